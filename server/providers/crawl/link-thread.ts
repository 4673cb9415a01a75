import { serveTasks } from '#server/platform/task-thread.ts'
import type { LinkTask } from './link-reading.ts'
import { readPageLinks } from './page-links.ts'
import { readSitemap } from './sitemap.ts'

/* Runs in a thread of its own: a page of five megabytes takes a third of a second to go through. */
serveTasks((task: LinkTask) =>
  'html' in task
    ? readPageLinks(task.html, task.address)
    : readSitemap(Buffer.from(task.sitemap), task.address),
)
