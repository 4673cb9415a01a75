import type { ColumnType } from 'kysely'

/** jsonb: read as what was stored, which the reader names; written as JSON text, for the driver takes arrays for Postgres arrays. */
export type JsonColumn = ColumnType<unknown, string, string>
