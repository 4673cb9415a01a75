import type { Examples } from '../examples.ts'

/** A person, a price, a complaint, another language, who and what we are. */
export const requests: Examples = {
  human_handoff: `
    (can i|could i|may i|i want to|i need to|i'd like to|let me|i would rather) (speak|talk) (to|with) (a|an|your|the) {person}
    (transfer|connect|put|patch|switch|pass) me (to|through to|over to|with) (a|an|your|the|) {person}
    (get|give|find|bring) me (a|an|your|the) {person} (please|now|)
    {person} (please|now|)
    i (want|need|prefer|demand) (a|an) (real|live|actual|human) (person|human|being|voice|agent)
    is {name} (there|in|around|available|free) (i want to|can i|i need to) (speak|talk) (to|with) (him|her|{name})
    (can|could) i (speak|talk) to {name}
    put {name} on (the phone|)
    (have|can you have|ask|tell) (someone|somebody|{name}|the {person}|your boss) (to|) (call|ring|phone|text) me (back|)
    (can|could|will) (someone|somebody|{name}|anyone) (give me a call|call me|ring me|phone me|get back to me)
    (i'm not|i ain't|i don't want to be|i refuse to be|i hate) (talking|speaking) to (a|no|any) (machine|robot|computer|bot)
    i (don't|do not) want to (talk|speak|deal) (to|with) (a|this|some) (machine|robot|computer|bot|recording)
    (isn't there|is there|got) (a|an|any) (actual|real|live|human) (person|one|body|someone) (i can talk to|there|here|)
    you can't help me, (i need|get me|let me talk to) (a|someone|somebody) (human|who can|else)
    i'd rather (deal with|talk to|explain it to) (a person|someone|a human|somebody at the front desk)
    (this is useless|enough), (get me|let me speak to|i want) (a|your) (human|manager|supervisor)
    (call|get|reach) (the front desk|reception|the office|housekeeping|billing|the manager) for me
    (can|could) (i|you) (get|have) (the|) (front desk|billing|sales|accounting|housekeeping|room service|the kitchen) (on the line|please|)
    who (else|) can i (speak|talk) to about (this|my loan|my refund|my bill|it)
    i need (help|assistance|to be helped|support) (from|by) (a|an) (person|human|real agent|specialist|expert)
    let me (talk to|have|speak with) (someone|somebody) (in charge|who knows|who can help|from your team|else)
    i want to discuss (this|my loan|the refund|it) with (an|a|your) (advisor|agent|human|person|manager)
    ring me back (on this number|later|please|when you can|)
    (forward|route|direct|escalate) (this|my call|me) to (a|the|your) {person}
    operator
    agent
    human being please
    where is everybody, i want a person
    is there (somebody|someone|anybody|a person) (in the office|at the desk|there|available) (i can talk to|to help me|)
    i'd like to be (transferred|connected|put through|passed on|redirected)
    i need (a word|to speak|a chat) with (your boss|the owner|whoever is in charge|the person who did it)
    (may|could|can) i have (someone|a person|the {person}) (help|assist|handle) (me|this) (instead|please|)
    this is (complicated|too much for you|a special case), (give me|i want|get) (a human|somebody|an agent)
  `,
  bot_question: `
    are you (a|an|) (robot|bot|machine|computer|ai|human|real person|real|person|recording|program|alive|chatbot)
    (am i|are we) (talking|speaking|chatting) (to|with) (a|an|) (robot|machine|human|person|computer|ai|real person|bot|someone real)
    is this (a|an|) (robot|bot|recording|ai|machine|computer|real person|human|automated|answering machine)
    (who|what) (are|is) (you|this|that)
    who (am i|is it i am) (speaking|talking|chatting) (with|to)
    (what is|tell me|what's|do you have|may i ask|can i know) (your|a) name
    what (do|should|can) (i|people|they) call you
    who (made|created|built|programmed|designed|owns|trained|invented|developed) you
    (who|what company|which company) do you work for
    who is your (boss|maker|creator|owner|manufacturer)
    (how old are you|what is your age|when were you born|when is your birthday)
    where (are you from|were you (made|born|built)|do you (live|come from))
    (you|do you) (sound|seem) (like|) (a robot|human|fake|real|artificial|like a machine)
    you're not (a|) (real|human|person|actually a person) are you
    (so|wait|hold on|hmm|) (you're|are you) (just|really|actually) (a|an) (computer|bot|human|ai|person)
    say your name (please|again|)
    i'd like to know (your name|who you are|if you're human|what you are|who built you)
    do you go by (a|any) (name|nickname)
    is there a (person|human) (behind|typing|on the other end)
    were you made by (a company|google|humans|someone)
    are you some sort of (ai|machine|program|software)
    are you (flesh and blood|made of code|a living being|one of those automated things)
    what (name|nickname) (were you given|did they give you|do you answer to)
  `,
  capabilities: `
    what (can|do|could) you do (for me|)
    what (kind|kinds|sort|sorts|type|types) of (things|stuff|questions|help|tasks) (can|do) you (do|answer|help with|offer|handle)
    (how|in what way) (can|do|could) you (help|assist) (me|)
    what (can|could|should|may) i (ask|say|ask you|talk to you about|use you for)
    (tell me|list|show me|explain|what are) (your|all your|the) (abilities|features|capabilities|skills|functions|options)
    what (are you|) (good at|good for|able to do|capable of|trained to do|here for|designed for)
    (help|help me|i need help|i need some help|can you help me|assist me|help please)
    what (services|help|information) (can|do) you (give|provide|offer) (me|over the phone|)
    what (are|is) my (options|choices)
    (which|what) (topics|subjects|areas|questions) (do|can) you (know|cover|understand|answer|discuss)
    what do you know (about|how to do|)
    what is it you do
    what else can you (do|help with|tell me|assist with)
    how does this (work|thing work)
    can you tell me what you're able to (do|help with)
    are you able to (help me|do anything useful|answer questions)
    i need a hand (with something|)
    what might i ask of you
  `,
  change_language: `
    (do you|does anyone|can you|does anybody there) speak {language}
    (can we|could we|can you|please|let's|) (speak|talk|do this|switch|continue|chat) (in|to|into) {language}
    (i|we) (only|don't|just) speak {language}
    (change|switch|set) (the|your|my) language (to {language}|please|)
    (someone|anyone|anybody|a person) (who|that) speaks {language}
    my {language} (is not good|is bad|is not so good|no good|is very bad|isn't great)
    {language} (please|only|)
    i (prefer|want|need|would like) {language}
    (use|respond in|answer in|reply in|write in|talk in) {language} (from now on|please|)
    can i get (this|help|service) in {language}
    is there (a {language} option|somebody for {language}|service in {language})
    i (don't|no) understand {language} (well|very good|so good|)
    what languages do you (speak|know|have|support)
    how do i change (the|your) language
    no speak {language}
    start speaking {language}
    (can|could|would) you (speak|talk|respond|write|answer) (to me|) (in|using) {language}
    i (want|need|would like) you to (speak|talk|respond|answer) (in|using) {language}
    switch over to {language}
  `,
  date_time_question: `
    what time is it (now|right now|over there|in {place}|)
    (do you|can you|could you) (have|know|tell me) (the time|what time it is|today's date|the date|what day it is)
    what (is|'s) (today's date|the date|the date today|the time|today|the current time|the day)
    what day (is it|is today|of the week is it|are we)
    which day (is|of the week is) (tomorrow|it|today|the 4th|christmas)
    what is the date (tomorrow|today|next friday|on monday|this coming saturday)
    what (month|year|week) (is it|are we in)
    what day (is|does) (christmas|thanksgiving|new year|my birthday|the 15th) (on|fall on|)
    tell me (the time|the date|what time it is|today's date|the day) (in {place}|please|)
    is (it|today) {day} (already|yet|)
    how many (days|weeks) (until|till) (christmas|{day}|summer)
    give me the (time|date) (please|in {place}|)
    got the time
    current (time|date) (please|in {place}|)
    what's the clock say
    time (check|please|in {place})
  `,
  price_question: `
    how much (is|are|for|does|would|will|do you charge for) (a|an|the|) {service} (cost|be|run me|)
    (what is|what's|what are) (the|your) (price|cost|fee|rate|rates|charge|prices|fees) (of|for|) (a|an|the|) {service}
    what (do|would|will) (you|it|that|i) (charge|cost|pay|be paying|run me) (for a {service}|)
    how much (would|will|do) (i|we) (pay|owe|be paying|have to pay) (for a {service}|)
    (give me|can i get|could i have|i need|i want|i'd like) (a|the|your|) (quote|estimate|ballpark|price|prices|price list|ballpark figure) (for|on|) (a|) {service}
    (is there|do you charge|do you have|are there) (a|an|any|) (fee|fees|charge|extra charge|deposit|cost|surcharge) (for|if i|to) (cancel|no show|{service}|not showing up|coming out|weekends)
    (do you (have|do|offer|give)|any|are there) (discounts|a discount|specials|deals|a senior discount|student prices|coupons|promotions)
    (is it|are you|that's|isn't that) (expensive|cheap|free|pricey|costly|affordable)
    is the (first visit|consultation|estimate|quote|parking|wifi|breakfast) free
    what's the (damage|going rate|hourly rate|service call fee|cheapest|minimum|maximum|price range) (for a {service}|)
    how much (to|would it be to|for you to) (fix|repair|install|clean|replace) (a|my|the) {thing}
    how much u charge
    price (for|of|on) (a|) {service}
    {service} price
    how expensive (is|are) (a|the|your) {service}
    does (it|the {service}|parking|the pool) cost (extra|more|anything|money)
    what would (a|the) {service} set me back
    do i have to pay (for|extra for|to use|if) (the gym|the pool|parking|breakfast|i cancel)
    how many dollars for {service}
    rates for (a room|{number} nights|the suite|weekends)
    can i afford a {service} at your place, what's it cost
    what am i looking at price wise
    is {service} more expensive (on weekends|for kids|than last year)
    what's the most i'd pay for a {service}
    (what is|what's) the (maximum|minimum|limit|max) (price|amount|stay)
    is there a (cap|limit|restriction) on (guests|visits|bags)
    (how many|how much) (bucks|dollars|bills|quid) (for|is) (a|an) {service}
    is (delivery|the visit|the estimate|a late checkout|an extra bed|the spa|wifi) (extra|free|included in the price|more expensive)
    what's (the|your) (hourly|daily|nightly|monthly) (rate|fee|cost|) (for|of) (a lawyer|a room|the gym|{service})
    (do you|can you|will you) (match|beat|lower) (prices|the price|that price)
    (what|how) (does|would|will) (that|it|everything|all of it) (come to|add up to|total)
  `,
  complaint: `
    (this is|that is|it's|you are|your service is) (ridiculous|unacceptable|terrible|awful|a joke|outrageous|so frustrating|horrible|a disgrace)
    (i've|i have) been (waiting|on hold|sitting here|standing here) (for|) (an hour|forty minutes|ages|forever|all day|days)
    (nobody|no one|you people|you guys) (ever|never|) (answers|answer|pick up|picks up|called me back|call back|showed up|came)
    (your guy|the technician|the plumber|your stylist|the cleaner|your people) (left a mess|broke my {thing}|was rude|never showed up|ruined my {thing}|was an hour late|did a bad job)
    (my|the|our) {thing} (still|is still|) (leaks|doesn't work|isn't working|broken|is broken|acting up) (after you fixed it|again|and you were just here|)
    i (got|was|have been) (billed|charged|overcharged) (twice|too much|the wrong amount|for something i didn't get|extra)
    i (want|need|'d like) to (complain|make a complaint|file a complaint|report a problem) (about {name}|)
    i'm (not happy|unhappy|very upset|disappointed|annoyed|fed up|furious) (with|about|at) (your service|you|the work|this|my haircut|the stay)
    (the|my|our) (tv|shower|wifi|internet|heater|ac|air conditioning|toilet|remote|key card|light|fridge|phone) (in my room|) (is not working|doesn't work|won't work|is broken|won't turn on|stopped working|is out)
    (the room|the gym|the pool|the bathroom|it|my room) (is|was|smells) (dirty|filthy|disgusting|freezing|too loud|too hot|a mess|awful|gross)
    there (is|are) (no|not any) (towels|hot water|soap|toilet paper|signal|one at the desk|parking spaces) (in my room|here|)
    why (is|was|isn't|hasn't) (the {thing}|the pool|the gym|my order|my room|it|my refund) (closed|broken|late|not ready|not here|still closed|so slow|not working)
    why (do|does|did) (you|it|nobody|the hotel) (always|never|) (take so long|cancel|close|answer|charge me|keep me waiting)
    when will the (gym|pool|wifi|elevator|heating) (be|finally be) (fixed|working|open) again
    i can't (connect to|log in to|get into|access|use) (the wifi|my room|the app|the gym|my account)
    worst (service|haircut|experience|hotel|place) ever
    my order (arrived|came|is) (broken|damaged|late|wrong|missing|incomplete)
    you (messed up|screwed up|ruined|lost|forgot) my (order|booking|hair|appointment|car|prescription)
    i want (my money back|a refund|to see some action)
    (i'm going to|i will) leave (a|you a) (bad|one star|terrible) review
    how can you (treat people|do this|mess this up) (like this|to me|)
    the food was (cold|terrible|late)
    something is wrong with (my|the) (shower|tv|bill|room|{thing})
    this is the third time (i call|i've called|it breaks|you cancel on me)
    what a waste of (time|money)
    (can|could) someone (repair|sort out|replace|clean) (the|my) (radiator|tv|shower|lamp|{thing}) in my room
    until when is (the|your) (gym|pool|spa|sauna) (shut|out of order)
    why is (your|the) (website|app|form|system|line) so (slow|long|bad|confusing)
    the (cleaners|movers|staff|technicians|waiter) (skipped|forgot|missed|broke|ignored) (the bathroom|my request|us|the windows|my order)
    (the|our) (wifi|tv|heater|ac|light|signal) (in our room|in the lobby|) (drops|cuts out|goes off|keeps failing) (every minute|all the time|at night|)
    i('ve| have) (asked|called|told you) (three|two|five|several) times (for|about) (a towel|it|this|a refund|the noise)
    (still|and still) (nothing|no one|no answer|no towels|no hot water|no refund) (after|since) (three days|{day}|an hour)
    (there's|we found|i found) (hair|a bug|mold|stains|dirt) (in|on) (the|my) (bed|bathroom|food|sheets|sink)
  `,
}
