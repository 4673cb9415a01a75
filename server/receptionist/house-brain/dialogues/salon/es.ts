import type { Scripts } from '../script.ts'

const open = (from: string, to: string) => [{ open: from, close: to }]

/** A salon that says tú. */
export const salon: Scripts = {
  desk: {
    vertical: 'salon',
    business: 'Salón Luna',
    language: 'es',
    zone: 'Europe/Madrid',
    country: 'ES',
    phone: '+34915550142',
    address: 'Calle Luna 3, Madrid',
    persona: { formality: 'casual' },
    services: [
      { name: 'Corte', duration_minutes: 45, price_text: '25 €' },
      { name: 'Mechas', duration_minutes: 120, price_text: 'desde 80 €' },
      { name: 'Manicura', duration_minutes: 45 },
    ],
    hours: {
      tue: open('10:00', '20:00'),
      wed: open('10:00', '20:00'),
      thu: open('10:00', '20:00'),
      fri: open('10:00', '20:00'),
      sat: open('09:00', '15:00'),
    },
    pages: [{ about: ['regalo'], text: 'Las tarjetas regalo se venden en el salón, desde 20 €.' }],
  },
  scripts: [
    {
      name: 'después del trabajo, a las siete, mejor a las seis',
      lines: [
        ['hola, ¿abren los lunes?', /^No, los lunes cerramos/],
        ['pues unas mechas el jueves después del trabajo', /jueves 5 a las 17:00/],
        ['a las 7 genial', /19:00/],
        ['mejor a las 6', /18:00/],
        ['Lola Cano', /teléfono o correo/],
        ['612 555 018', /18:00, a nombre de Lola Cano/],
        ['sí, gracias', /tu cita está reservada/],
      ],
      done: [['book_appointment', { start: '2026-03-05T18:00', service_id: 'service-2' }]],
      ending: 'booked',
      never: /\b(usted|su cita|quiere|prefiere)\b/,
    },
    {
      name: 'dos servicios, uno detrás de otro',
      lines: [
        ['¿me das cita para corte y manicura el sábado?', /sábado 7/],
        ['a las 11', /11:00.*nombre/],
        ['Jimena', /teléfono o correo/],
        ['612 55 50 11', /Corte, el sábado 7/],
        ['sí', /reservada: corte.*Seguimos con manicura/],
        ['sí', /manicura/],
        ['el sábado a las 12', /Manicura, el sábado 7 de marzo a las 12:00, a nombre de Jimena/],
        ['sí', /reservada: manicura/],
      ],
      done: [
        ['book_appointment', { service_id: 'service-1', start: '2026-03-07T11:00' }],
        ['book_appointment', { service_id: 'service-3', start: '2026-03-07T12:00' }],
      ],
      ending: 'booked',
    },
    {
      name: 'una boda no es cosa del calendario',
      scene: { causes: ['high_value'] },
      lines: [
        ['me caso en junio y necesito peinado para 6 personas', /\?$/],
        ['recogidos para todas', /llam|nombre/i],
        ['Tere Soto', /número|teléfono/],
        ['tere@ejemplo.com', /Tere Soto/],
      ],
      done: [
        ['escalate', { level: 'soft' }],
        ['capture_lead', { name: 'Tere Soto', email: 'tere@ejemplo.com' }],
      ],
      ending: 'lead',
    },
    {
      name: 'una reacción al tinte: usted, calma y lo primero',
      lines: [
        [
          'me arde el cuero cabelludo con el tinte de hoy y se me hincha la cara',
          /^Enjuague con mucha agua.*112/,
        ],
        ['612 555 013', /612 55 50 13/],
      ],
      done: ['escalate', 'escalate'],
      ending: 'emergency',
      never: /[¡!]/,
    },
    {
      name: 'viva y cercana',
      scene: { persona: { formality: 'casual', tone: 'lively', verbosity: 'normal' } },
      lines: [
        ['¡hola!', /¡/],
        ['corte el miércoles a las 3', /15:00/],
        ['Max', /teléfono o correo/],
        ['612 555 019', /Max/],
        ['sí', /reservada.*(confianza|preparado)/],
      ],
      done: [['book_appointment', { name: 'Max' }]],
      ending: 'booked',
    },
    {
      name: 'precios, y uno que no está',
      lines: [
        ['¿cuánto cuesta el corte?', /25 €/],
        ['¿y las mechas?', /80 €/],
        ['¿y unas extensiones?', /no tengo|no lo sé|no estoy segura|no está publicado/i, /\d €/],
      ],
      ending: 'unanswered',
    },
    {
      name: 'se va antes del último sí',
      lines: [
        ['corte el viernes a las 4', /16:00/],
        ['Kai Mora', /teléfono o correo/],
        ['612 555 017', /¿la reservo/],
        ['no, adiós', /no queda nada reservado/],
      ],
      ending: 'answered',
    },
    {
      name: 'una tarjeta regalo y gracias',
      lines: [
        ['¿venden tarjetas regalo?', /tarjetas regalo se venden/],
        ['muchas gracias', /de nada|con mucho gusto|a ti/i],
        ['no', /hasta luego|buen día/i],
      ],
      ending: 'answered',
    },
    {
      name: 'descontenta con el color',
      lines: [
        ['me arruinaron el pelo, quiero poner una queja', /siento|entiendo|lamento/i],
        ['612 555 020', /nombre/],
        ['Inma Gil', /Inma Gil/],
      ],
      done: ['escalate', 'take_message'],
      ending: 'message',
      never: /[¡!]|\bsu\b/,
    },
    {
      name: 'pide que la llamen',
      lines: [
        ['¿me podéis llamar?', /equipo|recado/],
        ['quiero cambiar de estilista', /nombre|llamas/i],
        ['Sol Ruiz', /número|teléfono/],
        ['612 555 021', /Sol Ruiz/],
      ],
      done: ['take_message'],
      ending: 'message',
    },
  ],
}
