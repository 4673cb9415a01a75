import type { Fillings } from '../examples.ts'

/** What the places of the examples stand for. */
export const fillings: Fillings = {
  dia: 'el lunes|mañana|el martes|el viernes|el jueves|hoy|el sábado|el miércoles en la tarde|la próxima semana|pasado mañana|el 14|esta tarde|el domingo|mañana en la mañana',
  hora: '3|cuatro y media|diez|cinco de la tarde|nueve|once|2|8 de la mañana|siete|doce',
  cita: 'cita|turno|reserva|consulta|hora|reservación|cita médica|revisión|limpieza|control|valoración|visita',
  servicio:
    'corte|limpieza|blanqueamiento|tinte|consulta|extracción|masaje|manicure|revisión|instalación|radiografía|tratamiento|afinación|ortodoncia|endodoncia|depilación',
  cosa: 'calentador|lavabo|coche|techo|aire acondicionado|inodoro|caño|refrigerador|puerta|regadera|carro|lavadora|fuga|tubería|llave|estufa',
  pariente:
    'hija|hijo|esposa|mamá|abuelita|nene|perro|hermano|marido|papá|vecina|jefe|bebé|sobrina|suegra|novio',
  nombre:
    'graciela|el doctor pérez|lupita|carlos|la doctora ruiz|ana maría|josé luis|méndez|pepe|juan gómez|laura|andrés|camila rojas|la licenciada mora|rosario|pedro|miguel|sofía|carmen|erika torres|josé|valentina|don ramiro|ignacio|esperanza|joaquín díaz|mateo|beatriz|chepe|xiomara',
  persona:
    'persona|humano|asesor|agente|encargado|recepcionista|gerente|alguien|operadora|supervisor|doctora|representante|secretaria|persona real|responsable|asesora',
  idioma: 'inglés|español|portugués|francés|alemán|chino|italiano|ruso|árabe|catalán',
  numero: 'dos|cuatro|seis|3|8|cinco|diez|2|tres',
  cuerpo:
    'muela|cabeza|espalda|diente|rodilla|garganta|cara|estómago|oído|encía|pie|cachete|mano|ojo|cuello|pierna',
  quien:
    'mi marido|mi mamá|el niño|mi suegra|mi hijo|la bebé|un señor|mi esposa|alguien|mi papá|mi hermana|la nena|mi abuelita|el albañil|un cliente|mi vecino|mi hija',
  dato: 'nombre|apellido|número|teléfono|correo|fecha|dirección|documento|cédula|fecha de nacimiento|hora|especialidad',
}

/** Courtesies around what is said: they mean nothing of their own. */
export const before =
  'hola|buenas|eh|oiga|disculpe|mire|pues|buenos días|perdón|bueno|oye|este|hola buenas tardes|sí mire|por favor|a ver'
export const behind = 'por favor|gracias|porfa|si es posible|señorita|ok|vale|sí|joven|verdad'
