import type { ChatConfig, LeadForm } from '#contract/chat.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { isOpenAt, type Profile, templateOf } from '#server/receptionist/index.ts'

/** Everything a widget needs to draw itself, in the visitor's language where the agent speaks it. */
export function describeChat(app: AppContext, profile: Profile, asked: Language | undefined): ChatConfig {
  const { agent, business } = profile
  const languages = agent.language === 'auto' ? business.languages : [agent.language]
  const language = asked && languages.includes(asked) ? asked : (languages[0] ?? 'en')
  const template = templateOf(profile, language)
  const now = app.clock.now().toZonedDateTimeISO(business.timezone)
  const knowsHours = Object.keys(business.hours).length > 0
  const open = isOpenAt(now, business)
  const welcomes = agent.welcomes
  const closedWelcome =
    knowsHours && !open
      ? welcomes.after_hours[language] || (agent.business_hours_only ? template.welcomes.after_hours : '')
      : ''
  return {
    agent_id: agent.id,
    name: agent.name,
    business_name: business.name,
    business_phone: business.confirmed.has('phone') ? business.phone : null,
    welcome: closedWelcome || welcomes.chat[language] || template.welcomes.chat,
    quick_prompts: agent.quick_prompts ?? template.quick_prompts,
    language,
    languages,
    look: agent.chat_look,
    branding: agent.show_branding,
    lead_form: withFields(agent.lead_form, language),
    consent: agent.consent,
    open_now: knowsHours ? open : null,
  }
}

const labels = {
  en: { name: 'Your name', phone: 'Phone', email: 'E-mail' },
  es: { name: 'Su nombre', phone: 'Teléfono', email: 'Correo electrónico' },
}

/** A form without fields of its own asks for what is needed to call back. */
function withFields(form: LeadForm, language: Language): LeadForm {
  if (form.fields.length > 0 || form.mode === 'off') return form
  const label = labels[language]
  return {
    ...form,
    fields: [
      { key: 'name', label: label.name, type: 'text', required: true, options: [] },
      { key: 'phone', label: label.phone, type: 'phone', required: false, options: [] },
      { key: 'email', label: label.email, type: 'email', required: false, options: [] },
    ],
  }
}
