import type { Cue } from '../lexicon.ts'

/** Questions to the business. */
export const questions: Cue[] = [
  {
    label: 'faq',
    weight: 0.66,
    says: `
      where|when|who|which|whose
      how (long|far|often|soon|many|late|early|big|old|busy|crowded|close|fast|quickly|experienced|packed
        |full|large)
      how (do|does|can|would|should|is|are|did) (i|we|the|this|it|people|guests|_ work)
      what (is|are|about|if|do|does|happens)
    `,
    also: '{ours}',
  },
  {
    label: 'faq',
    weight: 0.66,
    says: `
      (do|does|did|will|would) (you|the|your|they|it|this|that|he|she|we|anyone|guests|i need|i have to
        |i _) ~~ ({amenity}|offer|accept|take|serve|provide|allow|sell|deliver|open|close|carry|work
        |cover|treat|handle|require|include|service|install|repair|specialize|validate|stock|honor
        |support|do|come|cater|host|rent|recommend|guarantee)
      (is|are|was|were) (there|the|your|it|this|that|these|those|they|you|any|all) ~~ ({amenity}|open
        |closed|free|available|included|busy|crowded|packed|full|located|close|near|nearby|allowed
        |possible|necessary|required|safe|licensed|insured|wheelchair|accessible|covered|family|hiring
        |legit|big|good|popular|space|place|way|line|wait|bus|train|option)
      what (time|times|hours|days|day) (do|does|is|are|will|can|should) (you|the|your|it|they|i|we
        |breakfast|lunch|dinner|check)
      (what|which) (are|is) (the|your|their|my|in) ~ (hours|address|policy|policies|menu|services
        |products|options|location|parking|wifi|password|deadline|requirements|procedure|process|rules
        |name of|number of|email|phone|website|insurances|opening|closing|best|difference|maximum|minimum
        |size|view|facilities|amenities|check|pool|gym|spa|dress code|code|treatments|times|ingredients
        |restaurant)
      (what|which) (kind|kinds|type|types|sort|sorts|brands|services|treatments|insurance|insurances
        |payment|forms|facilities|classes|amenities|equipment|machines|areas|forms of|floor|food|room
        |rooms|restaurants|drinks)
      (can|could|may|should|must|am|are) (i|we|you|my|guests|kids|children|dogs|people|one) (still|also
        |just|even|allowed|able|please)? (to )?(bring|use|park|pay|smoke|eat|swim|cancel|get|have|take
        |leave|store|order|access|check|request|go|walk|buy|watch|invite|recommend|tell me|suggest
        |give me|visit|rent|borrow|drink|enter|stay|arrive|find|see|wear|do|come|send|know|ask
        |book a|work out|change)
      (hours|opening hours|business hours|address|location|directions|parking|wifi|wi fi|password
        |insurance|menu|policy|website|warranty|refund policy|open|opening|closing|wait time|waiting time
        |line|queue) (of|for|is|please|on|at|$|to|today|tomorrow|like)
      (tell me|know|wondering|information|info|details|more|learn|like to know|want to know|ask) (more
        |me)? (about|on|regarding|if|whether|where|when|what time)
      (do|must|should|will) (i|we) (need|have|require|be needing|bring|get) (a|an|to|any|my|some|special|proof) _
      (recommend|recommendation|recommendations|suggest|suggestion|directions|how to get|way to (get|go)
        |get to|get there|crowded|busy|packed|wait|line|reservations accepted)
    `,
  },
  {
    label: 'faq',
    weight: 0.82,
    says: `
      (how|what) ~~ (busy|crowded|packed|wait|wait time|long is the (wait|line)|line)
      (is|are|does|do|how|will|be|get|gets|tell me|getting) ~~ (busy|crowded|packed|slow|full
        |a (long )?wait|wait time|long line|line|lines|wait|waiting) (at|around|during|on|right|now|there
        |in|today|tonight|for|after|before|this|$)
      how long ~ (wait|stand|line|queue|take|takes|will it|does it|is the|does|are)
      (directions|route|way|bus|train|subway|walk|drive|drove|travel|navigate|get|go|going|map
        |distance) ~ (to|from) (the|a|my|_)
      (how|way|show me|best|fastest|quickest|give me|tell me|need|what|which|can you)* ~ (get|directions
        |route|reach|go by|way) (to|there|from|by) ~~
      (does|do|will|can|is|are|if|at) ~~ (take|accept|allow|accepts|takes|taking|do|allows|accepting|have
        |honor|require) (reservations|reservation|bookings|appointments|walk ins)
      ({amenity}|you|office|shop|store|clinic|it) (open|close|closed|closes|opens|start|starts|end|ends
        |closing|opening) (on|at|today|tomorrow|until|late|over|this|for|in|to|also|$)
      (do|does) (you|the _) (have|offer|serve|accept|provide|allow|take|sell) ~ {amenity}
      (is|are) (there|the|your) ~ ({amenity})
      (is|are) (it|you|the _|your _) (very|too|that|really)? ?far
      (is|are) (a|the|your)? ?({amenity}|_) (included|extra|free|complimentary|available
        |mandatory|required)
      (park|store|leave) (my|our|the|a|motorcycles|bikes|luggage|bags) ~
      (opening|business|office|working|operating|visiting) hours|hours of operation
    `,
  },
]
