import type { Policy } from '../dialogue.ts'
import { mentions } from '../topics/index.ts'

const languages = ['en', 'es'] as const

/** What does not belong to this desk: orders to the program, other people's data, foreign tasks, professional advice. */
export const guardDesk: Policy = async function* (d) {
  const { social } = d.phrases
  const business = d.turn.business.name
  d.digression = d.state.task !== null
  // Whoever tries it may do so in any language.
  if (languages.some((language) => mentions(d.text, 'injection', language))) {
    d.outcome.intent = 'injection'
    yield* d.say(social.refuseInjection(business))
    return true
  }
  if (d.mentions('foreignTask')) {
    d.outcome.intent = 'out_of_scope'
    yield* d.say(social.refuseForeignTask(business))
    return true
  }
  const advice = d.mentions('medicalAdvice')
    ? 'medical_advice'
    : d.mentions('legalAdvice')
      ? 'legal_advice'
      : null
  if (advice && isProfessional(d.turn.agent.vertical)) {
    d.outcome.intent = advice
    d.state.unanswered = d.text
    const refusal = advice === 'medical_advice' ? social.refuseMedicalAdvice() : social.refuseLegalAdvice()
    yield* d.say(refusal)
    if (!d.digression) yield* d.ask('offer_visit_or_call', social.visitOrCall())
    return true
  }
  d.digression = false
  return false
}

const isProfessional = (vertical: string) => ['dental', 'legal', 'custom'].includes(vertical)
