import type { Language } from '../types.ts'

export interface ProviderWords {
  /** Words in front of a name: "with", "at", "see". */
  leads: ReadonlySet<string>
  /** Phrases that announce one: "name is". */
  announcements: ReadonlySet<string>
  titles: ReadonlySet<string>
  /** Small words inside a name. */
  inside: ReadonlySet<string>
  /** Words that no name contains, where a name in lower case ends. */
  stops: ReadonlySet<string>
  /** Kinds of places: a lead before one of these names nobody. */
  common: ReadonlySet<string>
  articles: ReadonlySet<string>
  /** Leads strong enough for a name in lower case, and those that are only when we asked with whom. */
  strongLeads: ReadonlySet<string>
  askedLeads: ReadonlySet<string>
  /** Leads that say much else as well: they count only when we asked with whom. */
  weakLeads: ReadonlySet<string>
  /** Ends of names of places, also in lower case: "Harbour Dental lab". */
  places: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
export const providerWords: Record<Language, ProviderWords> = {
  en: {
    leads: words('with at see visit consult book try want prefer is was like for to of appointment and go'),
    announcements: words('name named called'),
    titles: words('dr doctor dra mr mrs ms miss prof professor'),
    inside: words('of and the & - at for on'),
    stops: words(
      'i you he she it we they me him her us them my your their our this that these those is are was were be am do does ' +
        'did have has had can could will would should may might on for to from if when what where which who how please ' +
        'thanks thank and or but so because yes no not there here now then available any some a an available slot ' +
        'appointment time day today tomorrow next again instead soon asap possible book want need like schedule make ' +
        'around about before after until by as up out over in need think saw had really just',
    ),
    common: words(
      'dentist doctor salon therapist stylist hairdresser clinic office place shop hotel restaurant reception desk home work ' +
        'least all noon night lunch time moment once center the same first last that this one someone somebody anyone ' +
        'gym access breakfast insurance another other friend wife husband son daughter mother father kid kids child children dental hair new',
    ),
    articles: words('the'),
    strongLeads: words('with'),
    askedLeads: words('at for visit'),
    weakLeads: words('for to of and is'),
    places: words('lab salon clinic center office cuts spa studio'),
  },
  es: {
    leads: words('con en ver visitar donde consultar a al es prefiero quiero atiende atienda atendio'),
    announcements: words('llama llamado llamada nombre'),
    titles: words('dr dra doctor doctora sr sra senor senora senorita lic licenciado licenciada'),
    inside: words('de del la los y e & -'),
    stops: words(
      'yo tu usted el ella ellos nosotros me te le nos les mi su este esta ese esa es son era fue ser estar esta hay tiene ' +
        'tengo quiero puedo podria para por si cuando que donde cual quien como favor gracias y o pero porque no aqui ahora ' +
        'disponible una un cita hora dia hoy manana proximo otra vez mejor antes despues hasta sobre a las los con',
    ),
    common: words(
      'odontologo odontologa medico medica especialista pediatra corriente dentista doctor doctora salon terapeuta estilista clinica oficina consultorio lugar hotel restaurante casa trabajo ' +
        'alguien cualquiera otro otra mismo misma mi su',
    ),
    articles: words('el la'),
    strongLeads: words('con'),
    askedLeads: words('en'),
    weakLeads: words('para a de y es'),
    places: words('clinica centro salon consultorio estudio'),
  },
}
