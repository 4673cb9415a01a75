import type { AppContext } from '#server/context.ts'
import { defineJob } from '#server/context.ts'
import type { JobRun } from '#server/platform/jobs.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { findInvitation, removeExpired } from './account-queries.ts'
import { auditPlatform } from './audit.ts'
import { type AccountMail, invitationMail } from './mails.ts'

/** Sends a mail about an account. It is sealed in the queue, for it holds a link that is as good as a password. */
export const SendAccountMail = defineJob<{ sealed_mail: string }>(
  'organizations.send-account-mail',
  { retries: 8 },
  (job, { sealed_mail }) => deliver(job, JSON.parse(job.services.vault.open(sealed_mail)) as AccountMail),
)

/** Sends an invitation as it is when the job runs; one that was taken back or used meanwhile is not sent. */
export const SendInvitation = defineJob<{ invitation_id: string }>(
  'organizations.send-invitation',
  { retries: 8 },
  async (job, { invitation_id }) => {
    const { services } = job
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
    await deliver(job, invitationMail(words, services.config.PUBLIC_URL))
  },
)

/** The id of the job is the idempotency key: a job that is repeated does not send twice. */
async function deliver({ services, jobId, signal }: JobRun<AppContext>, mail: AccountMail): Promise<void> {
  const { kind, to, subject, text, html, organization_id = null } = mail
  const message = {
    from: services.config.EMAIL_FROM,
    to,
    subject,
    text,
    html,
    purpose: kind,
    attachments: [],
  }
  await services.providers.email.send(message, {
    idempotencyKey: jobId,
    organizationId: organization_id,
    signal,
  })
}

interface Deletion {
  organization_id: string
  name: string
  slug: string
  user_id: string
  user_name: string | null
}

/** Writes into the platform's log that an organization was deleted, and by whom. */
export const RecordDeletion = defineJob<Deletion>(
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

/** Removes sessions, short-lived secrets and counts that are over; once a day is enough. */
export const ForgetExpired = defineJob('organizations.forget-expired', {}, async ({ services }) => {
  await withPlatform(services, ({ db }) => removeExpired(db))
})

/** For the worker's list. */
export const organizationJobs = [SendAccountMail, SendInvitation, RecordDeletion, ForgetExpired]
