import type { Language } from '#contract/languages.ts'

/** A mail of the platform itself. `organization_id` is there when it belongs to one. */
export interface AccountMail {
  kind: 'email_verification' | 'password_reset' | 'invitation'
  to: string
  subject: string
  text: string
  html: string
  organization_id?: string
}

interface Recipient {
  email: string
  name: string
  language?: string | null
}

interface Words {
  subject: string
  lines: string[]
  button: string
  note: string
}

/** The link that confirms an address; it is good for one day. */
export function verificationMail(to: Recipient, publicUrl: string, token: string): AccountMail {
  const link = `${publicUrl}/api/auth/verify-email?token=${encodeURIComponent(token)}&callbackURL=${encodeURIComponent('/verify-email')}`
  const words: Record<Language, Words> = {
    en: {
      subject: 'Confirm your e-mail address',
      lines: [`Hello ${to.name},`, 'One click, and your account is confirmed.'],
      button: 'Confirm my address',
      note: 'The link is good for one day. If you did not sign up, you can ignore this message.',
    },
    es: {
      subject: 'Confirma tu correo',
      lines: [`Hola, ${to.name}:`, 'Con un clic queda confirmada tu cuenta.'],
      button: 'Confirmar mi correo',
      note: 'El enlace vale por un día. Si no creaste ninguna cuenta, no hagas caso de este mensaje.',
    },
  }
  return compose('email_verification', to.email, languageOf(to.language), words, link)
}

/** The link that sets a new password, once, within the hour. */
export function resetMail(to: Recipient, publicUrl: string, token: string): AccountMail {
  const words: Record<Language, Words> = {
    en: {
      subject: 'Set a new password',
      lines: [`Hello ${to.name},`, 'Someone, hopefully you, asked for a new password for this account.'],
      button: 'Choose a new password',
      note: 'The link works once, for one hour. If it was not you, nothing has changed and you need do nothing.',
    },
    es: {
      subject: 'Elige una contraseña nueva',
      lines: [`Hola, ${to.name}:`, 'Alguien, esperamos que tú, pidió una contraseña nueva para esta cuenta.'],
      button: 'Elegir contraseña',
      note: 'El enlace sirve una sola vez y caduca en una hora. Si no fuiste tú, no ha cambiado nada.',
    },
  }
  const link = `${publicUrl}/reset-password?token=${encodeURIComponent(token)}`
  return compose('password_reset', to.email, languageOf(to.language), words, link)
}

export interface InvitationWords {
  id: string
  email: string
  organizationId: string
  organizationName: string
  invitedBy: string | null
  language: string
}

/** The link with which somebody joins an organization. */
export function invitationMail(invitation: InvitationWords, publicUrl: string): AccountMail {
  const { organizationName: business, invitedBy } = invitation
  const words: Record<Language, Words> = {
    en: {
      subject: `Join ${business} on Frontdesk`,
      lines: [`${invitedBy ?? 'A colleague'} would like you on the team of ${business}.`],
      button: 'See the invitation',
      note: 'The invitation is good for seven days.',
    },
    es: {
      subject: `Te invitan al equipo de ${business}`,
      lines: [`${invitedBy ?? 'Alguien del equipo'} quiere que te unas a ${business} en Frontdesk.`],
      button: 'Ver la invitación',
      note: 'La invitación vale por siete días.',
    },
  }
  const link = `${publicUrl}/invitation/${invitation.id}`
  const mail = compose('invitation', invitation.email, languageOf(invitation.language), words, link)
  return { ...mail, organization_id: invitation.organizationId }
}

function languageOf(language: string | null | undefined): Language {
  return language === 'es' ? 'es' : 'en'
}

function compose(
  kind: AccountMail['kind'],
  to: string,
  language: Language,
  words: Record<Language, Words>,
  link: string,
): AccountMail {
  const { subject, lines, button, note } = words[language]
  const text = `${lines.join('\n\n')}\n\n${button}: ${link}\n\n${note}\n`
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`).join('')
  const html = `<!doctype html><html lang="${language}"><body style="margin:0;background:#fbfaf7;color:#14213d;font:16px/1.5 system-ui,sans-serif"><div style="max-width:480px;margin:0 auto;padding:40px 24px">${paragraphs}<p style="margin:24px 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#14213d;color:#fff;text-decoration:none">${escapeHtml(button)}</a></p><p style="margin:0;font-size:14px;color:#5b6478">${escapeHtml(note)}</p></div></body></html>`
  return { kind, to, subject: oneLine(subject), text, html }
}

/** A name with a line break must not reach the headers of a mail. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
