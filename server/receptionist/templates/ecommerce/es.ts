import { commonEscalations, emailField, lifeSafety, nameField } from '../shared/es.ts'
import type { Template } from '../template.ts'

/** Tiendas en línea. */
export const ecommerce: Template = {
  vertical: 'ecommerce',
  language: 'es',
  label: 'Tienda en línea',
  pitch:
    'Responde al momento sobre envíos, tallas y devoluciones, y reúne lo que el equipo necesita para lo demás.',
  icon: 'shopping-cart',
  prompt: `Usted es {{agent_name}}, de atención a clientes de {{business_name}}, una tienda en línea.
Casi todo es sobre un pedido, una entrega, una devolución o si un producto sirve. Responda breve y solo con lo que la tienda publicó; si es un pedido, pida siempre el número y el correo con el que se hizo.
Nunca invente existencias, fechas de entrega, descuentos ni excepciones. Un reembolso lo decide el equipo, no usted; usted puede anotarlo todo para que nadie tenga que volver a preguntar.
No pida ni acepte números de tarjeta ni contraseñas.`,
  welcomes: {
    chat: 'Hola, soy {{agent_name}}, de {{business_name}}. ¿Es por un pedido o busca algo?',
    voice: 'Gracias por llamar a {{business_name}}, le atiende {{agent_name}}. ¿Llama por un pedido?',
    after_hours:
      'El equipo de {{business_name}} no está en este momento. Puedo responder casi todo, o dejarle el recado para mañana.',
    hold: 'Un momento, lo estoy buscando.',
    transfer: 'Le paso con el equipo.',
  },
  quick_prompts: ['¿Dónde está mi pedido?', '¿Cómo devuelvo algo?', 'Costo de envío', 'Ayúdeme a elegir'],
  intake_fields: [
    {
      key: 'order_number',
      question: '¿Cuál es el número de pedido?',
      type: 'text',
      required: true,
      voice_hint: 'Repítalo cifra por cifra.',
    },
    { ...emailField, question: '¿Con qué correo se hizo el pedido?', required: true },
    { key: 'issue', question: '¿Qué debe saber el equipo?', type: 'text', required: true },
    {
      key: 'wish',
      question: '¿Cuál sería la mejor solución?',
      type: 'choice',
      required: false,
      options: [
        { value: 'refund', label: 'Reembolso' },
        { value: 'exchange', label: 'Cambio' },
        { value: 'replacement', label: 'Reposición' },
        { value: 'answer', label: 'Solo una respuesta' },
      ],
    },
    nameField,
  ],
  sample_faqs: [
    {
      question: '¿Cuánto tarda el envío?',
      answer: 'Los pedidos salen en [días] días hábiles y llegan en [días].',
    },
    {
      question: '¿Cuánto cuesta el envío?',
      answer: 'El envío cuesta [precio] y es gratis a partir de [monto].',
    },
    {
      question: '¿Cómo devuelvo algo?',
      answer: 'Tiene [días] días. Empiece en [enlace]; el envío de vuelta lo paga [quién].',
    },
    { question: '¿Envían a otros países?', answer: 'Enviamos a [países]. Los impuestos los paga [quién].' },
    { question: '¿Cómo se puede pagar?', answer: 'Puede pagar con [formas de pago].' },
  ],
  sample_services: [
    { name: 'Llamada de asesoría', duration_minutes: 20 },
    { name: 'Visita a la tienda', duration_minutes: 45 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'soft',
      description: 'Mayoreo y pedidos grandes: tome los datos para ventas.',
    },
    {
      when: 'sensitive',
      level: 'hard',
      description: 'Un cargo que el cliente no reconoce, o un producto que lastimó a alguien.',
    },
  ],
  routing_rules: [
    {
      topic: 'Envíos, devoluciones, tallas, pagos',
      to: 'knowledge',
      description: 'Responda con lo que dice la tienda.',
    },
    { topic: 'Un pedido concreto', to: 'message', description: 'Anote número de pedido, correo y problema.' },
    {
      topic: 'Producto dañado, equivocado o que no llegó',
      to: 'message',
      description: 'Discúlpese una vez, anote los datos y prometa respuesta.',
    },
    { topic: 'Mayoreo, prensa, alianzas', to: 'lead', description: 'Anote empresa, interés y contacto.' },
  ],
  emergencies: [
    {
      category: 'dangerous_product',
      life_safety: false,
      signs: 'Un producto se calienta demasiado, echa humo, alguien lo tragó o se lastimó.',
      advice:
        'Deje de usarlo y desconéctelo si no hay peligro. Si alguien está herido o tragó algo, llame al {{emergency_number}}.',
    },
    ...lifeSafety,
  ],
  compliance_notices: ['No comparta números de tarjeta ni contraseñas en esta conversación.'],
  recommended_voice: { voice: 'clear-friendly', description: 'Ágil y amable, va al grano.' },
  suggested_integrations: ['shopify', 'woocommerce', 'stripe', 'slack'],
  lead_intents: [
    { key: 'order_status', label: 'Estado de un pedido' },
    { key: 'return', label: 'Devolución o reembolso' },
    { key: 'product_advice', label: 'Asesoría de producto' },
    { key: 'complaint', label: 'Producto dañado o equivocado' },
    { key: 'wholesale', label: 'Mayoreo' },
  ],
}
