import type { Hazard } from '../lexicon.ts'

/** What cannot wait until tomorrow and is no emergency. */
export const sameDay: Hazard[] = [
  {
    category: 'heat',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (no|not any|without|lost|not have|have not had|not have any|out of) (any|our|the|my)* ?(heat
        |heating|hot water|power|electricity|ac|air conditioning|air|cooling|running water|water
        |water pressure)
      (heat|heating|heater|boiler|furnace|ac|air conditioner|air conditioning|hvac|water heater|heat pump
        |fridge|freezer|refrigerator|thermostat|power|electricity) (is|has|just|unit|in|system|will|does
        |are|at|was|are still|still|keeps|completely|suddenly|my|the|our|went|on|office|house)* (not
        |stopped|broken|broke|quit|died|out|down|dead|went out|off|shut off|shutting off|failed
        |blowing (cold|hot|warm)|gone|kaput)
      (freezing|too cold|so cold|very cold|boiling hot|sweltering|extremely hot) (in (here|the|my|our)
        |inside|and)
    `,
  },
  {
    category: 'leak',
    level: 'urgent',
    lifeSafety: false,
    says: `
      leak*|dripping|drips|clogged|blocked|backed up|will not (flush|drain)|does not (flush|drain)
        |not (flushing|draining)|water (stain|stains|damage|spot)|damp patch|frozen pipe|frozen pipes
        |pipes froze|(mold|mould) ~~ (baby|child|cough*|asthma|breathing|sick)|(cough*|asthma) ~~ (mold
        |mould)|wasp nest|bees nest|hornets|rats|broken window|window (is)? ?(broken|smashed)
        |smashed window
    `,
    // What has dripped for weeks waits another day.
    unless: 'stopped leaking|no longer leak*|last (month|year)|(for|about|over) ~ (weeks|months|years)',
  },
  {
    category: 'lock',
    level: 'urgent',
    lifeSafety: false,
    says: `
      locked out|(keys|key) (are|is) (still )?(in|inside|locked in) (the|my) (car|house|trunk|apartment|office)|deadbolt ~ (stuck|jammed|broken|not)|lock ~ (snapped|broken|broke|jammed|stuck|not)|(can not|not) (lock|unlock|get (in|into
        |inside)) (my|the|our|to|in|it)? ~|key (broke|snapped|is stuck|stuck) in|lost my (house
        |apartment)? ?(key|keys)|garage door (is)? ?(stuck|broken|not|will not)
    `,
    unless: '(password|account|login|log in|website|email|portal|app|my car)',
  },
  {
    category: 'electrical',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (breaker|breakers|fuse) ~ (tripping|trips|tripped|blows|blew|keeps)|lights (are)? ?(flickering
        |flicker|dimming)|outlet (is|does)? ?(not working|dead|not work|hot|warm)|half the house
    `,
  },
  {
    category: 'dental',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (tooth|teeth|molar|crown|filling|veneer|implant|braces|bracket|wire) (is|are|has|just|got|was|came
        |my|really|to|that|been|has been)* (knocked out|knocked|fell off|fell out|broke|broken|chipped
        |cracked|loose|came off|came out|off|killing me|throbbing|hurts|hurting|hurt|aching|abscess*
        |infected|poking|split|fallen out|pain|ache|sensitive and)
      (knocked|broke|chipped|cracked|lost|broken) (out )?(a|my|his|her|the|off|front|two
        |one)* (front )?(tooth|teeth|crown|filling|molar|veneer)
      (toothache|tooth ache|tooth pain|abscess|abscessed|dry socket|(jaw|gum|gums|cheek|face) (is
        |are)? ?(swollen|swelling|infected|hurts|pain)|swollen (jaw|gum|gums|cheek)|wisdom tooth (pain
        |hurts|is))
    `,
    unless: 'no (pain|toothache)',
  },
  {
    category: 'medical',
    level: 'urgent',
    lifeSafety: false,
    says: `
      (severe|terrible|extreme|excruciating|unbearable|bad|horrible|sharp|intense|awful|a lot of|constant
        |so much|really bad|worst|lots of) (pain|pains|headache|migraine|stomach|cramps|back pain
        |swelling|infection)
      (in|with|having|have) (a lot of|so much|severe|really bad|terrible)? ?pain
      (fever|vomit*|throwing up|dizzy|dizziness|faint|nauseous|nausea|diarrhea|dehydrated|rash|infection
        |infected|swelling|swollen|concussion|sprain*|pus|bleeding|side effect|side effects|allergic
        |blood in (my|his|her)|lump|palpitations|burning when|bad reaction|ran out of (my)? ?(medication
        |insulin|inhaler|medicine))
      (killing me|hurts (so|really|very|a lot|like)|hurting (so|really|bad|a lot)|broken (finger|toe|nose
        |wrist|ankle|foot|hand|rib|ribs))
    `,
    unless: '(pain|painful) (free|management)|no pain',
  },
  {
    category: 'request',
    level: 'urgent',
    lifeSafety: false,
    says: `
      same day (service|visit|appointment|repair)|(file|respond|answer|appeal|sign) ~ by ~ (tomorrow|today|tonight|friday|noon|end of day)|(hearing|court|trial|deadline|closing|arraignment) (is |date is )*(tomorrow|today|in the morning|on? ?(monday|tuesday|wednesday|thursday|friday))|eviction (papers|notice)|attorney (dropped|quit)
        |urgent|urgently|right away|immediately|asap|as soon as (possible|you can)|emergency (appointment
        |visit|service|plumber|dentist|call|repair|room|electrician|locksmith)|(today
        |tonight) if (at all)? ?possible|can not wait|(wire|bracket|braces|retainer) ~ (stab*|pok*|cut*|dig*)|need (someone|somebody) (today|tonight|now
        |right now)
    `,
    unless: `
      can not wait (to|for)|(not|nothing|no) ~ (urgent|emergency|rush|hurry)|(do|does|are|is) (you
        |there) (offer|have|do|provide|available|any) ~ emergency
    `,
  },
]
