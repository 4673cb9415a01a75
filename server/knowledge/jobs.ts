import type { AppContext } from '#server/context.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { CrawlSite } from './crawling.ts'
import { EmbedChunks } from './embedding.ts'
import { ReadFile } from './file-reading.ts'
import { Resync } from './syncing.ts'
import { WeighPassages } from './weighing.ts'

/** Every job of this domain. */
export const knowledgeJobs: JobDefinition<never, AppContext>[] = [
  CrawlSite,
  ReadFile,
  EmbedChunks,
  Resync,
  WeighPassages,
]
