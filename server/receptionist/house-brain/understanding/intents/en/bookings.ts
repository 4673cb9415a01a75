import type { Cue } from '../lexicon.ts'

/** Appointments: making, moving, cancelling and asking after them. */
export const bookings: Cue[] = [
  {
    label: 'book',
    weight: 0.8,
    says: `
      {book} (me|us|him|her|it|in|for)? ~~ {booking}
      {want} ~ {booking}
      (get|fit|come|be|squeeze) (me|us|him|her)? ?in (to see|for|with|on|today|tomorrow|this)
      (to )?see (a|the|dr|doctor|my|your) (dentist|doctor|hygienist|lawyer|attorney|vet|specialist
        |stylist|_) (this|next|on|at|about|for|today|tomorrow|as soon|$)
      (make|making|create|do|place) (a|an|another|the|my|new|some) ~ {appointed}
      (can|could|may|might|would|will|could you|can you) (i|we|you) (please|possibly|maybe|also)? (get
        |have|book|reserve|schedule|make|arrange|set up) ~~ ({booking}|{service}|for (two|three|four|five
        |six|\\d+|tonight|tomorrow))
      (i|we) (am|are)? {want} (to)? (book|reserve|schedule|make an|make a|set up|arrange|come in|be seen
        |get in|see (a|the|dr|doctor|someone|somebody)|bring|drop (off|by)|stop by|stay|check in (on|the
        |from))
      (book|reserve|schedule|bookings|reservation|appointment) (a|an|me|us|it|for|this|in|my|with|at|some
        |the|on|under|tonight|tomorrow|car|please|two|three|four|\\d+)
      table (for|of) (_ )?(_ )?
      (room|rooms|suite|suites|seats|party|spot) (for|from) (_|me|us|two|one)
      (any|have|got|is there|are there|do you have|some) ~ (availability|available|availabilities
        |openings|opening|vacancy|vacancies|free (slot|table|room|time|spot)|slots|spots)
      (is|are) there (a|an|any|still|space|room|some)* ~ ({booking}|openings) ~ (free|available|open|left|for|on|at|this
        |next|tomorrow|today|tonight)
      (available|availability|vacant) (for|on|from|at|between|this|next|tomorrow|tonight|today)
      (put|sign|pencil|write) (my|our|his|her) names? (down|in|up|on)
      (anybody|anyone|someone|somebody|you|she|he|they|dr _|doctor _|_ doctor|the _) (is|are|have)? ?(free|available) (on|at|to|this|next
        |tomorrow|today|tonight|for|around|sometime|in the)
      (what|when) is (the|your|his|her) (next|first|earliest|soonest) (available|possible|open|free)? ?({booking}|opening|time|date|day)
      (arrive|arriving|coming|staying) ~~ (leave|leaving|departing|depart) ~~
      (get|take|fit) (me|us|him|her|my _|the _) in( please| soon| asap|$)
      ({vehicle}|it|house|roof|furnace|computer|phone) (needs|need|requires) (new|a new|some new|replacement) _
      (_ )?(nights|night) ~ (room|suite|bed|hotel) ~~ ({moment}|starting|beginning|from)
      (fit|squeeze|pencil|put|slot|sign) (me|us|him|her) (in|down|up)
      {want} ~ (for|to) ~~ (\\d+|one|two|three|four|five|six|seven) (nights|night|adults|adult|people
        |guests|persons)
      ^(a|an|one|two|three|\\d+)? (single|double|twin|standard|deluxe|family|bed|bedroom|king|queen
        |_ bedroom)? (room|suite|table|bedroom suite) (for|from|at|with|on)
      (i|we) (will|would) (be)? (need|require|take|like) (a|an|to book|the)? ~ {booking}
    `,
    // How long one waits for a table is a question.
    unless:
      '(do|must|should|is it necessary to|need to) (i|we)? ?(have to|need to)? ?(book|reserve|make a reservation) (in advance|ahead|beforehand)|(how (long|busy|crowded|packed|far)|(is|are) there a? ?(reservation|booking) (in|under))',
  },
  {
    label: 'book',
    weight: 0.72,
    says: `
      {pro} (to|who can|that can) (come|look|check|fix|repair|inspect|service|examine|see|take a look
        |clean|install|replace|stop by|come out|come by|help me with)
      (can|could|will) {pro} (come|look|check|swing|stop|drop)
      (send|need|want|get) (me|us|out|over)? (a|an|the|your)? (plumber|technician|tech|electrician
        |mechanic|engineer|handyman|crew|dentist|hygienist|stylist|barber|inspector|{pro}) (out|over|here
        |asap|today|tomorrow|to|as soon)
      (my|the|our|his|her) ~ (needs|need|requires|require|is due for|due for|could use|has to have
        |should get) (a|an|some|its|to get|to be|new|to have)? ~ ({service}|done|fixed|repaired|looked at
        |serviced|checked|changed|replaced|cleaned|prepared|inspected|rotated|fixing|looking)
      (get|have|getting|having) (my|the|our|his|her|a) ~ (fixed|repaired|looked at|serviced|checked
        |changed|replaced|cleaned|inspected|done|rotated|worked on|maintained|tuned|cut|trimmed|colored
        |maintenance)
      ({vehicle}|engine|tires|tire|brakes|oil|transmission) ~ (maintenance|service|serviced|check|checked
        |checkup|repair|change|changed|inspection|inspected|rotation|looked|light|fixed|appointment|shop)
      (maintenance|service|repair|inspection) (on|for|of|done) (my|the|our|a)
      (schedule|book|arrange|plan|set) ~~ (maintenance|service|repair|inspection|oil|tire|{service}
        |checkup|mechanic|car|dealer)
      (tune up|oil change|tire check|tire rotation)
      (acupuncture|massage|manicure|facial|spa|haircut|cleaning|physical|exam) (session|appointment
        |booking|treatment) (for|on|at|tomorrow|today)
      (due for|overdue for) (a|my|an)
    `,
  },
  {
    // A day or an hour beside what can be booked, and no word about what to do with it.
    label: 'book',
    weight: 0.55,
    says: `
      ({booking}|tables|rooms|space|spots|dinner|lunch|brunch|party of|people|adults) ~~ {moment}
      {moment} ~~ ({booking}|tables|rooms|space|spots|dinner|lunch|brunch|party of|people|adults)
    `,
  },
  {
    label: 'cancel_booking',
    weight: 0.93,
    says: `
      {cancel} ~~~ ({appointed}|order|visit|tables|dinner|trip|class)
      ({appointed}|visit|dinner plans) ~~~ {cancel}
      {cancel} (for|my|our|the|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday
        |sunday) ~ (appointment|at|name|one|pm|am|under)
      (no longer|do not|not|do not have to|will not|never|longer) (going to)? (need|want|require
        |be needing|be using|keep|use|make|attend) (to)? (my|our|the|that|this|a|any) ~ {appointed}
      (have to|need to|want to|must|going to have to|would like to|like to|got to) cancel (for|on|my|our
        |tomorrow|today|tonight|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        |the _ (am|pm))
      (can|could|will|would|am|are|is|be) not (be)? (able to|make|making|going to make|going to be able
        |attend|come|coming|keep|going)* (make|come|attend|be there|keep|go)? (it|in)? ~ (to|for|at|my
        |our|the) ~ {appointed}
      (i|we) (really|unfortunately|will|am going to|just)* {want} (to)? cancel( please| now| today| if possible)?$
      (unable|not able|not going) to (make|keep|attend|come|get|be) ~ {appointed}
      (take back|pull) (my|our|the) ~ {appointed}
      (take|cross|remove|strike|scratch) (me|us|my name|our name|our names) (off|from|out of)
      {appointed} ~~~ (will not|not|no longer|do not) (be)? ?(need|needing|make|using|use|want|keep) (it|that|them|to it)
      (free|release) (up|feel)? (my|our|the|that) {appointed}
      (feel free to)? (drop|scrap|undo|release) (that|the|my) ~ (slot|{appointed})
    `,
    unless: 'not (open|find|get (into|in)|enter|unlock|close|lock|access|see|connect)',
  },
  {
    label: 'cancel_booking',
    weight: 0.93,
    says: 'cancellation|cancelation|cancellations',
    unless:
      '(fee|fees|charge|charges|charged|policy|policies|cost|costs|penalty|penalties|deadline|free|insurance)',
  },
  {
    label: 'reschedule',
    weight: 0.93,
    says: `
      {change} (the|my|our|a|this|that|an|some)? ~~ {appointed}
      ({appointed}) ~~~ ({change}|different (day|time|date)|another (day|time|date))
      reschedule|rescheduling|rebook|postpone
      {change} (my|the|it|that|our|from|to) ~ (date|dates|time|times|day|monday|tuesday|wednesday
        |thursday|friday|saturday|sunday|tomorrow|later|earlier|week)
      (different|another|later|earlier|new) (day|time|date|slot|hour) (for|than|instead) (my|the|our|of)
      instead ~~ {appointed} ~ (to be|be|at|on)
      (make|have|put|do|set) (my|our|the|that) {appointed} ~~ instead
      {moment} ~ (instead of|rather than) (on|at|in|the)* {moment}
      (can|could|may) (my|our|the) {appointed} ~ be (changed|moved|rescheduled|modified|updated|postponed|pushed|extended)
      (bring|move|pull|push|put) (my|our|the) {appointed} ~ (forward|back|up|ahead|earlier|later)
      {appointed} ~ (day|hour|days|hours|week|weeks|minutes|bit|little) (later|earlier|sooner|back|forward|ahead)
      (booked|reserved|reservation|booking|appointment|table) ~~ but ~~ (will be|are now|now|need|needs|want|coming|more people|less people
        |only be)
      {change} (it|that|this) (to|for|until|till)
      (come|arrive|do it|make it|visit|go|stop by) ~ instead
      (come|arrive|be there|make it|show up|get there) ~ (earlier|later|sooner) (than|instead|if|$)
      add (another|an extra|one more|two more|a|one|two|three|more|some)* (person|people|guest|guests
        |night|nights|adult|adults|child|children|kid|kids|seat|seats|room|service|day) (to|in|on) (my
        |the|our)
      add (another|a|one|two|more|\\d+) (person|people|guest|guests|night|nights|adult|adults) to (my|the
        |our)
    `,
  },
  {
    label: 'confirm_booking',
    weight: 0.93,
    says: `
      (confirm|confirming|confirmation|verify|make sure|ensure|double check|validate|reconfirm|recheck
        |check on|check that|check if|check whether|check to see|see if|see that|be sure|certain|certify
        |establish|guarantee) ~~ {appointed}
      (do|did) (i|we|they|you) (still|already|currently|really|even|actually|by any chance)? (have|make
        |got|get|see) ~ ({appointed}) (for|at|on|under|tomorrow|today|tonight|this|next|scheduled|booked
        |set|with|in|$)
      (is|are|was) (my|our|the) ~~ {appointed} ~~ (confirmed|set|still|booked|ready|on|under
        |in place|there|good|scheduled|all set|valid|active|secured|for)
      (has|have|is|was) (my|our|the) {appointed} (been|gone|still)? (made|confirmed|booked|through|good
        |valid)
      (has|have|was|were|is|are) (my|our|the) {appointed} (already|been|actually|really)* (reserved|made|booked|confirmed|scheduled|saved)
      (are|is) (we|i|it|that|everything) (still|all) (on|good|set|happening|confirmed) (for|$)
      (did|has|have) (my|our|the) {appointed} (go|gone|come|came|get|got|been) (through|in|confirmed|made|accepted|received)
      (am|are) (i|we) (still|all|already|definitely|really)* (booked|scheduled|confirmed|set|down|good to go|on the (list|books)) (for|at|on|in|with
        |tomorrow|today|tonight|this|next|$)
      (confirm|verify|make sure|check|see|certain|sure) ~ (i|we) (am|are|have|have been|was|got) ~ (booked|scheduled|reserved|down|on the (list|books))
      (if|whether|that) (i|we) (still|already|actually)? ?(have|had|got|made|booked) ~ ({appointed})
      there ~ (reservation|booking|appointment) ~ (in the name|under|in my name|for me|on file|booked|in the system)
      {appointed} ~~ (is|are) (confirmed|still|set|all set|in place|there|good|active|right)
    `,
    unless:
      '(do|have) you (have|got|still have) (any|rooms|tables|a room|a table|suites|a suite|availability|openings|space|a slot|a spot|an opening|slots)',
  },
  {
    label: 'check_booking',
    weight: 0.92,
    says: `
      (when|what time|what day|where|what date|who|at what time|which day|how long) (is|are|was|did
        |do) (my|our|i|we) ~ (next|upcoming|{appointed}|booked)
      (when|what time|what day|where|what date|at what time|which day) (is|are|was) the ~ {appointed}
      (what|which|how many) {appointed} (do|did) (i|we) have
      (look up|pull up|find|show|see|view|check|tell me about|status of|details (of|for|about)
        |information (on|about)|list|check on) (me)? (my|our|the status of|all my) ~ ({appointed})
      (my|our) ~ ({appointed}) (time|details|date|status|code|number)$
      (forgot|remind me) ~ ({appointed})
    `,
    unless: '(available|free|open|earliest|soonest)',
  },
]
