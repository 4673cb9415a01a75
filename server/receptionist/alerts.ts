import { AgentSettings } from '#contract/agents.ts'
import type { Language } from '#contract/languages.ts'
import { defineJob, inOrganization } from '#server/context.ts'
import { composeNotice, queueMail } from '#server/messaging/index.ts'
import { findRecipients, readOrganization } from '#server/organizations/index.ts'
import { onEvent } from '#server/platform/events.ts'
import { idFrom } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findAgentRow } from './queries.ts'

interface Raised {
  event_id: string
  type: string
  payload: Record<string, unknown>
}

/**
 * Tells the team by e-mail that somebody needs a person: everyone who wants to know, and the address that the agent
 * names. Emergencies come through quiet hours. The event and the address are the mail's key, so a repeat sends none.
 */
export const AlertTeam = defineJob<Raised>(
  'receptionist.alert-team',
  { retries: 8, retryDelaySeconds: 3 },
  (job, raised) =>
    inOrganization(job, 'alert of the team', (ctx) => alertTeam(ctx, raised, job.services.config.PUBLIC_URL)),
)

onEvent('escalation.raised', AlertTeam)

async function alertTeam(
  ctx: TenantContext,
  { event_id, payload }: Raised,
  publicUrl: string,
): Promise<void> {
  const organization = await readOrganization(ctx)
  const isEmergency = payload.urgency === 'emergency'
  const recipients = (await findRecipients(ctx, isEmergency ? 'emergency' : 'escalation'))
    .filter(({ channels }) => channels.includes('email'))
    .map(({ email, language }) => ({
      email,
      language: (language ?? organization.languages[0] ?? 'en') as Language,
    }))
  const agent = typeof payload.agent_id === 'string' ? await findAgentRow(ctx, payload.agent_id) : undefined
  const own = agent ? AgentSettings.shape.escalation.parse(agent.escalation).email : null
  if (own && !recipients.some(({ email }) => email === own.toLowerCase()))
    recipients.push({ email: own.toLowerCase(), language: organization.languages[0] ?? 'en' })
  for (const { email, language } of recipients) {
    const mail = composeNotice(
      wordsOf(
        payload,
        language,
        organization.name,
        `${publicUrl}/app/conversations/${payload.conversation_id}`,
      ),
    )
    queueMail(
      ctx,
      { purpose: 'notification', to: email, ...mail, from_name: organization.name },
      idFrom(event_id, email),
    )
  }
}

const words = {
  en: {
    emergency: 'Emergency',
    person: 'Somebody needs you',
    lead: 'The receptionist has passed this on to you.',
    said: 'What it is about',
    name: 'Name',
    phone: 'Phone',
    address: 'Address',
    open: 'Open the conversation',
  },
  es: {
    emergency: 'Emergencia',
    person: 'Alguien le necesita',
    lead: 'La recepcionista le pasa este asunto.',
    said: 'De qué se trata',
    name: 'Nombre',
    phone: 'Teléfono',
    address: 'Dirección',
    open: 'Abrir la conversación',
  },
}

function wordsOf(payload: Record<string, unknown>, language: Language, business: string, link: string) {
  const say = words[language]
  const text = (key: string) => (typeof payload[key] === 'string' ? (payload[key] as string) : null)
  const heading = payload.urgency === 'emergency' ? say.emergency : say.person
  return {
    language,
    business,
    heading,
    lead: say.lead,
    facts: [
      { label: say.said, value: text('reason') },
      { label: say.name, value: text('name') },
      { label: say.phone, value: text('phone') },
      { label: say.address, value: text('address') },
    ],
    closing: [`${say.open}: ${link}`],
    footer: [business],
  }
}
