import type { Language } from '#contract/languages.ts'
import { html, type Markup } from './markup.ts'

/** What a mail says, from top to bottom; the same words make the HTML and the plain text. */
export interface MailWords {
  language: Language
  /** Whose mail it is, above everything. */
  business: string
  heading: string
  lead: string
  /** Rows of a card, such as When and Where; empty ones are left out. */
  facts: { label: string; value: string | null; struck?: boolean }[]
  /** A figure to keep, set large, with a line under it. */
  code?: { label: string; value: string; spelled: string }
  /** Paragraphs after the card. */
  closing: string[]
  /** Small print: who sent this and why. */
  footer: string[]
}

const colour = {
  ink: '#14213D',
  paper: '#FBFAF7',
  card: '#FFFFFF',
  line: '#E6E1D6',
  soft: '#5B6478',
  brass: '#B7791F',
}
const font = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** A mail for people: tables and inline styles, which is what mail programs of all ages agree on. */
export function layOutHtml(words: MailWords): string {
  const facts = words.facts.filter(({ value }) => value)
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${words.heading}</title>
</head>
<body style="margin:0;padding:0;background:${colour.paper};color:${colour.ink};font-family:${font};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${words.lead}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${colour.paper}">
<tr><td align="center" style="padding:40px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:528px;text-align:left">
<tr><td style="padding:0 8px 24px;font-size:15px;font-weight:600;letter-spacing:.01em">${words.business}</td></tr>
<tr><td style="background:${colour.card};border:1px solid ${colour.line};border-top:4px solid ${colour.brass};border-radius:8px;padding:32px">
<h1 style="margin:0 0 8px;font-size:24px;line-height:32px;font-weight:650">${words.heading}</h1>
<p style="margin:0 0 24px;font-size:16px;line-height:24px;color:${colour.soft}">${words.lead}</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${facts.map(layOutFact)}</table>
${words.code && layOutCode(words.code)}
${words.closing.map((text) => html`<p style="margin:24px 0 0;font-size:15px;line-height:24px">${text}</p>`)}
</td></tr>
<tr><td style="padding:24px 8px 0;font-size:13px;line-height:20px;color:${colour.soft}">${joinLines(words.footer)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.html
}

function layOutFact({ label, value, struck }: MailWords['facts'][number]): Markup {
  const weight = struck ? `text-decoration:line-through;color:${colour.soft}` : 'font-weight:600'
  return html`<tr><td style="padding:12px 0;border-top:1px solid ${colour.line};font-size:16px;line-height:24px"><div style="font-size:13px;line-height:20px;color:${colour.soft}">${label}</div><span style="${weight}">${value}</span></td></tr>`
}

function layOutCode({ label, value, spelled }: NonNullable<MailWords['code']>): Markup {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin-top:12px"><tr><td style="background:${colour.paper};border-radius:8px;padding:16px 20px"><div style="font-size:13px;line-height:20px;color:${colour.soft}">${label}</div><div style="font-size:26px;line-height:36px;font-weight:650;letter-spacing:.18em;font-variant-numeric:tabular-nums">${value}</div><div style="font-size:13px;line-height:20px;color:${colour.soft}">${spelled}</div></td></tr></table>`
}

function joinLines(lines: string[]): Markup[] {
  return lines.map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`))
}

/** The same words for those who read without pictures. */
export function layOutText(words: MailWords): string {
  const facts = words.facts.filter(({ value }) => value).map(({ label, value }) => `${label}: ${value}`)
  const code = words.code ? `${words.code.label}: ${words.code.value}\n(${words.code.spelled})` : null
  const blocks = [words.business, words.heading, words.lead, facts.join('\n'), code, ...words.closing]
  return `${blocks.filter(Boolean).join('\n\n')}\n\n--\n${words.footer.join('\n')}\n`
}
