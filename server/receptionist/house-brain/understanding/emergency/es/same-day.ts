import type { Hazard } from '../lexicon.ts'

/** What cannot wait until tomorrow and is no emergency. */
export const sameDay: Hazard[] = [
  {
    category: 'heat',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (no (hay|tenemos|tengo|sale|llega|enciende|prende|funciona|sirve|calienta|enfria|jala)|sin|se (fue
        |dano|descompuso|apago|acabo)|dejo de funcionar|no me llega) (el|la|nada de|bien|mi
        |nuestra)* ?(calefaccion|agua caliente|agua|luz|electricidad|aire|aire acondicionado|calentador
        |boiler|caldera|clima|refrigerador|calefactor|corriente|energia|presion de agua|nevera|estufa)
      (calefaccion|agua caliente|luz|aire acondicionado|calentador|boiler|caldera|clima|aire|refrigerador
        |calefactor|nevera|estufa|congelador) ~ (no (funciona|prende|sirve|enciende|calienta|enfria|sale
        |anda|jala|hay)|se (dano|descompuso|apago|rompio|fue)|descompuest*|danad*|averiad*|dejo de
        |fallando)
    `,
  },
  {
    category: 'leak',
    level: 'urgent',
    lifeSafety: false,
    says: `
      fuga|fugas|gotea|goteando|gotera|goteras|filtracion|filtraciones|tapad* (el|la|mi)|(inodoro
        |excusado|drenaje|fregadero|lavabo|bano|tuberia|desague|caneria|sanitario) ~ (tapad*|atascad*
        |no baja|tapo|obstruid*)|se tapo|moho|vidrio roto|ventana rota|(ventana|puerta) ~ (rota|roto
        |no cierra|quebrada)
    `,
    unless: '(hace|lleva|desde hace) ~ (semanas|meses|anos)',
  },
  {
    category: 'lock',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (me|nos) (quede|quedamos) (encerrad*|afuera|fuera|sin llaves|sin llave|por fuera)|(perdi|perdimos
        |olvide|deje|se me (perdieron|quedaron)) (mis|las|la|mi)? ?(llave|llaves)|(cerradura|chapa
        |llave) ~ (rota|rompio|atoro|no (abre|gira|funciona|sirve)|trabo|atascada|trabada|danada)
        |no puedo (entrar|abrir) (a|la|mi)
    `,
  },
  {
    category: 'dental',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (muela|muelas|diente|dientes|corona|carilla|brackets|bracket|relleno|calza|amalgama
        |resina) ~ (duele*|doler|dolor|rompio|rompi|quebro|cayo|caido|rot*|flojo|hinch*|infect*|sangr*
        |partio|mata|zafo|despego|salio|solto|fractur*)
      (dolor|duele|duelen|rompi|rompio|quebro|quebre|se me (cayo|rompio|quebro|partio|zafo|despego|solto
        |salio)|perdi|matando|infeccion) ~ (muela|muelas|diente|dientes|encia|encias|corona|dental|puente
        |bracket|empaste|calza)
      (absceso|flemon|postemilla|cachete hinchad*|cara hinchada|encia* (hinchad*|inflamad*|infectad*))
    `,
    unless: 'no me duele|sin dolor',
  },
  {
    category: 'medical',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (dolor|dolores) (muy|mucho|bien|tan|super)? ?(fuerte|fuertes|intenso|insoportable|terrible|horrible
        |agudo|de (cabeza|estomago|oido|espalda|barriga|vientre))|mucho dolor|no aguanto|me (duele
        |duelen) (mucho|muchisimo|demasiado|bastante|horrible)|fiebre|calentura|vomit*|diarrea|maread*
        |mareo|mareos|nauseas|infeccion|infectad*|hinchazon|hinchad*|inflamad*|deshidrat*|sangrado
        |sangrando|alergi*|efectos secundarios|erupcion|esguince|torcedura|covid|coronavirus
        |presion (alta|muy alta|baja)|me siento (muy)? ?mal|se siente (muy)? ?mal
    `,
    unless: 'no (tengo|tiene) (fiebre|dolor|nada)',
  },
  {
    category: 'request',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (vence*|venci*|termina) ~ (plazo|termino) ~ (hoy|manana|lunes)|(audiencia|juicio) (es |la tengo )?(hoy|manana)|orden de desalojo|hoy sin falta|(pueden|puede|que) (ver|atiendan|atender|vean|vengan|venir) hoy
        |(alambre|bracket|brackets) ~ (clav*|pic*|cort*|lastim*)|clav* ~ (alambre|brackets)|(bota|botan|salta|saltan|brinca|truena) ~ (breaker|breakers|automatico|plomos|diferencial)
        |urgente|urgentemente|urgencia|me urge|nos urge|lo antes posible|de inmediato|inmediatamente
        |ahora mismo|cuanto antes|lo mas pronto|hoy mismo|ya mismo
    `,
    unless: `
      no es (urgente|una urgencia|nada urgente)|nada urgente|sin urgencia|(atienden|tienen|hay
        |servicio de) urgencias
    `,
  },
]
