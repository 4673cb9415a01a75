import type { Hazard, HazardLexicon } from './lexicon.ts'

const classes = {
  gas: 'gas|propane|natural gas|methane|rotten eggs|rotten egg|sulfur|sulphur|gas line|gas main',
  smell: 'smell|smells|smelling|smelled|smelt|odor|odour|stink|stinks|reek|reeks|scent|whiff|fumes|smelly',
  detector: 'detector|detectors|alarm|alarms|sensor|monitor',
  sounding:
    'going off|goes off|went off|gone off|beeping|sounding|sounds|blaring|screaming|ringing|alarming|triggered|tripped|will not stop|not stop|will not shut|not shut up|keeps|activated|red|alerting|wailing',
  body: 'face|throat|tongue|lips|lip|airway|neck|mouth',
  who: 'someone|somebody|man|men|woman|guy|guys|person|people|he|she|they|husband|wife|boyfriend|girlfriend|ex|neighbor|neighbour|stranger|son|daughter|brother|sister|mother|mom|mum|father|dad|kid|kids|child|children|baby|toddler|infant|boy|girl|lady|friend|grandmother|grandma|grandfather|grandpa|uncle|aunt|cousin|roommate|coworker|patient|customer|student|worker|driver|employee|teenager|guest|resident|tenant',
  hurt: 'hurt|injured|injury|injuries|bleeding|blood|broken|broke|unconscious|not moving|not move|not get up|not breathing|head|hip|leg|arm|back|neck|bad|badly|dead|hit|stuck|trapped|pain',
  building:
    'house|home|apartment|building|room|kitchen|bedroom|garage|basement|attic|car|truck|oven|stove|office|store|shop|barn|shed|roof|yard|vehicle|trailer|furnace|dryer|heater|outlet|panel|fence|tree|field|trash|dumpster|couch|bed|curtain|curtains|boat|school|hotel|mattress|engine|hood',
  wet: 'outlet|outlets|breaker|breakers|electrical|electric|panel|socket|sockets|fuse|fusebox|wiring|wires|light fixture|lights|light|power strip',
  water: 'water|it|pipe|pipes|toilet|sink|ceiling|sewage|rain',
  structure:
    'ceiling|roof|wall|walls|building|house|balcony|deck|floor|porch|chimney|scaffolding|bridge|crane|staircase|foundation|beam',
  helpers:
    'ambulance|ambulances|paramedic|paramedics|emt|emts|rescue|fire department|fire truck|fire trucks|firefighters|fireman|firemen|medic|squad|police|cops|cop|officer|officers|sheriff|deputy|deputies|squad car|911|9 1 1|nine one one|112|999|ems|medical help|help immediately|emergency services',
}

const people: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `(not|never|stopped|quit|stops|barely|hardly|can not|is not) (really|even|able to|able|seem to|be able to|get|catch|properly|like)* (breathe|breathing|breath|breathes|air|get air|get (any|enough) air)
      (can|could) not (seem to|get to|really|even)? (breathe|catch (my|his|her) breath|get (any|enough|his|her|my)? ?(air|breath|breathe))
      (trouble|difficulty|difficult|hard|hard time|problem|problems|struggling|struggles|struggle|unable|gasping|fighting|short|shortness|labored|shallow|issues|tough) (with|for|of|to|his|her|my|time|in)* (breath|breathe|breathing|air)
      (chok*|suffocat*|asphyxi*|drown*|strangl*|gasping)
      (asthma attack|out of breath and|(lips|face|skin) (are|is|turning|turned) (blue|purple)|(he|she|baby|is|are|son|daughter) (is )?(turning|turned|going) (blue|purple))`,
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `unconscious|unresponsive|passed out|blacked out|fainted|passing out|fainting|collapsed on|lifeless|comatose|no pulse
      {who} (has|have|just|had)* (collapsed|dropped|fainted)
      (not|will not|not be|is not|can not|does not) (even|really|get (him|her) to)? (respond|responding|responsive|wake up|waking up|waken|awake|conscious|wake (him|her)|talking|alert|coming to|moving|react|reacting)
      {who} ~ (not|can not) (move|moving|get up|getting up)
      {who} ~ (dead|dying|died|passed away|is going to die|not alive)
      (found|finding) ~ (dead|body|unconscious|lying|laying|floor|unresponsive)
      (dead body|i am dying|going to die|am going to die|cpr|defibrillator)
      (lying|laying|laid out) (in|on) (the)? ?(ground|floor|street|road|sidewalk|yard|middle)`,
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `chest (pain|pains|pressure|tightness|hurts|hurting|is hurting|is tight|feels tight|is killing|discomfort|ache)
      (pain|pains|pressure|tightness|tight|ache|crushing|stabbing) (in|on|of|around|across|feeling in) (my|his|her|the|their)? ?chest
      heart attack|cardiac arrest|heart (stopped|is stopping|failure)|(having|had|has|think|suffered|a) (a|having a|stroke)? ?stroke|face (is)? ?droop*|slurr*|slurring
      seizure|seizures|seizing|convulsing|convulsion|convulsions|having a fit|epileptic|foaming at
      (numb|numbness|weakness|paralyzed|can not feel|can not move) (on|in|down|of|his|her|my|one|left|right)* (side|arm|face|leg|legs)
      (diabetic|insulin|sugar) (shock|coma|reaction|is (really|very|too) (low|high)|dropped|emergency)|worst headache (of|in) my life|heart (is)? ?racing and`,
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `(bleeding|bleed|bleeds) (badly|heavily|a lot|everywhere|profusely|really bad|bad|severely|out|like crazy|all over|pretty bad|very|uncontrollably|from (his|her|my|the) (head|mouth|nose and|ears|ear|eye|stomach|neck|chest|wrist|wrists)|and (will not|not|can not)|to death|internally|quite|so much|too much|excessively|nonstop|non stop)
      {who} ~ (bleeding|bleed)
      (not|will not|can not|does not|can not get it to|not get it to|can not get the) (get|make|seem to|bleeding)* (stop|stopping|control) (the|bleeding|bleed|it bleeding|the bleeding)* (bleeding|bleed|blood)
      (bleeding|bleed|blood|it) (that|which|and|is)* (will not|can not|does not|is not|not) (be|seem to|going to)? ?(stop|stopping|stopped|controlled|slow)
      (blood everywhere|blood all over|lots of blood|lot of blood|pool of blood|covered in blood|losing blood|lost (a lot of|so much|too much) blood|gushing blood|blood gushing|blood pouring|coughing (up)? ?blood|vomiting blood|throwing up blood|spitting (up)? blood)
      (cut|chopped|sliced|ripped|tore|severed|lost|took) (off|his|her|my|their|the|two|part of|almost|tip of|a)* (finger|fingers|hand|arm|leg|foot|thumb|toe|toes|artery|wrist|wrists|throat) (off|open|badly|really|bad|deep)?
      stab* |stabbed|stabbing|gunshot|gun shot|shot (in|him|her|me|himself|herself|by)|(been|got|was|is|were|getting|just got) (shot|stabbed)
      {who} ~ (fell|fallen|falling|slipped|tripped|jumped|tumbled) ~~ {hurt}
      {who} ~ (fell|fallen|jumped|falling) (off|from|down|out of|out|over|through|into|in|and) ~
      (i|we) (fell|have fallen|slipped|fallen) ~~ (can not|not|broke|broken|head|hip|bleeding|hurt|injured|stuck)
      (hit|hurt|injured|bumped|cracked|banged|smashed|split) (his|her|my|their) head
      (head|spinal|neck|back|serious|severe|bad|brain|life threatening|major) (injury|injuries|trauma|wound)
      (bone|bones) ~ (sticking|out|exposed|through|broken)|compound fracture|broken (neck|back|hip|leg|arm|bone|bones)|broke (his|her|my|their) (neck|back|hip|leg|arm)
      (badly|severely|seriously|third degree|terribly|critically|really bad) (burned|burnt|burn|burns|hurt|injured|cut|wounded|beaten|beat)|{who} ~ (burned|burnt|scalded|electrocuted|crushed|impaled|trapped|pinned|injured|wounded|mauled)
      (bitten|bit|attacked|stung|mauled) (by|me|him|her) (a|an|the)? ?(snake|dog|rattlesnake|spider|bee|bees|scorpion|shark|bear|raccoon|bat|pit bull|dogs|alligator|lion|wasp|wasps)|snake ?bite|snakebite
      (someone|somebody|people|anyone|everybody|anybody|they|he|she|we|who|child|passenger|driver) (is|are|got|has been|was|were|been|might be|may be|seems|could be)? (very|really|badly|hurt|seriously|critically)? ?(hurt|injured|wounded|crushed|trapped|pinned)
      (injuries|injured person|hurt real bad|medical emergency|first aid)`,
    unless:
      '(gums|gum|floss|flossing|brush|brushing|nose a little|old injury|injury (claim|lawyer|attorney|case|law|lawsuit)|personal injury|workers comp|settlement)',
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `{body} (is|are|was|started|keeps|has|feels)? ?(really|badly|all|so|very|starting to|getting|just)* (swelling|swollen|swell|swelled|swells|closing|closing up|puffing|tight|constricting)
      (swelling|swollen|closing) (of|up|in|around|on)* (my|his|her|the)? ?{body}
      (allergic reaction|anaphyla*|epipen|epi pen|epinephrine|hives (all over|everywhere|and)|bad reaction and)
      overdos* |overdose|overdosed|overdosing|od on|oded|took (too many|too much|a (whole )?bottle|all (of )?(his|her|my|the|their)|a bunch of|_ pills) ~
      (swallowed|drank|ate|ingested|drunk|swallow|eaten|got into) (a|an|the|some|my|his|all|of)* (bleach|poison|pills|pill|medicine|medication|chemical|chemicals|detergent|antifreeze|battery|batteries|magnet|magnets|cleaner|drain cleaner|gasoline|coin|rat poison|mushrooms|mushroom|lighter fluid|tide pod)
      poisoned|poisoning|poison control|narcan|heroin|fentanyl`,
    unless: '(test|testing|tested|shots) for allerg*|allergy (test|testing|shots)',
  },
  {
    category: 'birth',
    level: 'emergency',
    lifeSafety: true,
    says: `(in|into|having|went into|going into|early) labor|water (just|has)? ?(broke|broken)|contractions|(baby|babies) (is|are) (coming|crowning|being born|on the way)|(having|delivering|delivered|have|had) (a|the|her|my|our) baby (now|right|in|here|at|on|soon)|giving birth|pregnant ~~ (bleeding|pain|pains|fell|cramps|hurt|unconscious|labor|contractions|passed)|miscarriage|miscarrying|not feel the baby`,
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|hanging|hung|shot|stab) (myself|himself|herself|themselves|themself|him self|her self|my self)
      (suicide|suicidal|end (my|his|her) (own )?life|ending my life|end it all|take (my|his|her) (own )?life|taking my life|(want|wants|wanted) to die|wanna die|wish i (was|were) dead|do not want to (live|be here|be alive|exist)|not want to live|better off dead|no reason to live|nothing to live for|jump (off|from) (a|the)|slit (my|his|her)|threatening to jump|going to jump|goodbye note)`,
  },
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `{who} ~ (breaking in|breaking into|broke in|broke into|break in|break into|broken into|kicking in|trying to (get in|come in|break|kill|hurt|stab|shoot|kick|take|open|steal|rob|hit|grab|enter|force|fight|run)|climbing (in|through)|with a (gun|knife|weapon|bat|rifle|machete|pistol|shotgun|hammer)|has a (gun|knife|weapon|bat)|have (guns|a gun|knives)|waving a|holding a (gun|knife)|pulled (a|out a) (gun|knife)|pointing a|following (me|us|her)|stalking|chasing|threatening|threatened|threaten|attacking|attacked|attack|assaulting|assaulted|beating|beaten|beat up|beat|punching|punched|hitting (me|her|him)|hit (me|her|him|my)|kicking|choking|kidnapped|kidnapping|abducted|shooting|firing|stabbing|robbing|robbed|raping|raped|fighting|fight|screaming|yelling|stealing|stole|jumped (me|us|him)|molesting|molested|abusing|abused|slapped|pushed (me|her|him)|harassing|looking (in|through) (my|the|our) window|banging on|in my (house|home|apartment|yard|backyard|garage|room|basement|bathroom|bedroom)|inside my (house|home|apartment)|on my (property|porch|roof)|drunk|naked|going crazy|acting|passed|armed|out of control|refusing to leave|will not leave|not leave)
      (intruder|intruders|burglar|burglars|burglary|break in|prowler|trespasser|trespassing|robbery|robber|robbers|home invasion|mugged|mugging|carjack*|hold up|being robbed|been robbed|got robbed|was robbed|gunman|gun shots|gunshots|shots (fired|being fired)|shooting at|heard (shots|gunshots|gun shots)|shooter|active shooter|hostage|bomb|bomb threat|kidnap*|abduct*|murder|murdered|homicide|domestic (violence|dispute|disturbance|abuse|situation|problem|in progress)|assault|assaulted|being (attacked|followed|beaten|held|chased|threatened|stalked|assaulted)|raped|rape|sexual assault|stalker|fist fight|fight going on|fight in progress|big fight|riot|brawl|gang|stolen (car|vehicle|just now)|stole my (car|truck|purse|vehicle|phone|wallet)|drive by)
      (is|are|am|was|were|been|got|being|just) (attacked|assaulted|robbed|beaten|beat up|jumped|threatened|kidnapped|raped)
      (gun|knife|weapon|rifle|pistol|machete|shotgun) (to|at|on|in (his|her|the)|pointed|pulled|fire|shots)
      (fear for my life|in danger|not safe|life is in danger|afraid he|scared he|hiding (in|from)|someone is here|restraining order)
      {who} ~~ (be arrested|arrested)|(arrest (him|her|them|this))`,
    unless:
      '(lawyer|attorney|charges|charged with|defense|criminal case|legal|consult*|represent*|custody|divorce|court|lawsuit|police report for (my|the) insurance)',
  },
  {
    category: 'missing_person',
    level: 'emergency',
    lifeSafety: true,
    says: `(missing|lost|disappeared|ran away|runaway|wandered off|wandering|can not find) (my|our|a|the|his|her)? ?(child|kid|son|daughter|baby|boy|girl|toddler|mother|father|mom|dad|grandmother|grandma|grandfather|grandpa|person|husband|wife|teenager|brother|sister|little _)
      (child|kid|son|daughter|baby|boy|girl|toddler|mother|father|mom|dad|grandmother|grandfather|grandma|grandpa|person|husband|wife|year old|teenager) (is|has|been|has been|that been|was|went|have|that is|just|that has been)* (missing|lost|disappeared|gone missing|ran away|run away|wandered|wandering)
      (baby|child|kid|kids|toddler|infant|son|daughter|grandson|children|dog|person) (is|are|got|has been|was|accidentally|just)* (locked|trapped|stuck|left) (in|inside) ~ (car|room|house|bathroom|vehicle|truck|hot)
      locked (my|the|our|a) (baby|child|kid|kids|toddler|infant|son|daughter|dog) in`,
  },
  {
    category: 'call_for_help',
    level: 'emergency',
    lifeSafety: true,
    says: `(call|dial|need|send|get|want|calling|sending|like|have|request|requesting|require|called|dispatch|needs|needing|needed|ask|bring|wanted|see if you could|for|phone) (me|an|a|the|us|out|over|somebody|someone|to|some|for|have|please|you to|talk|please send|speak|like|report|get|with|that|by|right away|emergency|send|come|contact|dial)* {helpers}
      {helpers} (please|right away|now|immediately|quick|quickly|hurry|out here|here|over here|to|at|on|as soon)
      ^(please )?(help|help me|somebody help|someone help|help us|i need help|we need help|hurry)( please| me| us| now| fast| quick| hurry| immediately| help)*$
      (help (me|us|him|her) (please|now|quick|fast|hurry)|please (help (me|us|him|her)|hurry)|need (some )?help (now|right now|right away|immediately|fast|quick|quickly|asap|over here|out here|down here|here|real)|someone help|somebody help|send (some)? ?(help|someone|somebody) (right away|now|quick|immediately|fast|quickly|over here|out here|asap|to help)|(come|get here) (quick|quickly|fast|hurry)|hurry up please|mayday|sos|life or death|life threatening)
      (trapped|stuck|pinned) (in|inside|under|underneath|between|on) (the|a|an|my|this|our)? ?(elevator|lift|car|house|building|fire|room|vehicle|wreck|basement|attic|tree|machine|rubble|roof|bathtub|snow|water|truck|bathroom)
      (am|are|is|we are|someone is|people are|they are) trapped
      (can not|not able to|unable to) (get|climb|come)? ?(down|out of the (car|house|building|fire|room)|escape)`,
  },
  {
    category: 'help',
    level: 'emergency',
    lifeSafety: false,
    says: `(this is|it is|is|have|got|having|there is|real|an actual|as it is|dire|be) (a|an|really|truly|definitely|medical|dental|plumbing|absolute|serious|real|big|major|huge|family|life)* emergency
      ^(a |an |big |help |dental |plumbing |medical )*emergency( emergency| please| help| now|$)`,
    unless:
      '(do|does|are|can|is|what|how|when) (you|there|your|it|i|the|counts|qualifies) (have|handle|take|offer|an|open|considered|for|do|provide|accept)? ~ (emergency|emergencies)',
  },
  {
    category: 'traffic',
    level: 'emergency',
    lifeSafety: true,
    says: `(there is|there has|has been|there was|we have|i have|was|see|seen|saw|witnessed|report|reporting|having|had|just had|an|a|is|been|in|at|of|car|auto|bad|traffic|motorcycle|vehicle|major|serious|truck|bike|bicycle|boat|plane|train|terrible|big|huge|wagon|bus|nasty) (a|an|been|in|car|auto|bad|really|traffic|motorcycle|vehicle|automobile|major|serious|pretty|very|two|three|four|multi|single|head on|injury|horrible)* (accident|crash|wreck|collision|pileup|pile up|rollover)
      ^(accident|car accident|wreck|crash|car crash|head on|rollover)
      (crashed|wrecked|flipped|rolled over|overturned|flipped over|ran off the road|went off the road|run off the road|slid off|hit a (tree|pole|deer|car|wall|house|truck|person|pedestrian|kid|child)|ran into (a|the|my)|hit (by|and run)|rear ended|struck by|run over|ran over|got hit by|been hit by|was hit by|t boned)
      (wrong (way|lane|side)|swerving|all over the road|drunk driver|driving (drunk|erratically|recklessly|crazy)|reckless driver|weaving|road rage)
      (accelerator|gas pedal|throttle|brake|brakes) ~ (stuck|gave out|went out|failed|fail|jammed) |(can not|not) stop (the|my|this|her|his) (car|vehicle|truck)|(car|vehicle|truck) ~ (will not|can not|not) stop
      (pedestrian|someone|somebody|kid|child|man|woman|person) ~ (hit|struck|run over) by
      (car|truck|vehicle|somebody|plane|boat|train|bus|bike|motorcycle|suv|trailer) (is|just|has|went|that|have|ran|got)* (flipped|overturned|upside down|on its side|in the (ditch|river|lake|water|canal|pond)|into (a|the) (ditch|river|lake|water|canal|house|pole|tree|building|pond)|off the (road|bridge|cliff)|sinking|sunk|capsized|derailed|crashed|stalled on the)`,
    unless:
      '(lawyer|attorney|claim|insurance|settlement|case|compensation|sue|body shop|estimate|lawsuit|represent*|legal|paint|dent|bumper|repair|physical therapy|chiropract*|x ray)',
  },
]

const property: Hazard[] = [
  {
    category: 'gas_co',
    level: 'emergency',
    lifeSafety: true,
    says: `{smell} (of|like|some|a|strong|the|really|lot of|faint|bad|weird|slight|little|something like|like a|very|strongly|so|strange)* {gas}
      {gas} (smell|smells|odor|odour|leak|leaks|leaking|fumes|smelling|is leaking|hissing|escaping|coming out|is on and|is escaping|burst|rupture|ruptured|explosion|is hissing|broke|broken|has been leaking|stinks)
      (leak|leaking|leaks) ~ {gas}
      (hit|cut|broke|struck|ruptured|punctured|damaged|dug into|severed|snapped) (a|the|our|my|into)* {gas}
      (house|kitchen|home|basement|it|room|place|here|garage|apartment|inside|everything|hallway) (really|strongly|just|kind of)? ?(smells|smell|stinks|reeks) (like|of|strongly of|strongly like) {gas}
      hissing ~ {gas}|{gas} ~ hissing
      (carbon monoxide|monoxide|co|co2|gas) {detector} (is|are|has|keeps|was|started|just|in|on|upstairs|downstairs|the|went|will)* ~ {sounding}
      {detector} ~ (carbon monoxide|monoxide)
      carbon monoxide (leak|poisoning|levels|in|is|reading|readings|coming|exposure)
      (headache|headaches|dizzy|nauseous|nausea|sick|lightheaded) ~~ (heater|furnace|boiler|gas|stove|generator|flame)
      (heater|furnace|boiler|stove|generator|flame) ~~ (headache|headaches|dizzy|nauseous|sick|lightheaded|head hurts)`,
    unless:
      '(might|may|maybe|probably|think|low|needs|need|new|dead|change|changed|replace|just|guess) ~ (battery|batteries)|chirp*|(low|dead|weak) battery|gas (bill|station|mileage|prices|price)|{detector} (test|expired)|no longer (smell*|leak*)',
  },
  {
    category: 'fire',
    level: 'emergency',
    lifeSafety: true,
    says: `(on fire|in flames|up in flames|caught fire|catching fire|catch fire|caught on fire|burning down|burnt down|ablaze|set fire|set on fire|engulfed|lit up in flames|wildfire|wild fire|brush fire|house fire|grease fire|kitchen fire|electrical fire|structure fire|chimney fire|car fire|grass fire|dumpster fire|trash fire|fire fire|building fire)
      ^(there is |we have |i have |got |we got |a |the |big |large |huge |it is |i see |help )*fire( please| help| now| here| hurry|$)
      (there is|there are|have|has|see|seeing|got|is|was|report|reporting|started|a|big|huge|large|small|some kind of|like a|having) (a|the|some|big|huge|large|an|small|really|kind of|sort of|like|out of control|electrical|bad|been a)* fire (in|at|on|behind|across|next|near|started|out|inside|outside|under|by|and|going|here|down|that|up|over|right|coming|around|burning|of|has|is|along|off|above)
      (a|the) fire (is|has|in|at|on|just|started|broke|that|here|out) ~
      fire (started|is spreading|spreading|broke out|has started|coming out|out of control|is growing|is getting|burning|is out of)
      {building} (is|are|was|has been|on|just|has)* (burning|burnt|smoking|smouldering|smoldering|smokey|smoky|blown up|blew up|exploded|fire|in smoke|on fire)
      flame (coming|shooting|everywhere)|flames (coming|shooting|near|in|from|out|on|everywhere|are|is|and|at|through|next|inside|leaping|behind|under|all)
      (see|seeing|there are|big|huge|are) (flames|a flame)
      smoke (is|was|are|has|keeps|started|just|starts)* (coming|pouring|filling|filled|billowing|rising|everywhere|from|out|seeping|in the|in my|in our|inside|entering|going|all over|through|rolling|leaking|drifting|and flames)
      (there is|see|seeing|lot of|lots of|full of|filled with|black|thick|heavy|white|gray|some|so much|with|have|grey|is|bunch of|filling with|fills with) (a|some|lot|of|black|thick|heavy|white|gray|so much|lots|really|dark|all|this|the|all this|grey)* smoke (coming|in|from|everywhere|and|out|$|all|at|here|pouring|inside|on|around|over|up|behind|rising|billowing|throughout|filling)
      {smell} (of|like|some|a|something|strong|the|really|things|burnt|it is|like a|strange|weird|electrical|something is|very|strongly|from|kind of)* (burning|smoke|burnt|burned|fire|melting|melted|burning plastic|burning rubber)
      (burning|burnt|melting|electrical|smoky|smokey) (plastic|rubber|electrical|wire|wires)* ?{smell}
      (smoke|fire) {detector} (is|are|has|keeps|was|started|just|in|upstairs|downstairs|went|will|the)* ~ {sounding}
      (exploded|explosion|exploding|blew up|blown up|about to explode)
      (house|kitchen|room|apartment|building|hall|hallway|basement|garage|car|everything) (is|was)? ?(full of|filling with|filled with|fills with|filling up with) ~ smoke`,
    unless:
      '(might|may|maybe|probably|think|low|needs|need|new|dead|change|replace|guess) ~ (battery|batteries)|chirp*|(low|dead|weak) battery|on fire (sale|deal)',
  },
  {
    category: 'electrical',
    level: 'emergency',
    lifeSafety: true,
    says: `(spark*|arcing) ~ (outlet|outlets|panel|wire|wires|socket|breaker|box|switch|plug|out of|from|coming|flying|everywhere|shooting|when|and|light|cord|fuse|transformer|line|meter)
      (outlet|outlets|panel|wire|wires|socket|breaker|box|switch|plug|light|cord|fuse|transformer|meter|line|lines|fixture) ~ (spark*|arcing|sizzling|buzzing and|smoking|melting|melted|too hot|very hot|glowing|burnt|burned|burning|hot to)
      (sparks|sparking|electrocut*|live wire|live wires|downed (power|wire|line|lines|electrical)|power line (is|down|fell|on)|power lines (are|down|fell)|exposed (wire|wires|wiring|electrical|live)|(wire|wires|line|lines|cable|cables|pole) (is|are|has|have|came)* (down|hanging|exposed|fallen|fell|on the ground|in the (street|road|yard)|across)|bare wires|transformer (blew|exploded|on fire|is)|(electric|electrical) shock|electrical hazard)
      (got|getting|get|gets|gives|gave|been|was) (me|a|an|us|you|him|her)* (shocked|shock|zapped|electrocuted) ~
      (water|rain|leak|leaking|flooding|dripping|it is|wet|pouring) ~~ (onto|into|in|near|through|from|on|over|by|around|behind|at|inside|down|next to|close to|out of) (the|my|our|an|a|some)? ?{wet}
      (outlet|outlets|breaker|panel|socket|wiring|fuse box) ~ (wet|soaked|under water|underwater|flooded)`,
    unless: '(lighter|igniter|spark plug|spark plugs|sparkl*|heater will not light)',
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: true,
    says: `water (is|keeps|level is|levels are)? ?(still)? ?rising
      flash flood|(trapped|stuck|stranded) ~ (flood|flooding|flood water|rising)`,
  },
  {
    category: 'water',
    level: 'emergency',
    lifeSafety: false,
    says: `(burst|bursted|busted|exploded|ruptured|broken|split) (water|main|a|the|sprinkler|frozen|hot)* (pipe|pipes|main|line|hose|heater|sprinkler)
      (pipe|pipes|main|hose|water heater|water line|line|valve|sprinkler|tank|faucet|spigot|hydrant) (just|has|have|is|are|in|under|upstairs|downstairs|my|the|broke|came)* (burst|bursted|busted|exploded|ruptured|broke|broken|split|snapped|gushing|spraying|came off|came apart|spewing|blew|cracked open|shooting)
      (flooded|flooding|floods|floods in|flood in|flood water|is flooding|being flooded|flooding in|under water|underwater|inches of water|feet of water|foot of water|inch of water|standing water|ankle deep|knee deep)
      water (is|was|keeps|just|started|all|still|are|starts|comes|has been|coming)* (everywhere|pouring|gushing|spraying|shooting|squirting|coming (through|in|down|out|from|up|into)|running (down|out|through|all|everywhere)|rushing|all over|filling|spewing|streaming|cascading|flowing|raining|raging|covering|seeping everywhere|flooding|bursting|blasting|dumping)
      {water} (is|are|keeps|was|just)? ?(pouring|gushing|spewing|cascading|spurting)
      (sewage|sewer|septic|raw sewage|drain|drains|sewer line|toilet|toilets|sink|tub|bathtub|washing machine|washer|dishwasher|poop) (is|are|was|has|keeps|line|water|just|lines|started|all|been)* (back*|backed up|backing up|overflow*|coming up|coming out|everywhere|flooding|collapsed|bubbling up|gushing|all over|flowing|spilling|leaking everywhere|in the (basement|house|tub|shower|yard|bathroom|sink|kitchen))
      (overflow*) ~
      (can not|not|will not) (seem to|get|able to|be able to|even|get the|make it)* (shut|turn|stop|shutting|turning) (the|off|it|this)* (water|leak|flow|flooding) (off)?
      ceiling (is|just|has|in|of)* ~ (pouring|bulging|sagging|gushing|caving)
      (major|massive|huge|severe|serious|big|bad|terrible) (water)? ?(leak|flood|water damage)
      leaking (everywhere|badly|heavily|a lot|like crazy|all over|through the (ceiling|floor|wall|roof)|really bad|from the ceiling)`,
    unless: '(slow|slowly|drip|dripping a little|small leak|minor|tiny)',
  },
  {
    category: 'structural',
    level: 'emergency',
    lifeSafety: true,
    says: `{structure} (is|are|just|has|in|of|that|my|the|on|starting to|started|about to|above|over|going to|was|came|partially)* (collaps*|caved|caving|falling|fell|fallen|coming down|come down|came down|giving way|gave way|crumbling|cave in|about to fall|crashing|sagging badly)
      (collapsed|collapsing|caved in|caving in|cave in) ~ {structure}
      tree (just|has|is|came|branch|limb)* ~ (fell|fallen|crashed|through|down) (on|onto|into|through|across) (my|the|our|a|top of)* (house|roof|car|home|garage|power|line|lines)
      (sinkhole|landslide|mudslide|earthquake|tornado)`,
    unless: '(leaves|paint|peel*|tile|tiles|shingle|shingles|falling apart|fell out of love)',
  },
  {
    category: 'animal_poison',
    level: 'emergency',
    lifeSafety: false,
    says: `(dog|cat|puppy|kitten|pet|rabbit) ~ (ate|eaten|swallowed|got into|hit by|not breathing|not moving|bleeding|choking|bloated|seizure|collapsed|attacked|poison*|unresponsive|having trouble)`,
  },
]

const sameDay: Hazard[] = [
  {
    category: 'heat',
    level: 'urgent',
    lifeSafety: false,
    says: `(no|not any|without|lost|not have|have not had|not have any|out of) (any|our|the|my)* ?(heat|heating|hot water|power|electricity|ac|air conditioning|air|cooling|running water|water|water pressure)
      (heat|heating|heater|boiler|furnace|ac|air conditioner|air conditioning|hvac|water heater|heat pump|fridge|freezer|refrigerator|thermostat|power|electricity) (is|has|just|unit|in|system|will|does|are|at|was|are still|still|keeps|completely|suddenly|my|the|our|went|on|office|house)* (not|stopped|broken|broke|quit|died|out|down|dead|went out|off|shut off|shutting off|failed|blowing (cold|hot|warm)|gone|kaput)
      (freezing|too cold|so cold|very cold|boiling hot|sweltering|extremely hot) (in (here|the|my|our)|inside|and)`,
  },
  {
    category: 'leak',
    level: 'urgent',
    lifeSafety: false,
    says: `leak*|dripping|drips|clogged|blocked|backed up|will not (flush|drain)|does not (flush|drain)|not (flushing|draining)|water (stain|stains|damage|spot)|damp patch|frozen pipe|frozen pipes|pipes froze|(mold|mould) ~~ (baby|child|cough*|asthma|breathing|sick)|(cough*|asthma) ~~ (mold|mould)|wasp nest|bees nest|hornets|rats|broken window|window (is)? ?(broken|smashed)|smashed window`,
    unless: 'stopped leaking|no longer leak*|last (month|year)',
  },
  {
    category: 'lock',
    level: 'urgent',
    lifeSafety: false,
    says: `locked out|lock ~ (snapped|broken|broke|jammed|stuck|not)|(can not|not) (lock|unlock|get (in|into|inside)) (my|the|our|to|in|it)? ~|key (broke|snapped|is stuck|stuck) in|lost my (house|apartment)? ?(key|keys)|garage door (is)? ?(stuck|broken|not|will not)`,
    unless: '(password|account|login|log in|website|email|portal|app|my car)',
  },
  {
    category: 'electrical',
    level: 'urgent',
    lifeSafety: false,
    says: `(breaker|breakers|fuse) ~ (tripping|trips|tripped|blows|blew|keeps)|lights (are)? ?(flickering|flicker|dimming)|outlet (is|does)? ?(not working|dead|not work|hot|warm)|half the house`,
  },
  {
    category: 'dental',
    level: 'urgent',
    lifeSafety: false,
    says: `(tooth|teeth|molar|crown|filling|veneer|implant|braces|bracket|wire) (is|are|has|just|got|was|came|my|really|to|that|been|has been)* (knocked out|knocked|fell off|fell out|broke|broken|chipped|cracked|loose|came off|came out|off|killing me|throbbing|hurts|hurting|hurt|aching|abscess*|infected|poking|split|fallen out|pain|ache|sensitive and)
      (knocked|broke|chipped|cracked|lost|broken) (out )?(a|my|his|her|the|off|front|two|one)* (front )?(tooth|teeth|crown|filling|molar|veneer)
      (toothache|tooth ache|tooth pain|abscess|abscessed|dry socket|(jaw|gum|gums|cheek|face) (is|are)? ?(swollen|swelling|infected|hurts|pain)|swollen (jaw|gum|gums|cheek)|wisdom tooth (pain|hurts|is))`,
    unless: 'no (pain|toothache)',
  },
  {
    category: 'medical',
    level: 'urgent',
    lifeSafety: false,
    says: `(severe|terrible|extreme|excruciating|unbearable|bad|horrible|sharp|intense|awful|a lot of|constant|so much|really bad|worst|lots of) (pain|pains|headache|migraine|stomach|cramps|back pain|swelling|infection)
      (in|with|having|have) (a lot of|so much|severe|really bad|terrible)? ?pain
      (fever|vomit*|throwing up|dizzy|dizziness|faint|nauseous|nausea|diarrhea|dehydrated|rash|infection|infected|swelling|swollen|concussion|sprain*|pus|bleeding|side effect|side effects|allergic|blood in (my|his|her)|lump|palpitations|burning when|bad reaction|ran out of (my)? ?(medication|insulin|inhaler|medicine))
      (killing me|hurts (so|really|very|a lot|like)|hurting (so|really|bad|a lot)|broken (finger|toe|nose|wrist|ankle|foot|hand|rib|ribs))`,
    unless: '(pain|painful) (free|management)|no pain',
  },
  {
    category: 'request',
    level: 'urgent',
    lifeSafety: false,
    says: `urgent|urgently|right away|immediately|asap|as soon as (possible|you can)|emergency (appointment|visit|service|plumber|dentist|call|repair|room|electrician|locksmith)|(today|tonight) if (at all)? ?possible|can not wait|need (someone|somebody) (today|tonight|now|right now)`,
    unless:
      '(not|nothing|no) ~ (urgent|emergency|rush|hurry)|(do|does|are|is) (you|there) (offer|have|do|provide|available|any) ~ emergency',
  },
]

export const english: HazardLexicon = {
  classes,
  hazards: [...people, ...property, ...sameDay],
  harmless: `fire (drill|drills|escape|extinguisher|extinguishers|place|places|pit|door|doors|exit|exits|wood|insurance|sale|hydrant inspection|code|sticks|inspection|safety|proof|works|hose reel|stick|tv|tablet|department inspection|sprinkler inspection|restoration|damage (restoration|repair|claim|cleanup))
    fireplace|firewood|fireworks|firewall|firefox|campfire|bonfire
    (i|they|we|he|she|boss|company) (was|got|were|been|just got) fired|fired (me|him|her|from)|fire (my|the|your|our) (lawyer|attorney|plumber|dentist|agent|contractor|realtor|manager)
    (smoke|smoking) (free|area|section|room|policy|shop|break|cigarettes|allowed|a|is allowed)|non smoking|no smoking|urgent care|(do|does|i|he|she|can|may|allowed to|quit|to) smoke( a| cigarettes| weed| here|$)|smoke from (the|my|our|a|his) (chimney|grill|bbq|barbecue|smoker|fireplace|campfire|fire pit|bbq grill|neighbors grill)|smoke detector install*
    gas (station|stations|bill|bills|price|prices|mileage|card|grill|tank|stove|range|fireplace|cap|money|company|provider|oven|furnace|heater|boiler|water heater|meter|dryer|appliance|appliances|hookup|lines? install*) (install*|installation|installed|replacement|cost|price|quote|estimate|bill|tune up|inspection|maintenance|service|is (too|so) high|$)
    gas (station|bill|bills|prices|mileage|money|card|cap)|laughing gas|gas x
    blood (test|tests|work|pressure|type|donation|sugar test|draw|results|drive|thinner|thinners)|heart (rate|doctor|specialist|medication|murmur)|shooting (pain|pains|a|for|star|range|an)|photo shoot|shoot (you|me|us|an|a) (a |an )?(email|text|message|note|call)|flu shot|flu shots|shot of|shots for|booster shot|vaccine shot|allergy shot|allergy shots|give it a shot|a shot at|head shots|headshots|screen shot
    (dying|dead) (to|battery|phone|serious|end|line|skin|lift|bolt)|battery (is)? ?dead|deadline|deadbolt|(phone|battery|laptop|car|computer|plant|lawn|grass|tree|trees) (is |just |has |keeps )?(dying|died|dead)|to die for|drop dead gorgeous|dead (tree|trees|plant|plants|grass|limb|limbs)
    (gave|give|giving|almost had|nearly had) me a (heart attack|stroke)|stroke of|bomb ass|photo bomb|bath bomb|bath bombs|knife skills|police report|heat stroke prevention|in case of (fire|emergency|an emergency|a fire)|emergency contact|emergency contacts|emergency number|emergency fund|break (in|into) (a|my) (new|pair)|broke up|breaking news|panic room
    not (an|a|really an|really a) (medical |life threatening |real |dental )?emergency|nothing (urgent|serious|life threatening)|no emergency|non emergency|non urgent|nonemergency
    crash course|accidental|accidentally|by accident|crash pad|website (crashed|crash)|(computer|app|site|phone|system) (crashed|keeps crashing)|hit (me|us) up|hit the (road|spot)|fell (behind|asleep|in love|through)|fall (cleaning|schedule|special)|fighting (a|the) (cold|flu|infection|ticket)|fight (a|my|the|this) (ticket|case|eviction|charge)|screaming deal|drowning in|choked up|artichoke|flooring|flood (insurance|zone|damage (restoration|claim))|water (flood|flooding) coverage|killing it|killer|burning question|burn calories|sunburn|heartburn|burning calories|drowning out|attack the|rat race`,
  negators: 'no|not|never|without|nor|neither|none|nothing|denies|zero|isnt|dont|free of|hardly any',
  idleNegators: `not (know|sure|understand|believe|have time|want to (die|live|be)|hesitate|wait|able|certain|tell|see where|remember|care|only|just|mean|kidding|joking|speak|have insurance|have a car|even know|find|afford|reach|get (a hold|through|anyone|anybody|ahold)|get hold|leave|stop|shut|turn|get out|move|breathe|wake|an? (joke|prank|drill))|no (idea|one (is|answers|answered|has|came|else)|time|clue|joke|way|longer safe|good|response)|nothing (works|helps|is helping)|never (seen|felt|had)`,
  contrasts: 'but|however|although|though|yet|except|still|only|instead|just|because|since|now|then|until',
  statements:
    'i|we|he|she|they|it|there|is|are|was|were|has|have|someone|somebody|my|coming|see|hear|keeps|please|need|rising|pouring|will|going|started|starts|does|can',
  resolved: `(bleeding|leak|leaking|smoke|fire|smell|water|alarm|pain|it|that|everything|this|flooding|flood|swelling|fever|he|she|odor|flames|sparks|sparking) (has|is|was|have|had|all)? ?(already|finally|now|since|just|pretty much|all|completely)? ?(stopped|gone|went away|over|cleared up|fixed|resolved|subsided|under control|went down|gone now|gone away|been fixed|been resolved|breathing fine|fine now|ok now|good now|better now|doing fine|doing better|out now|been put out|put out|quit|dried up|repaired|off now|shut off)
    (stopped|quit) (bleeding|leaking|smoking|beeping|chirping|hurting|burning|flooding|dripping|sparking)|put (it|the fire|the flames) out|fire is out|false alarm|turned out (to be|fine|ok|it)|(was|is) (nothing|a false alarm|not serious)|all clear|(is|are|am) (fine|ok|okay|safe|alright|all right|good) now|(breathing|feeling) (fine|ok|normally|better|well|again)|no longer|already (fixed|stopped|put out|repaired|handled|taken care|resolved|called|went)|taken care of|got it (fixed|under control|stopped|repaired)|everyone is (fine|ok|safe)|just kidding|nobody (is|was|got) hurt|firefighters (already )?(came|left)`,
  past: `(last|previous) (week|month|year|summer|winter|spring|fall|time|january|february|march|april|may|june|july|august|september|october|november|december|owner|tenant)|(years|year|months|month|weeks|week|decades|decade|ages) (ago|back)|for years|long (time)? ?ago|a while (ago|back)|used to|history of|when i was|back in (_)|in the past|in (19|20)\\d\\d|growing up|as a (child|kid)|survived|previously|years prior|some time ago|happened (around|in|on|back)`,
  errand: `(how much|price|prices|pricing|cost|costs|quote|estimate|charge|charges|fee|fees|rates) |install|installs|installed|installing|installation|inspect|inspected|inspecting|inspection|inspections|drill|drills|training|trained|certificate|certification|expired|expires|expire|reminder|remind me|brochure|(want|would like|wanted|like|need) (to )?(learn|know|ask|sign up|understand|schedule (an|a|my) (annual|inspection|tune up))|question about|curious|wondering|(do|does|can|will|are) (you|your company|your team|they|your office) (guys )?(offer|sell|service|install|do|provide|handle|repair|deal with|have|treat|fix|cover|clean|take|carry|also|specialize|accept|test|restore|able to|teach|see)|class|classes|course|prevent|prevention|avoid|what (if|happens if|would happen)|how (do|can|would|should) (i|we|you) (prevent|avoid|test|check|tell|know if|clean)|just in case|in case (of|there|i|we|something)|policy|warranty|coverage|insured|test my|testing my|annual|yearly|maintenance plan|tune up|upgrade|researching|article|video|movie|show|song|game|simulation|practice|for sale|shopping for|looking (to buy|for a new|at buying|to install|to replace)|color of|remodel*|renovat*|new construction|battery (replace*|change)|replace the batter*|chirping|chirps|chirp`,
  ongoing:
    '(have|has) been|have had|right now|happening now|at this moment|hurry|still (is|going|burning|leaking|smell|bleeding|there|coming|pouring)|again|getting worse|worse|keeps|help|please send|quick|quickly|call 911|since (last night|this morning|yesterday|today)|everywhere|spreading',
  sound:
    'flooring flooding breeding cooking choosing shouting shutting attach attached frames spares tripped leaning learning leaving turning burned counting breadth bleaching sparkle sparkling smoking stroller stroked scanning warning morning meeting feeling falling calling filling selling telling filing firing hiring wiring tiling tired shopping chocking checking charging parking baking making looking leading reading heading lighting fitting sitting setting smoothed smoother planned trained drained strained straining training draining blending bidding building holding folding moving saving shaving having heating hearing eating seating beating treating threading spreading shedding sledding wedding weeding',
}
