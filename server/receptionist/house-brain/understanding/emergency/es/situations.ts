import type { Hazard } from '../lexicon.ts'

/**
 * Dangers told by who or what is endangered and by its sign, in any words of the two classes. The other lists hold
 * the phrases people have ready; here stands what they make up when they have none.
 */
export const situations: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (no|casi no|apenas|ya no|ni) (puede|puedo|logra|alcanza|me deja|le deja|esta|consigue)* (respir*
        |tragar|pasar saliva|jalar aire|agarrar aire|tomar aire|hablar ni)
      (falta|faltando|sin|quedando sin|jala|busca) (el|la)? ?(aire|aliento|respiracion)
      (labios|cara|boca|unas|piel|bebe|nene|nena|nino) ~ (azul*|morad*|amoratad*|griz*|gris)
      (dulce|uva|carne|hueso|espina|pan|moneda|juguete|canica|comida|caramelo|pastilla|algo) ~ (atorad*
        |atasc*|atragant*|trabad*|atravesad*) ~ (garganta|gaznate|cuello|pescuezo)
      {ser} ~ (atorad*|atragant*|ahog*|asfixi*) ~ (dulce|uva|carne|hueso|espina|pan|moneda|comida|caramelo
        |salchicha|humo)
    `,
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {ser} ~~ (inconsciente|desmay*|desvanec*|desplom*|colaps*|tiesa|tieso|flacid*|aguadit*|inmovil|ido
        |convuls*|espuma|ojos en blanco|cayo redond*|cayo al (suelo|piso))
      {ser} ~ no (me|nos|le|se|les)? ?(respond*|contest*|reaccion*|despiert*|despert*|muev*|mueve
        |abre los ojos|vuelve en si|conoce|reconoce)
      no (me|nos|se|le|lo|la)? ?(puedo|podemos|logro|logramos|consigo)? ?(despertar*|reanimar*
        |hacer reaccionar|hacer que (despierte|reaccione|respire)|encuentr* el pulso|siento el pulso)
      (echa*|saca*|sale|saliendo) ~ espuma ~ boca|(ojos) ~ (en blanco|volte*|para atras|hacia atras
        |fueron)|perdi* (el )?(conocimiento|sentido|la conciencia)
      (golpe*|peg*|cayo|caida) ~~ cabeza ~~~ (vomit*|confund*|no reconoce|sueno|mareo|maread*|raro|sangr*
        |no sabe)
      (azucar|glucosa) ~ (baj*|sub*|por los cielos|por el suelo) ~~ (tiembla|sud*|desmay*|no respond*
        |confund*|convuls*|ido)
      le dio un (ataque|patatus|sincope|yeyo|soponcio|desmayo|telele) ~~ (no|suelo|piso|tiembla|respond*
        |espuma|tirad*)
    `,
    unless: 'pantalla|impresora|computadora|celular|de la emocion|de risa|nadie (me )?contesta|telefono',
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `
      pecho ~ (duele|dolor|presion|aprieta|apretad*|oprim*|opres*|punz*|arde|quema|pesa|aplast*|elefante
        |explot*)
      (duele|dolor|presion|apriet*|oprim*|opres*|punz*|peso|elefante|pinch*) ~ pecho
      (cara|boca|sonrisa|parpado|rostro|cachete|labio) ~ (chuec*|torcid*|tuerce|torcio|caid*|cayo|desviad*
        |paraliz*|dormid*|de lado)
      (habla|hablar|hablando|lengua|palabras|dice) ~ (enred*|arrastr*|trab*|raro|rara|cosas sin sentido
        |incoheren*|no se (le )?entiende|balbuce*|borrach*)
      (brazo|pierna|mano|lado|mitad) ~ (dormid*|duerme|durmio|entum*|adormec*|no (le|me)? ?(responde|mueve
        |siente)|debil|sin fuerza|paraliz*|hormig*)
      (duerme|durmio|entum*|adormec*|hormig*|paraliz*) ~ (brazo|lado|media cara|mitad|cara)
      (de repente|de golpe|de pronto) ~ (no ve|no veo|dejo de (hablar|ver)|perdio la vista|ciego|ciega)
    `,
    unless: 'leche|tatuaje|anestesi*|deporte|gimnasio|ejercicio de|dormi mal',
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (sangre|sangra*|sangrando|sangrado|hemorragia) ~ (chorr*|mucha|mucho|much*|monton|no par*|no dej*
        |no se (detiene|corta|para)|sin parar|empap*|charco|por todos|por todas|brot*|a lo bestia|bastante
        |borboton*|nada lo|no cede)
      (embaraz*|meses de embarazo|gestacion) ~~ (sangr*|contraccion*|cai|cayo|se mueve|rompi*)
        |sangr* ~~ (embaraz*|meses de embarazo)
      (sangrando|sangra) ~~ (horas|maread*|mareo|debil|desmay*|coagulos|palid*)|(horas|noche
        |rato) ~ (sangrando|sangra)
      (no par*|no deja|no se (corta|detiene)|empap*|sale mucha|chorr*|brota*|pierde|perdiendo
        |perdido) ~ (sangr*|sangre|hemorragia)
      (empap*|llen*) ~ (toalla|toallas|gasa|gasas|trapo|trapos|camisa|venda) ~ sangre|sangre ~ (toalla
        |toallas|gasa|gasas|trapo|trapos|venda)
      (sierra|esmeril|motosierra|cuchillo|vidrio|machete|maquina|podadora|licuadora|molino
        |pulidora) ~ (corto|volo|agarro|rebano|llevo|trozo|mocho|alcanzo) ~ (dedo|dedos|mano|pierna|brazo
        |muslo|pie|cuello|vena)
      (corto|corte|rebano|trozo|abrio|tajo) ~ (dedo|dedos|mano|pierna|brazo|muslo|pie|cuello|vena|venas
        |arteria|muneca) ~~ (sangr*|hueso|hondo|profund*|chorr*|cuelga|colgando|sierra|fe*)
      (agua hirviendo|aceite hirviendo|aceite caliente|agua caliente|caldo|sopa|acido) ~ (encima
        |en la cara|en los ojos|brazos|brazo|cuerpo|piernas|cay*|derram*|quem*)
      {ser} ~ (cayo|resbalo|rodo|aviento|tiro|precipito) ~~ (escalera|escaleras|techo|andamio|azotea
        |balcon|ventana|segundo piso|barranco|arbol)
      {ser} ~~ (electrocut*|calambrazo|descarga|corriente|quemaduras|aplast*|prensad*|atropell*|apunal*
        |balaz*|quemad*)
      (le|me|lo) ~ (paso|cayo|vino) ~ (encima|arriba) ~ (carro|coche|camion|pared|mueble|ropero|maquina
        |tractor|arbol|gato|porton|refri)
    `,
    unless: 'encias|cepill*|abogad*|analisis|examen|factura|recibo|lastimad* por',
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {ingerir} ~ {exceso} ~ {farmaco}|{exceso} ~ {farmaco} ~ {ingerir}
      {ingerir} (un|una|unas|unos|el|la|los|las|de|del|poco|algo|trago|vaso|sorbo|poquito|pedazo|mi|su
        |_ de)* {veneno}
      (hinch*|inflam*) ~ (cuello|garganta|lengua|papada|piso de la boca)|(cuello|garganta|lengua
        |papada) ~ (hinch*|inflam*|cerr*|cierr*)
      (cuello|cara|mandibula|cachete|quijada|muela) ~~ (hinch*|inflam*) ~~ no (puedo|puede|me deja
        |le deja) (tragar|respir*|abrir la boca|pasar)
      (picadura|pico|inyeccion|vacuna|camarones|camaron|mariscos|nuez|cacahuate|mani|penicilina|avispa
        |abeja) ~~~ (ronchas|garganta|hinch*|respir*|lengua|labios) ~ (todo|cerr*|cierr*|hinch*|no|mal)
      (acido|cloro|quimico|cal|lejia|amoniaco|sosa|limpiador) ~ (ojo|ojos|cara|boca)|(mezcl*) ~ (cloro
        |lejia|amoniaco|acido)
    `,
    unless: '(perro|gata|gato|cachorro|perrita) ~ {ingerir}',
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (ya no|no) (quiero|quiere|le veo|veo|encuentro|le encuentro|tiene|hay|vale|tengo) ~ (vivir|viviendo
        |existir|despertar|sentido|(razon|razones) para|(motivo|motivos) para|ganas de (vivir|seguir)
        |la pena seguir|estar viv*|este mundo)
      (ganas|intencion|idea|ideas|pens*|plan*|quier*|quiero|voy a|va a|amenaz*|dice que) ~ (matarme
        |matarse|quitarme|quitarse|suicid*|tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse|colgarme
        |colgarse|cortarme|cortarse|desaparecer para siempre|lastimarme|lastimarse|hacerme dano|hacerse dano
        |morirme|morirse)
      (quiero|quiere|ganas de|quisiera) (dejar de (existir|vivir|sufrir para siempre)
        |desaparecer (de este mundo|para siempre)|no despertar*)
      no aguanto ~ (vivir|viviendo|vida|seguir viv*)|(escribi|escribio|deje|dejo) ~ carta ~~ (perdon*
        |adios|vivir|morir|irme)|tirar* (del|de el|de un|por el) (puente|balcon|edificio|azotea)|(aventar*
        |tirar*|lanzar*) (al|a el|a las) (metro|tren|vias|carros)
      (cans*|hart*|agot*) de (vivir|la vida|esta vida|existir)|(todos|mi familia|ellos) ~ mejor sin mi
        |mejor (muert*|estar muert*|sin mi)|ojala (me muriera|no despertara|no hubiera nacido
        |estuviera muert*)
      (carta|nota|mensaje) ~ (despedid*|despid*|suicid*)|(despedirme|me despido
        |despidiendo) ~ (para siempre|de todos|de este mundo)
      (pastillas|pistola|soga|navaja|cuerda) ~~ (acabar|terminar|hacerlo|matar*|morir*|vivir)|(acabar
        |terminar) con (todo|mi vida|su vida|esto de una)
    `,
    unless: 'contrato|membresia|suscripcion|cansad* de vivir (aqui|en)|jaja*|paracaidas|alberca|bungee',
  },
]
