import type { Examples } from '../examples.ts'

/** Questions to the business, and what is none of its business. */
export const questions: Examples = {
  faq: `
    (dónde|donde) (están|queda|quedan|se encuentran|es|está) (ubicados|el consultorio|la clínica|la tienda|su oficina|)
    (cuál es|me da|me pasa|tiene) (la|su) (dirección|ubicación|teléfono|correo|página|número) (por favor|)
    (qué|a qué|hasta qué|cuál es su) (horario tienen|hora abren|hora cierran|hora atienden|horario|días atienden|horarios manejan)
    (abren|atienden|trabajan|cierran) (los|el|en) (sábados|domingos|domingo|feriados|lunes|la noche|días festivos)
    (tienen|hay|cuentan con) (estacionamiento|wifi|baño|parqueadero|acceso para silla de ruedas|sala de espera|cafetería|ascensor)
    (aceptan|reciben|manejan|trabajan con|toman|atienden por) (tarjeta|seguro|efectivo|niños|mascotas|mi obra social|isapre|transferencia|seguro social|meses sin intereses)
    (hacen|realizan|ofrecen|manejan|venden|atienden) (alisados|ortodoncia|limpiezas|implantes|urgencias|divorcios|keratina|masajes|a domicilio|embarazadas|instalaciones)
    (puedo|se puede|podemos) (ir con|llevar|entrar con|pagar con|ir en|estacionar|pagar) (mi perro|mi hijo|tarjeta|niños|efectivo|pants|el carro|en línea)
    (cuánto|cuanto) (tarda|dura|demora|se tarda|dilata) (el|la|un|una) {servicio}
    (hay que|tengo que|debo|se necesita|necesito) (ir en ayunas|llevar algo|llevar algún papel|hacer cita|ir acompañado|pagar por adelantado|estar afiliado)
    (qué|cuáles) (papeles|documentos|requisitos|cosas) (tengo que|debo|hay que|necesito) (llevar|presentar|traer|)
    (quién|quiénes) (es|son|me atiende|atiende) (el doctor|los médicos|el dueño|la dentista|sus especialistas|ahí)
    (cómo|como) (llego|puedo llegar|llego en metro|es el proceso|se llama el doctor|pago|obtengo mis resultados)
    (qué|cuáles) (servicios|tratamientos|especialidades|médicos|marcas|formas de pago|seguros) (tienen|ofrecen|manejan|hay|aceptan)
    (qué pasa|qué hago) si (llego tarde|no puedo ir|se me cae la corona|cancelo|pierdo la llave)
    (me pueden|pueden) (mandar|enviar) (la factura|los resultados|la ubicación|información) (por correo|por whatsapp|)
    (quiero|necesito|quisiera) (información|saber más|más información|preguntar) (sobre|de|acerca de) (los servicios|la ortodoncia|los horarios|sus planes|el tratamiento)
    (duele|es seguro|es doloroso|incluye|es permanente) (el|la|) {servicio}
    (tengo una|una) (pregunta|duda|consulta)
    (hay|es) (que hacer fila|mucha gente|muy tardado|necesario reservar) (a esa hora|ahorita|)
    son (legales|profesionales|certificados|doctores titulados)
    cubre el seguro (la|el) {servicio}
    entregan a domicilio
    cuántos (doctores|consultorios|años de experiencia) tienen
    duele (mucho|) (la|el|hacerse un|ponerse) {servicio}
    (el|la) (doctor|doctora|dentista) es (especialista|bueno|certificada|de confianza)
    (a qué hora|desde qué hora) (empiezan a atender|comienzan|abren|inician) (los sábados|)
    (necesito|se requiere|piden|hay que llevar) (remisión|orden médica|autorización|receta|identificación)
    (dónde|en dónde) queda la sede (norte|sur|principal|del centro)
    qué (eps|seguros|convenios|prepagadas|tarjetas) (manejan|aceptan|reciben)
  `,
  out_of_scope: `
    (cuéntame|dime|sabes|échate) (un|algún|otro) (chiste|cuento|poema|secreto|trabalenguas)
    (quién|quien) (ganó|va ganando|juega) (el partido|ayer|la final|las elecciones)
    (cómo|como) se (hace|prepara|cocina) (el mole|un pastel|el arroz|una tortilla|el ceviche|la paella)
    (cuál|cual) es la capital de (francia|perú|españa|japón)
    (va a|irá a) (llover|hacer frío|nevar) (mañana|hoy|el fin de semana)
    (qué|cómo está el) (clima|tiempo|temperatura) (hace|hay|hoy|en la ciudad)
    (ponme|pon|toca|canta) (una canción|música|el radio|reguetón|salsa)
    (cuánto|cuanto) (es|son) (dos más dos|{numero} por {numero}|la raíz de nueve|el dólar|cien entre cinco)
    (quién|quien) (inventó|descubrió|escribió|es) (la bombilla|américa|don quijote|el presidente|messi|shakira)
    (traduce|cómo se dice) (hola|gracias|perro|te quiero) (en|al) (inglés|francés|japonés)
    (quiero|me gustaría) (comprar|pedir|ver|vender) (una pizza|un celular|una película|un carro usado|boletos|unos tenis)
    (escríbeme|hazme|redacta) (un poema|la tarea|un ensayo|una carta de amor)
    (qué|cuál) (opinas|piensas) de (la política|dios|el gobierno|la vida)
    (lanza|tira) (una moneda|un dado)
    (dónde|donde) (venden|consigo) (tacos|gasolina|cerveza|ropa)
    cuántos (planetas|países|litros) (hay|tiene) (en el mundo|un galón|)
    (viva|arriba) (méxico|el américa|colombia|boca)
    (soy|estoy) (programador|probando|aburrido y probando|estudiante de ingeniería|curioso)
    (prueba|test|testing|probando uno dos tres|asdfgh|qwerty)
    (horóscopo|lotería|noticias|fútbol) de hoy
    recomiéndame (una película|un libro|una serie)
    el perro azul come nubes
    por qué el cielo es azul
    cómo hackeo (facebook|un wifi)
    (cuánto|cuanto) es {numero} (más|menos|por|entre) {numero}
    solo (soy|estoy) (un curioso|mirando|de paso|probando|jugando)
    (dame|dime|quiero) (dinero|amor|una novia|trabajo|comida|un aventón)
    (qué|cuál) (carro|celular|equipo|película) es (mejor|el mejor|más rápido)
    (jugamos|juguemos|sabes jugar) (algo|fútbol|ajedrez|)
    cuánto es (doce|siete|nueve|cien|veinte) (por|más|menos|entre) (ocho|tres|cuatro|once)
    (traduce|dime|cómo digo) (buenas noches|te amo|hola) (al|en) (griego|coreano|alemán)
    (cuéntame|dime) algo (chistoso|gracioso|interesante|curioso)
    quién ganó (la copa|el mundial|la carrera|la lotería)
  `,
}
