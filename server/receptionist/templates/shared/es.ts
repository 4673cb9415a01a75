import type { EmergencyRule, EscalationRule, IntakeField } from '../template.ts'

/** Lo que casi cualquier negocio necesita para devolver una llamada. */
export const nameField: IntakeField = {
  key: 'name',
  question: '¿Me dice su nombre, por favor?',
  type: 'name',
  required: true,
  voice_hint: 'Si es poco común, pida que lo deletreen.',
}
export const phoneField: IntakeField = {
  key: 'phone',
  question: '¿A qué número le podemos llamar?',
  type: 'phone',
  required: true,
  voice_hint: 'Repítalo cifra por cifra.',
}
export const emailField: IntakeField = {
  key: 'email',
  question: '¿Y un correo electrónico?',
  type: 'email',
  required: false,
  voice_hint: 'Pida que deletreen lo que va antes de la arroba.',
}

/** Un peligro de muerte puede aparecer en cualquier recepción, también en una peluquería. */
export const lifeSafety: EmergencyRule[] = [
  {
    category: 'medical',
    life_safety: true,
    signs:
      'Alguien está inconsciente, no puede respirar, sangra mucho, tiene dolor en el pecho, convulsiones o una alergia grave.',
    advice:
      'Llame ahora mismo al {{emergency_number}} y siga sus indicaciones. No deje sola a la persona hasta que llegue la ayuda.',
  },
  {
    category: 'fire',
    life_safety: true,
    signs: 'Algo se está quemando o hay humo dentro del edificio.',
    advice:
      'Salgan todos y cierren las puertas al salir. Llame al {{emergency_number}} desde afuera y no vuelva a entrar.',
  },
  {
    category: 'violence',
    life_safety: true,
    signs: 'Alguien sufre amenazas o una agresión, o un desconocido está entrando por la fuerza.',
    advice: 'Si puede, póngase a salvo. Llame ahora al {{emergency_number}} y no cuelgue.',
  },
  {
    category: 'self_harm',
    life_safety: true,
    signs: 'Alguien habla de quitarse la vida o de hacerse daño.',
    advice:
      'Gracias por contármelo; lamento mucho que esté sufriendo así. Llame ahora al {{emergency_number}} o a una línea de ayuda. No tiene que pasar por esto a solas.',
  },
]

export const commonEscalations: EscalationRule[] = [
  {
    when: 'human_request',
    level: 'hard',
    description: 'Piden hablar con una persona: pase la conversación a la primera, sin insistir.',
  },
  {
    when: 'frustrated',
    level: 'hard',
    description:
      'La persona está molesta, insulta o repite lo mismo: muestre que entiende y pase la conversación.',
  },
  {
    when: 'complaint',
    level: 'soft',
    description:
      'Una queja por un trabajo anterior: anótela con sus palabras y prometa solo que le llamarán.',
  },
  {
    when: 'price_unknown',
    level: 'soft',
    description: 'Un precio que no está publicado: no lo calcule; ofrezca que le llamen con la cifra.',
  },
  {
    when: 'answer_unknown',
    level: 'soft',
    description: 'Algo que el negocio no ha respondido en ningún sitio: dígalo y tome el recado.',
  },
]
