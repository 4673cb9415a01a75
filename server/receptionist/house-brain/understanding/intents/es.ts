import { spanishEar } from '../phrases/spelling.ts'
import { bookings } from './es/bookings.ts'
import { foreign } from './es/foreign.ts'
import { patients } from './es/patients.ts'
import { questions } from './es/questions.ts'
import { requests } from './es/requests.ts'
import { social } from './es/social.ts'
import { steering } from './es/steering.ts'
import { classes } from './es/words.ts'
import type { IntentLexicon } from './lexicon.ts'

export const spanish: IntentLexicon = {
  classes,
  cues: [...social, ...steering, ...bookings, ...requests, ...patients, ...questions, ...foreign],
  questionStart: `
    ^(quien|quienes|que|cual|cuales|cuando|donde|como|por que|cuanto|cuantos|cuanta|cuantas|a que|en que
      |hay|tiene|tienen|es|son|puedo|puede|pueden)
  `,
  ours: `
    ustedes|usted|su|sus|tienen|tiene|hay|aqui|alla|clinica|consultorio|tienda|local|oficina|hospital
      |sede|puedo|{medico}|{cita}
  `,
  introduction: '^(hola|buenas|si|ok|soy|es|habla|aqui|con)*',
  opening: `
    ^(hola|holaa|buenas|buenos dias|buen dia|buenas (tardes|noches)|muy|oiga|oye|disculpe|disculpa|perdone|mire|eh|este
      |pues|bueno|ey|que tal|por favor)*
  `,
  small: `
    a al el la las los un una es de del en para por con que y o seria puede podria quiero quisiera
    necesito mejor prefiero me sirve gustaria favor hola buenas si entonces pues bueno ok dia dias
    hora horas fecha proximo proxima este esta que viene a eso como sobre am pm tarde manana noche
    antes despues hasta desde entre mas puedo alrededor tipo ser va sea listo mes ano semana cita
  `,
  sound: `
    hora horas bola sola lola cola cosa casa cara cama cada cena cinta cura cota dita pata vita cuatro
    cuanto como coma comida dama dado dedo desde digo dijo dime dios doce dolor donde duda duele edad
    ella ello entre eres esas esos ese este esto estos feria gana gato gente grado hace haga hacia
    hasta hija hijo hoja igual jueves juego lado lado largo lista listas llama llamo llego lunes madre
    mando mano mala malo mama marca maria marta martes masa mayor mejor menos mesa mesas misma mismo
    mitad modo mucha mucho mundo nada nadie nina nino noche nota novia nueva nueve nuevo ocho once
    orden otra otro padre pago pagar papa para parte paso pera pero peso pesos poca poco pone puede
    punto quince rato real rosa sala salud santa sale sabe sana seis ser siete sino solo suma tanto
    tarde tema tener tengo tiene tipo toda todo toma tomas trae trata traer trece tres unos usted vale
    valor vamos veces venta verde vida viene vino visto viva vive vivo voces voy yerno junio julio
    carro carros caros
    carlos pedro juan jose luis luisa laura paula diana jorge mario maria daniel camila andres felipe
    cristian rosario dolores mercedes consuelo pilar
  `,
  mendFrom: 4,
  ear: spanishEar,
}
