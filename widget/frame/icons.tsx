import { bell } from '../bell.ts'

const strokes = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M5 12l7-7 7 7',
  thumb: 'M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 3 2l-1 4h5a2 2 0 0 1 2 2.4l-1.3 6.6A2 2 0 0 1 16.7 20H7',
}

/** The desk bell, filled with the colour of the text around it. */
export function Bell() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="bell">
      <path d={bell} />
    </svg>
  )
}

export function Icon({ name }: { name: keyof typeof strokes }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="icon">
      <path d={strokes[name]} />
    </svg>
  )
}
