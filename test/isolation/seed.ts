import { sql } from 'kysely'
import { newId } from '#server/platform/ids.ts'
import type { Business, World } from '#test/world.ts'
import type { Kind } from './description.ts'

/** One thing of each kind that a business has. */
export type Ids = Record<Kind, string>

/** Fills a business with one thing of each kind; the canary stands in every text of them. */
export async function seedBusiness(world: World, business: Business, canary: string): Promise<Ids> {
  const create = async (path: string, body: object): Promise<Record<string, string>> => {
    const answer = await business.api<Record<string, string>>('POST', path, body)
    if (answer.status > 299) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const slug = canary.toLowerCase()
  const agent = business.agentId
  await business.api('PATCH', `/api/agents/${agent}`, {
    name: `Desk ${canary}`,
    instructions: `Say ${canary}.`,
  })
  const service = await create('/api/services', { name: `Visit ${canary}`, description: canary })
  const contact = await create('/api/contacts', {
    name: `Pat ${canary}`,
    email: `${slug}@example.com`,
    notes: canary,
  })
  const lead = await create('/api/leads', { contact_id: contact.id, intent: canary, summary: canary })
  const source = await create(`/api/agents/${agent}/sources`, {
    kind: 'text',
    title: `Prices ${canary}`,
    text: `The price is secret: ${canary}.`,
  })
  const faq = await create(`/api/agents/${agent}/faqs`, {
    question: `What is ${canary}?`,
    answer: `It is ${canary}.`,
  })
  const visitor = `visitor-${slug}`
  const chat = { agent_id: agent, visitor_id: visitor, message: `Tell me all about ${canary}` }
  const said = await create('/api/chat', chat)
  const with_ = { name: `Pat ${canary}`, email: `${slug}@example.com` }
  const appointment = await create('/api/appointments', {
    service_id: service.id,
    start: '2026-03-04T16:00:00Z',
    contact: with_,
    notes: canary,
  })
  const hold = await create('/api/appointments/holds', {
    service_id: service.id,
    start: '2026-03-05T18:00:00Z',
    seconds: 900,
  })
  const invitation = await create('/api/invitations', { email: `new-${slug}@example.com` })
  const key = await create('/api/api-keys', { name: `Key ${canary}`, permissions: ['agents.read'] })
  const scenario = await create(`/api/agents/${agent}/scenarios`, {
    name: `Asks for ${canary}`,
    language: 'en',
    caller: { kind: 'script', turns: [`Tell me about ${canary}`] },
    expectations: [{ kind: 'honest' }],
  })
  const run = await create(`/api/agents/${agent}/scenario-runs`, {})
  const experiment = await create(`/api/agents/${agent}/experiments`, {
    name: `Tries ${canary}`,
    variants: [
      { version: 1, share: 50 },
      { version: 2, share: 50 },
    ],
    outcome: 'lead',
  })
  const number = await create('/api/numbers', { agent_id: agent, label: canary })
  const wish = { agent_id: agent, area_code: '212', provider: 'sandbox', label: canary }
  const blocked_number = business === world.brightside ? '+12125550171' : '+13125550171'
  await create('/api/blocked-callers', { number: blocked_number, reason: canary })
  const provisioning = await create('/api/provisionings', wish)
  await world.runJobs()
  return {
    organization: business.id,
    agent,
    source: source.id!,
    page: await readPageId(business, source.id!),
    faq: faq.id!,
    gap: await addGap(business, canary),
    conversation: said.conversation_id!,
    message: said.message_id!,
    contact: contact.id!,
    lead: lead.id!,
    service: service.id!,
    appointment: appointment.id!,
    appointment_code: appointment.code!,
    invite_token: appointment.invite_url!.split('/')[3]!,
    hold: hold.id!,
    member: business.member.member_id,
    user: business.owner.user_id,
    invitation: invitation.id!,
    api_key: key.id!,
    mail: await addMail(business, canary),
    audit_target: agent,
    visitor,
    booked_with: with_.email,
    failed_job: newId(),
    experiment: experiment.id!,
    number: number.id!,
    call: await addCall(business, number.id!, canary),
    provisioning: provisioning.id!,
    blocked_number,
    scenario: scenario.id!,
    scenario_run: run.id!,
    scenario_result: await readResultId(business, run.id!),
  }
}

async function readPageId(business: Business, sourceId: string): Promise<string> {
  const path = `/api/agents/${business.agentId}/sources/${sourceId}/pages`
  const { body } = await business.api<{ items: { id: string }[] }>('GET', path)
  return body.items[0]!.id
}

async function readResultId(business: Business, runId: string): Promise<string> {
  const { body } = await business.api<{ results: { id: string }[] }>('GET', `/api/scenario-runs/${runId}`)
  return body.results[0]!.id
}

async function addGap(business: Business, canary: string): Promise<string> {
  const id = newId()
  const at = '2026-03-02T15:00:00Z'
  const values = {
    organization_id: business.id,
    id,
    agent_id: business.agentId,
    meaning: canary,
    question: `Why ${canary}?`,
    language: 'en' as const,
    first_asked_at: at,
    last_asked_at: at,
  }
  await business.tenant(({ db }) => db.insertInto('knowledge_gaps').values(values).execute())
  return id
}

async function addCall(business: Business, numberId: string, canary: string): Promise<string> {
  const id = newId()
  const values = {
    organization_id: business.id,
    id,
    provider: 'sandbox' as const,
    provider_call_id: canary,
    agent_id: business.agentId,
    number_id: numberId,
    status: 'ended' as const,
    summary: canary,
  }
  await business.tenant(({ db }) => db.insertInto('calls').values(values).execute())
  return id
}

async function addMail(business: Business, canary: string): Promise<string> {
  const id = newId()
  const values = {
    organization_id: business.id,
    id,
    purpose: 'notification',
    from_address: 'desk@example.com',
    to_address: 'pat@example.com',
    subject: canary,
    text: canary,
    html: canary,
  }
  await business.tenant(({ db }) => db.insertInto('mailbox').values(values).execute())
  return id
}

/** A fingerprint of every row of an organization, by table: two that differ tell where something was changed. */
export async function fingerprint(world: World, organizationId: string): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organization_id'
      and table_name in (select tablename from pg_tables where schemaname = 'public')`.execute(world.app.db)
  const prints: Record<string, string> = {}
  for (const { name, column } of [
    ...tables.map((table) => ({ ...table, column: 'organization_id' })),
    { name: 'organizations', column: 'id' },
  ]) {
    const { rows } = await sql<{ print: string }>`
      select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print
      from ${sql.table(name)} t where ${sql.ref(column)} = ${organizationId}`.execute(world.app.db)
    prints[name] = rows[0]!.print
  }
  return prints
}
