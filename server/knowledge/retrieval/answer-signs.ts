import { readOpeningHours } from '../reading/opening-hours.ts'
import { foldText } from './terms.ts'

/** What a text must hold to answer a question of a kind. Patterns read folded text: lower case, no accents. */
const amount =
  /(?:[$€£¥]|\brm|\b(?:usd|mxn|eur|gbp|myr|cad|aud|us\$)|\b(?:q|s\/))\s?\d|\d\s?(?:€|£|\$)|\d[\d.,]*\s?(?:dollars?|dolares|pesos?|euros?|pounds|ringgit|usd|mxn|eur|gbp|myr|cents)\b|\d ?%|\b(?:one|a) (?:third|quarter|half|fifth) of\b|\b(?:un tercio|la mitad|una cuarta parte) de(?:l)?\b/
const free =
  /\b(?:(?:for|is|are|always|completely|totally) free|free of charge|free (?:initial |first |in-home |online |phone )?(?:consult|estimate|quote|deliver|shipping|parking|inspection|exam|trial|visit|assessment|evaluation|call|session|class|lesson|return|wi-?fi|of cost)\w*|no (?:extra |additional )?(?:charge|cost|fee)s?|complimentary|(?:pay|paid|owe|costs?)(?: \w+)? nothing|gratis|gratuit[oa]s?|sin (?:ningun )?(?:costo|coste|cargo)|no (?:cuesta|tiene costo|(?:se )?(?:cobra|paga)n?(?:mos)?))\b|(?:[:–—-]|^)\s*free\b/
/** What a price hangs on is an answer too: nobody knows more. */
const depends =
  /\b(?:prices?|costs?|fees?|rates?|precios?|costos?|costes?|tarifas?)\b.{0,60}\b(?:depends?|var(?:y|ies)|dependen?|varian?)\b/
const phone = /(?:\+?\d[\d\s().-]{6,}\d)/
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/
const street =
  /\d{1,6}\s+(?:[nsew]\.?\s+|north |south |east |west )?[\p{L}0-9.'’ -]{2,40}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|highway|hwy|court|ct|place|pl|suite|ste|square|parkway|pkwy|plaza|terrace|circle|unit)\b|\b(?:calle|av(?:enida)?\.?|paseo|carrera|calzada|camino|plaza|blvd\.?|boulevard|jalan|jln\.?|rua|via)\s+[\p{L}\d][^.;]{0,60}\d|\b(?:col(?:onia)?\.?|c\.?p\.?|suite|piso|local)\s+\d|\b\d{5}(?:-\d{4})?\b/u
const placed =
  /\b(?:located (?:at|in|on|near)|find us (?:at|in|on)|address:|location:|our (?:office|shop|store|clinic|studio) is|ubicad[oa]s? en|estamos en|nos encontramos|direccion:|ubicacion:)/
// "$310 an hour" is a rate.
const duration =
  /(?<![$€£][\d.,]{0,9} )\b(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a|an|half|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|media)\s*(?:-|–|to|a|or|o)?\s*(?:\d+(?:[.,]\d+)?\s*)?-?(?:\+\s*)?(?:business |working |dias? )?(?:min(?:ute|uto)?s?|h(?:ou)?rs?|horas?|days?|dias?|habiles|weeks?|semanas?|months?|mes(?:es)?|years?|anos?)\b|same[- ]day|mismo dia|overnight|24\/7/
const often =
  /\b(?:once|twice|weekly|daily|monthly|yearly|annually|every|each|semanal(?:mente)?|quincenal|mensual|diari[oa]|cada)\b|\b(?:\d+|una?|dos|tres|one|two|three)\s+(?:times?|ve(?:z|ces))\b/
const age =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:weeks?|months?|years?|semanas|meses|anos)\b|\b\d+(?:\.\d+)?\s*(?:\+|-|–|to|a)?\s*\d*\s*(?:weeks?|months?|years?|yrs?|semanas|meses|anos)\b|\b(?:ages?|aged|edad(?:es)?)\b.{0,20}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|ten|twelve|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)\b)|\ball ages\b|\btodas las edades\b|\d+\s*(?:and (?:older|up|under)|o mas|\+)/
const year = /\b(?:1[89]|20)\d\d\b/
const years = /\b(?:\d+|\w+teen|\w+ty|ten|diez|veinte|treinta)\+? (?:years|anos)\b/
const count =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|unlimited|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|ilimitad[oa]s?)\b/
/** A name in the middle of a sentence: "it is done by Ines". */
const givenName =
  /(?<=\p{Ll},? )(?<!\b(?:in|at|on|from|to|of|near|the|en|de|del|la|el|a|por|desde|cada|este|para) )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|I\b)\p{Lu}\p{Ll}{2,}(?= (?:and|y|does|is|will|los|las|el|on|every|who|que)\b|[.,;]|$)/u
const name = /\b(?:dr|dra|mr|mrs|ms|prof|lic|sr|sra)\.? \p{L}|\b\p{L}+,? (?:md|dds|dmd|dvm|fnp|rn|esq|phd)\b/u

export type AnswerKind =
  | 'price'
  | 'hours'
  | 'phone'
  | 'fax'
  | 'email'
  | 'address'
  | 'duration'
  | 'frequency'
  | 'age'
  | 'date'
  | 'count'
  | 'person'
  | 'plain'

/** Whether a text holds the thing that a question of this kind asks for. */
export function holdsAnswer(kind: AnswerKind, text: string): boolean {
  const folded = foldText(text)
  switch (kind) {
    case 'price':
      return amount.test(folded) || free.test(folded) || depends.test(folded)
    case 'hours':
      return (
        readOpeningHours(text) !== null ||
        /\b\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d\d\b|\b(?:open|abierto) (?:daily|24)/.test(
          folded,
        )
      )
    case 'phone':
      return phone.test(folded)
    case 'fax':
      return /\bfax\b/.test(folded) && phone.test(folded)
    case 'email':
      return email.test(folded)
    case 'address':
      return street.test(folded) || placed.test(folded)
    case 'duration':
      return duration.test(folded)
    case 'frequency':
      return often.test(folded)
    case 'age':
      return age.test(folded)
    case 'date':
      return year.test(folded) || years.test(folded)
    case 'count':
      return count.test(folded)
    case 'person':
      return (
        name.test(folded) ||
        givenName.test(text) ||
        (/(?:^|[^.!?] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text) &&
          !street.test(folded) &&
          !phone.test(folded))
      )
    case 'plain':
      return true
  }
}

export const saysWhatPriceDependsOn = (text: string): boolean => depends.test(foldText(text))

/** Amounts of money in a text, as it writes them. */
export function findAmounts(text: string): string[] {
  const pattern =
    /(?:from |desde |starting at |a partir de )?(?:(?:[$€£]|RM\s?|US\$|MX\$|(?:USD|MXN|EUR|GBP|MYR|CAD|AUD)\s?)\s?\d[\d.,]*\d|(?:[$€£]|RM\s?|US\$|MX\$|(?:USD|MXN|EUR|GBP|MYR|CAD|AUD)\s?)\s?\d|\d[\d.,]*\s?(?:€|£|dollars|pesos|euros|MXN|USD|EUR))(?:\s?(?:-|–|to|a)\s?[$€£]?\d[\d.,]*)?(?:\s?(?:\/|per |por |an |a )\s?(?:hour|hr|visit|session|night|day|month|week|year|person|hora|sesi[oó]n|noche|d[ií]a|mes|semana|a[nñ]o|persona))?/gi
  return [...text.matchAll(pattern)].map(([found]) => found.trim())
}

export const findPhones = (text: string): string[] =>
  [...text.matchAll(/(?<![\d$€£.,])\+?\(?\d[\d\s().–-]{6,16}\d(?!\d)/g)]
    .map(([found]) => found.trim())
    .filter((found) => {
      const digits = found.replace(/\D/g, '').length
      return digits >= 8 && digits <= 15 && !/^\d{4}[-–]\d{4}$|^\d{1,2}[-–.]\d{1,2}[-–.]\d{2,4}$/.test(found)
    })

export const findEmails = (text: string): string[] =>
  [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([found]) => found)

export const looksLikeAddress = (text: string): boolean =>
  street.test(foldText(text)) && text.length < 200 && /\d/.test(text)
