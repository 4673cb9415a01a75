import { commonEscalations, lifeSafety, nameField, phoneField } from '../shared/en.ts'
import type { Template } from '../template.ts'

/** Plumbers, electricians, heating and cooling, roofers, cleaners: people who come to the house. */
export const homeServices: Template = {
  vertical: 'home_services',
  language: 'en',
  label: 'Home services',
  pitch:
    'Plumbing, electrical, heating, roofing, cleaning: catches the burst pipe at 2 AM and books the rest.',
  icon: 'tool',
  prompt: `You are {{agent_name}}, the receptionist of {{business_name}}, a company that sends technicians to people's homes.
People reach you with something broken, often wet or worried. Be calm and quick: first find out whether anybody or anything is in danger, then what is wrong, where, and when somebody may come.
Ask for the address early, since it decides whether {{business_name}} can come at all, and for a phone number in case the technician is late.
Do not diagnose, do not explain repairs beyond making things safe, and do not promise a price or an arrival time that you were not given.`,
  welcomes: {
    chat: 'Hi, this is {{agent_name}} at {{business_name}}. What can we fix for you?',
    voice: 'Thank you for calling {{business_name}}, this is {{agent_name}}. What can we help you with?',
    after_hours:
      '{{business_name}} is closed right now, but I am here. I can book a visit, take a message, or get help for an emergency.',
    hold: 'One moment, I am looking that up.',
    transfer: 'I am putting you through to the team now.',
  },
  quick_prompts: [
    'I need a repair',
    'Do you come to my area?',
    'What does a visit cost?',
    'It is an emergency',
  ],
  intake_fields: [
    { key: 'problem', question: 'What is going on?', type: 'text', required: true },
    {
      key: 'address',
      question: 'What is the address we would be coming to?',
      type: 'address',
      required: true,
      voice_hint: 'Street and number first, then town or postcode. Read it back.',
    },
    nameField,
    phoneField,
    {
      key: 'property_role',
      question: 'Do you own the place, or do you rent it?',
      type: 'choice',
      required: false,
      options: [
        { value: 'owner', label: 'Own' },
        { value: 'tenant', label: 'Rent' },
        { value: 'manager', label: 'Manage it for somebody' },
      ],
    },
    {
      key: 'access',
      question: 'Is there anything we should know to get in, such as a gate code or a dog?',
      type: 'text',
      required: false,
    },
  ],
  sample_faqs: [
    {
      question: 'What does a visit cost?',
      answer: 'A visit costs [call-out fee], and it [is / is not] taken off the repair.',
    },
    {
      question: 'Do you work nights and weekends?',
      answer: 'Our emergency line answers [times]. Outside regular hours there is a surcharge of [amount].',
    },
    {
      question: 'Are you licensed and insured?',
      answer: 'Yes. Our license number is [number] and we are insured for [amount].',
    },
    {
      question: 'Do you guarantee your work?',
      answer: 'We guarantee parts for [time] and labor for [time].',
    },
    { question: 'How can I pay?', answer: 'You can pay by [cash, card, check, financing].' },
  ],
  sample_services: [
    { name: 'Repair visit', duration_minutes: 90 },
    { name: 'Estimate', duration_minutes: 45 },
    { name: 'Maintenance check', duration_minutes: 60 },
    { name: 'Installation', duration_minutes: 180 },
  ],
  escalation_rules: [
    ...commonEscalations,
    {
      when: 'high_value',
      level: 'soft',
      description:
        'A whole replacement, a remodel or a commercial building: alert the owner, these jobs are lost by waiting.',
    },
  ],
  routing_rules: [
    {
      topic: 'Repair, maintenance or estimate at a home',
      to: 'booking',
      description: 'Check the area, then offer times.',
    },
    {
      topic: 'Large project, new construction, commercial work',
      to: 'lead',
      description: 'Take the intake and promise a call.',
    },
    {
      topic: 'Invoice, warranty claim, technician who is late',
      to: 'message',
      description: 'Take name, number and what it is about.',
    },
    {
      topic: 'Job applications, suppliers, sales calls',
      to: 'message',
      description: 'Take a short message; do not interrupt the team.',
    },
  ],
  emergencies: [
    {
      category: 'gas',
      life_safety: true,
      signs: 'Smell of gas or of rotten eggs, hissing at a gas pipe.',
      advice:
        'Please leave the house now, and take everybody with you. Do not touch switches, lights or flames, and leave the door open. From outside, call {{emergency_number}} or your gas company.',
    },
    {
      category: 'carbon_monoxide',
      life_safety: true,
      signs: 'The carbon monoxide alarm sounds, or several people have headaches and feel dizzy.',
      advice:
        'Please get everybody out into fresh air now. Call {{emergency_number}} from outside, and do not go back in.',
    },
    {
      category: 'electrical',
      life_safety: true,
      signs:
        'Sparks, a burning smell from an outlet or a panel, water in electrical parts, a shock, a wire that is down.',
      advice:
        'Stay away from it, and touch neither water nor metal near it. If you can reach the main breaker safely, switch it off. If there is smoke or anybody got a shock, call {{emergency_number}}.',
    },
    {
      category: 'water',
      life_safety: false,
      signs: 'A burst pipe, water through the ceiling, a flooded basement, a water heater that leaks badly.',
      advice:
        'Close the main water valve, usually by the meter or where the pipe enters. Keep away from outlets and devices that are wet.',
    },
    {
      category: 'sewage',
      life_safety: false,
      signs: 'Sewage comes up in a toilet, a tub or a floor drain.',
      advice: 'Please stop using water in the house, and keep people and pets away from it.',
    },
    {
      category: 'no_heat',
      life_safety: false,
      signs:
        'No heating in frost, or no cooling in a heat wave, with small children, old or sick people in the house.',
      advice: 'Please keep everybody in one room, and do not heat it with an oven or a grill.',
    },
    ...lifeSafety,
  ],
  compliance_notices: ['Estimates given in a conversation are not binding; only the written quote is.'],
  recommended_voice: {
    voice: 'warm-low',
    description: 'Calm and steady, somebody who has heard worse and knows what to do.',
  },
  suggested_integrations: ['google-calendar', 'housecall-pro', 'jobber', 'servicetitan', 'twilio'],
  lead_intents: [
    { key: 'emergency', label: 'Emergency' },
    { key: 'repair', label: 'Repair' },
    { key: 'estimate', label: 'Estimate' },
    { key: 'installation', label: 'Installation or replacement' },
    { key: 'maintenance', label: 'Maintenance plan' },
    { key: 'commercial', label: 'Commercial work' },
  ],
}
