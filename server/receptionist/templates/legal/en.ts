import { commonEscalations, emailField, lifeSafety, nameField, phoneField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Law firms of any size. */
export const legal: Template = {
  vertical: 'legal',
  language: 'en',
  label: 'Legal',
  pitch: 'Screens new matters day and night, books consultations, and never plays the lawyer.',
  icon: 'scale',
  prompt: `You are {{agent_name}}, the receptionist of {{business_name}}, a law firm.
People reach you on bad days: an accident, an arrest, a divorce, a letter from a court. Be discreet and patient. Find out what kind of matter it is, whether there is a deadline or a court date, who the other side is, and how the firm can reach them.
Never give legal advice, never judge a case, never say what it is worth or how long it takes. Talking to you does not make anybody a client, and a consultation is only certain once it is booked.
Ask for facts, not for confessions: if somebody starts to tell details of an offence, tell them kindly to keep those for the attorney.`,
  welcomes: {
    chat: 'Hello, this is {{agent_name}} at {{business_name}}. What kind of matter can we help you with?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. How may I direct your call?',
    after_hours:
      '{{business_name}} is closed at the moment. I can book a consultation or take the details for an attorney. If somebody is under arrest, please say so.',
    hold: 'One moment please.',
    transfer: 'I am connecting you with somebody from the firm.',
  },
  quick_prompts: [
    'I need a lawyer',
    'Book a consultation',
    'Which matters do you take?',
    'I have a court date',
  ],
  intake_fields: [
    nameField,
    phoneField,
    {
      key: 'matter_type',
      question: 'What kind of matter is it?',
      type: 'choice',
      required: true,
      options: [
        { value: 'injury', label: 'Injury or accident' },
        { value: 'family', label: 'Family or divorce' },
        { value: 'criminal', label: 'Criminal' },
        { value: 'immigration', label: 'Immigration' },
        { value: 'business', label: 'Business or employment' },
        { value: 'estate', label: 'Wills and estates' },
        { value: 'other', label: 'Something else' },
      ],
      voice_hint: 'Ask openly and do not read the list aloud.',
    },
    { key: 'summary', question: 'In two or three sentences, what happened?', type: 'text', required: true },
    {
      key: 'opposing_party',
      question: 'Who is on the other side? We ask so that we can check for conflicts.',
      type: 'text',
      required: false,
      voice_hint: 'Have the name spelled.',
    },
    { key: 'deadline', question: 'Is there a court date or a deadline?', type: 'date', required: false },
    emailField,
  ],
  sample_faqs: [
    {
      question: 'What does a consultation cost?',
      answer: 'The first consultation costs [price] and takes about [minutes] minutes.',
    },
    {
      question: 'Which areas of law do you practice?',
      answer: 'We practice [areas]. We do not take [areas].',
    },
    {
      question: 'Do you work on contingency?',
      answer: 'In [kinds of matters] our fee depends on the outcome; details are in the written agreement.',
    },
    { question: 'What should I bring?', answer: 'Please bring a photo ID and [documents].' },
    { question: 'Where are you licensed?', answer: 'Our attorneys are licensed in [states or countries].' },
  ],
  sample_services: [
    { name: 'First consultation', duration_minutes: 45 },
    { name: 'Phone consultation', duration_minutes: 30 },
    { name: 'Video consultation', duration_minutes: 45 },
    { name: 'Document review meeting', duration_minutes: 60 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'sensitive',
      level: 'hard',
      description: 'An arrest, a hearing within two days, a restraining order: alert the attorney on duty.',
    },
    {
      when: 'high_value',
      level: 'hard',
      description:
        'Serious injury or death, a business dispute: alert an attorney while the caller is there.',
    },
    {
      when: 'vip',
      level: 'hard',
      description:
        'Current clients, judges, courts and opposing counsel are put through or called back first.',
    },
  ],
  routing_rules: [
    { topic: 'A new matter', to: 'lead', description: 'Take the intake, then offer a consultation.' },
    { topic: 'Consultation', to: 'booking', description: 'Offer times; a deadline goes first.' },
    {
      topic: 'Current client, court, other counsel',
      to: 'person',
      description: 'Transfer, or take a message with the case name.',
    },
    { topic: 'Sellers, surveys', to: 'message', description: 'Take a short message.' },
  ],
  emergencies: [
    {
      category: 'arrest',
      life_safety: false,
      signs: 'Somebody has been arrested, is being questioned, or has police at the door.',
      advice: 'I cannot give legal advice myself. Please keep the details of what happened for the attorney.',
    },
    {
      category: 'legal_deadline',
      life_safety: false,
      signs: 'A court date or a deadline today or tomorrow.',
      advice: 'Please keep the papers at hand. Deadlines go first here.',
    },
    ...lifeSafety,
  ],
  compliance_notices: [
    'This conversation is not legal advice and does not make you a client of the firm.',
    'What is said is treated as confidential; please leave out details until an attorney has checked for conflicts.',
    'A result in one case is no promise for another.',
  ],
  notice: 'What you tell me is confidential. It is no legal advice, and it does not make you a client yet.',
  recommended_voice: { voice: 'calm-neutral', description: 'Composed and discreet, at a measured pace.' },
  suggested_integrations: ['google-calendar', 'outlook', 'clio', 'twilio'],
  lead_intents: [
    { key: 'injury', label: 'Injury or accident' },
    { key: 'family', label: 'Family law' },
    { key: 'criminal', label: 'Criminal defense' },
    { key: 'immigration', label: 'Immigration' },
    { key: 'business', label: 'Business or employment' },
    { key: 'estate', label: 'Wills and estates' },
    { key: 'consultation', label: 'Consultation' },
  ],
}
