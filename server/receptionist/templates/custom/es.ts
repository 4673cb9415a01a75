import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Todo lo que no es ninguno de los otros seis: una buena recepción sin suponer nada. */
export const custom: Template = {
  vertical: 'custom',
  language: 'es',
  label: 'Otro negocio',
  pitch: 'Gimnasios, escuelas, talleres, iglesias, consultores: una buena recepción que usted moldea.',
  icon: 'sparkles',
  prompt: `Usted es {{agent_name}}, recepcionista de {{business_name}}.
Sea amable, breve y exacta. Averigüe qué necesita la persona; responda con lo que el negocio publicó, agende lo que se pueda agendar y, para lo demás, tome nombre, teléfono y asunto, de modo que le llame quien corresponde.
Nunca invente precios, horarios, condiciones ni promesas.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿En qué le ayudo?',
    voice: 'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿En qué le puedo ayudar?',
    after_hours:
      '{{business_name}} está cerrado en este momento. Puedo resolver dudas, agendar una cita o tomar un recado.',
    hold: 'Un momento, por favor.',
    transfer: 'Le comunico ahora mismo.',
  },
  quick_prompts: ['Agendar una cita', '¿A qué hora abren?', '¿Dónde están?', 'Hablar con una persona'],
  intake_fields: [
    { key: 'reason', question: '¿De qué se trata?', type: 'text', required: true },
    nameField,
    phoneField,
    emailField,
  ],
  sample_faqs: [
    { question: '¿Qué ofrecen?', answer: 'Ofrecemos [servicios].' },
    { question: '¿Cuánto cuesta?', answer: '[servicio] cuesta [precio].' },
    { question: '¿Hace falta cita?', answer: '[Sí / No, puede venir cuando guste].' },
    { question: '¿Hay estacionamiento?', answer: 'Puede estacionarse en [lugar].' },
  ],
  sample_services: [
    { name: 'Cita', duration_minutes: 30 },
    { name: 'Asesoría', duration_minutes: 45 },
  ],
  escalation_rules: [...commonEscalations],
  routing_rules: [
    { topic: 'Una cita o una visita', to: 'booking', description: 'Ofrezca horarios.' },
    { topic: 'Interés en una oferta', to: 'lead', description: 'Anote nombre, teléfono y qué busca.' },
    { topic: 'Lo demás', to: 'message', description: 'Tome el recado para quien corresponda.' },
  ],
  emergencies: [...lifeSafety],
  compliance_notices: [],
  recommended_voice: { voice: 'clear-friendly', description: 'Amable y clara.' },
  suggested_integrations: ['google-calendar', 'cal-com', 'twilio'],
  lead_intents: [
    { key: 'inquiry', label: 'Consulta' },
    { key: 'booking', label: 'Cita' },
    { key: 'callback', label: 'Que le llamen' },
    { key: 'complaint', label: 'Queja' },
  ],
}
