import { type NumberLexicon, numberList } from './lexicon.ts'

const units = 'uno dos tres cuatro cinco seis siete ocho nueve'
const hundreds =
  'cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
const fractions = 'medio tercio cuarto quinto sexto septimo octavo noveno decimo'

export const spanish: NumberLexicon = {
  cardinals: new Map([
    ['cero', 0],
    ...numberList(units, 1),
    ['un', 1],
    ['una', 1],
    ...numberList('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10),
    ...numberList('veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis', 20),
    ...numberList('veintisiete veintiocho veintinueve', 27),
    ['veintiun', 21],
    ['veintiuna', 21],
    ...numberList('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ['cien', 100],
    ['ciento', 100],
    ...numberList(hundreds, 100, 100).slice(1),
    ...numberList(hundreds.replaceAll('tos', 'tas'), 100, 100).slice(1),
  ]),
  ordinals: new Map([
    ...numberList('primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo', 1),
    ...numberList('primera segunda tercera cuarta quinta sexta septima octava novena decima', 1),
    ['primer', 1],
    ['tercer', 3],
    ['undecimo', 11],
    ['duodecimo', 12],
  ]),
  scales: new Map([
    ['docena', 12],
    ['docenas', 12],
    ['mil', 1000],
    ['millon', 1_000_000],
    ['millones', 1_000_000],
    ['billon', 1_000_000_000_000],
    ['billones', 1_000_000_000_000],
  ]),
  bareScales: new Set(['mil']),
  ordinalScales: new Map(),
  articles: new Set(),
  joiner: 'y',
  joinsTens: true,
  notOrdinalAfter: new Set(['y', 'menos']),
  fractions: new Map([
    ...numberList(fractions, 2),
    ...numberList(fractions.replaceAll('o ', 'os ').concat('s'), 2),
    ['media', 2],
    ['onceavos', 11],
    ['doceavos', 12],
    ['quinceavos', 15],
    ['veinteavos', 20],
    ['centesimos', 100],
    ['milesimos', 1000],
  ]),
  decimalMarks: new Set(['punto', 'coma', 'con']),
  minus: new Set(['menos']),
}
