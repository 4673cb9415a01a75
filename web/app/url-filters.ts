import { useSearchParams } from 'react-router'

/** What a list is narrowed to, by the name of the parameter in the address. */
export type Filters<Name extends string> = Partial<Record<Name, string>>

/**
 * The filters of a list, kept in the address, so that a view can be bookmarked and sent.
 * @param meant says of each parameter whether a value means something; the rest is left out
 * @returns the filters, and a function that changes some of them; an empty text takes one off
 */
export function useUrlFilters<Name extends string>(
  meant: Record<Name, (value: string) => boolean>,
): [Filters<Name>, (changes: Filters<Name>) => void] {
  const [params, setParams] = useSearchParams()
  const change = (changes: Filters<Name>) =>
    setParams((now) => withFilters(now, changes), { replace: true, preventScrollReset: true })
  return [readFilters(params, meant), change]
}

/** Reads the filters of an address; values that mean nothing are left out. */
export function readFilters<Name extends string>(
  params: URLSearchParams,
  meant: Record<Name, (value: string) => boolean>,
): Filters<Name> {
  const filters: Filters<Name> = {}
  for (const name of Object.keys(meant) as Name[]) {
    const value = params.get(name)?.trim()
    if (value && meant[name](value)) filters[name] = value
  }
  return filters
}

/** An address with some filters changed; empty ones leave it, the rest of it stays. */
export function withFilters(params: URLSearchParams, changes: Filters<string>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}

/** Accepts the values of a list. */
export function oneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value)
}

export const isShortText = (value: string): boolean => value.length <= 120
