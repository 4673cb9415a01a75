import type { Language, Vertical } from '#contract/languages.ts'
import { custom as customEn } from './custom/en.ts'
import { custom as customEs } from './custom/es.ts'
import { dental as dentalEn } from './dental/en.ts'
import { dental as dentalEs } from './dental/es.ts'
import { ecommerce as ecommerceEn } from './ecommerce/en.ts'
import { ecommerce as ecommerceEs } from './ecommerce/es.ts'
import { homeServices as homeServicesEn } from './home-services/en.ts'
import { homeServices as homeServicesEs } from './home-services/es.ts'
import { legal as legalEn } from './legal/en.ts'
import { legal as legalEs } from './legal/es.ts'
import { realEstate as realEstateEn } from './real-estate/en.ts'
import { realEstate as realEstateEs } from './real-estate/es.ts'
import { salon as salonEn } from './salon/en.ts'
import { salon as salonEs } from './salon/es.ts'
import type { Template } from './template.ts'

export {
  fillTemplate,
  fillText,
  type Template,
  type TemplateVariables,
  UnknownVariableError,
} from './template.ts'

const templates: Record<Language, Template[]> = {
  en: [homeServicesEn, dentalEn, legalEn, realEstateEn, salonEn, ecommerceEn, customEn],
  es: [homeServicesEs, dentalEs, legalEs, realEstateEs, salonEs, ecommerceEs, customEs],
}

/** The templates of one language, in the order of the wizard's cards. */
export function listTemplates(language: Language): Template[] {
  return templates[language]
}

/** The template of a trade; every trade has one in every language. */
export function templateFor(vertical: Vertical, language: Language): Template {
  return templates[language].find((template) => template.vertical === vertical)!
}
