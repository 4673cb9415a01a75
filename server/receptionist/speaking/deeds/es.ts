import type { Deed } from '#contract/claims.ts'
import type { Claiming, DeedWords } from './deed.ts'

/*
 * Spanish, with its accents: "reservé" is a deed and "reserve" a wish. A claim is a perfect ("ya le he reservado",
 * "habrá quedado anotada"), a state of one thing ("su cita queda confirmada"), a past of our own ("le envié"), or a
 * formula ("nos vemos el martes").
 */

const participles: Partial<Record<Deed, string>> = {
  booked:
    'reservad[oa]s?|agendad[oa]s?|apartad[oa]s?|confirmad[oa]s?|programad[oa]s?|concertad[oa]s?|apuntad[oa]s? (?:para|el|a las) ',
  moved:
    'movid[oa]s?|reprogramad[oa]s?|reagendad[oa]s?|cambiad[oa]s?(?! de (?:local|direcci))|pasad[oa] (?:al?|para) ',
  cancelled: 'cancelad[oa]s?|anulad[oa]s?|dad[oa]s? de baja',
  noted:
    'apuntad[oa]s?(?! (?:para|el|a las) )|anotad[oa]s?|avisad[oa]s?|notificad[oa]s?|informad[oa]s?|registrad[oa]s?|tomado (?:nota|su mensaje|tu mensaje|el mensaje)|dejado (?:el|su|tu|un) (?:mensaje|recado)|pasad[oa] (?:su|tu|el|la|los)|(?:enviad|mandad|reenviad)[oa]s? (?:[\\wáéíóúñ]+ ){0,4}al equipo',
  messaged: '(?:enviad|mandad|escrit)[oa]s?(?! (?:[\\wáéíóúñ]+ ){0,4}al equipo)',
  transferred: 'transferid[oa]s?|comunicad[oa]s?|conectad[oa]s?|puest[oa] en contacto',
  dispatched:
    '(?:enviado|mandado|despachado) (?:a )?(?:un|una|el|la|al|nuestro|alguien)(?: (?:técnico|plomero|fontanero|equipo|camioneta))?',
  settled:
    'reembolsad[oa]s?|devuelto|cobrad[oa]s?|abonad[oa]s?|pagad[oa]s?|rebajad[oa]s?|aplicad[oa]s? (?:\\S+ ){0,3}(?:descuento|cupón|promoción)|hecho (?:un|el|ese) (?:descuento|reembolso)',
}
const pasts: Partial<Record<Deed, string>> = {
  booked: 'reservé|agendé|aparté|confirmé|programé|apunté|reservamos|agendamos',
  moved: 'moví|reprogramé|reagendé|cambié',
  cancelled: 'cancelé|anulé',
  noted:
    'anoté|avisé|notifiqué|informé|registré|tomé nota|dejé (?:su|tu|el|un) (?:mensaje|recado)|pasé (?:su|tu|el|la|los)',
  messaged: 'envié|mandé|escribí',
  transferred: 'transferí|comuniqué|conecté',
  dispatched: '(?:envié|mandé|despaché) (?:a )?(?:un|una|el|la|al|nuestro|alguien)',
  settled: 'reembolsé|devolví|cobré|aboné|apliqué|rebajé',
}
const clitics = '(?:(?:ya|se|le|les|te|lo|la|los|las|me) )*'
const between = '(?:(?:ya|sido|quedado|también|todo|usted|correctamente|ahora|recién|[\\wáéíóúñ]+mente) )*'
const have = '(?:he|hemos|ha|han|habré|habremos|habrá|habrán)'
const stand =
  '(?:est[áa](?: ya)?|qued(?:a|ó|an|aron|as|o)|fue|ha quedado|habrá quedado|está quedando|est[áa]s|son|es)'

function claimsOf([deed, done]: [string, string]): Claiming[] {
  const kind = deed as Deed
  return [
    {
      deed: kind,
      pattern: new RegExp(`(?<![\\wáéíóúñ])${clitics}${have} ${between}(?:${done})(?![\\wáéíóúñ])`),
    },
    {
      deed: kind,
      pattern: new RegExp(
        `(?<![\\wáéíóúñ])${stand} (?:(?:su|tu|la|el|usted|todo|ya|ahora|así) (?:[\\wáéíóúñ]+ )?)?${between}(?:${done})(?![\\wáéíóúñ])`,
      ),
    },
  ]
}

const past = ([deed, done]: [string, string]): Claiming => ({
  deed: deed as Deed,
  pattern: new RegExp(`(?<![\\wáéíóúñ])(?:${done})(?![\\wáéíóúñ])`),
})

const formulas: Claiming[] = [
  {
    deed: 'booked',
    pattern:
      /^¡?(?:(?:listo|perfecto|muy bien|y|sí|ya) )*(?:cita |visita |reserva )?(?:reservad|agendad|confirmad|apartad|programad)[oa](?:[:!.,]|$| (?:para|el|a) )/,
  },
  {
    deed: 'booked',
    pattern:
      /(?<![\wáéíóúñ])(?:ya )?(?:tiene|tienes) (?:ya )?(?:una|su|tu|la) (?:[\wáéíóúñ]+ )?(?:cita|visita|reserva)(?: (?:el|para|mañana|hoy|a las|con)|[.,!]|$)/,
  },
  {
    deed: 'booked',
    pattern:
      /(?:código|número|clave)(?: de (?:la )?(?:reserva|confirmación|cita))? (?:es|:) ?(?=[a-z0-9-]*\d)[a-z0-9-]{4,}/,
  },
  {
    deed: 'booked',
    pattern: /(?:nos vemos|(?:le|lo|la|te|los|las|les) esperamos) (?:el|mañana|hoy|este|a las|pasado)/,
  },
  {
    deed: 'booked',
    pattern:
      /(?:cita|visita|reserva|reservación) (?:ya )?(?:est[áa]|queda|quedó|fue|ha sido|ha quedado) (?:ya )?(?:hecha|lista)|(?:he hecho|hice|hicimos) (?:la|su|tu|una) (?:cita|reserva)/,
  },
  {
    deed: 'cancelled',
    pattern: /^¡?(?:(?:listo|y|sí|ya) )*(?:cita |visita |reserva )?(?:cancelad|anulad)[oa](?:[:!.,]|$)/,
  },
  {
    deed: 'dispatched',
    pattern:
      /(?<![\wáéíóúñ])(?:va|van|está|están|viene|vienen|salió|ya sale)(?: ya)? (?:en camino|de camino|para allá|hacia (?:su|tu|allá))/,
  },
  {
    deed: 'settled',
    pattern:
      /(?:su|tu) (?:descuento|reembolso|cupón|promoción) (?:ya )?(?:está|queda|quedó|fue|ha sido) (?:aplicad|aprobad|activ|hech)/,
  },
  {
    deed: 'done',
    pattern:
      /(?:ya (?:está|quedó)(?: todo)? (?:listo|hecho|todo|resuelto|arreglado)|ya quedó|todo (?:queda|quedó|está) (?:listo|hecho|resuelto|arreglado)|(?:queda|está) todo (?:listo|hecho|resuelto|arreglado))/,
  },
]

export const spanish: DeedWords = {
  claims: [
    ...Object.entries(participles).flatMap((entry) => claimsOf(entry as [string, string])),
    ...Object.entries(pasts).map((entry) => past(entry as [string, string])),
    ...formulas,
  ],
  harmless:
    /(?<![\wáéíóúñ])(?:si|cuando|una vez|hasta que|antes de|después de|a menos que|en cuanto|siempre que|no|nunca|nada|nadie|sin|tampoco|usted (?:dijo|dice|mencionó)|(?:me |nos )?(?:dijo|dijiste|comentó)|podría|puede|pueda|debe|quiere|quisiera|para que|que se|ese horario|esa hora|ese hueco|este horario|esta hora|el horario)(?![\wáéíóúñ])/,
  courtesy:
    /(?:no se preocupe|no te preocupes|no hay (?:ningún )?problema|sin problemas?|cómo no|no hay de qué|^queda (?:apuntado|anotado)(?=[.!]?$))/g,
  asking:
    /^(?:(?:y|pero|entonces|muy bien|perfecto) )*¿|^(?:qué|cuándo|cuál|quién|dónde|cómo|por qué|le parece|quiere|desea|prefiere|puedo|podría)(?![\wáéíóúñ])/,
  joint:
    /\s*;\s+|\s+[—–-]\s+|,?\s+(?:y|pero|así que|porque)\s+(?=(?:usted|tú|yo|nosotros|su|tu|la|el|le|te|ya|nos|hay|abrimos|cerramos|estamos|tenemos|todo|queda|es|está|puede|¿)(?![\wáéíóúñ]))|,\s+(?=(?:ya|su|tu|le|usted|abrimos|cerramos|nuestr[oa]s?|algo más|qué|verdad|cierto|correcto|sí|no)(?![\wáéíóúñ])|¿)/i,
}
