import type { AuditActor } from '#contract/organizations.ts'
import type { Config } from '#server/config.ts'
import type { PlatformContext } from '#server/platform/tenancy.ts'
import { findUserByEmail, listOperators as listOperatorRows, setUserRole } from './account-queries.ts'
import { auditPlatform } from './audit.ts'

export type RoleChange = 'changed' | 'unchanged' | 'unknown_email'

/**
 * Makes an account an operator, or an ordinary one again. There is no endpoint for this: it takes the command line
 * of the server, or its ADMIN_EMAIL.
 */
export async function setOperator(
  ctx: Pick<PlatformContext, 'db' | 'clock'>,
  email: string,
  operator: boolean,
  reason: string,
): Promise<RoleChange> {
  const user = await setUserRole(ctx.db, email, operator ? 'operator' : 'user')
  if (!user) return (await findUserByEmail(ctx.db, email)) ? 'unchanged' : 'unknown_email'
  const actor: AuditActor = { kind: 'system', id: null, name: reason }
  const [before, after] = operator ? ['user', 'operator'] : ['operator', 'user']
  await auditPlatform(ctx, actor, operator ? 'operator.granted' : 'operator.revoked', {
    target: { type: 'user', id: user.id },
    before: { role: before },
    after: { role: after },
  })
  return 'changed'
}

export async function listOperators(ctx: Pick<PlatformContext, 'db'>) {
  return listOperatorRows(ctx.db)
}

type OperatorConfig = Pick<Config, 'ADMIN_EMAIL' | 'RESEND_API_KEY' | 'SENDGRID_API_KEY' | 'SMTP_URL'>

/**
 * Makes the account of ADMIN_EMAIL an operator, at the start of the process and when accounts change. Where mails
 * are delivered the address must be confirmed first, or whoever signs up with it before its owner would get the
 * role; with sandbox mail nobody could confirm it, and the one who can sign up first owns the machine.
 */
export async function grantConfiguredOperator(
  ctx: Pick<PlatformContext, 'db' | 'clock'>,
  config: OperatorConfig,
): Promise<void> {
  if (!config.ADMIN_EMAIL) return
  const user = await findUserByEmail(ctx.db, config.ADMIN_EMAIL)
  const mailsArrive = Boolean(config.RESEND_API_KEY ?? config.SENDGRID_API_KEY ?? config.SMTP_URL)
  if (!user || user.role === 'operator' || (mailsArrive && !user.email_verified)) return
  await setOperator(ctx, config.ADMIN_EMAIL, true, 'ADMIN_EMAIL')
}
