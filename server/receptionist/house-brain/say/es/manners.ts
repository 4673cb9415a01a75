import type { Manners } from '../phrases.ts'
import { tu } from './tu/index.ts'

/**
 * Cómo suena cada rasgo en español. El trato es de usted; solo la persona informal tutea (`tu/`). Tono, empatía y
 * detalle se escriben sin tratar de tú ni de usted, para que valgan con los dos.
 */
export const manners: Manners = {
  formality: {
    casual: tu,
    formal: {
      social: {
        howCanIHelp: () => ['¿En qué puedo servirle?', '¿Qué se le ofrece?'],
        anythingElse: () => [
          '¿Puedo servirle en algo más?',
          '¿Se le ofrece alguna otra cosa?',
          '¿Hay algo más en que pueda ayudarle?',
        ],
        welcome: () => ['No hay de qué.', 'Ha sido un placer.', 'Para servirle.'],
        acknowledge: () => ['Por supuesto.', 'Muy bien.', 'Gracias.'],
        glad: () => ['Por supuesto.', 'Muy bien.', 'Con mucho gusto.'],
        stopped: () => ['Por supuesto, lo dejamos.', 'Muy bien, no se cambió nada.'],
        notUnderstood: () => ['Disculpe, no le he comprendido.', 'Le ruego me disculpe, no le entendí.'],
        sayItAnotherWay: () => ['¿Sería tan amable de decírmelo de otra manera?', '¿Qué desea hacer?'],
      },
      booking: {
        askWhen: () => [
          '¿Qué día y a qué hora le convendría?',
          '¿Cuándo desearía venir?',
          'Entonces, ¿qué día le resultaría mejor?',
          'Volviendo a su cita, ¿qué día preferiría?',
        ],
        askName: () => [
          '¿Me permite su nombre, por favor?',
          '¿A nombre de quién la registro?',
          '¿Sería tan amable de darme su nombre?',
          '¿Me permite su nombre completo?',
        ],
        confirm: (service, moment, name) => [
          `${service}, ${moment}, a nombre de ${name}: ¿desea que la reserve?`,
          `Sería ${service}, ${moment}, para ${name}. ¿Es correcto?`,
          `¿Confirmo ${service} para ${name}, ${moment}?`,
        ],
      },
      messages: {
        askName: () => ['¿Me permite su nombre, por favor?', '¿Qué nombre anoto?', '¿De parte de quién?'],
      },
    },
  },
  tone: {
    professional: {
      social: {
        hello: () => ['Hola. ¿En qué puedo ayudar?', 'Buen día. ¿De qué se trata?'],
        glad: () => ['Muy bien.', 'De acuerdo.', 'Bien.'],
        goodbye: (business) => [
          `Gracias por contactar con ${business}. Hasta luego.`,
          'Gracias. Hasta luego.',
        ],
      },
    },
    lively: {
      social: {
        hello: () => ['¡Hola! ¡Qué gusto! ¿En qué puedo ayudar?', '¡Hola, hola! ¿Qué va a ser hoy?'],
        glad: () => ['¡Genial!', '¡Perfecto!', '¡Estupendo!'],
        welcome: () => ['¡No hay de qué!', '¡Un placer!', '¡Cuando haga falta!'],
        goodbye: (business) => [
          `¡Mil gracias por contar con ${business}! ¡Hasta pronto!`,
          '¡Feliz día! ¡Hasta luego!',
          '¡Nos vemos pronto!',
        ],
      },
    },
    calm: {
      social: {
        hello: () => ['Hola. Con calma, ¿en qué puedo ayudar?', 'Hola. ¿De qué se trata?'],
        glad: () => ['Bien.', 'Está bien.', 'De acuerdo.'],
        goodbye: () => ['Gracias. Todo lo mejor.', 'Gracias por el mensaje. Hasta luego.'],
      },
    },
  },
  empathy: {
    light: {
      handoff: { sorry: () => ['Lamento lo ocurrido.', 'Entiendo. Una disculpa.'] },
      safety: { sorryToHear: () => ['Entiendo.', 'Comprendo.'] },
    },
    high: {
      handoff: {
        sorry: () => [
          'Lo siento de verdad. Se nota lo pesado que ha sido todo esto.',
          'Lo lamento muchísimo, y gracias por contármelo.',
        ],
      },
      safety: {
        sorryToHear: () => [
          'Lo siento mucho; debe de ser muy molesto. Vamos a resolverlo.',
          'Cuánto lo siento, qué mal rato. Ahora mismo lo vemos.',
        ],
      },
    },
  },
  verbosity: {
    normal: { booking: { afterBooking: () => ['¡Gracias por la confianza!', 'Todo queda preparado.'] } },
    detailed: {
      booking: {
        afterBooking: () => [
          'Si algo cambia, basta con darme el código para moverla o cancelarla.',
          'Con ese código se puede mover o cancelar la cita cuando haga falta.',
        ],
      },
    },
  },
}
