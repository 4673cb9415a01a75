import type { Cue } from '../lexicon.ts'

/** Appointments: making, moving, cancelling and asking after them. */
export const bookings: Cue[] = [
  {
    label: 'book',
    weight: 0.85,
    says: `
      {agendar} ~ {cita}
      {quiero} ~~ {cita}
      (ayuda*|colabora*|ayudas|tema|informacion) ~ (con|para|sobre|de|en) (una|un|la|mi|las)? ?{cita}
      (agendar|agenda|agendame|agende|agendarme|reservar|reservame|reserve|programar|programame|apartar|apartame
        |separar|separame) (una|un|la|mi|con|para|me|nueva|otra|el|los)
      {quiero} ~ (agendar*|reservar|programar|pedir|sacar|separar|apartar|turno|agendamiento)
      agendar*|agendamiento|agendemos|agendame
      ^(hola|buenas|una|un|para|por|si|nueva|otra|buenos dias|las|de|mi|con|el|la|de una vez)* {cita}( medica| medico| odontologica
        | general| dental| facial| por favor| {medico}| nueva| de _| con _)*$
      (necesito|quiero|quisiera|deseo|me gustaria|tengo que|debo|puedo|podria|busco|ir|voy|requiero
        |me urge) (ir|ver|que me (vea|revise|atienda|chequee)|un|una|visitar|consultar|ser atendid*
        |atenderme|atencion|al|a|con|verme|hablar con el|ir donde) ~ {medico}
      (ir|visitar|ver) (al|a la|a el|a un|a una|donde el|con el|con la|el|la|un|una) {medico}
      (hay|ay|tiene|tienen|tienes|habra|queda|quedan|tendran|tendra|tendria) ~ (disponibilidad|cupo|cupos
        |espacio|espacios|lugar|hueco|huecos|citas|cita|turno|turnos|agenda|mesa|habitaciones|habitacion)
      (cita|turno|consulta|reserva|hora|mesa|habitacion) (con|para|de|medica|medico|odontologica|en|el
        |por|general|a) ~
      (mandar|manden|enviar|envien|que venga|venir|mande|envie|pueden venir|puede venir) ~ (alguien
        |{medico})
      (pueden|puede|puedes|podrian|podria|podrias|podran|podra) (venir|pasar|pasarse|acercarse|acudir
        |llegar|atenderme|atendernos|recibirme|verme)
      ^(una|un|la)* (vacunacion|vacuna|vacunas|limpieza|blanqueamiento|ecografia|radiografia|examen|examenes|masaje|terapia|ortodoncia
        |laboratorio|extraccion|endodoncia) (para|de|con|dental|facial|el|por|$)
      {quiero} (a|al|un|una|el|la)* {medico}
      con (el|la|un|una) {medico}$
      ^(el |la |un |una |con |para |medico )*{medico}$
    `,
  },
  {
    label: 'cancel_booking',
    weight: 0.94,
    says: `
      {cancelar} ~ {cita}
      {cita} ~~ {cancelar}
      ^(quiero|deseo|necesito|quisiera|por favor|me gustaria|hola|para|puedo|puede|puedes|si|como|la
        |ya)* {cancelar} (la|lo|esa|mi|por favor|el|ya|$)
      (anularlo|anularla|cancelarla|cancelarlo|cancelenla|cancelela|cancelala)
      (ya no|no) (voy a|puedo|podre|vamos a|quiero|necesito|deseo|alcanzo a) ~ (asistir|ir|cita|llegar
        |acudir|turno|presentarme|la)
    `,
  },
  {
    label: 'reschedule',
    weight: 0.94,
    says: `
      {cambiar} ~ {cita}
      {cita} ~~ {cambiar}
      {cambiar} (la|el|de|mi|para|lo)? ~ (fecha|hora|dia|horario|lunes|martes|miercoles|jueves|viernes
        |sabado|domingo|manana|otra|otro)
      reprogramar*|reagendar*|reprograma|aplazar*|posponer*|postergar*
      (otra|otro|diferente|distinta|nuevo|nueva) (fecha|dia|hora|horario) (para|de) (mi|la) {cita}
    `,
  },
  {
    label: 'check_booking',
    weight: 0.93,
    says: `
      (cuando|que dia|a que hora|que hora|para cuando|donde|con quien|como|en que|cual|cuales|que
        |cuantas) ~ (es|era|quedo|tengo|son|seria|quedaron|queda|esta|fue) ~ {cita}
      (que|cuales|cuantas) {cita} (tengo|tenemos|tenia|me quedan|quedan)
      (tengo|tenia|quedo|quedaron|existe) (alguna|una|la|mi|agendada|agendado|programada
        |otra)? ?{cita} (agendad*|programad*|para|hoy|manana|el|pendiente|pendientes|asignada|confirmada
        |$)
      (ver|consultar|revisar|mostrar|muestrame|verificar|saber|buscar|mirar|dime|digame|confirmar
        |recordar|recuerdame|conocer|listar) ~ (mi|mis|la|el estado|las|la hora de|los detalles) ~ {cita}
      {cita} ~ (agendad*|programad*|registrad*|asignad*|confirmad*)$
      ^(consultar|ver|revisar|mostrar|buscar|listar) {cita}$
      (mis|mi) (proximas|proxima|siguientes|siguiente)? ?(citas|cita|turnos|turno|reservas|reserva)$
      estado de (mi|la) {cita}
    `,
  },
  {
    label: 'confirm_booking',
    weight: 0.9,
    says: `
      (confirmar|confirmo|confirma|confirme|confirmarme|confirmame|reconfirmar|asegurar) (mi|la|una|que
        |mis) ~ {cita}
    `,
  },
]
