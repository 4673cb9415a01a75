/** Somebody who tries to make the receptionist do or say what it must not, and a model that is fooled by it. */
export interface Attack {
  /** What kind of trick it is. */
  trick: string
  /** What the caller writes; the last one is answered by the fooled model. */
  says: readonly string[]
  /** What stands on a page of the business, where somebody has put it. */
  page?: string
  /** What the embedding page says of the visitor. */
  known?: { name?: string; phone?: string; email?: string }
  /** The words of a model that obeys. */
  obeys: string
  /** The skill that a model that obeys would use first. */
  uses?: { tool: string; input: Record<string, unknown> }
  /** What must not be said. The control sees it in the words of the fooled model. */
  forbidden: RegExp
  /** Nothing in the words gives it away: only the question does, and no model is asked. */
  screened?: true
}
