import * as contract from '#contract/scheduling.ts'
import { readOrganization } from '#server/organizations/index.ts'
import { type Exchange, type Http, mount, type PublicContext } from '#server/platform/mount.ts'
import { type TenantContext, withTenant } from '#server/platform/tenancy.ts'
import { listAppointments, readAppointment } from './appointments.ts'
import { bookAppointment } from './booking.ts'
import { changeSettings, readSettings } from './calendar.ts'
import { cancelAppointment, changeAppointment } from './changes.ts'
import { holdSlot, releaseHold } from './claims.ts'
import { writeInvite } from './invite.ts'
import { listAvailability } from './offer.ts'
import {
  cancelOwnAppointment,
  findOwnAppointment,
  rescheduleOwnAppointment,
  showOwnAppointment,
} from './own-appointment.ts'
import { changeService, createService, deleteService, listServices, readService } from './services.ts'
import { readSharedInvite } from './shared-invite.ts'

export function mountScheduling(http: Http): void {
  mount(http, contract.listServices, async (ctx, { query }) => ({ items: await listServices(ctx, query) }))
  mount(http, contract.getService, (ctx, { params }) => readService(ctx, params.id))
  mount(http, contract.postService, (ctx, { body }) => createService(ctx, body))
  mount(http, contract.patchService, (ctx, { params, body }) => changeService(ctx, params.id, body))
  mount(http, contract.deleteService, (ctx, { params }) => deleteService(ctx, params.id))
  mount(http, contract.getSchedulingSettings, (ctx) => readSettings(ctx))
  mount(http, contract.putSchedulingSettings, (ctx, { body }) => changeSettings(ctx, body))

  mount(http, contract.getAvailability, (ctx, { query }) => listAvailability(ctx, query))
  mount(http, contract.postHold, (ctx, { body }) => holdSlot(ctx, body))
  mount(http, contract.deleteHold, (ctx, { params }) => releaseHold(ctx, params.id))

  mount(http, contract.listAppointments, (ctx, { query }) => listAppointments(ctx, query))
  mount(http, contract.getAppointment, (ctx, { params }) => readAppointment(ctx, params.id))
  mount(http, contract.postAppointment, (ctx, { body }) => bookAppointment(ctx, body))
  mount(http, contract.patchAppointment, (ctx, { params, body }) => changeAppointment(ctx, params.id, body))
  mount(http, contract.postCancellation, (ctx, { params, body }) =>
    cancelAppointment(ctx, params.id, body.reason),
  )
  mount(http, contract.getInvite, (ctx, { params }, exchange) => sendInvite(ctx, params.id, exchange))

  mount(http, contract.getSharedInvite, async ({ host, requestId }, { params }, exchange) => {
    const { code, file } = await readSharedInvite(host, params.invite_token, requestId)
    await sendFile(exchange, code, file)
  })
  mount(http, contract.postLookup, (ctx, { body }) =>
    asVisitor(ctx, body.organization_id, (tenant) => findOwnAppointment(tenant, body)),
  )
  mount(http, contract.postLookupReschedule, (ctx, { body }) =>
    asVisitor(ctx, body.organization_id, (tenant) => rescheduleOwnAppointment(tenant, body)),
  )
  mount(http, contract.postLookupCancellation, (ctx, { body }) =>
    asVisitor(ctx, body.organization_id, (tenant) => cancelOwnAppointment(tenant, body)),
  )
}

function asVisitor(
  { host, requestId }: PublicContext,
  organizationId: string,
  work: (ctx: TenantContext) => Promise<contract.Appointment>,
): Promise<contract.OwnAppointment> {
  const show = async (ctx: TenantContext) => showOwnAppointment(ctx, await work(ctx))
  return withTenant(host, organizationId, { kind: 'visitor' }, show, requestId)
}

async function sendInvite(ctx: TenantContext, id: string, exchange: Exchange): Promise<void> {
  const appointment = await readAppointment(ctx, id)
  const { name, email } = await readOrganization(ctx)
  const invite = writeInvite(appointment, 'PUBLISH', {
    summary: [appointment.service.name, appointment.attendee ?? appointment.contact?.name]
      .filter(Boolean)
      .join(' · '),
    description: appointment.notes,
    location: null,
    organizer: { name, email: email ?? 'frontdesk@localhost' },
  })
  await sendFile(exchange, appointment.code, invite)
}

async function sendFile({ reply }: Exchange, code: string, file: string): Promise<void> {
  reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="${code}.ics"`)
  await reply.send(file)
}
