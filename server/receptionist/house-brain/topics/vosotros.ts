/** How Spain speaks to a business, and how the cues are written: "abrís" is "abren". Folded. */
const forms = new Map(
  `abris abren|cerrais cierran|teneis tienen|haceis hacen|podeis pueden|podriais podrian|estais estan|atendeis atienden
  trabajais trabajan|ofreceis ofrecen|cobrais cobran|llegais llegan|vais van|venis vienen|dais dan|aceptais aceptan
  sois son|vendeis venden|quedais quedan|llamais llaman|cubris cubren|reparais reparan|arreglais arreglan
  instalais instalan|limpiais limpian|enviais envian|tardais tardan|mandais mandan|vuestro su|vuestra su
  vuestros sus|vuestras sus|llamadme llamenme|decidle diganle`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

export function toUstedes(folded: string): string {
  return folded.replace(/\p{L}+/gu, (word) => forms.get(word) ?? word)
}
