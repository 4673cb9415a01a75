declare module 'swagger-ui-dist' {
  /** Folder of the static files. */
  export function absolutePath(): string
}
