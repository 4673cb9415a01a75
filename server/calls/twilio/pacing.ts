/** Times in milliseconds. */
export interface Pace {
  /** How long a voice takes for a character. */
  character: number
  /** From the last sound to the first prompt. */
  silence: number
  /** From the last key to the number being complete. */
  keys: number
}

const usualPace: Pace = { character: 65, silence: 8_000, keys: 2_000 }
/** However much was said: it is over by then. */
const longestSpeechMs = 45_000

export interface Pacing {
  /** The voice was given these words. */
  said(text: string): void
  /** The voice has been given all of them. */
  complete(): void
  /** The voice has come to the end, by its own account. */
  quiet(): void
  /** Does something once the voice has come to the end; a caller who speaks first prevents it. */
  onceQuiet(act: () => void): void
  /** The caller speaks. */
  heard(): void
  key(digit: string): void
  stop(): void
}

/**
 * Keeps the time of a call over a socket: when the voice has come to its end, how long nobody has spoken, and when
 * a number that is keyed in is complete. Twilio tells of the voice's end; where it does not, the words are counted.
 */
export function keepPace(
  on: { silence(): void; keys(digits: string): void },
  pace: Pace = usualPace,
): Pacing {
  let voice: NodeJS.Timeout | undefined
  let waiting: NodeJS.Timeout | undefined
  let keying: NodeJS.Timeout | undefined
  let characters = 0
  let isComplete = false
  let digits = ''
  let act: (() => void) | null = null

  const rest = () => {
    clearTimeout(voice)
    clearTimeout(waiting)
    characters = 0
    isComplete = false
  }
  const onQuiet = () => {
    rest()
    if (!act) {
      waiting = setTimeout(on.silence, pace.silence)
      return
    }
    const due = act
    act = null
    due()
  }
  const onKeys = () => {
    clearTimeout(keying)
    const keyed = digits
    digits = ''
    if (keyed) on.keys(keyed)
  }
  return {
    said(text) {
      clearTimeout(waiting)
      characters += text.length
    },
    complete() {
      isComplete = true
      clearTimeout(voice)
      voice = setTimeout(onQuiet, Math.min(characters * pace.character + pace.character * 8, longestSpeechMs))
    },
    quiet() {
      if (isComplete) onQuiet()
    },
    onceQuiet(then) {
      act = then
    },
    heard() {
      act = null
      rest()
    },
    key(digit) {
      clearTimeout(keying)
      clearTimeout(waiting)
      if (digit === '#') return onKeys()
      digits += digit
      keying = setTimeout(onKeys, pace.keys)
    },
    stop() {
      act = null
      clearTimeout(keying)
      rest()
    },
  }
}
