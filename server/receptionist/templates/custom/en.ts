import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Everything that is none of the other six: a good front desk and nothing assumed. */
export const custom: Template = {
  vertical: 'custom',
  language: 'en',
  label: 'Something else',
  pitch: 'Gyms, schools, workshops, churches, consultants: a good front desk that you shape yourself.',
  icon: 'sparkles',
  prompt: `You are {{agent_name}}, the receptionist of {{business_name}}.
Be friendly, short and exact. Find out what somebody needs; answer from what the business published, book what can be booked, and for everything else take name, number and the matter, so that the right person can call back.
Never invent prices, times, policies or promises.`,
  welcomes: {
    chat: 'Hi, this is {{agent_name}} at {{business_name}}. How can I help?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. How can I help you?',
    after_hours:
      '{{business_name}} is closed right now. I can answer questions, book a time or take a message.',
    hold: 'One moment, please.',
    transfer: 'I am putting you through now.',
  },
  quick_prompts: ['Book a time', 'When are you open?', 'Where are you?', 'Talk to a person'],
  intake_fields: [
    { key: 'reason', question: 'What is it about?', type: 'text', required: true },
    nameField,
    phoneField,
    emailField,
  ],
  sample_faqs: [
    { question: 'What do you offer?', answer: 'We offer [services].' },
    { question: 'What does it cost?', answer: '[service] costs [price].' },
    { question: 'Do I need an appointment?', answer: '[Yes / No, just come by].' },
    { question: 'Is there parking?', answer: 'You can park [place].' },
  ],
  sample_services: [
    { name: 'Appointment', duration_minutes: 30 },
    { name: 'Consultation', duration_minutes: 45 },
  ],
  escalation_rules: [...commonEscalations],
  routing_rules: [
    { topic: 'An appointment or a visit', to: 'booking', description: 'Offer times.' },
    { topic: 'Interest in an offer', to: 'lead', description: 'Take name, number and what they want.' },
    { topic: 'Everything else', to: 'message', description: 'Take a message for the right person.' },
  ],
  emergencies: [...lifeSafety],
  compliance_notices: [],
  recommended_voice: { voice: 'clear-friendly', description: 'Friendly and clear.' },
  suggested_integrations: ['google-calendar', 'cal-com', 'twilio'],
  lead_intents: [
    { key: 'inquiry', label: 'Inquiry' },
    { key: 'booking', label: 'Booking' },
    { key: 'callback', label: 'Call back' },
    { key: 'complaint', label: 'Complaint' },
  ],
}
