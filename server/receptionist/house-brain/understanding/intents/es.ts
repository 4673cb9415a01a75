import { classes } from './es-words.ts'
import type { Cue, IntentLexicon } from './lexicon.ts'

const social: Cue[] = [
  {
    label: 'affirm',
    weight: 0.9,
    says: `^(pues|ah|ay|uy|bueno|ok|eh|oh|y|que|creo que|digo que|yo digo que|jaja|ja)* {si}
      (esta|me parece|suena|todo|queda|quedo|va|estaria|seria) (muy|todo|super)? (bien|perfecto|correcto|bueno|ok|genial|excelente)
      (es|son|esta|asi) (correcto|cierto|verdad|asi|exacto|correctos|eso|correcta)
      me (sirve|viene bien|conviene|queda bien|parece|funciona|gusta|late|va bien)
      (tienes|tiene) (toda la)? razon
      (adelante|hazlo|hagalo|hagamoslo|procede|proceda|continua|continue|confirmo|confirmado|acepto|me apunto|como no|desde luego|sin problema|ni modo que no)`,
  },
  {
    label: 'deny',
    weight: 0.9,
    says: `^(pues|ah|ay|uy|bueno|ok|eh|oh|y|que|creo que|perdon|lo siento|disculpa|disculpe|hola|jaja|la verdad)* {no}
      no (es|esta|fue|era) (asi|eso|correcto|cierto|verdad|bien|lo que|ese|esa|correcta|el|la)
      (esta|es|eso esta|quedo) (mal|equivocado|incorrecto|falso|errado|equivocada|incorrecta)
      no (quiero|deseo|gracias|me gusta|me sirve|puedo|necesito|acepto|por ahora|me conviene|la quiero|lo quiero|confirmo|estoy de acuerdo)
      (te|se|me) (equivocas|equivocaste|equivoco|entendiste mal|entendio mal)
      yo no (dije|pedi|quise)
      (mejor no|ahora no|todavia no|aun no|ya no|hoy no|ninguna de las anteriores|prefiero no|que va|para nada)`,
  },
  {
    label: 'thanks',
    weight: 0.82,
    says: `gracias|mil gracias|agradezco|agradecido|agradecida|muy amable|agradecer|te lo agradezco
      ^(genial|excelente servicio|buen trabajo|que amable|chevere|bacano|estupendo|fantastico|maravilloso|buenisimo|que bien|que bueno|que chevere|increible|muy bien hecho|bravo|fabuloso)
      (eres|es|son) (muy|un|una|el|lo)? (amable|genial|mejor|util|crack|maximo|angel|amables)
      (me (ayudaste|ayudo|sirvio|fue util|has ayudado)|buen servicio|excelente servicio)`,
  },
  {
    label: 'greeting',
    weight: 0.8,
    says: `^(hola|holas|buenas|buenos dias|buen dia|buenas tardes|buenas noches|saludos|alo|que tal|que mas|que hubo|quiubo|hey|hello|hi|que onda|que hay|muy buenas|bueno$|oiga|que hace|que haces|ey|que hubole|buena tarde|buena noche|como va)
      como (estas|esta|andas|vas|te va|le va|amaneciste|amanecio|van|sigues|te encuentras|has estado|anda|va todo)
      (un gusto|mucho gusto|encantado|encantada|que (haces|hace|cuentas|cuenta|hay de nuevo))`,
  },
  {
    label: 'goodbye',
    weight: 0.86,
    says: `adios|chao|chau|bye|hasta (luego|pronto|manana|la vista|despues|la proxima|otra)|nos vemos|nos hablamos|nos estamos|te veo|cuidate|cuidese|que (te|le) vaya|que (tengas|tenga|pases|pase|este|estes) (un|una|muy|buen|bien|buena|feliz|lindo|excelente)|feliz (dia|tarde|noche)
      (me|ya me|ya) (voy|retiro|despido|tengo que ir|fui)|tengo que irme|debo irme|me tengo que ir
      (eso (es|era|seria) todo|seria todo|es todo|nada mas|no necesito mas|ya esta todo|con eso basta|no mas)`,
  },
  {
    label: 'smalltalk',
    weight: 0.84,
    says: `^(muy|todo|yo|pues|estoy|ando|super|aqui|mas o menos|excelente|ahi)* (bien|bn|muy bien|todo bien|excelente|regular) (y (tu|usted|vos|ustedes)|gracias|por (aqui|aca|dicha)|aqui)
      ^(muy|todo|estoy|ando|super) (bien|excelente|regular|contento|feliz|cansado|cansada|triste|aburrido|aburrida|mal)$
      gracias a dios|(que (calor|frio|lindo dia))|te (amo|quiero|odio)|(eres|estas) (tonto|bobo|linda|lindo|bonita|fea|feo|soltera|soltero|casada)|tienes (novio|novia|hijos|mascota)|cuentame (algo|de ti)|estoy (aburrido|aburrida|solo|sola|triste|feliz|contento|contenta|cansado|cansada)`,
  },
]

const steering: Cue[] = [
  {
    label: 'unsure',
    weight: 0.88,
    says: `no (lo|la|me|te|le)? (se|recuerdo|acuerdo|sabria|estoy (muy)? segur*|tengo (ni)? (idea|claro)|sabemos|tengo certeza|lo tengo claro|tengo el dato|decido)
      (tal vez|talvez|quizas|quiza|puede ser|puede que|a lo mejor|depende|capaz|posiblemente|probablemente|de pronto|ni idea|quien sabe|sepa|lo pensare|dejame (pensar|pensarlo|ver)|dejeme (pensar|ver)|tengo que pensar*|lo voy a pensar|creo que (si|no) pero|mas o menos|no sabria|vere|se me olvido|olvide|dudo|estoy dudando|tengo dudas)`,
  },
  {
    label: 'no_preference',
    weight: 0.9,
    says: `(me|nos)? ?(da|es) (lo mismo|igual|indiferente)
      (cualquiera|cualquier|el que|la que|lo que|cuando|cual) (sea|de (los|las) (dos|tres)|esta bien|me sirve|hora|dia|doctor|medico|fecha|horario|puedas|pueda|quieras|quiera|haya|tengas|tenga|este disponible|usted (diga|quiera)|tu (quieras|digas))*$
      (no (tengo|hay) (ninguna)? preferencia|sin preferencia|no me importa|no importa|el primero (que|disponible)|la primera (que|disponible)|lo mas pronto|lo antes posible|como (quieras|quiera|gustes|guste|usted (quiera|diga))|escoge tu|elige tu|tu (decides|eliges|escoges)|usted (decide|elija|escoja)|indistinto|me es igual|me da igual|indiferente|donde sea|con quien sea|el que (tengas|haya|sea))`,
  },
  {
    label: 'repeat',
    weight: 0.9,
    says: `repite|repita|repitelo|repitela|repitame|repiteme|repetir|repetirlo|repetirme|repeticion|otra vez por favor|una vez mas|de nuevo por favor|vuelve a|vuelva a (decir|preguntar)
      (que|como) (dijo|dijiste|me dijo|me dijiste|dices|dice|fue lo que|era lo que|fue eso|me preguntaste|preguntaste|pregunto)
      ^(como|perdon|mande|que|disculpa|disculpe|cual|eh|como asi|ah)$
      ^(cual|que) (documento|dato|numero|fecha|hora|cosa|nombre|cita|codigo|correo|telefono|pregunta|datos)$
      no (te|le|lo|la|los)? (escuche|oi|oigo|escucho|alcance|oyo)
      (habla|hable) mas (alto|fuerte|despacio|lento)
      (dime|digame|decirme|decir) (otra vez|de nuevo|nuevamente)`,
  },
  {
    label: 'clarify',
    weight: 0.92,
    says: `no (te|le|lo|la|me|se|los)? ?(entiendo|entendi|comprendo|comprendi|capto|quedo claro|es claro|esta claro|te entiendo|le entiendo|entender)
      (que|como|a que) (significa|quiere decir|quieres decir|te refieres|se refiere|es eso|seria eso|es (la|el|un|una) _$)
      (explica|explicame|expliqueme|explicar|explicarme|explicacion|aclara|aclarame|aclarar|acla* me|especifica|especificar|mas claro|con otras palabras|como asi|como es eso|mas detalle|mas detalles|estoy confundid*|me confundi|no tiene sentido|para que (es|sirve|necesita*|quiere*|piden) (eso|mi|el|la|ese|esa)|por que (necesita*|piden|pide|pides|quiere*) (mi|el|la|ese|eso))`,
  },
  {
    label: 'confirm_request',
    weight: 0.86,
    says: `(confirma|confirmame|confirme|confirmeme|confirmar|verifica|verifique|verificar|revisa|revise|comprueba|compruebe) (por favor|los datos|mis datos|si|que|la informacion|lo que|todo|eso|el|mi nombre|me|si (esta|es|quedo))
      (entendiste|entendio|anotaste|anoto|quedo (bien|registrado|guardado|claro)|(esta|estas) seguro|me entendiste|me entendio|lo (anoto|anotaste|tiene|tienes|guardaste)|es correcto$|esta correcto$|quedo listo|ya quedo|ya esta$|todo (bien|listo|correcto)$|seguro que)`,
  },
  {
    label: 'stop',
    weight: 0.86,
    says: `^(ya|por favor|no|mejor|oye|quiero|ok)* (para|pare|parar|detente|detengase|alto|basta|callate|callese|silencio|stop|salir|salgo|terminar|finalizar|dejalo|dejelo|dejemoslo|olvidalo|olvidelo|olvida eso|dejalo asi|deje asi|suficiente|abortar|exit|cerrar|quit)( ya| por favor| eso| el proceso| la conversacion| asi|$)
      (no quiero|ya no quiero|no deseo) (seguir|continuar|nada|hacer nada|hablar|mas)
      (cancela|cancelar|cancele|deten|para|detener) (todo|eso|esto|el proceso|la operacion|la conversacion|la solicitud)
      (olvidalo|olvidelo|dejalo|dejelo|no importa ya|no sigas|no siga|ya no importa|cambie de opinion|mejor nada)`,
  },
  {
    label: 'start_over',
    weight: 0.93,
    says: `(empezar|empecemos|empieza|empiece|empezamos|comenzar|comencemos|comienza|iniciar|inicia|arrancar|volver|volvamos|vuelve|regresar|regresa|hacerlo|ir) (otra vez|de nuevo|nuevamente|de cero|desde cero|desde el (principio|inicio|comienzo)|a (empezar|comenzar|iniciar)|(al|a el) (inicio|principio|menu|comienzo)|todo)
      reiniciar|reinicia|reinicio|reset|desde cero|de cero|desde el principio|menu principal|inicio$|volver al inicio`,
  },
  {
    label: 'correct',
    weight: 0.92,
    says: `(ese|esa|esos|eso|este|esta) no (es|son) (mi|mis|el|la) {dato}
      (mi|el|la) {dato} (esta|quedo|es|fue|no es) (mal|equivocad*|incorrect*|errad*|ese|esa|correct*|otr*)
      (cambiar|corregir|corrige|corrija|modificar|actualizar|cambia|cambie|editar|arreglar) (mi|mis|el|la|los|un|ese|esa) {dato}
      (me equivoque|me confundi|quise decir|queria decir|digo|perdon es|escribi mal|lo escribi mal|hay un error|esta mal escrito|corregir|correccion|corrijo|no me llamo|mi nombre no es|error en)
      ^(el|la|mi|los|las|mis) {dato}$`,
  },
  {
    label: 'select_option',
    weight: 0.82,
    says: `^(quiero|prefiero|escojo|elijo|dame|deme|tomo|mejor|me quedo con|seria|si|la opcion|opcion|escoger|selecciono|me sirve|la de|hola|entonces|bueno)* (la|el|opcion|numero|opcion numero|la numero|la opcion|el numero) (primera|primero|segunda|segundo|tercera|tercero|cuarta|cuarto|quinta|quinto|ultima|ultimo|uno|dos|tres|cuatro|cinco|seis|siete|1|2|3|4|5|6|7|8|9|otra|otro|una|a|b|c|d)( opcion| por favor| cita|$)
      ^(primera|segunda|tercera|cuarta|ultima|opcion \\d+|opcion (uno|dos|tres|a|b|c))( opcion| por favor|$)
      ^(si |quiero |prefiero |mejor )?(la|el) (de|del|de la|de las|de el) _
      (prefiero|escojo|elijo|me quedo con|selecciono|tomo|quiero) (la|el|esa|ese|esta|este) (primera|primero|segunda|segundo|tercera|ultima|ultimo|opcion|esa|ese|una|dos|tres|$)
      ^(esa|ese|esta|este|la otra|el otro|esa misma|ese mismo)( por favor| esta bien| me sirve|$)`,
  },
]

const tasks: Cue[] = [
  {
    label: 'book',
    weight: 0.85,
    says: `{agendar} ~ {cita}
      {quiero} ~~ {cita}
      {agendar} (una|un|la|mi|con|para|me|nueva|otra)
      {quiero} ~ (agendar*|reservar|programar|pedir|sacar|separar|apartar|turno|agendamiento)
      agendar*|agendamiento|agendemos|agendame
      ^(hola|buenas|una|un|para|por|si|nueva|otra|buenos dias|las|de|mi|con|el|la|de una vez)* (cita|turno|consulta|reserva|citas|turnos|cita medica|reservacion)( medica| odontologica| general| por favor| {medico}| nueva)*$
      (necesito|quiero|quisiera|deseo|me gustaria|tengo que|debo|puedo|podria|busco|ir|voy|requiero|me urge) (ir|ver|que me (vea|revise|atienda|chequee)|un|una|visitar|consultar|ser atendid*|atenderme|atencion|al|a|con|verme|hablar con el|ir donde) ~ {medico}
      (ir|visitar|ver) (al|a la|a el|a un|a una|donde el|con el|con la|el|la|un|una) {medico}
      (hay|tiene|tienen|tienes|habra|queda|quedan|tendran|tendra|tendria) ~ (disponibilidad|disponible|disponibles|cupo|cupos|espacio|espacios|lugar|hueco|huecos|citas|cita|turno|turnos|agenda|mesa|habitaciones|habitacion)
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
      (asesor|agente|operador|operadora|recepcionista|humano|persona|representante) (real|humano|por favor|de verdad|en vivo|$)
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

const questions: Cue[] = [
  {
    label: 'faq',
    weight: 0.68,
    says: `^(hola|buenas|y|pero|oye|oiga|disculpa|una pregunta|por favor|me (puedes|puede|podrias|podria) (decir|informar)|quisiera saber|quiero saber|necesito saber|sabes|saber)* (quien|quienes|cual|cuales|donde|cuando|como|que|cuanto|cuanta|cuantos|cuantas|a que|en que|hasta que|desde|por que|con que|de que) (es|son|se|esta|estan|queda|quedan|puedo|puede|abren|abre|cierran|cierra|atienden|atiende|tienen|tiene|hay|hago|debo|necesito|dura|demora|tarda|llega|llego|hora|horas|horario|horarios|dias|documentos|requisitos|servicios|medicos|doctores|especialidades|eps|seguros|direccion|telefono|sede|sedes|tipo|clase|ofrecen|trabajan|incluye|me|manejan|formas|medios|aseguradoras|funciona|seria|tengo)
      (tienen|tiene|hay|aceptan|acepta|ofrecen|ofrece|atienden|atiende|manejan|trabajan|abren|cierran|cuentan|reciben|hacen|venden|permiten|incluye|puedo|se puede|pueden|realizan|cubre|cubren|prestan|toman) ~
      (horario|horarios|direccion|ubicacion|ubicados|ubicado|telefono|parqueadero|estacionamiento|requisitos|servicios|especialidades|sede|sedes|eps|seguro|seguros|preparacion|ayunas|resultados|formas de pago|medios de pago|wifi|domicilio|garantia|documentos|medicos|doctores|como llego|donde queda)
      (informacion|info|mas informacion|saber|pregunta|consulta|duda|averiguar) (sobre|de|acerca|del|si|por|donde|cuando|quien)`,
  },
  {
    label: 'faq',
    weight: 0.8,
    says: `(como se llama|cual es el nombre) (el|la|de|del|mi) 
      (quienes|quien|cuales|cual) (son|es|seria|me (va a)? ?(atender|atiende)) (los|las|el|la)? ?(medicos|doctores|medico|doctor|doctora|especialistas|profesionales|odontologos|odontologo|dentista|horarios|horario|requisitos|servicios|direccion|telefono|especialista)
      (a que hora|hasta que hora|que dias|que horario|desde que hora) (abren|cierran|atienden|trabajan|abre|cierra|atiende|es|tienen|estan|manejan|puedo)
      donde (queda|quedan|estan|esta|es|se encuentran|se ubican|puedo|los encuentro)`,
  },
]

const foreign: Cue[] = [
  {
    label: 'out_of_scope',
    weight: 0.92,
    says: `(chiste|chistes|adivinanza|cuento|poema|cancion|receta|recetas|cocinar|clima|pronostico|noticias|futbol|partido|equipo|pelicula|peliculas|musica|horoscopo|loteria|dolar|bitcoin|presidente|capital de|poblacion|traduce|traducir|traduccion|raiz cuadrada|matematicas|multiplica|calcula|suma|resta|planeta|planetas|ajedrez|programar en|codigo|python|javascript|videojuego|juego|juegos|netflix|whatsapp|facebook|google|instagram|pizza|hamburguesa|cerveza|tarea|platzi|curso|cursos|motor de|inteligencia)
      cuanto es \\d+|\\d+ (mas|por|menos|entre) \\d+|cuanto es (dos|tres|uno|cuatro|cinco)
      (cara o (sello|cruz)|lanza una moneda|como se dice|que opinas|quien (gano|invento|descubrio)|solo (soy|estoy) (un|una|probando|mirando|viendo|curioseando|de)|soy (un|una) (espectador|curios*|developer|desarrollador*|estudiante|programador*)|estoy (probando|mirando|viendo|testeando)|prueba|probando|testing|test$)`,
  },
]

export const spanish: IntentLexicon = {
  classes,
  cues: [...social, ...steering, ...tasks, ...questions, ...foreign],
  questionStart:
    '^(quien|quienes|que|cual|cuales|cuando|donde|como|por que|cuanto|cuantos|cuanta|cuantas|a que|en que|hay|tiene|tienen|es|son|puedo|puede|pueden)',
  ours: 'ustedes|usted|su|sus|tienen|tiene|hay|aqui|alla|clinica|consultorio|tienda|local|oficina|hospital|sede|puedo|{medico}|{cita}',
  small:
    'a al el la las los un una es de del en para por con que y o seria puede podria quiero quisiera necesito mejor prefiero me sirve gustaria favor hola buenas si entonces pues bueno ok dia dias hora horas fecha proximo proxima este esta que viene a eso como sobre am pm tarde manana noche antes despues hasta desde entre mas puedo alrededor tipo ser va sea listo mes ano semana cita',
  sound:
    'hora horas bola sola lola cola cosa casa cara cama cada cena cinta cura cota dita pata vita cuatro cuanto como coma comida dama dado dedo desde digo dijo dime dios doce dolor donde duda duele edad ella ello entre eres esas esos ese este esto estos feria gana gato gente grado hace haga hacia hasta hija hijo hoja igual jueves juego lado lado largo lista listas llama llamo llego lunes madre mando mano mala malo mama marca maria marta martes masa mayor mejor menos mesa mesas misma mismo mitad modo mucha mucho mundo nada nadie nina nino noche nota novia nueva nueve nuevo ocho once orden otra otro padre pago pagar papa para parte paso pera pero peso pesos poca poco pone puede punto quince rato real rosa sala salud santa sale sabe sana seis ser siete sino solo suma tanto tarde tema tener tengo tiene tipo toda todo toma tomas trae trata traer trece tres unos usted vale valor vamos veces venta verde vida viene vino visto viva vive vivo voces voy yerno junio julio carlos pedro juan jose luis luisa laura paula diana jorge mario maria daniel camila andres felipe cristian rosario dolores mercedes consuelo pilar',
  mendFrom: 4,
}
