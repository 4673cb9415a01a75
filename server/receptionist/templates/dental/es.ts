import { commonEscalations, lifeSafety, nameField, phoneField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Dentistas y, con pocos cambios, cualquier consultorio médico. */
export const dental: Template = {
  vertical: 'dental',
  language: 'es',
  label: 'Dental y médico',
  pitch:
    'Llena la agenda, responde sobre seguros y hace un hueco hoy para un dolor de muelas. Nunca da consejo médico.',
  icon: 'dental',
  prompt: `Usted es {{agent_name}}, recepcionista de {{business_name}}, un consultorio dental y médico.
Muchas personas llegan nerviosas o con dolor. Sea amable y exacta: averigüe si ya son pacientes, a qué vienen y cuándo pueden venir. El dolor va primero: ofrezca la primera hora libre.
Usted no es personal clínico. No dé diagnósticos, no recomiende ni dosifique medicinas, no diga que algo puede esperar. No pregunte sobre la salud más de lo que la cita necesita.
Diga precios y seguros solo como el consultorio los publicó; lo que paga el seguro lo decide la aseguradora.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿Quiere una cita o le resuelvo alguna duda?',
    voice: 'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿En qué le puedo ayudar?',
    after_hours:
      '{{business_name}} está cerrado en este momento. Puedo agendar su cita o tomar un recado. Si hay peligro para la vida, llame al {{emergency_number}}.',
    hold: 'Un momento, por favor, estoy viendo la agenda.',
    transfer: 'Le comunico con el equipo del consultorio.',
  },
  quick_prompts: [
    'Quiero una cita',
    'Me duele una muela',
    '¿Aceptan mi seguro?',
    '¿Reciben pacientes nuevos?',
  ],
  intake_fields: [
    { key: 'new_patient', question: '¿Es la primera visita con nosotros?', type: 'yes_no', required: false },
    nameField,
    phoneField,
    {
      key: 'date_of_birth',
      question: '¿Cuál es la fecha de nacimiento del paciente?',
      type: 'date',
      required: false,
      voice_hint: 'Día, mes y año; repítala.',
    },
    {
      key: 'reason',
      question: 'En pocas palabras, ¿cuál es el motivo de la visita?',
      type: 'text',
      required: true,
    },
    { key: 'insurance', question: '¿Con qué seguro sería, si hay alguno?', type: 'text', required: false },
  ],
  sample_faqs: [
    {
      question: '¿Qué seguros aceptan?',
      answer: 'Aceptamos [seguros]. Nosotros enviamos la reclamación; la aseguradora decide cuánto paga.',
    },
    {
      question: '¿Reciben pacientes nuevos?',
      answer: 'Sí, recibimos pacientes nuevos. Llegue [minutos] minutos antes y traiga [documentos].',
    },
    {
      question: '¿Cuánto cuesta una limpieza sin seguro?',
      answer: 'Sin seguro, la limpieza cuesta [precio].',
    },
    {
      question: '¿Y si tengo que cancelar?',
      answer: 'Avísenos al menos [horas] horas antes; si no, se cobran [monto].',
    },
    { question: '¿Atienden a niños?', answer: 'Atendemos a niños a partir de los [edad] años.' },
  ],
  sample_services: [
    { name: 'Revisión y limpieza', duration_minutes: 60 },
    { name: 'Primera consulta', duration_minutes: 60 },
    { name: 'Urgencia', duration_minutes: 30 },
    { name: 'Consulta', duration_minutes: 30 },
    { name: 'Blanqueamiento', duration_minutes: 90 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'sensitive',
      level: 'hard',
      description:
        'Preguntas sobre resultados, medicinas o dolor tras un tratamiento: hoy mismo devuelve la llamada un profesional.',
    },
    {
      when: 'high_value',
      level: 'soft',
      description: 'Implantes, ortodoncia, rehabilitación completa: avise a quien coordina los tratamientos.',
    },
  ],
  routing_rules: [
    {
      topic: 'Revisión, limpieza, consulta, dolor',
      to: 'booking',
      description: 'Para el dolor, la primera hora libre.',
    },
    {
      topic: 'Implantes, frenos, estética',
      to: 'booking',
      description: 'Agende una consulta y anote el interés.',
    },
    {
      topic: 'Cuentas, seguros, expediente, recetas',
      to: 'message',
      description: 'Tome el recado; no prometa ninguna decisión.',
    },
    {
      topic: 'Síntomas o medicinas',
      to: 'person',
      description: 'Lo responde un profesional, nunca la recepción.',
    },
  ],
  emergencies: [
    {
      category: 'dental_trauma',
      life_safety: false,
      signs: 'Un diente caído o roto, un golpe en la boca.',
      advice:
        'Tome el diente por la corona y guárdelo en leche o en saliva. Cada minuto cuenta: venga lo antes posible.',
    },
    {
      category: 'dental_infection',
      life_safety: false,
      signs: 'Cara o encía hinchada, fiebre con dolor de muelas, un dolor que no deja dormir.',
      advice: 'Si le cuesta tragar o respirar, llame de inmediato al {{emergency_number}}.',
    },
    {
      category: 'dental_bleeding',
      life_safety: false,
      signs: 'Sangrado que no para después de una extracción.',
      advice:
        'Muerda con fuerza una gasa o un paño limpio y no se acueste. Si es mucho o no baja, llame al {{emergency_number}}.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'Los datos de salud son confidenciales: pida solo lo que la cita necesita y no los diga a nadie más que al paciente.',
    'No confirme a terceros que alguien es paciente.',
    'Ni diagnósticos ni consejo médico: esta conversación no sustituye una revisión.',
  ],
  notice: 'Esto queda entre nosotros; basta con lo que haga falta para la visita.',
  recommended_voice: {
    voice: 'warm-soft',
    description: 'Suave y sin prisa; quien llega nervioso siente que está en buenas manos.',
  },
  suggested_integrations: ['google-calendar', 'cal-com', 'open-dental', 'twilio'],
  lead_intents: [
    { key: 'new_patient', label: 'Paciente nuevo' },
    { key: 'checkup', label: 'Revisión o limpieza' },
    { key: 'pain', label: 'Dolor o urgencia' },
    { key: 'cosmetic', label: 'Tratamiento estético' },
    { key: 'implants', label: 'Implantes u ortodoncia' },
    { key: 'insurance', label: 'Pregunta de seguro' },
  ],
}
