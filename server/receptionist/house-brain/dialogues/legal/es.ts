import type { Scripts } from '../script.ts'

export const legal: Scripts = {
  desk: {
    vertical: 'legal',
    business: 'Bufete Prado',
    language: 'es',
    zone: 'America/Mexico_City',
    country: 'MX',
    phone: '+525555550142',
    address: 'Paseo Prado 20, Ciudad de México',
    services: [
      { name: 'Primera consulta', duration_minutes: 45, price_text: '$800' },
      { name: 'Consulta telefónica', duration_minutes: 30 },
    ],
    pages: [{ about: ['honorarios'], text: 'En lesiones cobramos un porcentaje de lo que se obtiene.' }],
  },
  scripts: [
    {
      name: 'después de un accidente',
      lines: [
        ['tuve un accidente de coche y necesito un abogado', /confidencial.*consejo legal/],
        ['¿tengo un buen caso?', /abogado/, /\bsí\b/i],
        ['prefiero hablar con una persona', /avis/],
        ['Carla Díaz, 222 555 0166', /222 555 0166/],
      ],
      done: ['escalate', ['escalate', { name: 'Carla Díaz' }]],
      ending: 'person',
      never: /[¡!]|con gusto|estupendo/i,
    },
    {
      name: 'una consulta por un divorcio',
      lines: [
        ['quiero una primera consulta por mi divorcio', /día/],
        ['el jueves a las 2', /jueves 5 de marzo a las 2 de la tarde/],
        ['Raúl Lara', /teléfono o correo/],
        ['raul@ejemplo.com', /a nombre de Raúl Lara/],
        ['sí', /reservada/],
      ],
      done: [['book_appointment', { start: '2026-03-05T14:00', intake: { matter_type: 'family' } }]],
      ending: 'booked',
    },
    {
      name: 'miedo en casa: primero el 911',
      lines: [
        ['mi marido me está golpeando, ayúdeme por favor', /911/],
        ['222 555 0178', /222 555 0178|a salvo/],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
      never: /[¡!]|abogado/,
    },
    {
      name: 'el juzgado va primero',
      scene: { causes: ['vip'] },
      lines: [['llamo del juzgado tercero por la audiencia de Reyes', /avis/]],
      done: [['escalate', { level: 'urgent' }]],
      ending: 'person',
    },
    {
      name: 'lo que cuesta y lo que nadie sabe',
      lines: [
        ['¿cuánto cuesta la primera consulta?', /\$800/],
        ['¿y cuánto vale mi caso?', /abogado|consejo legal/, /\$/],
      ],
      ending: 'answered',
    },
    {
      name: 'el expediente de otra persona',
      lines: [['quiero saber el expediente de mi vecino', /otras personas|otra persona/]],
      ending: 'answered',
    },
    {
      name: 'de noche solo se toman recados',
      scene: { now: '2026-03-02T20:30', flags: { after_hours_messages_only: true } },
      lines: [
        ['quiero una consulta para mañana', /cerrado.*abre mañana/],
        ['Inés Cruz', /número|teléfono/],
        ['222 555 0115', /Inés Cruz/],
      ],
      done: ['take_message'],
      ending: 'message',
    },
    {
      name: 'un trato muy formal',
      scene: { persona: { formality: 'formal', tone: 'professional' } },
      lines: [
        ['una primera consulta el viernes a las 11 por una herencia', /viernes 6 de marzo a las 11/],
        ['Enrique Ford', /teléfono o correo/],
        ['222 555 0182', /desea que la reserve|Confirmo|correcto/],
        ['sí', /reservada.*(servirle|se le ofrece|ayudarle)/],
      ],
      done: [['book_appointment', { name: 'Enrique Ford', intake: { matter_type: 'estate' } }]],
      ending: 'booked',
      never: /\b(te|tu|tus|quieres)\b|[¡!]/,
    },
    {
      name: 'cambia el nombre y después la hora',
      lines: [
        ['primera consulta mañana a las 9 por un asunto penal', /9 de la mañana/],
        ['Al Piedra', /teléfono o correo/],
        ['al@ejemplo.com', /Al Piedra/],
        ['el nombre está mal', /nombre/],
        ['Alán Piedra', /Alán Piedra/],
        ['mejor a las 10', /10 de la mañana/],
        ['sí', /reservada/],
      ],
      done: [['book_appointment', { name: 'Alán Piedra', start: '2026-03-03T10:00' }]],
      ending: 'booked',
    },
    {
      name: 'lo que sea, cuanto antes',
      lines: [
        ['resérveme una consulta telefónica', /día/],
        ['lo más pronto posible', /hoy/],
        ['la segunda', /asunto/],
        ['migración', /nombre/],
        ['Wei Zhang', /teléfono o correo/],
        ['222 555 0139', /Consulta telefónica/],
        ['sí', /reservada/],
      ],
      done: [['book_appointment', { service_id: 'service-2', intake: { matter_type: 'immigration' } }]],
      ending: 'booked',
    },
  ],
}
