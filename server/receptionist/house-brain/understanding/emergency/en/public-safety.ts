import type { Hazard } from '../lexicon.ts'

/** What the police and the fire brigade are called for: violence, the missing, accidents, cries for help. */
export const publicSafety: Hazard[] = [
  {
    category: 'violence',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {who} ~ (breaking in|breaking into|broke in|broke into|break in|break into|broken into|kicking in
        |trying to (get in|come in|break|kill|hurt|stab|shoot|kick|take|open|steal|rob|hit|grab|enter
        |force|fight|run)|climbing (in|through)|with a (gun|knife|weapon|bat|rifle|machete|pistol|shotgun
        |hammer)|has a (gun|knife|weapon|bat)|have (guns|a gun|knives)|waving a|holding a (gun|knife)
        |pulled (a|out a) (gun|knife)|pointing a|following (me|us|her)|stalking|chasing|threatening
        |threatened|threaten|attacking|attacked|attack|assaulting|assaulted|beating|beaten|beat up|beat
        |punching|punched|hitting (me|her|him|a|an|his|my|the)|hit (me|her|him|my)|kicking|choking|kidnapped|kidnapping
        |abducted|shooting|firing|stabbing|robbing|robbed|raping|raped|fighting|fight|screaming|yelling
        |stealing|stole|jumped (me|us|him)|molesting|molested|abusing|abused|slapped|pushed (me|her|him)
        |harassing|looking (in|through) (my|the|our) window|banging on|(is|are|came|coming|got|has been
        |hiding) in my (house|home|apartment|yard|backyard|garage|room|basement|bathroom|bedroom)
        |inside my (house|home|apartment)|on my (property|porch|roof)|drunk|naked|exposing|flashing|masturbating|snatch*|(threw|throwing) (a|an|the|things|rocks|bricks|stones|objects|bottles|stuff|him|her|me|himself|herself)|smashing|smashed|busting|lunging|swinging|shoving|grabbing|coming (in|through) (the|my|our|a)|going crazy
        |armed|out of control|refusing to leave|will not leave|not leave)
      (intruder|intruders|burglar|burglars|burglary|break in|prowler|trespasser|trespassing|robbery
        |robber|robbers|home invasion|mugged|mugging|carjack*|hold up|being robbed|been robbed|got robbed
        |was robbed|gunman|gun shots|gunshots|shots (fired|being fired)|shooting at|heard (shots|gunshots
        |gun shots)|shooter|active shooter|hostage|bomb|bomb threat|kidnap*|abduct*|murder|murdered
        |homicide|domestic (violence|dispute|disturbance|abuse|situation|problem|in progress)|assault
        |assaulted|being (attacked|followed|beaten|held|chased|threatened|stalked|assaulted)|raped|rape
        |sexual assault|stalker|fist fight|fight going on|fight in progress|big fight|riot|brawl|gang
        |stolen (car|vehicle|just now)|stole my (car|truck|purse|vehicle|phone|wallet)|drive by)
      (house|home|apartment|car|store|shop|garage|office|place|business) (just |got |was |has been |been
        |is being |being )*broken into
      (pulled|pulls|pulling|has|have|got|with|holding|waving|pointing|carrying|swinging|brandishing|armed with) (out|on)* (a|an|his|her|the|some)? ?{weapon}
      {who} ~~ (breaking|broke|smashing|smashed|busting|busted|kicking|kicked|banging) (in|out|down|on|my|our|the|a|car|front|back|house|store)* (window|windows
        |door|doors|glass)
      {who} ~ (dragged|dragging|forced into|being (dragged|pulled|forced|taken|beaten|held))
      (got|been|was|is being|were|getting) (punched|kicked|beaten|jumped|mugged|slapped|choked)
      (someone|somebody|stranger|strangers|intruder|man|people|guys) (is|are) (in|inside|outside|at|on|under|behind) (the|my|our) (house|home|apartment|window|door|yard|garage
        |basement|bedroom|attic|closet|porch|roof)
      (hear|heard|hearing) ~ (glass (breaking|break|shatter*)|(someone|somebody|people|footsteps|noises) ~ (in|inside|downstairs|upstairs|attic|basement))
      {who} ~~ (trying to (get in|come in|break in|enter))
      (snatched|grabbed|ripped|yanked) my (purse|bag|phone|wallet|necklace|chain|backpack|child|kid|daughter|son)|pickpocket*
      suspicious (man|men|person|people|guy|vehicle|car|activity|package|individual|male|looking)
      alarm (is|at|in|on|of|inside) ~ (going off|went off|gone off|sounding|ringing|blaring)
      (burglar|house|home|security|panic|store|business|my) alarm (is |was |has been |keeps |just
        |has )*(going off|went off|gone off|sounding|triggered|tripped|ringing)
      (not|never) let (me|us|her|him) (leave|go|out|in)|locked (me|us|her) (in|up)|(holding|held
        |keeping) (me|us|her|him) (hostage|against|captive|here)
      (child|kid|kids|baby|children|toddler) ~ (abandoned|abused|neglected|left alone|home alone|beaten)
      (someone|somebody|stranger|intruder|man|men|guy) (is|are|that is|inside|hiding)* (in|inside|on|at
        |outside|under) (my|our) (house|home|apartment|yard|porch|roof|window|door|garage|basement
        |bedroom|attic|closet)$
      (on drugs|high on|vandalizing|vandalism|hazmat|chemical spill|disturbance)
      (is|are|am|was|were|been|got|being|just) (attacked|assaulted|robbed|beaten|beat up|jumped
        |threatened|kidnapped|raped)
      (gun|knife|weapon|rifle|pistol|machete|shotgun) (to|at|on|in (his|her|the)|pointed|pulled|fire
        |shots)
      (fear for my life|in danger|not safe|life is in danger|afraid he|scared he|hiding (in|from)
        |someone is here|restraining order)
      {who} ~~ (be arrested|arrested)|(arrest (him|her|them|this))
    `,
    unless: `
      (alarm clock|estate|funeral|probate|will reading|lawyer|attorney|charges|charged with|defense|criminal case|legal|consult*|represent*|custody
        |divorce|court|lawsuit|sue|suing|claim|settlement|replace the locks|police report for (my
        |the) insurance)
    `,
  },
  {
    category: 'missing_person',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (missing|lost|disappeared|ran away|runaway|wandered off|wandering|can not find) (my|our|a|the|his
        |her)? ?(child|kid|son|daughter|baby|boy|girl|toddler|mother|father|mom|dad|grandmother|grandma
        |grandfather|grandpa|person|husband|wife|teenager|brother|sister|little _)
      (child|kid|son|daughter|baby|boy|girl|toddler|mother|father|mom|dad|grandmother|grandfather|grandma
        |grandpa|person|husband|wife|year old|teenager) (is|has|been|has been|that been|was|went|have
        |that is|just|that has been)* (missing|lost|disappeared|gone missing|ran away|run away|wandered
        |wandering)
      (baby|child|kid|kids|toddler|infant|son|daughter|grandson|children|dog|person) (is|are|got|has been
        |was|accidentally|just)* (locked|trapped|stuck|left) (in|inside) ~ (car|room|house|bathroom
        |vehicle|truck|hot)
      locked (my|the|our|a) (baby|child|kid|kids|toddler|infant|son|daughter|dog) in
    `,
    unless: `
      (lost|missing) ~~ (case|retainer|card|file|paperwork|phone|jacket|toy|keys|ticket|receipt|number|record|records|glasses
        |form|tooth|appointment|interest)
    `,
  },
  {
    category: 'call_for_help',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (call|dial|need|send|get|want|calling|sending|like|have|request|requesting|require|called|dispatch
        |needs|needing|needed|ask|bring|wanted|see if you could|for|phone) (me|an|a|the|us|out|over
        |somebody|someone|to|some|for|have|please|you to|talk|please send|speak|like|report|get|with|that
        |by|right away|emergency|send|come|contact|dial)* {helpers}
      ^(hello|hi|yes|please|this is|is this)* (911|9 1 1|nine one one|999|112) (emergency|please|help|now|$)
      {helpers} (please|right away|now|immediately|quick|quickly|hurry|out here|here|over here|to|at|on
        |as soon)
      ^(please )?(help|help me|somebody help|someone help|help us|i need help|we need help|hurry)( please
        | me| us| now| fast| quick| hurry| immediately| help)*$
      (help (me|us|him|her) (please|now|quick|fast|hurry)|please (help (me|us|him|her)$|hurry)
        |need (some )?help (now|right now|right away|immediately|fast|quick|quickly|asap|over here
        |out here|down here|here|real|at|over|down|out)|someone help|somebody help|send (some)? ?(help
        |someone|somebody) (right away|now|quick|immediately|fast|quickly|over here|out here|asap
        |to help)|(come|get here) (quick|quickly|fast|hurry)|hurry up please|mayday|sos|life or death
        |life threatening)
      (trapped|stuck|pinned) (in|inside|under|underneath|between|on) (the|a|an|my|this|our)? ?(elevator
        |lift|car|house|building|fire|room|vehicle|wreck|basement|attic|machine|rubble|bathtub|snow|water
        |truck|bathroom)
      {who} (is|are|got|has|gets|was)* (stuck|trapped|pinned|wedged|buried|caught) (in|inside|under|between|on|behind|beneath|underneath)
      (elevator|lift) (is|has|got|just)* (stuck|stopped|jammed|broken) ~ (inside|in it|people|with|between)
      (am|are|is|we are|someone is|people are|they are) trapped
      (can not|not able to|unable to) (get|climb|come)? ?(down|out of the (car|house|building|fire|room)
        |escape)
    `,
  },
  {
    category: 'help',
    level: 'emergency',
    lifeSafety: false,
    says: `
      (this is|it is|is|have|got|having|there is|real|an actual|as it is|dire|be) (a|an|really|truly
        |definitely|medical|dental|plumbing|absolute|serious|real|big|major|huge|family|life)* emergency
      ^(a |an |big |help |dental |plumbing |medical )*emergency( emergency| please| help| now|$)
    `,
    unless: `
      (do|does|are|can|is|what|how|when) (you|there|your|it|i|the|counts|qualifies) (have|handle|take
        |offer|an|open|considered|for|do|provide|accept)? ~ (emergency|emergencies)
    `,
  },
  {
    category: 'traffic',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (there is|there has|has been|there was|we have|i have|was|see|seen|saw|witnessed|report|reporting
        |having|had|just had|an|a|is|been|in|at|of|car|auto|bad|traffic|motorcycle|vehicle|major|serious
        |truck|bike|bicycle|boat|plane|train|terrible|big|huge|wagon|bus|nasty) (a|an|been|in|car|auto
        |bad|really|traffic|motorcycle|vehicle|automobile|major|serious|pretty|very|two|three|four|multi
        |single|head on|injury|horrible)* (accident|crash|wreck|collision|pileup|pile up|rollover)
      ^(accident|car accident|wreck|crash|car crash|head on|rollover)
      (motorcycle|bike|motorcyclist|biker|cyclist|plane|helicopter) ~ (went|go|gone|going|came|come) down
      (crashed|wrecked|flipped|rolled over|overturned|flipped over|ran off the road|went off the road
        |run off the road|slid off|(crashed|slammed|smashed|plowed|drove) into|(ran|run|backed|bumped) into (each other|one another|the back
        |another)|hit a (tree|pole|deer|car|wall|house|truck|person|pedestrian|kid
        |child)|ran into (a|the|my)|hit (by|and run)|rear ended|struck by|run over|ran over|got hit by
        |been hit by|was hit by|t boned)
      {who} ~ (in|on|into|across|middle of) (the )?(middle of the )?(road|street|highway|interstate
        |freeway|tracks)
      (hit|struck|ran over|run over|knocked down) (someone|somebody|him|her|a|my|the|an)? ?({who}|cyclist
        |biker|bicyclist|pedestrian)
      (wrong (way|lane|side)|swerving|all over the road|drunk driver|driving (drunk|erratically
        |recklessly|crazy)|reckless driver|weaving|road rage)
      (accelerator|gas pedal|throttle|brake|brakes) ~ (stuck|gave out|went out|failed|fail|jammed)
        |(can not|not) stop (the|my|this|her|his) (car|vehicle|truck)|(car|vehicle|truck) ~ (will not
        |can not|not) stop
      (pedestrian|cyclist|bicyclist|jogger|biker|motorcyclist) ~ (struck|hit|down|injured|hurt)
      (pedestrian|someone|somebody|kid|child|man|woman|person) ~ (hit|struck|run over) by
      (car|truck|vehicle|somebody|plane|boat|train|bus|bike|motorcycle|suv|trailer) (is|just|has|went
        |that|have|ran|got)* (flipped|overturned|upside down|on its side|in the (ditch|river|lake|water
        |canal|pond)|into (a|the) (ditch|river|lake|water|canal|house|pole|tree|building|pond)
        |off the (road|bridge|cliff)|sinking|sunk|capsized|derailed|crashed|stalled on the)
    `,
    unless: `
      (lawyer|attorney|claim|insurance|settlement|case|compensation|sue|body shop|estimate|be late
        |running late|stuck in traffic|traffic is|lawsuit|represent*|legal|paint|dent|bumper|repair
        |physical therapy|chiropract*|x ray)
    `,
  },
]
