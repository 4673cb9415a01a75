import type { Phrases } from '../phrases.ts'

export const facts: Phrases['facts'] = {
  openNow: (until) => [
    `Sí, estamos abiertos hasta ${clock(until)}.`,
    `Ahora está abierto; cerramos a ${clock(until)}.`,
  ],
  openAllDay: () => ['Sí, estamos abiertos las veinticuatro horas.'],
  closedNow: (opens) => [
    opens ? `En este momento está cerrado. Abrimos ${opens}.` : 'En este momento está cerrado.',
  ],
  openOn: (day, hours) => [`${capital(day)} abrimos ${hours}.`, `Sí, ${day} abrimos ${hours}.`],
  openToday: (day, hours) => [`${capital(day)}, abrimos ${hours}.`],
  closedOn: (day, next) => [
    next ? `${capital(day)} no abrimos. Volvemos a abrir ${next}.` : `${capital(day)} no abrimos.`,
  ],
  openOnWeekday: (isOpen, days, hours) => {
    const said = isOpen === null ? capital(days) : `${isOpen ? 'Sí' : 'No'}, ${days}`
    return [`${said} abrimos ${hours}.`]
  },
  closedOnWeekday: (days, week) => [`No, ${days} cerramos. Abrimos ${week}.`],
  closedRegularly: (days) => [`${capital(days)} cerramos.`],
  opensAt: (days, time) => [`${capital(days)} abrimos a ${clock(time)}.`],
  closesAt: (days, time) => [`${capital(days)} cerramos a ${clock(time)}.`],
  closedForHoliday: (day, holiday) => [`${capital(day)} no abrimos por ${holiday}.`],
  weekHours: (groups, closed) => [`Abrimos ${groups.join(', y ')}.${closed ? ` Cerramos ${closed}.` : ''}`],
  longWeekHours: (groups, closed) => [
    `${groups.map((group, index) => (index ? `${capital(group)}.` : `Abrimos ${group}.`)).join(' ')}${closed ? ` Cerramos ${closed}.` : ''}`,
  ],
  address: (address) => [`Estamos en ${address}.`, `La dirección es ${address}.`],
  phone: (phone) => [`Nuestro número es el ${phone}.`, `Nos puede llamar al ${phone}.`],
  services: (list) => [`Ofrecemos ${list}.`, `Nuestros servicios son ${list}.`],
  weOffer: (service) => [`Sí, ofrecemos ${service}.`, `Claro, ${service} es uno de nuestros servicios.`],
  notListed: (near) => [
    `Eso no lo veo en nuestra lista. Lo que sí tenemos es ${near}.`,
    `Entre nuestros servicios no lo encuentro; sí tenemos ${near}.`,
  ],
  price: (service, price) => [`${service}: ${price}.`, `Para ${service}: ${price}.`],
  prices: (list) => [`Nuestros precios: ${list}.`],
  priceList: (lines) => [`Nuestros precios:\n${lines}`],
  serviceList: (lines) => [`Ofrecemos:\n${lines}`],
  priceUnknown: (service) => [
    service
      ? `No tengo publicado el precio de ${service} y no quiero inventarlo.`
      : 'No tengo ese precio y no quiero inventarlo.',
    'Ese precio no está publicado; prefiero no adivinar.',
  ],
  offerAnswer: () => ['¿Le pido al equipo que se lo diga?', '¿Quiere que le llamen con el dato exacto?'],
  duration: (service, minutes) => [`${service} dura unos ${minutes} minutos.`],
  area: (area) => [`Atendemos ${area}.`, `Nuestra zona es ${area}.`],
  inArea: () => ['Sí, llegamos a esa zona.', 'Claro, esa zona la atendemos.'],
  outOfArea: () => [
    'Lo siento, esa zona queda fuera de nuestra cobertura.',
    'Hasta allá no llegamos, lo lamento.',
  ],
  areaUnknown: () => ['No estoy segura de que lleguemos hasta ahí.'],
  askArea: () => ['¿Cuál es la dirección o el código postal?', '¿En qué ciudad o código postal sería?'],
  unknownRest: () => ['Lo demás tendría que preguntarlo al equipo.', 'Del resto no estoy segura.'],
  otherPrice: (service, price) => [`Lo que sí le puedo decir: ${service}, ${price}.`],
  unknown: () => [
    'No tengo esa información y no quiero inventarla.',
    'Eso no lo sé.',
    'De eso no estoy segura, así que prefiero no adivinar.',
  ],
  offerMessage: () => [
    '¿Tomo un recado para que el equipo le responda?',
    '¿Quiere que el equipo le dé la respuesta?',
    'Puedo pasar su pregunta; ¿le parece bien?',
  ],
  askedBefore: () => ['Como le decía:', 'Le repito:'],
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "la 1 de la tarde", "las 5 de la tarde". */
function clock(time: string): string {
  return `${/^1(?!\d)/.test(time) ? 'la' : 'las'} ${time}`
}
