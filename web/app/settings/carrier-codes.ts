/*
 * What is dialled on a telephone so that its company sends calls on to another number. The star codes of North
 * American companies differ; networks after the GSM standard (3GPP TS 22.030) share theirs.
 */

export const carriers = [
  'att',
  'att_mobile',
  'verizon',
  'tmobile',
  'other_us',
  'spain',
  'mexico',
  'other',
] as const
export type Carrier = (typeof carriers)[number]

interface Switch {
  on: string
  off: string
}

export interface ForwardingCodes {
  /** The telephone rings first; nobody answers, and the receptionist does. */
  unanswered: Switch | null
  /** The telephone does not ring at all. */
  always: Switch
}

/** @param number where calls are sent to, as E.164 */
export function codesFor(carrier: Carrier, number: string): ForwardingCodes {
  const local = number.replace(/^\+1?/, '')
  switch (carrier) {
    case 'att':
      return {
        unanswered: { on: `*92${local}`, off: '*93' },
        always: { on: `*72${local}`, off: '*73' },
      }
    case 'verizon':
      return {
        unanswered: { on: `*71${local}`, off: '*73' },
        always: { on: `*72${local}`, off: '*73' },
      }
    case 'other_us':
      return { unanswered: null, always: { on: `*72${local}`, off: '*73' } }
    default:
      return {
        unanswered: { on: `**61*${number}#`, off: '##61#' },
        always: { on: `**21*${number}#`, off: '##21#' },
      }
  }
}
