declare module 'swagger-ui-dist/absolute-path.js' {
  /** Folder of the static files. */
  export default function absolutePath(): string
}
