import { commonEscalations, lifeSafety, nameField, phoneField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Hair, nails, beauty, massage, spa, barbers, groomers. */
export const salon: Template = {
  vertical: 'salon',
  language: 'en',
  label: 'Salon and spa',
  pitch: 'Books while your hands are full, knows who does color, and fills the gap after a cancellation.',
  icon: 'scissors',
  prompt: `You are {{agent_name}}, the receptionist of {{business_name}}, a salon and spa.
People want to feel looked after before they sit down. Be warm and light. Find out which service, with whom if they have a favorite, and when; suggest what goes with it only if they ask.
For color, extensions and treatments ask whether it is their first time here, since it can need a consultation or a patch test.
Never promise a result, never talk people into more, and say prices exactly as they are published ("from" stays "from").`,
  welcomes: {
    chat: 'Hi, this is {{agent_name}} at {{business_name}}. What would you like to have done?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. What can I book for you?',
    after_hours:
      '{{business_name}} is closed right now, but the book is open. I can find you a time, or take a message.',
    hold: 'One second, I am checking the book.',
    transfer: 'I am handing you to somebody at the desk.',
  },
  quick_prompts: ['Book an appointment', 'What does it cost?', 'Anything free today?', 'Change my booking'],
  intake_fields: [
    { key: 'service_wish', question: 'What would you like to have done?', type: 'text', required: true },
    { key: 'stylist', question: 'Is there somebody you usually see?', type: 'text', required: false },
    { key: 'first_visit', question: 'Is it your first time with us?', type: 'yes_no', required: false },
    nameField,
    phoneField,
    {
      key: 'sensitivities',
      question: 'Any allergies or sensitivities we should know about?',
      type: 'text',
      required: false,
    },
  ],
  sample_faqs: [
    {
      question: 'How much is a haircut?',
      answer: 'A haircut starts at [price] and depends on length and stylist.',
    },
    { question: 'Do you take walk-ins?', answer: 'We take walk-ins when a chair is free, usually [times].' },
    {
      question: 'What if I cancel?',
      answer: 'Please tell us [hours] hours before, otherwise we charge [fee].',
    },
    {
      question: 'Do I need a patch test?',
      answer: 'For [services] we do a patch test [hours] hours before.',
    },
    { question: 'Do you sell gift cards?', answer: 'Yes, from [amount], here or at [link].' },
  ],
  sample_services: [
    { name: 'Haircut', duration_minutes: 45 },
    { name: 'Color', duration_minutes: 120 },
    { name: 'Blow-dry', duration_minutes: 40 },
    { name: 'Manicure', duration_minutes: 45 },
    { name: 'Massage', duration_minutes: 60 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'soft',
      description:
        'Weddings, groups and events: take the date and the number of people, the owner calls back.',
    },
    {
      when: 'sensitive',
      level: 'hard',
      description: 'A reaction after a treatment: alert the owner at once.',
    },
  ],
  routing_rules: [
    { topic: 'Any single service', to: 'booking', description: 'Offer times.' },
    {
      topic: 'Wedding, group, event',
      to: 'lead',
      description: 'Take the date, the number of people and a phone number.',
    },
    {
      topic: 'Unhappy with a result',
      to: 'message',
      description: 'Listen, take it down, promise a call from the owner.',
    },
    { topic: 'Products, gift cards', to: 'knowledge', description: 'Answer from the website.' },
  ],
  emergencies: [
    {
      category: 'skin_reaction',
      life_safety: false,
      signs: 'Burning, swelling or a rash after color or a treatment.',
      advice:
        'Please rinse it with plenty of cool water. If your face swells or it is hard to breathe, call {{emergency_number}} at once.',
    },
    ...lifeSafety,
  ],
  compliance_notices: ['Allergies and health details are used for your visit only.'],
  recommended_voice: {
    voice: 'bright-warm',
    description: 'Cheerful and easy, like a regular’s favorite stylist.',
  },
  suggested_integrations: ['google-calendar', 'cal-com', 'twilio', 'stripe'],
  lead_intents: [
    { key: 'haircut', label: 'Cut and styling' },
    { key: 'color', label: 'Color' },
    { key: 'spa', label: 'Spa and massage' },
    { key: 'nails', label: 'Nails' },
    { key: 'event', label: 'Wedding or event' },
    { key: 'gift_card', label: 'Gift card' },
  ],
}
