import type { Intake, ScoreReason, Urgency } from '#contract/contacts.ts'

/** What a lead's score is made from. */
export interface ScoredLead {
  name: string | null
  phone: string | null
  email: string | null
  intent: string | null
  urgency: Urgency
  intake: Intake
  appointment_id: string | null
}

const urgencyPoints: Record<Urgency, number> = { low: 0, normal: 5, high: 10, emergency: 15 }

/**
 * How much a lead is worth calling back, 0 to 100, with the reasons that sum up to it: whether the person can be
 * reached (40), says what they want (15), how urgent it is (15), what they answered (10) and whether they booked (20).
 */
export function scoreLead(lead: ScoredLead): { score: number; reasons: ScoreReason[] } {
  const answers = Object.values(lead.intake).filter((answer) => answer !== null && answer !== '').length
  const candidates: ScoreReason[] = [
    { code: 'phone', points: lead.phone ? 20 : 0, label: 'Left a phone number' },
    { code: 'email', points: lead.email ? 10 : 0, label: 'Left an e-mail address' },
    { code: 'name', points: lead.name ? 10 : 0, label: 'Gave a name' },
    { code: 'intent', points: lead.intent ? 15 : 0, label: 'Said what they want' },
    {
      code: `urgency_${lead.urgency}`,
      points: urgencyPoints[lead.urgency],
      label: urgencyLabel(lead.urgency),
    },
    {
      code: 'answers',
      points: Math.min(10, answers * 2),
      label: answers === 1 ? 'Answered 1 question' : `Answered ${answers} questions`,
    },
    { code: 'booked', points: lead.appointment_id ? 20 : 0, label: 'Booked an appointment' },
  ]
  const reasons = candidates.filter(({ points }) => points > 0)
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

function urgencyLabel(urgency: Urgency): string {
  if (urgency === 'emergency') return 'Is an emergency'
  return urgency === 'high' ? 'Is urgent' : 'Is not urgent'
}
