import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface FolderLock {
  release(): void
}

/** A lock that nobody refers to any more would be collected, and let go, by the garbage collector. */
const held = new Set<DatabaseSync>()

/**
 * Takes a data folder for this process alone: two processes on one embedded database silently lose rows.
 *
 * The lock is an exclusive transaction on a small SQLite file: the kernel holds it, and lets it go in the moment
 * the process dies, however it dies. So there is no stale lock to judge by age, and no race in taking one over.
 * @throws Error with a sentence that says who holds the folder
 */
export function lockFolder(folder: string): FolderLock {
  const holderFile = join(folder, 'lock.holder')
  const lock = new DatabaseSync(join(folder, 'lock.db'))
  try {
    lock.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  } catch {
    lock.close()
    throw new Error(
      `The data folder ${folder} is in use by another Frontdesk${describeHolder(holderFile)}. Stop that one, or choose another folder with --data.`,
    )
  }
  held.add(lock)
  writeFileSync(holderFile, String(process.pid))
  return {
    release() {
      rmSync(holderFile, { force: true })
      held.delete(lock)
      lock.close()
    },
  }
}

function describeHolder(file: string): string {
  try {
    return ` (process ${readFileSync(file, 'utf8').trim()})`
  } catch {
    return ''
  }
}
