/** Black or white, whichever reads better on a colour (#RRGGBB): always at least 4.5 to 1, as WCAG AA asks. */
export function readableOn(colour: string): string {
  const rgb = Number.parseInt(colour.slice(1), 16)
  // Luminance with one gamma for all of the range; the limit is where black and white contrast equally.
  const luminance = 3 * (rgb >> 16) ** 2.2 + 10 * ((rgb >> 8) & 255) ** 2.2 + (rgb & 255) ** 2.2
  return luminance > 495e3 ? '#000' : '#fff'
}
