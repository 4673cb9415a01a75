import type { publicHome as english } from '../en/public-home.ts'

export const publicHome: typeof english = {
  title: 'Frontdesk: una recepcionista que conoce tu negocio',
  description:
    'Pega tu sitio web y tendrás una recepcionista que responde con lo que ahí dice, agenda citas y toma datos. De código abierto, en tu propio equipo.',
  logIn: 'Entrar',
  start: 'Empezar',
  otherLanguage: 'English',
  heading: 'Alguien en tu recepción, a cualquier hora.',
  sub: 'Pega tu sitio web. En cinco minutos una recepcionista atiende a tus visitantes con lo que ahí dice, agenda citas en tu calendario y te avisa cuando hace falta.',
  startFree: 'Crear mi recepcionista',
  noCard: 'Funciona en tu propio equipo. Sin claves ni tarjeta.',
  example: 'Ejemplo: un consultorio dental, 9:40 de la noche',
  talk: [
    { who: 'visitor', text: 'reciben pacientes nuevos? me duele muchísimo una muela desde ayer' },
    {
      who: 'agent',
      text: 'Sí, con gusto, y qué pena lo de la muela. Mañana hay lugar de urgencia a las 8:30 o a las 11:15. ¿Cuál le queda mejor?',
    },
    { who: 'visitor', text: 'a las 8:30. no, mejor a las 11:15' },
    { who: 'agent', text: 'Mañana jueves a las 11:15. ¿A qué nombre y teléfono la anoto?' },
    { who: 'visitor', text: 'lena brooks, 555 0142' },
  ],
  receipt: 'Cita reservada: jue 11:15 a. m. · K7M2QX',
  source: 'Según: Pacientes nuevos, Urgencias',
  howTitle: 'Tres pasos, lo que dura un café',
  how: [
    {
      title: 'Di a qué te dedicas',
      text: 'Hay siete giros que ya saben qué preguntar, qué ofrecer y cómo suena una emergencia.',
    },
    {
      title: 'Pega tu sitio web',
      text: 'Se lee página por página. Ves lo que aprendió y confirmas horario, precios y servicios.',
    },
    {
      title: 'Pruébala y ponla en marcha',
      text: 'Platica con ella hasta que te guste cómo responde. Una línea de código la pone en tu sitio.',
    },
  ],
  trustTitle: 'Lo que hace y lo que no',
  trust: [
    {
      title: 'Responde con tus páginas',
      text: 'Cada respuesta dice de qué página salió. Lo que no está no se inventa: se vuelve una pregunta para ti.',
    },
    {
      title: 'Agenda de verdad',
      text: 'En un solo calendario, donde dos personas no pueden tener el mismo lugar. Dice «reservada» solo cuando lo está.',
    },
    {
      title: 'Reconoce una emergencia',
      text: 'Gas, agua, dolor: primero la seguridad y enseguida te avisa.',
    },
    { title: 'Español e inglés', text: 'Sigue a quien habla, aunque cambie de idioma a media frase.' },
    {
      title: 'Sabe hacerse a un lado',
      text: 'Toma cualquier conversación con una tecla y devuélvela con otra.',
    },
    {
      title: 'Es tuya',
      text: 'De código abierto, arranca con un comando y guarda tus datos en tu propia base.',
    },
  ],
  todayTitle: 'Hasta dónde llega hoy',
  todayText:
    'El chat en tu sitio, las citas, los datos de clientes y las confirmaciones por correo ya funcionan. Las llamadas y los mensajes de texto están en construcción.',
  hostTitle: 'En tu propio equipo',
  hostText: 'Un comando, en una laptop o un servidor pequeño. Sin abrir cuentas en ningún lado.',
  finalTitle: 'Tu próxima visita ya está escribiendo.',
  footer: 'Código abierto con licencia Apache 2.0.',
  api: 'Referencia de la API',
}
