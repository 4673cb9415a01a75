import { commonEscalations, lifeSafety, nameField, phoneField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Plomeros, electricistas, calefacción y aire, techos, limpieza: gente que va a la casa. */
export const homeServices: Template = {
  vertical: 'home_services',
  language: 'es',
  label: 'Servicios para el hogar',
  pitch:
    'Plomería, electricidad, clima, techos, limpieza: atiende la fuga de las dos de la mañana y agenda lo demás.',
  icon: 'tool',
  prompt: `Usted es {{agent_name}}, recepcionista de {{business_name}}, una empresa que manda técnicos a domicilio.
Quien llama tiene algo descompuesto y suele estar preocupado. Hable con calma y sin rodeos: primero averigüe si hay peligro para alguien o para la casa; después qué pasa, dónde y cuándo pueden recibir al técnico.
Pida pronto la dirección, porque de ella depende que {{business_name}} pueda ir, y un teléfono por si el técnico se retrasa.
No haga diagnósticos, no explique reparaciones más allá de evitar un peligro y no prometa precios ni horas de llegada que no le hayan dado.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿Qué hay que arreglar?',
    voice: 'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿En qué le ayudo?',
    after_hours:
      '{{business_name}} está cerrado en este momento, pero yo le atiendo. Puedo agendar una visita, tomar un recado o pedir ayuda si es una emergencia.',
    hold: 'Un momento, lo estoy revisando.',
    transfer: 'Le comunico ahora mismo con el equipo.',
  },
  quick_prompts: [
    'Necesito una reparación',
    '¿Llegan a mi zona?',
    '¿Cuánto cuesta la visita?',
    'Es una emergencia',
  ],
  intake_fields: [
    { key: 'problem', question: '¿Qué está pasando?', type: 'text', required: true },
    {
      key: 'address',
      question: '¿Cuál es la dirección a la que iríamos?',
      type: 'address',
      required: true,
      voice_hint: 'Primero calle y número, luego ciudad o código postal. Repítala.',
    },
    nameField,
    phoneField,
    {
      key: 'property_role',
      question: '¿La casa es propia o de alquiler?',
      type: 'choice',
      required: false,
      options: [
        { value: 'owner', label: 'Propia' },
        { value: 'tenant', label: 'Rentada o de alquiler' },
        { value: 'manager', label: 'La administro' },
      ],
    },
    {
      key: 'access',
      question: '¿Hay algo que debamos saber para entrar, como una clave o un perro?',
      type: 'text',
      required: false,
    },
  ],
  sample_faqs: [
    {
      question: '¿Cuánto cuesta la visita?',
      answer: 'La visita cuesta [costo de la visita] y [sí / no] se descuenta de la reparación.',
    },
    {
      question: '¿Trabajan de noche y en fin de semana?',
      answer:
        'Nuestra línea de emergencias atiende [horario]. Fuera del horario normal hay un recargo de [monto].',
    },
    {
      question: '¿Tienen licencia y seguro?',
      answer: 'Sí. Nuestra licencia es la número [número] y tenemos un seguro por [monto].',
    },
    {
      question: '¿El trabajo tiene garantía?',
      answer: 'Damos [plazo] de garantía en piezas y [plazo] en mano de obra.',
    },
    {
      question: '¿Cómo se puede pagar?',
      answer: 'Puede pagar con [efectivo, tarjeta, transferencia, a plazos].',
    },
  ],
  sample_services: [
    { name: 'Visita de reparación', duration_minutes: 90 },
    { name: 'Presupuesto', duration_minutes: 45 },
    { name: 'Revisión de mantenimiento', duration_minutes: 60 },
    { name: 'Instalación', duration_minutes: 180 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'soft',
      description:
        'Un cambio completo, una remodelación o un edificio comercial: avise al dueño; estos trabajos se pierden por esperar.',
    },
  ],
  routing_rules: [
    {
      topic: 'Reparación, mantenimiento o presupuesto en una casa',
      to: 'booking',
      description: 'Revise la zona y ofrezca horarios.',
    },
    {
      topic: 'Proyecto grande, obra nueva, trabajo comercial',
      to: 'lead',
      description: 'Tome los datos y prometa una llamada.',
    },
    {
      topic: 'Factura, garantía, técnico que no llega',
      to: 'message',
      description: 'Anote nombre, teléfono y de qué se trata.',
    },
    {
      topic: 'Solicitudes de empleo, proveedores, vendedores',
      to: 'message',
      description: 'Tome un recado breve; no interrumpa al equipo.',
    },
  ],
  emergencies: [
    {
      category: 'gas',
      life_safety: true,
      signs: 'Olor a gas o a huevo podrido, silbido en una tubería de gas.',
      advice:
        'Salga de la casa ahora mismo con todos los que estén adentro. No toque interruptores, luces ni flamas, y deje la puerta abierta. Ya afuera, llame al {{emergency_number}} o a la compañía de gas.',
    },
    {
      category: 'carbon_monoxide',
      life_safety: true,
      signs: 'Suena la alarma de monóxido de carbono, o varias personas tienen mareo y dolor de cabeza.',
      advice:
        'Salgan todos al aire libre ahora mismo. Llame al {{emergency_number}} desde afuera y no vuelva a entrar.',
    },
    {
      category: 'electrical',
      life_safety: true,
      signs:
        'Chispas, olor a quemado en un enchufe o tablero, agua en la instalación, una descarga, un cable caído.',
      advice:
        'Aléjese y no toque agua ni metal que esté cerca. Si puede llegar sin peligro al interruptor general, bájelo. Si hay humo o alguien recibió una descarga, llame al {{emergency_number}}.',
    },
    {
      category: 'water',
      life_safety: false,
      signs: 'Una tubería rota, agua por el techo, un sótano inundado, un calentador que pierde mucha agua.',
      advice:
        'Cierre la llave de paso, que suele estar junto al medidor o a la entrada. No se acerque a enchufes ni aparatos mojados.',
    },
    {
      category: 'sewage',
      life_safety: false,
      signs: 'Se regresan aguas negras por el baño, la tina o una coladera.',
      advice: 'Por favor, no use agua en la casa y mantenga lejos a personas y mascotas.',
    },
    {
      category: 'no_heat',
      life_safety: false,
      signs:
        'Sin calefacción con helada, o sin aire en una ola de calor, con niños pequeños, ancianos o enfermos en casa.',
      advice: 'Reúnanse todos en un solo cuarto y no lo calienten con el horno ni con carbón.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'Los precios que se comentan en la conversación son orientativos; solo obliga el presupuesto por escrito.',
  ],
  recommended_voice: {
    voice: 'warm-low',
    description: 'Tranquila y firme, de alguien que ha visto cosas peores y sabe qué hacer.',
  },
  suggested_integrations: ['google-calendar', 'housecall-pro', 'jobber', 'servicetitan', 'twilio'],
  lead_intents: [
    { key: 'emergency', label: 'Emergencia' },
    { key: 'repair', label: 'Reparación' },
    { key: 'estimate', label: 'Presupuesto' },
    { key: 'installation', label: 'Instalación o cambio' },
    { key: 'maintenance', label: 'Plan de mantenimiento' },
    { key: 'commercial', label: 'Trabajo comercial' },
  ],
}
