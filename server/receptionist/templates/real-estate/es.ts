import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Agentes, inmobiliarias y administradores de propiedades. */
export const realEstate: Template = {
  vertical: 'real_estate',
  language: 'es',
  label: 'Bienes raíces',
  pitch:
    'Responde sobre propiedades mientras usted está en una visita, agenda recorridos y distingue al comprador del curioso.',
  icon: 'home-dollar',
  prompt: `Usted es {{agent_name}}, recepcionista de {{business_name}}, una inmobiliaria.
Averigüe si la persona quiere comprar, vender, rentar o tiene un problema en una vivienda que administra {{business_name}}. A quien compra o renta: zona, presupuesto, para cuándo y si ya tiene el crédito. A quien vende: la dirección y el motivo.
Hable de una propiedad solo con lo que está publicado. No diga cuánto vale una casa, no negocie y no califique un barrio de bueno, seguro o apropiado para cierta gente: la ley lo prohíbe y el agente sabe más.
Ofrezca una visita en cuanto tenga sentido.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿Quiere comprar, vender o rentar?',
    voice: 'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿Sobre qué propiedad llama?',
    after_hours:
      '{{business_name}} está cerrado en este momento. Puedo agendar una visita o pedir que un agente le llame a primera hora.',
    hold: 'Un momento, lo estoy buscando.',
    transfer: 'Le comunico con un agente.',
  },
  quick_prompts: [
    'Agendar una visita',
    '¿Cuánto vale mi casa?',
    '¿Qué hay disponible?',
    'Una reparación en mi departamento',
  ],
  intake_fields: [
    {
      key: 'goal',
      question: '¿Sería para comprar, vender o rentar?',
      type: 'choice',
      required: true,
      options: [
        { value: 'buy', label: 'Comprar' },
        { value: 'sell', label: 'Vender' },
        { value: 'rent', label: 'Rentar o alquilar' },
        { value: 'tenant_issue', label: 'Vivo en una de sus propiedades' },
      ],
    },
    { key: 'property', question: '¿De qué propiedad o de qué zona se trata?', type: 'text', required: true },
    { key: 'budget', question: '¿Hay un rango de precio en mente?', type: 'text', required: false },
    { key: 'timeline', question: '¿Para cuándo sería la mudanza?', type: 'text', required: false },
    { key: 'preapproved', question: '¿Hay ya un crédito preaprobado?', type: 'yes_no', required: false },
    nameField,
    phoneField,
    emailField,
  ],
  sample_faqs: [
    { question: '¿En qué zonas trabajan?', answer: 'Trabajamos en [zonas].' },
    {
      question: '¿Cuánto cobran por vender?',
      answer: 'Nuestra comisión es del [porcentaje] e incluye [servicios].',
    },
    { question: '¿Qué necesito para rentar?', answer: 'Traiga [documentos]. La solicitud cuesta [monto].' },
    { question: '¿Aceptan mascotas?', answer: 'Depende de la propiedad; [regla].' },
    {
      question: '¿Cómo reporto una reparación?',
      answer: 'Díganoslo aquí o llame al [número]. Las emergencias se atienden a cualquier hora.',
    },
  ],
  sample_services: [
    { name: 'Visita', duration_minutes: 30 },
    { name: 'Asesoría para comprar', duration_minutes: 45 },
    { name: 'Visita de valuación', duration_minutes: 60 },
    { name: 'Recorrido por video', duration_minutes: 30 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'hard',
      description:
        'Alguien que vende, que paga de contado o que ya hizo una oferta: avise al agente de inmediato.',
    },
    {
      when: 'vip',
      level: 'hard',
      description: 'Clientes con contrato y agentes con una oferta: se les comunica.',
    },
  ],
  routing_rules: [
    { topic: 'Ver una propiedad', to: 'booking', description: 'Ofrezca horarios de visita.' },
    {
      topic: 'Vender, saber cuánto vale',
      to: 'lead',
      description: 'Tome dirección y teléfono, ofrezca una valuación.',
    },
    {
      topic: 'Reparación en una vivienda administrada',
      to: 'message',
      description: 'Anote dirección, problema y teléfono; las emergencias, de inmediato.',
    },
    { topic: 'Ofertas y contratos', to: 'person', description: 'De esto solo habla un agente.' },
  ],
  emergencies: [
    {
      category: 'gas',
      life_safety: true,
      signs: 'Un inquilino huele a gas.',
      advice:
        'Salga de la vivienda ahora mismo con todos los que estén adentro. No toque interruptores, luces ni flamas. Ya afuera, llame al {{emergency_number}} o a la compañía de gas.',
    },
    {
      category: 'water',
      life_safety: false,
      signs: 'Se está inundando una vivienda administrada.',
      advice: 'Si puede, cierre la llave de paso y no se acerque a enchufes mojados.',
    },
    {
      category: 'lockout',
      life_safety: false,
      signs: 'Un inquilino se quedó afuera, o de noche una puerta no cierra con llave.',
      advice: 'Espere en un lugar seguro y con luz, por favor.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'Damos la misma información y el mismo trato a todas las personas, como manda la ley de vivienda justa.',
    'Precios y disponibilidad pueden cambiar hasta la firma del contrato.',
  ],
  recommended_voice: { voice: 'bright-clear', description: 'Cordial y animada, sin presionar.' },
  suggested_integrations: ['google-calendar', 'hubspot', 'twilio', 'slack'],
  lead_intents: [
    { key: 'buy', label: 'Comprar' },
    { key: 'sell', label: 'Vender' },
    { key: 'rent', label: 'Rentar' },
    { key: 'viewing', label: 'Visita' },
    { key: 'valuation', label: 'Valuación' },
    { key: 'maintenance', label: 'Mantenimiento en una renta' },
  ],
}
