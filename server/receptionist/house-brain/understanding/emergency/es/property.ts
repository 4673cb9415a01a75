import type { Hazard } from '../lexicon.ts'

/** Dangers that a house or a street is the place of: gas, fire, power, water. */
export const property: Hazard[] = [
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {huele} (mucho|muy|fuerte|a|un|como|bastante|olor|raro|mal|fuertisimo|intenso|algo|de|como a|una
        |poco)* {gas}
      {huele} ~~ (a|como a|de) {gas}
      {gas} ~ (fuga|escape|se esta saliendo|saliendo|se sale|tirando|fugando|se escapa|escapando)
      (fuga|fugas|escape|escapes|se (sale|esta saliendo|escapa|escapo|fuga)|sale|saliendo|tira
        |tirando) (de|el|mucho|un poco de|la)* ?{gas}
      {alarma} ~ (monoxido|co|gas) ~ {suena}|{alarma} ~ {suena} ~ (monoxido|gas)|intoxic* ~ (monoxido|gas)
      (monoxido|monoxido de carbono) ~ (alto|peligroso|nivel*|fuga|en la casa|intoxic*|{suena})
      (romp*|rompi*|perfor*|pic*|cort*) ~ (tuberia|linea|tubo|manguera) (de|del) gas
      (flama|llama|piloto|fuego) (amarilla|naranja|amarillo|anaranjada|roja) ~~ (cabeza|mareo|maread*
        |nausea*|vomito|sueno)
      (monoxido) ~~ (cabeza|mareo|maread*|mareos|nausea*|sueno|desmay*)
      (cabeza|mareo|maread*|nausea*|mareos) ~~ (monoxido|calentador|boiler|estufa|calefaccion|gas|calefactor
        |caldera)
      (calentador|boiler|estufa|calefaccion|caldera|calefactor) ~~ (duele la cabeza|mareo|maread*|mareos
        |nausea*|dolor de cabeza)
    `,
    unless: '(recibo|factura|precio|bomba|gasolinera) ~ gas|pila|pilas|bateria|baterias|gasolin*',
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (incendi*|en llamas|llamaradas|lumbre|quemazon|conato)
      ^(hay |hay un |un |mucho )*(fuego|incendio)( por favor| en| ayuda|$)
      (hay|veo|tengo|tenemos|vemos|sale|salen|salio|comenzo|empezo|inicio|mucho|mucha|es) (un|mucho|mucha
        |muchas|el|gran|las|como)* ?(fuego|llamas|incendio|candela|llamarada)
      (se (esta)? ?(quema|quemando|quemo|prendio|prende|incendia|incendio|incendiando|prendiendo
        |encendio fuego)|agarro fuego|prendio fuego|esta (ardiendo|prendida|prendido|prendiendose
        |quemandose)|estan quemando|ardiendo|quemandose) (la|el|mi|un|una|los|las|en|$|algo|todo|de)
      {lugar} ~ (se (esta)? ?(quema*|prend*|incendi*)|en llamas|ardiendo|esta quemandose|quemandose
        |llen* de humo|explot*)
      (hay|sale|salen|saliendo|veo|entra|entrando|sube|lleno de|llena de|lleno|mucho|llenando de
        |llenandose de|llenan*|vemos|salia|llenos de|desprende|echa|echando|soltando|bota|botando) (un
        |mucho|el|poco|bastante|de|demasiado|negro|algo de|un poco de)* humo
      humo (negro|denso|blanco|espeso|saliendo|sale|en (la|el|mi|toda|las)|por (la|todas|toda|el|las)
        |desde|de (los|el|la|las|un|mi)|esta|y)
      {huele} (mucho|muy|fuerte|a|un|como|bastante|algo|de|cable|como a|olor|raro)* ?(quemado|humo
        |chamuscado|plastico quemado|cable quemado|quemada|quemando|hule quemado|cables quemados|incendio
        |quemazon|plastico)
      {alarma} ~ (humo|incendio|incendios|fuego) ~ {suena}|{alarma} ~ {suena} ~ (humo|incendio|fuego)
      (exploto|explosion|explotar|exploto*|estallo|va a explotar)
    `,
    unless: 'pila|pilas|bateria|baterias',
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (chispa*|chisporrot*|chispe*|corto circuito|cortocircuito|corto) ~ {electrico}
      {electrico} ~ (chispa*|chisporrot*|chispe*|humea*|se (quemo|derritio|derrite|esta quemando
        |esta derritiendo)|derret*|sacando humo|echando humo|hizo corto|cayo|caido|caidos|cayeron|tirado
        |tirados|explot*|muy caliente|quema*)
      (hay|salen|echa|echan|saca|sacando|saltan|saltando|salieron|saliendo|ve*|tira|tirando|brinca*
        |avienta*|sueltan|suelta|echando|botando|bota) (muchas|unas|mucha)? ?(chispas|chispazos)
      (cable|cables|alambre|alambres|linea|lineas) (de luz|electricos|electrico|de alta|de la luz|pelados
        |pelado)? ?(expuest*|pelad*|suelt*|con corriente|caid*|colgando|en el (suelo|piso|agua)|viv*)
      (electrocut*|descarga electrica|me (dio|pego|da|agarro) (toques|corriente|la corriente
        |una descarga)|le (dio|pego|agarro) (toques|la corriente|corriente|una descarga)|(da|dan) toques)
      {agua} ~~ {electrico}
      {electrico} ~ (mojad*|con agua|inundad*|bajo el agua)
    `,
    unless: '(calentador de agua electrico|regadera electrica|encendedor|bujia|recibo de|instalar|cuarto de)',
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (agua|nivel|rio) (esta|sigue|nos|ya)? ?(subiendo|sube|creciendo|llega a la (cintura|cama|rodilla)
        |desbord*|se desbord*)
    `,
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (revent*|exploto|estallo|se (rompio|revento|quebro|trozo|partio|zafo|fracturo)|rota|roto|rompio
        |rompi|rompimos|reventad*|se salio) (el|la|un|una|mi|de)* ?(tubo|tuberia|tuberias|caneria|caneria
        |cano|manguera|pipa|valvula|tubos|conexion|llave de paso)
      (revent*|exploto|estallo|se (revento|partio|zafo)|reventad*|se salio) (el|la|un|una|mi|de)* ?(llave
        |calentador|boiler|tanque|tinaco|cisterna|canilla)
      (tubo|tuberia|tuberias|caneria|cano|manguera|valvula|conexion|pipe) ~ (revent*|exploto|estallo
        |se (rompio|revento|quebro|partio|trozo|zafo)|rota|roto|rotas|tirando (mucha)? ?agua|botando agua)
      (llave|calentador|boiler|tanque|tinaco|cisterna|canilla) ~ (revent*|exploto|estallo
        |se (revento|partio|zafo)|tirando (mucha)? ?agua|botando agua)
      (inund*|anegad*|desbord*|encharcad* todo)
      agua (por (todos lados|todas partes|toda la|todo)|a chorros|esta (saliendo|entrando|cayendo
        |brotando|por todos)|sale|saliendo|entrando|entra|cayendo|cae|brota*|chorre*
        |se (esta)? ?(metiendo|saliendo|filtra* mucho)|hasta|en toda|no para|corre|corriendo)
      (sale|saliendo|cae|cayendo|entra|entrando|chorrea*|brota|brotando|se esta metiendo|se mete|tirando
        |botando) (mucha|muchisima|demasiada|el|bastante|un chorro de)? ?agua
      (aguas negras|drenaje|alcantarilla|cloaca|caca|inodoro|excusado|retrete|wc|sanitario|taza|coladera
        |lavabo|fregadero|desague|fosa septica) ~ (desbord*|saliendo|se (sale|salio|esta saliendo|rebalso
        |regres*|estan regresando|esta regresando)|regres*|rebos*|rebals*|brot*|por todos|inund*|devolv*|se devuelve
        |derram*|tirando)
      (no (puedo|podemos|se puede|logro) (cerrar|parar|cortar|detener|apagar) (el|la) (agua|llave|fuga))
      (gran|enorme|tremenda|fuerte|mucha) (fuga|gotera|filtracion) (de agua|en)?|fuga (grande|enorme
        |fuerte) de agua
    `,
    unless: '(recibo|factura|gotita|pequena|poquita|seguro contra)',
  },
  {
    category: 'structural',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {estructura} ~ (se (nos|me|le|les|esta)? ?(esta)? ?(cayo|cae|caendo|cayendo|derrumb*|desplom*
        |colaps*|vino abajo|viene abajo|viniendo abajo|venir abajo|hundi*|vence|vencio|va a caer)|cayendo|colaps*|derrumb*|desplom*
        |hundiendo|viniendo abajo|venirse abajo|por caerse)
      (se (nos|me|le|les)? ?(esta)? ?(cayo|cayendo|derrumb*|desplom*|colaps*|vino abajo|hundi*)|derrumbe
        |colapso) (el|la|un|una|de|mi|parte|del)* ?{estructura}
      (derrumbe|temblor|terremoto|sismo|deslave|tornado|socavon)
    `,
    unless: 'pintura|hoja|hojas|azulejo|teja|tejas',
  },
  {
    category: 'animal_poison',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (perro|perra|gato|gata|perrito|perrita|gatito|mascota|cachorro) ~ (comio|trago|envenen*|atropell*
        |no respira|convuls*|sangr*|se ahoga|ahogando|no se mueve|ataco|chocolate|veneno)
    `,
  },
]
