import { serveTasks } from '#server/platform/task-thread.ts'
import { runReading } from './reading-task.ts'

/* Runs in a thread of its own: a document that takes long, or is made to, keeps nobody waiting. */
serveTasks(runReading)
