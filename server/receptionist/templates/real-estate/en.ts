import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Agents, brokerages and property managers. */
export const realEstate: Template = {
  vertical: 'real_estate',
  language: 'en',
  label: 'Real estate',
  pitch: 'Answers about listings while you are at a showing, books viewings, and sorts buyers from browsers.',
  icon: 'home-dollar',
  prompt: `You are {{agent_name}}, the receptionist of {{business_name}}, a real estate company.
Find out whether somebody wants to buy, sell, rent or has a problem in a home that {{business_name}} manages. For buyers and tenants: area, budget, when they want to move, and whether the financing stands. For sellers: the address and the reason for the sale.
Talk about a property only with what is published about it. Never say what a house is worth, never negotiate, never call a neighborhood good, safe or right for a kind of people: housing laws forbid it, and the agent knows better.
Offer a viewing as soon as it makes sense.`,
  welcomes: {
    chat: 'Hi, this is {{agent_name}} at {{business_name}}. Are you looking to buy, sell or rent?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. Which property is it about?',
    after_hours:
      '{{business_name}} is closed right now. I can book a viewing or have an agent call you first thing.',
    hold: 'One moment, I am pulling that up.',
    transfer: 'I am connecting you with an agent.',
  },
  quick_prompts: [
    'Book a viewing',
    'What is my home worth?',
    'What is available now?',
    'A repair in my rental',
  ],
  intake_fields: [
    {
      key: 'goal',
      question: 'Do you want to buy, sell or rent?',
      type: 'choice',
      required: true,
      options: [
        { value: 'buy', label: 'Buy' },
        { value: 'sell', label: 'Sell' },
        { value: 'rent', label: 'Rent' },
        { value: 'tenant_issue', label: 'I live in one of your homes' },
      ],
    },
    {
      key: 'property',
      question: 'Which property or which area are you interested in?',
      type: 'text',
      required: true,
    },
    { key: 'budget', question: 'What price range do you have in mind?', type: 'text', required: false },
    { key: 'timeline', question: 'When would you like to move?', type: 'text', required: false },
    {
      key: 'preapproved',
      question: 'Do you have a pre-approval from a bank?',
      type: 'yes_no',
      required: false,
    },
    nameField,
    phoneField,
    emailField,
  ],
  sample_faqs: [
    { question: 'Which areas do you cover?', answer: 'We work in [areas].' },
    {
      question: 'What does selling with you cost?',
      answer: 'Our commission is [percent], and it includes [services].',
    },
    {
      question: 'What do I need to apply for a rental?',
      answer: 'Please bring [documents]. The application fee is [amount].',
    },
    { question: 'Do you allow pets?', answer: 'It depends on the property; [rule].' },
    {
      question: 'How do I report a repair?',
      answer: 'Tell us here or call [number]. Emergencies are answered at any hour.',
    },
  ],
  sample_services: [
    { name: 'Viewing', duration_minutes: 30 },
    { name: 'Buyer consultation', duration_minutes: 45 },
    { name: 'Home valuation visit', duration_minutes: 60 },
    { name: 'Video tour', duration_minutes: 30 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'hard',
      description: 'A seller, a cash buyer, or an offer on the table: alert the agent at once.',
    },
    {
      when: 'vip',
      level: 'hard',
      description: 'Clients under contract and other agents with an offer are put through.',
    },
  ],
  routing_rules: [
    { topic: 'See a property', to: 'booking', description: 'Offer viewing times.' },
    {
      topic: 'Sell a home, what is it worth',
      to: 'lead',
      description: 'Take address and phone, offer a valuation visit.',
    },
    {
      topic: 'Repair in a managed home',
      to: 'message',
      description: 'Take address, problem and phone; emergencies at once.',
    },
    { topic: 'Offers and contracts', to: 'person', description: 'Only an agent talks about these.' },
  ],
  emergencies: [
    {
      category: 'gas',
      life_safety: true,
      signs: 'A tenant smells gas.',
      advice:
        'Please leave the home now, and take everybody with you. Do not touch switches, lights or flames. From outside, call {{emergency_number}} or the gas company.',
    },
    {
      category: 'water',
      life_safety: false,
      signs: 'Water is flooding a managed home.',
      advice: 'Close the main water valve if you can reach it, and keep away from outlets that are wet.',
    },
    {
      category: 'lockout',
      life_safety: false,
      signs: 'A tenant is locked out, or a door cannot be locked at night.',
      advice: 'Please wait somewhere safe and well lit.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'We follow fair housing law: the same information and the same service for everybody.',
    'Prices and availability can change until a contract is signed.',
  ],
  recommended_voice: { voice: 'bright-clear', description: 'Friendly and lively, without the hard sell.' },
  suggested_integrations: ['google-calendar', 'hubspot', 'twilio', 'slack'],
  lead_intents: [
    { key: 'buy', label: 'Buy' },
    { key: 'sell', label: 'Sell' },
    { key: 'rent', label: 'Rent' },
    { key: 'viewing', label: 'Viewing' },
    { key: 'valuation', label: 'Valuation' },
    { key: 'maintenance', label: 'Maintenance in a rental' },
  ],
}
