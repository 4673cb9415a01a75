import { encodeQr } from './qr-code.ts'

interface QrImageProps {
  text: string
  /** Names it for readers of the screen, who need what it says in another form too. */
  label: string
  size?: number
}

/** Quiet modules around a symbol, without which readers do not find it. */
const margin = 4

/** A QR code, dark on light in both schemes: readers expect it so. */
export function QrImage({ text, label, size = 192 }: QrImageProps) {
  const modules = encodeQr(text)
  const width = modules.length + 2 * margin
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x + margin} ${y + margin}h1v1h-1z` : [])))
    .join('')
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
      style={{ display: 'block', borderRadius: 8 }}
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
