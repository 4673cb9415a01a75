import type { Examples } from '../examples.ts'

/** Steering the conversation. */
export const steering: Examples = {
  unsure: `
    (i don't|i do not|dunno|don't) know (for sure|yet|exactly|really|if|about that|the answer|)
    (i'm|i am) (not|not really|not quite|not too) (sure|certain|positive|100 percent|decided|convinced) (yet|about that|if|)
    (maybe|perhaps|possibly|probably|could be|might be|it depends|we'll see|hard to say|who knows|beats me|no idea|no clue|idk|not sure|search me|hmm|uncertain|undecided|unsure|potentially)
    (i|we) (might|may) (be|do|go|need|want|come|have) (that|it|to|one|)
    (i need|i have|i'd have|let me|i'll have|i would need) to (ask|check with|talk to|think about|look at|see|consult) (my {relative}|it|my calendar|my boss|my schedule|first)
    let me (think|check|see|think about it|get back to you|look|ask my {relative}) (first|for a second|)
    (i haven't|i have not|we haven't) (decided|made up my mind|thought about it|figured it out) (yet|)
    (i'm|kinda|i am|) (torn|on the fence|debating|in two minds|still thinking|still deciding|hesitating|up in the air)
    (could|can) go either way
    i (can't|cannot|couldn't) (say|tell you|remember|decide|recall|be sure|really say)
    i (really|honestly|) (couldn't|wouldn't|can't) (tell you|say|know)
    i (forgot|don't remember|can't recall|don't recall) (it|that|the number|my password|which one|)
    i have no (idea|clue|answer|memory of that|opinion) (sorry|)
    (it|that) (might|may|could) (be|work|happen|not be) (maybe|)
    (i guess|i suppose|i think so but|sort of|kind of|more or less|so so)
    what (do you think|would you do)
    that's a (tough|hard|tricky) (one|question|choice)
    i don't have (it|that|the number|that information) (with me|on me|handy|here|)
    not (100 percent|totally|entirely|fully) (sure|certain|)
    maybe yes maybe no
    i'll think about it
    there is a (chance|possibility)
    (yes|yeah) and no
    ask me later
    i (can't|cannot|couldn't) (say|tell|decide) (that|for certain|one way or the other)
    i (don't|do not) (have|know) (the answer|enough information|any information|that) (about|on|to|) (that|it|this)
    (i'd|i would|i'll) (have to|need to) (sleep on it|think it over|look into it|ask around|see first)
    (i|we) (can't|don't) (recall|remember|think of it) (off the top of my head|right now|at the moment)
    let me (get back to you|call you back|come back to you) (on that|about it|later|once i know)
    (it's|that's) (kind of|sort of|) (a toss up|fifty fifty|a coin flip for me|hard to choose)
    (not a clue|no idea|beats me) (mate|honestly|sorry|really)
    (maybe|perhaps|possibly), (it|that|this) depends (on the price|on my work|on the weather|on you|)
    (i|we) (honestly|really|) (have no memory of|don't remember|forgot|lost track of) (that|it|which one)
    (can't|cannot|couldn't) say (for certain|for sure|either way|just yet)
    (it's|that's) (unclear|anyone's guess|hard to know) (to me|right now|)
  `,
  no_preference: `
    (any|anything|anytime|anyone|anybody|any of them|any of those|either|either one|whichever|whatever|whenever|whoever) (is fine|works|will do|is ok|is good|is fine with me|would be fine|goes|)
    (i don't|i do not) (care|mind|have a preference|really care|really mind|care which|mind which one|give a damn|mind at all)
    (it|that) (doesn't|does not) (matter|make a difference|bother me|matter one bit|matter to me)
    (no preference|i'm easy|i'm flexible|up to you|you choose|you pick|you decide|your call|your choice|surprise me|dealer's choice|makes no odds|all the same to me|same difference|pick one|it's all the same|not fussed|no matter)
    (whatever|whichever|whenever|whoever) (you|u|you've|ya) (got|think|have|want|like|prefer|recommend|think is best|suggest)
    (you|just|please|) (choose|pick|decide|select) (for me|one|whatever|any|whichever)
    (first|next|soonest) (available|thing you have|thing you've got|person available|doctor available|slot) (is fine|don't care|works|)
    (both|all|all of them|everything|each) (are|is|of those are) (fine|ok|good|equal|fine by me)
    i'm (good|fine|okay|cool|happy|ok) with (anything|whatever|either|any|whichever|all of them)
    (as|however|whatever) you (like|wish|please|see fit)
    i (couldn't|could) care less
    (do|make it) (whatever|however) you want
    makes no difference (to me|)
    i have no (preference|particular preference|strong feelings)
    i leave (it|that) (up to|to) you
    don't care (what|which|who|when|how)
    anything you (like|say|choose|want) 
    it's your (decision|choice)
    (you|u) (be|are) the (judge|boss|expert)
    (either|any) of (those|these|them|the two) (would suit|is good|does it|will do fine)
    (all|both) (times|days|options|of them) are (equally good|the same|fine) (for me|to me|)
    (i'm|i am) (not picky|not fussy|not particular|open to anything|flexible)
    (makes|it makes) no (difference|odds|matter) (which|who|when|to me|at all)
    (i trust|i'll trust|i go with) your (judgement|judgment|choice|taste|recommendation)
    (none|no one|nothing|no time|nobody) in particular
    (doesn't|it doesn't|does not) (matter|concern me|make any difference) (what|which|who|when) (day|time|one|it is|)
  `,
  repeat: `
    (repeat|say|tell me|state|give me|read|play) (that|it|this|your last (sentence|answer|message|words)|the last part|the question) (again|back|one more time|once more|please)
    (can|could|would|will) you (please|) (repeat|say|go over|restate|run through) (that|it|what you said|the question|that last bit|your answer) (again|for me|please|one more time|)
    (sorry|pardon|excuse me|huh|eh|what|come again|say what|say again|pardon me|what was that|what did you say|i beg your pardon|one more time|once more|again please)
    i (didn't|did not|couldn't|can't|can not) (catch|hear|get|make out) (that|you|it|what you said|the last part|a word|the end)
    (what|sorry what) (did you|was that you|were you) (say|just say|saying|tell me|ask)
    (you|the line|it|the call) (broke up|cut out|are breaking up|is breaking up|is bad|went silent|are mumbling|got cut off) (what was that|say that again|i can't hear you|)
    (speak|talk) (up|louder|slower|more slowly|slowly|clearly)
    (i missed|i lost) (that|what you said|the last part|the beginning|you)
    (what was|what's|what is|what were) (the|your|that) (last|) (thing|part|question|word|number|options|bit) (again|you said|)
    (go|run|walk me) (over|through) (that|it|those) (again|once more|one more time)
    too (fast|quick|quiet), (slow down|say it again|speak up|)
    my hearing (is bad|isn't good|aid), (louder|again|speak up|say it again)
    wait what
    (repeat|again)
    let me hear (that|it) (again|once more)
    do that again
    try (that|saying that) again
    read me the (times|options|address) again
    mind saying that again
    could i hear (that|it|the answer) once more
    (what|tell me what|say what) (you|you've|you have) (just|) (said|told me|asked) (again|)
    (please|can you|could you) (once again|one more time|) (say|tell|speak|repeat) (to me|it|that|your words)
    what (was|were) the (second|first|last|other) (option|time|thing|one|price) (you gave|you said|again|)
    (my phone|the connection|your voice|the sound) (cut out|dropped|went|broke up) (again please|say it again|what was that|)
    (could|can) you (say|go through|read) (all that|it|them|those) (slower|once more|again|more slowly)
    (sorry|excuse me) i (wasn't listening|was distracted|spaced out|didn't hear)
  `,
  clarify: `
    (i don't|i do not|i can't|i'm not sure i) (understand|get|follow|get it|see) (what you mean|what you're saying|that|you|your question|)
    what (do you|does that|does it|did you|is that supposed to|'s that supposed to) mean (by that|by {thing}|)
    (can|could|would) you (please|) (explain|clarify|elaborate|rephrase|simplify|be more specific|be clearer|expand) (on|) (that|it|this|a bit more|further|)
    (explain|clarify|rephrase|describe|reword|define) (that|it|this|what you mean|yourself|what you said) (to me|for me|better|more|please|)
    (you|you've|that) (lost|confused) me
    (i'm|i am|that's|it is) (confused|lost|confusing|not clear|unclear|puzzled|not following)
    (put|say) (that|it) (in|) (plain english|simple words|other words|another way|differently|simpler terms|a different way)
    why do you (need|want|ask for) (my|that|to know|the) (date of birth|email|phone number|address|that|name|card)
    what (is|'s) (a|an|that|the) (deposit|copay|consultation|deductible|crown|retainer|balayage|thing|deep cleaning)
    (tell me|give me) (more|more details|more information|an example|some details) (about that|about it|on that|)
    (huh i|sorry i|i) don't get (it|you|what you mean)
    what are you (talking about|on about|trying to say|getting at|saying exactly)
    (can|could) you (give me|provide) (an example|more detail|details|more information) (about this|)
    in what sense
    how so
    meaning what
    (that|it) (makes no|doesn't make any|doesn't make) sense
    i need (more|further|some) (explanation|clarification|detail|information on that)
    what do you mean
    say (that|it) in (other|simpler|different) words
    can you go into more detail
    elaborate please
    over my head
    i (cannot|can't|don't|couldn't) (understand|follow|keep up with|get) (you|what you told me|any of that)
    (please|could you|can you) (once again|further|kindly|) (explain|elaborate|clarify|describe) (to me|it|that|more|in detail|further)
    spell (it|that) out for me
    (give|offer) me (further|more) (details|information) (about|on) (that|it|this)
    what (exactly|precisely) (do you mean|is meant) by (that|this|follow up|the fee)
    i'm having (trouble|a hard time|difficulty) (understanding|following) (what you want|you|that|your question)
    (can you|could you|please) (expand|elaborate|go deeper) on (that|it|the options)
    what (does|is|do) (copay|balayage|deductible|escrow|that term|those words) mean
    (your|the) (answer|question|explanation) (is|was) (confusing|not clear|too vague|unclear) (to me|)
  `,
  confirm_request: `
    (did|have|do) you (get|got|catch|hear|have|understand|note|write down|understood|save) (all that|that|me|everything|what i said|it|it right|my name|the number) (right|correctly|)
    (can|could|would|please|will) you (please|) (confirm|verify|check|double check|read back|repeat back|recheck) (that|it|what i said|my details|what you have|my question|the information|the command)
    (is|are) (that|it|everything|this|my information|all that) (right|correct|clear|set|confirmed|ok|in order|accurate)
    (are you|you) (sure|certain|positive) (about that|that's right|that's what you have|it is correct|you got it|of that)
    (so|ok so|and|) you (wrote|have|got|took) (it|that|my name|the number) down (right|correctly|) (yeah|right|)
    read (it|that|this|the number) back (to me|so i know it's right|please|)
    (make|please make) sure (that's|you have|it is|everything is|you got) (right|it right|it|the right number|my name right)
    just (want to|) (make sure|confirm|check|be certain) (you heard me|you understood|that's right|we're on the same page)
    (please|just|) (double check|verify|check and confirm|confirm|recheck) (that|it|this|my last instruction|what i asked|the details|the question)
    am i (right|correct|clear)
    you (understood|heard|got|follow) (me|that|it|what i said) (right|correct|didn't you|)
    was (that|my instruction|what i said|it) (clear|understood|right|received)
    let me know (if|whether|that) (you got|you understood|that's|it is) (it|that|right|correct)
    would you (check|confirm) (it|that|what i just said) for me
    have i got that right
    did i (say|spell|tell you) (that|it) (right|correctly)
    i want you to confirm (it|that|this|my request)
    check if (that|it|my answer) is (right|correct)
    tell me (you|that you) (heard|got|wrote|understood|noted) (that|it|me) (right|down|correctly|)
    (is|was|has) (that|it|everything|my order|my answer) (been|) (entered|written down|recorded|noted|saved) (correctly|right|)
    (double check|check|verify|review) my (birthday|number|name|answer|spelling|email) (please|for me|once more)
    (ask me to|let me) confirm (it|that) (first|before you go on|)
  `,
  stop: `
    (stop|stop it|stop that|stop now|please stop|just stop|halt|cease|quit|quit it|abort|enough|that's enough|shut up|be quiet|hush|silence|knock it off|cut it out|pause|cancel|cancel that|cancel it|forget it|never mind|nevermind|scratch that|drop it|disregard|ignore that|leave it|skip it)
    (never mind|forget|ignore|disregard|scratch|scrap) (that|it|the whole thing|what i said|i asked|my last request|i said anything|about it)
    i (don't|do not|no longer) want (to do this|to continue|to go on|this|to go through with it|you to do that) (anymore|any more|any longer|after all|)
    (i|i've) changed my mind
    (please|can you|could you|would you|will you|you can) (stop|abort|cancel|end|quit|terminate) (that|this|it|what you are doing|talking|the process|the task|now|right now)
    (shut|switch|turn) (up|it off|it down|yourself off|down) (already|now|)
    (do not|don't) (do that|do it|continue|go on|proceed|bother|say any more|finish that)
    (cancel|undo|end|kill|terminate) (the|my|this|that) (last|) (request|command|action|operation|task|order|process)
    (let's|we can) (not do this|stop here|drop it|leave it at that)
    (hold on|wait) (stop|stop that|don't do that|cancel)
    (oh|ok|no|oops|hey) (stop|forget it|never mind|cancel that|stop there)
    no need (to do that|to continue|anymore|)
    i want (to|you to) (stop|quit|end this|cancel this|abort)
    enough (of this|already|talking)
    that will do, stop
    zip it
    i'm not interested anymore
    (please|will you|would you|) (stop|quit) (doing|talking about|with|) (what you're doing|that|this)
    (please|just|will you|) (shut up|be quiet|hush|keep quiet|stop talking)
    (please|) (don't|do not) go through with (it|that|this)
    (that's enough|enough) (out of you|now|for today|already)
    (call|cut) (it|that|the whole thing) (off|short)
  `,
  start_over: `
    (start|begin) (over|again|from the beginning|from scratch|fresh|all over|anew) (please|)
    (can we|could we|let's|let me|i want to|i wanna|i'd like to|can i) (start|begin|do|redo|restart|try) (over|it all over|again|the whole thing again|this again from the top|the whole thing over|from scratch|this over)
    (from|back to) the (top|beginning|start)
    (reset|restart|redo|clean slate|do over|square one|back to square one) (this|everything|please|the conversation|)
    go back to (the beginning|the start|step one|square one)
    (wipe|clear|delete) everything and start (again|over)
    take it from the top
    i messed (this|it) up, (start over|let's begin again|from the start)
    (i want to|let me) redo (this|everything|it all|the whole booking)
    begin again
    new conversation
    (wipe|scrap|clear|throw out) (it|everything|that) and (begin|start) (anew|again|over|from zero)
  `,
  correct: `
    (my|the) {detail} is (wrong|not right|incorrect|spelled wrong|not that|misspelled|not what you have)
    (you|you've|you have) (got|spelled|written|put|have|took down|heard) my {detail} (wrong|incorrectly|down wrong)
    (i|oops i|sorry i) (gave|told|said|typed|mistyped|misspelled|entered|put) (you|) (the|my|) (wrong {detail}|{detail} wrong|wrong one|{detail} incorrectly)
    (i|wait i|no i|sorry i) (meant|said|meant to say|mean) {day} (not {day}|instead|)
    (no|actually|wait|sorry|oh) (it's|the {detail} is|my {detail} is|that's) {name} (not {name}|with a k|with two l's|with a z|)
    (change|fix|correct|update|edit) (my|the|that) {detail} (please|to something else|it's wrong|)
    (i|we) (made|think i made) a (mistake|typo|error) (in|with|on) (my|the) {detail}
    that's not (my|the right|how you spell my) {detail}
    (it's|that's) spelled (differently|with a c|wrong|another way)
    i need to (correct|fix|change) (something|my {detail}|what i said|the {detail} i gave you)
    i said {day} but i meant {day}
    (i misspoke|correction|let me correct that|my mistake|my bad) (it's {day}|it's {name}|it's {time}|)
    the street is (elm|oak|main|fifth) not (oak|pine|second|maple)
    not {name}, {name}
    wrong {detail}, (let me give it again|it should be {name}|sorry|)
    one (digit|letter) is (wrong|off|missing)
    the last digit is a (five|six|nine) not a (four|eight)
    that's my old {detail}
    (sorry|oops|wait), (scratch that|strike that|wrong one), (it's|make it|i meant) ({name}|flat 4 not 6|{day}|the other street)
    (the|my) {detail} (i gave|you have|on file) (has|had) (a typo|an error|the wrong digit|a mistake)
    (i'd like|i need|can i) to update my {detail}
    (that's|it's) (an|my) old (address|number|email|name), (let me give you the new one|it changed|i have a new one)
    (i misspoke|i misspelled it|my mistake), the (party|name|date|number) is ({name}|six|{day}|different)
  `,
}
