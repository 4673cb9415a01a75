/** White or near-black, whichever reads better on a colour (#RRGGBB). */
export function readableOn(colour: string): string {
  const rgb = Number.parseInt(colour.slice(1), 16)
  // Luminance with a gamma of 2: the same side as WCAG's wherever the sides differ enough to matter.
  const luminance = 3 * (rgb >> 16) ** 2 + 10 * ((rgb >> 8) & 255) ** 2 + (rgb & 255) ** 2
  return luminance > 16e4 ? '#111' : '#fff'
}
