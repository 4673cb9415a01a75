import type { Fillings } from '../examples.ts'

/** What the places of the examples stand for. */
export const fillings: Fillings = {
  day: 'monday|tomorrow|next tuesday|friday morning|the 14th|this afternoon|next week|wednesday|today|saturday|tonight|thursday at 2|sunday afternoon|june 5th|later today|the day after tomorrow',
  time: '3 pm|noon|half past four|9 am|five thirty|ten in the morning|2|quarter to six|7 tonight|11:30',
  booking: 'appointment|booking|reservation|appt|slot|visit|session|consultation|meeting|table|checkup|tour',
  service:
    'cleaning|haircut|oil change|massage|root canal|checkup|furnace repair|manicure|facial|consultation|whitening|drain cleaning|perm|filling|inspection|color|exam|tire change|flu shot',
  thing:
    'furnace|sink|car|water heater|roof|ac|toilet|computer|fridge|door|shower|dishwasher|faucet|engine|hair|deck',
  relative:
    'son|daughter|wife|husband|mom|grandma|kid|dog|little brother|dad|neighbor|boss|roommate|baby|cat',
  name: 'sarah|dr patel|mike|jessica|doctor chen|maria|katherine|deshawn|kowalski|john smith|linda|tom|priya|mr jones|amy lee|dr garcia|maggie|raymond|fatima|wei|oscar|tyler|joan|abdul|nicole|stephanie brown|bob|george miller|anna|hassan ali|chloe',
  place:
    'olive garden|the hilton|red lobster|london|the bistro|chicago|joe’s|applebees|your downtown office|new york|the steakhouse|paris',
  person:
    'person|human|manager|real person|operator|representative|supervisor|someone|agent|receptionist|owner|live person|nurse|doctor|customer service|somebody',
  language: 'spanish|english|french|polish|chinese|german|portuguese|russian|arabic|vietnamese|korean',
  foreign: 'spanish|french|japanese|german|italian|chinese|latin|greek|russian',
  number: 'two|four|six|3|8|five|ten|2|12|three',
  body: 'tooth|jaw|back|knee|gum|ear|throat|stomach|ankle|eye|neck|foot|shoulder|mouth|head|tongue|wrist',
  who: 'my husband|he|she|my son|my mom|somebody|the baby|my daughter|a guy|my wife|my dad|a customer|my kid|my coworker|grandma|someone|a patient|my toddler|my neighbor|my boss',
  detail: 'name|number|phone number|email|last name|address|date of birth|zip code|birthday|street|order',
}

/** Courtesies around what is said: they mean nothing of their own. */
export const before =
  'hi|hello|um|so|please|hey|yeah so|hi there|excuse me|well|good morning|ok so|uh|hi yes|listen|oh'
export const behind = 'please|thanks|thank you|if you can|ok|pls|dear|sir|if possible|man|you know'
