/** The mark: a desk bell of three shapes (button, dome, base) on a square of 24, as one SVG path. */
export const bell = 'M10 5.5a2 2 0 1 1 4 0a2 2 0 1 1-4 0zM3 16.5a9 8.5 0 0 1 18 0zM2 18h20v2.5H2z'
