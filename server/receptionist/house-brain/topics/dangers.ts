import { cue, foldText } from './fold.ts'

/** What the reader of urgency calls a danger, and the name its advice has in the templates. */
const names: Record<string, string> = {
  breathing: 'medical',
  unconscious: 'medical',
  heart_brain: 'medical',
  bleeding_injury: 'medical',
  allergy_poison: 'medical',
  animal_poison: 'medical',
  birth: 'medical',
  traffic: 'medical',
  lock: 'lockout',
}

/** One word of the reader covers several dangers with different advice: what was said tells which. Both languages. */
const finer: Record<string, [category: string, pattern: RegExp][]> = {
  leak: [
    [
      'water',
      cue(
        'leak\\w*',
        'drip\\w*',
        'burst',
        'flood\\w*',
        'overflow\\w*',
        'water',
        'fuga',
        'gote\\w*',
        'inund\\w*',
        'agua',
      ),
    ],
    ['clog', /./],
  ],
  gas_co: [
    ['carbon_monoxide', cue('carbon', 'monoxid[eo]', 'co (alarm|detector)', 'detector de co')],
    ['gas', /./],
  ],
  water: [
    ['sewage', cue('sewage', 'sewer', 'aguas? negras', 'drenaje', 'backing up', 'cloaca')],
    ['water', /./],
  ],
  heat: [
    [
      'no_heat',
      cue(
        'heat',
        'heating',
        'furnace',
        'boiler',
        'freezing',
        'cold',
        'ac',
        'air conditioning',
        'calefaccion',
        'frio',
        'aire acondicionado',
      ),
    ],
    ['no_hot_water', /./],
  ],
  dental: [
    [
      'dental_trauma',
      cue(
        'knocked',
        'broke',
        'broken',
        'chipped',
        'fell',
        'hit',
        'cracked',
        'golpe',
        'se me (cayo|rompio|quebro|partio)',
        'rot[oa]',
      ),
    ],
    ['dental_bleeding', cue('bleed(ing|s)?', 'blood', 'sangr\\w+')],
    [
      'dental_infection',
      cue(
        'swollen',
        'swelling',
        'fever',
        'pus',
        'hinchad[oa]',
        'inflamad[oa]',
        'fiebre',
        'absceso',
        'abscess',
      ),
    ],
  ],
}

/** A matter for the lawyer rather than the ambulance, whatever else it sounds like. */
const arrest = cue(
  'arrest(ed)?',
  'in (jail|custody)',
  'detenid[oa]',
  'arrestad[oa]',
  'arrestaron',
  'detuvieron',
  'preso',
)
const airway = cue(
  'breath\\w*',
  'throat',
  'tongue',
  'swallow\\w*',
  'respir\\w*',
  'garganta',
  'lengua',
  'tragar',
)
const skinReaction = cue(
  '(burn|burns|burning|rash|swelling|swollen|itch\\w*)',
  '(ardor|arde|sarpullido|ronchas|hinchad[oa])',
)

/** A crown that fell off hurts nobody: urgent for a dentist, no emergency. */
export function isLooseCrown(text: string): boolean {
  return looseCrown.test(foldText(text))
}
const looseCrown = cue(
  '(crown|filling|veneer|bridge|cap|brace|bracket|retainer|wire)s? (has |just |has just )?(fell|fallen|came|popped|broke|is loose|chipped)( off| out)?',
  'se (me |le )?(cayo|salio|rompio|despego|quebro) (la |el |una? )?(corona|empaste|resina|carilla|puente|bracket|retenedor)',
)

/** The name of a danger in the templates: the template of the trade then has the words. */
export function nameDanger(category: string, text: string, vertical: string): string {
  const folded = foldText(text)
  if (vertical === 'legal' && arrest.test(folded)) return 'arrest'
  const infection = finer.dental!.find(([name]) => name === 'dental_infection')![1]
  if (
    vertical === 'dental' &&
    category === 'allergy_poison' &&
    infection.test(folded) &&
    !airway.test(folded)
  )
    return 'dental_infection'
  if (vertical === 'salon' && skinReaction.test(folded) && category !== 'fire') return 'skin_reaction'
  const kind = finer[category]?.find(([, pattern]) => pattern.test(folded))
  return kind?.[0] ?? names[category] ?? category
}
