import type { Hazard } from '../lexicon.ts'

/** Bodies in danger: breath, heart, blood, poison, birth, despair. */
export const people: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `
      no (puede|puedo|podia|logra|consigue|esta|me deja|le deja|deja de|alcanza a|alcanzo a|le|me|se
        |puede ni|puedo ni)* (respirar|respira|respirando|respiro|entra el aire|entra aire|llega el aire
        |llega aire)
      (dejo de|casi no|apenas|ya no|deja de|apenas puede|le cuesta|me cuesta|cuesta trabajo
        |le esta costando|batalla para|cuesta mucho) (puede|puedo|logra)? ?(respira*)
      (dificultad|problemas|dificultades|trabajo|problema|falta|le falta|me falta|sin|faltando) (para|al
        |de|en la|con la|el|la)* ?(respirar|respiracion|aire|respira|aliento)
      (respira|respirando|respiro) (con dificultad|mal|muy mal|muy rapido|raro|apenas|muy poco
        |con trabajo|feo)
      {quien} ~ (cayo|callo|tiro|metio|hundio|resbalo) (a|en|al) (a|la|el|un|una)* ?(alberca|piscina|rio|mar|pozo|lago|agua|cisterna
        |canal|laguna|presa)
      (ahog*|asfixi*|atragant*|estrangul*|(se|me) (esta|estan)? ?(poniendo|puso|pone|quedo|ve|ponen) (azul|morad*|palid*|blanc*)|(labios|cara) (azul*|morad*))
        |ataque de asma|se esta axfixiando
    `,
    unless: 'ahogad* en (deudas|trabajo)',
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `
      inconsciente|desmay*|sin conocimiento|sin sentido|perdio el (conocimiento|sentido)|no (reacciona
        |responde|despierta|vuelve en si|se despierta|contesta ni|se mueve|se puede mover|puede moverse
        |puede levantarse|se puede levantar|se levanta|tiene pulso|me puedo mover|puedo moverme
        |me responde)|sin pulso|no (le|se le) (encuentro|siento|encontramos) (el )?pulso|se desplomo|desplomado|desplomada|desvanec*|convuls*|epilep*
      {quien} ~ (muerto|muerta|muriendo|murio|muere|muriendose)
      (esta|se esta|me estoy|estoy|se) (muriendo|muere)|muriendose|cadaver|cuerpo sin vida|tirado en (el
        |la)|tirada en (el|la)
    `,
    unless: `
      de (hambre|risa|ganas|sueno|calor|frio)
      (murio|fallecio|muerto|muerta) ~~~ (cancel*|vender|venta|herencia|testamento|abogad*|sucesion|tramite*|cuenta|seguro|papeles)
      (cancel*|herencia|testamento|sucesion) ~~~ (murio|fallecio|muerto|muerta)
    `,
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (dolor|dolores|presion|opresion|punzada|molestia|duele|dolor fuerte|dolor muy fuerte|ardor
        |apriet*) ~ (pecho|corazon)
      (infarto|infartando|infartado|paro cardiaco|paro respiratorio|ataque (al|de el|de|cardiaco
        |a el)? ?(corazon|cardiaco)|ataque cardiaco|derrame|embolia|trombosis|acv|ictus|derrame cerebral)
      (no siente|no siento|se le durmio|dormid*|adormec*|paraliz*|entumid*) ~ (lado|brazo|cara|pierna
        |cuerpo|piernas|brazos|manos|pies)
      (se le|tiene la|se me) (cara|boca|torcio|torcida|chueca|esta torciendo|cae la cara|cayo la cara
        |fue de lado)
      (habla (raro|enredado|arrastrado)|no puede hablar|coma diabetico|bajon de azucar|azucar muy (alta
        |baja)|shock)
    `,
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (sangra*|sangre|hemorragia|desangr*) (mucho|bastante|demasiado|muchisimo|por todos lados
        |por todas partes|de la cabeza|no para|y no para|sin parar|a chorros|por la (boca|nariz y)
        |de la (boca|pierna|cabeza)|abundante*|con|de el|del|fuerte)
      (se|me|nos) (quemo|queme|quemaron) (con|toda|todo|la (cara|mano|pierna|piel)|las (manos|piernas)|el (brazo|cuerpo|pie|pecho))
      {quien} ~ (sangra*|desangr*)
      no (para|paran|deja|dejan|se detiene|puedo parar|podemos parar|le para|me para) (de)? ?(sangra*
        |la sangre|el sangrado|la hemorragia|sangre)
      (mucha sangre|perdiendo (mucha)? ?sangre|perdio mucha sangre|charco de sangre|lleno de sangre
        |llena de sangre|desangrando|hemorragia|vomit* sangre|escup* sangre|tosiendo sangre
        |sangrado (muy|bien|bastante|super)? ?(abundante|fuerte|intenso|que no))
      (se (cayo|callo|avento|lanzo|tiro|resbalo)|me (cai|resbale)|cayeron|caida) (de|del|desde|por|en) (la|el
        |un|una|las|su|lo)? ~
      {quien} ~ (se cayo|se callo|se golpeo|se pego|cayo) ~~ (cabeza|no se|no puede|sangr*|grave|mal
        |fuerte|cadera|pierna|espalda|herid*|inconsciente|duele|mucho)
      (golpe|golpeo|golpee|golpeada|pego|herida|lesion) ~ (en la cabeza|cabeza|craneo|nuca|grave|profunda)
      (herido|herida|heridos|heridas|lesionad*|lastimad*|quemad*|quemadura|quemaduras|accidentad*
        |atropell*|machuc*|aplast*|electrocut*) (de gravedad|grave|graves|muy|con|en|de|por|hay
        |gravemente)*
      (hay|tengo|tenemos|estan|esta|varios|una persona|alguien) ~ (herido|herida|heridos|lesionad*
        |atrapad*|accidentad*|grave|muy mal|lastimad*)
      (punal*|apunal*|acuchill*|navaj*|balazo|balazos|balace*|balead*|dispar*|tiroteo|le (dispararon
        |pegaron un tiro)|un tiro|cortada profunda|se corto (la|el|un|una|con|los|las|mucho|muy)
        |se amputo|hueso (de fuera|expuesto|salido|roto)|fractura expuesta|se (rompio|quebro
        |fracturo) (la|el|una|un) (pierna|brazo|cadera|cuello|espalda|cabeza|craneo|hueso|columna)
        |me (quebre|rompi|fracture))
      (mordio|ataco|pico|mordieron|atacaron) (a|al) (mi|un|una|el|la|su)? ?{quien}
      (lo|la|le|me) ?(mordio|pico|ataco) (un|una|el|la) (perro|vibora|serpiente|alacran|arana|culebra
        |abeja|abejas|animal|escorpion)
    `,
    unless: '(encias|cepill*|muestra|examen|analisis|donar|banco) ~ (sangr*)|sangr* (las)? ?encias|encias',
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (hincha*|inflama*|cerrando|cierra|cerro|hinch*) (la|el|los|mucho|toda|su|muy|mi)* ?{cuerpo}
      {cuerpo} ~ (hinch*|inflam*|cerrando|cierra)
      (reaccion alergica|anafila*|shock anafilactico|alergia (fuerte|grave|severa)|sobredosis|envenen*
        |intoxic*|se (tomo|trago|bebio|comio|tragado|tomaron) (una|un|todas|unas|muchas|un frasco|un bote
        |cloro|veneno|pastillas|las pastillas|medicamentos|detergente|lejia|una pila|una moneda|raticida
        |thinner|gasolina|acido|algo)|(tomo|tome|trago|bebio|ingirio|comio) ~ (pila|pilas|moneda|iman|imanes|bateria|pastilla|vidrio|pastillas|cloro|veneno|lejia
        |raticida|acido|gasolina|detergente))
    `,
    // A cheek swells from a bad tooth, too.
    unless: '(prueba|pruebas|examen) de alergia|muela|muelas|diente|dientes|encia|encias',
  },
  {
    category: 'birth',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (rompio la fuente|rompi la fuente|se le rompio la fuente|se me rompio la fuente|trabajo de parto
        |contracciones|dar a luz|dando a luz|(va|esta|por) (a)? ?parir|el bebe (ya)? ?(viene|esta naciendo|va a nacer)
        |ya viene el bebe|esta pariendo|embarazada ~~ (sangr*|dolor|caida|cayo|contracciones|desmay*
        |golpe)|aborto espontaneo)
    `,
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (suicid*|quitarse la vida|quitarme la vida|matarme|matarse|me quiero morir|quiere morir*
        |quiero morir*|me voy a matar|se va a matar|se quiere matar|me quiero matar|ya no quiero vivir
        |no quiere vivir|no quiero vivir|hacerme dano|hacerse dano|cortarse las venas|cortarme las venas
        |ahorc*|se corto las venas|acabar con (mi|su) vida|se quiere (aventar|tirar|lanzar)
        |se va a (aventar|tirar|lanzar)|colg* de|autolesion*|no vale la pena vivir|lastimarme a mi)
    `,
  },
]
