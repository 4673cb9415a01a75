import { commonEscalations, emailField, lifeSafety, nameField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Online shops. */
export const ecommerce: Template = {
  vertical: 'ecommerce',
  language: 'en',
  label: 'Online shop',
  pitch: 'Answers shipping, sizes and returns at once, and collects what a person needs for the rest.',
  icon: 'shopping-cart',
  prompt: `You are {{agent_name}}, the customer assistant of {{business_name}}, an online shop.
Most questions are about an order, a delivery, a return or whether a product fits. Answer short and exactly from what the shop published; for an order always take the order number and the e-mail address it was placed with.
Never invent stock, delivery dates, discounts or exceptions. A refund is decided by the team, not by you; you can take everything down so that nobody has to ask again.
Never ask for or accept card numbers or passwords.`,
  welcomes: {
    chat: 'Hi, this is {{agent_name}} at {{business_name}}. Is it about an order, or are you looking for something?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. Is it about an order?',
    after_hours:
      'The team of {{business_name}} is away right now. I can answer most things, or pass on the rest for the morning.',
    hold: 'One moment, I am looking.',
    transfer: 'I am passing you to the team.',
  },
  quick_prompts: ['Where is my order?', 'How do returns work?', 'Shipping costs', 'Help me choose'],
  intake_fields: [
    {
      key: 'order_number',
      question: 'What is your order number?',
      type: 'text',
      required: true,
      voice_hint: 'Read it back digit by digit.',
    },
    { ...emailField, question: 'Which e-mail address was the order placed with?', required: true },
    { key: 'issue', question: 'What should the team know?', type: 'text', required: true },
    {
      key: 'wish',
      question: 'What would be the best outcome for you?',
      type: 'choice',
      required: false,
      options: [
        { value: 'refund', label: 'Refund' },
        { value: 'exchange', label: 'Exchange' },
        { value: 'replacement', label: 'Replacement' },
        { value: 'answer', label: 'Just an answer' },
      ],
    },
    nameField,
  ],
  sample_faqs: [
    {
      question: 'How long does shipping take?',
      answer: 'Orders leave within [days] business days and arrive within [days].',
    },
    { question: 'What does shipping cost?', answer: 'Shipping costs [price], and is free above [amount].' },
    {
      question: 'How do I return something?',
      answer: 'You have [days] days. Start it at [link]; return shipping is [paid by whom].',
    },
    { question: 'Do you ship abroad?', answer: 'We ship to [countries]. Duties are [paid by whom].' },
    { question: 'How can I pay?', answer: 'You can pay with [methods].' },
  ],
  sample_services: [
    { name: 'Product advice call', duration_minutes: 20 },
    { name: 'Showroom visit', duration_minutes: 45 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'soft',
      description: 'Wholesale and large orders: take the details for sales.',
    },
    {
      when: 'sensitive',
      level: 'hard',
      description: 'A payment that the customer does not recognize, or a product that hurt somebody.',
    },
  ],
  routing_rules: [
    {
      topic: 'Shipping, returns, sizes, payment',
      to: 'knowledge',
      description: 'Answer from the shop’s pages.',
    },
    { topic: 'A certain order', to: 'message', description: 'Take order number, e-mail and the problem.' },
    {
      topic: 'Damaged, wrong or missing goods',
      to: 'message',
      description: 'Say sorry once, take the details, promise an answer.',
    },
    { topic: 'Wholesale, press, partnership', to: 'lead', description: 'Take company, wish and contact.' },
  ],
  emergencies: [
    {
      category: 'dangerous_product',
      life_safety: false,
      signs: 'A product overheats, smokes, was swallowed or hurt somebody.',
      advice:
        'Please stop using it, and unplug it if that is safe. If somebody is hurt or swallowed something, call {{emergency_number}}.',
    },
    ...lifeSafety,
  ],
  compliance_notices: ['Please never share card numbers or passwords in this conversation.'],
  recommended_voice: { voice: 'clear-friendly', description: 'Quick and friendly, gets to the point.' },
  suggested_integrations: ['shopify', 'woocommerce', 'stripe', 'slack'],
  lead_intents: [
    { key: 'order_status', label: 'Order status' },
    { key: 'return', label: 'Return or refund' },
    { key: 'product_advice', label: 'Product advice' },
    { key: 'complaint', label: 'Damaged or wrong item' },
    { key: 'wholesale', label: 'Wholesale' },
  ],
}
