import type { AssessUrgency, DetectLanguage, ReadIdentity } from './types.ts'

/** The readers that understand.ts asks beside its own. */
export const detectLanguage: DetectLanguage = (text, previous) =>
  previous ?? (/[¿¡ñ]|\b(el|la|los|que|para|por|una|quiero|hola|gracias|mañana|cita)\b/i.test(text) ? 'es' : 'en')
export { rankIntents } from './intents/ranking.ts'
export const assessUrgency: AssessUrgency = () => ({ level: 'routine', life_safety: false })
export const readIdentity: ReadIdentity = () => []
