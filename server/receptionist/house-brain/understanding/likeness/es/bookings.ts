import type { Examples } from '../examples.ts'

/** Appointments: making, moving, cancelling, asking after them; choosing among what was offered. */
export const bookings: Examples = {
  book: `
    (quiero|quisiera|necesito|me gustaría|deseo|ocupo|busco|querría) (una|sacar una|pedir una|agendar una|hacer una|reservar una|un|sacar un) {cita} (para|el|) {dia}
    (me|nos) (puede|puedes|podrías|podés) (dar|agendar|apartar|reservar|anotar|apuntar) (una|un|) {cita} (con {nombre}|para {dia}|)
    (me|nos) (apunta|apuntas|anota|anotas|agenda|da) (para|el) {dia}
    (tienen|tendrán|hay|tenés|tiene|habrá|queda) (lugar|espacio|hueco|cupo|turno|disponibilidad|algo|alguna hora) (para|el|) {dia}
    (necesito|quiero|ocupo|queremos) que (venga|vengan|me manden|me envíen) (un|a un|el|alguien|un técnico a) (plomero|fontanero|electricista|técnico|revisar|arreglar) (a la casa|mi {cosa}|para mi {cosa}|)
    (puede|pueden|podrían|podría) (venir|pasar|mandar a alguien) (a|para) (revisar|ver|arreglar|reparar) (mi|el|la) {cosa}
    mi {pariente} (necesita|ocupa|tiene que hacerse) (una|un) {servicio}
    (quiero|quisiera|me gustaría) que (me|nos) (atiendan|atendieran|vea|viera|reciban) (el doctor|la doctora|{dia}|{nombre}|)
    para cuándo (tienen|hay|me darían|me puede dar) (hueco|cita|turno|lugar|espacio)
    (cuándo|cuando) (me|nos) (puede|pueden) (atender|recibir|ver|dar una cita)
    (quisiera|me gustaría|quiero) (ir a|pasar a|) (ver|visitar|conocer) (el|la) (departamento|casa|piso|propiedad|local)
    (una|un|) {cita} (por favor|porfa|para mañana|con {nombre}|para {dia}|para mi {pariente})
    (una|un|) {servicio} (por favor|para {dia}|porfa|a las {hora})
    (hola|buenas|) (quería|quisiera) (una hora|un turno|una cita|una consulta) con (el doctor|la doctora|{nombre}|el dentista|un abogado)
    mesa para {numero} (esta noche|el {dia}|a las {hora}|)
    (reservar|reserva|resérvame|apártame|apartar|agéndame|sácame) (una|un) {cita} (para {dia}|con {nombre}|)
    (quiero|necesito|tengo que) (ver|ir|consultar|hablar) (al|con el|con un) (dentista|médico|pediatra|especialista|abogado|oculista|ginecólogo)
    (solicito|requiero|busco|deseo) {cita} (médica|de control|para odontología|con medicina general|con el especialista|lo más pronto posible)
    {cita} (con|para) (el|la|un|) (médico general|odontólogo|pediatra|especialista|optometría|ortodoncia|laboratorio)
    para (sacar|agendar|pedir|programar) (una|) {cita}
    (agendar|nueva|otra|primera) {cita}
    (soy|es) (mi|la) primera vez y (quiero|necesito) una {cita}
    (quiero|quisiera) hacerme (un|una|las) (corte|uñas|limpieza|tinte|mechas|blanqueamiento|masaje)
    (me urge|urge|necesito urgente) una {cita} con {nombre}
    (se podrá|será posible|puedo) (ir|pasar|que me atiendan) {dia}
    {nombre} (tiene|tendrá) (lugar|espacio|algo) {dia}
    kiero una sita (pa {dia}|)
    me das un turno para {servicio}
    sí quiero agendar
    llevar el carro a (servicio|cambio de aceite|revisión) {dia}
    (me gustaría|quisiera|quiero) que me (revisaran|revisen|chequeen|corten|arreglen) (la vista|el pelo|los dientes|la presión|las uñas)
    (necesito|ocupo|quiero) (una grúa|un cerrajero|un notario|un electricista|una niñera) (hoy|esta tarde|{dia}|)
    (podemos|puedo) (ir|pasar) a ver (el depa|la casa|el local|el carro) {dia}
    {cita} (con|de|para) (ortopedia|pediatría|ginecología|medicina interna|cardiología|optometría|nutrición)
  `,
  cancel_booking: `
    (quiero|necesito|quisiera|deseo|puede|por favor|tengo que|me gustaría) (cancelar|anular|eliminar|quitar|borrar) (mi|la|esa|una|el|) {cita} (de {dia}|con {nombre}|)
    (cancela|cancele|cancélame|anula|anúlame|bórrame|quítame|elimina) (la|mi|el|esa) {cita} (de {dia}|por favor|)
    (ya no|no) (voy a|podré|puedo|vamos a) (poder|) (ir|asistir|llegar|presentarme) {dia}
    (ya no|no) (necesito|necesitamos|quiero|ocupo) (la|mi|esa) {cita}
    (bórreme|quíteme|sáqueme|bórrame|sácame) de la (lista|agenda) (del|de) {dia}
    ya no (quiero|queremos|necesito|hace falta) que (venga|vengan) (el técnico|el plomero|nadie|{dia})
    (quería|quiero|vengo a) (anular|cancelar) (lo|el turno|la hora) (del|de) {dia}
    (no voy a|no alcanzo a|me es imposible) (llegar|ir|asistir) a (la|mi) {cita}
    (dile|dígale|avísele) a {nombre} que no (voy|iré|puedo ir) {dia}
    (me surgió|se me presentó|tuve) (algo|un imprevisto|un problema) y (no puedo ir|tengo que cancelar)
    (estoy|mi {pariente} está) enfermo y no (podemos|puedo) ir {dia}
    (cancelación|cancelar|anular) (de|) (cita|turno|reserva|la cita)
    conseguí (otro lugar|otra cita), (cancélela|ya no la necesito)
    no (iré|vamos|asistiré) {dia}, gracias
    darle de baja a mi {cita}
    desistir de la {cita}
    (anularla|anularlo|cancelarla|cancelarlo|cancélela|bórrela|quítela|elimínala)
    cancelar
    (avise|dígale|avísele al doctor|informe) que no (llego|voy|alcanzo|puedo ir) (a mi cita|{dia}|)
    cancelar {cita} (de mañana|del lunes|de hoy|con {nombre})
  `,
  reschedule: `
    (quiero|necesito|puedo|quisiera|me gustaría|podemos|se puede) (cambiar|mover|reprogramar|reagendar|pasar|posponer|aplazar|adelantar|correr) (mi|la|el) {cita} (para|a|al) {dia}
    (me|nos) (la|lo) (puede|puedes|podría|podrías) (mover|cambiar|pasar|correr) (para|a) (más tarde|más temprano|{dia}|otro día|las {hora})
    (se me complicó|me surgió algo|no voy a poder), (podemos|puedo|se puede) (pasarlo|cambiarla|moverla|ir) (a|para|) (otro día|la otra semana|{dia})
    (quiero|necesito|me da|busco) otro (día|horario|turno) para mi {cita}
    (quiero|necesito) otra (fecha|hora) para (mi|la) {cita}
    no puedo {dia}, (mejor|podría ser|puede ser|qué tal|lo cambiamos a) {dia}
    (cámbiame|cámbieme|múeveme|pásame|adelántame|reprográmame) (la hora|el turno|la cita|la fecha|el corte|para {dia}) (por favor|)
    (en vez|en lugar) de {dia} (puede|podría) ser {dia}
    (tengo|tenía) {cita} {dia} (pero|y) (quiero|necesito|prefiero) (otro día|cambiarla|{dia}|más tarde)
    (voy a llegar|llego) tarde, (podemos|puedo) (moverla|pasarla|cambiarla) (media hora|a las {hora}|)
    (reprogramar|reagendar|cambiar|cambio|mover|aplazar) (cita|la cita|mi turno|de fecha|mi hora)
    seremos {numero} en vez de {numero}
    (agregar|añadir|sumar) (una persona|dos personas|uno más) a mi {cita}
    ya no {dia}, mejor {dia} mi {cita}
    la cita que tengo {dia} pásela a {dia}
    se puede más tarde lo mío
    (me la|me lo) (podría|puede|puedes) (recorrer|mover|pasar|adelantar|atrasar) (una hora|media hora|un día|para después)
    en (lugar|vez) (del|de) {dia} (puedo|podría|prefiero) (ir|pasar|llegar) {dia}
    (necesito|quiero|puedo) cambiarme de (horario|día|turno|hora|fecha)
    (mover|pasar|cambiar) lo de {dia} (pal|para el|a) {dia}
    (se puede|puede|podría) (correr|mover|pasar|dejar) para (la tarde|más tarde|otro día|{dia})
    prefiero otro (día|horario), {dia} no puedo (ir a la cita|ir|)
  `,
  check_booking: `
    (a qué hora|qué día|cuándo) (es|era|tengo|quedó|me toca) (mi|la|lo de mi|) {cita}
    (cuándo|a qué hora|qué día) (me toca|era lo mío|tengo que ir|me citaron|es lo mío)
    (se me olvidó|no recuerdo|no me acuerdo|recuérdeme|olvidé) (cuándo|a qué hora|qué día) (es|era|tengo) mi {cita}
    (tengo|tenía|tendré) (alguna|una|) {cita} (con ustedes|agendada|pendiente|programada) ({dia}|o no|)
    (quiero|necesito|quisiera|me ayudas a|puede) (consultar|saber|ver|revisar|verificar|buscar) (mi|mis|la fecha de mi|la hora de mi|el estado de mi) {cita}
    (con quién|dónde|con qué doctor) (es|me toca|tengo) mi {cita}
    (mis|mi|próxima|ver mis) (citas|cita|turnos)
    qué {cita} tengo (pendiente|{dia}|esta semana|)
    (cuándo|a qué hora) viene el (técnico|plomero|doctor)
    ya tengo cita (o no|asignada|)
    (para qué|qué|para cuándo) (día|hora|fecha) me (anotaron|apuntaron|agendaron|dieron|pusieron)
    me (dice|dices|confirma|puede decir) si tengo (algo|cita|turno) (agendado|apartado|programado|con ustedes|)
    cuál es la (hora|fecha|dirección) de mi {cita}
    (ya|) me (asignaron|dieron|confirmaron) (la|una) cita
  `,
  confirm_booking: `
    (llamo|hablo|escribo|es) para confirmar (mi|la|lo de|una) {cita} (de {dia}|)
    confirmo (mi|la|) {cita} (de|del) {dia}
    (sigue|está|quedó) (en pie|confirmada|agendada|firme) (mi|la|lo de) {cita}
    (quiero|quisiera|necesito|me puede) (confirmar|asegurar) (mi|que sigue en pie mi|que tengo) {cita}
    confirmar (asistencia|cita|la cita de {dia})
    sí voy a ir a mi {cita} {dia}
    quedó lo de {dia} verdad
  `,
  select_option: `
    (la|el|quiero la|prefiero la|dame la|mejor la|me quedo con la|escojo la|) (primera|segunda|tercera|última|otra|cuarta) (opción|por favor|)
    (el|quiero el|prefiero el|me quedo con el|) (primero|segundo|tercero|último|otro) (horario|por favor|)
    (opción|número|la opción|el número|la) (uno|dos|tres|1|2|3)
    (la|el) de las {hora}
    (la|el) de {dia}
    (el|la) (horario|hora|cita) (más tarde|más temprano|de la tarde|de la mañana)
    (esa|ese|esa misma|esa última|la que dijo primero|la de en medio) (por favor|)
    la (más temprana|más tarde|más barata|más cercana)
    (me quedo|voy) con (la|el) de (la mañana|la tarde|{nombre})
  `,
  provide_date_time: `
    (el|para el|) {dia}
    {dia} (a las|como a las|tipo|a eso de las) {hora}
    (a las|como a las|a eso de las|tipo|antes de las|después de las) {hora}
    (puede ser|mejor|tal vez|de preferencia|sería|que sea|pues) {dia}
    {dia} (me queda bien|está bien|me viene bien|me sirve|en la mañana|por la tarde|tempranito)
    entre las {hora} y las {hora}
    (por la|en la) (mañana|tarde|noche) (por favor|)
    (el|) (14|doce|15 de marzo|primero de junio|3 de mayo|30 de abril)
    (lunes|martes|jueves) o (viernes|miércoles)
  `,
}
