import { readOrganization } from '#server/organizations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import { type TenancyHost, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { findAppointmentByInvite, findOrganizationOfInvite } from './appointment-queries.ts'
import { showAppointment } from './appointments.ts'
import { tellGuest, writeInvite } from './invite.ts'

/**
 * The calendar file behind an appointment's link, as its guest may see it: no names, no notes. It shows the
 * appointment as it is now, so the link stays good when the appointment moves.
 * @throws DomainError `not_found`
 */
export async function readSharedInvite(
  host: TenancyHost,
  token: string,
  requestId: string,
): Promise<{ code: string; file: string }> {
  const organizationId = await withPlatform(host, (ctx) => findOrganizationOfInvite(ctx, token))
  if (!organizationId) throw unknownInvite()
  return withTenant(
    host,
    organizationId,
    { kind: 'visitor' },
    async (ctx) => {
      const row = await findAppointmentByInvite(ctx, token)
      if (!row) throw unknownInvite()
      const organization = await readOrganization(ctx)
      const appointment = showAppointment(row)
      const { name, email } = organization
      const file = writeInvite(appointment, 'PUBLISH', {
        ...tellGuest(appointment, organization, row.guest_language),
        organizer: { name, email: email ?? 'frontdesk@localhost' },
      })
      return { code: appointment.code, file }
    },
    requestId,
  )
}

function unknownInvite(): DomainError {
  return new DomainError('not_found', 'There is no appointment at this address.')
}
