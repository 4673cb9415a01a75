import type { Cue } from '../lexicon.ts'

/** What else people come for: a person, a price, a complaint, another language, who and what we are. */
export const requests: Cue[] = [
  {
    label: 'human_handoff',
    weight: 0.95,
    says: `
      (hablar|hable|habla|comunica|comunican|pasa|pasan|conecta|conectan|comunicar|comunicarme|comuniqueme|comunicame|pasar|pasame|paseme|pasarme
        |conectar|conectame|conecteme|transferir|transfiere|transfiereme|transfierame|contactar
        |contactarme|ponme|pongame|atienda|atender|atiendan|chatear|contacto|llamar|remitir|derivar
        |escribir) (me|a|directamente|directo)? ~ {persona}
      ^(un|una|quiero|con|hablar|por favor|necesito|el|la)* (asesor|asesora|agente|operador|operadora
        |recepcionista|humano|persona|representante) (real|humano|por favor|de verdad|en vivo|$)
      (persona|agente|asesor|humano|alguien) (real|humano|de verdad|de carne|viva|vivo)
      {quiero} (un|una|a un|hablar|a|que me atienda) ~ (asesor|asesora|agente|operador|humano|persona
        |representante|alguien)
      (me|nos) (pasas|pasa|puedes pasar|comunicas|comunica|conectas|conecta|transfieres) ~ {persona}
      no quiero hablar con (un|una|el|este|esta) (bot|robot|maquina)
      (me pueden llamar|llamenme|llameme|llamame|que me llamen|pueden llamarme|me llaman al
        |numero para llamar)
    `,
  },
  {
    label: 'bot_question',
    weight: 0.96,
    says: `
      (eres|es|sos|seras|estoy hablando con|hablo con|sera|es usted|es esto|esto es) (un|una|tu|usted
        |de verdad|realmente|el)* {maquina}
      (cual es tu|cual es su|dime tu|tu|tienes|tiene) (nombre|creador)
      como (te llamas|se llama usted|te llaman|te dicen|te puedo llamar|te digo|es tu nombre)
      quien (eres|es usted|es tu|te (creo|hizo|programo|invento|desarrollo|diseno|entreno)|es su|me habla
        |me atiende|habla|te hizo|esta (ahi|detras))
      (que|cuantos|de donde|donde|cuando) (eres|edad tienes|anos tienes|naciste|vives|te crearon)
      (tu|su) creador|quien te|que eres|eres (real|humano|humana)|tienes (sentimientos|vida|nombre)
    `,
  },
  {
    label: 'capabilities',
    weight: 0.93,
    says: `
      (que|cuales|como|en que|con que|para que) (cosas|mas|otras|otra|tipo|servicios|opciones|clase|todo
        |otro|es lo que)* (de (cosas|preguntas|servicios|citas|ayuda))? ?(puedes|puede|pueden|sabes|sabe
        |sirves|sirve|haces|ofreces|me (puedes|puede|ofreces|ofrece)|puedo|podes|podrias|eres capaz) (tu
        |hacer|ayudar*|preguntar*|ofrecer*|contestar|responder|decir*|pedir*|consultar|resolver|saber
        |servir|tu hacer|hacer por|me|en|para|$)
      (que|cuales|cuantas) (son)? ?(las|mis|tus|sus)? ?(opciones|funciones|servicios|alternativas
        |tramites) (tengo|hay|tienes|tiene|ofreces|ofrece|son|puedo|disponibles|me (da|das|ofrece*)|$)
      (cuales son) (tus|mis|las|sus) (opciones|funciones|capacidades|habilidades|servicios)
      (muestrame|dime|ver|mostrar|dame) (las|el|tus|mis|todas)* (opciones|menu|funciones)
      (que (haces|mas haces|sabes hacer)|como (funciona|funcionas)$|como me puedes ayudar
        |en que me (ayudas|puedes)|para que (sirves|eres)|^(ayuda|ayudame|ayudeme|menu|opciones
        |necesito ayuda|me (puedes|puede|podria|podrias) ayudar)( por favor)?$)
    `,
  },
  {
    label: 'change_language',
    weight: 0.95,
    says: `
      (hablar|hablas|habla|hablan|hablame|cambiar|cambia|cambiemos|seguir|continuar|continuemos|responde
        |responder|contesta|respondeme|atender|atienden|atencion|entiendes|sabes|hable|idioma|prefiero
        |escribe|escribir|servicio|atiende|speak) ~ (en|a|al)? ?{idioma}
      (cambiar|cambia|cambio|otro|cambie) (de|el|en)? ?(idioma|lenguaje|lengua)
      (no (hablo|entiendo)|solo (hablo|entiendo)|hablo) {idioma}
      ^(en |a )?{idioma}( por favor| please)?$|en ingles|alguien que hable|speak (english|spanish)
        |english please
    `,
  },
  {
    label: 'date_time_question',
    weight: 0.9,
    says: `
      que (hora|dia|fecha|ano|mes) (es|son|estamos|tenemos|era|sera|fue|cae) (hoy|ahora|manana|en|ya|ahi
        |ahorita|$|este)
      (que dia|que fecha|a cuanto|a como|en que (fecha|ano|mes|dia)|cual es la (fecha|hora)|me (das|da
        |dice|dices) la hora|tienes hora|tiene hora|dime la (hora|fecha)|fecha de hoy|hora actual) (es
        |estamos|hoy|de hoy|actual|son|$)?
      ^que (dia|hora|horas|fecha) (es|son)
    `,
  },
  {
    label: 'price_question',
    weight: 0.9,
    says: `
      (cuanto|cuantos) (cuesta|cuestan|vale|valen|es|sale|salen|cobran|cobra|seria|cobras|hay que pagar
        |tengo que pagar|debo pagar|se paga|costaria|me (cobran|cobra|sale|cuesta|vale)|pago|costo)
      (precio|precios|costo|costos|coste|tarifa|tarifas|valor|copago|cotizacion|cotizar|presupuesto
        |cuota moderadora)
      (cobran|tiene costo|es gratis|gratis|gratuito|gratuita|barato|caro|descuento|descuentos|promocion
        |promociones|oferta|ofertas|a como)
    `,
  },
  {
    label: 'complaint',
    weight: 0.88,
    says: `
      que (servicio|atencion|pagina|sistema|bot) (tan|mas)? ?(malo|mala|pesim*|lent*|horrible|feo)
      (me|nos) (tienen|tiene|hacen) ~ esperando|no me sirve (esto|esta|este|eso)
      (eres|es|son|que) (muy|bien|tan|un|una|re|super)* (malo|mala|malos|pesimo|inutil|lento|lenta|bruto|estupido|estupida
        |idiota|incompetente)( servicio| atencion|$)
      (queja|quejas|reclamo|reclamos|quejarme|reclamar|demanda|denuncia|mal servicio|pesimo|pesima
        |horrible|terrible|malisimo|malisima|inaceptable|vergonzoso|verguenza|asco|grosero|grosera
        |mala atencion|no sirves|no sirve|inutil|porqueria|estafa|ladrones|incompetentes|que mal
        |decepcionad*|molest*|enojad*|furios*|fastidio|tramposos)
      (el|la|los|las|tu|su) _ no (me)? ?(abre|carga|deja|sale|aparece|entra|llega|permite|avanza)
      no (funciona|sirve|funcionan|prende|enciende|anda|responde|contestan|contesta|atienden|llego
        |llegaron|vino|me (atienden|atendieron|contestan|han (llamado|respondido|atendido|resuelto)
        |ayudas|ayuda|ha llegado)|hay agua|hay luz|hay internet|sirven|me sirvio|entiendes nada|jala)
      (esta|estan|quedo) (danad*|rot*|averiad*|descompuest*|suci*|fall*|malo|mala)
      (llevo|llevamos) ~~ (esperando|tratando|intentando|llamando)
      (se (dano|rompio|descompuso|averio|fue)|por que (no|tan|tarda|demora*|nunca|siempre)
        |nadie (contesta|responde|atiende|vino|me)|me cobraron|tengo un problema|hay un problema|un error
        |dejo de funcionar)
    `,
  },
]
