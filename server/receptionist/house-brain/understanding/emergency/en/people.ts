import type { Hazard } from '../lexicon.ts'

/** Bodies in danger: breath, heart, blood, poison, birth, despair. */
export const people: Hazard[] = [
  {
    category: 'breathing',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (not|never|stopped|quit|stops|barely|hardly|can not|is not) (really|even|able to|able|seem to
        |be able to|get|catch|properly|like)* (breathe|breathing|breath|breathes|air|get air|get (any
        |enough) air)
      (can|could) not (seem to|get to|really|even)? (breathe|catch (my|his|her) breath|get (any|enough
        |his|her|my)? ?(air|breath|breathe))
      (trouble|difficulty|difficult|hard|hard time|problem|problems|struggling|struggles|struggle|unable
        |gasping|fighting|short|shortness|labored|shallow|issues|tough) (with|for|of|to|his|her|my|time
        |in)* (breath|breathe|breathing|air)
      (chok*|suffocat*|asphyxi*|drown*|strangl*|gasping)
      {who} ~ (went under|going under|under (the )?water|(fell|fallen|falling|jumped|slipped|face down
        |floating) (in|into) (the|a|our|my) (pool|lake|river|pond|ocean|creek|canal|water))
      (problem|problems|trouble|issue|issues|something wrong) (with|in) (his|her|my|the) (breathing|heart
        |chest|airway)
      wheez*
      (lodged|stuck|caught|wedged) in (his|her|my|their|the) (throat|windpipe|airway)
      (can not|not|unable to|hard to|trouble|difficulty) (swallow|swallowing)
      (asthma attack|out of breath and|(lips|face|skin) (are|is|turning|turned) (blue|purple)|(he|she
        |baby|is|are|son|daughter) (is )?(turning|turned|going) (blue|purple))
    `,
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `
      unconscious|unresponsive|passed out|blacked out|fainted|passing out|fainting|collapsed on|lifeless
        |comatose|no pulse|not (find|feel) (a|any|his|her) pulse
      {who} (has|have|just|had)* (collapsed|dropped|fainted)
      (not|will not|not be|is not|can not|does not) (even|really|get (him|her) to)? (respond|responding
        |responsive|wake up|waking up|waken|awake|conscious|wake (him|her)|talking|alert|coming to|moving
        |react|reacting)
      {who} ~ (not|can not) (move|moving|get up|getting up)
      {who} ~ (dead|dying|died|passed away|is going to die|not alive)
      (found|finding) ~ (dead|body|unconscious|lying|laying|floor|unresponsive)
      (eyes|he|she) ~ (rolled|rolling) back|{who} ~ (shaking|shivering|trembling) (all over
        |uncontrollably|violently)|not (doing|looking) (good|well|so good) at all|{who} ~ acting (strange
        |funny|weird|confused|out of it)|{who} ~ turning (white|pale|gray|grey|blue)|(fever
        |temperature) of (over )?(103|104|105|106)|(103|104|105|106) (fever|temperature|degree)
      (found|hanging) ~ (hanging|hanged|from a rope)|heat (stroke|exhaustion)|hypothermia
        |dehydrated and (passing|fainting)
      (dead body|i am dying|going to die|am going to die|cpr|defibrillator)
      (see|saw|found|seeing) (him|her|my _|someone|somebody|a man|a woman|them) ~ (on the (floor|ground)|slumped|motionless|collapsed)
      (lying|laying|laid out) (in|on) (the)? ?(ground|floor|street|road|sidewalk|yard|middle)
    `,
    unless: `
      (estate|funeral|probate|inherit*|last will|the will|trust|ashes|memorial|condolences|years ago|last year|executor
        |life insurance|death certificate)
      (passed away|died|dead) ~~~ (sell|selling|cancel|lawyer|attorney|account|policy|paperwork|appointment|subscription
        |name off)
      (cancel|sell|selling) ~~~ (passed away|died)
    `,
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `
      chest (pain|pains|pressure|tightness|hurts|hurting|is hurting|is tight|feels tight|is killing
        |discomfort|ache)
      (pain|pains|pressure|tightness|tight|ache|crushing|stabbing) (in|on|of|around|across
        |feeling in) (my|his|her|the|their)? ?chest
      heart attack|cardiac arrest|heart (stopped|is stopping|failure)|(having|had|has|think|suffered
        |a) (a|having a|stroke)? ?stroke|face (is)? ?droop*|slurr*|slurring
      seizure|seizures|seizing|convulsing|convulsion|convulsions|having a fit|epileptic|foaming at
      (face|arm|leg|mouth|side|half) (is|has|just|went|feels|of|my|his|her|body|going)* (numb|tingly|tingling|droopy|paralyzed|limp)
      (can not|not|trouble|unable to|hard to|difficulty) (speak|talk|speaking|talking) (properly|right|straight|clearly|normally)
      (numb|numbness|weakness|paralyzed|can not feel|can not move) (on|in|down|of|his|her|my|one|left
        |right)* (side|arm|face|leg|legs)
      (diabetic|insulin|sugar) (shock|coma|reaction|is (really|very|too) (low|high)|dropped|emergency)
        |worst headache (of|in) my life|heart (is)? ?racing and
    `,
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (bleeding|bleed|bleeds) (badly|heavily|a lot|everywhere|profusely|really bad|bad|severely|out
        |like crazy|all over|pretty bad|very|uncontrollably|from (his|her|my|the) (head|mouth|nose and
        |ears|ear|eye|stomach|neck|chest|wrist|wrists)|and (will not|not|can not)|to death|internally
        |quite|so much|too much|excessively|nonstop|non stop)
      {who} ~ (bleeding|bleed)
      (not|will not|can not|does not|can not get it to|not get it to|can not get the) (get|make|seem to
        |bleeding)* (stop|stopping|control) (the|bleeding|bleed|it bleeding|the bleeding)* (bleeding
        |bleed|blood)
      (not|never) (stopped|quit) bleeding|still (is )?bleeding|bleed* (for|since) ~ (hours|hour|minutes|yesterday|last night|morning|days)
      (bleeding|bleed|blood|it) (that|which|and|is)* (will not|can not|does not|is not|not) (be|seem to
        |going to)? ?(stop|stopping|stopped|controlled|slow)
      (blood everywhere|blood all over|lots of blood|lot of blood|pool of blood|covered in blood
        |losing blood|lost (a lot of|so much|too much) blood|gushing blood|blood gushing|blood pouring
        |coughing (up)? ?blood|vomiting blood|throwing up blood|spitting (up)? blood)
      (cut|chopped|sliced|ripped|tore|severed|lost|took) (off|his|her|my|their|the|two|part of|almost
        |tip of|a)* (finger|fingers|hand|arm|leg|foot|thumb|toe|toes|artery|wrist|wrists|throat) (off
        |open|badly|really|bad|deep)?
      stab* |stabbed|stabbing|gunshot|gun shot|shot (in|him|her|me|himself|herself|by)|(been|got|was|is
        |were|getting|just got) (shot|stabbed)|(shot|stabbed) (at)? ?(my|a|the|his|her|an|our|some)? ?(little|old)? ?({who}|me|him|us|them)
      {who} ~ (fell|fallen|falling|slipped|tripped|jumped|tumbled) ~~ {hurt}
      {who} ~ (fell|fallen|jumped|falling) (off|from|down|out of|out|over|through|into|in|and) ~
      (mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|husband|wife|aunt|uncle|patient
        |elderly _|old man|old lady|old woman|resident|neighbor) (has |had |just |has just )?(fell|fallen
        |collapsed|took a (bad )?fall)
      (hand|arm|finger|fingers|foot|feet|leg|legs|head|hair|body|sleeve) (is |got |was |are )?(caught
        |stuck|trapped|crushed|mangled|pinned|run over) (in|under|between|inside|by)
      (got|is|am|was|been|i|he|she) (badly|really|severely|just|all|getting)* (burned|burnt|scalded) (with|by|from|on|by the|pretty|really|badly|bad|her|his|my)
      (burned|burnt|scalded|cut|injured|hurt) (myself|himself|herself|themselves|my _|his _
        |her _) (really |pretty |very )?(bad|badly|severely|deep|deeply)
      (i|we) (fell|have fallen|slipped|fallen) ~~ (can not|not|broke|broken|head|hip|bleeding|hurt
        |injured|stuck)
      (tree|branch|wall|shelf|tv|dresser|car|ladder|machine|beam|rock|box|forklift|pallet|it|something
        |furniture) (just|has|had)? ?(fell|fallen|collapsed|came down|landed) (on|onto|on top of) (a|my
        |the|an|his|her|some)? ?({who}|him|her|me|us)
      (hit|hurt|injured|bumped|cracked|banged|smashed|split) (his|her|my|their) head
      (head|spinal|neck|back|serious|severe|bad|brain|life threatening|major) (injury|injuries|trauma
        |wound)
      (bone|bones) ~ (sticking|out|exposed|through|broken)|compound fracture|broken (neck|back|hip|leg
        |arm|bone|bones)|broke (his|her|my|their) (neck|back|hip|leg|arm)
      (badly|severely|seriously|third degree|terribly|critically|really bad) (burned|burnt|burn|burns
        |hurt|injured|cut|wounded|beaten|beat)|{who} ~ (burned|burnt|scalded|electrocuted|crushed|impaled
        |trapped|pinned|injured|wounded|mauled)
      (bitten|bit|attacked|stung|mauled) (by|me|him|her) (a|an|the)? ?(snake|dog|rattlesnake|spider|bee
        |bees|scorpion|shark|bear|raccoon|bat|pit bull|dogs|alligator|lion|wasp|wasps)|snake bite
        |snakebite
      (someone|somebody|people|anyone|everybody|anybody|they|he|she|we|who|child|passenger|driver) (is
        |are|got|has been|was|were|been|might be|may be|seems|could be)? (very|really|badly|hurt
        |seriously|critically)? ?(hurt|injured|wounded|crushed|trapped|pinned)
      (injuries|injured person|hurt real bad|medical emergency|first aid)
    `,
    unless: `
      ((wire|wires|braces|bracket|retainer|underwire) ~ (stab*|pok*|cut*)|stabbing my (cheek|gum|tongue|lip)|lawyer|attorney|sue|suing|lawsuit|gums|gum|floss|flossing|brush|brushing|nose a little|old injury|injury (claim|lawyer|attorney|case
        |law|lawsuit)|personal injury|workers comp|settlement)
    `,
  },
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {body} (is|are|was|started|keeps|has|feels)? ?(really|badly|all|so|very|starting to|getting
        |just)* (swelling|swollen|swell|swelled|swells|closing|closing up|puffing|tight|constricting)
      (swelling|swollen|closing) (of|up|in|around|on)* (my|his|her|the)? ?{body}
      (bad|severe|terrible|serious|horrible) reaction
      (allergic reaction|anaphyla*|epipen|epi pen|epinephrine|hives (all over|everywhere|and)
        |bad reaction and)
      overdos* |overdose|overdosed|overdosing|od on|oded|(took|taken|takes|swallowed) (too many|too much
        |a lot of|lots of|some|many|(a |an )?(whole |full |entire )?(bottle|box|pack|strip) of|a (whole |full |entire )?bottle|an entire|all|all (of )?(his|her|my|the|their)
        |a bunch of|a handful of|the wrong|double|two|three|four|five|six|ten|twenty|thirty|forty|fifty
        |\\d+) ~ (pills|pill|tablets|medication|medications|medicine|meds|sleeping|tylenol|xanax|insulin
        |bottle)
      (swallowed|drank|ate|ingested|drunk|drinking|eating|swallow|eaten|got into) (a|an|the|some|my|his|all|of|button|bottle|small|little|_ of)* (bleach
        |poison|pills|pill|medicine|medication|chemical|chemicals|detergent|antifreeze|battery|batteries
        |magnet|magnets|cleaner|drain cleaner|gasoline|coin|rat poison|mushrooms|mushroom|lighter fluid
        |tide pod)
      poisoned|poisoning|poison control|narcan|heroin|fentanyl
    `,
    unless: '(test|testing|tested|shots) for allerg*|allergy (test|testing|shots)',
  },
  {
    category: 'birth',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (in|into|having|went into|going into|early) labor|water (just|has)? ?(broke|broken)|contractions
        |(baby|babies) (is|are) (coming|crowning|being born|on the way)|(baby|babies|head|feet) ~ (coming out|crowning|coming now)|(having|delivering|delivered|have
        |had) (a|the|her|my|our) baby (now|right|in|here|at|on|soon)|giving birth|{who} (is|are|just
        |was)* (having|delivering|delivered|had) (a|her|the|their) baby|pregnant ~~ (bleeding|pain|pains
        |fell|cramps|hurt|unconscious|labor|contractions|passed)|miscarriage|miscarrying|not feel the baby
    `,
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|hanging|hung|shot|stab) (myself
        |himself|herself|themselves|themself|him self|her self|my self)
      (suicide|suicidal|end (my|his|her) (own )?life|ending my life|end it all|take (my|his
        |her) (own )?life|taking my life|(want|wants|wanted) to die|wanna die|wish i (was|were) dead
        |do not want to (live|be here|be alive|exist)|not want to live|better off dead|no reason to live
        |nothing to live for|jump (off|from) (a|the)|slit (my|his|her)|threatening to jump|going to jump
        |about to jump|goodbye note|(on|off) (the|a) (bridge|roof|ledge) ~ jump)
    `,
  },
]
