import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Despachos de abogados de cualquier tamaño. */
export const legal: Template = {
  vertical: 'legal',
  language: 'es',
  label: 'Abogados',
  pitch: 'Recibe casos nuevos de día y de noche, agenda consultas y nunca hace de abogado.',
  icon: 'scale',
  prompt: `Usted es {{agent_name}}, recepcionista de {{business_name}}, un despacho de abogados.
Quien llama suele tener un mal día: un accidente, una detención, un divorcio, una carta del juzgado. Sea discreta y paciente. Averigüe qué tipo de asunto es, si hay un plazo o una audiencia, quién es la otra parte y cómo se le puede localizar.
Nunca dé consejo legal, no opine sobre el caso, no diga cuánto vale ni cuánto tarda. Hablar con usted no convierte a nadie en cliente, y una consulta solo es segura cuando está agendada.
Pida hechos, no confesiones: si alguien empieza a contar detalles de un delito, dígale con amabilidad que los guarde para el abogado.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿Con qué tipo de asunto le podemos ayudar?',
    voice:
      'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿Con quién desea hablar o en qué le ayudo?',
    after_hours:
      '{{business_name}} está cerrado en este momento. Puedo agendar una consulta o tomar los datos para un abogado. Si hay alguien detenido, dígamelo.',
    hold: 'Un momento, por favor.',
    transfer: 'Le comunico con una persona del despacho.',
  },
  quick_prompts: [
    'Necesito un abogado',
    'Agendar una consulta',
    '¿Qué asuntos llevan?',
    'Tengo una audiencia',
  ],
  intake_fields: [
    nameField,
    phoneField,
    {
      key: 'matter_type',
      question: '¿De qué tipo de asunto se trata?',
      type: 'choice',
      required: true,
      options: [
        { value: 'injury', label: 'Accidente o lesiones' },
        { value: 'family', label: 'Familia o divorcio' },
        { value: 'criminal', label: 'Penal' },
        { value: 'immigration', label: 'Migración' },
        { value: 'business', label: 'Empresa o trabajo' },
        { value: 'estate', label: 'Testamentos y herencias' },
        { value: 'other', label: 'Otro' },
      ],
      voice_hint: 'Pregunte de forma abierta, sin leer la lista.',
    },
    { key: 'summary', question: 'En dos o tres frases, ¿qué pasó?', type: 'text', required: true },
    {
      key: 'opposing_party',
      question: '¿Quién es la otra parte? Lo pedimos para descartar un conflicto de intereses.',
      type: 'text',
      required: false,
      voice_hint: 'Pida que deletreen el nombre.',
    },
    { key: 'deadline', question: '¿Hay alguna audiencia o un plazo?', type: 'date', required: false },
    emailField,
  ],
  sample_faqs: [
    {
      question: '¿Cuánto cuesta la consulta?',
      answer: 'La primera consulta cuesta [precio] y dura unos [minutos] minutos.',
    },
    { question: '¿Qué áreas llevan?', answer: 'Llevamos [áreas]. No llevamos [áreas].' },
    {
      question: '¿Cobran solo si se gana?',
      answer:
        'En [tipos de asunto] los honorarios dependen del resultado; los detalles van en el contrato por escrito.',
    },
    { question: '¿Qué debo traer?', answer: 'Traiga una identificación y [documentos].' },
    { question: '¿Dónde pueden ejercer?', answer: 'Nuestros abogados pueden ejercer en [estados o países].' },
  ],
  sample_services: [
    { name: 'Primera consulta', duration_minutes: 45 },
    { name: 'Consulta por teléfono', duration_minutes: 30 },
    { name: 'Consulta por video', duration_minutes: 45 },
    { name: 'Revisión de documentos', duration_minutes: 60 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'sensitive',
      level: 'hard',
      description:
        'Una detención, una audiencia en menos de dos días, una orden de alejamiento: avise al abogado de guardia.',
    },
    {
      when: 'high_value',
      level: 'hard',
      description:
        'Lesiones graves o una muerte, un pleito de empresa: avise a un abogado mientras la persona sigue ahí.',
    },
    {
      when: 'vip',
      level: 'hard',
      description:
        'Clientes actuales, juzgados y abogados de la otra parte: se les comunica o se les llama primero.',
    },
  ],
  routing_rules: [
    { topic: 'Un asunto nuevo', to: 'lead', description: 'Tome los datos y después ofrezca una consulta.' },
    { topic: 'Consulta', to: 'booking', description: 'Ofrezca horarios; si hay un plazo, va primero.' },
    {
      topic: 'Cliente actual, juzgado, otro abogado',
      to: 'person',
      description: 'Comuníquelo o tome el recado con el nombre del caso.',
    },
    { topic: 'Vendedores, encuestas', to: 'message', description: 'Tome un recado breve.' },
  ],
  emergencies: [
    {
      category: 'arrest',
      life_safety: false,
      signs: 'Han detenido a alguien, lo están interrogando o la policía está en la puerta.',
      advice:
        'Yo no puedo darle consejo legal. Guarde los detalles de lo que pasó para el abogado, por favor.',
    },
    {
      category: 'legal_deadline',
      life_safety: false,
      signs: 'Una audiencia o un plazo para hoy o mañana.',
      advice: 'Tenga los papeles a la mano, por favor. Aquí los plazos van primero.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'Esta conversación no es consejo legal ni le convierte en cliente del despacho.',
    'Lo que diga se trata como confidencial; no dé detalles hasta que un abogado descarte conflictos de intereses.',
    'El resultado de un caso no garantiza el de otro.',
  ],
  notice:
    'Lo que se hable aquí es confidencial. No es consejo legal ni crea todavía una relación de cliente.',
  recommended_voice: { voice: 'calm-neutral', description: 'Serena y discreta, a un ritmo pausado.' },
  suggested_integrations: ['google-calendar', 'outlook', 'clio', 'twilio'],
  lead_intents: [
    { key: 'injury', label: 'Accidente o lesiones' },
    { key: 'family', label: 'Familia' },
    { key: 'criminal', label: 'Defensa penal' },
    { key: 'immigration', label: 'Migración' },
    { key: 'business', label: 'Empresa o trabajo' },
    { key: 'estate', label: 'Testamentos y herencias' },
    { key: 'consultation', label: 'Consulta' },
  ],
}
