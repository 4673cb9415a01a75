import { useTexts } from '../../texts/language.tsx'

export const minPasswordLength = 10
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What each field wants, as Mantine's form asks for it: a sentence, or null when it is well. */
export function useFieldRules() {
  const { auth } = useTexts()
  return {
    name: (value: string) => (value.trim() ? null : auth.nameMissing),
    email: (value: string) => (emailShape.test(value.trim()) ? null : auth.emailMissing),
    newPassword: (value: string) => (value.length >= minPasswordLength ? null : auth.passwordShort),
  }
}
