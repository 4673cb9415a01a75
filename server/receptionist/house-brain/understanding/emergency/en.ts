import { people } from './en/people.ts'
import { property } from './en/property.ts'
import { publicSafety } from './en/public-safety.ts'
import { sameDay } from './en/same-day.ts'
import { situations } from './en/situations.ts'
import { threats } from './en/threats.ts'
import { classes } from './en/words.ts'
import type { HazardLexicon } from './lexicon.ts'

export const english: HazardLexicon = {
  classes,
  hazards: [...people, ...publicSafety, ...property, ...situations, ...threats, ...sameDay],
  harmless: `
    (burns|fires|sparks|flood|floods|gunn|stroke|blaze|bloods|knight|bullet|phoenix|fire|smoke|knife|ember|embers|crash|spark) (and (sons|son|associates|co|company|daughters|brothers|stone|ice|oak|barrel|vine)|plumbing|electric|electrical|heating|dental|law|clinic|salon|llc|inc|roofing|spa|barbers|barbershop|street|st|avenue|ave|road|rd|lane|boulevard|grill|house bbq|bistro|cafe|tavern|family|household)
    (last name|surname|name is|mr|mrs|ms|miss|doctor|dr) (is )?(burns|sparks|fire|gunn|gunne|flood|stroke|blood|savage|slaughter|death|payne|cutter|crash|bullet|storm|blaze|bombs|moody)
    fire (marshal|hydrant|station|alarm (system|company|monitoring|contract)|rated|retardant|resistant|table|tables|hall|opal|truck (toy|party|cake)|engine (toy|cake)|pits|eater|dancer|dancers|watch|tax|permit|dept ball)
        fire (drill|drills|escape|extinguisher|extinguishers|place|places|pit|door|doors|exit|exits|wood
      |insurance|sale|hydrant inspection|code|sticks|inspection|safety|proof|works|hose reel|stick|tv
      |tablet|department inspection|sprinkler inspection|restoration|damage (restoration|repair|claim
      |cleanup))
    fireplace|firewood|fireworks|firewall|firefox|campfire|bonfire
    (i|they|we|he|she|boss|company) (was|got|were|been|just got) fired|fired (me|him|her|from)|fire (my
      |the|your|our) (lawyer|attorney|plumber|dentist|agent|contractor|realtor|manager)
    (smoke|smoking) (free|area|section|room|policy|shop|break|cigarettes|allowed|a|is allowed)
      |non smoking|no smoking|urgent care|(do|does|i|he|she|can|may|allowed to|quit|to) smoke( a
      | cigarettes| weed| here|$)|smoke from (the|my|our|a|his) (chimney|grill|bbq|barbecue|smoker
      |fireplace|campfire|fire pit|bbq grill|neighbors grill)|smoke detector install*
    gas (station|stations|bill|bills|price|prices|mileage|card|grill|tank|stove|range|fireplace|cap|money
      |company|provider|oven|furnace|heater|boiler|water heater|meter|dryer|appliance|appliances|hookup
      |lines? install*) (install*|installation|installed|replacement|cost|price|quote|estimate|bill
      |tune up|inspection|maintenance|service|is (too|so) high|$)
    gas (station|bill|bills|prices|mileage|money|card|cap)|laughing gas|gas x
    blood (test|tests|work|pressure|type|donation|sugar test|draw|results|drive|thinner|thinners)
      |heart (rate|doctor|specialist|medication|murmur)|shooting (pain|pains|a|for|star|range|an)
      |photo shoot|shoot (you|me|us|an|a) (a |an )?(email|text|message|note|call)|exhaust (fan|fans
      |system|pipe|hood|vent)|flu shot|flu shots|shot of|shots for|booster shot|vaccine shot|allergy shot
      |allergy shots|give it a shot|a shot at|head shots|headshots|screen shot
    (dying|dead) (to|here|battery|phone|serious|end|line|skin|lift|bolt)|battery (is)? ?dead|deadline
      |deadbolt|(phone|battery|laptop|car|computer|plant|lawn|grass|tree|trees) (is |just |has 
      |keeps )?(dying|died|dead)|to die for|drop dead gorgeous|dead (tree|trees|plant|plants|grass|limb
      |limbs)
    (the|da|a) bomb$|(is|was|be) (sheer|pure|absolute)? ?murder|you (guys|all|folks|people)? ?are on fire|burnt (orange|sienna|umber|toast|ends)|burn* (my|the|our)? ?(dinner|toast
      |food|cookies|popcorn|lunch|breakfast|tongue)|chok* up (about|over)|shot down|stuck in (traffic|a meeting|line|my (head|teeth))|(gave|give|giving|almost had|nearly had) me a (heart attack|stroke)|stroke of|bomb ass|photo bomb
      |bath bomb|bath bombs|knife skills|police report|heat stroke prevention|in case of (fire|emergency
      |an emergency|a fire)|emergency contact|emergency contacts|emergency number|emergency fund
      |break (in|into) (a|my) (new|pair)|broke up|breaking news|panic room
    not (an|a|really an|really a) (medical |life threatening |real |dental )?emergency|nothing (urgent
      |serious|life threatening)|no emergency|non emergency|non urgent|nonemergency
    (almost|nearly) (fainted|died|choked|collapsed|passed out) (when|from|laughing|at|because|of)
    crash course|accidental|accidentally|by accident|crash pad|website (crashed|crash)|(computer|app|site
      |phone|system) (crashed|keeps crashing)|hit (me|us) up|hit the (road|spot)|fell (behind|asleep
      |in love|through)|fall (cleaning|schedule|special)|fighting (a|the) (cold|flu|infection|ticket)
      |fight (a|my|the|this) (ticket|case|eviction|charge)|screaming deal|drowning in|choked up|artichoke
      |flooring|flood (insurance|zone|damage (restoration|claim))|water (flood|flooding) coverage
      |(burned|burnt|burn) by (a|my|our|the|his|her|another) (last |previous |old |other )?(contractor|company|agent|agency|lawyer|broker|shop|guy|landlord|deal)
      |killing it|killer|burning question|burn calories|sunburn|heartburn|burning calories|drowning out
      |attack the|rat race|bleeding (money|cash|edge|heart|customers)
  `,
  negators: 'no|not|never|without|nor|neither|none|nothing|denies|zero|isnt|dont|free of|hardly any',
  idleNegators: `
    not (lift|raise|walk|stand|swallow|talk|speak|sit|open|close|hold|sleep|eat|calm|think|work|flush|answer|respond|react|quit|clot|slow|going (on|to make)|know|sure|understand|believe|have time|want to (die|live|be)|hesitate|wait|able|certain|tell
      |see where|remember|care|only|just|mean|kidding|joking|speak|have insurance|have a car|even know
      |find|afford|reach|get (a hold|through|anyone|anybody|ahold)|get hold|leave|stop|shut|turn|get out
      |move|breathe|wake|an? (joke|prank|drill))|no (idea|one (is|answers|answered|has|came|else)|time
      |clue|joke|way|longer safe|good|response)|nothing (works|helps|is helping)|never (seen|felt|had)
  `,
  contrasts: 'but|however|although|though|yet|except|still|only|instead|just|because|since|now|then|until',
  joins: 'and|or|nor',
  statements: `
    i|we|he|she|they|it|there|is|are|was|were|has|have|someone|somebody|my|coming|see|hear|keeps|please
      |need|rising|pouring|will|going|started|starts|does|can
  `,
  resolved: `
    (bleeding|leak|leaking|smoke|fire|smell|water|alarm|pain|it|that|everything|this|flooding|flood
      |swelling|fever|he|she|odor|flames|sparks|sparking) (has|is|was|have|had|all)? ?(already|finally
      |now|since|just|pretty much|all|completely)? ?(stopped|gone|went away|all over now|cleared up|fixed
      |resolved|subsided|under control|went down|gone now|gone away|been fixed|been resolved
      |breathing fine|fine now|ok now|good now|better now|doing fine|doing better|out now|been put out
      |put out|quit|dried up|repaired|off now|shut off)
    (stopped|quit) (bleeding|leaking|smoking|beeping|chirping|hurting|burning|flooding|dripping|sparking)
      |put (it|the fire|the flames) out|fire is out|false alarm|turned out (to be|fine|ok|it)|(was
      |is) (nothing|a false alarm|not serious)|all clear|(is|was|are) (all |finally 
      |already )?over( now)?$|(is|are|am) (fine|ok|okay|safe|alright|all right|good) now|(breathing
      |feeling) (fine|ok|normally|better|well|again)|no longer|already (fixed|stopped|put out|repaired
      |handled|taken care|resolved|called|went)|taken care of|got it (fixed|under control|stopped
      |repaired)|(has|have|had|since|fully|already|completely) (recovered|healed)|(fire department|firefighters|gas company|electrician|police|paramedics|doctor|doctors|er|hospital|plumber|utility) (has |have )?(already )?(cleared|came and|put it out|fixed|shut it|gave (him|her|me|us) the all clear|released|sent (him|her|me) home)|just kidding|haha*|lol|nobody (is|was|got) hurt
      |firefighters (already )?(came|left)
  `,
  past: `
    last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|weekend|semester|season|decade)|the other (day|week|month)
      |over the (weekend|holidays|summer|winter)|when (he|she|we|they) (was|were) (little|young|a kid|kids|small|a baby|born|in)|once (had|got|was|saw)|as a (teen|teenager|baby)|(two|three|four|five|six|few|couple|\\d+) (of )?(days|nights) ago|back when|decades|formerly|(had|got) (it|them|one) (out|removed) (in|on)|the one (in|from|that)
        (last|previous) (week|month|year|summer|winter|spring|fall|time|january|february|march|april|may|june
      |july|august|september|october|november|december|owner|tenant)|in (january|february|march|april|may|june|july|august|september|october|november|december)|(years|year|months|month|weeks|week
      |decades|decade|ages) (ago|back)|for years|long (time)? ?ago|a while (ago|back)|used to|history of
      |when i was|back in (_)|in the past|in 19\\d\\d|in 20\\d\\d|growing up|as a (child|kid)|survived
      |previously|years prior|some time ago|happened (around|in|on|back)
  `,
  errand: `
    copy of|paperwork|invoice|receipt|refund|repaint*|rebuild*|restor*|remediat*|report for|claim form|file a claim|claims|lawsuit|settlement|sue|suing|compensation|adjuster|deductible|appraisal|certified|seminar|workshop|webinar|lesson|lessons|volunteer*|job opening|hiring|career|apply for|membership|gift card
      |(post op|postop|aftercare|checkup|check up|second opinion)|(book|schedule|make|set up) (a|an|my) ~ (checkup|physical|consultation|visit for next)
        (how much|price|prices|pricing|cost|costs|quote|estimate|charge|charges|fee|fees|rates) |install
      |installs|installed|installing|installation|inspect|inspected|inspecting|inspection|inspections
      |drill|drills|training|trained|certificate|certification|expired|expires|expire|reminder|remind me
      |brochure|(want|would like|wanted|like|need) (to )?(learn|know|ask|sign up|understand|schedule (an
      |a|my) (annual|inspection|tune up))|question about|curious|wondering|(do|does|can|will|are) (you
      |your company|your team|they|your office) (guys )?(offer|sell|service|install|do|provide|handle
      |repair|check|look|search|deal with|have|treat|fix|cover|clean|take|carry|also|specialize|accept|test|restore|able to
      |teach|see)|class|classes|course|prevent|prevention|avoid|what (if|happens if|would happen|would (you|they) (do|say|charge)|do you do (if|when|in))|(do|does|will|would|can) ~ (cover|pay for|reimburse)
      |(do|would|will|can|could) (you|they|your _) ~ (if|when|in case)|how (do
      |can|would|should) (i|we|you) (prevent|avoid|test|check|tell|know if|clean)|just in case
      |in case (of|there|i|we|something)|policy|warranty|coverage|insured|(symptoms|signs|causes|risk|risks|dangers|treatment|definition) of|follow up|followup|rehab*|recovering|recovery|test my|testing my|annual
      |yearly|maintenance plan|tune up|upgrade|researching|article|video|movie|show|song|game|simulation
      |practice|for sale|shopping for|looking (to buy|for a new|at buying|to install|to replace)|color of
      |remodel*|renovat*|new construction|battery (replace*|change)|replace the batter*|chirping|chirps
      |chirp
  `,
  supposed: `
      (what|how|where|who) (should|do|would|can|could|to|are|is|am) ~~ (if|in case|whenever) (i|we|you
        |someone|somebody|one|people|there|ever|a|an|the|something|your)
      (what|how|where|who) (should|do|would|can|could) (you|one|people|they|customers|tenants) ~ when
      if (i|we|you|there|someone|somebody|it|he|she|something|anyone|a _|the _|my _) (ever|should|were to
        |happens to|happen to|accidentally|was to)
      (ever|someday|one day|some day) (smell|see|have|happens|get|find|hear|feel|go|start)|hypothetical*
        |theoretically|suppose|supposing|imagine|pretend|let us say|in theory|wondering|wonder (if|whether
        |what)|out of curiosity|scenario|worst case
      (can|could|does|do|will|would) (a|an|the|this|that|it|old|these|bad|cheap|your|too much|_)* (cause
        |causes|lead to|trigger|prevent|increase)
      is it (legal|true|necessary|worth) (to|for|that you)|how (often|common|likely|dangerous)
        |how long (after|should)
      (what|which) (causes|is the difference|are the (signs|symptoms|chances|odds|rules)|kind of|type of)
        |why do (people|some|dogs|pipes)
      (watch*|saw|seen|reading|read|listening|listened|loved|streaming) ~~ (movie|film|show|documentary
        |book|novel|article|blog|post|series|video|episode|brochure|news|podcast)
      (movie|film|show|documentary|book|novel|song|band|album|podcast|episode|game) (called|named|about
        |where|with)|(called|named|titled|nicknamed|brand|cocktail|dish|team|horse|boat) ~ (fire|fires|blaze
        |inferno|knife|gun|bullet|crash|flood|sparks|storm|stroke|killer)
      (essay|school project|homework|screenplay|costume|halloween|role play|laser tag|escape room
        |paintball|haunted|cosplay|themed|tattoo|recipe|emoji)
      jk|lmao|rofl|so to speak|figuratively|figure of speech|metaphor*|no pun
      (dying|died|die|dead|killing|bleeding|drowning|drowned|choking|exploding|exploded|crying|screaming
        |suffocating|buried|swamped) (of|from|with|in|under) (all|this|that|my|the|your|so much|pure
        |sheer)? ?(laughter|laughing|boredom|embarrassment|curiosity|excitement|work|envy|jealousy|debt
        |paperwork|email|emails|homework|shame|joy|cuteness|bills|fees|spreadsheets|happiness)
      (died|fainted|faint|collapsed|choked) (at|over|from|seeing|when i saw) (the|that|your|those
        |my) (price|prices|bill|quote|estimate|fee|fees|invoice)
      (will|would|is going to|are going to|going to|is gonna) (kill|murder|shoot|strangle|choke) (me|us
        |him|her) (lol|for (being|missing|forgetting|spending)|(if|because) i (miss|missed|forget|forgot
        |am late|am not|do not|cancel|cancelled|show|come|mess|ruin|spend|spent|lose|lost|cut)|when (he|she
        |they) (see|sees|hears|finds) (the|about|how|what|it|this|my))
      (could|would|might|want to|gonna|going to) (kill|murder|die) for (a|an|some|that|one)
      (heat|traffic|boss|commute|shoes|heels|job|hair|weather|wait|suspense|diet|humidity|cold|dress|rent
        |mortgage|prices|taxes|meeting|roots|nails|brows|lashes|deadline|waiting) (is|are|was|were
        |has been) (really|literally|just|absolutely)? ?(killing|murder|murdering|torture|hell)
      (sales|inbox|calendar|schedule|market|stocks|economy|career|outfit|look|haircut|nails|wings|salsa
        |playlist|party|reviews) (is|are|was|were|has|have|came out|just)* (on fire|exploded|blew up
        |blowing up|exploding|the bomb|fire|killer|dead)
      (burning|bursting) (desire|question|questions|to know|with|passion|man)
    `,
  calm: `
      ^(so|and|hi|hey|just|ok|well|um|uh|hello|quick question|question|yeah)* ?(can|could|do|does|did|is
        |are|am|will|would|should|what|whats|which|how|who|when|where|why|any)
      after (my|our|getting)|when (i|he|she|we|they|it) (was|were)|because of
      (next|this coming|another) (week|month|year|spring|summer|fall|winter)|(before|by|for) (winter
        |summer|spring|fall|christmas|thanksgiving|the (holidays|wedding|party|season)|next|saturday|sunday
        |monday|friday|my _)
      looking (for|to|into)|would like|i want|we want|my wife wants|need a|need an|thinking (of|about)
        |considering|interested|planning
      charge|charges|rate|rates|worth|recommend*|curious|someday|whenever|sometime|to be honest|honestly
        |no rush|no hurry|appreciate|report that|nervous about|afraid of
      (passed|died) (in|on|last)|back then|still have|i use|he uses|she uses|we run|i run|i own|we own
        |my job|works (as|at|in|for)|was (a|an|the)|were (a|an|the)
    `,
  contained: `
      (turned|shut|cut|switched|closed|got|have|has) (it|them|the _|the main _|the water main
        |everything)? ?(off|the (water|main|valve|shutoff|supply) (off|is off))
      (water|main|valve|supply|it) (is|has been|was|is already|is now)* (off|shut|shut off|turned off
        |closed)
      (turned|shut|closed) (off )?(the )?(main|water|valve|supply|water main|main valve|stopcock|shutoff)
    `,
  ongoing: `
    now (he|she|it|his|her|they|the|we are|i am|i can not|she is|he is)|this morning|tonight
        (have|has) been|have had|right now|happening now|at this moment|hurry|still (is|going|burning|leaking
      |smell|bleeding|there|coming|pouring)|again|getting worse|worse|keeps|(help|send) (me|us|him|her
      |now|someone|somebody|please|quick|fast|an ambulance)|please help|please send|quick|quickly
      |call 911|since (last night|this morning|yesterday|today)|everywhere|spreading
  `,
  sound: `
    flooring flooding breeding cooking choosing shouting shutting attach attached frames spares
    tripped leaning learning leaving turning burned counting breadth bleaching sparkle sparkling
    smoking stroller stroked scanning warning morning meeting feeling falling calling filling selling
    telling filing firing hiring wiring tiling tired shopping chocking checking charging parking
    baking making looking leading reading heading lighting fitting sitting setting smoothed smoother
    passed pushed planned trained drained strained straining training draining blending bidding building holding
    folding moving saving shaving having heating hearing eating seating beating treating threading
    spreading shedding sledding wedding weeding
  `,
}
