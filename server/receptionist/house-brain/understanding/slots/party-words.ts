import type { Language } from '../types.ts'

export interface PartyWords {
  /** "people", "guests": a number before one of them is the size of the party. */
  heads: ReadonlySet<string>
  /** Sets of people by their size: "a couple", "una docena de personas". */
  sets: Readonly<Record<string, number>>
  halves: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** May stand before a number without changing what it counts. */
  roughly: ReadonlySet<string>
  /** Behind these another number counts: "seven, no wait, eight". */
  repairs: ReadonlySet<string>
  /** "kids": only along with somebody else, or when asked. */
  young: ReadonlySet<string>
  /** "wife", "colleagues": after "my". */
  relatives: ReadonlySet<string>
  parents: ReadonlySet<string>
  possessives: ReadonlySet<string>
  self: ReadonlySet<string>
  /** Say by themselves that nobody else comes. */
  alone: ReadonlySet<string>
  joiners: ReadonlySet<string>
  /** "table for", "party of". */
  tables: ReadonlySet<string>
  leads: ReadonlySet<string>
  /** "we are": what a number of people follows without any noun. */
  announcements: readonly string[]
  /** Make a lone "me" a party of one. */
  only: ReadonlySet<string>
  /** The lead that needs no table before it: "make it for 3 at 6:30". */
  loneLead: string
  /** What may follow a bare number of people. */
  after: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
export const partyWords: Record<Language, PartyWords> = {
  en: {
    heads: words(
      'people person persons guests guest adults adult pax folks diners heads friends top ppl of_us seats men women colleagues coworkers buddies',
    ),
    young: words('kids kid children child babies baby infants infant toddler toddlers'),
    halves: words('half'),
    articles: words('a'),
    roughly: words('about around roughly maybe exactly'),
    repairs: words('no wait sorry actually make'),
    sets: { couple: 2, pair: 2, dozen: 12, trio: 3, quartet: 4 },
    relatives: words(
      'wife husband son daughter mother mom mum father dad sister brother kids kid children child partner friend friends ' +
        'colleagues colleague coworkers girlfriend boyfriend family sons daughters',
    ),
    parents: words('parents grandparents'),
    possessives: words('my our'),
    self: words('me myself i'),
    alone: words('myself alone'),
    joiners: words('and plus & , with'),
    tables: words(
      'table tables party group seats seating reservation booking room spots places dinner lunch brunch supper family',
    ),
    leads: words('for of'),
    announcements: ['we are', 'we will be', 'well be', 'there are', 'there will be', 'therell be'],
    only: words('just only'),
    loneLead: 'for',
    after: words(
      'at on in please tomorrow tonight today this next under around by and for inside outside after before',
    ),
  },
  es: {
    heads: words(
      'personas persona adultos adulto comensales invitados gente amigos amigas companeros colegas hombres mujeres',
    ),
    young: words('ninos nino ninas nina bebes bebe menores'),
    halves: words('media medio'),
    articles: words('un una'),
    roughly: words('unos unas como aproximadamente exactamente'),
    repairs: words('no perdon digo mejor espera espere'),
    sets: { pareja: 2, par: 2, docena: 12, trio: 3 },
    relatives: words(
      'esposa esposo mujer marido hijo hija mama papa madre padre hermana hermano hijos novia novio amigo amigos amiga ' +
        'colegas companeros familia pareja',
    ),
    parents: words('padres papas abuelos'),
    possessives: words('mi mis nuestro nuestros nuestra'),
    self: words('yo mi'),
    alone: words(''),
    joiners: words('y mas , con'),
    tables: words('mesa mesas grupo reserva reservacion lugares cena comida familia'),
    leads: words('para de somos seremos'),
    announcements: ['somos', 'seremos', 'vamos a ser', 'iremos', 'vamos'],
    only: words('solo solamente'),
    loneLead: 'para',
    after: words('a en el por manana hoy este esta al las la y para'),
  },
}
