import { createContext, type ReactNode, useContext } from 'react'

const ZoneContext = createContext<string | undefined>(undefined)

export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Tells everything inside in which zone the business lives. */
export function BusinessZone({ zone, children }: { zone: string | undefined; children: ReactNode }) {
  return <ZoneContext value={zone}>{children}</ZoneContext>
}

/** The zone of the business, or the reader's while none is known. */
export function useBusinessZone(): string {
  return useContext(ZoneContext) ?? readerZone()
}
