import type { Cue } from '../lexicon.ts'

/** Courtesy and plain answers: yes, no, thanks, hello, goodbye. */
export const social: Cue[] = [
  {
    label: 'affirm',
    weight: 0.9,
    says: `
      ^(pues|ah|ay|uy|bueno|ok|eh|oh|y|que|creo que|digo que|yo digo que|jaja|ja)* {si}
      (esta|me parece|suena|todo|queda|quedo|va|estaria|seria) (muy|todo|super)? (bien|perfecto|correcto
        |bueno|ok|genial|excelente)
      (es|son|esta|asi) (correcto|cierto|verdad|asi|exacto|correctos|eso|correcta)
      me (sirve|viene bien|conviene|queda bien|parece|funciona|gusta|late|va bien)
      (tienes|tiene) (toda la)? razon
      (adelante|hazlo|hagalo|hagamoslo|procede|proceda|continua|continue|confirmo|confirmado|acepto
        |me apunto|como no|desde luego|sin problema|ni modo que no)
    `,
    // An "all right" before the thanks is part of them.
    unless:
      '^que (bien|bueno|chevere|perfecto|genial|excelente)|^todo (muy|super)? ?bien|^(ok|listo|perfecto|bueno|vale|excelente|super|muy bien|esta bien)* (muchas|mil)? ?gracias',
  },
  {
    label: 'deny',
    weight: 0.9,
    says: `
      ^(pues|ah|ay|uy|bueno|ok|eh|oh|y|que|creo que|perdon|lo siento|disculpa|disculpe|hola|jaja
        |la verdad)* {no}
      no (es|esta|fue|era) (asi|eso|correcto|cierto|verdad|bien|lo que|ese|esa|correcta|el|la)
      (esta|es|eso esta|quedo) (mal|equivocado|incorrecto|falso|errado|equivocada|incorrecta)
      no (quiero|deseo|gracias|me gusta|me sirve|puedo|necesito|acepto|por ahora|me conviene|la quiero
        |lo quiero|confirmo|estoy de acuerdo)
      (te|se|me) (equivocas|equivocaste|equivoco|entendiste mal|entendio mal)
      yo no (dije|pedi|quise)
      (mejor no|ahora no|todavia no|aun no|ya no|hoy no|ninguna de las anteriores|prefiero no|que va
        |para nada)
      (asi|eso|ese|esa|este|esta|ahi|hoy|manana|mejor) no$
    `,
    unless:
      'no me sirve (esto|esta|este|eso)|no (es|son) (mi|mis) {dato}|no me (lo|la) se$|para (mi|mis|el|la|un|una) {familia}|no es para mi',
  },
  {
    label: 'thanks',
    weight: 0.82,
    says: `
      (dios|que dios) ~ (bendiga|pague)|bendiciones|bendigo|gracias|mil gracias|agradezco|agradecido|agradecida|muy amable|agradecer|te lo agradezco
      ^(genial|excelente servicio|buen trabajo|que amable|chevere|bacano|estupendo|fantastico|maravilloso
        |buenisimo|que bien|que bueno|que chevere|increible|muy bien hecho|bravo|fabuloso)
      (eres|es|son) (muy|un|una|el|lo)? (amable|genial|mejor|util|crack|maximo|angel|amables)
      (me (ayudaste|ayudo|sirvio|fue util|has ayudado)|buen servicio|excelente servicio)
    `,
  },
  {
    label: 'greeting',
    weight: 0.8,
    says: `
      ^(hola|holas|buenas|buenos dias|buen dia|buenas tardes|buenas noches|saludos|alo|que tal|que mas
        |que hubo|quiubo|hey|hello|hi|que onda|que hay|muy buenas|bueno$|oiga|que hace|que haces|ey
        |que hubole|buena tarde|buena noche|como va)
      hay alguien( ahi| por ahi| alli)?$
      como (estas|esta|andas|vas|te va|le va|amaneciste|amanecio|van|sigues|te encuentras|has estado|anda
        |va todo)
      (un gusto|mucho gusto|encantado|encantada|que (haces|hace|cuentas|cuenta|hay de nuevo))
    `,
  },
  {
    label: 'goodbye',
    weight: 0.86,
    says: `
      adios|chao|chau|bye|hasta (luego|pronto|manana|la vista|despues|la proxima|otra)|nos vemos
        |nos hablamos|nos estamos|te veo|cuidate|cuidese|que (te|le) vaya|que (tengas|tenga|pases|pase
        |este|estes) (un|una|muy|buen|bien|buena|feliz|lindo|excelente)|feliz (dia|tarde|noche)
      (me|ya me|ya) (voy|retiro|despido|tengo que ir|fui)|tengo que irme|debo irme|me tengo que ir
      (eso (es|era|seria) todo|seria todo|es todo|nada mas|no necesito mas|ya esta todo|con eso basta
        |no mas)
    `,
  },
  {
    label: 'smalltalk',
    weight: 0.84,
    says: `
      ^todo (muy|super)? ?bien$
      ^(muy|todo|yo|pues|estoy|ando|super|aqui|mas o menos|excelente|ahi)* (bien|bn|muy bien|todo bien
        |regular) (y (tu|usted|vos|ustedes)|gracias|por (aqui|aca|dicha)|aqui)
      ^(muy|todo|estoy|ando|super) (bien|excelente|regular|contento|feliz|cansado|cansada|triste|aburrido
        |aburrida|mal)$
      ^(jaj*|jej*|haha*|jiji*|lol|xd)$
      gracias a dios|(que (calor|frio|lindo dia))|te (amo|quiero|odio)|(eres|estas) (tonto|bobo|linda
        |lindo|bonita|fea|feo|soltera|soltero|casada)|tienes (novio|novia|hijos|mascota)|cuentame (algo
        |de ti)|estoy (aburrido|aburrida|solo|sola|triste|feliz|contento|contenta|cansado|cansada)
    `,
  },
]
