import type { Cue } from '../lexicon.ts'

/** Courtesy and plain answers: yes, no, thanks, hello, goodbye. */
export const social: Cue[] = [
  {
    label: 'affirm',
    weight: 0.9,
    says: `
      ^{yes}
      ^(oh|well|ah|hm|please|and|i think|i believe|that is a|it is a|that would be a|the answer is
        |my answer is|i say|i would say|i said|it would be a|i am going to say|i will say
        |i am saying) a? {yes}
      ^{fine} (please|that|it|with|then|$)
      (that|it|this|which|all|everything|what you said) (is|was|sounds|seems|looks|surely is
        |would be) (absolutely|exactly|totally|completely|all|indeed|quite|very|really|definitely
        |entirely|so|a|the|just)? (right|correct|true|it|accurate|fine|ok|good|great|perfect|ideal
        |alright|fact|truth|case|one)
      (that|it|this|which) (is|was|sounds|seems|looks|would be) (absolutely|exactly|totally|quite|very
        |really|just)? (brilliant|excellent|wonderful|lovely|fantastic|super|awesome)$
      (sounds|looks|works) (good|great|fine|perfect|right|ok|lovely|excellent|for me|like a plan|correct)
      (that|it|this) (works|will work|will do|suits|does|would work|would be (great|lovely|fine|good
        |perfect))
      you (are|were) (absolutely|exactly|totally|completely|quite|so|indeed|perfectly)? (right|correct
        |spot on)
      you (have|have been|did|had|got)? (done|got|gotten|get|taken|took|noted|wrote|written|understood|understand|heard|taken
        |have) ~ {right}
      you (have)? ?(got|get) (it|that|me)( right)?$
      (that|it|this) is (indeed|truly|definitely|really|certainly) (the (case|one)|what|how|it|so|true)
      ^({yes}|{fine})* let us (go|do|proceed|book|take|run|stick) (with|ahead)? ?(that|it|this|those|then|$)
      (got|get|gotten|understood|did) (that|it|me|this|all|everything) {right}
      (absolutely|exactly|totally|definitely|precisely) (right|correct|true|it|so|that|yes)
      ^(it|that|she|he|they|we|i) (surely|certainly|definitely|sure|really|indeed)? (is|does|do|did|am
        |are|was|will|would|have|has|can)$
      (that|it|this) is (what|how|where|exactly what|just what|precisely what) (i|we|my)
      ^i (would|will|fully|completely|totally|entirely|have to|must|can only)? ?(agree|concur|approve
        |confirm)
      (answer|reply|response|vote) ~ (is|would be) (a )?(definite |big )?{yes}
      without (a )?(question|doubt)
      ^i do (indeed|agree|think so|believe so|want that|please|too|yes|$)
      ^i (agree|concur|approve|accept|confirm|believe so|think so|guess so|suppose so|would like that
        |would love that|would love to|am sure|am positive|am certain)
      ^(yes|ok|please|just|then|so)* (do|go ahead|proceed|continue|carry on) (that|so|it|with|please|then
        |$)
      (going|go|stick|sticking|have to go) with a? ?yes$
      ^(count me in|i am in|i am game|very much so|very much|by all means|that is the one)$
      ^(go ahead|please do|do that|do it|do so|make it so|go for it|let us do|let us go|why not
        |no problem|no doubt|without a doubt|for sure|fair enough|if you would|i could not agree more)
    `,
    // An "all right" before the thanks is part of them.
    unless:
      '^(do|did|have|are) you|^(did|has|is|was) (that|it)|^(that is|this is|ok|alright|perfect|great|excellent|very well|all right|lovely|wonderful)* (thanks|thank you|many thanks)',
  },
  {
    label: 'deny',
    weight: 0.9,
    says: `
      ^{no}
      ^(oh|well|ah|sorry|oops|i am afraid|um|actually|i am sorry but|i am sorry|sorry but|but|i think
        |that is a|it is a|that would be a|the answer is|my answer is|i say|i would say|i said|i will say
        |that has to be a|i am going to say|it would be a|it is|going to have to say) a? (big|hard
        |definite|firm)? {no}
      answer is (a|definitely|still)? (no|negative)
      (is|was|are|were|am|do|does|did|would|has|have|that) (absolutely|definitely|certainly|just|simply
        |really|still)? not (be|at all|been|quite|really|exactly|absolutely|a|the|my|an|even|give me
        |provide|provided|have|get|give|giving|get it|get me|understand me|understand)? {right}
      (is|was|are|were|have|has|got|get|gave|did|be|you|that|it) (all|absolutely|totally|completely
        |definitely|entirely|quite|a|an|the|just|made a|got it|it|me|my|given|not)? {wrong}
      not (quite|really|exactly|entirely|even|the|a|at all|my|completely|totally)* (right|correct|true
        |accurate|it$)
      (is|was) not (what|it|the (one|way|case|answer|right|correct)|so|that|true|how|my|at all|me|the)
      (not|never) (what|that) (i|the)
      (i|we) (did not|never|do not) (say|said|mean|meant|ask|asked|want that|want it|want this|think so
        |agree|believe so|like that|order|need that|need it|need one|want one|want any|need any)
      you (have|are)? (misunderstood|misunderstand|misunderstanding|misheard|mistaken|got (me|it
        |that) wrong|did not (get|understand|hear|catch|do)|made (a|an|some) (mistake|error))
      ^(it|that|she|he|they|we|i|this) (do|does|did|is|was|will|would|can|have|has|are|am) not$
      (unfortunately|sadly|afraid) (not|no|the answer is no|that is not)
      ^(i|we) (can|could|will) not (make|do|come|attend|be there) (it|that|then|there|on|at|before|the
        |this|next)
      ^not (that|this|right|correct|true|today|tomorrow|now|yet|me|him|her|for me|going to happen
        |in a million|on|at|interested|good|a chance|anymore|like that|possible|necessary)
      ^(nothing|none)( of (them|those|these|that))?$
      ^(false|wrong|incorrect|neither|rather not|i would rather not|i disagree|i refuse|i decline
        |no chance|fat chance|do not do)
      (can|could) not be (right|true|correct|it)
      ^(please|just|i said|sorry) no$
      (gave|give|giving|given|got|getting|have) (me)? ?(a|an|the|my)? ?{wrong}
      (heard|understood|took|read|interpreted|got|caught|did) (me|it|that|this|my _) (all|completely|totally)? ?{wrong}
      (have to|must|will|going to|want to|like to) (respectfully|politely)? ?(decline|refuse|disagree|object|pass|say no)
      not (ok|okay|fine|good|happy|comfortable|cool|on board|satisfied|agreeing|in agreement) with
      (going|go|stick|sticking|have to go) with a? ?no$
    `,
  },
  {
    label: 'thanks',
    weight: 0.85,
    says: `
      thank|thanks|thankyou|thankful|thnks|thanx|cheers|grateful|gratitude|obliged|much obliged|kudos
        |bravo
      appreciate*
      (well|nicely|great|good|nice|wonderful|excellent|amazing|awesome|fantastic|brilliant|lovely|superb
        |fine|perfect) (done|work|job|one|going|response|answer|help|try)
      (you|that|it|this|everything) (have been|has been|is|are|was|were|did|had been|been) (so|very|super|great
        |really|of|much|real|such|a|quite|extremely|truly|the|an|just|great|big|absolutely|indeed)? (helpful|useful
        |help|assistance|use|service|best|awesome|amazing|brilliant|kind|star|lifesaver|legend|smart|clever|wonderful|fantastic
        |impressive|incredible|superb|nice of you|kind of you|sweet|excellent job|wonderful job|great job)
      ^(awesome|amazing|wonderful|fantastic|impressive|superb|brilliant|marvelous|incredible|nice one
        |how nice|how kind|so kind|so nice|very kind|very nice|very helpful|so helpful)
      (that|it|this|which) (really|certainly|surely|does|definitely)* helps( me)?( a lot| much| a ton| a bunch|$)
      (i )?(like|love|liked|loved) (it|that|this|what you did|your (answer|work|help|service|response))
      (that|it|this|you|which) (really|has|have|did|all|certainly)* helped( me)?( a lot| much| out
        | greatly| so much)?
      you are (a|an|the|such|so|such a|really a)* (very|really)? ?(good|great|best|nice|smart|helpful
        |kind|wonderful|excellent|amazing) (assistant|bot|robot|helper|one|ai|receptionist|person|at)
      (you|that|this|it) (have|has|just|really|all)* (solved|fixed|sorted|resolved|answered|cleared|made my day|saved)
      (a|such|of|my|your|great|big|huge|real|lot of|so much)* (big|great|huge|real|tremendous|good) help
      (pleased|delighted|impressed|satisfied|thrilled|happy|glad) (with|by|about|for|that you) (you|your|the|this|that|how|help*)
      (your|the) (help|assistance|service|answer|support|advice|response) (is|was|has been) {praise}
      ^({praise}|super|top|solid|ace)* (job|work|answer|service|help|response)( there| today| buddy| mate|$)
      (bless you|god bless|you rock|you rule|good (robot|bot|girl|boy)|saved my (day|life))
      you (did|done|do|have done) (a|an|so|very|really|it)? (well|great|good|excellent
        |wonderful|amazing|awesome|fine|fantastic|perfect|nice|superb|terrific)
    `,
  },
  {
    label: 'greeting',
    weight: 0.8,
    says: `
      ^(hi|hello|hey|howdy|hiya|heya|greetings|yo|sup|hullo|hallo|good (morning|afternoon|evening|day)
        |morning|afternoon|evening|salutations|bonjour|aloha|g day|what is up|whats up|wassup
        |how do you do)
      (hi|hello|hey) (there|again|everyone|ai|friend|guys|all)
      how (are|have|is|was) (you|things|it|everything|life|your (day|morning|evening|afternoon|week
        |weekend|night)) (today|doing|been|going|feeling|so far|$|these days|lately|now|this)
      how (are|have) you
      (have|had) you been (ok|well|good|alright|busy|up to)
      how (you|are things|is it|is life|is everything) (doing|going|been)
      (are|is) (you|everything|things|it) (doing|feeling|going)? (ok|well|good|alright|all right|fine
        |great|happy)
      (tell|let) me (know)? ~ how you
      (nice|good|great|pleased|pleasure|lovely|happy) to (meet|see|hear)
      what is (new|up|happening|going on with you|good)$
      (say hello|long time no see|how goes it|having a good day|hope (you|all|everything) (are|is) (well
        |good|fine|great|ok|doing))
    `,
  },
  {
    label: 'goodbye',
    weight: 0.85,
    says: `
      bye|goodbye|byebye|farewell|fairwell|toodles|ciao|cya|adieu|sayonara|au revoir|tata|ta ta|adios
        |so long|cheerio|godspeed|hasta la vista
      (good|gud) (bye|night|nite)
      (see|catch|talk|speak|chat) (you|ya|to you|with you|again|soon|later)* ~ (later|soon|tomorrow
        |around|then|next|again|another|other|some|sometime|time|next time|after)
      ^(see you|see ya|later|laters|catch you|until (next|then|we|later|tomorrow)|til next|till next
        |over and out|peace|peace out|signing off|bye for now|off i go|time to go|take it easy|take care)
      (have|enjoy) (a|your) (very|really)? (good|nice|great|lovely|wonderful|pleasant|fantastic|awesome
        |blessed|rest|day|evening|night|weekend)
      i (have|got|need|must|should|had better|have got|am going|am about|am afraid i have) (to|now to
        |really to)? (go|run|leave|hang up|head|get going|be going|dash|bounce|get off|be off|head out
        |sign off|depart|log off|end (this|the|it|our))
      better (get going|be going|go|run|head out|get off|let you go|leave)
      got to (go|run|leave|hit|dash|head|bounce|fly|jet|get going)
      i am (off|leaving|out|going now|done here|going to go|going to leave|heading out|heading off
        |signing off|hanging up|out of here|all set|all done|done for|taking off)
      ^(ok|no|well|great|so|then|thanks|and|i think|alright|thank you|nope|actually|yes|perfect
        |good)* (that|this) (is|will be|would be|was) it (thanks|thank you|for (now|today)|then|$)
      (that|this) (is|will be|would be|was) (all|everything|about it) (i|for|from|thanks|thank|then|today
        |now|$|that|what)
      (nothing|no) (else|more|further|other questions|further questions|more questions)
      (nice|pleasant|pleasure|good|great|wonderful|fun|lovely|enjoyed|delightful|enjoyable
        |delight) (it was)? (talking|speaking|chatting|conversing|having|conversation|chat|talk|to talk
        |to speak|to chat|visiting|our|the|discussion|dealing|doing)
      (end|finish|close|terminate) (the|this|our) (call|conversation|chat|session)
      (hang up|hanging up|disconnect|log off|leaving goodbye|leave now)$
      (do not|i do not) (need|want|have) (anything|any) (else|more|other|further)
      let (you|u) go
      (got|have|had|was) (what|everything|all) (that)? ?(i|we) (need|needed|wanted|want|came for)
      (we|i) (are|am) (all)? ?(done|finished|through|good)( here| now| for today| for now)?$
      hit the road|out of here|be seeing you|been (nice|good|great|a pleasure|fun)|parting
    `,
    unless: '^(hi|hello|hey|good (morning|afternoon|evening))',
  },
  {
    label: 'smalltalk',
    weight: 0.8,
    says: `
      ^(i am|im|doing|not bad|pretty|very|all)? (good|fine|well|great|ok|not bad|alright
        |pretty good) (and you|thanks for asking|how about you|what about you|yourself)
      (what (are|is) your (hobbies|hobby|favorite|favourite)|do you (have|like|own) (any|a)? (hobbies
        |pets|pet|dog|dogs|cat|cats|music|movies|sports|children|friends|kids|brothers|siblings)
        |what do you (like|do for fun|enjoy))
      (are you (married|single|happy|bored|tired|hungry)|i (love|like|hate) you|will you marry me
        |you are (cute|funny|beautiful|pretty|stupid|dumb|an idiot))
      (nice|lovely|beautiful|terrible) weather|i am (bored|lonely|tired|sad|happy)|just (kidding|browsing
        |looking|testing)|^(haha|hahaha|lol|lmao|hehe)( that is funny| lol| haha)*$
      meaning of life
    `,
  },
]
