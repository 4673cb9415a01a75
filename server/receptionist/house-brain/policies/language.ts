import type { Policy } from '../dialogue.ts'

/** "Can we speak Spanish?" The conversation goes on where it was, in the other language. */
export const switchLanguage: Policy = async function* (d) {
  if (!d.intends('change_language') || asksAboutTeam(d.text)) return false
  d.state.asked_language = wantedLanguage(d.text) ?? (d.language === 'en' ? 'es' : 'en')
  d.state.language = d.state.asked_language
  yield* d.say(d.phrases.social.languageChanged())
  d.digression = d.state.task !== null
  if (!d.digression) yield* d.say(d.phrases.social.howCanIHelp())
  return true
}

/** "Does anybody there speak Spanish?" wants to know who; the pages may tell. */
const asksAboutTeam = (text: string) =>
  /\b(anybody|anyone|somebody|someone|staff|team|doctors?|dentists?|lawyers?|attorneys?|technicians?|alguien|equipo|personal|doctora?|abogad[oa]s?)\b/i.test(
    text,
  )

function wantedLanguage(text: string) {
  if (/espa[nñ]ol|spanish|castellano/i.test(text)) return 'es'
  if (/ingl[eé]s|english/i.test(text)) return 'en'
  return null
}
