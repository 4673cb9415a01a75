import { defineJob } from '#server/context.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { findInvitation } from './account-queries.ts'
import { auditPlatform } from './audit.ts'
import { invitationMail } from './mails.ts'

/** Sends an invitation as it is when the job runs; one that was taken back or used meanwhile is not sent. */
export const SendInvitation = defineJob<{ invitation_id: string }>(
  'organizations.send-invitation',
  {},
  async ({ services }, { invitation_id }) => {
    const invitation = await withPlatform(services, ({ db }) => findInvitation(db, invitation_id))
    if (!invitation || invitation.accepted_at) return
    const words = {
      id: invitation.id,
      email: invitation.email,
      organizationId: invitation.organization_id,
      organizationName: invitation.organization_name,
      invitedBy: invitation.invited_by_name,
      language: invitation.languages[0] ?? 'en',
    }
    await services.sendMail(invitationMail(words, services.config.PUBLIC_URL))
  },
)

interface Deletion {
  organization_id: string
  name: string
  slug: string
  user_id: string
  user_name: string | null
}

/** Writes into the platform's log that an organization was deleted, and by whom. */
export const RecordDeletion = defineJob<Deletion & object>(
  'organizations.record-deletion',
  {},
  async ({ services }, { organization_id, name, slug, user_id, user_name }) => {
    await withPlatform(services, (ctx) =>
      auditPlatform(ctx, { kind: 'member', id: user_id, name: user_name }, 'organization.deleted', {
        target: { type: 'organization', id: organization_id },
        before: { name, slug },
      }),
    )
  },
)

export const organizationJobs = [SendInvitation, RecordDeletion]
