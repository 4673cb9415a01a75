import type { Language } from '../types.ts'
import { wordSet } from './words.ts'

/** How names are introduced, in one language. Patterns are read over folded text. */
export interface NameWords {
  /** A name follows for certain. */
  certain: RegExp
  /** A name follows if it looks like one. */
  possible: RegExp
  /** What follows is only this part of the name. */
  given: RegExp
  family: RegExp
  /** A name stands right before. */
  behind: RegExp
  /** What may stand before a bare answer. */
  lead: ReadonlySet<string>
  /** What takes back the name before it. */
  repairs: RegExp
  /** How many family names people have. */
  familyNames: 1 | 2
  /** Words that no name contains: a name ends before them. */
  stops: ReadonlySet<string>
  /** Small words inside a name: "de la Cruz", "van". */
  inside: ReadonlySet<string>
  titles: ReadonlySet<string>
}

export const nameWords: Record<Language, NameWords> = {
  en: {
    certain:
      /\b(?:(?:full |whole |complete )?name(?:'s| is|s| would be| should be| was)|my name\?|call me|name of|under the name(?: of)?|(?:by|in|for|with|on) the name(?: of)?|names? it(?:'s| is)|goes by|the name|\b(?:booking|booked|reservation|reserved|table|room|appointment|it|listed|held|is|was) under(?: the name(?: of)?)?)\s+(?:of\s+|is\s+|it's\s+)?/g,
    possible:
      /\b(?:i am|i'm|im|this is|it is|it's|its|that's|that is|under|(?<!message |messages |note |voicemail |call |package |question |something )for|booked for|it should be|should be|i -|client is|patient is|reservation is for|by)\s+/g,
    given: /\b(?:first|given|fore)\s?name(?:'s| is|:)?\s+/,
    family:
      /\b(?:last|second|family|sur)\s?name(?:'s| is|:)?\s+|\bsurname(?:'s| is|:)?\s+|\b(?:spelled|spelt)\s+(?=[a-z]{4})/,
    behind: /^\s*(?:,|here\b|speaking\b|calling\b|has (?:a|an|booked)\b|-)/,
    familyNames: 1,
    repairs:
      /(?:,?\s*\b(?:sorry|no|wait|actually|i mean|i meant|correction|make that)\b[,:]?)+\s*(?:it's|its|it is|that's)?\s*/g,
    lead: wordSet(
      `
        yes yeah yep sure ok okay its it is thats that the name my hi hello hey there oh well uh um so
        of course please for under no and correct certainly be should would
      `,
    ),
    stops: wordSet(
      `
        i you he she it we they me him her us them my your his our their this that these those the
        a an is are was were be been am do does did have has had can could will would should may
        might on for to from if when what where which who how why please thanks thank and or but
        so because yes no not there here now then speaking calling calls with at by in of about as
        after before until want wants need needs like looking trying just going gonna calling
        called phone number email address born birthday date appointment booking reservation table
        party people today tomorrow tonight next morning afternoon evening sorry good great fine
        ok okay well hello hi hey sure right correct wrong late running unable able available
        interested monday tuesday wednesday thursday friday saturday sunday dr doctor spelled
        spelt wrong correctly differently exactly funny weird backwards strange its im ill id ive dont cant got get think believe guess made make book cancel change
        two three four five six seven eight nine ten one too also very really any some something
        someone somebody nothing anything everyone all last first second name names again only
        still already btw
      `,
    ),
    inside: wordSet('de la del van von der den da di dos st mac mc bin al el ben'),
    titles: wordSet('mr mrs ms miss dr doctor sir madam mister'),
  },
  es: {
    certain:
      /\b(?:(?:mi |el |su )?nombre(?: completo)?(?: es| seria|:)|me llamo|se llama|me llaman|me dicen|a nombre de|al nombre de|llamame|a mi nombre)\s+/g,
    possible:
      /\b(?:yo soy|soy|habla|es|(?<!mensaje |recado |nota |llamada |algo )para|de parte de|le habla|te habla|nombre|con el nombre|paciente)\s+/g,
    given: /\b(?:primer nombre|nombre de pila)(?: es|:)?\s+/,
    family: /\b(?:me )?(?:apellidos?)(?: es| son|:)?\s+|\bse (?:escribe|deletrea)\s+(?=[a-z]{4})/,
    behind: /^\s*(?:,|aqui\b|al habla\b|tiene una\b)/,
    familyNames: 2,
    repairs:
      /(?:,?\s*\b(?:no|perdon|digo|quise decir|mejor dicho|me equivoque|espere|espera)\b[,:]?)+\s*(?:es|soy)?\s*/g,
    lead: wordSet(
      `
        si claro es el la mi nombre me llamo hola buenas soy pues eh bueno ok por supuesto seria a
        de yo a para su no y senor senora completo habla
      `,
    ),
    stops: wordSet(
      `
        yo tu usted el ella ellos ellas nosotros me te se le nos les mi mis su sus este esta estos
        estas ese esa eso es son era fue ser esta estoy hay tiene tengo tienes quiero quisiera
        necesito deseo puedo podria para por con si cuando que donde cual quien como favor gracias
        o pero porque no aqui ahora una un unos cita hora dia hoy manana ayer proximo otra otro
        vez mejor antes despues hasta sobre a las los en al del lunes martes miercoles jueves
        viernes sabado domingo telefono numero correo direccion doctor doctora dr dra cliente
        paciente nuevo nueva bien mal muy mucho gusto buenos buenas tardes dias noches hola claro
        ok vale listo llamo nombre estudiante persona humano robot alguien nadie todo
        nada hijo hija esposo esposa mama papa madre padre hermano hermana abuelo abuela amigo
        amiga novio novia cancelar cambiar agendar reservar uno dos tres cuatro cinco seis siete
        ocho nueve diez medico dentista odontologo
      `,
    ),
    inside: wordSet('de la del los las y san santa da dos von van'),
    titles: wordSet('don dona senor senora senorita sr sra srta doctor doctora'),
  },
}
