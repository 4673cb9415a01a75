import type { Language, Vertical } from '#contract/languages.ts'
import { cue, foldText } from './fold.ts'

/** What tells who is there and what they are worth to the house, beside what they want. */
interface CallerCues {
  /** Somebody else's appointment, number or file. */
  othersPrivacy: RegExp
  /** An answer or a call back that was promised. */
  waiting: RegExp
  /** Somebody who is expected will be late. */
  runningLate: RegExp
  /** Who is speaking. */
  whoIsThis: RegExp
  /** A place that somebody wants to look at. */
  viewing: RegExp
  /** Callers who go first in their trade. */
  vip: Partial<Record<Vertical, RegExp>>
  /** Jobs that are lost by waiting. */
  highValue: Partial<Record<Vertical, RegExp>>
}

const cues: Record<Language, CallerCues> = {
  en: {
    othersPrivacy: cue(
      '(if|whether|when|what time) (?!(i|we|you|the|your|my|it|there|that|this|somebody|someone|anyone)\\b)(mr\\.? |mrs\\.? |ms\\.? )?[a-z]+( [a-z]+)? (has|have|had|is|was|got|comes?|made|booked) (an? |the |in |at )?(appointment|appt|booking|patient|client|there|coming|scheduled|booked)',
      "(my|his|her|their) (husband|wife|ex|ex-?wife|ex-?husband|boyfriend|girlfriend|neighbou?r|boss|coworker|friend|partner|employee)'?s (phone |home |next )?(appointment|booking|records?|file|number|address|bill|results?)",
      '(does|did) (mr\\.? |mrs\\.? |ms\\.? )?(?!(the|it|he|she|this|that|your|my|any\\w+|some\\w+|dr|doctor)\\b)[a-z]+( [a-z]+)? have (an? )?(appointment|appt|booking)',
      'when (?!(i|we|you|the|it|that|this|any\\w+|some\\w+|dr|doctor|they|my|your)\\b)[a-z]+( [a-z]+)? (comes|is coming|was) (in|here|there|back)',
      '(is|was) (?!(my|the|there|that|this|it|your)\\b)[a-z]+( [a-z]+)? (a |one of your )?(patient|client|customer)s?( of yours| there| here)?',
      "(her|his|their|another|somebody else'?s|someone else'?s) (phone number|number|address|appointment|records?|file|date of birth)",
    ),
    waiting: cue(
      '(any|some) (news|update|word|answer)( on| about| from| yet)?',
      '(still|been) (waiting|hoping) (for|to|on).{0,30}(call|answer|reply|hear|message|response|back)',
      '(did|has|have) (anyone|anybody|somebody|someone|they|the team|you) (get|got|gotten|see|seen|read|looked at|look at|received?) (to )?my (message|question|note|request)',
      '(you|they|somebody|someone) (were|was) (going|supposed) to (call|get back|answer|reply|write)',
    ),
    runningLate: cue(
      "(running|i'?ll be|i will be|going to be|gonna be|we'?ll be) (a (bit|little) |about |\\d+ \\w+ |some \\w+ )?late",
      '(stuck|sitting) in traffic',
    ),
    whoIsThis: cue(
      "who('?s| is| am i) (this|that|speaking|calling|talking)( to| with)?( please)?",
      'who am i speaking',
    ),
    viewing: cue(
      '(see|view|tour|visit|look at|walk through|check out) (the|that|this|your|a|an|it|one)',
      'open house',
      '(showing|viewing)s?',
    ),
    vip: {
      legal: cue(
        "judge('?s)?( \\w+('?s)?)?( chambers| office)?",
        '(clerk|clerks) (of|for|from|at) the',
        '(from|with|at) the .{0,24}court',
        '(opposing|other) counsel',
        '(attorney|counsel|lawyer) for the (plaintiff|defendant|other side|respondent|insurance)',
        "(i'?m|i am|we are|we'?re) (already |currently )?(a |an |your )?(current |existing )?clients?( of yours)?",
        '(my|our) (case|file|matter) (number|with you)',
      ),
      real_estate: cue(
        '(under|in) (contract|escrow)',
        "(i'?m|i am) (an?|the) (buyer'?s |listing |other )?(agent|broker|realtor)",
        '(my|our) (buyers?|clients?) (want|wants|would like|have|has|made|is|are)',
        '(our|my|the) closing (date|is|on|tomorrow|today)',
      ),
    },
    highValue: {
      dental: cue(
        'implants?',
        '(braces|invisalign|orthodont\\w+|aligners)',
        'veneers?',
        'full[- ]mouth',
        'dentures?',
      ),
      home_services: cue(
        '(whole|entire|full)[ -](house|home|building|system|bathroom|kitchen)',
        'repip(e|ing)',
        '(remodel|renovat)\\w*',
        '(replace|replacement of|new) (the |my |our |a |an )?(whole |entire )?(furnace|boiler|ac|air conditioner|hvac|system|sewer line|roof|panel|water heater)',
        '(commercial|office) (building|property|kitchen)',
        '\\d+ (units|buildings|apartments|properties)',
      ),
      legal: cue(
        '(wrongful death|was killed|died|passed away|paralyzed|brain injury|amputat\\w+|spinal)',
        '(business|partnership|shareholder) dispute',
        '(serious|severe|badly) (injur\\w+|hurt)',
        '(hit by|crash with|accident with) an? (truck|semi|18[- ]wheeler|bus)',
      ),
      real_estate: cue(
        '(sell|list|selling|listing) (my|our|the|a) (house|home|condo|apartment|place|property|parents|mother|land)',
        '(cash (buyer|offer)|pay(ing)? (in )?cash)',
        '(make|put in|submit|place) an offer',
      ),
      salon: cue(
        '(wedding|bridal|bride|bridesmaids?|getting married|quincea\\w+|prom party|bachelorette)',
        '(group|party) of \\d+',
        '(for|of) ([5-9]|1\\d|five|six|seven|eight|ten|twelve) (people|of us|girls|women|guests)',
        '(company|corporate) event',
      ),
      ecommerce: cue(
        'wholesale',
        '(bulk|large|big) (order|quantit\\w+|purchase)',
        '\\d{2,} (units|pieces|pairs|boxes|of (them|these|those))',
        '(my|our) (stores?|shops?|boutiques?)',
        'resell\\w*',
      ),
    },
  },
  es: {
    othersPrivacy: cue(
      '(si|cuando|a que hora) (?!(yo|hay|la|el|mi|su|se|ya|me|les?|nos)\\b)(el senor |la senora |don |dona )?[a-z]+( [a-z]+)? (tiene|tenia|viene|pidio|hizo|es|esta) (una |un |la |el )?(cita|consulta|turno|reserva|paciente|cliente|client\\w*)',
      '(la cita|el expediente|el telefono|el numero|la direccion|los datos|la cuenta|los resultados|el historial) de mi (esposo|esposa|marido|mujer|ex|novio|novia|vecin[oa]|jefe|jefa|amig[oa]|pareja|cunad[oa])',
      '(la cita|el telefono|el numero|la direccion|los datos) de (el|ella|otra persona|la senora|el senor)( \\w+)?',
      '(es|era) (?!(el|la|mi|un|una|que)\\b)[a-z]+( [a-z]+)? (paciente|cliente|client[ae]) (de ustedes|suy[oa])',
    ),
    waiting: cue(
      '(alguna|hay|tienen) (noticia|novedad|respuesta)s?',
      '(sigo|estoy|estaba|llevo) (todavia |aun )?(esperando|en espera|a la espera).{0,30}(llam\\w+|respuesta|contest\\w+|mensaje|recado)',
      '(vieron|leyeron|recibieron|les llego|ya vieron) mi (mensaje|recado|pregunta|solicitud)',
      '(me|nos) (iban|iba|quedaron|quedo) (a|de|en) (llamar|contestar|responder|devolver|avisar)',
    ),
    runningLate: cue(
      '(voy|vamos|llego|llegamos|llegare|llegaremos) (a llegar |un poco |como )*(\\d+ \\w+ )?(tarde|retrasad[oa]s?)',
      '(me|se me) (retraso|hizo tarde|atraso)',
      'atorad[oa] en el trafico',
    ),
    whoIsThis: cue('(con )?quien (hablo|habla|tengo el gusto)', 'quien (es|eres)( usted)?$'),
    viewing: cue(
      '(ver|visitar|conocer|mirar|recorrer) (la|el|los|las|esa|ese|esta|este|una|un|su)',
      '(recorrido|visita guiada)',
    ),
    vip: {
      legal: cue(
        '(del|llamo del|hablo del|de parte del) (juzgado|tribunal)',
        '(el|la) (juez|jueza|magistrad[oa]|secretari[oa] del juzgado)',
        'abogad[oa] de la (parte contraria|contraparte|otra parte|aseguradora)',
        '(soy|somos) (ya )?(client[ea]s?)( de ustedes| suy[oa]s?)?',
        'mi (caso|expediente) con ustedes',
      ),
      real_estate: cue(
        '(ya )?(firmamos|tengo firmado|tenemos firmado) (las arras|el contrato|la promesa)',
        '(soy|somos) (agente|agentes|corredor\\w*|de otra inmobiliaria)',
        'mis? (compradores|clientes?) (quiere\\w*|tiene\\w*|hace\\w*)',
        '(la firma|la escritura) (es|sera|de la casa)',
      ),
    },
    highValue: {
      dental: cue(
        'implantes?',
        '(brackets|frenos|ortodoncia|alineadores|invisalign)',
        'carillas',
        'protesis',
        'boca completa',
      ),
      home_services: cue(
        '(toda|todo) (la casa|el edificio|el bano|la cocina|el sistema|la instalacion)',
        '(remodel|renov|reform)\\w*',
        '(cambiar|reemplazar|sustituir|poner) (la |el |toda la |todo el |un |una )?(caldera|calentador nuevo|aire acondicionado|tuberia\\w*|instalacion|tejado|techo)',
        '(edificio|local|oficina)s? comercial\\w*',
        '\\d+ (edificios|departamentos|pisos|locales|unidades)',
      ),
      legal: cue(
        '(fallecio|murio|muerte|paralizad[oa]|amputa\\w+|lesion cerebral)',
        '(pleito|disputa|conflicto) (con|entre) (mi |los )?socios?',
        '(muy |gravemente )(herid[oa]|lesionad[oa])',
        '(choque|accidente) con un (camion|trailer|autobus)',
        'me (atropello|choco) un (camion|trailer|autobus)',
      ),
      real_estate: cue(
        '(vender|venta de) (mi|nuestra|la|el|un|una) (casa|departamento|piso|depa|propiedad|terreno|apartamento)',
        '(al contado|de contado|en efectivo)',
        '(hacer|presentar|poner) una oferta',
      ),
      salon: cue(
        '(boda|novia|me caso|nos casamos|quinceanera|quince anos|despedida de soltera|damas de honor)',
        '(grupo|para) (de )?([5-9]|1\\d|cinco|seis|siete|ocho|diez|doce) (personas|chicas|mujeres|amigas|invitadas)',
        'evento (de la )?(empresa|corporativo)',
      ),
      ecommerce: cue(
        '(al por mayor|mayoreo|mayorista)',
        '(pedido|compra) (grande|de volumen)',
        '\\d{2,} (unidades|piezas|pares|cajas)',
        '(mi|mis|nuestras?|nuestra) tiendas?',
        'revend\\w+',
      ),
    },
  },
}

type PlainCue = 'othersPrivacy' | 'waiting' | 'runningLate' | 'whoIsThis' | 'viewing'

export function callerMentions(text: string, topic: PlainCue, language: Language): boolean {
  return cues[language][topic].test(foldText(text))
}

/** Whether somebody of a trade goes first (`vip`), or brings what must not be lost by waiting (`highValue`). */
export function callerIs(
  rank: 'vip' | 'highValue',
  text: string,
  vertical: Vertical,
  language: Language,
): boolean {
  return cues[language][rank][vertical]?.test(foldText(text)) ?? false
}
