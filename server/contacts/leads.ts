import {
  type Intake,
  type Lead,
  type LeadChange,
  type LeadQuery,
  NewLead,
  type Urgency,
} from '#contract/contacts.ts'
import { allow } from '#server/organizations/index.ts'
import { sqlState } from '#server/platform/database.ts'
import { notFound } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { type Page, pageOfRows, readCursor } from '#server/platform/paging.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findOrCreateContact, nowOf, requireContact } from './contact.ts'
import * as queries from './queries.ts'
import { scoreLead } from './score.ts'
import { noteOnTimeline } from './timeline.ts'

/** A lead to capture; `appointment_id` when what the person wanted is booked already. */
export type CapturedLead = NewLead & { appointment_id?: string | null }

const urgencies: Urgency[] = ['low', 'normal', 'high', 'emergency']

/**
 * Keeps what somebody wants, with the person as a contact and a score that says why. A conversation has one open
 * lead: capturing again adds to it, newer words replace older ones, and urgency only grows.
 * @throws DomainError `not_found` for an unknown contact, `invalid_request` for a phone that cannot be one
 */
export async function captureLead(ctx: TenantContext, input: CapturedLead): Promise<Lead> {
  allow(ctx, 'leads.write')
  const { appointment_id = null, ...rest } = input
  const { contact, contact_id, ...lead } = NewLead.parse(rest)
  const conversationId = lead.conversation_id ?? null
  const open = conversationId ? await queries.lockOpenLead(ctx, conversationId) : undefined
  const contactId = await resolveContact(
    ctx,
    { contact, contact_id, source: lead.source },
    open?.contact_id ?? null,
  )
  if (open) return addToLead(ctx, open, { ...lead, contactId, appointment_id })

  const id = newId(ctx.clock.nowMs())
  const inserted = await insertKnown(ctx, {
    ...lead,
    id,
    contact_id: contactId,
    appointment_id,
    intake: JSON.stringify(withoutEmpty(lead.intake ?? {})),
    score: 0,
    created_at: nowOf(ctx),
  })
  if (inserted) return finishLead(ctx, id, 'lead.captured')
  // Another request has opened one for this conversation in the meantime.
  const other = conversationId ? await queries.lockOpenLead(ctx, conversationId) : undefined
  if (!other) throw new Error('A lead was refused as open already, and is not there')
  return addToLead(ctx, other, { ...lead, contactId, appointment_id })
}

/** A conversation, agent or appointment of another organization is as unknown as one that never was. */
async function insertKnown(
  ctx: TenantContext,
  lead: Parameters<typeof queries.insertLead>[1],
): Promise<boolean> {
  try {
    return await queries.insertLead(ctx, lead)
  } catch (error) {
    if (sqlState(error) === '23503') throw notFound('conversation, agent or appointment')
    throw error
  }
}

async function resolveContact(
  ctx: TenantContext,
  { contact, contact_id, source }: Pick<NewLead, 'contact' | 'contact_id' | 'source'>,
  soFar: string | null,
): Promise<string | null> {
  if (contact_id) return (await requireContact(ctx, contact_id)).id
  if (!contact?.name && !contact?.phone && !contact?.email) return null
  return (await findOrCreateContact(ctx, { ...contact, source: source ?? 'api', contact_id: soFar })).id
}

interface Addition {
  contactId: string | null
  appointment_id: string | null
  intent?: string | null | undefined
  summary?: string | null | undefined
  urgency?: Urgency | undefined
  intake?: Intake | undefined
  notes?: string | undefined
}

async function addToLead(ctx: TenantContext, open: queries.LeadRow, addition: Addition): Promise<Lead> {
  const urgency = addition.urgency ?? 'low'
  await queries.updateLead(ctx, open.id, {
    contact_id: addition.contactId ?? open.contact_id,
    appointment_id: addition.appointment_id ?? open.appointment_id,
    intent: addition.intent ?? open.intent,
    summary: addition.summary ?? open.summary,
    urgency: urgencies.indexOf(urgency) > urgencies.indexOf(open.urgency) ? urgency : open.urgency,
    intake: JSON.stringify(withoutEmpty({ ...open.intake, ...addition.intake })),
    notes: addition.notes ? [open.notes, addition.notes].filter(Boolean).join('\n') : open.notes,
  })
  return finishLead(ctx, open.id, 'lead.updated')
}

/** After every change: the score follows from what is there, the timeline shows it, and listeners learn of it. */
async function finishLead(
  ctx: TenantContext,
  id: string,
  event: 'lead.captured' | 'lead.updated',
): Promise<Lead> {
  const row = await requireLead(ctx, id)
  const { score, reasons } = scoreLead({
    ...row,
    name: row.contact_name,
    phone: row.contact_phone,
    email: row.contact_email,
  })
  await queries.updateLead(ctx, id, { score, score_reasons: JSON.stringify(reasons) })
  if (row.contact_id) {
    const summary = row.intent ?? row.summary ?? 'Asked to be contacted'
    await noteOnTimeline(ctx, row.contact_id, { kind: 'lead', subject_id: id, state: row.status, summary })
  }
  record(ctx, event, { lead_id: id, contact_id: row.contact_id, conversation_id: row.conversation_id })
  return showLead({ ...row, score, score_reasons: reasons })
}

/** Leads, the newest first. */
export async function listLeads(ctx: TenantContext, query: LeadQuery): Promise<Page<Lead>> {
  allow(ctx, 'leads.read')
  const [after] = readCursor(query.cursor, 1) ?? []
  const rows = await queries.findLeads(ctx, query, after ? String(after) : null)
  return pageOfRows(rows, query.limit, (row) => [row.id], showLead)
}

/** @throws DomainError `not_found` */
export async function readLead(ctx: TenantContext, id: string): Promise<Lead> {
  allow(ctx, 'leads.read')
  return showLead(await requireLead(ctx, id))
}

/** @throws DomainError `not_found` */
export async function changeLead(ctx: TenantContext, id: string, changes: LeadChange): Promise<Lead> {
  allow(ctx, 'leads.write')
  const lead = await queries.lockLead(ctx, id)
  if (!lead) throw notFound('lead')
  const { intake, ...rest } = changes
  const merged = intake ? { intake: JSON.stringify(withoutEmpty({ ...lead.intake, ...intake })) } : {}
  if (Object.keys(changes).length === 0) return showLead(lead)
  await queries.updateLead(ctx, id, { ...rest, ...merged })
  return finishLead(ctx, id, 'lead.updated')
}

async function requireLead(ctx: TenantContext, id: string): Promise<queries.LeadRow> {
  const row = await queries.findLead(ctx, id)
  if (!row) throw notFound('lead')
  return row
}

function showLead({
  contact_id,
  contact_name,
  contact_phone,
  contact_email,
  ...lead
}: queries.LeadRow): Lead {
  const contact = contact_id
    ? { id: contact_id, name: contact_name, phone: contact_phone, email: contact_email }
    : null
  return { ...lead, contact }
}

function withoutEmpty(intake: Intake): Intake {
  return Object.fromEntries(Object.entries(intake).filter(([, answer]) => answer !== null))
}
