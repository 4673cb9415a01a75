/** What a sentence can be about beside the intents that `understand` knows. */
export interface TopicCues {
  // Facts of the business.
  hours: RegExp
  openNow: RegExp
  address: RegExp
  phone: RegExp
  services: RegExp
  /** "Do you do …?" */
  doYouOffer: RegExp
  bot: RegExp
  policy: RegExp
  price: RegExp
  /** "And on Saturday?": the question before, about something else. */
  followUp: RegExp
  duration: RegExp
  area: RegExp
  // Wishes.
  booking: RegExp
  /** Something does not work. */
  broken: RegExp
  /** Somebody names a matter without asking: "it's about my bill". */
  matter: RegExp
  /** An order of a shop: where it is, what is wrong with it. */
  order: RegExp
  /** "Just a moment." */
  wait: RegExp
  message: RegExp
  /** One word of choice, after "a person or a message?", "a visit or a call?" */
  bareMessage: RegExp
  visit: RegExp
  quote: RegExp
  otherTimes: RegExp
  laterTimes: RegExp
  earlierTimes: RegExp
  otherDay: RegExp
  soonest: RegExp
  latest: RegExp
  ownAppointment: RegExp
  wrongContact: RegExp
  wrongName: RegExp
  wrongTime: RegExp
  ownCode: RegExp
  cancelIt: RegExp
  moveIt: RegExp
  sameTime: RegExp
  /** Another time is wanted in place of one that is settled. */
  rather: RegExp
  // Answers.
  yes: RegExp
  no: RegExp
  decline: RegExp
  lost: RegExp
  nothingElse: RegExp
  allClear: RegExp
  /** When does help come? */
  arrival: RegExp
  /** The caller did what they were told to: the valve is closed, they are outside. */
  madeSafe: RegExp
  /** Kind words before the matter itself. */
  pleasantry: RegExp
  /** How one learns that an appointment stands. */
  confirmation: RegExp
  /** How somebody is, asked as a greeting. */
  howAreYou: RegExp
  sameNumber: RegExp
  // Refusals.
  injection: RegExp
  foreignTask: RegExp
  medicalAdvice: RegExp
  legalAdvice: RegExp
  anger: RegExp
  /** Unhappy with what was done. */
  dissatisfied: RegExp
  person: RegExp
  /** Asks to be told something, not to have something done. */
  information: RegExp
  /** Asks for a free time. */
  availability: RegExp
  /** How a question begins. */
  question: RegExp
  /** Words that carry no subject: what is left of a question tells how special it is. */
  filler: ReadonlySet<string>
}
