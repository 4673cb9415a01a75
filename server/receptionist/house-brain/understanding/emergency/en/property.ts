import type { Hazard } from '../lexicon.ts'

/** Dangers that a house or a street is the place of: gas, fire, power, water. */
export const property: Hazard[] = [
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {smell} (of|like|some|a|strong|the|really|lot of|faint|bad|weird|slight|little|something like
        |like a|very|strongly|so|strange)* {gas}
      {gas} (smell|smells|odor|odour|leak|leaks|leaking|fumes|smelling|is leaking|hissing|escaping
        |coming out|is on and|is escaping|burst|rupture|ruptured|explosion|is hissing|broke|broken
        |has been leaking|stinks)
      (leak|leaking|leaks) ~ {gas}
      (hit|cut|broke|struck|ruptured|punctured|damaged|dug into|severed|snapped) (a|the|our|my
        |into)* {gas}
      (house|kitchen|home|basement|it|room|place|here|garage|apartment|inside|everything|hallway) (really
        |strongly|just|kind of)? ?(smells|smell|stinks|reeks) (like|of|strongly of|strongly like) {gas}
      hissing ~ {gas}|{gas} ~ hissing
      (carbon monoxide|monoxide|co|co2|gas) {detector} (is|are|has|keeps|was|started|just|in|on|upstairs
        |downstairs|the|went|will)* ~ {sounding}
      {detector} ~ (carbon monoxide|monoxide)
      {smell} (of )?(exhaust|fumes)|exhaust (fumes|smell|is coming)
      (dizzy|sick|headache|lightheaded|nauseous) ~~ (fumes|exhaust|smell)
      (leak*|releas*|emit*|spew*) ~ (carbon monoxide|monoxide)
      carbon monoxide (leak|poisoning|levels|in|is|reading|readings|coming|exposure)
      (headache|headaches|dizzy|nauseous|nausea|sick|lightheaded) ~~ (heater|furnace|boiler|gas|stove
        |generator|flame)
      (heater|furnace|boiler|stove|generator|flame) ~~ (headache|headaches|dizzy|nauseous|sick
        |lightheaded|head hurts)
    `,
    unless: `
      (might|may|maybe|probably|think|low|needs|need|new|dead|change|changed|replace|just
        |guess) ~ (battery|batteries)|chirp*|(low|dead|weak) battery|gas (bill|station|mileage|prices
        |price)|{detector} (test|expired)|no longer (smell*|leak*)
    `,
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (on fire|in flames|up in flames|caught fire|catching fire|catch fire|caught on fire|burning down
        |burnt down|ablaze|set fire|set on fire|engulfed|lit up in flames|wildfire|wild fire|brush fire
        |house fire|grease fire|kitchen fire|electrical fire|structure fire|chimney fire|car fire
        |grass fire|dumpster fire|trash fire|fire fire|building fire)
      ^(there is |we have |i have |got |we got |a |the |big |large |huge |it is |i see
        |help )*fire( please| help| now| here| hurry|$)
      (there is|there are|have|has|see|seeing|got|is|was|report|reporting|started|a|big|huge|large|small
        |some kind of|like a|having) (a|the|some|big|huge|large|an|small|really|kind of|sort of|like
        |out of control|electrical|bad|been a)* fire (in|at|on|behind|across|next|near|started|out|inside
        |outside|under|by|and|going|here|down|that|up|over|right|coming|around|burning|of|has|is|along
        |off|above)
      (a|the) fire (is|has|in|at|on|just|started|broke|that|here|out) ~
      (there is|there has been|we have|i have|i see|have got|there was just) (a|an
        |some kind of a?) (_ )?fire
      fire (started|is spreading|spreading|broke out|has started|coming out|out of control|is growing
        |is getting|burning|is out of)
      {building} (is|are|was|has been|on|just|has)* (burning|burnt|smoking|smouldering|smoldering|smokey
        |smoky|blown up|blew up|exploded|fire|in smoke|on fire)
      flame (coming|shooting|everywhere)|flames (coming|shooting|near|in|from|out|on|everywhere|are|is
        |and|at|through|next|inside|leaping|behind|under|all)
      (see|seeing|there are|big|huge|are) (flames|a flame)
      smoke (is|was|are|has|keeps|started|just|starts)* (coming|pouring|filling|filled|billowing|rising
        |everywhere|from|out|seeping|in the|in my|in our|inside|entering|going|all over|through|rolling
        |leaking|drifting|and flames)
      (there is|see|seeing|lot of|lots of|full of|filled with|black|thick|heavy|white|gray|some|so much
        |with|have|grey|is|bunch of|filling with|fills with) (a|some|lot|of|black|thick|heavy|white|gray
        |so much|lots|really|dark|all|this|the|all this|grey)* smoke (coming|in|from|everywhere|and|out|$
        |all|at|here|pouring|inside|on|around|over|up|behind|rising|billowing|throughout|filling)
      {smell} (of|like|some|a|something|strong|the|really|things|burnt|it is|like a|strange|weird
        |electrical|something is|very|strongly|from|kind of)* (burning|smoke|burnt|burned|fire|melting
        |melted|burning plastic|burning rubber)
      (burning|burnt|melting|electrical|smoky|smokey) (plastic|rubber|electrical|wire|wires)* ?{smell}
      (smoke|fire) {detector} (is|are|has|keeps|was|started|just|in|upstairs|downstairs|went|will
        |the)* ~ {sounding}
      (exploded|explosion|exploding|blew up|blown up|about to explode)
      (house|kitchen|room|apartment|building|hall|hallway|basement|garage|car|everything) (is
        |was)? ?(full of|filling with|filled with|fills with|filling up with) ~ smoke
    `,
    unless: `
      (might|may|maybe|probably|think|low|needs|need|new|dead|change|replace|guess) ~ (battery|batteries)
        |chirp*|(low|dead|weak) battery|on fire (sale|deal)
    `,
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (spark*|arcing) ~ (outlet|outlets|panel|wire|wires|socket|breaker|box|switch|plug|out of|from
        |coming|flying|everywhere|shooting|when|and|light|cord|fuse|transformer|line|meter)
      (outlet|outlets|panel|wire|wires|socket|breaker|box|switch|plug|light|cord|fuse|transformer|meter
        |line|lines|fixture) ~ (spark*|arcing|sizzling|buzzing and|smoking|melting|melted|too hot
        |very hot|glowing|burnt|burned|burning|hot to)
      (took|knocked|pulled|brought|tore|ripped|taken) (down|out) ~ (power|line|lines|wire|wires|pole)
      (line|lines|wire|wires|cable) ~ (live|electrified)
      (sparks|sparking|electrocut*|live wire|live wires|downed (power|wire|line|lines|electrical)
        |power line (is|down|fell|on)|power lines (are|down|fell)|exposed (wire|wires|wiring|electrical
        |live)|(wire|wires|line|lines|cable|cables|pole) (is|are|has|have|came)* (down|hanging|exposed
        |fallen|fell|on the ground|in the (street|road|yard)|across)|bare wires|transformer (blew
        |exploded|on fire|is)|(electric|electrical) shock|electrical hazard)
      (got|getting|get|gets|gives|gave|been|was) (me|a|an|us|you|him|her)* (shocked|shock|zapped
        |electrocuted) ~
      (water|rain|leak|leaking|flooding|dripping|it is|wet|pouring) ~~ (onto|into|in|near|through|from|on
        |over|by|around|behind|at|inside|down|next to|close to|out of) (the|my|our|an|a|some)? ?{wet}
      (outlet|outlets|breaker|panel|socket|wiring|fuse box) ~ (wet|soaked|under water|underwater|flooded)
    `,
    unless: '(lighter|igniter|spark plug|spark plugs|sparkl*|heater will not light)',
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: true,
    says: `
      water (is|keeps|level is|levels are)? ?(still)? ?rising
      flash flood|(trapped|stuck|stranded) ~ (flood|flooding|flood water|rising)
    `,
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (burst|bursted|busted|exploded|ruptured|broken|split) (water|main|a|the|sprinkler|frozen
        |hot)* (pipe|pipes|main|line|hose|heater|sprinkler)
      (pipe|pipes|main|hose|water line|line|valve|sprinkler
        |hydrant) (just|has|have|is|are|in|under|upstairs|downstairs|my|the|broke|came)* (burst|bursted
        |busted|exploded|ruptured|broke|broken|split|snapped|gushing|spraying|came off|came apart|spewing
        |blew|cracked open|shooting)
      (water heater|tank|faucet|spigot) (just|has|have|is|are|in|under|upstairs|downstairs|my|the
        |came)* (burst|bursted|busted|exploded|ruptured|split|snapped|gushing|spraying|came off|came apart
        |spewing|blew|cracked open|shooting)
      (flooded|flooding|floods|floods in|flood in|flood water|is flooding|being flooded|flooding in
        |under water|underwater|inches of water|feet of water|foot of water|inch of water|standing water
        |ankle deep|knee deep)
      water (is|was|keeps|just|started|all|still|are|starts|comes|has been|coming)* (everywhere|pouring
        |gushing|spraying|shooting|squirting|coming (through|in|down|out|from|up|into)|running (down|out
        |through|all|everywhere)|rushing|all over|filling|spewing|streaming|cascading|flowing|raining
        |raging|covering|seeping everywhere|flooding|bursting|blasting|dumping)
      (fill|fills|filling|filled) (up)? ?(fast|quickly|quick)? ?with (_ )?(water|sewage)
      {water} (is|are|keeps|was|just)? ?(pouring|gushing|spewing|cascading|spurting)
      (sewage|sewer|septic|raw sewage|drain|drains|sewer line|toilet|toilets|sink|tub|bathtub
        |washing machine|washer|dishwasher|poop) (is|are|was|has|keeps|line|water|just|lines|started|all
        |been)* (back*|backed up|backing up|overflow*|coming up|coming out|everywhere|flooding|collapsed
        |bubbling up|gushing|all over|flowing|spilling|leaking everywhere|in the (basement|house|tub
        |shower|yard|bathroom|sink|kitchen))
      (overflow*) ~
      (can not|not|will not) (seem to|get|able to|be able to|even|get the|make it)* (shut|turn|stop
        |shutting|turning) (the|off|it|this)* (water|leak|flow|flooding) (off)?
      ceiling (is|just|has|in|of)* ~ (pouring|bulging|sagging|gushing|caving)
      (major|massive|huge|severe|serious|big|bad|terrible) (water)? ?(leak|flood|water damage)
      leaking (everywhere|badly|heavily|a lot|like crazy|all over|through the (ceiling|floor|wall|roof)
        |really bad|from the ceiling)
    `,
    unless: '(slow|slowly|drip|dripping a little|small leak|minor|tiny)',
  },
  {
    category: 'structural',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {structure} (is|are|just|has|in|of|that|my|the|on|starting to|started|about to|above|over|going to
        |was|came|partially)* (collaps*|caved|caving|falling|fell|fallen|coming down|come down|came down
        |giving way|gave way|crumbling|cave in|about to fall|crashing|sagging badly)
      (collapsed|collapsing|caved in|caving in|cave in) ~ {structure}
      {structure} ~~ (about|going|ready|starting|looks ready) to (come|fall|cave|collapse|give|go)
      tree (just|has|is|came|branch|limb)* ~ (fell|fallen|crashed|through|down) (on|onto|into|through
        |across) (my|the|our|a|top of)* (house|roof|car|home|garage|power|line|lines)
      (sinkhole|landslide|mudslide|earthquake|tornado)
    `,
    unless: '(leaves|paint|peel*|tile|tiles|shingle|shingles|falling apart|fell out of love)',
  },
  {
    category: 'animal_poison',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (dog|cat|puppy|kitten|pet|rabbit) ~ (ate|eaten|swallowed|got into|hit by|not breathing|not moving
        |bleeding|choking|bloated|seizure|collapsed|attacked|poison*|unresponsive|having trouble)
    `,
  },
]
