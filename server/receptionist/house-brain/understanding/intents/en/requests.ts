import type { Cue } from '../lexicon.ts'

/** What else people come for: a person, a price, a complaint, another language, who and what we are. */
export const requests: Cue[] = [
  {
    label: 'human_handoff',
    weight: 0.95,
    says: `
      (speak|talk|chat|connect|transfer|forward|(get|put) (me|us)|pass|direct|patch|hand|switch|communicate
        |escalate|refer|let me have|be connected|be transferred|deal) (me|us|this|it|the call|my call
        |directly|through|over|on)* (to|with|through|on to|me|over to) ~ ({person}|real|live|spa
        |housekeeping|sales|billing|kitchen|gym|room service|your)
      (transfer|connect|redirect|escalate) (me|us|my call|this|the call)
      (put|pass) me (through|on|over)
      (want|need|like|get|give me|prefer|have|find|is there|bring me|let me|can i have|call) (a|an|to
        |some|the|me|your|another|speak|talk|any)* (real|actual|live|proper)? (human|human being|operator
        |representative|agent|manager|supervisor|real person|live person|actual person|someone (else
        |real)|somebody (else|real)|living person)
      (real|live|actual|proper) (person|human|agent|representative|operator|people|human being|advisor
        |being)
      {person} please$
      (^|please) (agent|operator|representative|human|person|receptionist|manager)$
      (do not|not) want to (talk|speak|deal|chat) (to|with) (a|you|this|an) ({machine}|you|thing)?
      (someone|somebody|anyone|anybody) (else|human|real|who can help|in charge|from)
      (help|assistance|answer|service|support|hear|call|reply|response) ~ (from|by) (a|an|some|the)? ?(real|live|actual)? ?{person}
      (person|human|someone|somebody|anyone|anybody|agent) (that )?(i|we) (can|could|may) (speak|talk|chat)
      (get|give|bring|find) me (someone|somebody|a person) (who|that|to|else)
      (tired|sick|done|fed up) (of|with) ~ {machine}
      (call|ring|phone|contact) (the|my|that|this) (_ )?_ (for me|for us|on my behalf)
      (can|could|will|would|have|get|want|need|like) (somebody|someone|anyone|anybody|you|you guys|them|him|her|the _|a _) (please|to|just)? ?(call
        |phone|ring|contact|text|reach) (me|us)
      (get|have|put|want|need) ~ on the (line|phone)
      (call|ring|phone) me back|have (someone|somebody) call
    `,
    // A talk with somebody at an agreed time is an appointment.
    unless:
      '(schedule|book|make|arrange|set up|plan) (a|an|some|another|my) (appointment|meeting|time|call|consultation|session)',
  },
  {
    label: 'bot_question',
    weight: 0.96,
    says: `
      (you|to) happen to be (a|an)? ?({alive}|{machine})
      are you (a|an|actual|really|actually|just|considered|some|truly|the|even|kind|sort|of|type|like|not
        |some sort of|or|in fact|maybe|secretly|by chance|being|sure you are|for|being
        |operated by)* ({machine}|{alive}|real|living|ai|artificial intelligence|siri|alexa)
      (am i|are we|is this|if i am|that i am|whether i am|i am) (really|actually|currently|now
        |just)? (talking|speaking|chatting|communicating|conversing|texting|dealing|interacting) (to
        |with) ~ ({machine}|{alive}|human being)
      (is this|is it|are these|is there|am i) (a|an|really|just|actually|all)* ({machine}|real person
        |human|live person|person|automated)
      (you|your) (are|being|were|re) (a|an|really|actually|not|just|the)* ({machine}|{alive}|real)
      (if|whether) you (are|were) ~ ({machine}|{alive}|real)
      (what|whats|do you have|tell me|may i have|can i have|know|i get|give me|share|say|can you tell me
        |have) (is|a|me|to know|the|are|was|should be)* (your|ur|you) (real|actual|first|full|given|last
        |official)? (name|names)
      (what|how) (are|were) you (called|named|known)|is (your|ur) name
      (you|your voice) (sound|sounds|seem|look|talk|act|speak|feel) (just|exactly|so|more|a lot)? ?(like|as) (a|an)? ?({machine}|human)
      (tell|know|say|explain|wonder*) ~ (who|what) you (are|really are)
      you (have|got|have got) a name
      (do|does|are|is) (humans|people|real people|robots|bots|machines) ~ (answer*|here|reply*|working|work|behind)
      your name( is| please|$)|do you (have|go by|got) (a|any|some|your)* (real |own |actual |first
        |given )?(name|nickname|other name)
      what (do|should|can|may|could|shall|would|did|might|am|are|must) (i|people|they|we|you|your|others
        |everyone|folks) (call|refer|address|like to be|prefer|go by|known|name|supposed|want|answer to
        |get called|creators|parents|be called|like me to call) ~ (you|as|to|by|called|$)
      (name|names) (do|are|did|would|that|should|can|have) (you|i|people|they|we|your) ~ (go|have|called
        |call|prefer|known|like|use|given|get|answer|want|by|$)
      who (are|r) you|who am i (talking|speaking|chatting)|who is this$|what are you$|what (kind|type
        |sort) of (ai|bot|robot|machine|thing) are you
      (who|what (person|company|company is it that)) (is|was|are)? (it that)? (made|created|built
        |programmed|designed|developed|invented|owns|coded|trained|wrote|your (creator|maker|boss
        |creators|owner|developer)) (you|$)
      (who|which company) (do|did) you (work|answer|report) (for|to)
      (how old are you|what is your age|when is your birthday|when were you (born|made|created|built)
        |where (are you from|were you (born|made|created|built)|do you (live|come from))|your age
        |you a bot|you a robot|you human|you real)
    `,
    unless: '(person|human|someone|somebody|anyone) (that )?(i|we) (can|could|may) (speak|talk|chat)',
  },
  {
    label: 'capabilities',
    weight: 0.92,
    says: `
      (what|which) (all|exactly|else|kind|kinds|type|types|sort|sorts|of|things|thing|stuff|questions
        |question|topics|subjects|tasks|services|information|help|areas|other|more|are|is|the|some
        |specific|can|functions|sorts of)* (can|could|do|are|will|would|may|might|should|that) (you|i
        |we) (actually|really|currently|possibly|even|all)? (able to|capable of|do|help|assist|answer
        |handle|know|respond|offer|ask|say|tell|inquire|query|talk|have (a|an)? (response|answer|answers
        |responses)|programmed|designed|trained|perform|provide|talk about|find out|accomplish|discuss
        |request|be asked|good at|get (you|from|help)|use|expect|understand|cover|equipped|made|set up
        |help me) (me|to|with|you|about|for|on|$|from|of|answers|at|in|out|know|do|or|a|answer|this|help)
      what (can|do|could|are|would|all can) you (do|help|able to do|capable of|offer|good at|good for
        |assist|know how)
      (what|which|tell me|list|give me|name|show me|know|some|explain)* (of|the|all|some|about|what|are
        |is|me)* your (abilities|capabilities|capability|skills|functions|function|features|options
        |purpose|job|role|talents|areas of|specialties|uses|range|expertise|powers)
      (things|stuff|questions|subjects|topics|tasks) (that)? (you|i|we) (can|could|are able|may|should
        |might|am able|am allowed) (do|answer|help|ask|handle|know|to|be|say|tell|assist|talk)
      (tell|show|explain to) (me|us) (everything|all|what) (that )?you (know how to|can|could|are able to|are capable of)
      what (exactly|all)? ?you (know how to|can|could|are able to)? ?(do|help with|offer|help me with|do for me|know)$
      (how|in what (way|ways)) (can|could|may|do|might|will|would|are) (you|i) (help|assist|be of|use you
        |be useful|able to help|going to help|work)
      what (are|is) my options|what options (do i|are there|have i)|^(help|menu|options|main menu|help me
        |i need help|i need some help|can you help me|can you help|could you help me)$
      what (should|do|would|can|may|could) i (ask|say)
      (what|which) (information|info|help|advice|answers|assistance|services|topics) ~ (you|i) ~ (give|offer|provide|share|get|have|know|cover)
      (explain|describe|tell me|clarify) what (it is )?(that )?you (do|are for|are able|offer|can)
    `,
  },
  {
    label: 'change_language',
    weight: 0.94,
    says: `
      (speak|talk|converse|respond|reply|answer|communicate|hear|address|chat|switch|change|use
        |understand|know|interact|continue|speaking|talking|set|conversation|option|conversing|go|proceed
        |spoken|respond to me|have you) ~~ (in|to|using|with|only|into|your language to|as)? ~ {language}
      (do|can|could|does|will) (you|anyone|someone|anybody|somebody) (also|happen to)? (speak|talk
        |understand|know|use|do) {language}
      (change|switch|set|different|other|another|modify|alter|select|choose|swap) (the|your|my|to a|a|to
        |what|which|an)? (different|other|another|new|spoken|speaking|current|output|default)? (language
        |languages)
      (your|the|this) language (setting|settings|to|into|from|be|preference)
      ^(in |en )?{language}( please)?$
      (someone|somebody|anyone|anybody|person|service|help|support|agent|operator) ~ (in|who speaks|that speaks
        |who can speak) {language}
      my {language} is (not|bad|poor|terrible|limited|rusty|weak|broken)
      (in|to) {language} (please|from now|now|instead|only|if|for|mode|going forward|today|not)
      (i|we) (only|do|prefer|would prefer|would rather)? (not)? (speak|understand|know|prefer|need
        |want) {language}
      (habla|hablas|hablan|se habla|hablo|hable|hablar) (en)? ?(espanol|ingles)|no habl*|en espanol|parlez vous|sprechen sie|parla
        |no english|not speak (any|much|good|a lot of)* english
      (what|which|how many) (other)? languages (can|do|are)
      (can|could|may|do|is|get|have|need|want|like) ~ (this|it|that|everything|service|conversation|chat|menu) ~ in {language}
      {language} (only|mode|speaker|speaking|language)
    `,
  },
  {
    label: 'date_time_question',
    weight: 0.9,
    says: `
      what (time|hour|day|date|month|year|s the time) (is|was|will|would|of|do) (it|today|tomorrow|this
        |the|now|right|we|yesterday|there|in|be|you have|over|going|where|currently)
      (what|whats|tell|tell me|know|give me|have|got|need|say|read|show me|find|share|check|figure) (is
        |was|will|me|you|be|out|us)* (the|today|todays|tomorrow|tomorrows|current|yesterday|yesterdays
        |exact|right|local|correct|my|this|present)* (is)? (current|exact|present|correct|local|right
        |official|calendar|actual|full|s)? (time|date|day|month|year|hour) (is it|it|right|now|please|in
        |for|today|here|at|currently|tomorrow|over|$|of|there|was|do|will|on|like|day|after|this|s
        |yesterday|would|by|exactly|where|currently)
      (today|tomorrow|yesterday|todays|tomorrows|yesterdays) (is|s)? (the)? (date|day|month)
      time (zone|in|is it|right now|now|check|currently|it is|at the moment)
      what (day|date) (is|was|will|does|of) ~~ (today|tomorrow|yesterday|now|week|month|on|fall|from)
      (day of the (week|month)|what is today|how late is it|got the time|have the time|day is it
        |day it is|date it is|time it is|what time zone|clock)
      how many (days|weeks|months|hours) (until|till|before|are in|is it|left)
      (what|which) (month|year|day|date|week|season) (are|is) (we|it|this)
      which (day|date|month|year) (is|are|was)
      ^is (it|today|tomorrow) (really|already|still)? ?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    `,
  },
  {
    label: 'price_question',
    weight: 0.85,
    says: `
      how (much|many) (money|dollars|cash|bucks)|how much (is|are|do|does|would|will|for|did|it|to|a|the|should|can|might|of|i|\\w+ cost|$)
      (what|whats|how|tell|give|know|explain|state|need) ~~ (price|prices|cost|costs|fee|fees|rate|rates|charge|charges|pricing|price range
        |tariff|bill|deposit)
      (cost|costs|costing|pricing|priced|quote|price list|price range|price|prices|estimate) (of|for|me
        |is|on|$|to|per|a|please|with|information)
      (cheap|cheaper|cheapest|expensive|affordable|discount|discounts|special offers|deals|promotions
        |pricey)
      (do|does|will|is|are|would) (you|it|there|they|i) ~ (charge|charged|cost|a fee|extra charge|any fee
        |additional charge|surcharge|pay extra|charges)
      (give|get|need|want|send) ~ (quote|price|prices|pricing|ballpark|estimate|rates)
      (have|need|got|do i|must i) (to )?pay (for|extra|to|more|anything|in|a)
      (is|are) there ~ (fee|fees|charge|charges|cost|costs|surcharge)
      how expensive|how many dollars|(run|set) (me|us) (back)?$|would ~ (run|set) (me|us)|what do you charge|is it free|for free$|included in the price
        |maximum price|minimum price
    `,
  },
  {
    label: 'complaint',
    weight: 0.88,
    says: `
      (is|are|was|were|does|do|did|has|have|will|would|can|could|still|am|been) not (properly|even
        |actually|really|been|seem to|be|been able to|just|get to|able to|currently|there)? (work|working
        |worked|connect|connecting|turn|turning|functioning|function|flush|flushing|open|opening|load
        |loading|drain|draining|respond|responding|available|clean|cleaned|arrive|arrived|show
        |showed|showing|showing up|fixed|heat|hot|cold|cool|warm|log|start|charge|play|lock|close|running
        |run|changed|enough|find|access|get into|in the|delivered|received|visible|appear|appearing
        |update|updated|use)
      (stopped|stops|quit|not|keeps|barely|never) (working|functioning|responding|work|works|worked
        |connecting|disconnecting|crashing|leaking|dropping|breaking)
      (broken|broke|out of order|out of service|faulty|damaged|defective|malfunctioning|busted|blocked
        |clogged|cracked|ripped|torn|stained|smelly|stinks|leaks|leaking|mold|cockroach|cockroaches|bugs
        |bed bugs|missing|jammed|dead)
      ({feeling})
      (complain|complaint|complaints|complaining|speak to someone about a problem|file a|lodge a
        |bad review|one star|sue)
      (there is|there are|there was|there were|we have|i have|i had|we had|i got|have got|got|has) (not
        |no|not any|never|zero|still no|absolutely no) (hot)? ({amenity}|hot water|water|heating|heat
        |electricity|power|signal|connection|soap|toilet paper|towels|pillows|blankets|tv|light|lights
        |sheets|one at|one here|anyone|staff|toilet|remote|key|shampoo|hangers|hair dryer|air con)
      (can|could) not (seem to|even|actually|really|manage to)? (find|connect|access|get|log|use|open
        |reach|turn|see|sleep|hear|figure out) (to|in|into|the|a|my|it|any|anyone|through|on|wifi
        |anything|out|online)
      (fix|repair|sort|replace|clean|unblock) ~~ (in my room|in our room|in my bathroom|in the (room
        |bathroom|gym|pool|lobby)|immediately|asap)
      why (is|are|was|were|did|do|does|has|have|can|am|would) (it|the|your|my|you|i|this|there|that|no
        |not|nobody|we) ~~ (so|still|not|no|closed|never|always|such|slow|complicated|bad|long|taking
        |late|charged|dirty|cancelled|canceled|again|wrong|low|off|cold|much)
      (nothing|no one|nobody|none) (has |have )?(came|come|arrived|happened|showed|worked|works|helps)
      (still waiting|been waiting|waiting for|waited|hours ago|an hour late|nobody (came|answered|called
        |showed|picked)|no one (came|answered|called|showed|picked|has)|never (came|called|showed|arrived
        |got|received|again)|no show|did a (bad|terrible|poor) job|a (mess|disaster)|waste of (time
        |money)|want (a|my) (refund|money back)|too (noisy|loud|cold|hot|slow|dirty|small|crowded)
        |problem with|problems with|issue with|issues with|trouble with|something (is )?wrong with
        |what is wrong with)
      (my|our|the|your|this|that|these|internet|wifi|food|staff|breakfast) (_ )?(is|are|was|were) (always |really |very |so |too |extremely |pretty |super |quite |all
        |still )?(slow|cold|bad|awful|hard|gross|nasty|weak|late|closed again|closed|burnt|burned|wet|old
        |stale|unusable|freezing|overpriced|down|disappointing|poor|mean|unfriendly|impolite|unhelpful
        |lukewarm|dead|not good|overcooked|uncomfortable|unclean|terrible|tiny|unsafe|empty|stuck|crowded again|declined|blocked
        |wrong again|raw|undercooked|greasy|moldy|dusty|scratched|torn|infested|lousy|subpar|below standard|a joke|crap)
      (there is|there are|there was|found|has|have|got) ~ (hair|bug|bugs|ant|ants|roach|fly|insect|insects|mouse|mice|stain|stains|blood
        |mold|dirt|dust|trash|garbage|noise|smell) (in|on|inside|under|coming|all over|everywhere|from)
      (nobody|no one|none of you) (ever )?(is |has |will )?(answers|answering|answered|answer|responds
        |responded|respond|picks|picked|helps|helped|help|helping|cares|called|came|here|comes|told
        |informed)
      (charged|billed) (me )?(twice|double|too much|wrong|extra|for|the wrong|more|again|incorrectly)
        |double charged|too (much money|expensive for)
      will ~ be closed
    `,
  },
]
