import type { Examples } from '../examples.ts'

/** Appointments: making, moving, cancelling, asking after them; choosing among what was offered. */
export const bookings: Examples = {
  book: `
    i (would like|want|need|am hoping|am looking) to (book|make|schedule|set up|get) (a|an) {booking} (for|on) {day}
    (can|could) (i|you) (book|squeeze|fit|get|slot) (me|us|my {relative}) in (on|for|around|) {day}
    (do|have) you (have|got) (anything|any openings|a spot|space|room|something) (on|for|) {day}
    (is there|got) any(thing) (free|available|open) {day} (at|around) {time}
    i need (a|my) {service} (done|) (as soon as possible|soon|this week|{day}|)
    i was (hoping|wondering if i could|thinking i could) (come in|get in|stop by|drop in) {day}
    my {relative} (needs|is due for|is due|has to have) (a|an|his|her) {service}
    (can|could) (someone|somebody|a technician|one of your guys) come (out|over|by) (and|to) (look at|fix|check|see) (my|our|the) {thing}
    we need (somebody|someone|a guy|a crew|your team) to (fix|check|repair|install|come see) (my|our|the) {thing}
    my {thing} (needs|could use) (fixing|servicing|a tune up|to be looked at|a check|an inspection|work)
    (put|pencil|write|sign) (me|us) (down|in|up) for {day} (at {time}|)
    (when is|what is) (your|the) (next|first|earliest|soonest) (opening|available slot|free time|{booking})
    when (can|could) (i|we) (come in|be seen|get in|start|see the doctor)
    how soon (can|could) (you|the doctor|someone) (see|fit in|take) (me|us|my {relative})
    (i would|i'd) (like|love) to (see|visit|tour|view|come look at) the (house|apartment|condo|place|office|listing)
    want to (meet|speak|sit down|consult) with (a|an|the) (lawyer|attorney|doctor|agent|stylist|advisor) (about|regarding) my (case|divorce|house|hair|claim)
    (table|room|booth) for {number} (at|for) {time} {day}
    (dinner|lunch|brunch) for {number} (people|of us|) {day}
    (book|reserve|schedule|get|grab|find) me (a|an) {booking} (with {name}|at {place}|for {number}|{day})
    (reserve|hold|save) (a|the|us a) (table|room|court|spot|seat) (at {place}|for {number}|for tonight|under {name})
    make (me|us|) (a|an) {booking} (at {place}|with {name}|for {number}) (for|on|at) {time}
    my (car|truck|bike|vehicle) (needs|is due for) (an oil change|new tires|its inspection|maintenance|service|brakes)
    (schedule|set|arrange) (my|an|the|) (car|truck|) (maintenance|service|oil change|tire change|tune up) (for {day}|)
    when can i bring (my|the) (car|dog|laptop|kid) in (for|to get) (service|a checkup|looked at|a repair|groomed)
    i am (due for|overdue for|in need of|after|looking for) a {service}
    (i'm|i am) a new (patient|client|customer) and (want|need|would like) (an|my first) {booking}
    come (fix|check|clean|look at) my {thing} (please|{day}|)
    {service} {day} (please|if possible|at {time}|)
    a {service} (please|for my {relative}|for {day})
    {booking} (please|for {day}|with {name}|for {number} people)
    looking for (a|an) {booking} {day}
    i (gotta|have got to|must|should) (see|get to|come see) (a|the) (dentist|doctor|vet|mechanic|hygienist|lawyer)
    can {name} (see|take|do|fit) me {day}
    does {name} have (anything|time|a slot|an opening) {day}
    yes (i would like|i want|let us|please) (to|) (book|make|schedule) (an|a|the) {booking}
    (i'd like|i want|we want|need) a (double|single|family|king) room for {number} nights
    we (will be|are) arriving {day} and leaving {day}, do you have a room
    (can|may) we (stay|check in) from {day} to {day}
    set me up with {name} {day}
    let's get (something|a visit|a time|it) on the (books|calendar|schedule)
    me want book {service}
    i like make (appointment|reservation) for {day} please
    is possible come {day} for {service}
    any chance of a {service} {day}
    (check in|checking in|arriving) {day} (and|) (check out|checking out|leaving|until) {day}
    i'd like to (check in|stay|arrive) {day} and (check out|leave|stay until) {day}
    (i want|i'd like|we need|looking for) a room (for|from) {day} (to|until|till) {day}
    i've (a|got a|this) (sore|bad|broken) (filling|back|tooth|hinge), any chance of (a visit|an appointment|coming in) {day}
    (need|i need|could i get) (a tow|a ride|a locksmith|a notary|a babysitter|highlights|braids) (this afternoon|{day}|)
    my (ac|furnace|car|dog|teeth|gutters) (needs|need) (its|their|a) (yearly|annual|regular) (service|cleaning|checkup|shots)
  `,
  cancel_booking: `
    (i need to|i want to|i have to|please|can you|could you) cancel (my|our|the) {booking} (on|for|with|at) ({day}|{name}|{place})
    (call off|scrap|drop|void|delete|remove|nix) (my|our|the) {booking} (please|for {day}|)
    i (can not|won't be able to|am not able to|will not) (make|keep|come to|attend) (my|our|the) {booking} (on {day}|after all|)
    i (can't|won't be able to|am not going to) make it {day}
    we (can't|won't|are not going to) (come|be there|be coming|make it) {day} (after all|sorry|)
    i'm not coming {day} (anymore|after all|)
    (take|scratch|cross) (me|us|my name) off (the (list|schedule|books|calendar)|for {day})
    i (don't|no longer|do not) need (my|the|our) {booking} (anymore|any more|any longer|)
    (we|i) (don't|no longer) need the (plumber|technician|cleaner|car|room|table|guy) (to come|anymore|{day})
    please don't send (anyone|anybody|the plumber|the guy|him) {day}
    (tell|let) {name} (know|) i (won't be|am not|can't be) (in|there|coming) {day}
    gotta (bail on|skip|drop|miss|cancel) my {time}
    have to (back out of|bail on|skip|miss) (my|our|the) {booking}
    cancel (my|our) {day} {service}
    cancel (everything|all) i have (booked|scheduled|on the books)
    (get rid of|wipe|erase|undo) my {booking}
    my plans (changed|fell through) so (cancel|drop|get rid of) (my|the) {booking}
    i'm (sick|stuck at work|out of town|in the hospital) and (can't|won't be able to) come {day}
    i'd like my {booking} (cancelled|canceled|taken off|removed)
    (free|give) up my (slot|spot|time|{booking}) {day}
    something came up (so|and) i have to cancel
    we found someone else so please cancel
    (how|where) do i cancel (a|my|the) {booking}
    (cancel|forget) my thing (with|at) {name}
    i want to call and cancel the {booking} under {name}
    withdraw my {booking} request
    can i cancel {day}
    not gonna make my {service}
    the {service} {day} is off
    i booked a {service} but i don't want it anymore
    cancel meeting with (my|the) (advisor|manager|lawyer|agent)
    (unbook|cancel|release) (that|my|the|our) (table|room|seat|spot|booking)
    i need (to make|) a cancellation (for {day}|please|it was for {number} people|)
    (cancellation|cancel) (for|of) (the|my|) {booking} (at {time}|at {place}|under {name})
    how do i (go about cancelling|cancel) (my|the) (room|table|spa) (booking|reservation)
    (i'm afraid|sorry but|unfortunately) (i|we) (must|have to|need to) (give up|let go of|drop) (my|our|the) (place|spot|slot|{booking}) (on {day}|)
    (ring|call|tell|text|let) (the|my) (salon|office|doctor|restaurant|plumber) (and say|know|that) i'm not (coming|able to come|going to make it)
    (i wish|i want|i'd like) to withdraw (my|our) {booking} (for {day}|)
    (kill|axe|ditch|scrap) my {time} ({booking}|)
  `,
  reschedule: `
    (i need to|can i|could we|i want to|i'd like to|please) (reschedule|move|change|push|shift|switch|postpone) (my|our|the) {booking} (to|until|till|for) {day}
    (can|could) (i|we|you) (move|push|bump|shift|switch|swap|change) (it|that|my {booking}|my time) (to|back to|up to) {time}
    something came up (can|could) we (do|make it|try) {day} instead
    (is there any way|would it be possible) to (come|come in) {day} instead (of {day}|)
    i can't (do|come|make) {day} (can|could) (i|we) (come|do|make it) {day}
    i can't make {time}, how about {time} instead
    (push|move|bring) (it|my {booking}|me) (back|up|forward|ahead) (an hour|a day|a week|half an hour|to {time})
    (can|could) i come (in|) (earlier|later|sooner|a bit later|an hour earlier) (that day|than planned|{day}|)
    i need a (different|new|later|another) (day|time|date|slot) for my {booking}
    i'd like my {booking} (moved|changed|switched|pushed|rescheduled) to {day}
    (change|update|modify|amend|edit) my {booking} (to|from) {number} (people|guests|nights) (instead of {number}|)
    (add|bring) (one more|another|two more|{number} more) (person|guest|people|friends) to (my|our|the) {booking}
    we will be {number} instead of {number}, can you change the {booking}
    i have a {booking} {day} but (it doesn't work|i need another day|that's not going to work|would rather do {day})
    my {booking} is {day} and i need it (later|sooner|another day|{day})
    (let's|can we) (put|do) it (off|) (until|another time) {day}
    {day} doesn't work for me anymore, what else (do you have|is there)
    (i'm|i am) running (late|behind) can we (move|push) it to {time}
    (swap|trade|switch) my {day} {booking} for {day}
    (extend|shorten|lengthen) (my|our) (stay|booking|session|{booking}) (by|for) {number} (days|nights|hours)
    move {service} to {day}
    rather than {day} could i do {day}
    need to reschedule
    change the (date|time|day) of my {booking}
    (i want|i'd like|need) to change my (reservation|booking|appointment)
    can my {booking} be (moved|pushed|changed) to {time}
    no longer {day}, make it {day} for my {booking}
    can't come {day}, next week ok
    delay my {booking} by a week
    tomorrow is no good for my {service}, got another time
    can i bump my appt to later
    (change|amend|update|modify|alter|adjust|edit) (the|) (dates|date|time|details|number of people|name) (of|on|for) (a|my|our|the) (room|table|) (booking|reservation|appointment)
    i (have|made|had) a (room|table|) (booking|reservation|appointment) for {day} (and|but) (it has to be altered|want to change it|have to move it)
    (make|need) (some|a few|) (changes|amendments|adjustments) to (my|a|our) (booking|reservation|appointment|room booking)
    (i need|want|we'd like) {number} (nights|people|rooms) (not|instead of|rather than) {number}
    my (flight|meeting|shift|train) (moved|changed|got delayed), can i (come|check in|be there) (a day|an hour|a bit) later
    (could|can) my (lesson|session|{booking}|{service}) be (on|at) (another|a different) (afternoon|day|time|week)
    i'd rather have the (morning|afternoon|later) (slot|time) than the one (you gave me|i have|i booked)
  `,
  check_booking: `
    when (is|was) my (next|upcoming|) {booking} (again|)
    what (time|day) (is|was|did i book) my {booking} (again|)
    what time (am i|are we) (supposed to|meant to|scheduled to) (come in|be there|arrive|show up)
    (i forgot|i can't remember|remind me|i don't remember|i lost track of) (when|what time|what day) my {booking} is
    who (am i|will i be|are we) (seeing|with|meeting) {day}
    what do i have (booked|scheduled|on the books|coming up) (with you|)
    (can you|could you|please) (look up|pull up|find|check) my {booking}
    (do i|did i) have (something|anything|a {booking}) (booked|scheduled|coming up|) (this week|{day}|)
    what (appointments|bookings|visits) (do i|does my {relative}) have
    (show|tell|give) me (the details of|about|) my {booking}
    which (day|time|doctor|stylist|location) did i (book|sign up for|get)
    where is my {booking} {day}
    how long is my {booking} {day}
    when (is|are) (the plumber|the technician|they|you guys) (coming|supposed to come|scheduled) (to my house|)
    when am i due (in|to come in|) 
    status of my {booking}
    my {booking} details please
    (could you|can you|please) tell me when (i'm due|i am due|my turn is|i have to come|my next one is) (back|in|)
    (which|what) (dentist|doctor|stylist|day|room|service) did (i|we) (book|reserve|choose|sign up) (with|for|)
    do i have (anything|something) (on the books|scheduled|booked in) (for|on) {day}
    what have i got (booked|scheduled|coming up) (next month|this week|with you|)
    remind me (what|which) (time|day) (the movers|the plumber|they|my lesson|the technician) (come|comes|is|are coming)
  `,
  confirm_booking: `
    (i'm calling to|i want to|i'd like to|just|can you|could you) confirm (my|our|the) {booking} (for {day}|at {place}|under {name}|)
    (am i|are we) (still|all) (on|set|good|booked|scheduled) (for|with|) ({day}|{name})
    (just making sure|i wanted to make sure|checking that|making sure) (i'm|we're|my {booking} is) (still on|good|set|booked|confirmed|in the system)
    is my {booking} (still on|confirmed|all set|good to go|in place|on the books|definitely booked)
    (did|has) my {booking} (go|gone|get|come) (through|confirmed|booked)
    do (you|i) (still|) have (my|a|our) {booking} (for|under|on|in the name of) ({name}|{day}|{number})
    (can you|please|would you) (verify|double check|make sure of|check on) (my|our) {booking} (at {place}|for {day}|with {name}|)
    see if (my|our) {booking} (is|has been) (confirmed|made|set|there)
    (i|we) (booked|reserved|made a {booking}) (online|yesterday|last week) and want to (make sure|check|confirm) (it went through|you have it|it)
    you have me down for {day} (right|correct|yeah|)
    (verify|confirm) that (i have|we have|there is) a {booking} (at {time}|for {number}|under {name})
    am i booked in (with {name}|{day}|)
    check whether the {booking} for {name} (exists|is set|is confirmed|stands)
    did (you|you guys|the office) (get|receive|see) my {booking} (from the website|online|by email|through the app)
    (was|has) my {booking} (received|accepted|recorded|put in)
  `,
  select_option: `
    (i'll take|let's do|give me|i'd like|i want|i prefer|i choose|go with|i'll go with|) the (first|second|third|last|earlier|later|earliest|latest|other|middle) (one|slot|time|option|appointment|)
    (number|option|choice) (one|two|three|1|2|3|a|b)
    (i'll take|give me|let's go with|the) (the|) {time} (one|slot|option|)
    the {time} one (works|is fine|is good|is better|please)
    the (morning|afternoon|evening|cheaper|bigger|smaller|closer) (one|slot|option)
    that (last|first|second) (one|time) (you said|you mentioned|works|please)
    (the|) (former|latter)
    the one (at {time}|on {day}|with {name}|you said first)
    {day} (out of those|of the two|from those)
    between those i'd pick the {time}
  `,
  provide_date_time: `
    {day}
    {day} (at|around|about|) {time}
    {time} (on|) {day}
    (maybe|probably|sometime|how about|let's say|say|i think|preferably|) {day}
    (around|about|at|by|after|before|) {time}
    {day} (works|would be good|would work|is best|is fine|is good) (for me|)
    {day} or {day}
    (any time|anytime) (after|before) {time}
    between {time} and {time}
    (mornings|afternoons|evenings|weekends|weekdays) (are best|work best|only|)
    in the (morning|afternoon|evening) (please|)
    the (4th|12th|twenty first|third) (of june|of march|)
  `,
}
