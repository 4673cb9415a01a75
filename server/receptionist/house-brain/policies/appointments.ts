import type { Dialogue } from '../dialogue.ts'
import { sayMoment } from '../say/moments.ts'
import { atZone } from '../slots/offers.ts'
import type { KnownAppointment } from '../state.ts'

/** An appointment from a receipt; what the receipt leaves out is what was asked for. */
export function readAppointment(receipt: Record<string, unknown>, start: string): KnownAppointment {
  const text = (key: string) => (typeof receipt[key] === 'string' ? (receipt[key] as string) : undefined)
  return {
    code: text('code') ?? '',
    start: text('start') ?? start,
    service_id: text('service_id'),
    service_name: text('service_name') ?? text('service'),
  }
}

/** On the phone a code is spelled out. */
export function sayCode(d: Dialogue, code: string): string {
  return d.isVoice ? [...code].join(' ') : code
}

/** "Thursday, March 5 at 10 AM". */
export function momentOf(d: Dialogue, start: string): string {
  return sayMoment(atZone(start, d.zone).at, d.today, d.language, d.clock)
}
