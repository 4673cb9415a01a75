import type { Examples } from '../examples.ts'

/** A person, a price, a complaint, another language, who and what we are. */
export const requests: Examples = {
  human_handoff: `
    (quiero|quisiera|puedo|necesito|me gustaría|prefiero|déjeme|podría) hablar con (un|una|el|la|algún) {persona}
    (quiero|necesito|prefiero) (un|una) {persona} (real|por favor|de verdad|de carne y hueso|)
    (páseme|pásame|comuníqueme|comuníqueme|me comunica|me pasa|transfiérame|conécteme|póngame|me comunicas) (con|a) (un|una|el|la|alguien|) {persona}
    (páseme|pásame|me comunica|póngame) con (alguien|{nombre}|la encargada|ventas|recepción|el dueño)
    {persona} (por favor|)
    (que|me gustaría que|pueden hacer que) me (llame|llamen|marque|marquen|contacte|contacten) (alguien|la doctora|el encargado|al celular|luego|)
    (me pueden|me puede|me podrían) (llamar|marcar|contactar) (por favor|al celular|más tarde|)
    no quiero (hablar con|que me atienda) (una|la|este) (máquina|robot|contestadora|bot)
    (está|estará|se encuentra) {nombre} (necesito|quiero|quisiera) hablar con (ella|él)
    (hay|no hay) (alguien|una persona|un humano|algún asesor) (que me atienda|con quien hablar|de verdad|que me ayude)
    (esto no sirve|no me ayuda|usted no me entiende), (páseme|quiero hablar) con (alguien|una persona|un humano)
    (atención|contacto|comunicarme|hablar) (de|con) (una|un) (persona|asesor|humano|agente)
    (llámeme|llámame|márqueme|devuélvame la llamada) (por favor|cuando pueda|)
    con quién puedo hablar sobre (mi cuenta|esto|un reclamo)
    quién me puede atender (en persona|)
    operadora
    asesor
    (pásame|páseme|llame|quiero) al (encargado|jefe|dueño|doctor|asesor|supervisor)
    (hay|está) alguien (ahí|en la oficina|en recepción|disponible) (para hablar|que me atienda|con quien hablar|)
  `,
  bot_question: `
    (eres|es usted|sos|usted es|es|acaso eres) (un|una|) (robot|máquina|bot|persona|humano|grabación|computadora|inteligencia artificial|persona real)
    (estoy|estaré) hablando con (un|una) (robot|persona|máquina|humano|persona real)
    esto es (un|una) (robot|grabación|máquina|contestadora|bot)
    (con quién|quién) (hablo|habla|estoy hablando|me atiende|tengo el gusto|eres|es usted|sos)
    (cómo|como) (te llamas|se llama usted|te llamás|te dicen|es tu nombre)
    (cuál es|dime|cuál sería) (tu|su) nombre
    (quién|quien) (te hizo|te creó|te programó|te inventó|es tu dueño|es tu creador|está detrás)
    (cuántos años tienes|qué edad tienes|cuándo naciste|dónde vives|de dónde eres)
    (eres|sos) (real|de verdad|humana|humano|hombre o mujer|de carne y hueso)
    tienes (nombre|sentimientos|cuerpo)
    qué (eres|cosa eres|clase de robot eres)
    hay (una persona|alguien|un humano) (ahí|detrás de esto|respondiendo)
    suenas como robot
    con quién (tengo el gusto|hablo|platico|tengo el honor) (por favor|)
  `,
  capabilities: `
    (qué|que) (puedes|puede|sabes|sabe|podés) hacer (por mí|)
    (en qué|cómo|con qué) (me (puedes|puede|podés|podrías) ayudar|puede ayudarme|ayudas)
    (qué|cuáles) (servicios|cosas|opciones|funciones|trámites|preguntas) (puedes|tienes|ofreces|haces|puedo hacer|hay|tengo) (por aquí|aquí|contigo|)
    para qué (sirves|sirve esto|eres|estás)
    (ayuda|ayúdame|ayúdeme|necesito ayuda|me ayudas|me puede ayudar|menú|opciones|una ayuda)
    (qué|que) (te|le) puedo (preguntar|pedir|decir|consultar)
    cuáles son (tus|mis|las) (opciones|funciones|capacidades)
    (cómo|como) funciona (esto|este servicio|este chat)
    (qué haces|a qué te dedicas|qué más haces|qué ofreces)
    qué cosas (hacen|se pueden hacer) por (aquí|este medio)
    (muéstrame|dime|dame) (las opciones|qué haces|el menú|lo que sabes hacer)
    puedes (ayudarme|hacer otra cosa|resolver dudas)
  `,
  change_language: `
    (hablan|habla|hablas|alguien habla|entiendes) {idioma}
    (podemos|puede|se puede|podríamos) (hablar|seguir|continuar|hacerlo) en {idioma} (mejor|)
    (solo|no) hablo {idioma}
    (cambiar|cambia|cambie|cambio) (el|de|a) (idioma|{idioma}) (por favor|)
    alguien que (hable|sepa|entienda) {idioma}
    (en|) {idioma} (por favor|mejor|)
    (prefiero|quiero|necesito) (hablar en|que me atiendan en|seguir en|) {idioma}
    (háblame|contéstame|respóndeme|escríbeme) en {idioma}
    mi español no es bueno
    no (entiendo|hablo) bien (el|) español
    atienden en {idioma}
    otro idioma
  `,
  date_time_question: `
    (qué|que) hora (es|tienes|tiene|son|será) (ahorita|ya|allá|)
    (qué|que) (día|fecha) (es|estamos|es hoy|tenemos|es mañana|será el lunes)
    a (cuánto|cuántos|qué día|qué fecha) estamos (hoy|)
    (me dice|me dices|dime|sabes|me da|me das) (la hora|qué hora es|la fecha|qué día es hoy)
    (en qué|qué) (mes|año|día) estamos
    hoy es {dia}
    (cuándo|qué día) (cae|es) (navidad|el quince|semana santa|año nuevo)
    cuánto falta para (navidad|{dia}|el lunes)
    (la hora|fecha de hoy|hora actual) (por favor|)
  `,
  price_question: `
    (cuánto|cuanto) (cuesta|vale|sale|cobran|cobra|es|está|me cobrarían|me sale|costaría|saldría) (el|la|un|una|por) {servicio}
    (en cuánto|a cómo|a cuánto) (sale|está|tienen|dejan|queda|me deja|cobran) (el|la|un|una) {servicio}
    (qué|cuál es el|cuál sería el) (precio|costo|valor) (tiene|tienen|del|de la|de un|de una) {servicio}
    (precio|costo|valor|tarifa|precios|tarifas) (de|del|de la) {servicio}
    (hacen|tienen|hay|dan|manejan) (descuento|descuentos|promoción|promociones|ofertas|paquetes|precio especial) (para|a|) (jubilados|estudiantes|niños|)
    (cobran|cobra|hay que pagar|se paga|tengo que pagar) (algo|extra|aparte|depósito|recargo|anticipo) (si cancelo|por {servicio}|por la visita|)
    (es|sale|son) (caro|gratis|barato|muy caro|económico|carero)
    (me da|quiero|necesito|me puede dar|me pasa|mándame) (un presupuesto|una cotización|los precios|la lista de precios|un estimado)
    (cuánto|cuanto) (me|nos) (cobran|cobrarían|costaría|saldría) por (arreglar|destapar|reparar|cambiar) (un|el|la|mi) {cosa}
    (cuánto|cuanto) (sería|es|debo|tengo que pagar|pago)
    la (consulta|primera visita|valoración) (es gratis|se paga|tiene costo|cuánto vale)
    qué tan (caro|costoso) es
    cuánto por {servicio}
    y el precio
    cuál es el valor de la cita
    qué (valor|precio|tarifa) (tiene|manejan para|tienen) (la|el|una) {servicio}
    (me|nos) cobran (el domicilio|la visita|el envío|la consulta|extra)
  `,
  complaint: `
    (nunca|nadie|jamás|no) (contestan|contesta|atienden|responde|me llamaron|llegaron|me resolvieron) (el teléfono|el celular|las llamadas|)
    (llevo|tengo|ya llevo) (una hora|media hora|horas|días|semanas) (esperando|llamando|y nadie me atiende)
    (el|su|la) (plomero|técnico|doctor|estilista|empleado|señorita) (dejó|hizo|me dejó|me trató|fue|nunca llegó|llegó tarde|rompió) (todo sucio|un desastre|muy mal|grosero|mi {cosa}|)
    (me|nos) (cobraron|facturaron) (de más|dos veces|mal|doble|algo que no pedí)
    (qué|es un|esto es un|vaya) (mal|pésimo|terrible|horrible) (servicio|atención|trato)
    (esto|esta cosa|su sistema|la página|el {cosa}) no (sirve|funciona|jala|carga) (para nada|otra vez|)
    (estoy|quedé) (muy|) (molesto|molesta|enojado|decepcionada|inconforme|harto) (con ustedes|con el servicio|)
    (quiero|voy a|necesito) (poner|hacer|presentar) (una|un) (queja|reclamo|denuncia)
    (mi|el|la) {cosa} (sigue|todavía) (goteando|fallando|sin funcionar|mal|igual) (después de|y ya vinieron)
    (es una|qué) (vergüenza|falta de respeto|porquería|burla|estafa)
    (quiero|exijo) (mi dinero|que me devuelvan mi dinero|un reembolso)
    (me dejaron|me tienen) (plantado|plantada|esperando|tirado)
    (ustedes|son) (unos incompetentes|muy malos|unos irresponsables|no sirven)
    me llegó (roto|mal|incompleto|tarde) (el pedido|mi paquete|)
    no me gustó (nada|el servicio|cómo me atendieron|cómo me dejaron el pelo)
    por qué (tardan tanto|nunca contestan|me cobraron|cancelaron|siempre está cerrado)
    pésimo
    (me|nos) dejaron (el baño|la casa|todo) (sucio|tirado|a medias|peor)
    nadie me (da solución|da respuesta|ayuda|resuelve|hace caso)
    (ya van|es la) (tres|segunda|tercera|dos) (veces|vez) que (llamo|pasa|me cancelan|les digo)
  `,
}
