import type { Language, Vertical } from '#contract/languages.ts'

/** How somebody in distress begins, in each trade; null where a trade knows no emergency of its own. */
export const emergencyOpenings: Record<Language, Record<Vertical, string>> = {
  en: {
    dental: 'Please help, my son fell and his front tooth is knocked out, it is bleeding a lot!',
    home_services: 'A pipe burst in my kitchen and the water is running through the ceiling!',
    legal: 'The police have just arrested my brother and they want to question him right now.',
    real_estate: 'I rent one of your flats and there is water pouring out of the wall!',
    salon: 'You did my color this morning and now my face is swelling up and my scalp burns!',
    ecommerce: 'The charger that I bought from you is smoking and got so hot that I burned my hand!',
    custom: 'There is smoke coming out of a room, I think something is on fire!',
  },
  es: {
    dental: '¡Ayuda, mi hijo se cayó y se le salió un diente de adelante, está sangrando mucho!',
    home_services: '¡Se reventó una tubería en la cocina y el agua está cayendo por el techo!',
    legal: 'La policía acaba de detener a mi hermano y lo quieren interrogar ahora mismo.',
    real_estate: '¡Alquilo uno de sus pisos y está saliendo agua a chorros de la pared!',
    salon: '¡Me hicieron el tinte esta mañana y se me está hinchando la cara, me arde el cuero cabelludo!',
    ecommerce: '¡El cargador que les compré está echando humo y me quemé la mano!',
    custom: '¡Sale humo de un cuarto, creo que algo se está quemando!',
  },
}
