/** What is known about the business, and what is not. */
export const facts = {
  openNow: (until: string) => [
    `Yes, we're open now, until ${until}.`,
    `We're open right now, and close at ${until}.`,
  ],
  openAllDay: () => ["Yes, we're open around the clock."],
  closedNow: (opens: string | null) => [
    opens ? `We're closed right now. We open again ${opens}.` : "We're closed right now.",
  ],
  openOn: (day: string, hours: string) => [
    `On ${day}, we're open ${hours}.`,
    `We're open ${hours} on ${day}.`,
  ],
  openToday: (day: string, hours: string) => [`We're open ${day}, ${hours}.`],
  closedOn: (day: string, next: string | null) => [
    next ? `We're closed ${day}. The next open day is ${next}.` : `We're closed ${day}.`,
  ],
  openOnWeekday: (isOpen: boolean | null, days: string, hours: string) => [
    `${isOpen === null ? 'On' : isOpen ? 'Yes, on' : 'No, on'} ${days} we're open ${hours}.`,
  ],
  closedOnWeekday: (days: string, week: string) => [`No, we're closed on ${days}. We're open ${week}.`],
  closedRegularly: (days: string) => [`We're closed on ${days}.`],
  opensAt: (days: string, time: string) => [`On ${days} we open at ${time}.`],
  closesAt: (days: string, time: string) => [`On ${days} we close at ${time}.`],
  closedForHoliday: (day: string, holiday: string) => [`We're closed ${day} for ${holiday}.`],
  weekHours: (groups: string[], closed: string | null) => [
    `We're open ${groups.join(', and ')}.${closed ? ` We're closed on ${closed}.` : ''}`,
  ],
  longWeekHours: (groups: string[], closed: string | null) => [
    `${groups.map((group, index) => (index ? `${capital(group)}.` : `We're open ${group}.`)).join(' ')}${closed ? ` Closed on ${closed}.` : ''}`,
  ],
  address: (address: string) => [`We're at ${address}.`, `The address is ${address}.`],
  phone: (phone: string) => [`Our number is ${phone}.`, `You can reach us at ${phone}.`],
  services: (list: string) => [`We offer ${list}.`, `Our services are ${list}.`],
  weOffer: (service: string) => [`Yes, we offer ${service}.`, `Yes, ${service} is one of our services.`],
  notListed: (near: string) => [
    `That I don't see on our list. What we do have is ${near}.`,
    `I can't find that among our services; we do have ${near}.`,
  ],
  price: (service: string, price: string) => [`${service}: ${price}.`, `For ${service} it's ${price}.`],
  prices: (list: string) => [`Our prices: ${list}.`],
  /** On a screen, where a list is easier to read than a long sentence. */
  priceList: (lines: string) => [`Our prices:\n${lines}`],
  serviceList: (lines: string) => [`We offer:\n${lines}`],
  priceUnknown: (service: string | null) => [
    service
      ? `I don't have a published price for ${service}, and I don't want to guess.`
      : "I don't have a price for that, and I don't want to guess.",
    "That price isn't published, so I'd rather not make one up.",
  ],
  offerAnswer: () => [
    'Shall the team get back to you with it?',
    'Would you like a call with the exact answer?',
  ],
  duration: (service: string, minutes: number) => [`${service} takes about ${minutes} minutes.`],
  area: (area: string) => [`We serve ${area}.`, `Our area is ${area}.`],
  inArea: () => ['Yes, we come to that area.', 'Good news: that is in our area.'],
  outOfArea: () => ["I'm sorry, that is outside of our area.", "We don't get out that far, I'm afraid."],
  areaUnknown: () => ["I'm not sure whether we come to that place."],
  askArea: () => ['What is the address or the ZIP code?', 'Which ZIP code or town would that be?'],
  unknownRest: () => ['As for the rest, I would have to ask the team.', "The rest I don't know for certain."],
  otherPrice: (service: string, price: string) => [`What I do know: ${service}, ${price}.`],
  unknown: () => [
    "I don't have that information, and I don't want to guess.",
    "That's something I don't know.",
    "I'm not certain about that one, so I won't guess.",
  ],
  offerMessage: () => [
    'Shall I take a message, so that the team can answer?',
    'Would you like the team to get back to you about it?',
    'I can pass your question on; would that help?',
  ],
  askedBefore: () => ['As mentioned:', 'As I said:'],
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
