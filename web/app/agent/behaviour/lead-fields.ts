import type { LeadField } from '#contract/chat.ts'

/** A new field: the name first, since everything else is easier with one. */
export function newField(others: LeadField[]): LeadField {
  const first = others.every(({ key }) => key !== 'name')
  return {
    key: first ? 'name' : freeKey('field', others),
    label: '',
    type: 'text',
    required: false,
    options: [],
  }
}

/** Own questions are stored under a key made from their label; name, e-mail and phone keep theirs. */
export function withLabel(field: LeadField, label: string, others: LeadField[]): LeadField {
  if (['name', 'email', 'phone'].includes(field.key)) return { ...field, label }
  return { ...field, label, key: freeKey(asKey(label), others) }
}

/** An e-mail or phone field is stored where contacts are found by it. */
export function withType(field: LeadField, type: LeadField['type'], others: LeadField[]): LeadField {
  const own = type === 'email' || type === 'phone' ? type : asKey(field.label)
  return { ...field, type, key: freeKey(own, others), options: type === 'choice' ? field.options : [] }
}

function asKey(label: string): string {
  const key = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50)
  return /^[a-z]/.test(key) ? key : `field${key && `_${key}`}`
}

function freeKey(key: string, others: LeadField[]): string {
  const taken = new Set(others.map((field) => field.key))
  if (!taken.has(key)) return key
  let count = 2
  while (taken.has(`${key}_${count}`)) count += 1
  return `${key}_${count}`
}
