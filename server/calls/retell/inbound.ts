import { z } from 'zod'
import { NumberSettings } from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { isOpenAt, type Profile, type Profiles, templateOf } from '#server/receptionist/index.ts'
import { isBlocked } from '../call-queries.ts'
import { findLineByNumber } from '../number-queries.ts'

/** Retell asks who shall answer a call that rings; it has no id yet. */
export const InboundCall = z.object({
  event: z.literal('call_inbound'),
  call_inbound: z.looseObject({
    agent_id: z.string().nullish(),
    from_number: z.string().nullish(),
    to_number: z.string(),
  }),
})

interface Answer {
  call_inbound: {
    override_agent_id?: string
    dynamic_variables?: Record<string, string>
    metadata?: Record<string, string>
  }
}

/** An empty answer lets the number's own agent answer; a number without one refuses the call. */
const leaveToNumber: Answer = { call_inbound: {} }

/** Answers for the line that was dialled: whose it is, what its agent may say, and how it stands just now. */
export async function answerInboundCall(
  app: AppContext,
  profiles: Profiles,
  { call_inbound: call }: z.infer<typeof InboundCall>,
): Promise<Answer> {
  const line = await withPlatform(app, (ctx) => findLineByNumber(ctx, call.to_number))
  if (!line?.agent_id) {
    app.log.warn({ to: call.to_number }, 'a call to a number that nobody has')
    return leaveToNumber
  }
  const profile = await profiles.find(line.agent_id)
  const settings = NumberSettings.parse(line.settings ?? {})
  if (!profile || !settings.answering || profile.agent.status === 'paused') return leaveToNumber
  const { from_number: from } = call
  if (!from && settings.anonymous_callers === 'refuse') return leaveToNumber
  const actor = { kind: 'agent', agent_id: profile.agent.id } as const
  if (from && (await withTenant(app, profile.organizationId, actor, (ctx) => isBlocked(ctx, from))))
    return leaveToNumber
  return {
    call_inbound: {
      dynamic_variables: describeBusiness(app, profile, settings),
      metadata: { organization_id: profile.organizationId, agent_id: profile.agent.id, number_id: line.id },
    },
  }
}

/** Retell takes texts only; what is not known is an empty one, so that no `{{variable}}` is read out. */
function describeBusiness(
  app: AppContext,
  profile: Profile,
  settings: NumberSettings,
): Record<string, string> {
  const { agent, business, services } = profile
  const now = app.clock.now().toZonedDateTimeISO(business.timezone)
  const language = agent.language === 'auto' ? (business.languages[0] ?? 'en') : agent.language
  const told = (fact: 'phone' | 'hours' | 'service_area', text: string) =>
    business.confirmed.has(fact) ? text : ''
  return {
    business_name: business.name,
    agent_name: agent.name,
    industry: agent.vertical,
    tone: agent.persona.tone,
    begin_message: templateOf(profile, language).welcomes.voice,
    transfer_number: settings.transfer_number ?? '',
    business_phone: told('phone', business.phone ?? ''),
    service_area: told('service_area', business.service_area.cities.join(', ')),
    business_hours: told('hours', JSON.stringify(business.hours)),
    services: services.map(({ name }) => name).join(', '),
    booking_link: `${app.config.PUBLIC_URL}/chat/${agent.id}`,
    timezone: business.timezone,
    current_time: now.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    is_open: String(isOpenAt(now, business)),
    is_weekend: String(now.dayOfWeek > 5),
    emergency_number: business.settings.emergency_number,
  }
}
