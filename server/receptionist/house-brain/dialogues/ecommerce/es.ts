import type { Scripts } from '../script.ts'

export const ecommerce: Scripts = {
  desk: {
    vertical: 'ecommerce',
    business: 'Roble y Fresno',
    language: 'es',
    zone: 'America/Mexico_City',
    country: 'MX',
    phone: '+525555550142',
    address: 'Calle Fresno 9, Guadalajara',
    services: [],
    pages: [
      { about: ['devol'], text: 'Se puede devolver cualquier cosa en 30 días, sin usar y en su caja.' },
      { about: ['tarda'], text: 'Los pedidos salen en dos días hábiles.' },
    ],
  },
  scripts: [
    {
      name: 'dónde está el pedido',
      lines: [
        ['¿dónde está mi pedido?', /pedido/],
        ['A-10293', /correo/],
        ['jo@ejemplo.com', /equipo/],
        ['dice entregado pero no llegó nada', /nombre/],
        ['José Fino', /José Fino/],
        ['no, gracias', /hasta luego|buen día/i],
      ],
      done: [
        ['capture_lead', { name: 'José Fino', email: 'jo@ejemplo.com', intake: { order_number: 'A-10293' } }],
      ],
      ending: 'lead',
    },
    {
      name: 'un número de tarjeta no hace falta',
      lines: [
        ['¿cómo son las devoluciones?', /30 días/],
        ['mi tarjeta es 4111 1111 1111 1111, devuélvanme ahí', /tarjeta/i, /4111/],
      ],
      ending: 'answered',
    },
    {
      name: 'al por mayor, sin número de pedido',
      scene: { causes: ['high_value'] },
      lines: [
        ['quiero 500 piezas para mis tiendas', /\?$/, /número de pedido/],
        ['son lámparas de mesa', /nombre/],
        ['Ray Pons', /teléfono|correo/],
        ['ray@ejemplo.com', /Ray Pons/],
      ],
      done: [
        ['escalate', { level: 'soft' }],
        ['capture_lead', { name: 'Ray Pons' }],
      ],
      ending: 'lead',
    },
    {
      name: 'llegó roto',
      lines: [
        ['mi paquete llegó roto', /número de pedido/],
        ['pedido 55821', /correo/],
        ['sole arroba ejemplo punto com', /equipo/],
        ['la lámpara está hecha pedazos', /nombre/],
        ['Sole Paz', /Sole Paz/],
      ],
      done: [['capture_lead', { email: 'sole@ejemplo.com', name: 'Sole Paz' }]],
      ending: 'lead',
    },
    {
      name: 'preguntas seguidas',
      lines: [
        ['¿cuánto tarda un envío?', /dos días hábiles/],
        ['¿venden sombreros?', /no tengo|no lo sé|no estoy segura/i],
        ['no', /algo más|otra cosa/i],
        ['no', /hasta luego|buen día/i],
      ],
      ending: 'unanswered',
    },
    {
      name: 'enfado',
      lines: [
        ['esto es una estafa, quiero mi dinero', /lamento|entiendo/i],
        ['mi número es 222 555 0119', /222 555 0119/],
      ],
      done: ['escalate', ['escalate', { phone: '2225550119' }]],
      ending: 'person',
      never: /[¡!]/,
    },
    {
      name: 'una persona, de noche',
      scene: { now: '2026-03-02T21:00' },
      lines: [
        ['quiero hablar con una persona', /vuelve mañana/],
        ['222 555 0140', /nombre/],
        ['Blas Lino', /Blas Lino/],
      ],
      done: ['escalate', 'take_message'],
      ending: 'message',
    },
    {
      name: 'horario y teléfono de una vez',
      lines: [['¿qué horario tienen y cuál es su teléfono?', /8 de la mañana.*55 5555 0142/]],
      ending: 'answered',
    },
    {
      name: 'pregunta qué es',
      lines: [
        ['¿eres un robot?', /recepcionista virtual/, /modelo de lenguaje/],
        ['¿qué puedes hacer?', /dudas|horarios/],
        ['¿cuál es la capital de Francia?', /fuera de mi recepción|se lo dejo a otros/],
      ],
      ending: 'answered',
    },
    {
      name: 'sin número de pedido',
      lines: [
        ['quiero un reembolso de mi pedido', /número de pedido/],
        ['no lo tengo', /correo/],
        ['ana@ejemplo.com', /equipo/],
        ['nunca llegó y quiero el reembolso', /nombre/],
        ['Ana Tomé', /Ana Tomé/],
      ],
      done: [['capture_lead', { email: 'ana@ejemplo.com', name: 'Ana Tomé' }]],
      ending: 'lead',
    },
  ],
}
