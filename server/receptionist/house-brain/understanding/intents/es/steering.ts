import type { Cue } from '../lexicon.ts'

/** Steering the conversation: again, what do you mean, stop, whichever, the second one. */
export const steering: Cue[] = [
  {
    label: 'unsure',
    weight: 0.88,
    says: `
      no (lo|la|me|te|le)? (se|recuerdo|acuerdo|sabria|estoy (muy)? segur*|tengo (ni)? (idea|claro)
        |sabemos|tengo certeza|lo tengo claro|tengo el dato|decido)
      (no me (lo|la) se|tal vez|talvez|quizas|quiza|puede ser|puede que|a lo mejor|depende|capaz|posiblemente
        |probablemente|de pronto|ni idea|quien sabe|sepa|lo pensare|dejame (pensar|pensarlo|ver)
        |dejeme (pensar|ver)|tengo que pensar*|lo voy a pensar|creo que (si|no) pero|mas o menos
        |no sabria|vere|se me olvido|olvide|dudo|estoy dudando|tengo dudas)
    `,
  },
  {
    label: 'no_preference',
    weight: 0.9,
    says: `
      (me|nos)? ?(da|es) (lo mismo|igual|indiferente)
      (cualquiera|cualquier|el que|la que|lo que|cuando|cual) (sea|de (los|las) (dos|tres)|esta bien
        |me sirve|hora|dia|doctor|medico|fecha|horario|puedas|pueda|quieras|quiera|haya|tengas|tenga
        |este disponible|usted (diga|quiera)|tu (quieras|digas))*$
      ((la|el) mas (cercan*|pront*|proxim*|tempran*|rapid*)|no (tengo|hay) (ninguna)? preferencia|sin preferencia|no me importa|no importa|el primero (que
        |disponible)|la primera (que|disponible)|lo mas pronto|lo antes posible|como (quieras|quiera
        |gustes|guste|usted (quiera|diga))|escoge tu|elige tu|tu (decides|eliges|escoges)|usted (decide
        |elija|escoja)|indistinto|me es igual|me da igual|indiferente|donde sea|con quien sea
        |(el|la|lo|los|las) que (tu|usted)? ?(tengas|tenga|tengan|haya|hay|sea|quieras|quiera|puedas|pueda|puedan|salga
        |prefieras|prefiera|este (disponible|libre)))
    `,
    unless: '^no (lo )?se',
  },
  {
    label: 'repeat',
    weight: 0.9,
    says: `
      repite|repita|repitelo|repitela|repitame|repiteme|repetir|repetirlo|repetirme|repeticion
        |otra vez por favor|una vez mas|de nuevo por favor|vuelve a|vuelva a (decir|preguntar)
      (que|como) (dijo|dijiste|me dijo|me dijiste|dices|dice|fue lo que|era lo que|fue eso|me preguntaste
        |preguntaste|pregunto)
      ^(como|perdon|mande|que|disculpa|disculpe|cual|eh|como asi|ah)$
      ^(cual|que) (documento|dato|numero|fecha|hora|cosa|nombre|cita|codigo|correo|telefono|pregunta
        |datos)$
      ^(otra vez|de nuevo|nuevamente|una vez mas|repite|otra)( por favor)?$
      no (te|le|lo|la|los)? (escuche|oi|oigo|escucho|alcance|oyo)
      (habla|hable) mas (alto|fuerte|despacio|lento)
      (dime|digame|decirme|decir) (otra vez|de nuevo|nuevamente)
    `,
  },
  {
    label: 'clarify',
    weight: 0.92,
    says: `
      no (te|le|lo|la|me|se|los)? ?(entiendo|entendi|comprendo|comprendi|capto|quedo claro|es claro
        |esta claro|te entiendo|le entiendo|entender)
      (que|como|a que) (significa|quiere decir|quieres decir|te refieres|se refiere|es eso|seria eso
        |es (la|el|un|una) _$)
      como (funciona|seria|es|va) (eso|esto|asi)
      (explica|explicame|expliqueme|explicar|explicarme|explicacion|aclara|aclarame|aclarar|acla* me
        |especifica|especificar|mas claro|con otras palabras|como asi|como es eso|mas detalle
        |mas detalles|estoy confundid*|me confundi|no tiene sentido|para que (es|sirve|necesita*|quiere*
        |piden) (eso|mi|el|la|ese|esa)|por que (necesita*|piden|pide|pides|quiere*) (mi|el|la|ese|eso))
    `,
  },
  {
    label: 'confirm_request',
    weight: 0.86,
    says: `
      (confirma|confirmame|confirme|confirmeme|confirmar|verifica|verifique|verificar|revisa|revise
        |comprueba|compruebe) (por favor|los datos|mis datos|si|que|la informacion|lo que|todo|eso|el
        |mi nombre|me|si (esta|es|quedo))
      (entendiste|entendio|anotaste|anoto|quedo (bien|registrado|guardado|claro)|(esta|estas) seguro
        |me entendiste|me entendio|lo (anoto|anotaste|tiene|tienes|guardaste)|es correcto$|esta correcto$
        |quedo listo|ya quedo|ya esta$|todo (listo|correcto)$|seguro que)
    `,
    unless: '^(no|si)',
  },
  {
    label: 'stop',
    weight: 0.86,
    says: `
      ^(ya|por favor|no|mejor|oye|quiero|ok)* (para|pare|parar|detente|detengase|alto|basta|callate
        |callese|silencio|stop|salir|salgo|terminar|finalizar|dejalo|dejelo|dejemoslo|olvidalo|olvidelo
        |olvida eso|dejalo asi|deje asi|suficiente|abortar|exit|cerrar|quit)( ya| por favor| eso
        | el proceso| la conversacion| asi|$)
      (no quiero|ya no quiero|no deseo) (seguir|continuar|hacer nada|hablar|mas)
      (cancela|cancelar|cancele|deten|para|detener) (todo|eso|esto|el proceso|la operacion
        |la conversacion|la solicitud)
      (olvida|olvide|ignora|ignore) (lo|todo|eso|esto|mi|la)
      (dejemos|dejamos|dejemoslo|dejelo|dejalo|deja|deje) (asi|hasta (aqui|ahi))
      ya no (quiero|deseo|necesito) nada
      (olvidalo|olvidelo|dejalo|dejelo|no importa ya|no sigas|no siga|ya no importa|cambie de opinion
        |mejor nada)
    `,
  },
  {
    label: 'start_over',
    weight: 0.93,
    says: `
      (empezar|empecemos|empieza|empiece|empezamos|comenzar|comencemos|comienza|iniciar|inicia|arrancar
        |volver|volvamos|vuelve|regresar|regresa|hacerlo|ir) (otra vez|de nuevo|nuevamente|de cero
        |desde cero|desde el (principio|inicio|comienzo)|a (empezar|comenzar|iniciar)|(al|a el) (inicio
        |principio|menu|comienzo)|todo)
      reiniciar|reinicia|reinicio|reset|desde cero|de cero|desde el principio|menu principal|inicio$
        |volver al inicio
    `,
  },
  {
    label: 'correct',
    weight: 0.92,
    says: `
      (ese|esa|esos|eso|este|esta) no (es|son) (mi|mis|el|la) {dato}
      (mi|el|la) {dato} (esta|quedo|es|fue|no es) (mal|equivocad*|incorrect*|errad*|ese|esa|correct*|otr*)
      (cambiar|corregir|corrige|corrija|modificar|actualizar|cambia|cambie|editar|arreglar) (mi|mis|el|la
        |los|un|ese|esa) {dato}
      (me equivoque|me confundi|quise decir|queria decir|digo|perdon es|escribi mal|lo escribi mal
        |hay un error|esta mal escrito|corregir|correccion|corrijo|no me llamo|mi nombre no es|error en)
      no (es|son) (mi|mis) {dato}
      (mi|el|la) {dato} (es|va|se escribe|lleva) con _
      (esta|quedo|tienes|tiene|anotaste|pusiste|escribiste|escribi|puse|di) (mal|equivocad*|errad*) (mi|el|la) {dato}
      ^(el|la|mi|los|las|mis) {dato}$
    `,
  },
  {
    label: 'select_option',
    weight: 0.82,
    says: `
      ^(quiero|prefiero|escojo|elijo|dame|deme|tomo|mejor|me quedo con|seria|si|la opcion|opcion|escoger
        |selecciono|me sirve|la de|hola|entonces|bueno)* (la|el|opcion|numero|opcion numero|la numero
        |la opcion|el numero) (primera|primero|segunda|segundo|tercera|tercero|cuarta|cuarto|quinta
        |quinto|ultima|ultimo|uno|dos|tres|cuatro|cinco|seis|siete|1|2|3|4|5|6|7|8|9|otra|otro|una|a|b|c
        |d)( opcion| por favor| cita|$)
      ^(primera|segunda|tercera|cuarta|ultima|opcion \\d+|opcion (uno|dos|tres|a|b|c))( opcion| por favor
        |$)
      ^(si |quiero |prefiero |mejor )?(la|el) (de|del|de la|de las|de el) _
      (prefiero|escojo|elijo|me quedo con|selecciono|tomo|quiero) (la|el|esa|ese|esta|este) (primera
        |primero|segunda|segundo|tercera|ultima|ultimo|opcion|esa|ese|una|dos|tres|$)
      ^(esa|ese|esta|este|la otra|el otro|esa misma|ese mismo)( por favor| esta bien| me sirve|$)
    `,
  },
]
