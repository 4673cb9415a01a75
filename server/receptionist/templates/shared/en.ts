import type { EmergencyRule, EscalationRule, IntakeField } from '../template.ts'

/** What nearly every trade needs to call somebody back. */
export const nameField: IntakeField = {
  key: 'name',
  question: 'What is your name?',
  type: 'name',
  required: true,
  voice_hint: 'If it is unusual, ask for the spelling.',
}
export const phoneField: IntakeField = {
  key: 'phone',
  question: 'What is the best number to reach you?',
  type: 'phone',
  required: true,
  voice_hint: 'Read it back digit by digit.',
}
export const emailField: IntakeField = {
  key: 'email',
  question: 'And an e-mail address?',
  type: 'email',
  required: false,
  voice_hint: 'Ask to have the part before the at sign spelled.',
}

/** Danger to life can come up at any front desk, also at a hair salon. */
export const lifeSafety: EmergencyRule[] = [
  {
    category: 'medical',
    life_safety: true,
    signs:
      'Somebody is unconscious, cannot breathe, bleeds heavily, has chest pain, a seizure or a bad allergic reaction.',
    advice:
      'Please call {{emergency_number}} now and do what they tell you. Stay with the person until help is there.',
  },
  {
    category: 'fire',
    life_safety: true,
    signs: 'Something is on fire, or there is smoke in the building.',
    advice:
      'Get everybody outside and close the doors behind you. Call {{emergency_number}} from outside, and do not go back in.',
  },
  {
    category: 'violence',
    life_safety: true,
    signs: 'Somebody is being threatened or attacked, or a stranger is breaking in.',
    advice: 'If you can, get to a safe place. Call {{emergency_number}} now and stay on the line with them.',
  },
  {
    category: 'self_harm',
    life_safety: true,
    signs: 'Somebody talks about ending their life or hurting themselves.',
    advice:
      'I am glad that you told me, and I am sorry it hurts so much. Please call {{emergency_number}} now, or a crisis line. You should not be alone with this.',
  },
]

export const commonEscalations: EscalationRule[] = [
  {
    when: 'human_request',
    level: 'hard',
    description: 'Somebody asks for a person: hand over the first time they ask, without arguing.',
  },
  {
    when: 'frustrated',
    level: 'hard',
    description: 'Somebody is upset, swears or repeats themselves: say that you understand, then hand over.',
  },
  {
    when: 'complaint',
    level: 'soft',
    description:
      'A complaint about past work: take it down in their words and promise a call back, nothing more.',
  },
  {
    when: 'price_unknown',
    level: 'soft',
    description: 'A price that is not published: never estimate, offer a call back with the figure.',
  },
  {
    when: 'answer_unknown',
    level: 'soft',
    description: 'A question that the business has not answered anywhere: say so and take a message.',
  },
]
