import type { Scripts } from '../script.ts'

export const homeServices: Scripts = {
  desk: {
    vertical: 'home_services',
    business: 'Plomería Ribera',
    language: 'es',
    zone: 'America/Mexico_City',
    country: 'MX',
    phone: '+522225550142',
    address: 'Avenida Juárez 200, Puebla',
    area: ['Puebla', 'Cholula', '72000'],
    services: [
      { name: 'Destape de drenaje', duration_minutes: 60, price_text: '$900' },
      { name: 'Reparación de calentador', duration_minutes: 90, price_text: 'desde $1,200' },
      { name: 'Reparación de fugas', duration_minutes: 90 },
      { name: 'Presupuesto', duration_minutes: 45, price_text: 'sin costo' },
    ],
    pages: [{ about: ['garant'], text: 'Todos los trabajos tienen dos años de garantía.' }],
  },
  scripts: [
    {
      name: 'el fregadero tapado, y al final otro día',
      lines: [
        ['buenas, se me tapó el drenaje, ¿pueden venir mañana a las 4 y media?', /4:30 de la tarde/],
        ['Calle Hidalgo 12, Puebla', /nombre/],
        ['Daniela Ruiz', /teléfono o correo/],
        ['222 555 0144', /a nombre de Daniela Ruiz/],
        ['mejor el miércoles a la misma hora', /miércoles 4 de marzo a las 4:30/],
        ['sí, por favor', /reservada.*K7M2QX/],
        ['no, eso es todo', /hasta luego|buen día/i],
      ],
      done: [
        ['book_appointment', { service_id: 'service-1', start: '2026-03-04T16:30', name: 'Daniela Ruiz' }],
      ],
      ending: 'booked',
    },
    {
      name: 'a donde no se llega, y a donde sí',
      lines: [
        [
          '¿Instalan calentadores solares en Veracruz? ¿Cuánto cuesta?',
          /fuera de nuestra cobertura|no llegamos/,
          /\$|^sí/i,
        ],
        ['¿y en Cholula?', /llegamos a esa zona|la atendemos/],
      ],
      ending: 'answered',
    },
    {
      name: 'agua del techo, por teléfono',
      scene: { channel: 'voice', now: '2026-03-02T22:40' },
      lines: [
        ['hay agua saliendo del techo', /^Cierre la llave de paso.*dirección\?$/],
        ['ya la cerré', /bien/i],
        ['calle Roble 300', /número|teléfono/],
        ['222 555 0133', /calle Roble 300/],
        ['¿cuánto tardan?', /no le puedo prometer|está avisado/i],
      ],
      done: ['escalate', ['escalate', { address: 'calle Roble 300', phone: '2225550133' }]],
      ending: 'emergency',
    },
    {
      name: 'huele a gas: primero salir',
      lines: [
        ['huele a gas en la cocina', /^Salga de la casa ahora mismo.*911/],
        ['ya estamos afuera', /bien/i],
        ['calle Pino 77', /número|teléfono/],
        ['222 555 0199', /calle Pino 77/],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
      never: /[¡!]|estupendo|perfecto/i,
    },
    {
      name: 'nadie devuelve la llamada',
      lines: [
        ['es la tercera vez que llamo y nadie me devuelve la llamada', /lamento|entiendo.*equipo/i],
        ['222 555 0177', /222 555 0177/],
      ],
      done: ['escalate', ['escalate', { phone: '2225550177' }]],
      ending: 'person',
      never: /[¡!]/,
    },
    {
      name: 'no se entiende dos veces: un recado con sus palabras',
      lines: [
        ['blabla gurnf', /no le entendí|haber entendido/],
        ['zorp plim', /persona.*recado|recado/],
        ['un recado', /equipo|recado/],
        ['mi manguera quedó corta, ¿la cambian?', /nombre/],
        ['Carlos Paz', /número/],
        ['222 555 0188', /Carlos Paz/],
      ],
      done: [['take_message', { message: 'mi manguera quedó corta, ¿la cambian?', name: 'Carlos Paz' }]],
      ending: 'message',
    },
    {
      name: 'el número mal oído, corregido por el final',
      scene: { channel: 'voice' },
      lines: [
        ['quiero una reparación de fugas el jueves pero no antes de las nueve', /jueves 5/],
        ['la primera', /dirección/],
        ['calle Olmo 41 Puebla', /nombre/],
        ['marcos bello', /teléfono/],
        ['dos dos dos cinco cinco cinco cero uno cuatro cuatro', /222 555 0144/],
        ['no, está mal, termina en cero uno cuatro nueve', /2 2 2, 5 5 5, 0 1 4 9\. ¿/],
        ['sí', /Marcos Bello/],
        ['sí', /reservada/],
      ],
      done: [
        ['book_appointment', { phone: '2225550149', service_id: 'service-3', start: '2026-03-05T09:00' }],
      ],
      ending: 'booked',
    },
    {
      name: 'precio, garantía y zona de una vez',
      lines: [
        ['¿cuánto cuesta el destape de drenaje, dan garantía y llegan a Cholula?', /\$900.*garantía.*zona/],
        ['gracias', /de nada|con mucho gusto|a usted/i],
      ],
      ending: 'answered',
    },
    {
      name: 'toda la casa: el dueño lo sabe enseguida',
      scene: { causes: ['high_value', 'human_request', 'emergency'] },
      lines: [
        ['queremos cambiar toda la tubería de la casa, es una casa de dos pisos', /\?$/],
        ['calle Lago 5, Cholula', /nombre/],
        ['Elena Soto', /número|teléfono/],
        ['222 555 0120', /Elena Soto/],
      ],
      done: [
        ['escalate', { level: 'soft' }],
        ['capture_lead', { name: 'Elena Soto' }],
      ],
      ending: 'lead',
    },
    {
      name: 'quien ya es conocido no da ningún código',
      scene: {
        contact: {
          name: 'Ana Flores',
          phone: '+522225550121',
          appointments: [
            {
              code: 'K7M2QX',
              start: '2026-03-05T16:00:00Z',
              service_id: 'service-1',
              service_name: 'Destape de drenaje',
            },
          ],
        },
      },
      lines: [
        ['hola', /^Hola, Ana\. .*destape de drenaje.*jueves 5 de marzo a las 10.*\?$/],
        ['no, ¿cuál es su dirección?', /Avenida Juárez 200/],
        ['¿a qué hora es mi cita?', /jueves 5 de marzo a las 10/],
      ],
      ending: 'answered',
    },
  ],
}
