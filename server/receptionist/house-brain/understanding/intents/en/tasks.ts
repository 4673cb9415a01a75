import type { Cue } from '../lexicon.ts'

/** What people come for: booking and changing, a person, a price, a complaint, their name. */
export const tasks: Cue[] = [
  {
    label: 'book',
    weight: 0.8,
    says: `{book} (me|us|him|her|it|in|for)? ~~ {booking}
      {want} ~ {booking}
      (get|fit|come|be|squeeze) (me|us|him|her)? ?in (to see|for|with|on|today|tomorrow|this)
      (to )?see (a|the|dr|doctor|my|your) (dentist|doctor|hygienist|lawyer|attorney|vet|specialist|stylist|_) (this|next|on|at|about|for|today|tomorrow|as soon|$)
      (make|making|create|do|place) (a|an|another|the|my|new|some) ~ {appointed}
      (can|could|may|might|would|will|could you|can you) (i|we|you) (please|possibly|maybe|also)? (get|have|book|reserve|schedule|make|arrange|set up) ~~ ({booking}|{service}|for (two|three|four|five|six|\\d+|tonight|tomorrow))
      (i|we) (am|are)? {want} (to)? (book|reserve|schedule|make an|make a|set up|arrange|come in|be seen|get in|see (a|the|dr|doctor|someone|somebody)|bring|drop (off|by)|stop by|stay|check in (on|the|from))
      (book|reserve|schedule|bookings|reservation|appointment) (a|an|me|us|it|for|this|in|my|with|at|some|the|on|under|tonight|tomorrow|car|please|two|three|four|\\d+)
      table (for|of) (_ )?(_ )?
      (room|rooms|suite|suites|seats|party|spot) (for|from) (_|me|us|two|one)
      (any|have|got|is there|are there|do you have|some) ~ (availability|available|availabilities|openings|opening|vacancy|vacancies|free (slot|table|room|time|spot)|slots|spots)
      (available|availability|vacant) (for|on|from|at|between|this|next|tomorrow|tonight|today)
      (fit|squeeze|pencil|put|slot|sign) (me|us|him|her) (in|down|up)
      {want} ~ (for|to) ~~ (\\d+|one|two|three|four|five|six|seven) (nights|night|adults|adult|people|guests|persons)
      ^(a|an|one|two|three|\\d+)? (single|double|twin|standard|deluxe|family|bed|bedroom|king|queen|_ bedroom)? (room|suite|table|bedroom suite) (for|from|at|with|on)
      (i|we) (will|would) (be)? (need|require|take|like) (a|an|to book|the)? ~ {booking}`,
  },
  {
    label: 'book',
    weight: 0.72,
    says: `{pro} (to|who can|that can) (come|look|check|fix|repair|inspect|service|examine|see|take a look|clean|install|replace|stop by|come out|come by|help me with)
      (can|could|will) {pro} (come|look|check|swing|stop|drop)
      (send|need|want|get) (me|us|out|over)? (a|an|the|your)? (plumber|technician|tech|electrician|mechanic|engineer|handyman|crew|dentist|hygienist|stylist|barber|inspector|{pro}) (out|over|here|asap|today|tomorrow|to|as soon)
      (my|the|our|his|her) ~ (needs|need|requires|require|is due for|due for|could use|has to have|should get) (a|an|some|its|to get|to be|new|to have)? ~ ({service}|done|fixed|repaired|looked at|serviced|checked|changed|replaced|cleaned|prepared|inspected|rotated|fixing|looking)
      (get|have|getting|having) (my|the|our|his|her|a) ~ (fixed|repaired|looked at|serviced|checked|changed|replaced|cleaned|inspected|done|rotated|worked on|maintained|tuned|cut|trimmed|colored|maintenance)
      ({vehicle}|engine|tires|tire|brakes|oil|transmission) ~ (maintenance|service|serviced|check|checked|checkup|repair|change|changed|inspection|inspected|rotation|looked|light|fixed|appointment|shop)
      (maintenance|service|repair|inspection) (on|for|of|done) (my|the|our|a) 
      (schedule|book|arrange|plan|set) ~~ (maintenance|service|repair|inspection|oil|tire|{service}|checkup|mechanic|car|dealer)
      (tune up|oil change|tire check|tire rotation) 
      (acupuncture|massage|manicure|facial|spa|haircut|cleaning|physical|exam) (session|appointment|booking|treatment) (for|on|at|tomorrow|today)
      (due for|overdue for) (a|my|an)`,
  },
  {
    label: 'cancel_booking',
    weight: 0.93,
    says: `{cancel} ~~~ ({appointed}|order|visit|tables|dinner|trip|class)
      ({appointed}|visit|dinner plans) ~~~ {cancel}
      (cancellation|cancelation)
      {cancel} (for|my|our|the|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~ (appointment|at|name|one|pm|am|under)
      (no longer|do not|not|do not have to|will not|never|longer) (going to)? (need|want|require|be needing|be using|keep|use|make|attend) (to)? (my|our|the|that|this|a|any) ~ {appointed}
      (have to|need to|want to|must|going to have to|would like to|like to|got to) cancel (for|on|my|our|tomorrow|today|tonight|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the _ (am|pm))
      (can|could|will|would|am|are|is|be) not (be)? (able to|make|making|going to make|going to be able|attend|come|coming|keep|going)* (make|come|attend|be there|keep|go)? (it|in)? ~ (to|for|at|my|our|the) ~ {appointed}
      (free|release) (up|feel)? (my|our|the|that) {appointed}
      (feel free to)? (drop|scrap|undo|release) (that|the|my) ~ (slot|{appointed})`,
  },
  {
    label: 'reschedule',
    weight: 0.93,
    says: `{change} (the|my|our|a|this|that|an|some)? ~~ {appointed}
      ({appointed}) ~~~ ({change}|different (day|time|date)|another (day|time|date))
      reschedule|rescheduling|rebook|postpone
      {change} (my|the|it|that|our|from|to) ~ (date|dates|time|times|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|later|earlier|week)
      (different|another|later|earlier|new) (day|time|date|slot|hour) (for|than|instead) (my|the|our|of) 
      instead ~~ {appointed} ~ (to be|be|at|on)
      {change} (it|that|this) (to|for|until|till)
      add (another|an extra|one more|two more|a|one|two|three|more|some)* (person|people|guest|guests|night|nights|adult|adults|child|children|kid|kids|seat|seats|room|service|day) (to|in|on) (my|the|our)
      add (another|a|one|two|more|\\d+) (person|people|guest|guests|night|nights|adult|adults) to (my|the|our)`,
  },
  {
    label: 'confirm_booking',
    weight: 0.93,
    says: `(confirm|confirming|confirmation|verify|make sure|ensure|double check|validate|reconfirm|recheck|check on|check that|check if|check whether|check to see|see if|see that|be sure|certain|certify|establish|guarantee) ~~ {appointed}
      (do|did) (i|we|they|you) (still|already|currently|really|even|actually|by any chance)? (have|make|got|get|see) ~ ({appointed}) (for|at|on|under|tomorrow|today|tonight|this|next|scheduled|booked|set|with|in|$)
      (is|are|was) (my|our|the|there) ~~ {appointed} ~~ (confirmed|set|still|booked|ready|on|under|in place|there|good|scheduled|all set|valid|active|secured|for)
      (has|have|is|was) (my|our|the) {appointed} (been|gone|still)? (made|confirmed|booked|through|good|valid)
      {appointed} ~~ (is|are) (confirmed|still|set|all set|in place|there|good|active|right)`,
  },
  {
    label: 'check_booking',
    weight: 0.92,
    says: `(when|what time|what day|where|what date|who|at what time|which day|how long) (is|are|was|did|do) (my|our|i|we|the) ~ (next|upcoming|{appointed}|booked)
      (what|which|how many) {appointed} (do|did) (i|we) have
      (look up|pull up|find|show|see|view|check|tell me about|status of|details (of|for|about)|information (on|about)|list|check on) (me)? (my|our|the status of|all my) ~ ({appointed})
      (my|our) ~ ({appointed}) (time|details|date|status|code|number)$
      (forgot|remind me) ~ ({appointed})`,
  },
  {
    label: 'human_handoff',
    weight: 0.95,
    says: `(speak|talk|chat|connect|transfer|forward|put|get|pass|direct|patch|hand|switch|communicate|escalate|refer|let me have|be connected|be transferred|deal) (me|us|this|it|the call|my call|directly|through|over|on)* (to|with|through|on to|me|over to) ~ ({person}|real|live|spa|housekeeping|sales|billing|kitchen|gym|room service|your)
      (transfer|connect|redirect|escalate) (me|us|my call|this|the call)
      (put|pass) me (through|on|over)
      (want|need|like|get|give me|prefer|have|find|is there|bring me|let me|can i have|call) (a|an|to|some|the|me|your|another|speak|talk|any)* (real|actual|live|proper)? (human|human being|operator|representative|agent|manager|supervisor|real person|live person|actual person|someone (else|real)|somebody (else|real)|living person)
      (real|live|actual|proper) (person|human|agent|representative|operator|people|human being|advisor|being)
      {person} please$
      (^|please) (agent|operator|representative|human|person|receptionist|manager)$
      (do not|not) want to (talk|speak|deal|chat) (to|with) (a|you|this|an) ({machine}|you|thing)?
      (someone|somebody|anyone|anybody) (else|human|real|who can help|in charge|from)
      (call|ring|phone) me back|have (someone|somebody) call`,
  },
  {
    label: 'bot_question',
    weight: 0.96,
    says: `are you (a|an|actual|really|actually|just|considered|some|truly|the|even|kind|sort|of|type|like|not|some sort of|or|in fact|maybe|secretly|by chance|being|sure you are|for|being|operated by)* ({machine}|{alive}|real|living|ai|artificial intelligence|siri|alexa)
      (am i|are we|is this|if i am|that i am|whether i am|i am) (really|actually|currently|now|just)? (talking|speaking|chatting|communicating|conversing|texting|dealing|interacting) (to|with) ~ ({machine}|{alive}|human being)
      (is this|is it|are these|is there|am i) (a|an|really|just|actually|all)* ({machine}|real person|human|live person|person|automated)
      (you|your) (are|being|were|re) (a|an|really|actually|not|just|the)* ({machine}|{alive}|real)
      (if|whether) you (are|were) ~ ({machine}|{alive}|real)
      (what|whats|do you have|tell me|may i have|can i have|know|i get|give me|share|say|can you tell me|have) (is|a|me|to know|the|are|was|should be)* (your|ur|you) (real|actual|first|full|given|last|official)? (name|names)
      your name( is| please|$)|do you (have|go by|got) (a|any|some|your)* (real |own |actual |first |given )?(name|nickname|other name)
      what (do|should|can|may|could|shall|would|did|might|am|are|must) (i|people|they|we|you|your|others|everyone|folks) (call|refer|address|like to be|prefer|go by|known|name|supposed|want|answer to|get called|creators|parents|be called|like me to call) ~ (you|as|to|by|called|$)
      (name|names) (do|are|did|would|that|should|can|have) (you|i|people|they|we|your) ~ (go|have|called|call|prefer|known|like|use|given|get|answer|want|by|$)
      who (are|r) you|who am i (talking|speaking|chatting)|who is this$|what are you$|what (kind|type|sort) of (ai|bot|robot|machine|thing) are you
      (who|what (person|company|company is it that)) (is|was|are)? (it that)? (made|created|built|programmed|designed|developed|invented|owns|coded|trained|wrote|your (creator|maker|boss|creators|owner|developer)) (you|$)
      (who|which company) (do|did) you (work|answer|report) (for|to)
      (how old are you|what is your age|when is your birthday|when were you (born|made|created|built)|where (are you from|were you (born|made|created|built)|do you (live|come from))|your age|you a bot|you a robot|you human|you real)`,
  },
  {
    label: 'capabilities',
    weight: 0.92,
    says: `(what|which) (all|exactly|else|kind|kinds|type|types|sort|sorts|of|things|thing|stuff|questions|question|topics|subjects|tasks|services|information|help|areas|other|more|are|is|the|some|specific|can|functions|sorts of)* (can|could|do|are|will|would|may|might|should|that) (you|i|we) (actually|really|currently|possibly|even|all)? (able to|capable of|do|help|assist|answer|handle|know|respond|offer|ask|say|tell|inquire|query|talk|have (a|an)? (response|answer|answers|responses)|programmed|designed|trained|perform|provide|talk about|find out|accomplish|discuss|request|be asked|good at|get (you|from|help)|use|expect|understand|cover|equipped|made|set up|help me) (me|to|with|you|about|for|on|$|from|of|answers|at|in|out|know|do|or|a|answer|this|help)
      what (can|do|could|are|would|all can) you (do|help|able to do|capable of|offer|good at|good for|assist|know how)
      (what|which|tell me|list|give me|name|show me|know|some|explain)* (of|the|all|some|about|what|are|is|me)* your (abilities|capabilities|capability|skills|functions|function|features|options|purpose|job|role|talents|areas of|specialties|uses|range|expertise|powers)
      (things|stuff|questions|subjects|topics|tasks) (that)? (you|i|we) (can|could|are able|may|should|might|am able|am allowed) (do|answer|help|ask|handle|know|to|be|say|tell|assist|talk)
      what (exactly|all)? ?you (can|could|are able to)? ?(do|help with|offer|help me with|do for me|know)$
      (how|in what (way|ways)) (can|could|may|do|might|will|would|are) (you|i) (help|assist|be of|use you|be useful|able to help|going to help|work)
      what (are|is) my options|what options (do i|are there|have i)|^(help|menu|options|main menu|help me|i need help|i need some help|can you help me|can you help|could you help me)$
      what (should|do|would|can|may|could) i (ask|say)`,
  },
  {
    label: 'change_language',
    weight: 0.94,
    says: `(speak|talk|converse|respond|reply|answer|communicate|hear|address|chat|switch|change|use|understand|know|interact|continue|speaking|talking|set|conversation|option|conversing|go|proceed|spoken|respond to me|have you) ~~ (in|to|using|with|only|into|your language to|as)? ~ {language}
      (do|can|could|does|will) (you|anyone|someone|anybody|somebody) (also|happen to)? (speak|talk|understand|know|use|do) {language}
      (change|switch|set|different|other|another|modify|alter|select|choose|swap) (the|your|my|to a|a|to|what|which|an)? (different|other|another|new|spoken|speaking|current|output|default)? (language|languages)
      (your|the|this) language (setting|settings|to|into|from|be|preference)
      ^(in |en )?{language}( please)?$
      (in|to) {language} (please|from now|now|instead|only|if|for|mode|going forward|today|not)
      (i|we) (only|do|prefer|would prefer|would rather)? (not)? (speak|understand|know|prefer|need|want) {language}
      (what|which|how many) (other)? languages (can|do|are)
      {language} (only|mode|speaker|speaking|language)`,
  },
  {
    label: 'date_time_question',
    weight: 0.9,
    says: `what (time|hour|day|date|month|year|s the time) (is|was|will|would|of|do) (it|today|tomorrow|this|the|now|right|we|yesterday|there|in|be|you have|over|going|where|currently)
      (what|whats|tell|tell me|know|give me|have|got|need|say|read|show me|find|share|check|figure) (is|was|will|me|you|be|out|us)* (the|today|todays|tomorrow|tomorrows|current|yesterday|yesterdays|exact|right|local|correct|my|this|present|a)* (is)? (current|exact|present|correct|local|right|official|calendar|actual|full|s)? (time|date|day|month|year|hour) (is it|it|right|now|please|in|for|today|here|at|currently|tomorrow|over|$|of|there|was|do|will|on|like|day|after|this|s|yesterday|would|by|exactly|where|currently)
      (today|tomorrow|yesterday|todays|tomorrows|yesterdays) (is|s)? (the)? (date|day|month)
      time (zone|in|is it|right now|now|check|currently|it is|at the moment)
      what (day|date) (is|was|will|does|of) ~~ (today|tomorrow|yesterday|now|week|month|on|fall|from)
      (day of the (week|month)|what is today|how late is it|got the time|have the time|day is it|day it is|date it is|time it is|what time zone|clock)
      how many (days|weeks|months|hours) (until|till|before|are in|is it|left)
      which (day|date|month|year) (is|are|was)`,
  },
  {
    label: 'price_question',
    weight: 0.85,
    says: `how much (is|are|do|does|would|will|for|did|it|to|a|the|should|can|might|of|i|\\w+ cost|$)
      (what|whats|how) ~~ (price|prices|cost|costs|fee|fees|rate|rates|charge|charges|pricing|price range|tariff|bill|deposit)
      (cost|costs|costing|pricing|priced|quote|price list|price range|price|prices|estimate) (of|for|me|is|on|$|to|per|a|please|with|information)
      (cheap|cheaper|cheapest|expensive|affordable|discount|discounts|special offers|deals|promotions|pricey)
      (do|does|will|is|are|would) (you|it|there|they|i) ~ (charge|charged|cost|a fee|extra charge|any fee|additional charge|surcharge|pay extra|charges)
      (give|get|need|want|send) ~ (quote|price|prices|pricing|ballpark|estimate|rates)
      (have|need|got|do i|must i) (to )?pay (for|extra|to|more|anything|in|a)
      (is|are) there ~ (fee|fees|charge|charges|cost|costs|surcharge)
      how expensive|how many dollars|what do you charge|is it free|for free$|included in the price|maximum price|minimum price`,
  },
  {
    label: 'complaint',
    weight: 0.88,
    says: `(is|are|was|were|does|do|did|has|have|will|would|can|could|still|am|been) not (properly|even|actually|really|been|seem to|be|been able to|just|get to|able to|currently|there)? (work|working|worked|connect|connecting|turn|turning|functioning|function|flush|flushing|open|opening|load|loading|drain|draining|respond|responding|available|clean|cleaned|arrive|arrived|come|show|showed|showing|showing up|fixed|heat|hot|cold|cool|warm|log|start|charge|play|lock|close|running|run|changed|enough|find|access|get into|in the|delivered|received|visible|appear|appearing|update|updated|use)
      (stopped|stops|quit|not|keeps|barely|never) (working|functioning|responding|work|works|worked|connecting|disconnecting|crashing|leaking|dropping|breaking)
      (broken|broke|out of order|out of service|faulty|damaged|defective|malfunctioning|busted|blocked|clogged|cracked|ripped|torn|stained|smelly|stinks|leaks|leaking|mold|cockroach|cockroaches|bugs|bed bugs|missing|jammed|dead)
      ({feeling})
      (complain|complaint|complaints|complaining|speak to someone about a problem|file a|lodge a|bad review|one star|sue)
      (there is|there are|there was|there were|we have|i have|i had|we had|i got|have got|got|has) (not|no|not any|never|zero|still no|absolutely no) (hot)? ({amenity}|hot water|water|heating|heat|electricity|power|signal|connection|soap|toilet paper|towels|pillows|blankets|tv|light|lights|sheets|one at|one here|anyone|staff|toilet|remote|key|shampoo|hangers|hair dryer|air con)
      (can|could) not (seem to|even|actually|really|manage to)? (find|connect|access|get|log|use|open|reach|turn|see|sleep|hear|figure out) (to|in|into|the|a|my|it|any|anyone|through|on|wifi|anything|out|online)
      (fix|repair|sort|replace|clean|unblock) ~~ (in my room|in our room|in my bathroom|in the (room|bathroom|gym|pool|lobby)|immediately|asap)
      why (is|are|was|were|did|do|does|has|have|can|am|would) (it|the|your|my|you|i|this|there|that|no|not|nobody|we) ~~ (so|still|not|no|closed|never|always|such|slow|complicated|bad|long|taking|late|charged|dirty|cancelled|canceled|again|wrong|low|off|cold|much)
      (still waiting|been waiting|waiting for|waited|hours ago|an hour late|nobody (came|answered|called|showed|picked)|no one (came|answered|called|showed|picked|has)|never (came|called|showed|arrived|got|received|again)|no show|did a (bad|terrible|poor) job|a (mess|disaster)|waste of (time|money)|want (a|my) (refund|money back)|too (noisy|loud|cold|hot|slow|dirty|small|crowded)|problem with|problems with|issue with|issues with|trouble with|something (is )?wrong with|what is wrong with)
      (internet|wifi|service|room|food|water|bed|staff|shower|coffee|tv|pool|gym|elevator|lift|breakfast|meal|pizza|connection|waiter|driver|app|website|heating|ac|soup|towels|sheets|carpet|bathroom|toilet) (is|are|was|were) (always |really |very |so |too |extremely |pretty |super |quite |all |still )?(slow|cold|bad|awful|hard|gross|nasty|weak|late|closed again|closed|burnt|burned|wet|old|stale|unusable|freezing|overpriced|down|disappointing|poor|mean|unfriendly|impolite|unhelpful|lukewarm|dead|not good|overcooked)
      (nobody|no one|none of you) (ever )?(is |has |will )?(answers|answering|answered|answer|responds|responded|respond|picks|picked|helps|helped|help|helping|cares|called|came|here|comes|told|informed)
      (charged|billed) (me )?(twice|double|too much|wrong|extra|for|the wrong|more|again|incorrectly)|double charged|too (much money|expensive for)
      will ~ be closed`,
  },
  {
    label: 'urgent_symptom',
    weight: 0.9,
    says: `i (have|got|am having|have had|have got|am|feel|think i have) (a|an|really|very|bad|terrible|high|severe|had|got|the|positive for|feeling|some|been|so much)* (pain|toothache|tooth ache|fever|headache|migraine|chest pain|rash|infection|swelling|bleeding|dizzy|covid|flu|sick|nauseous|vomiting|cough|abscess|symptoms|allergic|sore throat|shortness of breath|palpitations|broken (tooth|arm|leg)|swollen)
      (my|his|her) (_ )?{body} (_ )?(hurts|hurt|aches|ache|is swollen|is bleeding|are bleeding|is killing me|is broken|is numb|is infected|in pain|throbbing|is throbbing|fell out|broke|cracked|is chipped|chipped|came off|swelled)
      (broke|chipped|cracked|lost|knocked out|sprained|twisted|burned|cut) (my|a|his|her) (_ )?{body}
      (in|lot of|severe|terrible|unbearable|excruciating) pain|toothache|emergency|urgent (care|problem|situation)`,
  },
  {
    label: 'provide_name',
    weight: 0.85,
    says: `(my|the|his|her) (full|first|last|real|name)? (name|surname) (is|was|would be) _
      (this is|it is|i am|speaking is) (mr|mrs|ms|miss|dr|doctor) _
      (call me|they call me|i am called|people call me|name is|name s|under the name|^under|i go by) _
      ^(hi|hello|hey)? (this is|it is) _ (_ )?(speaking|here|calling)
      ^(hi|hello|hey)? (_ )?_ (speaking|calling)$
      ^_ here
      (spelled|spelt|that is spelled|i spell|spell it)`,
  },
  {
    label: 'for_other',
    weight: 0.72,
    says: `(for|it is|is for|appointment is for) (my|our|his|her) (little|older|younger|elderly|oldest|youngest|new)? {relative}
      (on behalf of|for (someone|somebody) else|not for me|for another person|for a friend|for him|for her|for them|for both of us)`,
  },
  {
    label: 'for_self',
    weight: 0.72,
    says: `(it is|is|it will be|just|only|appointment is|^) for (me|myself)( please|$| only| alone)
      (myself|i am the patient|the patient is me|it is me|just me|only me)`,
  },
]
