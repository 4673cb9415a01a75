import type { Hazard } from '../lexicon.ts'

/** Dangers to people: they come before everything else. */
export const people: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `(not|never|stopped|quit|stops|barely|hardly|can not|is not) (really|even|able to|able|seem to|be able to|get|catch|properly|like)* (breathe|breathing|breath|breathes|air|get air|get (any|enough) air)
      (can|could) not (seem to|get to|really|even)? (breathe|catch (my|his|her) breath|get (any|enough|his|her|my)? ?(air|breath|breathe))
      (trouble|difficulty|difficult|hard|hard time|problem|problems|struggling|struggles|struggle|unable|gasping|fighting|short|shortness|labored|shallow|issues|tough) (with|for|of|to|his|her|my|time|in)* (breath|breathe|breathing|air)
      (chok*|suffocat*|asphyxi*|drown*|strangl*|gasping)
      {who} ~ (went under|going under|under (the )?water|(fell|fallen|falling|jumped|slipped|face down|floating) (in|into) (the|a|our|my) (pool|lake|river|pond|ocean|creek|canal|water))
      (problem|problems|trouble|issue|issues|something wrong) (with|in) (his|her|my|the) (breathing|heart|chest|airway)
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
      (eyes|he|she) ~ (rolled|rolling) back|{who} ~ (shaking|shivering|trembling) (all over|uncontrollably|violently)|not (doing|looking) (good|well|so good) at all|{who} ~ acting (strange|funny|weird|confused|out of it)|{who} ~ turning (white|pale|gray|grey|blue)|(fever|temperature) of (over )?(103|104|105|106)|(103|104|105|106) (fever|temperature|degree)
      (found|hanging) ~ (hanging|hanged|from a rope)|heat (stroke|exhaustion)|hypothermia|dehydrated and (passing|fainting)
      (dead body|i am dying|going to die|am going to die|cpr|defibrillator)
      (lying|laying|laid out) (in|on) (the)? ?(ground|floor|street|road|sidewalk|yard|middle)`,
    unless: '(estate|funeral|probate|inheritance|last will|trust|ashes|memorial|condolences|years ago|last year)',
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
      (mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|husband|wife|aunt|uncle|patient|elderly _|old man|old lady|old woman|resident|neighbor) (has |had |just |has just )?(fell|fallen|collapsed|took a (bad )?fall)
      (hand|arm|finger|fingers|foot|feet|leg|legs|head|hair|body|sleeve) (is |got |was |are )?(caught|stuck|trapped|crushed|mangled|pinned|run over) (in|under|between|inside|by)
      (burned|burnt|scalded|cut|injured|hurt) (myself|himself|herself|themselves|my _|his _|her _) (really |pretty |very )?(bad|badly|severely|deep|deeply)
      (i|we) (fell|have fallen|slipped|fallen) ~~ (can not|not|broke|broken|head|hip|bleeding|hurt|injured|stuck)
      (tree|branch|wall|shelf|tv|dresser|car|ladder|machine|beam|rock|box|forklift|pallet|it|something|furniture) (just|has|had)? ?(fell|fallen|collapsed|came down|landed) (on|onto|on top of) (a|my|the|an|his|her|some)? ?({who}|him|her|me|us)
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
      (bad|severe|terrible|serious|horrible) reaction
      (allergic reaction|anaphyla*|epipen|epi pen|epinephrine|hives (all over|everywhere|and)|bad reaction and)
      overdos* |overdose|overdosed|overdosing|od on|oded|(took|taken|takes|swallowed) (too many|too much|a lot of|lots of|some|many|a (whole |full )?bottle|all|all (of )?(his|her|my|the|their)|a bunch of|a handful of|the wrong|double|two|three|four|five|six|ten|twenty|thirty|forty|fifty|\\d+) ~ (pills|pill|tablets|medication|medications|medicine|meds|sleeping|tylenol|xanax|insulin|bottle)
      (swallowed|drank|ate|ingested|drunk|swallow|eaten|got into) (a|an|the|some|my|his|all|of)* (bleach|poison|pills|pill|medicine|medication|chemical|chemicals|detergent|antifreeze|battery|batteries|magnet|magnets|cleaner|drain cleaner|gasoline|coin|rat poison|mushrooms|mushroom|lighter fluid|tide pod)
      poisoned|poisoning|poison control|narcan|heroin|fentanyl`,
    unless: '(test|testing|tested|shots) for allerg*|allergy (test|testing|shots)',
  },
  {
    category: 'birth',
    level: 'emergency',
    lifeSafety: true,
    says: `(in|into|having|went into|going into|early) labor|water (just|has)? ?(broke|broken)|contractions|(baby|babies) (is|are) (coming|crowning|being born|on the way)|(having|delivering|delivered|have|had) (a|the|her|my|our) baby (now|right|in|here|at|on|soon)|giving birth|{who} (is|are|just|was)* (having|delivering|delivered|had) (a|her|the|their) baby|pregnant ~~ (bleeding|pain|pains|fell|cramps|hurt|unconscious|labor|contractions|passed)|miscarriage|miscarrying|not feel the baby`,
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|hanging|hung|shot|stab) (myself|himself|herself|themselves|themself|him self|her self|my self)
      (suicide|suicidal|end (my|his|her) (own )?life|ending my life|end it all|take (my|his|her) (own )?life|taking my life|(want|wants|wanted) to die|wanna die|wish i (was|were) dead|do not want to (live|be here|be alive|exist)|not want to live|better off dead|no reason to live|nothing to live for|jump (off|from) (a|the)|slit (my|his|her)|threatening to jump|going to jump|about to jump|goodbye note|(on|off) (the|a) (bridge|roof|ledge) ~ jump)`,
  },
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `{who} ~ (breaking in|breaking into|broke in|broke into|break in|break into|broken into|kicking in|trying to (get in|come in|break|kill|hurt|stab|shoot|kick|take|open|steal|rob|hit|grab|enter|force|fight|run)|climbing (in|through)|with a (gun|knife|weapon|bat|rifle|machete|pistol|shotgun|hammer)|has a (gun|knife|weapon|bat)|have (guns|a gun|knives)|waving a|holding a (gun|knife)|pulled (a|out a) (gun|knife)|pointing a|following (me|us|her)|stalking|chasing|threatening|threatened|threaten|attacking|attacked|attack|assaulting|assaulted|beating|beaten|beat up|beat|punching|punched|hitting (me|her|him)|hit (me|her|him|my)|kicking|choking|kidnapped|kidnapping|abducted|shooting|firing|stabbing|robbing|robbed|raping|raped|fighting|fight|screaming|yelling|stealing|stole|jumped (me|us|him)|molesting|molested|abusing|abused|slapped|pushed (me|her|him)|harassing|looking (in|through) (my|the|our) window|banging on|(is|are|came|coming|got|has been|hiding) in my (house|home|apartment|yard|backyard|garage|room|basement|bathroom|bedroom)|inside my (house|home|apartment)|on my (property|porch|roof)|drunk|naked|going crazy|acting|passed|armed|out of control|refusing to leave|will not leave|not leave)
      (intruder|intruders|burglar|burglars|burglary|break in|prowler|trespasser|trespassing|robbery|robber|robbers|home invasion|mugged|mugging|carjack*|hold up|being robbed|been robbed|got robbed|was robbed|gunman|gun shots|gunshots|shots (fired|being fired)|shooting at|heard (shots|gunshots|gun shots)|shooter|active shooter|hostage|bomb|bomb threat|kidnap*|abduct*|murder|murdered|homicide|domestic (violence|dispute|disturbance|abuse|situation|problem|in progress)|assault|assaulted|being (attacked|followed|beaten|held|chased|threatened|stalked|assaulted)|raped|rape|sexual assault|stalker|fist fight|fight going on|fight in progress|big fight|riot|brawl|gang|stolen (car|vehicle|just now)|stole my (car|truck|purse|vehicle|phone|wallet)|drive by)
      (house|home|apartment|car|store|shop|garage|office|place|business) (just |got |was |has been |been |is being |being )*broken into
      suspicious (man|men|person|people|guy|vehicle|car|activity|package|individual|male|looking)
      (burglar|house|home|security|panic|store|business|my) alarm (is |was |has been |keeps |just |has )*(going off|went off|gone off|sounding|triggered|tripped|ringing)
      (not|never) let (me|us|her|him) (leave|go|out|in)|locked (me|us|her) (in|up)|(holding|held|keeping) (me|us|her|him) (hostage|against|captive|here)
      (child|kid|kids|baby|children|toddler) ~ (abandoned|abused|neglected|left alone|home alone|beaten)
      (someone|somebody|stranger|intruder|man|men|guy) (is|are|that is|inside|hiding)* (in|inside|on|at|outside|under) (my|our) (house|home|apartment|yard|porch|roof|window|door|garage|basement|bedroom|attic|closet)$
      (on drugs|high on|vandalizing|vandalism|hazmat|chemical spill|disturbance)
      (is|are|am|was|were|been|got|being|just) (attacked|assaulted|robbed|beaten|beat up|jumped|threatened|kidnapped|raped)
      (gun|knife|weapon|rifle|pistol|machete|shotgun) (to|at|on|in (his|her|the)|pointed|pulled|fire|shots)
      (fear for my life|in danger|not safe|life is in danger|afraid he|scared he|hiding (in|from)|someone is here|restraining order)
      {who} ~~ (be arrested|arrested)|(arrest (him|her|them|this))`,
    unless:
      '(lawyer|attorney|charges|charged with|defense|criminal case|legal|consult*|represent*|custody|divorce|court|lawsuit|sue|suing|claim|settlement|replace the locks|police report for (my|the) insurance)',
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
      (help (me|us|him|her) (please|now|quick|fast|hurry)|please (help (me|us|him|her)$|hurry)|need (some )?help (now|right now|right away|immediately|fast|quick|quickly|asap|over here|out here|down here|here|real|at|over|down|out)|someone help|somebody help|send (some)? ?(help|someone|somebody) (right away|now|quick|immediately|fast|quickly|over here|out here|asap|to help)|(come|get here) (quick|quickly|fast|hurry)|hurry up please|mayday|sos|life or death|life threatening)
      (trapped|stuck|pinned) (in|inside|under|underneath|between|on) (the|a|an|my|this|our)? ?(elevator|lift|car|house|building|fire|room|vehicle|wreck|basement|attic|machine|rubble|bathtub|snow|water|truck|bathroom)
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
      (motorcycle|bike|motorcyclist|biker|cyclist|plane|helicopter) ~ (went|go|gone|going|came|come) down
      (crashed|wrecked|flipped|rolled over|overturned|flipped over|ran off the road|went off the road|run off the road|slid off|hit a (tree|pole|deer|car|wall|house|truck|person|pedestrian|kid|child)|ran into (a|the|my)|hit (by|and run)|rear ended|struck by|run over|ran over|got hit by|been hit by|was hit by|t boned)
      {who} ~ (in|on|into|across|middle of) (the )?(middle of the )?(road|street|highway|interstate|freeway|tracks)
      (hit|struck|ran over|run over|knocked down) (someone|somebody|him|her|a|my|the|an)? ?({who}|cyclist|biker|bicyclist|pedestrian)
      (wrong (way|lane|side)|swerving|all over the road|drunk driver|driving (drunk|erratically|recklessly|crazy)|reckless driver|weaving|road rage)
      (accelerator|gas pedal|throttle|brake|brakes) ~ (stuck|gave out|went out|failed|fail|jammed) |(can not|not) stop (the|my|this|her|his) (car|vehicle|truck)|(car|vehicle|truck) ~ (will not|can not|not) stop
      (pedestrian|someone|somebody|kid|child|man|woman|person) ~ (hit|struck|run over) by
      (car|truck|vehicle|somebody|plane|boat|train|bus|bike|motorcycle|suv|trailer) (is|just|has|went|that|have|ran|got)* (flipped|overturned|upside down|on its side|in the (ditch|river|lake|water|canal|pond)|into (a|the) (ditch|river|lake|water|canal|house|pole|tree|building|pond)|off the (road|bridge|cliff)|sinking|sunk|capsized|derailed|crashed|stalled on the)`,
    unless:
      '(lawyer|attorney|claim|insurance|settlement|case|compensation|sue|body shop|estimate|be late|running late|stuck in traffic|traffic is|lawsuit|represent*|legal|paint|dent|bumper|repair|physical therapy|chiropract*|x ray)',
  },
]
