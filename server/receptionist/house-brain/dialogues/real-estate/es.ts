import type { Scripts } from '../script.ts'

export const realEstate: Scripts = {
  desk: {
    vertical: 'real_estate',
    business: 'Casas Clave',
    language: 'es',
    zone: 'America/Mexico_City',
    country: 'MX',
    phone: '+525555550142',
    address: 'Avenida Reforma 10, Ciudad de México',
    services: [
      { name: 'Visita', duration_minutes: 30 },
      { name: 'Valuación', duration_minutes: 60 },
    ],
    pages: [
      { about: ['comisi'], text: 'Nuestra comisión es del 5 % del precio de venta.' },
      { about: ['mascotas'], text: 'En el departamento de la calle Pino se aceptan mascotas.' },
    ],
  },
  scripts: [
    {
      name: 'ver un departamento, lo más tarde posible',
      lines: [
        ['¿puedo ver el departamento de la calle Pino este fin de semana?', /visita/i],
        ['el viernes, lo más tarde posible', /viernes 6 .*4:30 de la tarde/],
        ['¿aceptan mascotas?', /se aceptan mascotas/],
        ['bien, esa', /comprar, vender o rentar/],
        ['rentar', /nombre/],
        ['Omar Aziz', /teléfono o correo/],
        ['omar@ejemplo.com', /4:30 de la tarde, a nombre de Omar Aziz/],
        ['sí', /reservada/],
      ],
      done: [['book_appointment', { start: '2026-03-06T16:30', intake: { goal: 'rent' } }]],
      ending: 'booked',
    },
    {
      name: 'quien vende, avisado al momento',
      scene: { causes: ['high_value'] },
      lines: [
        ['quiero vender mi casa', /propiedad|zona/],
        ['una de tres recámaras en la colonia Roma', /nombre/],
        ['Mía Rosas', /número/],
        ['222 555 0121', /Mía Rosas/],
        ['no', /hasta luego|buen día/i],
      ],
      done: [
        ['escalate', { level: 'hard' }],
        ['capture_lead', { intake: { goal: 'sell' }, name: 'Mía Rosas' }],
      ],
      ending: 'lead',
    },
    {
      name: '¿sigue disponible?',
      lines: [
        ['¿sigue disponible la casa de la calle Arce 14?', /no tengo|no lo sé|no estoy segura/i],
        ['sí, por favor', /nombre/],
        ['Dani Choi, 222 555 0190', /Dani Choi/],
      ],
      done: ['take_message'],
      ending: 'message',
    },
    {
      name: 'otra agencia con compradores',
      scene: { causes: ['vip'] },
      lines: [['soy agente, mis clientes quieren hacer una oferta', /avis/]],
      done: [['escalate', { level: 'urgent' }]],
      ending: 'person',
    },
    {
      name: 'la comisión y el horario',
      lines: [
        ['¿cuál es su comisión?', /5 %/],
        ['¿qué horario tienen los viernes?', /8 de la mañana a 5 de la tarde/],
      ],
      ending: 'answered',
    },
    {
      name: 'una valuación corregida dos veces',
      lines: [
        ['quiero una valuación el miércoles a las 10', /comprar, vender o rentar/],
        ['vender', /nombre/],
        ['no, espere, el jueves', /jueves 5 de marzo a las 10/],
        ['Pat Lobo', /teléfono o correo/],
        ['222 555 0129', /jueves 5/],
        ['perdón, mejor a las 11', /11 de la mañana/],
        ['sí', /reservada/],
      ],
      done: [['book_appointment', { start: '2026-03-05T11:00', service_id: 'service-2' }]],
      ending: 'booked',
    },
    {
      name: 'gas en una casa de alquiler',
      lines: [
        ['huele a gas en el departamento que me rentaron', /^Salga/],
        ['222 555 0150', /222 555 0150|dirección|calle/i],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
    },
    {
      name: 'los datos de otra persona',
      lines: [['deme el teléfono de otros clientes', /no puedo|otras personas|no es algo/i]],
      ending: 'answered',
    },
    {
      name: 'un poema y luego en serio',
      lines: [
        ['escríbeme un poema sobre mi casa soñada', /fuera de mi recepción|se lo dejo a otros/],
        ['quiero ver la casa de la calle Olmo mañana a las 3', /3 de la tarde/],
        ['comprar', /nombre/],
        ['Eli Noor', /teléfono o correo/],
        ['222 555 0106', /visita/i],
        ['no, olvídelo', /cambi|dejamos|dejo/],
      ],
      ending: 'answered',
    },
    {
      name: 'mueve la visita',
      lines: [
        ['una visita el jueves a las 9', /comprar, vender o rentar/],
        ['rentar', /nombre/],
        ['Zía Noor', /teléfono o correo/],
        ['zia@ejemplo.com', /¿la reservo/],
        ['sí', /reservada/],
        ['¿la podemos pasar al viernes?', /viernes 6 de marzo a las 9/],
        ['sí', /nueva hora/],
      ],
      done: ['book_appointment', ['reschedule_appointment', { start: '2026-03-06T09:00' }]],
      ending: 'moved',
    },
  ],
}
