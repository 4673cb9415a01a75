import type { Cue } from '../lexicon.ts'

/** Steering the conversation: again, what do you mean, stop, whichever, the second one. */
export const steering: Cue[] = [
  {
    label: 'unsure',
    weight: 0.85,
    says: `
      (not|never|hardly|barely|do not|did not) (really|quite|too|so|entirely|exactly|completely|100|very
        |even|at all|particularly|be|yet|actually)? (know|sure|certain|positive|decided|confident|aware
        |remember|recall|convinced|clear about it)
      (no|any|got no|have no|without|have not got a|not got a|not the (slightest|faintest|foggiest)|not a
        |not the) (real|good|earthly)? (idea|clue|knowledge|memory|opinion|recollection|information about)
      (no|have not (a|an|the|any)|not have (a|an|the|any)|without an?) (real|good|clear|definite)? answer
      (might|may|could) ~ (might|may|could) not
      (still |am )?(deciding|debating|considering|torn|thinking about it|thinking it over|mulling)
      (maybe|perhaps|possibly|potentially|probably|unsure|undecided|unclear|uncertain|dunno|beats me
        |who knows|god knows|search me|depends|it depends|hard to (say|tell|know|decide)
        |difficult to (say|tell)|tough to say|tough call|on the fence|wavering|could go either way
        |up in the air|let me think|need to think|have to think|i wonder|i guess|i suppose|hesitant|iffy)
      (can|could|would) not (really|quite|exactly|possibly|even|honestly|definitely)? (say|tell|decide
        |answer|be sure|be certain|remember|recall|commit|choose|make up|think of|give you (an|a))
      (might|may|could) (be|or might not|or may not|not be|happen)$
      (it|that|there) (might|may|could) (be|or might not|or may not|possibly|well be)
      (do|does|did|have) not (really|even|actually|quite)? ?(have|got) (a|any|the|the slightest
        |the faintest|enough)* (clue|idea|knowledge|information|answer|memory|opinion|preference yet)
      (unknown to me|do not ask me|could be (yes|no|either|anything|a yes)|maybe (yes|no)|hard to be sure
        |good question|guess is as good)
      i (might|may)$
      (yes or (a )?no|no or (a )?yes|yes and no|neither yes nor)
      (need|give me|want|take|have|allow me) (some|more|a little|a bit|bit|a|another|little)* (time|moment|minute|second) to
        |(think|decide|consider|choose) (about|on) (it|that) (later|first|more)
      (would|will|have to|need to|got to|must|let me) (first )?(have to |need to )?(check|think|ask|look|see|consult) (first|with|about it|on that|my|it|$)
      (not|never) (quite|really|too|so)? ?(sure|certain|clear) (what|how|which|if|whether|when|where|who)
      (tough|hard|difficult|tricky) (one|question|choice|decision|call)|who is to (say|know|tell)|time will tell
      i (might|may) (do|be|go|want|need|come|not|take|think)
      (it|that|there) (is|is still|are)* (a|some|every|slight|good|fair|decent|very|quite)* (chance|possible|possibility|likely)$
      (it|that) (is|is still) (very|quite|also)? ?(possible|likely) (but|though|that|i)
      not (that i (know|am aware)|to my knowledge|yet sure)|(do|did) not have (that|this|the|any|those|such|much)* (information|info
        |details|detail|facts|data|answer)
      mak* up my mind|not (been)? ?(made|make) up
      i forgot|have forgotten|slipped my mind|have yet to (decide|make)|haven t decided|escapes me
        |not made up my mind|get back to you on that
      as far as i know|to the best of my knowledge
    `,
  },
  {
    label: 'no_preference',
    weight: 0.9,
    says: `
      (any|anything|anyone|anybody|any one|any of|anytime|any time|any day|whatever|whichever|whoever
        |whenever|wherever|either|either one|either way|all|all of|both|everything|each|none) ~ {fine}
      (any|anything|anyone|any one|whatever|whichever|either|all|everything) (of|one|that|you|it|is|are
        |seems|sounds|looks|option|choice)* ~ (works|will do|would do|will work|would work|does|do|goes
        |suits|you (want|like|choose|pick|prefer|think|say|decide|suggest|recommend)|for me|to me|with me
        |is best|pleases)
      (not|does not|do not|would not|will not|no) (really|even|particularly|actually|honestly|at all
        |truly|any|make a|make any|have a|have any|have|a|much|got any|got a|be|mind)? (matter|matters
        |care|mind|bothered|fussed|fussy|picky|preference|preferences|difference|particular|choosy|choice)
      (no|without) (preference|preferences|particular|matter|difference|specific)
      (you|i will let you|let you) (can|may|should|could|just|could just|to|please)? (choose|pick|decide
        |select)$
      (your|you make the) (choice|call|pick)|surprise me
      (just)? ?(choose|pick|select|decide|take) (one|whichever|whatever|any|either|something|anything
        |for me|whoever|randomly|any one|the best)
      (ok|fine|good|happy|cool|comfortable|easy|content|satisfied|alright) with (anything|any|whatever
        |whichever|either|all|both|any of|everything)
      (could|could not) (care|not care) less
      (i am|it is|they are|both|all|its) (all|pretty|totally|completely|quite|very|the)? (easy|flexible
        |indifferent|neutral|open to|up to you|same to me|same|equal|the same|equally)
      (surprise me|up to you|leave it to you|whatever you|as you (wish|like|please|want)|suit yourself
        |no idea (for|about|of)? which|which to choose|do not mind|not mind|do not care
        |makes no (difference|odds)|makes me no|first available|at random|randomly|you decide
        |does not matter|any will|indifferent)
      (not|never) (really)? ?(bother|matter|concern|affect) (to)? ?(me|us)? ?(which|what|who|when|either|at all|$)
      ^(any|whichever|whatever|whoever) (one )?(is|are|comes|opens|you have) (available|free|open|first|left|$)
      ^(any|anything|whatever|whichever|either|anyone|anybody|anytime|whenever|either one|doesn t matter)$
    `,
    unless:
      '^(hi|hello|hey)? ?(is|are) (everything|all|things|you)|(are|is) there|(do|have|did) (you|they|the)|you got',
  },
  {
    label: 'repeat',
    weight: 0.9,
    says: `
      repeat|repeated|repeating|reiterate|restate|replay|rewind|resay|redo that|recap
      ({said}|hear|go|go over|come|run|run through|do|read|state|give|speak|play|talk|retell|listen to
        |start|answered|see) (it|that|this|me|to me|us|the|your|last|what|by me|thing|question|sentence
        |over|part|bit|message|answer|once|one|you|for|please|with)* (again|one more time|once more
        |once again|another time|over again|a second time|back)
      (one more time|once more|once again|another time)( please)?$
      (start|begin|try|redo|restart) (your|that|the) (answer|sentence|explanation|statement|question|reply)
      ^(_ )?(_ )?again( please)?$
      ^(again|one more time|once more|once again|pardon|pardon me|sorry|excuse me|what|what did|huh|eh
        |come again|say again|say what|say that|what is that|beg your pardon|i beg)( please| me| again)?$
      (i )?beg (your|you) pardon|pardon me|come again|say (that|it|what) again|sorry what
      what (was|is|were|did|is it|have) (that|it|you|the|your|was) (last|just|again|thing|question|one
        |first|you|previous|words|word|earlier)* ~ ({said}|thing|again|question|one more time|once more)
      what (did|were|was it|was that|have) (you|that) (just|last)? ({said}|going to say|mean to say)?
      (tell|say|give|read|let) (me|us)? (what|whatever) you (just|last|were|have|had)* {said}
      (what|everything|whatever|words|thing|things|all) (that)? you (just|have|had|last|were)* {said}
      (your|the|that) (last|previous|latest) (thing|sentence|statement|message|question|words|word|answer
        |response|spoke|comment|part|line|phrase)
      (did|could|do|can|have) not (quite|really|fully|properly|actually|clearly|exactly)? (hear|catch|get
        |make out|caught|heard|got) (it|that|you|what|your|a word|all|everything|any|this|clearly|the
        |$) (question|last|first|name|message|part|rest|whole|answer|end|said|clearly|please|again|you|i|at all|of|$)
      (missed|miss) (that|it|what|your|the (last|first))
      ^(sorry |ok |wait |so |and |hey |excuse me |pardon |pardon me )?what (was|is|were|are) (that|it|this|you saying)( again| please)?$
      (speak|talk) (up|louder|slower|slowly|more slowly|clearly)
      (go|run|walk|take me) (me )?(through|over) (that|it|this|them) (again|once more|one more time|another time)
      (say|talk|speak|go|repeat|read|tell) ~ (slower|slowly|louder|clearer|clearly)
      (louder|slower|slowly) please
    `,
    unless: '(said|told me|answer) ~ (is|was) (not )?({wrong}|{right})|^(hi|hello|hey) again',
  },
  {
    label: 'clarify',
    weight: 0.93,
    says: `
      explain|explained|explaining|explanation|elaborate|elaboration|clarify|clarified|clarification
        |rephrase|reword|paraphrase|simplify
      (do|did|does|can|could|am|have|is) not (quite|really|fully|even|get to|seem to|able to|totally
        |entirely|completely|exactly|quite sure i)? (understand|understanding|understood|follow|following
        |comprehend|grasp|catch up|catch on|get you|get what you|get your (point|meaning)
        |see what you mean|make sense|making sense|keep up|clear|know what you mean|figure out)
      (what|how) (do|did|does|exactly do|are) (you|that|this|it) (really|exactly|actually|even
        |just)? (mean|meant|trying to say|refer|referring|talking about|getting at|imply)
      (put|say|phrase|word|express|state) (it|that|this) (in|some)? ?(a|another|different|some
        |other)* (way|words|differently)
      (do|can) not (really|quite|even|just)? ?get (it|you|that|this|what|your)
      (what|how) (is|was|are) (you|your|the) (meaning|point)
      (be|more|bit|little|further|some|any) (a bit|a little|more|bit|much|little)? (specific|detail
        |details|detailed|clear|clearer|clearly|information about what|explicit|precise|light)
      (make|put) (it|that|this|yourself) (more|a bit|a little|bit|much|in|into)* (clear|clearer|simple
        |simpler|other words|plain|easier|simply)
      (i am|got|is|bit|little|so|very|still|now|totally) (a|so|very|bit|little|totally|quite|still
        |kind of|getting)* (confused|lost|puzzled|confusing|unclear|baffled|not clear)
      (unclear|confusing|ambiguous|vague|too complicated|in other words|come again in|makes no sense
        |not make (any )?sense|expand on|expound|say more about|tell me more about what|break (it
        |that) down|what now|i am lost|confused)
      (lost me|losing me|over my head|for (example|instance)|an example)
      (am|is|do|can|are) not (really)? ?(getting|get) (you|it|this|that|what)
      (no idea|no clue|not know|not understand|not get) what you (just|have|were|are)* (said|told|saying|talking|asked|asking)
      (not sure|unsure|do not know|no idea|no clue|not certain|wondering) (of )?(what|how) (you|that|this|it) (mean*|are|is|was|were|refer*|want|said|say)
      tell me more( about)? (it|that|this|what you)?( please)?$
      (simpler|different|other|plain|layman) (words|terms|way|english)
      (describe|illustrate|define|interpret|go (deeper|into)|walk me through) (it|this|that|me|what you
        |your|more|further|again|please)
      ^(please|can|could|would|will|you|kindly)* (describe|define) ~ (more|further|again|detail|details)
    `,
    // Who was not understood says no.
    unless: '^(no|sorry|oh|i think|i am sorry|but)* you (did|do|have|are|must)',
  },
  {
    label: 'confirm_request',
    weight: 0.85,
    says: `
      ^(please|could you|can you|would you|will you|i would like you|i want you|i need you|you should
        |would you mind|kindly|just|let us|i would like to|to)* ~ (check and confirm|confirm|double check
        |verify|recheck|reconfirm|validate|re confirm|check again) (it|that|this|me|please|what|if
        |whether|the|my|detail|details|again|everything|all|is|to|with|$)
      (check|confirm|verify|double check|recheck) (and (confirm|verify|check))? ~ (detail|details
        |it please|that please|it for me|that for me|information|command|instruction|instructions
        |question|request|what i|again|correct|correctly|right)
      (did|have|had|are|were) you (really|actually|just|all|get to|able to|quite|fully|managed to)? (get
        |got|gotten|understand|understood|hear|heard|catch|caught|have|do|record|recorded|note|noted|take
        |sure|certain|save|saved|set|manage|finish|follow|complete|done|receive|register
        |clear) ~~ ({right}|it|that|this|me|said|command|question|details|about|down|$|request|last
        |instruction|thing)
      (is|was|are|am) (that|it|this|everything|all|my|what|i|you|the|these) (information|details|command
        |request|question|answer|you|said|i|have|got|really|all|actually|of|)* ~ (right|correct|true|set
        |confirmed|clear|understood|accurate|sure)$
      (is|are) (everything|all|it|that|my details|the details|this) ~ (right|correct|alright|ok|fine|good
        |clear|in order) (with|in|about|for) (my|the|your)
      (make|be) sure (you|it|that|i|of|this|everything|the)
      (please confirm|confirm please|confirm it|confirm that|confirm this|just confirm|need confirmation
        |want confirmation|give me confirmation|could you confirm|check it please|check that please
        |you sure|are we clear|am i clear|am i right|am i correct)
    `,
    unless: '^(yes|yeah|yep|no|nope)* (that|it|this) is',
  },
  {
    label: 'stop',
    weight: 0.85,
    says: `
      ^(please|just|ok|oh|no|oops|now|would you|could you|can you|will you|you|i want you|i want you to
        |i need you to|i would like you to|wait|hey|actually|sorry)* (please|just|to|now)* (stop|abort
        |quit|halt|shut|shush|hush|cease|cancel|silence|end|terminate|desist|pause|be quiet|quiet|forget
        |drop|scratch|discontinue|undo|kill|delete) (it|that|this|now|up|down|please|the (current )?(task
        |command|process|action|request|operation|order|query|search|last)|everything|all|doing|talking
        |what|right|immediately|off|your|my (last |previous )?(request|command|question|order)|with|about
        |at|there|here|here please|for now|speaking|asking|any|$)
      (stop|abort|halt|cease|quit|shut up|shut down|shut it|shut off|be quiet|turn off|turn yourself off
        |switch off|knock it off|cut it out|drop it|never mind|forget (it|about it|that|about that|what i
        |i asked)|disregard|ignore (that|it|my|what)|leave it|let it go|that is enough|enough
        |enough already|zip it|hold on|hold it|please be silent|stop it|call it off|scratch that
        |no more of)
      (do|want|need|like|would like|have|did) not (want|need|like|have|going)? (to)? (do|that|this|it
        |you to|continue|proceed|go on|bother|keep|go through|finish)* (do|that|this|it|anymore|any more
        |continue|any longer|go on|now|to do)* (anymore|any more|any longer|after all|please abort)
      i want (you|it|to|that|this) (to|just)* (cancel|stop|quit|end|abort)
      ^(please|just|oh|oops|ok|no|actually|wait)* (scrap|scratch|drop|undo|delete|kill|ditch|stop|cancel
        |skip|leave|forget) (that|it|this|everything|the whole thing)
      (changed|change) my mind
      (mind|consider|start|try) (stopping|quitting|shutting up|being quiet)
      (no longer|not) (want|wish|care|need) to (do|continue|go on|go through|proceed) ?(with)? ?(this|that|it|on|any|$)
      no (need|reason|point) (to|in) (go|going|continue|continuing|do|doing|finish|proceed|keep)
      do not (do|bother|continue|proceed|go on|worry about|finish|talk|speak|say|go|execute
        |want to (continue|go on|proceed|do this))
    `,
  },
  {
    label: 'start_over',
    weight: 0.92,
    says: `
      (go|try|take it|go back) (it|this|all|back|right|everything)? ?(from (scratch|zero)|from the (start
        |beginning|top)|back to the (start|beginning))
      (start|begin|starting|do (it|this|that)) (it|this|all|back|right|everything)? (all|right
        |back)? (over|afresh|anew|from scratch|from the (start|beginning|top|very)|from zero
        |back to the (start|beginning))
      (start|begin) (again|all over|this again|the (whole|conversation|process|booking))
      (start|begin) (fresh|a fresh|new|all new)
      restart|reset|from scratch|from the (top|beginning|start)|scratch everything|clean slate
        |new conversation|go back to the (start|beginning)
    `,
  },
  {
    label: 'correct',
    weight: 0.88,
    says: `
      (change|correct|fix|update|edit|modify|replace|amend) (my|the|that|this|his|her|a) {detail}
      (that|this|it) is not (my|his|her|our) {detail}
      (that|this|it) is not the (right|correct) {own}
      the {own} (is|was) (not|wrong|incorrect|misspelled)
      (my|our) {detail} (is|was) (not|wrong|incorrect|misspelled|spelled wrong|actually|not correct)
      (i|we) (made|make) (a|an) (mistake|typo|error) (in|with|on|when) (my|the)
      (i|we) (gave|told|said|put|typed|entered|wrote) ~ (wrong|incorrect)
      (wrong|incorrect) {own}
      (you|they|he|she|somebody) (have|had|has)? ?(spelled|spelt|wrote|got|have|put|took|entered|typed|saved|heard
        |pronounced) (down )?(my|the|our|his|her) {own} (down )?(wrong|wrongly|incorrectly|badly)
      ^(no|sorry|actually|wait|oh)* (my|the|his|her|our) {own} is (spelled|spelt|written|with|actually|really)
      ^(no|wait|sorry|oh|oops)* actually (my|our|the|his|her) {own}
      (i meant|i mean|i meant to say|let me correct|i misspoke|let me fix|correction|misspelled
        |you misspelled|spelled it wrong|that is spelled|i want to correct|need to correct)
    `,
  },
  {
    label: 'select_option',
    weight: 0.75,
    says: `
      ^(i will take|i will have|i want|i would like|give me|let us do|let us go with|i prefer|go with
        |how about|make it|i choose|i pick|yes)* (the|option|number|choice|answer) (first|second|third
        |fourth|fifth|last|latter|former|earlier|later|earliest|latest|one|two|three|four|five|other
        |middle|1|2|3|4|5|a|b|c|top|bottom|cheaper|cheapest|morning|afternoon|evening|next|previous) (one
        |option|slot|time|choice|please|appointment|works|is|sounds|would|will|$)
      ^(option|number|choice) (one|two|three|four|five|six|1|2|3|4|5|6|a|b|c)
      ^(first|second|third|last) (one|option|choice|please|slot|$)
      ^(i will take|i will have|give me|i choose|i pick|let us go with|i prefer) (that one|this one|that
        |the|it)
    `,
  },
]
