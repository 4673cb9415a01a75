import type { Hazard } from '../lexicon.ts'

/** People and places endangered by others, by fire, gas, power, water, told by the danger and its sign. */
export const threats: Hazard[] = [
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (going to|gonna|will|wants to|want to|threatened to|threatening to|threatens to|trying to|about to
        |says he will|said he would|swears he will) (kill|shoot|stab|hurt|beat|attack|strangle|burn|murder
        |rape) (me|us|her|him|them|my _|everyone|everybody|people|himself|herself|the kids|the children
        |someone|somebody)
      (hits|hit|beats|beat|beating|hitting|punched|punching|chokes|choked|choking|kicked|kicking|slapped
        |dragged|strangled|shoved|grabbed) (me|us|her|the (kids|baby|children)|my (mom|son|daughter|sister
        |kids)) (again|and|in|with|right|now|by|up|he|so|tonight|when|around|against|across|down|$)
      (hand|hands) (on|around) (me|my (neck|throat)|her (neck|throat))
      (follow*|chas*|stalk*|tailing|watching) (me|us|her|my _) ~~ (home|scared|car|street|work|again|bus
        |since|night|everywhere|outside|around|all)
      (someone|somebody|guy|man|men|car|ex|stranger|people|guys|he) ~ (following|chasing|stalking
        |tailing) (me|us|her)
      (hiding|hid|hidden|locked (myself|ourselves)) (in|under|behind|from|inside) ~~ (closet|bathroom
        |bedroom|bed|him|car|basement|room|attic|garage|kids|police|outside)
      (someone|somebody|stranger|ex|man|men|guy|guys|people|he|they|husband|boyfriend) ~~ (outside|door
        |window|porch|downstairs|upstairs|inside|lobby|office|waiting room) ~~ (gun|knife|bat|machete|weapon
        |pounding|screaming|kill|threaten*|crowbar|break* in|break* down|yelling)
      (hear|heard|hearing) ~~ (downstairs|upstairs|in (my|the|our) (house|basement|attic|kitchen)
        |breaking) ~~ (scared|alone|intruder|steps|footsteps|someone|voices|glass)
      (afraid|scared|terrified) (of|for) (him|my life|our lives|what he|the kids|her life)|(afraid|scared
        |terrified) (he|she|they)
      (will|is going to|are going to|might) (kill|hurt|come back|find)
      (will not|not|never) let (me|us|her) (leave|out|go|call|use)|took my (phone|keys) (and|so) ~ (leave
        |call|hit|lock*)
    `,
    unless: `
      (lawyer|attorney|custody hearing|claim|court date|movie|game|instagram|facebook|twitter|newsletter
        |website|chess|if i (miss|forget|am late|do not|cancel|show|come|mess|ruin|spend))
    `,
  },
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {gas} ~ (strong|smell*|stink*|reek*|hiss*|leak*|everywhere|filling|pouring|dizzy|headache)
      (hiss*|leak*|reek*|smell*|stink*|whiff|odor) ~ {gas}
      (everyone|everybody|we|kids|family|wife|husband|all of us|both of us|us) ~~ (dizzy|headache*|nause*
        |sick|throwing up|drowsy|sleepy|woozy|lightheaded) ~~~ (furnace|heater|boiler|stove|generator
        |fireplace|co|monoxide|alarm|detector|inside|at the same time|when we (are|go) (home|outside)
        |car running)
      (furnace|heater|boiler|stove|generator|fireplace|grill inside|monoxide|co alarm
        |co detector) ~~~ (dizzy|headache*|nause*|throwing up|drowsy|woozy|lightheaded|passed out|feel sick
        |feeling sick)
      {detector} ~~ (going off|goes off|went off|screaming|blaring|will not stop|will not shut) ~~ (sick
        |headache*|dizzy|smoke|co|monoxide|gas)
    `,
    unless: `
      chirp*|(low|dead|weak|new|change|replace) ~ (battery|batteries)|gas (line|lines|bill|stove|station
        |fireplace|grill|price|prices) (to|for|quote|install*|is|estimate|near|$)|no longer
    `,
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {thing} ~ (smok*|sizzl*|flam*|on fire|ablaze|melting|glowing|burst into|went up|caught|spark*
        |pop* and|crackl*) ~ (fire|flames|flame|smoke|sparks|burning|hot|smell*|now|and|$|wall|plug|outlet
        |behind|inside)
      (fire|flames|smoke|sparks|embers) ~ (coming|came|shoot*|pour*|billow*|spread*|rising|climb*|out of
        |from|behind|inside|fill*) ~ {thing}
      (burning|burnt|melting|smoky|smokey|charred|scorched) ~ (smell|odor|stench|wire*|plastic|rubber
        |electrical|wall|outlet)
      (smell*|stink*|reek*) ~ (burning|burnt|smoke|melting|electrical fire|singed|scorched)
      (grease|oil|pan|pot|candle|heater|blanket|mattress|curtain*|trash|lint) ~ (fire|flames|caught|blaze
        |burst)
    `,
    unless: `
      chirp*|(low|dead|weak|new|change|replace) ~ (battery|batteries)|(dinner|toast|popcorn|cookies
        |candle scent|incense|wood smoke|brisket|bbq|barbecue|grill|smoker|last (year|month|week|summer
        |winter))
    `,
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (water|flood*|rain|leak*) ~~~ (outlet|outlets|socket|sockets|breaker|panel|fuse box|electric*
        |power is (still )?on|power strip|wiring|light fixture|extension cord|meter)
      (outlet|outlets|socket|sockets|breaker box|panel|fuse box|wiring|light fixture) ~~ (water|soak*
        |drip*|flood*|submerged|wet|under water)
      (power|electric*|electrical|utility) (line|lines|wire|wires|pole|cable|cables) ~~ (down|fell|fallen
        |ground|yard|street|road|car|fence|roof|spark*|hang*|buzz*|snapped|arcing|dangl*|lying|touch*)
      (tingl*|shock*|zap*|jolt*|buzz*) ~~ (when i touch|from the (faucet|shower|tap|washer|outlet|switch
        |fridge)|touching|i touched)
    `,
    unless:
      'electric (water heater|bill|car|fence quote)|(price|quote|estimate|install*) ~ (panel|outlet|outlets|wiring)',
  },
]
