import type {
  scheduling as englishScheduling,
  services as englishServices,
} from '../../en/settings/booking.ts'

export const services: typeof englishServices = {
  lead: 'Lo que tu recepcionista puede decir y reservar. Las citas ya reservadas conservan su duración.',
  add: 'Agregar servicio',
  newName: 'Servicio nuevo',
  name: 'Servicio',
  duration: 'Minutos',
  before: 'Antes',
  after: 'Después',
  price: 'Precio',
  noPrice: 'no se dice',
  bookable: 'Se reserva',
  active: 'Se ofrece',
  actions: 'Acciones',
  cell: (column, service) => `${column}: ${service}`,
  description: 'Descripción',
  descriptionHint: 'Lo que preguntan los clientes: qué incluye, cómo prepararse, cuánto dura.',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Eliminar servicio',
  removeTitle: (name) => `¿Eliminar ${name}?`,
  removeText: 'Ya no se dirá ni se reservará. Las citas reservadas siguen y conservan su nombre.',
  noneTitle: 'Todavía no hay servicios',
  noneText:
    'Sin servicios nadie puede reservar. Di qué haces, cuánto dura y, si quieres que se diga, cuánto cuesta.',
  noneExample: 'Limpieza · 60 min · $900 · se reserva',
  addUsual: 'Empezar con los de siempre en tu ramo',
}

const sayNotice = (minutes: number): string => {
  if (minutes === 0) return 'Sin anticipación'
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 día' : `${minutes / 1440} días`
  if (minutes % 60 === 0) return minutes === 60 ? '1 hora' : `${minutes / 60} horas`
  return `${minutes} minutos`
}
const sayStep = (minutes: number): string => {
  if (minutes === 60) return 'Cada hora'
  return minutes % 60 === 0 ? `Cada ${minutes / 60} horas` : `Cada ${minutes} minutos`
}

export const scheduling: typeof englishScheduling = {
  lead: 'Con cuánta anticipación, hasta cuándo y cada cuánto se puede reservar. Tu equipo siempre puede salirse de esto.',
  rules: 'Reglas',
  inWords: ({ notice_minutes, horizon_days, slot_step_minutes, capacity }) => {
    const soonest =
      notice_minutes === 0 ? 'en el momento' : `con ${sayNotice(notice_minutes)} de anticipación`
    const atOnce = capacity === 1 ? 'una sola cita' : `${capacity} citas`
    const far = horizon_days === 1 ? '1 día' : `${horizon_days} días`
    return `Se puede reservar ${soonest} y hasta ${far} antes. Hay citas ${sayStep(slot_step_minutes).toLowerCase()}, ${atOnce} a la vez.`
  },
  sayNotice,
  sayStep,
  notice: 'Anticipación',
  noticeHint: 'Lo mínimo entre reservar y venir.',
  horizon: 'Días hacia adelante',
  horizonHint: 'Hasta cuándo se puede reservar.',
  step: 'Las citas empiezan',
  stepHint: 'Se cuenta desde la apertura.',
  capacity: 'A la vez',
  capacityHint: 'Sillones, bahías o camionetas.',
  autoConfirm: 'Confirmar las citas al momento',
  autoConfirmHint: 'Si no, lo que reserve el público espera a tu equipo y mientras tanto guarda su hora.',
}
