import type { Hazard, HazardLexicon } from './lexicon.ts'

const classes = {
  gas: 'gas|propano|gas natural|gas lp|butano|metano|huevo podrido|huevos podridos|azufre',
  huele:
    'huele|huelo|oler|olor|olemos|olores|oliendo|olia|apesta|hiede|peste|tufo|huelen|hueleme|oli|percibo|percibimos|siento|sentimos|se siente',
  alarma: 'alarma|alarmas|detector|detectores|sensor',
  suena:
    'suena|sonando|sono|activo|activada|activado|pitando|pita|encendida|disparo|dispara|no para|no deja|chilla',
  quien:
    'alguien|hombre|hombres|mujer|senor|senora|tipo|tipos|persona|personas|ladron|ladrones|el|ella|ellos|mi _|vecino|vecina|hijo|hija|bebe|nino|nina|ninos|mama|mami|papa|papi|madre|padre|esposo|esposa|marido|abuelo|abuela|abuelita|abuelito|hermano|hermana|tio|tia|amigo|amiga|novio|novia|paciente|cliente|muchacho|muchacha|companero|companera|anciano|anciana|trabajador|conductor|gente|sujeto|sujetos|ex',
  lugar:
    'casa|cocina|cuarto|garaje|edificio|carro|coche|auto|sotano|apartamento|departamento|horno|estufa|bano|sala|tienda|oficina|bodega|techo|patio|cerca|camion|cama|arbol|cortina|cortinas|negocio|habitacion|calefaccion|calentador|motor|recamara|bosque|cerro|basura|secadora|enchufe|local|terraza|jardin|colchon|sofa',
  cuerpo: 'cara|garganta|lengua|labios|labio|cuello|boca|ojos|rostro',
  agua: 'agua|aguas|aguas negras|drenaje',
  electrico:
    'panel|enchufe|enchufes|toma|tomacorriente|tomacorrientes|contacto|contactos|cable|cables|interruptor|breaker|breakers|caja electrica|tablero|medidor|transformador|poste|lampara|foco|apagador|fusible|fusibles|corriente|electrico|electrica|luz|switch|clavija|toma corriente|electricidad|instalacion',
  estructura:
    'techo|pared|paredes|muro|edificio|casa|balcon|piso|cielo raso|plafon|barda|escalera|losa|columna|arbol',
  ayuda:
    'ambulancia|ambulancias|paramedicos|bomberos|policia|policias|patrulla|911|112|066|123|emergencias|cruz roja|rescate|guardia civil|auxilio medico',
}

const people: Hazard[] = [
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
    says: `(dolor|dolores|presion|opresion|punzada|molestia|duele|dolor fuerte|ardor|apriet*) ~ (pecho|corazon)
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
      (lo|la|le|me) ?(mordio|pico|ataco) (un|una|el|la) (perro|vibora|serpiente|alacran|arana|culebra|abeja|abejas|animal|escorpion)`,
    unless: '(encias|cepill*|muestra|examen|analisis|donar|banco) ~ (sangr*)|sangr* (las)? ?encias|encias',
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `(hincha*|inflama*|cerrando|cierra|cerro|hinch*) (la|el|los|mucho|toda|su|muy|mi)* ?{cuerpo}
      {cuerpo} ~ (hinch*|inflam*|cerrando|cierra)
      (reaccion alergica|anafila*|shock anafilactico|alergia (fuerte|grave|severa)|sobredosis|envenen*|intoxic*|se (tomo|trago|bebio|comio|tragado|tomaron) (todas|unas|muchas|un frasco|un bote|cloro|veneno|pastillas|las pastillas|medicamentos|detergente|lejia|una pila|una moneda|raticida|thinner|gasolina|acido|algo)|(tomo|tome|trago|bebio|ingirio) ~ (pastillas|cloro|veneno|lejia|raticida|acido|gasolina|detergente))`,
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

const property: Hazard[] = [
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `{huele} (mucho|muy|fuerte|a|un|como|bastante|olor|raro|mal|fuertisimo|intenso|algo|de|como a|una|poco)* {gas}
      {gas} ~ (fuga|escape|se esta saliendo|saliendo|se sale|tirando|fugando|se escapa|escapando)
      (fuga|fugas|escape|escapes|se (sale|esta saliendo|escapa|escapo|fuga)|sale|saliendo|tira|tirando) (de|el|mucho|un poco de|la)* ?{gas}
      {alarma} ~ (monoxido|co|gas) ~ {suena}|{alarma} ~ {suena} ~ (monoxido|gas)|intoxic* ~ (monoxido|gas)
      (monoxido|monoxido de carbono) ~ (alto|peligroso|nivel*|fuga|en la casa|intoxic*|{suena})
      (romp*|rompi*|perfor*|pic*|cort*) ~ (tuberia|linea|tubo|manguera) (de|del) gas
      (flama|llama|piloto|fuego) (amarilla|naranja|amarillo|anaranjada|roja) ~~ (cabeza|mareo|maread*|nausea*|vomito|sueno)
      (cabeza|mareo|maread*|nausea*|mareos) ~~ (calentador|boiler|estufa|calefaccion|gas|calefactor|caldera)
      (calentador|boiler|estufa|calefaccion|caldera|calefactor) ~~ (duele la cabeza|mareo|maread*|mareos|nausea*|dolor de cabeza)`,
    unless: '(recibo|factura|precio|bomba|gasolinera) ~ gas|pila|pilas|bateria|baterias|gasolin*',
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `(incendi*|en llamas|llamaradas|lumbre|quemazon|conato)
      ^(hay |hay un |un |mucho )*(fuego|incendio)( por favor| en| ayuda|$)
      (hay|veo|tengo|tenemos|vemos|sale|salen|salio|comenzo|empezo|inicio|mucho|mucha|es) (un|mucho|mucha|muchas|el|gran|las|como)* ?(fuego|llamas|incendio|candela|llamarada)
      (se (esta)? ?(quema|quemando|quemo|prendio|prende|incendia|incendio|incendiando|prendiendo|encendio fuego)|agarro fuego|prendio fuego|esta (ardiendo|prendida|prendido|prendiendose|quemandose)|estan quemando|ardiendo|quemandose) (la|el|mi|un|una|los|las|en|$|algo|todo|de)
      {lugar} ~ (se (esta)? ?(quema*|prend*|incendi*)|en llamas|ardiendo|esta quemandose|quemandose|llen* de humo|explot*)
      (hay|sale|salen|saliendo|veo|entra|entrando|sube|lleno de|llena de|lleno|mucho|llenando de|llenandose de|llenan*|vemos|salia|llenos de|desprende|echa|echando|soltando|bota|botando) (un|mucho|el|poco|bastante|de|demasiado|negro|algo de|un poco de)* humo
      humo (negro|denso|blanco|espeso|saliendo|sale|en (la|el|mi|toda|las)|por (la|todas|toda|el|las)|desde|de (los|el|la|las|un|mi)|esta|y)
      {huele} (mucho|muy|fuerte|a|un|como|bastante|algo|de|cable|como a|olor|raro)* ?(quemado|humo|chamuscado|plastico quemado|cable quemado|quemada|quemando|hule quemado|cables quemados|incendio|quemazon|plastico)
      {alarma} ~ (humo|incendio|incendios|fuego) ~ {suena}|{alarma} ~ {suena} ~ (humo|incendio|fuego)
      (exploto|explosion|explotar|exploto*|estallo|va a explotar)`,
    unless: 'pila|pilas|bateria|baterias',
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `(chispa*|chisporrot*|chispe*|corto circuito|cortocircuito|corto) ~ {electrico}
      {electrico} ~ (chispa*|chisporrot*|chispe*|humea*|se (quemo|derritio|derrite|esta quemando|esta derritiendo)|derret*|sacando humo|echando humo|hizo corto|cayo|caido|caidos|cayeron|tirado|tirados|explot*|muy caliente|quema*)
      (hay|salen|echa|echan|saca|sacando|saltan|saltando|salieron|saliendo|ve*|tira|tirando|brinca*|avienta*|sueltan|suelta|echando|botando|bota) (muchas|unas|mucha)? ?(chispas|chispazos)
      (cable|cables|alambre|alambres|linea|lineas) (de luz|electricos|electrico|de alta|de la luz|pelados|pelado)? ?(expuest*|pelad*|suelt*|con corriente|caid*|colgando|en el (suelo|piso|agua)|viv*)
      (electrocut*|descarga electrica|me (dio|pego|da|agarro) (toques|corriente|la corriente|una descarga)|le (dio|pego|agarro) (toques|la corriente|corriente|una descarga)|(da|dan) toques)
      {agua} ~~ {electrico}
      {electrico} ~ (mojad*|con agua|inundad*|bajo el agua)`,
    unless: '(calentador de agua electrico|regadera electrica|encendedor|bujia|recibo de|instalar|cuarto de)',
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: true,
    says: `(agua|nivel|rio) (esta|sigue|nos|ya)? ?(subiendo|sube|creciendo|llega a la (cintura|cama|rodilla)|desbord*|se desbord*)`,
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: false,
    says: `(revent*|exploto|estallo|se (rompio|revento|quebro|trozo|partio|zafo|fracturo)|rota|roto|rompio|rompi|rompimos|reventad*|se salio) (el|la|un|una|mi|de)* ?(tubo|tuberia|tuberias|caneria|caneria|cano|manguera|llave|calentador|boiler|tanque|tinaco|cisterna|pipa|canilla|valvula|tubos|conexion)
      (tubo|tuberia|tuberias|caneria|cano|manguera|llave|calentador|boiler|tanque|tinaco|valvula|conexion|pipe) ~ (revent*|exploto|estallo|se (rompio|revento|quebro|partio|trozo|zafo)|rota|roto|rotas|tirando (mucha)? ?agua|botando agua)
      (inund*|anegad*|desbord*|encharcad* todo)
      agua (por (todos lados|todas partes|toda la|todo)|a chorros|esta (saliendo|entrando|cayendo|brotando|por todos)|sale|saliendo|entrando|entra|cayendo|cae|brota*|chorre*|se (esta)? ?(metiendo|saliendo|filtra* mucho)|hasta|en toda|no para|corre|corriendo)
      (sale|saliendo|cae|cayendo|entra|entrando|chorrea*|brota|brotando|se esta metiendo|se mete|tirando|botando) (mucha|muchisima|demasiada|el|bastante|un chorro de)? ?agua
      (aguas negras|drenaje|alcantarilla|cloaca|caca|inodoro|excusado|retrete|wc|sanitario|taza|coladera|lavabo|fregadero|desague|fosa septica) ~ (desbord*|saliendo|se (sale|salio|esta saliendo|rebalso|regresa|regreso|esta regresando)|rebos*|rebals*|brot*|por todos|inund*|devolv*|se devuelve|derram*|tirando)
      (no (puedo|podemos|se puede|logro) (cerrar|parar|cortar|detener|apagar) (el|la) (agua|llave|fuga))
      (gran|enorme|tremenda|fuerte|mucha) (fuga|gotera|filtracion) (de agua|en)?|fuga (grande|enorme|fuerte) de agua`,
    unless: '(recibo|factura|gotita|pequena|poquita|seguro contra)',
  },
  {
    category: 'structural',
    level: 'emergency',
    lifeSafety: true,
    says: `{estructura} ~ (se (esta)? ?(cayo|cae|caendo|cayendo|derrumb*|desplom*|colaps*|vino abajo|viene abajo|hundi*|vence|vencio|va a caer)|cayendo|colaps*|derrumb*|desplom*|hundiendo)
      (se (esta)? ?(cayo|cayendo|derrumb*|desplom*|colaps*|vino abajo|hundi*)|derrumbe|colapso) (el|la|un|una|de|mi|parte|del)* ?{estructura}
      (derrumbe|temblor|terremoto|sismo|deslave|tornado|socavon)`,
    unless: 'pintura|hoja|hojas|azulejo|teja|tejas',
  },
  {
    category: 'animal_poison',
    level: 'emergency',
    lifeSafety: false,
    says: `(perro|perra|gato|gata|perrito|perrita|gatito|mascota|cachorro) ~ (comio|trago|envenen*|atropell*|no respira|convuls*|sangr*|se ahoga|ahogando|no se mueve|ataco|chocolate|veneno)`,
  },
]

const sameDay: Hazard[] = [
  {
    category: 'heat',
    level: 'urgent',
    lifeSafety: false,
    says: `(no (hay|tenemos|tengo|sale|llega|enciende|prende|funciona|sirve|calienta|enfria|jala)|sin|se (fue|dano|descompuso|apago|acabo)|dejo de funcionar|no me llega) (el|la|nada de|bien|mi|nuestra)* ?(calefaccion|agua caliente|agua|luz|electricidad|aire|aire acondicionado|calentador|boiler|caldera|clima|refrigerador|calefactor|corriente|energia|presion de agua|nevera|estufa)
      (calefaccion|agua caliente|luz|aire acondicionado|calentador|boiler|caldera|clima|aire|refrigerador|calefactor|nevera|estufa|congelador) ~ (no (funciona|prende|sirve|enciende|calienta|enfria|sale|anda|jala|hay)|se (dano|descompuso|apago|rompio|fue)|descompuest*|danad*|averiad*|dejo de|fallando)`,
  },
  {
    category: 'leak',
    level: 'urgent',
    lifeSafety: false,
    says: `fuga|fugas|gotea|goteando|gotera|goteras|filtracion|filtraciones|tapad* (el|la|mi)|(inodoro|excusado|drenaje|fregadero|lavabo|bano|tuberia|desague|caneria|sanitario) ~ (tapad*|atascad*|no baja|tapo|obstruid*)|se tapo|moho|vidrio roto|ventana rota|(ventana|puerta) ~ (rota|roto|no cierra|quebrada)`,
  },
  {
    category: 'lock',
    level: 'urgent',
    lifeSafety: false,
    says: `(me|nos) (quede|quedamos) (encerrad*|afuera|fuera|sin llaves|sin llave|por fuera)|(perdi|perdimos|olvide|deje|se me (perdieron|quedaron)) (mis|las|la|mi)? ?(llave|llaves)|(cerradura|chapa|llave) ~ (rota|rompio|atoro|no (abre|gira|funciona|sirve)|trabo|atascada|trabada|danada)|no puedo (entrar|abrir) (a|la|mi)`,
  },
  {
    category: 'dental',
    level: 'urgent',
    lifeSafety: false,
    says: `(muela|muelas|diente|dientes|corona|carilla|brackets|bracket|relleno|calza|amalgama|resina) ~ (duele*|doler|dolor|rompio|rompi|quebro|cayo|caido|rot*|flojo|hinch*|infect*|sangr*|partio|mata|zafo|despego|salio|solto|fractur*)
      (dolor|duele|duelen|rompi|rompio|quebro|quebre|se me (cayo|rompio|quebro|partio|zafo|despego|solto|salio)|perdi|matando|infeccion) ~ (muela|muelas|diente|dientes|encia|encias|corona|dental|puente|bracket|empaste|calza)
      (absceso|flemon|postemilla|cachete hinchad*|cara hinchada|encia* (hinchad*|inflamad*|infectad*))`,
    unless: 'no me duele|sin dolor',
  },
  {
    category: 'medical',
    level: 'urgent',
    lifeSafety: false,
    says: `(dolor|dolores) (muy|mucho|bien|tan|super)? ?(fuerte|fuertes|intenso|insoportable|terrible|horrible|agudo|de (cabeza|estomago|oido|espalda|barriga|vientre))|mucho dolor|no aguanto|me (duele|duelen) (mucho|muchisimo|demasiado|bastante|horrible)|fiebre|calentura|vomit*|diarrea|maread*|mareo|mareos|nauseas|infeccion|infectad*|hinchazon|hinchad*|inflamad*|deshidrat*|sangrado|sangrando|alergi*|efectos secundarios|erupcion|esguince|torcedura|covid|coronavirus|presion (alta|muy alta|baja)|me siento (muy)? ?mal|se siente (muy)? ?mal`,
    unless: 'no (tengo|tiene) (fiebre|dolor|nada)',
  },
  {
    category: 'request',
    level: 'urgent',
    lifeSafety: false,
    says: `urgente|urgentemente|urgencia|me urge|nos urge|lo antes posible|de inmediato|inmediatamente|ahora mismo|cuanto antes|lo mas pronto|hoy mismo|ya mismo`,
    unless:
      'no es (urgente|una urgencia|nada urgente)|nada urgente|sin urgencia|(atienden|tienen|hay|servicio de) urgencias',
  },
]

export const spanish: HazardLexicon = {
  classes,
  hazards: [...people, ...property, ...sameDay],
  harmless: `simulacro*( de (incendio|sismo|evacuacion))?|(salida|salidas|puerta|puertas) de (emergencia|incendios)|extintor|extintores|seguro contra (incendio|incendios|inundacion|inundaciones)|contacto de emergencia|fuegos artificiales
    (sale|sacando|hay|echa|echando)? ?(el )?humo (de|del|en|por) (la|el|mi)? ?(chimenea|asador|parrilla|barbacoa|carbon|cigarro|cigarrillo|parrillada|vapeador|incienso|fogata|comal|carne asada|ahumador|horno de lena)
    (encendedor|mechero|piedra|esmeril|soldadora|soldador|bujia) ~ (chispa|chispas)|chispas de chocolate
    (estufa|tanque|cilindro|recibo|factura|precio|secadora|calentador|boiler|bombona|cuenta|compania|medidor|instalacion|asador|chimenea|parrilla|horno|conexion|tuberia|tuberias|toma) (de|del|a) gas( nueva| nuevo)?( cuesta| instal*| cambi*| cuanto)
    (recibo|factura|cuenta|tanque|cilindro|precio|bombona|compania) (de|del) gas|agua con gas|gaseosa|gas (pimienta|para el carro)
    (examen|examenes|prueba|analisis|muestra|tipo|banco|donar|donacion|presion) (de|la)? ?(sangre|sanguineo)|presion arterial|dolor de (bolsillo)
    (muero|muriendo|morir) de (hambre|risa|ganas|sueno|calor|frio|pena|verguenza)|me mata de|se murio (la|mi) (bateria|pila|planta|telefono|celular|computadora)|no es (una )?emergencia|en caso de (emergencia|incendio|sismo)|golpe de suerte|(arma|armar) (un|el|la) mueble|ahogad* en (deudas|trabajo)|se me (cayo|callo) (el sistema|la llamada|el internet)|robo de (identidad|atencion)|bomba de agua|bombas de agua`,
  negators: 'no|ni|sin|nunca|jamas|tampoco|ningun|ninguna|ninguno|nada de|descarto|niega',
  idleNegators: `no (se|sabemos|se que|sabia|puedo|puede|podemos|respira|reacciona|responde|despierta|para|deja|tengo (idea|carro|seguro)|encuentro|contestan|contesta|solo|entiendo|aguanto|sirve|se mueve|tiene pulso|logro|tengo como|quiero (vivir|morir)|siente|siento|es (broma|un simulacro)|llega|mas|cierra|abre|prende|me deja|le deja)|sin (parar|control|frenos|pulso|conocimiento|poder|saber)|no no|no (por favor|ayuda|mi|es que|la casa|el|hay que|esta (respirando|reaccionando))`,
  contrasts: 'pero|sino|aunque|sin embargo|solo|porque|ahora|entonces|salvo|excepto|ya que|hasta',
  statements:
    'hay|es|esta|estan|sale|salen|huele|huelo|siento|se|yo|el|ella|mi|alguien|tengo|tiene|veo|viene|creo|necesito|ayuda|por favor|sigue|empezo|cayo|cayendo|subiendo|saliendo|fue|va',
  resolved: `(ya|ahora|por fin|finalmente|al fin) (respira|paro|se (apago|fue|quito|detuvo|calmo|recupero|compuso|desperto|arreglo|controlo|le paso|me paso|siente mejor)|esta (bien|mejor|controlad*|estable|arreglad*|apagad*|resuelto|todo bien)|no (hay|huele|sale|sangra|duele|tiene|le duele|me duele|tengo|gotea|siente)|paso|lo (apagamos|apague|apagaron|arreglaron|arreglamos)|la (apagamos|apagaron|arreglaron)|dejo de|vinieron|fueron)
    (se apago|fue falsa alarma|falsa alarma|todo (esta)? ?(bien|controlado|en orden|tranquilo)|dejo de (sangrar|gotear|salir|sonar|oler|arder)|esta (controlad*|bajo control|apagad*|fuera de peligro)|no paso nada|no fue nada|era broma|lo apagaron|la apagaron|respira bien|estamos bien|estan bien|ya paso|ya fue|sin heridos)`,
  past: `(semana|mes|ano|invierno|verano|vez|noche antepasada) (pasad*|anterior|antepasad*)|hace (_ )?(anos|ano|meses|mes|semanas|mucho tiempo|tiempo)|el ano pasado|cuando era (nino|nina|joven|chico|chica)|antes (tenia|tuve|sufria)|alguna vez|en el pasado|anteriormente|antecedentes|historial|en (19|20)\\d\\d|de (nino|nina|pequeno)`,
  errand: `(cuanto|cuantos) (cuesta|cuestan|vale|valen|cobran|sale|seria|cobra)|precio|precios|costo|costos|cotiz*|presupuesto|instalar|instalacion|instalen|instalan|instalo|inspeccion|inspeccionar|revision (anual|de rutina)|mantenimiento|curso|cursos|capacit*|entrenamiento|taller de|certificado|caduc*|vencid*|venci*|comprar|vende*|venden|simulacro|prevenir|prevencion|evitar|que (pasa|hago|hacer|debo hacer|se hace) (si|en caso)|en caso de|por si (acaso|hay)|poliza|cobertura|garantia|(ustedes)? ?(ofrecen|hacen|atienden|manejan|reparan|arreglan|dan servicio|tratan|cubren|realizan|tienen servicio) |anual|pelicula|serie|juego|cancion|noticia|articulo|cambi* (la|las|de) (pila|pilas|bateria|baterias)|pila baja|pilas bajas|bateria baja|hace bip|pitido|se reparan`,
  ongoing:
    'llevo|lleva|llevamos|ahora mismo|en este momento|ahorita|rapido|urgente|auxilio|ayuda|sigue|todavia|otra vez|de nuevo|empeora|peor|por todos lados|corran|apurense|desde (anoche|esta manana|ayer|hoy)',
  sound:
    'accidental gastos gas gasto incidente incendiado apagar pagar pegar pego lugar jugar llamas llamar llamo llama camas caminas ramas damas fuego juego luego fuera fuerza cayo cuyo mayo rayo sangria banco bando bano cano sano mano pano dono cable cabe sable tabla techo pecho hecho lecho derecho',
}
