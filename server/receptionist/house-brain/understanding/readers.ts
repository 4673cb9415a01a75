/** The readers that understand.ts asks beside its own. */
export { assessUrgency } from './emergency/assessment.ts'
export { rankIntents } from './intents/ranking.ts'
export { detectLanguage } from './language.ts'
export { readIdentity } from './people/identity.ts'
