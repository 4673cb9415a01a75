/** Classes of words that the English cues are made of. */
export const classes = {
  booking: `
    appointment|appointments|booking|bookings|reservation|reservations|table|room|rooms|suite|slot
      |meeting|visit|session|sessions|consultation|consult|checkup|check up|cleaning|class|seat|spot
      |massage|manicure|pedicure|facial|haircut|treatment|estimate visit|service call|inspection|tour
      |showing|viewing|stay
  `,
  appointed: 'appointment|appointments|booking|bookings|reservation|reservations|meeting|session|{booking}',
  want: `
    want|wanted|need|would like|wish|would love|love to|like to|looking to|looking for|trying to
      |hoping to|have to|got to|going to need|interested in
  `,
  cancel: `
    cancel|cancels|canceled|cancelled|canceling|cancelling|cancellation|cancelation|call off|drop|scrap
      |unreserve|unbook|delete|remove|get rid of|void|annul|erase|wipe|terminate|withdraw from|give up|nix
  `,
  change: `
    change|changing|changes|reschedule|rescheduled|rescheduling|rebook|move|moved|modify|modified
      |modification|amend|amendment|amendments|update|alter|adjust|edit|push|postpone|shift|switch|swap
      |extend|shorten|bring forward|delay
  `,
  book: `
    book|booked|reserve|schedule|make|set up|arrange|get|grab|secure|place|put in|find|organize|organise
      |fix up
  `,
  person: `
    person|people|human|human being|agent|representative|rep|operator|receptionist|manager|supervisor
      |someone|somebody|staff|employee|advisor|adviser|assistant manager|colleague|team|owner|boss
      |specialist|technician|doctor|nurse|attendant|concierge|reception|front desk|customer service
      |customer support|support|department|office
  `,
  praise: `
    great|good|excellent|amazing|awesome|fantastic|wonderful|perfect|outstanding|superb|brilliant|terrific|nice|lovely|stellar
      |fabulous|splendid|incredible|invaluable|appreciated|helpful|useful
  `,
  machine: `
    bot|robot|machine|computer|ai|chatbot|program|recording|automated|virtual|artificial|software|android
      |algorithm
  `,
  alive: 'human|person|real|alive|man|woman|guy|girl|someone|live|people',
  language: `
    english|spanish|french|german|italian|portuguese|chinese|mandarin|cantonese|japanese|korean|russian
      |arabic|hindi|polish|turkish|dutch|swedish|norwegian|danish|finnish|greek|hebrew|vietnamese|thai
      |tagalog|filipino|ukrainian|czech|romanian|hungarian|urdu|bengali|punjabi|farsi|persian|latin
      |creole|swahili|indonesian|malay|espanol
  `,
  fine: 'fine|ok|good|great|alright|all right|cool|acceptable|well|perfect|suitable|happy|fair',
  right: `
    right|correct|correctly|true|accurate|accurately|exact|exactly|perfectly|properly|well|rightly|spot on
  `,
  wrong: 'wrong|incorrect|incorrectly|false|untrue|inaccurate|mistaken|mistake|error|wrongly',
  said: 'said|say|saying|told|tell|asked|ask|spoke|spoken|mentioned|stated|answered|answer|question',
  yes: `
    yes|yessir|yes sir|yeah|yep|yup|yeap|yea|yess|aye|uh huh|mhm|mm hmm|sure|certainly|absolutely|definitely|indeed
      |affirmative|of course|totally|ok|alright|all right|right|correct|exactly|precisely|surely|perfect
      |sure thing|you bet|by all means|true|agreed|naturally|very well|roger|righto|indeed so
  `,
  no: `
    no|nope|nah|nay|negative|never|no way|not really|absolutely not|definitely not|certainly not
      |of course not|not at all|not exactly|not quite|no thanks|no thank you|no sir|not so
      |nothing of the sort|by no means
  `,
  relative: `
    wife|husband|son|daughter|mother|mom|mum|father|dad|sister|brother|kid|kids|child|children|baby|boy
      |girl|grandmother|grandma|grandfather|grandpa|grandson|granddaughter|partner|boyfriend|girlfriend
      |fiance|friend|boss|colleague|aunt|uncle|cousin|nephew|niece|neighbor|roommate|client|parents
      |tenant|dog|cat|pet
  `,
  detail: `
    name|last name|surname|first name|number|phone|phone number|email|e mail|address|birthday
      |date of birth|details|detail|information|info|spelling|zip code|postcode|answer|order
  `,
  own: `
    name|last name|surname|first name|number|phone number|email|address|birthday|date of birth|zip code
      |postcode|date|day|time|person
  `,
  ours: `
    you|your|yours|{amenity}|{service}|here|nearby|hotel|office|clinic|store|shop|salon|practice
      |restaurant|room|rooms|guest|guests|bed|beds|staff|appointment|appointments|booking|reservation
      |session|treatment|hours|open|close|closed|procedure|cleaning|exam|whitening|crown|implant
      |root canal|visit|refund|cancellation|warranty|estimate|technician|stylist|lawyer|attorney
      |consultation|delivery|order|my (bill|results|prescription|case|order|file)
  `,
  moment: `
    today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|next week|noon
      |this (morning|afternoon|evening|week|month)|(at|for|around|about|by|after|before|from) (_ )?(\\d+|one|two|three|four|five|six|seven
      |eight|nine|ten|eleven|twelve)|\\d+ (am|pm)|\\d+st|\\d+nd|\\d+rd|\\d+th|\\d+pm|\\d+am
  `,
  body: `
    tooth|teeth|molar|gum|gums|jaw|mouth|crown|filling|head|back|neck|chest|stomach|belly|arm|leg|knee
      |ankle|foot|hand|wrist|finger|toe|shoulder|hip|ear|ears|eye|eyes|throat|nose|skin|face|lip|tongue
      |rib|ribs
  `,
  sufferer: 'i|he|she|we|my|our|the (baby|kid|child|dog|cat)|{relative}',
  symptom: `
    fever|temperature|headache|headaches|migraine|migraines|rash|infection|cough|coughing|vomiting
      |throwing up|puking|diarrhea|nausea|nauseous|dizzy|dizziness|pain|pains|aches|cramps|chills|swollen
      |swelling|itching|sore|sick|ill|unwell|limping|feverish|sneezing|wheezing|infected|flu|covid|strep
      |toothache|earache|bleeding|constipated|fainting|hives
  `,
  vehicle: 'car|truck|van|vehicle|suv|bike|motorcycle|auto',
  service: `
    oil change|tire rotation|tune up|maintenance|servicing|service|inspection|checkup|check up|cleaning
      |repair|repairs|tire change|brake check|alignment|fixing|haircut|trim|tires rotated|oil changed
  `,
  pro: `
    someone|somebody|plumber|technician|tech|electrician|mechanic|doctor|dentist|hygienist|lawyer
      |attorney|agent|stylist|barber|vet|therapist|engineer|handyman|guy|person|specialist
  `,
  amenity: `
    wifi|wi fi|internet|pool|swimming pool|gym|spa|sauna|breakfast|lunch|dinner|restaurant|bar|menu
      |parking|garage|car park|shuttle|reception|balcony|room service|laundry|towels|elevator|lift
      |air conditioning|hair dryer|bathroom|shower|kitchen|pets|insurance|credit cards|cash|cards
      |gift cards|walk ins|deposit|wheelchair|vegan|vegetarian|gluten|kids|children|smoking|check in
      |check out|checkout|checkin|reservations|appointments|emergency|emergencies|warranty|financing
      |payment plans|delivery|takeout|classes|equipment|machines|lockers|trainer|treatments|massages
      |facilities|transfer|airport
  `,
  feeling: `
    terrible|awful|horrible|unacceptable|rude|disgusting|ridiculous|outrageous|pathetic|appalling
      |disappointed|disappointing|filthy|dirty|noisy|loud|worst|useless|frustrated|frustrating|annoyed
      |annoying|angry|upset|unhappy|furious|fed up|nightmare|unprofessional|scam|ripped off|overcharged
      |shameful
  `,
}
