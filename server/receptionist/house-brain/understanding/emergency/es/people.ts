import type { Hazard } from '../lexicon.ts'

/** Dangers to people: they come before everything else. */
export const people: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `no (puede|puedo|podia|logra|consigue|esta|me deja|le deja|deja de|alcanza a|alcanzo a|le|me|se|puede ni|puedo ni)* (respirar|respira|respirando|respiro|entra el aire|entra aire|llega el aire|llega aire)
      (dejo de|casi no|apenas|ya no|deja de|apenas puede|le cuesta|me cuesta|cuesta trabajo|le esta costando|batalla para|cuesta mucho) (puede|puedo|logra)? ?(respira*)
      (dificultad|problemas|dificultades|trabajo|problema|falta|le falta|me falta|sin|faltando) (para|al|de|en la|con la|el|la)* ?(respirar|respiracion|aire|respira|aliento)
      (respira|respirando|respiro) (con dificultad|mal|muy mal|muy rapido|raro|apenas|muy poco|con trabajo|feo)
      (ahog*|asfixi*|atragant*|estrangul*|se esta poniendo (azul|morad*)|(labios|cara) (azul*|morad*))|ataque de asma|se esta axfixiando`,
    unless: 'ahogad* en (deudas|trabajo)',
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `inconsciente|desmay*|sin conocimiento|sin sentido|perdio el (conocimiento|sentido)|no (reacciona|responde|despierta|vuelve en si|se despierta|contesta ni|se mueve|se puede mover|puede moverse|puede levantarse|se puede levantar|se levanta|tiene pulso|me puedo mover|puedo moverme|me responde)|sin pulso|se desplomo|desplomado|desplomada|desvanec*|convuls*|epilep*
      {quien} ~ (muerto|muerta|muriendo|murio|muere|muriendose)
      (esta|se esta|me estoy|estoy|se) (muriendo|muere)|muriendose|cadaver|cuerpo sin vida|tirado en (el|la)|tirada en (el|la)`,
    unless: 'de (hambre|risa|ganas|sueno|calor|frio)',
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `(dolor|dolores|presion|opresion|punzada|molestia|duele|dolor fuerte|dolor muy fuerte|ardor|apriet*) ~ (pecho|corazon)
      (infarto|infartando|infartado|paro cardiaco|paro respiratorio|ataque (al|de el|de|cardiaco|a el)? ?(corazon|cardiaco)|ataque cardiaco|derrame|embolia|trombosis|acv|ictus|derrame cerebral)
      (no siente|no siento|se le durmio|dormid*|adormec*|paraliz*|entumid*) ~ (lado|brazo|cara|pierna|cuerpo)
      (se le|tiene la|se me) (cara|boca|torcio|torcida|chueca|esta torciendo|cae la cara|cayo la cara|fue de lado)
      (habla (raro|enredado|arrastrado)|no puede hablar|coma diabetico|bajon de azucar|azucar muy (alta|baja)|shock)`,
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `(sangra*|sangre|hemorragia|desangr*) (mucho|bastante|demasiado|muchisimo|por todos lados|por todas partes|de la cabeza|no para|y no para|sin parar|a chorros|por la (boca|nariz y)|de la (boca|pierna|cabeza)|abundante*|con|de el|del|fuerte)
      {quien} ~ (sangra*|desangr*)
      no (para|paran|deja|dejan|se detiene|puedo parar|podemos parar|le para|me para) (de)? ?(sangra*|la sangre|el sangrado|la hemorragia|sangre)
      (mucha sangre|perdiendo (mucha)? ?sangre|perdio mucha sangre|charco de sangre|lleno de sangre|llena de sangre|desangrando|hemorragia|vomit* sangre|escup* sangre|tosiendo sangre|sangrado (abundante|fuerte|que no))
      (se (cayo|callo|avento|lanzo|tiro|resbalo)|me (cai|resbale)|cayeron|caida) (de|desde|por|en) (la|el|un|una|las|su|lo)? ~
      {quien} ~ (se cayo|se callo|se golpeo|se pego|cayo) ~~ (cabeza|no se|no puede|sangr*|grave|mal|fuerte|cadera|pierna|espalda|herid*|inconsciente|duele|mucho)
      (golpe|golpeo|golpee|golpeada|pego|herida|lesion) ~ (en la cabeza|cabeza|craneo|nuca|grave|profunda)
      (herido|herida|heridos|heridas|lesionad*|lastimad*|quemad*|quemadura|quemaduras|accidentad*|atropell*|machuc*|aplast*|electrocut*) (de gravedad|grave|graves|muy|con|en|de|por|hay|gravemente)*
      (hay|tengo|tenemos|estan|esta|varios|una persona|alguien) ~ (herido|herida|heridos|lesionad*|atrapad*|accidentad*|grave|muy mal|lastimad*)
      (punal*|apunal*|acuchill*|navaj*|balazo|balazos|balace*|balead*|dispar*|tiroteo|le (dispararon|pegaron un tiro)|un tiro|cortada profunda|se corto (la|el|un|una|con|los|las|mucho|muy)|se amputo|hueso (de fuera|expuesto|salido|roto)|fractura expuesta|se (rompio|quebro|fracturo) (la|el|una|un) (pierna|brazo|cadera|cuello|espalda|cabeza|craneo|hueso|columna)|me (quebre|rompi|fracture))
      (mordio|ataco|pico|mordieron|atacaron) (a|al) (mi|un|una|el|la|su)? ?{quien}
      (lo|la|le|me) ?(mordio|pico|ataco) (un|una|el|la) (perro|vibora|serpiente|alacran|arana|culebra|abeja|abejas|animal|escorpion)`,
    unless: '(encias|cepill*|muestra|examen|analisis|donar|banco) ~ (sangr*)|sangr* (las)? ?encias|encias',
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `(hincha*|inflama*|cerrando|cierra|cerro|hinch*) (la|el|los|mucho|toda|su|muy|mi)* ?{cuerpo}
      {cuerpo} ~ (hinch*|inflam*|cerrando|cierra)
      (reaccion alergica|anafila*|shock anafilactico|alergia (fuerte|grave|severa)|sobredosis|envenen*|intoxic*|se (tomo|trago|bebio|comio|tragado|tomaron) (una|un|todas|unas|muchas|un frasco|un bote|cloro|veneno|pastillas|las pastillas|medicamentos|detergente|lejia|una pila|una moneda|raticida|thinner|gasolina|acido|algo)|(tomo|tome|trago|bebio|ingirio) ~ (pastillas|cloro|veneno|lejia|raticida|acido|gasolina|detergente))`,
    unless: '(prueba|pruebas|examen) de alergia',
  },
  {
    category: 'birth',
    level: 'emergency',
    lifeSafety: true,
    says: `(rompio la fuente|rompi la fuente|se le rompio la fuente|se me rompio la fuente|trabajo de parto|contracciones|dando a luz|va a dar a luz|el bebe (ya)? ?(viene|esta naciendo|va a nacer)|ya viene el bebe|esta pariendo|embarazada ~~ (sangr*|dolor|caida|cayo|contracciones|desmay*|golpe)|aborto espontaneo)`,
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `(suicid*|quitarse la vida|quitarme la vida|matarme|matarse|me quiero morir|quiere morir*|quiero morir*|me voy a matar|se va a matar|se quiere matar|me quiero matar|ya no quiero vivir|no quiere vivir|no quiero vivir|hacerme dano|hacerse dano|cortarse las venas|cortarme las venas|ahorc*|se corto las venas|acabar con (mi|su) vida|se quiere (aventar|tirar|lanzar)|se va a (aventar|tirar|lanzar)|colg* de|autolesion*|no vale la pena vivir|lastimarme a mi)`,
  },
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `{quien} ~ (entrando|metio|metiendo|se metio|entro|entraron|metieron|intenta entrar|quiere entrar|tratando de (entrar|abrir|meterse)|forzando|rompiendo (la|el)|armado|armada|armados|con (un|una)? ?(pistola|arma|cuchillo|navaja|machete|pistolas|armas)|amenaz*|golpe*|peg*|persigue|persiguiendo|siguiendo|atacando|ataco|asalt*|rob*|violand*|viol*|secuestr*|matar|mato|quiere matar|agred*|estrangul*|disparando|pelean*|acos*|gritando|maltrat*|abus*|rompio la (puerta|ventana))
      (se )?(metio|metieron|entro|entraron|esta|hay|anda) (alguien|un (hombre|tipo|sujeto|ladron|desconocido|extrano)|unos|una persona|gente) (a|en|dentro|afuera|a la) ~ (casa|cuarto|patio|techo|negocio|departamento|apartamento|local|cochera)
      (robo|asalto|persona sospechosa|hombre sospechoso|carro sospechoso|actitud sospechosa) (en|a|en curso)
      (ladron|ladrones|asalto|asaltando|asaltaron|robando|robaron|nos robaron|me robaron|intruso|intrusos|secuestr*|violacion|violador|violencia (domestica|intrafamiliar|de genero)|balacera|balazos|disparos|tiroteo|pelea|rina|arma|pistola|bomba|amenaza de|rehen|rehenes|homicidio|asesin*|agresion|agresor|me (quiere|va a|van a|quieren) matar|me (esta|estan) (siguiendo|golpeando|amenazando|pegando|atacando|robando)|me (pego|golpeo|ataco|amenazo|asaltaron)|le (esta|estan) (pegando|golpeando)|la (esta|estan) (golpeando|matando|pegando)|se (esta|estan) metiendo|allanamiento|se metieron)
      (en peligro|tengo miedo de que|peligra (mi|su) vida)`,
    unless:
      '(abogad*|demanda|juicio|denuncia por|seguro|divorcio|custodia|legal|asesoria|corazon|caries|cepill*)',
  },
  {
    category: 'missing_person',
    level: 'emergency',
    lifeSafety: true,
    says: `(perdio|perdi|desaparecio|desaparecid*|extravi*|no (encuentro|encontramos|aparece)|se perdio|se llevaron) (a)? ?(mi|el|la|un|una|su|nuestro)? ?(hijo|hija|nino|nina|bebe|mama|papa|abuelo|abuela|esposa|esposo|hermano|hermana|persona|menor)
      (hijo|hija|nino|nina|bebe|abuelo|abuela|mama|papa|menor|hermano|hermana|persona) ~ (desaparecio|desaparecid*|perdid*|extraviad*|se perdio|encerrad* en|atrapad*|no aparece)
      (bebe|nino|nina|hijo|hija|perro) (se)? ?(quedo|esta|encerrado|encerrada|quedaron|atrapado) ~ (carro|coche|auto|elevador|ascensor|cuarto)`,
  },
  {
    category: 'call_for_help',
    level: 'emergency',
    lifeSafety: true,
    says: `(llam*|mand*|envi*|necesit*|pid*|pedir|manda*|marque*|marca*|quiero|urge|urgente|que venga|venga|vengan|requier*|ocup*|solicit*|traigan|por favor) (al|a la|a los|a el|una|un|la|los|el|por favor|a|me|urgente|de|ya|que venga|que vengan|pronto|rapido|unos|mande|manden|enviar|llamar)* {ayuda}
      {ayuda} (por favor|ya|rapido|urgente|pronto|inmediatamente|de inmediato|ahora)
      ^(por favor |dios mio )*(ayuda|ayudenme|auxilio|socorro|ayudame|ayudeme|ayudennos|auxilienme)( por favor| ya| rapido| urgente| auxilio| ayuda| pronto| a mi _|$)
      (auxilio|socorro|ayuda (urgente|inmediata|por favor rapido|ya|rapido)|necesit* ayuda (urgente|ya|rapido|inmediata|ahora|de inmediato|pronto|medica)|vengan (rapido|pronto|ya)|vida o muerte|es de vida)
      (atrapad*|encerrad*|atorad*|prensad*) (en|dentro|bajo|debajo|entre) (el|la|un|una|los|las|de)* ?(elevador|ascensor|carro|coche|auto|casa|edificio|cuarto|fuego|incendio|escombros|bano|vehiculo|maquina|cisterna|pozo)
      (no (puedo|podemos|puede|pueden) (salir|escapar|bajar) (de|por))`,
  },
  {
    category: 'help',
    level: 'emergency',
    lifeSafety: false,
    says: `(es|tengo|tenemos|hay|tuve|esto es|se trata de|ha ocurrido|por) (una|un)? ?(emergencia|emergencia medica|urgencia grave|emergencia dental)
      ^(una |es |por favor )*(emergencia|emergencias)( emergencia| por favor| medica| ayuda|$)`,
    unless:
      '(tienen|tiene|atienden|atiende|hacen|hay|dan|ofrecen|cuentan|servicio|contacto|numero) (servicio)? ?(de|con|para)? ?(una|la|las)? ?(emergencia|emergencias|urgencias)|en caso de|si (es|tengo|hay) (una)? ?emergencia',
  },
  {
    category: 'traffic',
    level: 'emergency',
    lifeSafety: true,
    says: `(hay|hubo|tuve|tuvimos|acaba de|ver|vi|un|paso|ocurrio|reportar|sufrio|sufri|tuvo|tuvieron|ha habido|fuerte) (un|una|haber|ocurrir|pasar|fuerte|terrible|muy|grave|aparatoso)* (accidente|choque|volcadura|colision|atropellamiento|atropello|carambola)
      (chocaron|choco|chocamos|choque|volco|se volco|volcado|volcada|se volteo|volteado|atropell*|me (atropell*|chocaron)|lo atropell*|la atropell*|se estrello|estrellado|se salio (de la carretera|del camino)|en sentido contrario|sin frenos|se quedo sin frenos|no (le)? ?(frena|frenan|sirven los frenos|funcionan los frenos)|cayo (al|a un|a el|en un) (barranco|rio|canal|precipicio))`,
    unless:
      '(abogad*|demanda|seguro|aseguradora|reclam*|indemniza*|caso|legal|taller|pintura|cotiza*|choque de|presupuesto|terapia)',
  },
]
