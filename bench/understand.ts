import { parseArgs } from 'node:util'
import type { Language } from '#contract/languages.ts'
import { understand } from '#server/receptionist/house-brain/understanding/understand.ts'
import { warmUp } from '#server/receptionist/house-brain/understanding/warm-up.ts'
import { median, percentiles } from './figures.ts'

/*
 * Understanding one utterance, on one core, and getting ready for it.
 *   node bench/understand.ts [--rounds 50] [--limit 2]
 * floor: one pass over the words of the utterance, looking each up. warm-up: the longest part is what a server that
 * prepares itself in between keeps others waiting.
 */

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, limit: { type: 'string', default: '2' } },
})

const said: Record<Language, readonly string[]> = {
  en: [
    'yes please',
    'hi um I was wondering whether you could squeeze me in for a cleaning next Thursday after work',
    "my name is Harriet Lindqvist, that's l i n d q v i s t, and my number is five five five oh one four two",
    'how much would it cost me to have the water heater looked at, and do you come out on weekends',
    'no wait, not Tuesday, make it Wednesday the second of December at half past four if the doctor is in',
    'there is water coming through the ceiling and I cannot find the valve, please hurry',
    'you can write to me at harriet dot l underscore 22 at example dot org or call 503 555 0142',
    "I'd like to talk to a person about the bill you sent me, it has been three weeks and nobody calls back",
  ],
  es: [
    'sí, por favor',
    'buenas, quería ver si me pueden apuntar para una limpieza el jueves que viene después del trabajo',
    'me llamo Jimena Arizmendi, con zeta, y mi teléfono es seis uno dos cinco cinco cinco cero uno ocho',
    'cuánto me cobrarían por revisar el calentador y si vienen los fines de semana',
    'no, espere, el martes no, mejor el miércoles dos de diciembre a las cuatro y media si está la doctora',
    'está entrando agua por el techo y no encuentro la llave de paso, apúrense por favor',
    'mi correo es jimena guion bajo a arroba example punto com',
    'quiero hablar con una persona por la factura que me mandaron, llevo tres semanas y nadie me llama',
  ],
}
const now = Temporal.PlainDateTime.from('2026-11-20T10:00')

function prepare(language: Language) {
  const parts: number[] = []
  const work = warmUp(language)
  for (let done = false; !done; ) {
    const start = performance.now()
    done = work.next().done === true
    parts.push(performance.now() - start)
  }
  return { total_ms: Math.round(parts.reduce((sum, part) => sum + part, 0)), ...percentiles(parts) }
}

/** The median time of each utterance: what else the machine does in a round is not counted. */
function time(work: (text: string, language: Language) => unknown): number[] {
  const texts = (Object.entries(said) as [Language, readonly string[]][]).flatMap(([language, each]) =>
    each.map((text) => ({ text, language, times: [] as number[] })),
  )
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { text, language, times } of texts) {
      const start = performance.now()
      work(text, language)
      times.push(performance.now() - start)
    }
  }
  return texts.map(({ times }) => median(times))
}

const words = new Map(
  Object.values(said).flatMap((texts) => texts.flatMap((text) => text.split(' ').map((word) => [word, 1]))),
)
const lookUp = (text: string) =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => words.get(word))
const read = (text: string, lang: Language) => understand({ text, lang, now, zone: 'America/New_York' })

for (const language of ['en', 'es'] as const) console.log('warm-up', language, prepare(language))
time(read)
const cpu = process.cpuUsage()
const measured = time(read)
const { user } = process.cpuUsage(cpu)
const turns = measured.length * Number(values.rounds)
const figures = percentiles(measured)
console.log('floor', percentiles(time(lookUp)))
console.log('understand', { ...figures, cpu_ms: Number((user / 1000 / turns).toFixed(3)) })
if (figures.p95 > Number(values.limit)) {
  console.error(
    `bench/understand: the 95th percentile is ${figures.p95} ms, at most ${values.limit} is good.`,
  )
  process.exitCode = 1
}
