import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/* Loaded into a process with --import: SIGUSR2 begins a measurement anew, and writes what the last one saw. */

const file = process.env.LOOP_WATCH_FILE
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
process.on('SIGUSR2', () => {
  const ms = (nanoseconds: number) => Number((nanoseconds / 1e6).toFixed(2))
  if (file)
    writeFileSync(
      file,
      JSON.stringify({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) }),
    )
  delay.reset()
})
