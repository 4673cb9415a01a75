import type { Agent } from '#contract/agents.ts'

const statuses: Record<Agent['status'], string> = {
  draft: 'Draft',
  training: 'Reading',
  active: 'At work',
  paused: 'Paused',
  error: 'Needs a look',
}

export const agents = {
  title: 'Receptionists',
  lead: 'Each one has its own knowledge, manner and look.',
  create: 'New receptionist',
  name: 'Name',
  status: 'Status',
  language: 'Language',
  today: 'Conversations today',
  changed: 'Changed',
  statuses,
  languages: { en: 'English', es: 'Spanish', auto: 'The visitor’s' },
  actionsFor: (name: string) => `Actions for ${name}`,
  actions: 'Actions',
  duplicate: 'Duplicate',
  pause: 'Pause',
  activate: 'Put to work',
  remove: 'Delete…',
  paused: (name: string) => `${name} is paused and answers nobody.`,
  activated: (name: string) => `${name} is at work.`,
  duplicated: (name: string) => `${name} is a draft. Its website is read anew when you add it.`,
  removeTitle: (name: string) => `Delete ${name}?`,
  removeText:
    'What it knows goes with it, and visitors of your website get no answers any more. Its conversations and leads stay. This can’t be undone.',
  removeConfirm: 'Delete for good',
  noneTitle: 'No receptionist yet',
  noneText: 'It greets visitors, answers from your pages, books appointments and knows when to call you.',
  newTitle: 'New receptionist',
  newName: 'What is it called?',
  newNamePlaceholder: 'Robin',
  newNameMissing: 'Give it a name.',
  newTrade: 'What is it for?',
  newTradeHint: 'Sets what it asks, offers and watches out for. You can change every part later.',
  newTemplate: 'It begins with',
  newCreate: 'Create',
  brings: (questions: number, intents: number) =>
    `${questions} things it asks for, ${intents} kinds of requests it recognizes`,
}
