import type { Cue } from '../lexicon.ts'

/** What people come for: booking and changing, a person, a price, a complaint, their name. */
export const tasks: Cue[] = [
  {
    label: 'book',
    weight: 0.85,
    says: `{agendar} ~ {cita}
      {quiero} ~~ {cita}
      (ayuda*|colabora*|ayudas|tema|informacion) ~ (con|para|sobre|de|en) (una|un|la|mi|las)? ?{cita}
      {agendar} (una|un|la|mi|con|para|me|nueva|otra)
      {quiero} ~ (agendar*|reservar|programar|pedir|sacar|separar|apartar|turno|agendamiento)
      agendar*|agendamiento|agendemos|agendame
      ^(hola|buenas|una|un|para|por|si|nueva|otra|buenos dias|las|de|mi|con|el|la|de una vez)* (cita|turno|consulta|reserva|citas|turnos|cita medica|reservacion)( medica| odontologica| general| por favor| {medico}| nueva)*$
      (necesito|quiero|quisiera|deseo|me gustaria|tengo que|debo|puedo|podria|busco|ir|voy|requiero|me urge) (ir|ver|que me (vea|revise|atienda|chequee)|un|una|visitar|consultar|ser atendid*|atenderme|atencion|al|a|con|verme|hablar con el|ir donde) ~ {medico}
      (ir|visitar|ver) (al|a la|a el|a un|a una|donde el|con el|con la|el|la|un|una) {medico}
      (hay|tiene|tienen|tienes|habra|queda|quedan|tendran|tendra|tendria) ~ (disponibilidad|cupo|cupos|espacio|espacios|lugar|hueco|huecos|citas|cita|turno|turnos|agenda|mesa|habitaciones|habitacion)
      (cita|turno|consulta|reserva|hora|mesa|habitacion) (con|para|de|medica|medico|odontologica|en|el|por|general|a) ~
      (mandar|manden|enviar|envien|que venga|venir|mande|envie|pueden venir|puede venir) ~ (alguien|{medico})
      con (el|la|un|una) {medico}$
      ^(el |la |un |una |con |para |medico )*{medico}$`,
  },
  {
    label: 'cancel_booking',
    weight: 0.94,
    says: `{cancelar} ~ {cita}
      {cita} ~~ {cancelar}
      ^(quiero|deseo|necesito|quisiera|por favor|me gustaria|hola|para|puedo|puede|puedes|si|como|la|ya)* {cancelar} (la|lo|esa|mi|por favor|el|ya|$)
      (anularlo|anularla|cancelarla|cancelarlo|cancelenla|cancelela|cancelala)
      (ya no|no) (voy a|puedo|podre|vamos a|quiero|necesito|deseo|alcanzo a) ~ (asistir|ir|cita|llegar|acudir|turno|presentarme|la)`,
  },
  {
    label: 'reschedule',
    weight: 0.94,
    says: `{cambiar} ~ {cita}
      {cita} ~~ {cambiar}
      {cambiar} (la|el|de|mi|para|lo)? ~ (fecha|hora|dia|horario|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|otra|otro)
      reprogramar*|reagendar*|reprograma|aplazar*|posponer*|postergar*
      (otra|otro|diferente|distinta|nuevo|nueva) (fecha|dia|hora|horario) (para|de) (mi|la) {cita}`,
  },
  {
    label: 'check_booking',
    weight: 0.93,
    says: `(cuando|que dia|a que hora|que hora|para cuando|donde|con quien|como|en que|cual|cuales|que|cuantas) ~ (es|era|quedo|tengo|son|seria|quedaron|queda|esta|fue) ~ {cita}
      (tengo|tenia|hay|quedo|quedaron|existe) (alguna|una|la|mi|agendada|agendado|programada|otra)? ?{cita} (agendad*|programad*|para|hoy|manana|el|pendiente|pendientes|asignada|confirmada|$)
      (ver|consultar|revisar|mostrar|muestrame|verificar|saber|buscar|mirar|dime|digame|confirmar|recordar|recuerdame|conocer|listar) ~ (mi|mis|la|el estado|las|la hora de|los detalles) ~ {cita}
      {cita} ~ (agendad*|programad*|registrad*|asignad*|confirmad*)$
      (mis|mi) (proximas|proxima|siguientes|siguiente)? ?(citas|cita|turnos|turno|reservas|reserva)$
      estado de (mi|la) {cita}`,
  },
  {
    label: 'confirm_booking',
    weight: 0.9,
    says: `(confirmar|confirmo|confirma|confirme|confirmarme|confirmame|reconfirmar|asegurar) (mi|la|una|que|mis) ~ {cita}`,
  },
  {
    label: 'human_handoff',
    weight: 0.95,
    says: `(hablar|hable|habla|comunicar|comunicarme|comuniqueme|comunicame|pasar|pasame|paseme|pasarme|conectar|conectame|conecteme|transferir|transfiere|transfiereme|transfierame|contactar|contactarme|ponme|pongame|atienda|atender|atiendan|chatear|contacto|llamar|remitir|derivar|escribir) (me|a|directamente|directo)? ~ {persona}
      ^(un|una|quiero|con|hablar|por favor|necesito|el|la)* (asesor|asesora|agente|operador|operadora|recepcionista|humano|persona|representante) (real|humano|por favor|de verdad|en vivo|$)
      (persona|agente|asesor|humano|alguien) (real|humano|de verdad|de carne|viva|vivo)
      {quiero} (un|una|a un|hablar|a|que me atienda) ~ (asesor|asesora|agente|operador|humano|persona|representante|alguien)
      no quiero hablar con (un|una|el|este|esta) (bot|robot|maquina)
      (me pueden llamar|llamenme|llameme|llamame|que me llamen|pueden llamarme|me llaman al|numero para llamar)`,
  },
  {
    label: 'bot_question',
    weight: 0.96,
    says: `(eres|es|sos|seras|estoy hablando con|hablo con|sera|es usted|es esto|esto es) (un|una|tu|usted|de verdad|realmente|el)* {maquina}
      (cual es tu|cual es su|dime tu|tu|tienes|tiene) (nombre|creador)
      como (te llamas|se llama usted|te llaman|te dicen|te puedo llamar|te digo|es tu nombre)
      quien (eres|es usted|es tu|te (creo|hizo|programo|invento|desarrollo|diseno|entreno)|es su|me habla|me atiende|habla|te hizo|esta (ahi|detras))
      (que|cuantos|de donde|donde|cuando) (eres|edad tienes|anos tienes|naciste|vives|te crearon)
      (tu|su) creador|quien te|que eres|eres (real|humano|humana)|tienes (sentimientos|vida|nombre)`,
  },
  {
    label: 'capabilities',
    weight: 0.93,
    says: `(que|cuales|como|en que|con que|para que) (cosas|mas|otras|otra|tipo|servicios|opciones|clase|todo|otro|es lo que)* (de (cosas|preguntas|servicios|citas|ayuda))? ?(puedes|puede|pueden|sabes|sabe|sirves|sirve|haces|ofreces|me (puedes|puede|ofreces|ofrece)|puedo|podes|podrias|eres capaz) (tu|hacer|ayudar*|preguntar*|ofrecer*|contestar|responder|decir*|pedir*|consultar|resolver|saber|servir|tu hacer|hacer por|me|en|para|$)
      (que|cuales|cuantas) (son)? ?(las|mis|tus|sus)? ?(opciones|funciones|servicios|alternativas|tramites) (tengo|hay|tienes|tiene|ofreces|ofrece|son|puedo|disponibles|me (da|das|ofrece*)|$)
      (cuales son) (tus|mis|las|sus) (opciones|funciones|capacidades|habilidades|servicios)
      (muestrame|dime|ver|mostrar|dame) (las|el|tus|mis|todas)* (opciones|menu|funciones)
      (que (haces|mas haces|sabes hacer)|como (funciona|funcionas)$|como me puedes ayudar|en que me (ayudas|puedes)|para que (sirves|eres)|^(ayuda|ayudame|ayudeme|menu|opciones|necesito ayuda|me (puedes|puede|podria|podrias) ayudar)( por favor)?$)`,
  },
  {
    label: 'change_language',
    weight: 0.95,
    says: `(hablar|hablas|habla|hablan|hablame|cambiar|cambia|cambiemos|seguir|continuar|continuemos|responde|responder|contesta|respondeme|atender|atienden|atencion|entiendes|sabes|hable|idioma|prefiero|escribe|escribir|servicio|atiende|speak) ~ (en|a|al)? ?{idioma}
      (cambiar|cambia|cambio|otro|cambie) (de|el|en)? ?(idioma|lenguaje|lengua)
      (no (hablo|entiendo)|solo (hablo|entiendo)|hablo) {idioma}
      ^(en |a )?{idioma}( por favor| please)?$|en ingles|alguien que hable|speak (english|spanish)|english please`,
  },
  {
    label: 'date_time_question',
    weight: 0.9,
    says: `que (hora|dia|fecha|ano|mes) (es|son|estamos|tenemos|era|sera|fue|cae) (hoy|ahora|manana|en|ya|ahi|ahorita|$|este)
      (que dia|que fecha|a cuanto|a como|en que (fecha|ano|mes|dia)|cual es la (fecha|hora)|me (das|da|dice|dices) la hora|tienes hora|tiene hora|dime la (hora|fecha)|fecha de hoy|hora actual) (es|estamos|hoy|de hoy|actual|son|$)?
      ^que (dia|hora|fecha) es`,
  },
  {
    label: 'price_question',
    weight: 0.9,
    says: `(cuanto|cuantos) (cuesta|cuestan|vale|valen|es|sale|salen|cobran|cobra|seria|cobras|hay que pagar|tengo que pagar|debo pagar|se paga|costaria|me (cobran|cobra|sale|cuesta|vale)|pago|costo)
      (precio|precios|costo|costos|coste|tarifa|tarifas|valor|copago|cotizacion|cotizar|presupuesto|cuota moderadora)
      (cobran|tiene costo|es gratis|gratis|gratuito|gratuita|barato|caro|descuento|descuentos|promocion|promociones|oferta|ofertas|a como)`,
  },
  {
    label: 'complaint',
    weight: 0.88,
    says: `(queja|quejas|reclamo|reclamos|quejarme|reclamar|demanda|denuncia|mal servicio|pesimo|pesima|horrible|terrible|malisimo|malisima|inaceptable|vergonzoso|verguenza|asco|grosero|grosera|mala atencion|no sirves|no sirve|inutil|porqueria|estafa|ladrones|incompetentes|que mal|decepcionad*|molest*|enojad*|furios*|fastidio|tramposos)
      no (funciona|sirve|funcionan|prende|enciende|anda|responde|contestan|contesta|atienden|llego|llegaron|vino|me (atienden|atendieron|contestan|han (llamado|respondido|atendido|resuelto)|ayudas|ayuda|ha llegado)|hay agua|hay luz|hay internet|sirven|me sirvio|entiendes nada|jala)
      (esta|estan|quedo) (danad*|rot*|averiad*|descompuest*|suci*|fall*|malo|mala)
      (llevo|llevamos) ~~ (esperando|tratando|intentando|llamando)
      (se (dano|rompio|descompuso|averio|fue)|por que (no|tan|tarda|demora*|nunca|siempre)|nadie (contesta|responde|atiende|vino|me)|me cobraron|tengo un problema|hay un problema|un error|dejo de funcionar)`,
  },
  {
    label: 'urgent_symptom',
    weight: 0.9,
    says: `(tengo|tiene|siento|sufro|estoy con|ando con|presento|me dio|le dio|padezco|creo que tengo) (un|una|mucho|mucha|muchos|muy|fuerte|el|la|los|mucha|algo de|sintomas de|unos|a)* ?(dolor|dolores|fiebre|covid|coronavirus|gripa|gripe|tos|vomito|vomitos|diarrea|mareo|mareos|migrana|nauseas|infeccion|sangrado|hemorragia|alergia|herida|sintomas|inflamacion|temperatura|presion|escalofrio|escalofrios|malestar|covid19|asma|caries|absceso|flemon|hinchad*|erupcion|vertigo|calentura|tosferina|dificultad)
      (me|le) (duele|duelen|arde|sangra|lastime|quebre|rompi|fracture|cai|sangran|esta doliendo|pica)
      (estoy|me siento|esta|se siente) (muy|bastante|re|algo|super)? ?(enferm*|mal|maread*|sangrando|con fiebre|hinchad*|grave|con dolor|contagiad*|agripad*|resfriad*)
      (dolor de|urgencia|urgencias|emergencia|me estoy muriendo|no aguanto|ayuda medica|ambulancia|es urgente)`,
  },
  {
    label: 'provide_name',
    weight: 0.9,
    says: `(me llamo|mi nombre es|mi nombre|me llaman|me dicen|yo soy|mi nombre completo es|nombre es|llamame|puedes llamarme|me puedes decir|a nombre de|habla|soy) (el|la|don|dona|senor|senora|es|con|doctor|doctora)? ?_
      (^(el|ella|mi _|la paciente|el paciente)* se llama|su nombre es|el nombre es|el nombre del paciente es|la paciente es|el paciente es|paciente) _
      ^(nombre|nombres) _`,
  },
  {
    label: 'for_other',
    weight: 0.8,
    says: `para (mi|mis|el|la|un|una|su|unos|de mi) (pequen*|querid*)? ?{familia}
      (es|seria|la cita es|cita|turno) para (mi|el|la|un|una|otra|otro|alguien) ({familia}|persona|mas)
      (para (otra persona|alguien mas|un tercero|un familiar|ella|ellos)|para el$|no es para mi|no para mi|de parte de|a nombre de mi)
      ^(mi|es mi|a mi|la de mi) {familia}$
      para (don|dona|el senor|la senora) _`,
  },
  {
    label: 'for_other',
    weight: 0.55,
    says: `^para (\\S+)( \\S+)?( \\S+)?$`,
  },
  {
    label: 'for_self',
    weight: 0.9,
    says: `para mi( gracias| muchas gracias| solo| sola| nada mas| solamente| por favor)?$|para mi persona|para mi mism*|(es|seria) para mi$|^(mi|mia|a mi|yo|para yo|para mi|es mia|para uno|personal|yo mism*|mi persona|soy yo|para este servidor)$|yo soy el paciente|yo soy la paciente|el paciente soy yo|para el suscrito`,
  },
]
