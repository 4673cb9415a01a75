import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: for the one thing to do next. Filled parts carry ink text, which passes AA on it. */
const brass: MantineColorsTuple = [
  '#FBF5E9',
  '#F5E8CC',
  '#EBD29F',
  '#E0BB70',
  '#D5A54A',
  '#C8902F',
  '#B7791F',
  '#8A5A12',
  '#6D450A',
  '#4E3005',
]

/** Greys with the warmth of paper in the light steps and of ink in the dark ones. */
const gray: MantineColorsTuple = [
  '#F6F4EE',
  '#F0EDE5',
  '#E7E3DA',
  '#DAD5C9',
  '#BDB8AB',
  '#8C8980',
  '#5E6373',
  '#454B5D',
  '#2A3348',
  '#14213D',
]

/** Ink, from the text on it (0) down to the page (7) and what is cut into it. */
const dark: MantineColorsTuple = [
  '#ECE9E2',
  '#C9CCD6',
  '#A3ADC2',
  '#7E8BA6',
  '#3D4B69',
  '#2A3756',
  '#18233C',
  '#0F1829',
  '#0B1220',
  '#070C16',
]

export const theme = createTheme({
  colors: { brass, gray, dark },
  primaryColor: 'brass',
  primaryShade: { light: 5, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: '#14213D',
  white: '#FFFFFF',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, monospace",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1.125rem', xl: '1.5rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.25' },
  spacing: { xs: '0.5rem', sm: '1rem', md: '1.5rem', lg: '2rem', xl: '3rem' },
  defaultRadius: 8,
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '90em' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  // By name, not by component: the theme is on every page and would bring their code along.
  components: {
    Anchor: { defaultProps: { underline: 'hover' } },
    Button: { styles: { label: { fontWeight: 560 } } },
    Card: { defaultProps: { withBorder: true, padding: 'md' } },
    Divider: { defaultProps: { color: 'var(--line)' } },
    Modal: { defaultProps: { centered: true, padding: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  },
})

/**
 * The roles that colours play, so that style sheets name a role and not a shade. Text roles pass AA (4.5 : 1) on
 * the surfaces of their scheme.
 */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#FBFAF7',
    '--mantine-color-anchor': brass[7],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': '#767B88',
    '--mantine-color-error': '#B3261E',
    '--mantine-color-brass-filled-hover': brass[4],
    '--mantine-color-brass-light-color': brass[8],
    '--mantine-color-brass-outline': brass[7],
    '--mantine-color-default-border': gray[3],
    '--paper': '#FBFAF7',
    '--surface': '#FFFFFF',
    '--sunken': gray[0],
    '--line': gray[2],
    '--ink': '#14213D',
    '--dim': gray[6],
    '--accent': brass[5],
    '--accent-text': brass[7],
    '--answered': '#1B6E45',
    '--answered-soft': '#E4F3EA',
    '--live': '#1D5FA8',
    '--live-soft': '#E5F0FB',
    '--needs-you': '#8A5200',
    '--needs-you-soft': '#FDF0D5',
    '--emergency': '#B3261E',
    '--emergency-soft': '#FBE9E7',
    '--quiet-soft': gray[1],
  },
  dark: {
    '--mantine-color-body': '#0F1829',
    '--mantine-color-anchor': brass[3],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#8390AB',
    '--mantine-color-error': '#FF9A8F',
    '--mantine-color-brass-filled-hover': brass[3],
    '--mantine-color-brass-light-color': brass[2],
    '--mantine-color-brass-outline': brass[3],
    '--mantine-color-default-border': dark[4],
    '--paper': '#0F1829',
    '--surface': '#18233C',
    '--sunken': '#0B1220',
    '--line': dark[5],
    '--ink': dark[0],
    '--dim': dark[2],
    '--accent': brass[4],
    '--accent-text': brass[3],
    '--answered': '#7FD3A4',
    '--answered-soft': '#15372F',
    '--live': '#8FC1F5',
    '--live-soft': '#17345A',
    '--needs-you': '#F0C06A',
    '--needs-you-soft': '#3D3220',
    '--emergency': '#FF9A8F',
    '--emergency-soft': '#46242B',
    '--quiet-soft': dark[5],
  },
})
