import { classes } from './en-words.ts'
import type { Cue, IntentLexicon } from './lexicon.ts'

const social: Cue[] = [
  {
    label: 'affirm',
    weight: 0.9,
    says: `^{yes}
      ^(oh|well|ah|hm|please|and|i think|i believe|that is a|it is a|that would be a|the answer is|my answer is|i say|i would say|i said|it would be a|i am going to say|i will say|i am saying) a? {yes}
      ^{fine} (please|that|it|with|then|$)
      (that|it|this|which|all|everything|what you said) (is|was|sounds|seems|looks|surely is|would be) (absolutely|exactly|totally|completely|all|indeed|quite|very|really|definitely|entirely|so|a|the|just)? (right|correct|true|it|accurate|fine|ok|good|great|perfect|ideal|alright|fact|truth|case|one)
      (that|it|this|which) (is|was|sounds|seems|looks|would be) (absolutely|exactly|totally|quite|very|really|just)? (brilliant|excellent|wonderful|lovely|fantastic|super|awesome)$
      (sounds|looks|works) (good|great|fine|perfect|right|ok|lovely|excellent|for me|like a plan|correct)
      (that|it|this) (works|will work|will do|suits|does|would work|would be (great|lovely|fine|good|perfect))
      you (are|were) (absolutely|exactly|totally|completely|quite|so|indeed|perfectly)? (right|correct|spot on)
      you (have|have been|did|had|got)? (done|got|gotten|get|understood|understand|heard|taken|have) ~ {right}
      (got|get|gotten|understood|did) (that|it|me|this|all|everything) {right}
      (absolutely|exactly|totally|definitely|precisely) (right|correct|true|it|so|that|yes)
      ^(it|that|she|he|they|we|i) (surely|certainly|definitely|sure|really|indeed)? (is|does|do|did|am|are|was|will|would|have|has|can)$
      (that|it|this) is (what|how|where|exactly what|just what|precisely what) (i|we|my)
      ^i (would|will|fully|completely|totally|entirely|have to|must|can only)? ?(agree|concur|approve|confirm)
      ^i (do|agree|concur|approve|accept|confirm|believe so|think so|guess so|suppose so|would like that|would love that|would love to|am sure|am positive|am certain)
      ^(yes|ok|please|just|then|so)* (do|go ahead|proceed|continue|carry on) (that|so|it|with|please|then|$)
      ^(go ahead|please do|do that|do it|do so|make it so|go for it|let us do|let us go|why not|no problem|no doubt|without a doubt|for sure|fair enough|if you would|i could not agree more)`,
  },
  {
    label: 'deny',
    weight: 0.9,
    says: `^{no}
      ^(oh|well|ah|sorry|oops|i am afraid|um|actually|i am sorry but|i am sorry|sorry but|but|i think|that is a|it is a|that would be a|the answer is|my answer is|i say|i would say|i said|i will say|that has to be a|i am going to say|it would be a|it is|going to have to say) a? (big|hard|definite|firm)? {no}
      answer is (a|definitely|still)? (no|negative)
      (is|was|are|were|am|do|does|did|would|has|have|that) (absolutely|definitely|certainly|just|simply|really|still)? not (be|at all|been|quite|really|exactly|absolutely|a|the|my|an|even|give me|provide|provided|have|get|give|giving|get it|get me|understand me|understand)? {right}
      (is|was|are|were|have|has|got|get|gave|did|be|you|that|it) (all|absolutely|totally|completely|definitely|entirely|quite|a|an|the|just|made a|got it|it|me|my|given|not)? {wrong}
      not (quite|really|exactly|entirely|even|the|a|at all|my|completely|totally)* (right|correct|true|accurate|it$)
      (is|was) not (what|it|the (one|way|case|answer|right|correct)|so|that|true|how|my|at all|me|the)
      (not|never) (what|that) (i|the)
      (i|we) (did not|never|do not) (say|said|mean|meant|ask|asked|want that|want it|want this|think so|agree|believe so|like that|order|need that|need it|need one|want one|want any|need any)
      you (have|are)? (misunderstood|misunderstand|misunderstanding|misheard|mistaken|got (me|it|that) wrong|did not (get|understand|hear|catch|do)|made (a|an|some) (mistake|error))
      ^(it|that|she|he|they|we|i|this) (do|does|did|is|was|will|would|can|have|has|are|am) not$
      (unfortunately|sadly|afraid) (not|no|the answer is no|that is not)
      ^(i|we) (can|could|will) not (make|do|come|attend|be there) (it|that|then|there|on|at|before|the|this|next)
      ^not (that|this|right|correct|true|today|tomorrow|now|yet|me|him|her|for me|going to happen|in a million|on|at|interested|good|a chance|anymore|like that|possible|necessary)
      ^(false|wrong|incorrect|nothing|none|neither|rather not|i would rather not|i disagree|i refuse|i decline|no chance|fat chance|do not do)`,
  },
  {
    label: 'thanks',
    weight: 0.85,
    says: `thank|thanks|thankyou|thankful|thnks|thanx|cheers|grateful|gratitude|obliged|much obliged|kudos|bravo
      appreciate*
      (well|nicely|great|good|nice|wonderful|excellent|amazing|awesome|fantastic|brilliant|lovely|superb|fine|perfect) (done|work|job|one|going|response|answer|help|try)
      (you|that|it|this|everything) (have been|has been|is|are|was|were|did|had been|been) (so|very|really|such|a|quite|extremely|truly|the|an|just|great|big|absolutely|indeed)? (helpful|useful|help|best|awesome|amazing|brilliant|kind|star|lifesaver|legend|smart|clever|wonderful|fantastic|impressive|incredible|superb|nice of you|kind of you|sweet|excellent job|wonderful job|great job)
      ^(awesome|amazing|wonderful|fantastic|impressive|superb|brilliant|marvelous|incredible|nice one|how nice|how kind|so kind|so nice|very kind|very nice|very helpful|so helpful)
      (i )?(like|love|liked|loved) (it|that|this|what you did|your (answer|work|help|service|response))
      (bless you|god bless|you rock|you rule|good (robot|bot|girl|boy)|saved my (day|life))
      you (did|done|do|have done|are doing) (a|an|so|very|really|it)? (well|great|good|excellent|wonderful|amazing|awesome|fine|fantastic|perfect|nice|superb|terrific)`,
  },
  {
    label: 'greeting',
    weight: 0.8,
    says: `^(hi|hello|hey|howdy|hiya|heya|greetings|yo|sup|hullo|hallo|good (morning|afternoon|evening|day)|morning|afternoon|evening|salutations|bonjour|aloha|g day|what is up|whats up|wassup|how do you do)
      (hi|hello|hey) (there|again|everyone|ai|friend|guys|all)
      how (are|have|is|was) (you|things|it|everything|life|your (day|morning|evening|afternoon|week|weekend|night)) (today|doing|been|going|feeling|so far|$|these days|lately|now|this)
      how (are|have) you
      how (you|are things|is it|is life|is everything) (doing|going|been)
      (are|is) (you|everything|things|it) (doing|feeling|going)? (ok|well|good|alright|all right|fine|great|happy)
      (tell|let) me (know)? ~ how you
      (nice|good|great|pleased|pleasure|lovely|happy) to (meet|see|hear)
      what is (new|up|happening|going on with you|good)$
      (say hello|long time no see|how goes it|having a good day)`,
  },
  {
    label: 'goodbye',
    weight: 0.85,
    says: `bye|goodbye|byebye|farewell|fairwell|toodles|ciao|cya|adieu|sayonara|au revoir|tata|ta ta|adios|so long|cheerio|godspeed|hasta la vista
      (good|gud) (bye|night|nite)
      (see|catch|talk|speak|chat) (you|ya|to you|with you|again|soon|later)* ~ (later|soon|tomorrow|around|then|next|again|another|other|some|sometime|time|next time|after)
      ^(see you|see ya|later|laters|catch you|until (next|then|we|later|tomorrow)|til next|till next|over and out|peace|peace out|signing off|bye for now|off i go|time to go|take it easy|take care)
      (have|enjoy) (a|your) (very|really)? (good|nice|great|lovely|wonderful|pleasant|fantastic|awesome|blessed|rest|day|evening|night|weekend)
      i (have|got|need|must|should|had better|have got|am going|am about|am afraid i have) (to|now to|really to)? (go|run|leave|hang up|head|get going|be going|dash|bounce|get off|be off|head out|sign off|depart|log off|end (this|the|it|our))
      got to (go|run|leave|hit|dash|head|bounce|fly|jet|get going)
      i am (off|leaving|out|going now|done here|going to go|going to leave|heading out|heading off|signing off|hanging up|out of here|all set|all done|done for|taking off)
      (that|this) (is|will be|would be|was) (all|everything|it|about it) (i|for|from|thanks|thank|then|today|now|$|that|what)
      (nothing|no) (else|more|further|other questions|further questions|more questions)
      (nice|pleasant|pleasure|good|great|wonderful|fun|lovely|enjoyed|delightful|enjoyable|delight) (it was)? (talking|speaking|chatting|conversing|having|conversation|chat|talk|to talk|to speak|to chat|visiting|our|the|discussion|dealing|doing)
      (end|finish|close|terminate) (the|this|our) (call|conversation|chat|session)
      (hang up|hanging up|disconnect|log off|leaving goodbye|leave now)$
      (do not|i do not) (need|want|have) (anything|any) (else|more|other|further)
      hit the road|out of here|be seeing you|been (nice|good|great|a pleasure|fun)|parting`,
  },
  {
    label: 'smalltalk',
    weight: 0.8,
    says: `^(i am|im|doing|not bad|pretty|very|all)? (good|fine|well|great|ok|not bad|alright|pretty good) (and you|thanks for asking|how about you|what about you|yourself)
      (what (are|is) your (hobbies|hobby|favorite|favourite)|do you (have|like|own) (any|a)? (hobbies|pets|pet|dog|dogs|cat|cats|music|movies|sports|children|friends|kids|brothers|siblings)|what do you (like|do for fun|enjoy))
      (are you (married|single|happy|bored|tired|hungry)|i (love|like|hate) you|will you marry me|you are (cute|funny|beautiful|pretty|stupid|dumb|an idiot))
      (nice|lovely|beautiful|terrible) weather|i am (bored|lonely|tired|sad|happy)|just (kidding|browsing|looking|testing)|haha|lol
      meaning of life`,
  },
]

const steering: Cue[] = [
  {
    label: 'unsure',
    weight: 0.85,
    says: `(not|never|hardly|barely|do not|did not) (really|quite|too|so|entirely|exactly|completely|100|very|even|at all|particularly|be|yet|actually)? (know|sure|certain|positive|decided|confident|aware|remember|recall|convinced|clear about it)
      (no|any|got no|have no|without|have not got a|not got a|not the (slightest|faintest|foggiest)|not a|not the) (real|good|earthly)? (idea|clue|knowledge|memory|answer|opinion|recollection|information about)
      (maybe|perhaps|possibly|potentially|probably|unsure|undecided|unclear|uncertain|dunno|beats me|who knows|god knows|search me|depends|it depends|hard to (say|tell|know|decide)|difficult to (say|tell)|tough to say|tough call|on the fence|wavering|could go either way|up in the air|let me think|need to think|have to think|i wonder|i guess|i suppose|hesitant|iffy|not at liberty)
      (can|could|would) not (really|quite|exactly|possibly|even|honestly|definitely)? (say|tell|decide|answer|be sure|be certain|remember|recall|commit|choose|make up|think of|give you (an|a))
      (might|may|could) (be|or might not|or may not|not be|happen)$
      (it|that|there) (might|may|could) (be|or might not|or may not|possibly|well be)
      i (might|may)$
      (yes or (a )?no|no or (a )?yes|yes and no|neither yes nor)
      i forgot|have forgotten|slipped my mind|have yet to (decide|make)|haven t decided|escapes me|not made up my mind|get back to you on that
      as far as i know|to the best of my knowledge`,
  },
  {
    label: 'no_preference',
    weight: 0.9,
    says: `(any|anything|anyone|anybody|any one|any of|anytime|any time|any day|whatever|whichever|whoever|whenever|wherever|either|either one|either way|all|all of|both|everything|each|none) ~ {fine}
      (any|anything|anyone|any one|whatever|whichever|either|all|everything) (of|one|that|you|it|is|are|seems|sounds|looks|option|choice)* ~ (works|will do|would do|will work|would work|does|do|goes|suits|you (want|like|choose|pick|prefer|think|say|decide|suggest|recommend)|for me|to me|with me|is best|pleases)
      (not|does not|do not|would not|will not|no) (really|even|particularly|actually|honestly|at all|truly|any|make a|make any|have a|have any|have|a|much|got any|got a|be|mind)? (matter|matters|care|mind|bothered|fussed|fussy|picky|preference|preferences|difference|particular|choosy|choice)
      (no|without) (preference|preferences|particular|matter|difference|specific)
      (you|i will let you|let you) (can|may|should|could|just|could just|to|please)? (choose|pick|decide|select)$
      (your|you make the) (choice|call|pick)|surprise me
      (could|could not) (care|not care) less
      (i am|it is|they are|both|all|its) (all|pretty|totally|completely|quite|very|the)? (easy|flexible|indifferent|neutral|open to|up to you|same to me|same|equal|the same|equally)
      (surprise me|up to you|leave it to you|whatever you|as you (wish|like|please|want)|suit yourself|no idea (for|about|of)? which|which to choose|do not mind|not mind|do not care|makes no (difference|odds)|makes me no|first available|at random|randomly|you decide|does not matter|any will|indifferent)
      ^(any|anything|whatever|whichever|either|anyone|anybody|anytime|whenever|either one|doesn t matter)$`,
  },
  {
    label: 'repeat',
    weight: 0.9,
    says: `repeat|repeated|repeating|reiterate|restate|replay|rewind|resay|redo that|recap
      ({said}|hear|go|go over|come|run|run through|do|read|state|give|speak|play|talk|retell|listen to|start|answered|see) (it|that|this|me|to me|us|the|your|last|what|by me|thing|question|sentence|over|part|bit|message|answer|once|one|you|for|please|with)* (again|one more time|once more|once again|another time|over again|a second time|back)
      (again|one more time|once more|once again|another time)( please)?$
      ^(again|one more time|once more|once again|pardon|pardon me|sorry|excuse me|what|what did|huh|eh|come again|say again|say what|say that|what is that|beg your pardon|i beg)( please| me| again)?$
      (i )?beg (your|you) pardon|pardon me|come again|say (that|it|what) again|sorry what
      what (was|is|were|did|is it|have) (that|it|you|the|your|was) (last|just|again|thing|question|one|first|you|previous|words|word|earlier)* ~ ({said}|thing|again|question|one more time|once more)
      what (did|were|was it|was that|have) (you|that) (just|last)? ({said}|going to say|mean to say)?
      (tell|say|give|read|let) (me|us)? (what|whatever) you (just|last|were|have|had)* {said}
      (what|everything|whatever|words|thing|things|all) (that)? you (just|have|had|last|were)* {said}
      (your|the|that) (last|previous|latest) (thing|sentence|statement|message|question|words|word|answer|response|spoke|comment|part|line|phrase)
      (did|could|do|can|have) not (quite|really|fully|properly|actually|clearly|exactly)? (hear|catch|get|make out|caught|heard|got) (it|that|you|what|the|your|a word|all|everything|any|this|clearly|$)
      (missed|miss) (that|it|what|your|the (last|first))
      (speak|talk) (up|louder|slower|slowly|more slowly|clearly)
      (louder|slower|slowly) please`,
  },
  {
    label: 'clarify',
    weight: 0.93,
    says: `explain|explained|explaining|explanation|elaborate|elaboration|clarify|clarified|clarification|rephrase|reword|paraphrase|simplify
      (do|did|does|can|could|am|have|is) not (quite|really|fully|even|get to|seem to|able to|totally|entirely|completely|exactly|quite sure i)? (understand|understanding|understood|follow|following|comprehend|grasp|catch up|catch on|get you|get what you|get your (point|meaning)|see what you mean|make sense|making sense|keep up|clear|know what you mean|figure out)
      (what|how) (do|did|does|exactly do|are) (you|that|this|it) (really|exactly|actually|even|just)? (mean|meant|trying to say|refer|referring|talking about|getting at|imply)
      (put|say|phrase|word|express|state) (it|that|this) (in|some)? ?(a|another|different|some|other)* (way|words|differently)
      (do|can) not (really|quite|even|just)? ?get (it|you|that|this|what|your)
      (what|how) (is|was|are) (you|your|the) (meaning|point)
      (be|more|bit|little|further|some|any) (a bit|a little|more|bit|much|little)? (specific|detail|details|detailed|clear|clearer|clearly|information about what|explicit|precise|light)
      (make|put) (it|that|this|yourself) (more|a bit|a little|bit|much|in|into)* (clear|clearer|simple|simpler|other words|plain|easier|simply)
      (i am|got|is|bit|little|so|very|still|now|totally) (a|so|very|bit|little|totally|quite|still|kind of|getting)* (confused|lost|puzzled|confusing|unclear|baffled|not clear)
      (unclear|confusing|ambiguous|vague|too complicated|in other words|come again in|makes no sense|not make (any )?sense|expand on|expound|say more about|tell me more about what|break (it|that) down|what now|i am lost|confused)
      (simpler|different|other|plain|layman) (words|terms|way|english)`,
  },
  {
    label: 'confirm_request',
    weight: 0.85,
    says: `^(please|could you|can you|would you|will you|i would like you|i want you|i need you|you should|would you mind|kindly|just|let us|i would like to|to)* ~ (check and confirm|confirm|double check|verify|recheck|reconfirm|validate|re confirm|check again) (it|that|this|me|please|what|if|whether|the|my|detail|details|again|everything|all|is|to|with|$)
      (check|confirm|verify|double check|recheck) (and (confirm|verify|check))? ~ (detail|details|it please|that please|it for me|that for me|information|command|instruction|instructions|question|request|what i|again|correct|correctly|right)
      (did|have|had|are|were) you (really|actually|just|all|get to|able to|quite|fully|managed to)? (get|got|gotten|understand|understood|hear|heard|catch|caught|have|do|record|recorded|note|noted|take|sure|certain|save|saved|set|manage|finish|follow|complete|done|receive|register|clear) ~~ ({right}|it|that|this|me|said|command|question|details|about|down|$|request|last|instruction|thing)
      (is|was|are|am) (that|it|this|everything|all|my|what|i|you|the|these) (information|details|command|request|question|answer|you|said|i|have|got|really|all|actually|of|)* ~ (right|correct|true|set|confirmed|clear|understood|accurate|sure)$
      (make|be) sure (you|it|that|i|of|this|everything|the)
      (please confirm|confirm please|confirm it|confirm that|confirm this|just confirm|need confirmation|want confirmation|give me confirmation|could you confirm|check it please|check that please|you sure|are we clear|am i clear|am i right|am i correct)`,
  },
  {
    label: 'stop',
    weight: 0.85,
    says: `^(please|just|ok|oh|no|oops|now|would you|could you|can you|will you|you|i want you|i want you to|i need you to|i would like you to|wait|hey|actually|sorry)* (please|just|to|now)* (stop|abort|quit|halt|shut|shush|hush|cease|cancel|silence|end|terminate|desist|pause|be quiet|quiet|forget|drop|scratch|discontinue|undo|kill|delete) (it|that|this|now|up|down|please|the (current )?(task|command|process|action|request|operation|order|query|search|last)|everything|all|doing|talking|what|right|immediately|off|your|my (last |previous )?(request|command|question|order)|with|about|at|there|here|here please|for now|speaking|asking|any|$)
      (stop|abort|halt|cease|quit|shut up|shut down|shut it|shut off|be quiet|turn off|turn yourself off|switch off|knock it off|cut it out|drop it|never mind|forget (it|about it|that|about that|what i|i asked)|disregard|ignore (that|it|my|what)|leave it|let it go|that is enough|enough|enough already|zip it|hold on|hold it|please be silent|stop it|call it off|scratch that|no more of)
      (do|want|need|like|would like|have|did) not (want|need|like|have|going)? (to)? (do|that|this|it|you to|continue|proceed|go on|bother|keep|go through|finish)* (do|that|this|it|anymore|any more|continue|any longer|go on|now|to do)* (anymore|any more|any longer|after all|please abort)
      i want (you|it|to|that|this) (to|just)* (cancel|stop|quit|end|abort)
      (changed|change) my mind
      do not (do|bother|continue|proceed|go on|worry about|finish|talk|speak|say|go|execute|want to (continue|go on|proceed|do this))`,
  },
  {
    label: 'start_over',
    weight: 0.92,
    says: `(start|begin|starting|go|try|do (it|this|that)|take it) (it|this|all|back|right|everything)? (all|right|back)? (over|afresh|anew|from scratch|from the (start|beginning|top|very)|from zero|back to the (start|beginning))
      (start|begin) (again|all over|this again|the (whole|conversation|process|booking))
      restart|reset|from scratch|from the (top|beginning|start)|scratch everything|clean slate|new conversation|go back to the (start|beginning)`,
  },
  {
    label: 'correct',
    weight: 0.88,
    says: `(change|correct|fix|update|edit|modify|replace|amend) (my|the|that|this|his|her|a) {detail}
      (that|this|it) is not (my|his|her|our) {detail}
      (that|this|it) is not the (right|correct) {own}
      the {own} (is|was) (not|wrong|incorrect|misspelled)
      (my|our) {detail} (is|was) (not|wrong|incorrect|misspelled|spelled wrong|actually|not correct)
      (i|we) (made|make) (a|an) (mistake|typo|error) (in|with|on|when) (my|the)
      (i|we) (gave|told|said|put|typed|entered|wrote) ~ (wrong|incorrect)
      (wrong|incorrect) {own}
      (i meant|i mean|i meant to say|let me correct|i misspoke|let me fix|correction|misspelled|you misspelled|spelled it wrong|that is spelled|i want to correct|need to correct)`,
  },
  {
    label: 'select_option',
    weight: 0.75,
    says: `^(i will take|i will have|i want|i would like|give me|let us do|let us go with|i prefer|go with|how about|make it|i choose|i pick|yes)* (the|option|number|choice|answer) (first|second|third|fourth|fifth|last|latter|former|earlier|later|earliest|latest|one|two|three|four|five|other|middle|1|2|3|4|5|a|b|c|top|bottom|cheaper|cheapest|morning|afternoon|evening|next|previous) (one|option|slot|time|choice|please|appointment|works|is|sounds|would|will|$)
      ^(option|number|choice) (one|two|three|four|five|six|1|2|3|4|5|6|a|b|c)
      ^(first|second|third|last) (one|option|choice|please|slot|$)
      ^(i will take|i will have|give me|i choose|i pick|let us go with|i prefer) (that one|this one|that|the|it)`,
  },
]

const tasks: Cue[] = [
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
      your name( is| please|$)|do you (have|go by|got) (a|any|some) (name|nickname|other name)
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
    says: `(what|which|how) (all|exactly|else|kind|kinds|type|types|sort|sorts|of|things|thing|stuff|questions|question|topics|subjects|tasks|services|information|help|areas|other|more|are|is|the|some|specific|can|functions|sorts of)* (can|could|do|are|will|would|may|might|should|that) (you|i|we) (actually|really|currently|possibly|even|all)? (able to|capable of|do|help|assist|answer|handle|know|respond|offer|ask|say|tell|inquire|query|talk|have (a|an)? (response|answer|answers|responses)|programmed|designed|trained|perform|provide|talk about|find out|accomplish|discuss|request|be asked|good at|get (you|from|help)|use|expect|understand|cover|equipped|made|set up|help me) (me|to|with|you|about|for|on|$|from|of|answers|at|in|out|know|do|or|a|answer|this|help)
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
      (what|whats|tell|tell me|know|give me|have|got|need|say|read|show me|find|share|check|figure) (is|was|will|me|you|be|out|us)* (the|today|todays|tomorrow|tomorrows|current|yesterday|yesterdays|exact|right|local|correct|my|this|present|a)* (is)? (current|exact|present|correct|local|right|official|calendar|actual|full|s)? (time|date|day|month|year|hour) (is|it|right|now|please|in|for|today|here|at|currently|tomorrow|over|$|of|there|was|do|will|on|like|day|after|this|s|yesterday|would|by|exactly|where|currently)
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
    says: `(it is|is|it will be|just|only|appointment is|^)? for (me|myself)( please|$| only| alone)
      (myself|i am the patient|the patient is me|it is me|just me|only me)`,
  },
]

const questions: Cue[] = [
  {
    label: 'faq',
    weight: 0.66,
    says: `(do|does|did|will|would) (you|the|your|they|it|this|that|he|she|we|anyone|guests|i need|i have to|i _) ~~ ({amenity}|offer|accept|take|serve|provide|allow|sell|deliver|open|close|carry|work|cover|treat|handle|require|include|service|install|repair|specialize|validate|stock|honor|support|do|come|cater|host|rent|recommend|guarantee)
      (is|are|was|were) (there|the|your|it|this|that|these|those|they|you|any|all) ~~ ({amenity}|open|closed|free|available|included|busy|crowded|packed|full|located|far|close|near|nearby|allowed|possible|necessary|required|safe|licensed|insured|wheelchair|accessible|covered|family|hiring|legit|big|good|popular|space|place|way|line|wait|bus|train|option)
      (where|when|who|which|whose) ~~
      what (time|times|hours|days|day) (do|does|is|are|will|can|should) (you|the|your|it|they|i|we|breakfast|lunch|dinner|check) 
      (what|which) (are|is) (the|your|their|my|in) ~ (hours|address|policy|policies|menu|services|products|options|location|parking|wifi|password|deadline|requirements|procedure|process|rules|name of|number of|email|phone|website|insurances|opening|closing|best|difference|maximum|minimum|size|view|facilities|amenities|check|pool|gym|spa|dress code|code|treatments|times|ingredients|restaurant)
      (what|which) (kind|kinds|type|types|sort|sorts|brands|services|treatments|insurance|insurances|payment|forms|facilities|classes|amenities|equipment|machines|areas|forms of|floor|food|room|rooms|restaurants|drinks) 
      how (long|far|often|soon|many|late|early|big|old|do i|do we|does|can i|can we|would i|should i|busy|crowded|close|fast|quickly|experienced|is the|packed|full|large)
      (can|could|may|should|must|am|are) (i|we|you|my|guests|kids|children|dogs|people|one) (still|also|just|even|allowed|able|please)? (to )?(bring|use|park|pay|smoke|eat|swim|cancel|get|have|take|leave|store|order|access|check|request|go|walk|buy|watch|invite|recommend|tell me|suggest|give me|visit|rent|borrow|drink|enter|stay|arrive|find|see|cook|wear|do|come|send|know|ask|book a|work out|change)
      (hours|opening hours|business hours|address|location|directions|parking|wifi|wi fi|password|insurance|menu|policy|website|warranty|refund policy|open|opening|closing|wait time|waiting time|line|queue) (of|for|is|please|on|at|$|to|today|tomorrow|like)
      (tell me|know|wondering|information|info|details|more|learn|like to know|want to know|ask) (more|me)? (about|on|regarding|if|whether|where|when|what time) 
      (recommend|recommendation|recommendations|suggest|suggestion|directions|how to get|way to (get|go)|get to|get there|crowded|busy|packed|wait|line|reservations accepted)`,
  },
  {
    label: 'faq',
    weight: 0.82,
    says: `(how|what) ~~ (busy|crowded|packed|wait|wait time|long is the (wait|line)|line)
      (is|are|does|do|how|will|be|get|gets|tell me|getting) ~~ (busy|crowded|packed|slow|full|a (long )?wait|wait time|long line|line|lines|wait|waiting) (at|around|during|on|right|now|there|in|today|tonight|for|after|before|this|$)
      how long ~ (wait|stand|line|queue|take|takes|will it|does it|is the|does|are)
      (directions|route|way|bus|train|subway|walk|drive|drove|travel|navigate|get|go|going|map|distance) ~ (to|from) (the|a|my|_)
      (how|way|show me|best|fastest|quickest|give me|tell me|need|what|which|can you)* ~ (get|directions|route|reach|go by|way) (to|there|from|by) ~~
      (does|do|will|can|is|are|if|at) ~~ (take|accept|allow|accepts|takes|taking|do|allows|accepting|have|honor|require) (reservations|reservation|bookings|appointments|walk ins)
      ({amenity}|you|office|shop|store|clinic|it) (open|close|closed|closes|opens|start|starts|end|ends|closing|opening) (on|at|today|tomorrow|until|late|over|this|for|in|to|also|$)
      (do|does) (you|the _) (have|offer|serve|accept|provide|allow|take|sell) ~ {amenity}
      (is|are) (there|the|your) ~ ({amenity}) 
      (park|store|leave) (my|our|the|a|motorcycles|bikes|luggage|bags) ~
      (opening|business|office|working|operating|visiting) hours|hours of operation`,
  },
]

const foreign: Cue[] = [
  {
    label: 'out_of_scope',
    weight: 0.95,
    says: `(flip|toss|flipping|tossing|throw|spin) ~ (coin|quarter|penny|nickel|dime|dice)|coin (flip|toss)|heads or tails|heads and tails|roll (a|the|some) (die|dice)
      (tell|know|hear|have|got|give|share|say|make|need|want|good|funny|funniest|best|any|some|what|a) ~ (joke|jokes|pun|puns|riddle)|make me (laugh|smile|giggle|chuckle|grin)|(something|anything|what is|thing|things|find|say|be|the most) ~ (funny|hilarious|humorous|amusing|funniest)|joke|jokes|funniest|crack me up
      recipe|recipes|ingredients|(how|way|best way|steps|instructions|teach me|directions) ~ (to|i|do you|would i|do|one|can i|should i) (make|cook|bake|prepare|fry|grill|boil|roast|whip|brew|smoke|poach) (a|an|some|the|my|good|perfect|_) 
      translate|translation|(how|what|whats) (do|does|would|can|should|might|could|to) (you|i|they|we|one|people|someone|the|a|it|to|somebody|speakers|germans|italians|the french|you)? ~ (say|said|spell|pronounce|write|ask for|tell|saying) ~~ 
      (word|words|phrase|expression|term|equivalent|version|way to say|said|called|known) (for|of|in|to say|as|meaning) ~~ (in )?{language}
      (say|said|saying|ask|tell|express|mean) ~~ (in|if i were|if i was|were i|like a|as a|were) (an? )?({language}|france|spain|germany|italy|brazil|mexico|china|japan|russia|sweden|norway)
      (if i (were|was)|were i) (a|an|in|from)? _$`,
  },
  {
    label: 'out_of_scope',
    weight: 0.7,
    says: `(weather|forecast|temperature outside|raining|snowing|stock|stocks|stock price|bitcoin|lottery|horoscope|news|headlines|score of|who won|championship|playoffs|nba|nfl|super bowl|world cup|movie|movies|film|actor|actress|song|songs|lyrics|playlist|album|band|music|podcast|alarm|timer|shopping list|to do list|todo list|calendar|calories|exchange rate|convert|square root|plus|minus|times|divided by|multiply|equation|calculate|solve|planet|planets|galaxy|moon|mars|sun|stars|dinosaurs|president|prime minister|king of|queen of|capital of|population|country|countries|history of|war|invented|invention|discovered|wrote|author|novel|poem|story|definition|define|synonym|meaning of the word|spell|wikipedia|google|facebook|twitter|instagram|tweet|youtube|netflix|video game|games|chess|volume|lights|thermostat|flight|flights|passport|visa requirements|vaccines|traffic|uber|taxi|gas station|mpg|tire pressure|jump start|credit score|interest rate|mortgage rate|taxes|income|salary|401k|direct deposit|pto|vacation days|w2|routing number|pin number|bank account|checking account|savings account|transfer money|balance|spending|paycheck|bill pay|credit limit|rewards|apr)
      (who|what|when|where|how) (is|was|are|were|did|does|do|many|much|old|tall|far|long|big) (the|a|an)? (world|earth|universe|america|congress|government|first (man|woman|person|president)|author|capital|speed of|distance (between|to)|average|difference between|origin|tallest|biggest|largest|longest|oldest|richest)
      (write|compose|draw|sing|paint|code|program|play|remind me|set (a|an|my)|turn (on|up|down)|add ~ (list|calendar)|call (my|mom|dad)|text (my|mom)|send (a|an) (text|email|message) to|read (my|me)) 
      what do (you|people|we) call (a|an|someone|somebody|people|the)
      (shooting|batting|passing) (average|percentage)|billing address|life insurance|how (does|do) (a|an|the) _ work`,
  },
]

export const english: IntentLexicon = {
  classes,
  cues: [...social, ...steering, ...tasks, ...questions, ...foreign],
  questionStart:
    '^(who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|may|will|would|should|has|have|am|any)',
  ours: 'you|your|yours|{amenity}|{service}|here|there|nearby|place|shop|office|clinic|store|restaurant',
  small:
    'a an the i we it is are at on in for to of from until till by please and or that then would will be can could like want need prefer about around maybe just only so make lets us how what there my with ok well actually hi hello good day would was um works better best do put me down next this coming after before between sometime some time any oclock am pm noon midnight',
  sound:
    'charge charged charges changed cooking booked looking looks looked correctly forget forgets forward reversed through thought though night might light sight fight tight bight eight weight right stopped shopping shipping dropped parking marking packing backing partly party pretty present patient patients reason season person persons another other mother father brother either neither whether weather together',
  mendFrom: 6,
}
