import type { Weekday } from '#contract/time.ts'
import { readOpeningHours } from '../reading/opening-hours.ts'
import type { AnswerKind } from './answer-signs.ts'
import { foldText, stemOf } from './terms.ts'

export interface Question {
  kind: AnswerKind
  /** It can be answered by yes or no. */
  isYesNo: boolean
  /** It asks for several things: which services, what payments. */
  wantsList: boolean
  /** Days of the week that it names. */
  days: Weekday[]
  /** Stems that the kind already stands for: an amount answers "cost" without saying so. */
  impliedStems: ReadonlySet<string>
}

const kinds: [AnswerKind, RegExp, string][] = [
  ['fax', /\bfax\b/, 'number send numero'],
  [
    'email',
    /\be-?mail(?: address)?\b(?!s\b)|\bcorreo(?: electronico)?\b/,
    'email mail address send write correo electronico direccion',
  ],
  [
    'frequency',
    /\bhow often\b|\bhow frequently\b|\bcada cuanto\b|\bcon que frecuencia\b|\bcuantas veces (?:a|por|al)\b/,
    'often frequency frequently frecuencia veces cada normally usually come',
  ],
  [
    'age',
    /\bmy \w+[- ](?:year|month|week)s?[- ]old\b|\bmi (?:hij[oa]|bebe|nin[oa]) (?:de|tiene) \w+ (?:anos?|meses)\b|\bhow (?:old|young)\b|\bwhat ages?\b|\bage (?:limit|requirement|range)\b|\bminimum age\b|\b(?:que|cual es la|desde que|a partir de que) edad(?:es)?\b/,
    'old young age ages minimum edad edades year years month months anos meses must come',
  ],
  [
    'date',
    /\bhow long (?:have|has)\b.{0,30}\b(?:been|business|open|around|operating|practic\w+)\b|\b(?:cuant[oa]s? (?:anos?|tiempo) (?:llevan|tienen)|desde hace cuanto)\b/,
    'long been business practice company open around operating llevan anos tiempo abiertos abierto funcionando',
  ],
  [
    'duration',
    /\bhow (?:long|fast|soon|quick(?:ly)?)\b|\bcuanto (?:tiempo|dura|duran|tarda|tardan|demora)\b|\bque tan rapido\b|\bduration\b|\bduracion\b/,
    'long last lasts take takes fast soon quickly quick time tiempo dura duran tarda tardan demora rapido',
  ],
  [
    'price',
    /\bhow much\b(?! (?:time|notice))|\bhow expensive\b|\b(?:price|prices|pricing|cost|costs|fee|fees|rates?|charge|charges)\b|\bwhat\b.{0,20}\b(?:run me|set me back)\b|\bcuanto (?:cuesta|cuestan|vale|valen|cobra|cobran|sale|salen|es|son|seria|me (?:sale|cobran))\b|\b(?:precios?|costos?|costes?|tarifas?|cuesta|cuestan)\b/,
    'much price prices pricing cost costs fee fees rate rates charge charges cuanto cuesta cuestan precio precios costo costos tarifa tarifas vale cobran cobra pay',
  ],
  ['count', /\bhow many\b|\bcuant[oa]s\b/, 'many cuantos cuantas'],
  [
    'hours',
    /\bwhat (?:time|hours|days)\b|\b(?:business|office|opening|operating|store) hours\b|\bhours\b(?! (?:of|before|in))|\b(?:are|is|do|does|will) (?:you|they|the \w+|it)(?: guys)? (?:be )?(?:open|closed?)\b|\bwhen (?:are|do|does|can) (?:you|they|the \w+|it|i)\b.{0,12}\b(?:open|close|available|come|visit)\b|\b(?:que|cual(?:es)?) (?:es |son )?(?:el |su |sus |los )?(?:horarios?|dias)\b|\bhorarios?\b|\ba que hora\b|\b(?:abren|cierran|abre|cierra|abiertos?)\b/,
    'time hours hour open close closed opening day days business office schedule horario horarios hora horas abren cierran abre cierra abierto dias atienden atencion atiende contestan morning afternoon evening night noon manana tarde noche mediodia',
  ],
  [
    'address',
    /\bwhere\b.{0,25}\b(?:located|location|office|shop|store|clinic|you|studio|place|find)\b|\b(?:street |full )?address\b|\b(?:your|the) location\b|\bdonde (?:estan|esta|queda|quedan|se (?:encuentran|ubican|encuentra|ubica)|los encuentro)\b|\b(?:direccion|ubicacion|domicilio)\b/,
    'where address location located street find office shop store clinic practice place exactly donde direccion ubicacion ubicados estan esta queda consultorio local tienda',
  ],
  [
    'phone',
    /\b(?:phone|telephone|number)\b.{0,12}\b(?:number|call|reach)?\b|\bcan i call\b|\b(?:telefono|numero)\b|\bwhatsapp\b/,
    'phone telephone number call reach telefono numero llamar llamo',
  ],
  [
    'date',
    /\bwhat year\b|\bsince when\b|\bwhen (?:was|were|did)\b|\b(?:en que|que) ano\b|\bdesde cuando\b|\bcuando (?:se )?(?:fund|empez|abri|inici)/,
    'when year year since practice business company founded opened started start cuando ano desde',
  ],
  [
    'person',
    /\bwho\b|\bwhose\b|\bquien(?:es)?\b|\bwhich (?:doctor|dentist|lawyer|attorney|therapist|provider|stylist)s?\b/,
    'who quien quienes work works',
  ],
]
const yesNo =
  /^(?:(?:hi|hello|hey|so|and|ok|hola|buenas|oye|disculpe)[,\s]+)*(?:do|does|did|is|are|was|were|can|could|will|would|have|has|may|should|am|any|tienen?|tiene|hay|pued[eo]n?|puedo|podria|acept[ae]n?|ofrecen?|atienden?|hacen?|dan|es|son|estan?|se puede|venden?|cubren?|trabajan|manejan|necesito|debo|cuentan|reciben|entregan|envian|van|vienen|realizan|reparan|instalan|tratan|cobran|emiten|recetan|garantizan|permiten)\b/
const asksWord =
  /\b(?:que|cual(?:es)?|cuant[oa]s?|cuando|donde|quien(?:es)?|como|what|which|how|when|where|who|why)\b/
const list =
  /\b(?:what|which)(?: \w+){0,2} (?:services?|treatments?|types?|kinds?|payments?|methods?|areas?|insurances?|languages?|specialties|plans?|products?|brands?|doctors?|providers?|options?|breeds?)\b|\bwhat (?:do|can|else do) you\b|\bwhat should i\b|\bwhich \w+s\b|\bque (?:servicios|tratamientos|metodos|formas|tipos|areas|zonas|idiomas|especialidades|opciones|productos|documentos|seguros)\b|\bcuales son\b|\bque (?:debo|tengo que|necesito)\b/

/** Works out what a question wants to hear, from its words alone. */
export function readQuestion(text: string): Question {
  const folded = foldText(text).replace(/[¿¡]/g, '').trim()
  const days = daysNamed(folded)
  const isYesNo =
    (yesNo.test(folded) || (/\b(?:puedo|do|does|is|are|can)\b/.test(folded) && /\?$/.test(folded))) &&
    !new RegExp(`^(?:\\w+\\s){0,2}${asksWord.source}`).test(folded)
  const found = kinds.find(([, pattern]) => pattern.test(folded))
  const asksForHours = !found && days.length > 0 && isYesNo && folded.split(/\s+/).length <= 7
  const kind = found?.[0] ?? (asksForHours ? 'hours' : 'plain')
  const implied = kinds.find(([name]) => name === kind)?.[2] ?? ''
  return {
    kind,
    isYesNo,
    wantsList: list.test(folded),
    days,
    impliedStems: new Set(implied.split(' ').filter(Boolean).map(stemOf)),
  }
}

function daysNamed(folded: string): Weekday[] {
  // Borrowed from the reader of opening hours: with a time behind it, every name of a day is understood.
  return [
    ...folded.matchAll(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bweekdays\b|\bfin(?:es)? de semana\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b/g,
    ),
  ].flatMap(([day]) => readOpeningHours(`${day} 9-17`)?.days ?? [])
}
