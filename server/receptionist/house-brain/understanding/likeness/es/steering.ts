import type { Examples } from '../examples.ts'

/** Steering the conversation. */
export const steering: Examples = {
  unsure: `
    (no|la verdad no|pues no|todavía no|aún no) (sé|lo sé|sé bien|estoy seguro|estoy segura|sabría decirle|me acuerdo|recuerdo|me decido|lo tengo claro|estoy muy convencido)
    (tal vez|quizá|quizás|a lo mejor|puede ser|depende|de pronto|capaz|posiblemente|ni idea|quién sabe|sabe|yo creo que sí pero no sé|más o menos|a saber|vaya usted a saber|probablemente)
    (tengo que|déjeme|déjame|voy a|necesito) (preguntarle a mi {pariente}|pensarlo|ver|checar|revisar mi agenda|consultarlo|pensar|averiguar|ver y te digo) (primero|bien|y te aviso|)
    (no tengo|ni) idea (la verdad|che|de eso|)
    (capaz|tal vez|quizás) que (sí|sí capaz que no|no|voy)
    (estoy|ando) (dudando|indeciso|indecisa|entre dos|pensándolo)
    (se me olvidó|olvidé|no tengo) (el número|el documento|ese dato|la fecha|eso) (ahorita|a la mano|)
    no me (lo|la) sé
    lo voy a pensar
    no sabría qué decir
    luego le digo
    creo que sí pero no estoy seguro
    pues quién sabe
    lo (platico|hablo|consulto|veo) con mi {pariente} y (le aviso|te digo|le confirmo|luego llamo)
    (tendría|tengo) que (fijarme|checar|ver mi agenda|revisar|preguntar)
    (híjole|uy|mmm|ay) no (sabría decirle|sé|estoy seguro|me acuerdo)
    (déjeme|déjame|deje) (pensarlo|verlo|consultarlo|platicarlo) (tantito|un poco|bien|con calma|primero)
    no (recuerdo|me acuerdo de|tengo presente) (la fecha|el número|eso|cuál era|bien)
  `,
  no_preference: `
    (me|nos) (da|es) (igual|lo mismo|igualito|indiferente|exactamente igual)
    (cualquiera|cualquier día|el que sea|la que sea|lo que sea|cuando sea|donde sea|con quien sea|a la hora que sea|cualquier hora|cualquier doctor) (está bien|me sirve|me viene bien|me va bien|)
    (como|cuando|lo que|el que|la que|donde) (usted|ustedes|tú|) (quiera|quieras|vea|diga|digas|prefiera|puedan|tengan|gusten|tenga|puedas|haya)
    (escoja|elija|elige|escoge|decida|decide|elegí) (usted|tú|por mí|vos|el que quiera)
    (no|ninguna|sin) (tengo preferencia|preferencia|importa|me importa cuál|hay problema cuál sea)
    (el|la) (primero|primera|más pronto|más próxima|más cercana) (que tenga|que haya|disponible|que salga|)
    (indistinto|indiferente|da igual|no importa|usted decide|tú decides|lo dejo a su criterio|sorpréndeme)
    (cualquiera|ambas|las dos|todas) (me sirven|están bien|me va bien)
    no me importa (cuál|quién|la hora|el doctor)
    lo que haya
    con el que esté
    con (quien|el que|la que) (esté libre|esté disponible|tengan|pueda|sea)
    el (horario|día|doctor) que (tengan|sea|quieran|haya) (está bien|me sirve|)
    a mí (me da lo mismo|cualquiera|me da igual cualquiera)
    lo que (ustedes|usted|tú|) (me den|me dé|me diga|quieran|decidan|tengan)
    no tengo (ninguna|ningún|) (preferencia|problema con ninguno|favorito)
    (la|el|lo) que (salga|haya|sea|caiga|toque) (primero|más pronto|)
  `,
  repeat: `
    (cómo|qué|mande|perdón|disculpe|eh|cómo dijo|qué dijo|qué dijiste|cómo dice|cómo que|otra vez|de nuevo|una vez más|cómo fue)
    (me|) (repite|repita|repítame|puede repetir|puedes repetir|lo repite|lo puede repetir|podría repetir) (por favor|la pregunta|lo último|eso|)
    (me lo|me la) (puede|puedes|podría) (decir|repetir) (de nuevo|otra vez|una vez más)
    no te (oí|escuché|oigo)
    no (le|te|lo|) (escuché|oí|oigo|escucho|alcancé a oír|capté) (bien|nada|lo último|joven|)
    (se cortó|se oye mal|se entrecorta|se fue la señal), (qué dijo|me repite|cómo dijo|)
    (hable|habla|háblame) más (fuerte|alto|despacio|lento)
    (dígame|dime|dímelo|dígamelo) (otra vez|de nuevo|nuevamente)
    (cuál|qué) (número|dato|fecha|nombre|opción|documento|hora)
    (qué|cuál) (fue|era) (lo último|la pregunta|lo que dijo)
    cuáles (eran|dijo que eran) las opciones
    vuelva a decirlo
    otra vez (por favor|)
    más despacio
    (me|) (puede|puedes|podría) hablar más (fuerte|alto|despacio|claro)
    (cómo|qué) me (dijo|dijiste|había dicho) (que era|usted|)
    (no se oye|no se escucha|se oye muy bajo|se corta) (nada|bien|)
  `,
  clarify: `
    no (le|te|lo|) (entiendo|entendí|comprendo|comprendí|agarré la onda|sigo) (bien|nada|qué quiere decir|lo que dice|)
    (qué|cómo) (quiere decir|significa|quieres decir|es eso|significa eso|sería eso) (con eso|)
    (a qué|qué) (se refiere|te refieres) (con eso|con depósito|)
    (explíqueme|explícame|aclárame|me explica|puede explicarme|me puede aclarar|explíquese|detállame) (mejor|eso|por favor|cómo es|un poco más|)
    (para|y para|por) qué (quieren|necesitan|quiere|piden|necesitas) (mi correo|mi teléfono|mis datos|eso|mi fecha de nacimiento|el documento)
    (cómo|como) (así|es eso|funciona eso|que eso)
    (me|estoy) (confundí|confundido|perdí|perdido)
    (con|en) otras palabras
    más claro (por favor|)
    no (me quedó|quedó|está) claro
    no tiene sentido
    qué es (un depósito|la eps|una valoración|un copago|eso)
    me (puedes|podría) dar (un ejemplo|más detalles|más información de eso)
    no me queda claro (lo del|eso del|por qué|qué es el) (anticipo|depósito|seguro|horario|pago)
    (explíquemelo|me lo explica|explícamelo) (con manzanitas|más fácil|con calma|paso a paso)
    no (caigo|capto|le agarro|comprendo) a qué (se refiere|te refieres)
    en qué consiste (eso|el tratamiento|la valoración|el proceso)
    no (sé|entiendo) a qué se refiere (con eso|)
    no (le|te) entendí (nada|bien lo último|la pregunta|qué necesita)
  `,
  confirm_request: `
    (sí|ya|lo|me) (anotó|apuntó|apuntaste|registró|entendió|entendiste|escuchó|guardó) (bien|todo|verdad|mis datos|mi nombre|correcto)
    (me|) (confirma|confirmas|confírmame|puede confirmar|puedes confirmar|confirme) (que quedó|los datos|si quedó|por favor|que está|mis datos) (bien|todo bien|registrado|correctos|)
    (me puede|puede|puedes) (leer|repetir|verificar|revisar) (los datos|lo que anotó|mi número|mis datos) (a ver si están bien|para confirmar|que estén bien|)
    (seguro|está seguro|estás seguro|segura) (que|de que) (lo apuntaste|lo anotó|está bien|es así|quedó)
    (quedó|ya quedó|está|todo) (registrado|bien|anotado|listo|guardado|correcto) (verdad|todo|mi nombre|o no|)
    (verifique|verifica|compruebe|revisa|revise) (por favor|si está bien|que esté bien|los datos|mi nombre)
    (sí|) me (entendió|entendiste|escuchó|explico)
    es correcto lo que tiene
    tienes bien mi (nombre|número|correo)
    (si|a ver si|dígame si) me (apuntó|anotó|registró|escuchó) bien (el teléfono|el nombre|mi correo|todo|)
    (revise|cheque|verifique) (que|si) (esté|está|quedó) (bien|correcto) (mi nombre|mi número|todo|)
  `,
  stop: `
    (olvídalo|olvídelo|déjalo|déjelo|déjalo así|ya déjalo así|basta|para|pare|alto|detente|ya no|cállate|silencio|mejor nada|ya fue|no importa|salir|terminar|suficiente|ya basta|detener|deje así|dejémoslo así)
    (no quiero|ya no quiero|no deseo|prefiero no) (seguir|continuar|hacer nada|nada|hacerlo|esto)
    (cancela|cancelar|cancele|anula|detén|para) (todo|eso|esto|el proceso|la operación|lo que pedí)
    (cambié|cambie) de (opinión|idea|parecer)
    (ignora|ignore|olvida|olvide) (eso|lo que dije|lo anterior|mi pregunta|todo)
    (deja|deje|dejen) (de hablar|eso|las cosas así|de preguntar)
    ya no (quiero nada|me interesa|hace falta|siga)
    mejor (nada|no hagas nada|dejémoslo|ya no) (gracias|)
    (quiero|) (salir|terminar|acabar) (de aquí|la conversación|ya|el chat|)
    no sigas
    mejor (ya no|nada|olvide todo|no), (olvide todo|gracias|déjelo|ya no quiero)
    (detente|deténgase|páralo|ya estuvo|ya córtale|no hagas nada)
    no quiero (seguir|continuar|nada|hacer eso) (ya|más|)
  `,
  start_over: `
    (empecemos|empezar|comencemos|comenzar|volvamos a empezar|vamos a empezar|iniciemos) (de nuevo|otra vez|de cero|desde el principio|todo otra vez)
    (volver|volvamos|regresar|regresemos|vuelve) (al|a) (inicio|principio|menú|empezar|comenzar|comienzo)
    (quiero|puedo|podemos|me gustaría) (empezar|comenzar|iniciar|hacerlo) (todo|) (de nuevo|otra vez|de cero|desde cero)
    (reiniciar|reinicia|reset|desde cero|de cero|menú principal|inicio|desde el principio)
    borrón y cuenta nueva
    borra todo y (empezamos|arranquemos) de nuevo
    arranquemos de cero
    otra vez desde el principio
    ir al menú
  `,
  correct: `
    (mi|el|la) {dato} (está|quedó|es|lo tiene) (mal|equivocado|incorrecto|mal escrito|equivocada|otro)
    (me equivoqué|me confundí|me equivoco|le di mal|puse mal|escribí mal|di mal) (de|en|con|) (mi|el|la|) {dato}
    (quise|quería) decir {dia}
    (no|perdón|digo|corrijo|ay no), (mi|es|el|la) ({dato} es {nombre}|{nombre}|{dia}|apellido es con zeta|con hache)
    (quiero|necesito|puedo|hay que|podría) (corregir|cambiar|modificar|arreglar) (mi|el|la|un) {dato}
    (ese|esa|eso) no es mi {dato}
    (perdón|disculpe|ay) (le di mal|me equivoqué de|es otro|está mal) (mi|el|) {dato}
    (anotó|apuntó|escribió|tiene|pusiste) mal mi {dato}
    (está|quedó) mal (escrito|mi {dato}|anotado|el nombre)
    (se escribe|es) con (zeta|ese|be|ve chica|hache) (no con|y no con) (ese|ce|ve|zeta)
    no (me llamo|es) {nombre} (me llamo|sino|es) {nombre}
    es calle (ocho|dos) no calle (tres|cinco)
    hay un error en (mi|el) {dato}
    (el|la|mi) {dato}
    corregir {dato}
    (escribí|puse|digité|di|anoté) mal (la cédula|el nombre|mi correo|el número|la fecha|mi apellido)
    no es con (b|v|s|z|c|h) es con (v|b|z|c|s|g)
    mi (cédula|documento|teléfono) no es (ese|esa|el que puse)
  `,
}
