import type { Faq, ProfileFields } from '#contract/knowledge.ts'
import type { Texts } from '../../texts/index.ts'

interface Known {
  faqs: Pick<Faq, 'question'>[]
  profile: ProfileFields | undefined
}

const longestQuestion = 80

/** Three questions that this very website should be able to answer, the site's own first. */
export function suggestQuestions({ faqs, profile }: Known, ask: Texts['welcome']['ask']): string[] {
  const priced = profile?.services?.find(({ price }) => price && /\d/.test(price))
  const fromSite = faqs.map(({ question }) => question).find((question) => question.length <= longestQuestion)
  const questions = [
    fromSite,
    profile?.hours && ask.hours,
    priced && ask.price(lowerFirst(priced.name)),
    profile?.services?.length ? ask.book : undefined,
    profile?.address && ask.address,
    ask.hours,
    ask.book,
    ask.person,
  ]
  return [...new Set(questions.filter((question): question is string => Boolean(question)))].slice(0, 3)
}

/** A name inside a sentence: "Drain cleaning" loses its capital, "AC repair" keeps it. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}
