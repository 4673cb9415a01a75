import type { Dialogue, Policy } from '../dialogue.ts'
import { callerMentions } from '../topics/callers.ts'
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
  if (namesCard(d.text)) {
    d.outcome.intent = 'card_number'
    yield* d.say(social.refuseCardNumber())
    if (!d.digression) yield* d.say(social.howCanIHelp())
    return true
  }
  if (callerMentions(d.text, 'othersPrivacy', d.language) && asksForIt(d)) {
    d.outcome.intent = 'others_privacy'
    yield* d.say(social.refuseOthers())
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

/** "Her number is 555…" gives, "what is her number" asks. */
function asksForIt(d: Dialogue): boolean {
  const { phone, email, address } = d.reading.slots
  const asks =
    /\b(what(?:'s| is)|cu[aá]l es|tell|give|know|say|share|find out|dime|d[ií]game|dame|deme|saber|decir(me)?)\b/i.test(
      d.text,
    )
  return !phone && !email && !address && (d.mentions('question') || asks)
}

/** Thirteen to nineteen figures with the check digit of a card. */
function namesCard(text: string): boolean {
  const [digits = ''] = text.replace(/(?<=\d)[ -](?=\d)/g, '').match(/(?<!\d)\d{13,19}(?!\d)/) ?? []
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return digits !== '' && sum % 10 === 0
}

const isProfessional = (vertical: string) => ['dental', 'legal', 'custom'].includes(vertical)
