import type { Examples } from '../examples.ts'

/** Courtesy and plain answers. */
export const social: Examples = {
  greeting: `
    (hi|hello|hey|hiya|howdy|heya|yo|hey there|hi there|hello there|hello again) (everyone|friend|ai|folks|buddy|) 
    good (morning|afternoon|evening|day) (to you|everyone|sir|ma'am|)
    (how are|how're) (you|things|you all|ya) (doing|today|going|feeling|) (today|)
    (how is|how's) (it|everything|life|your day|your morning) (going|been|) (over there|today|so far|)
    what's (up|new|good|happening|cracking|shaking)
    (hello hello|hello) (anyone|anybody|is anyone|someone) (there|home)
    (nice|good|great|lovely) to (meet|see|hear from) you
    (sup|wassup|mornin|evenin|afternoon|greetings|ahoy|top of the morning)
    (are you|you) (doing|feeling) (ok|well|alright|good) (today|)
    tell me how (you are|you've been|your day is)
    hope (you're|you are|your day is) (well|doing well|good|going well)
    how have you been (lately|doing|)
    long time no (see|talk)
    how do you do
    how was your (day|weekend|night)
    is this thing on, hello
    (g'day|good day to you|hello stranger|hiya love|hey y'all|hi folks)
    (you|are you) (alright|ok|good|well) there
    how's (life|the family|business|tricks) (treating you|)
  `,
  goodbye: `
    (bye|goodbye|bye bye|bye now|see ya|see you|later|laters|ciao|cheerio|so long|farewell|take care|toodle loo|ta ta|peace|peace out|adios)
    (see|catch|talk to) you (later|soon|tomorrow|next time|around|then|{day})
    (have|enjoy) (a|the rest of your|your) (good|nice|great|lovely|) (day|one|evening|night|weekend|afternoon)
    (that's|that is|that'll be|that will be|that would be) (all|it|everything) (i need|i needed|for now|for today|thanks|thank you|)
    (i've|i have|i) (gotta|got to|have to|need to|must|better|should) (go|run|leave|head out|get going|bounce|dash|hang up|get off the phone)
    (i'll|i will|let me) let you (go|get back to it|get back to work)
    (nothing|no nothing) (else|more) (for now|thank you|today|)
    (nope|no|nah) (that's|that is|that was) (all|it|everything)
    (i'm|we're|i am) (done|all set|all done|good to go|finished|out|off|leaving|hanging up)
    (it was|) (nice|great|good|lovely|a pleasure) (talking|speaking|chatting) (to|with) you
    good night
    until (next time|then|we meet again|tomorrow)
    i'm gonna (go|hang up|leave|head off) now
    (you can|please) (end|hang up|close) (the|this) (call|chat|conversation)
    i don't need anything else
    (talk|speak|chat) (soon|later)
    i have (everything|all|what) i (need|wanted|came for)
    (off i go|time to go|i'm off|i'm outta here|signing off)
    it was fun talking, bye
    over and out
    hang up
    (ok|alright|great|{time} then|perfect), (bye|goodbye|see you then|bye bye)
    (bye|goodbye|so long|farewell) (robot|ai|friend|everyone|helpful machine|my friend|and thanks)
    (i've|i) (got|have) to (get to work|catch a bus|pick up my {relative}|get back to work)
    catch you (on the flip side|down the line)
    (hate to go|sorry to cut this short|it's late), (goodbye|i must leave|good night)
    (thanks|thank you|cheers), (talk|speak|see you|bye) (to you|) (next week|later|soon|then|tomorrow|now)
    (i'm off|i'm heading out|that wraps it up|we're finished|i'm hanging up)
  `,
  thanks: `
    (thanks|thank you|thx|ty|many thanks|thanks a lot|thanks a bunch|thanks a million|cheers|much obliged|much appreciated|thank you kindly)
    (thanks|thank you) (so much|very much|for your help|for everything|for that|for your time|for the info|buddy|dear|for being patient|for letting me know)
    i (really|truly|do|) appreciate (it|that|you|your help|your time|the help|you looking into that)
    (you've|you have|you) (been|were) (so|very|really|ever so|a great|such a|super) (helpful|kind|help|patient|sweet)
    (you're|you are) (a|an|the|my) (lifesaver|angel|star|legend|best|hero|gem|sweetheart|doll)
    (great|good|nice|excellent|fantastic|amazing|awesome|wonderful|brilliant|super) (job|work|answer|service|help|one|response)
    (that|this) (was|is|really|helps|helped) (very helpful|a great help|a lot|me a lot|just what i needed)
    well done (you|that was great|)
    (awesome|amazing|brilliant|fantastic|wonderful|incredible|impressive), (you did|that was|) (great|well|perfect)
    i'm (so|very|really|) (grateful|thankful|pleased|impressed|happy) (with|for|by) (you|your help|that|your answer)
    that's (so|very) (kind|nice|sweet|good) of you
    you (nailed it|did great|did well|rock|rule|made my day|saved me|saved my day|are so smart)
    bless you
    kudos (to you|)
    (i love|i like|love) (it|that|your answer|how you did that|the way you work)
    you did a (great|good|wonderful|fantastic) job (today|with that|)
    wow (you are|that was|so) (good|smart|fast|quick|great)
    couldn't have done it without you
    omg thank you
    good (bot|robot|girl|boy)
    {day}, thanks
    (up to|until|from|on|at|for) {day}, (thanks|thank you)
    (i've|i) (figured|worked) it out (already|myself|), (thanks|thank you)
    (the {service}|{number} people|my {relative}|{name}), thank you
    you (answered|solved|handled|explained) (that|it|my question) (well|perfectly|great)
    i owe you (one|a coffee|big time)
    (great stuff|top stuff|lovely|brilliant|fab), (cheers|thanks|ta|thank you)
    (from|between) {time} (to|and) {time}, (thanks|thank you)
    (that's|that is|it's) (all clear now|perfect|sorted|great), (thanks|thank you)
  `,
  smalltalk: `
    what (is|are) your (favorite|favourite) (food|color|movie|song|animal|ice cream|sport|season)
    (do|did) you (ever|) (get bored|sleep|eat|get tired|dream|have fun|go on vacation|like your job|like it here)
    (do you|you) have (any|a|) (pets|dog|cat|kids|brothers|family|hobbies|friends|boyfriend|wife|feelings)
    what do you (do for fun|like to do|think about all day|do all day|enjoy)
    (you're|you are) (funny|cute|silly|so weird|sweet|pretty|stupid|dumb|boring) (lol|haha|)
    (lol|haha|hahaha|lmao|rofl|hehe)
    (i'm|i am) (bored|lonely|sad|tired|happy|in a good mood|hungry|single) (today|lol|)
    (i love|i hate|i like) you
    (will you marry me|are you single|do you love me|can we be friends)
    (nice|lovely|hot|cold|awful|beautiful) (weather|day) (today|we're having|isn't it|huh)
    (just|only) (kidding|looking|browsing|testing|playing with you)
    i'm (fine|good|great|doing well|not bad|ok) (thanks|and you|how about you|thank you)
    tell me (about yourself|something about you|a bit about your life)
    what is the meaning of life
    how's the weather over there
    you sound (nice|tired|happy|young)
    my day was (long|great|awful), yours
    (do you have|got) (any|) (plans|big plans|fun plans) (for the weekend|tonight|for the holidays)
  `,
  affirm: `
    (yes|yeah|yep|yup|ya|yea|aye|sure|ok|okay|uh huh|mhm|mm hmm|right|correct|certainly|absolutely|definitely|indeed|totally|exactly|precisely|of course|affirmative)
    (yes|yeah|yep|sure|ok|yup) (please|that's right|that is correct|that's fine|sir|ma'am|i do|i am|it is|i would|that works|do it|go ahead|i think so|definitely|exactly|let's do it|sounds good)
    (that|this|it) (is|sounds|looks|seems) (right|correct|good|great|fine|perfect|true|about right|spot on|ok with me|all correct)
    (that|it|this) (works|will work|will do|would be great|would be fine|does it|suits me) (for me|)
    (sounds|looks) (good|great|fine|perfect|like a plan|about right|lovely)
    (go|please go|yeah go) (ahead|for it|on|right ahead)
    (do it|let's do it|let's do that|book it|please do|make it so|go for it|that'll work|that's the one|you got it|bingo|deal|fine by me|works for me|i'm in|why not)
    (i|we) (agree|think so|believe so|guess so|reckon so|suppose so|would like that|do|am|would love that)
    (you're|you are|you've got it|you got it|you have it|you heard) (right|correct|absolutely right|spot on|exactly right)
    (exactly|precisely|just) (what|as|like) i (said|meant|want|wanted|asked)
    (that's|it's|the answer is|i say|i'll say|i'd say|my answer is) (a|) (yes|definite yes|big yes|affirmative)
    (i have|i've got|i do have) (that|it|one|the card|the app)
    (for sure|no doubt|without a doubt|by all means|naturally|you bet|you betcha|hell yeah|heck yes|roger that|10 4|true|true dat|fair enough|alright|all right then)
    that's what i (said|want|need|was saying|am looking for)
    yes that was (what i wanted|my question|it)
    (perfect|great|good|fine|cool|alrighty) (that works|then|do that|)
    it certainly is
    indeed i did
    correct answer
    you did that right
    (yes|yeah) (i made|that's my|it's my|i'd like to keep) (that|the|my|) (booking|name|number|order)
    (yes|yep|yeah|yup) (from {time} to {time}|{day}|at {time}|it was {day}|leaving {day}|arriving {day}|for {number} people|the {service}|with {name}|on {day} at {time})
    (yes|yep|ok) (it is|it's|that's|i'll be there|we're coming|they are) {day}
    (your answer|what you said|that reply) (is|was) (right|correct|perfect|accurate)
    you (got|have|understood|did|heard) (it|me|that|everything) (right|correctly|perfectly|well|exactly)
    (you read|you said|you repeated|you heard) (it|that|me) (back|) (perfectly|just right|correctly|fine)
    (that's|this is|yes that's|yup that's) (me|my name|my booking|the right one|the one|mine|my number)
    (ok|okay|alright|fine) (do that|do it|book it|let's|then|go on|i accept|i'll do it|we'll take it) (for me|)
    (couldn't|could not) (agree|have said it) (more|better)
    (i accept|i approve|accepted|confirmed|granted|agreed|you may|yes you may|by my guest|be my guest)
  `,
  deny: `
    (no|nope|nah|nay|no way|never|negative|not really|absolutely not|definitely not|certainly not|no thanks|no thank you|not at all|nuh uh|no sir|not today|hell no|no chance|by no means)
    (no|nope|nah) (that's|that is|it's|this is) (not|) (it|right|wrong|correct|what i said|what i want|what i meant|what i asked for|true|not it)
    (that|this|it) (is|was) (not|n't) (right|correct|true|what i said|what i asked|what i meant|it|my name|the one|so|accurate|what i wanted)
    (that's|this is|you're|it's|you are) (wrong|incorrect|false|mistaken|not right|all wrong|not accurate)
    i (don't|do not) (think so|agree|want that|want it|need that|want to|believe so|want any of those|like that)
    i (didn't|did not|never) (say|ask for|mean|want|order|request) (that|this|it)
    (you|you've) (misunderstood|got it wrong|misheard|heard me wrong|got me wrong|are not correct|didn't understand|made a mistake)
    (wrong|false|incorrect) (answer|again|one|information|)
    (not (that|this|it|the right one|quite|exactly|now|for me|me|yet|even close))
    i'd (rather not|prefer not to|say no)
    (it|he|she|they|i|we) (isn't|doesn't|didn't|wasn't|won't|can't|am not|haven't)
    (hard pass|i'll pass|i'm good|nothing|none of those|none of them|neither|forget that)
    (the|my) answer is (no|negative|a no)
    i'm afraid (not|that's not right|i can't|that's wrong)
    i (can't|cannot|won't) (do that|agree to that|accept that|confirm that|come then)
    (no|nope) (i don't|i haven't|i can't|it isn't|he doesn't|not yet|i'm not|don't do that|leave it|i don't have one|i don't want that)
    i haven't (got|received|done|made|ordered) (it|one|that|any)
    that can't be (right|true|correct|it)
    not (good|ok|happy) with (that|it)
    no it doesn't (work|matter to me)
    (i|we) (have to|must|will have to|am going to) (decline|refuse|disagree|say no|pass)
    there's no (truth|way) (in|about) that
    you did not get me right
    you gave me the wrong (answer|information|one)
    (no|nope|nah) (i need it|it's|it was|make it|i want it|we want|it should be|i meant|last|not|only) {day}
    (no|nope) my (name|number|email) is {name}
    (no|nope) (it's|it is|i'm|i am|we are|there are|it was for) (my {relative}|{number} people|with {name}|for {name}|at {time}|a {service})
    (no|nope) (i|we|my {relative}) (never|didn't|haven't|don't|won't|can't) (book|ask|have|want|need|use|get|do) (that|one|it|this|a {booking}|any of it)
    (that|it|this|your answer|the information|your response|what you said) (is|was) (not (right|correct|true|accurate)|wrong|false|incorrect)
    i'm sorry but (that's|it's|this is) (not|wrong|not the) (right|correct|) (answer|response|one|)
    that's (definitely|absolutely|completely|just) (false|wrong|untrue|not it)
    i can't (make it|do|come|be there) (on|at|in|before|) {time}
    (it|that|this) (isn't|is not|wasn't|was not) (what|the thing|how|where) i (meant|want|wanted|said|asked|need)
    (wrong|not the right) (person|number|name|place|day|one)
    (i'd|i would|i will have to) (say no|refuse|pass|turn that down)
    (none|neither) of (that|it|those|them) (is right|is correct|works|is mine)
    (please no|don't|do not) (do|book|change|send) (that|it)
  `,
}
