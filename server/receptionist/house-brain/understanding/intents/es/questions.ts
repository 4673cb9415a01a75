import type { Cue } from '../lexicon.ts'

/** Questions to the business. */
export const questions: Cue[] = [
  {
    label: 'faq',
    weight: 0.68,
    says: `
      ^(hola|buenas|y|pero|oye|oiga|disculpa|una pregunta|por favor|me (puedes|puede|podrias
        |podria) (decir|informar)|quisiera saber|quiero saber|necesito saber|sabes|saber)* (quien|quienes
        |cual|cuales|donde|cuando|como|que|cuanto|cuanta|cuantos|cuantas|a que|en que|hasta que|desde
        |por que|con que|de que) (es|son|se|esta|estan|queda|quedan|puedo|puede|abren|abre|cierran|cierra
        |atienden|atiende|tienen|tiene|hay|hago|debo|necesito|dura|demora|tarda|llega|llego|hora|horas
        |horario|horarios|dias|documentos|requisitos|servicios|medicos|doctores|especialidades|eps
        |seguros|direccion|telefono|sede|sedes|tipo|clase|ofrecen|trabajan|incluye|me|manejan|formas
        |medios|aseguradoras|funciona|seria|tengo)
      (tienen|tiene|hay|aceptan|acepta|ofrecen|ofrece|atienden|atiende|manejan|trabajan|abren|cierran
        |cuentan|reciben|hacen|venden|permiten|incluye|puedo|se puede|pueden|realizan|cubre|cubren
        |prestan|toman) ~
      (horario|horarios|direccion|ubicacion|ubicados|ubicado|telefono|parqueadero|estacionamiento
        |requisitos|servicios|especialidades|sede|sedes|eps|seguro|seguros|preparacion|ayunas|resultados
        |formas de pago|medios de pago|wifi|domicilio|garantia|documentos|medicos|doctores|como llego
        |donde queda)
      (informacion|info|mas informacion|saber|pregunta|consulta|duda|averiguar) (sobre|de|acerca|del|si
        |por|donde|cuando|quien)
    `,
    unless: 'hay alguien( ahi| por ahi| alli)?$',
  },
  {
    label: 'faq',
    weight: 0.8,
    says: `
      (como se llama|cual es el nombre) (el|la|de|del|mi)
      (quienes|quien|cuales|cual) (son|es|seria|me (va a)? ?(atender|atiende)) (los|las|el|la)? ?(medicos
        |doctores|medico|doctor|doctora|especialistas|profesionales|odontologos|odontologo|dentista
        |horarios|horario|requisitos|servicios|direccion|telefono|especialista)
      (a que hora|hasta que hora|que dias|que horario|desde que hora) (abren|cierran|atienden|trabajan
        |abre|cierra|atiende|es|tienen|estan|manejan|puedo)
      donde (queda|quedan|estan|esta|es|se encuentran|se ubican|puedo|los encuentro)
    `,
  },
]
