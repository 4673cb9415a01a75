import { keepPreviousData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query'

export interface Page<Item> {
  items: Item[]
  next_cursor: string | null
}

type FetchPage<Item> = (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>

/**
 * A list, page by page; the former one stays on the screen while filters change.
 * @param path path of the endpoint, so that `refresh` and live events find the list
 * @param query what was asked for besides the page
 */
export function usePages<Item>(path: string, query: object, fetchPage: FetchPage<Item>) {
  const pages = useInfiniteQuery({
    queryKey: [path, 'pages', query],
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return {
    items: pages.data?.pages.flatMap(({ items }) => items) ?? [],
    ready: pages.data !== undefined,
    error: pages.error,
    retry: () => void pages.refetch(),
    more: {
      ...(pages.hasNextPage && { onMore: () => void pages.fetchNextPage() }),
      loadingMore: pages.isFetchingNextPage,
    },
  }
}

/** Every item of a list, to take away; at most `limit` of them. */
export async function fetchAll<Item>(
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
  limit: number,
): Promise<Item[]> {
  const all: Item[] = []
  let cursor: string | undefined
  do {
    const page = await fetchPage(cursor)
    all.push(...page.items)
    cursor = page.next_cursor ?? undefined
  } while (cursor && all.length < limit)
  return all.slice(0, limit)
}

/** Changes one item in every list of an endpoint that is in memory, so that the screen does not wait for the server. */
export function changeListed<Item extends { id: string }>(
  queryClient: QueryClient,
  path: string,
  id: string,
  changes: Partial<Item>,
): void {
  const changeItem = (item: Item) => (item.id === id ? { ...item, ...changes } : item)
  const changePage = (page: Page<Item>) => ({ ...page, items: page.items.map(changeItem) })
  queryClient.setQueriesData<Page<Item> | { pages: Page<Item>[] }>({ queryKey: [path] }, (list) => {
    if (!list) return list
    return 'pages' in list ? { ...list, pages: list.pages.map(changePage) } : changePage(list)
  })
}
