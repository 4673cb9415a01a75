import type { Examples } from '../examples.ts'

/** Questions to the business, and what is none of its business. */
export const questions: Examples = {
  faq: `
    (do|does) (you|your office|the clinic|you guys|y'all|they) (take|accept|offer|do|have|provide|carry|sell|allow) (my insurance|credit cards|walk ins|delta dental|gift cards|parking|wifi|apple pay|evening hours|acrylics|botox|financing|house calls|payment plans|pets|a pool|a gym)
    (where|where abouts) (are|is) (you|your office|the clinic|the shop|the hotel|the gym) (located|at|)
    what (is|'s) (your|the) (address|phone number|email|website|cancellation policy|refund policy|wifi password|dress code|parking situation|return policy|check in time)
    what (are|'re) (your|the) (hours|opening hours|business hours|services|treatments|amenities|options for parking|pool hours) (on {day}|on sunday|)
    (what|at what) time do you (open|close) (on {day}|today|)
    are you (open|closed) (on|) ({day}|sundays|christmas|thanksgiving|right now|late|weekends)
    (is there|do you have|got any) (parking|a bathroom|wheelchair access|a waiting room|a place to park|street parking|a kids area|an elevator) (nearby|out back|there|on site|)
    (can|may|could) (i|we) (bring|use|park|pay|leave|swim|smoke|eat) (my dog|my kids|the gym|at your place|with a card|cash|my luggage|the pool|online|there)
    how long (does|is|will|do|would) (a|an|the|) {service} (take|last|be|)
    how (long|far) (is it|does it take|is the drive|would it take) (to get there|from downtown|to your office|)
    what (should|do|must|shall) i (bring|wear|do|eat|expect|prepare) (to|for|before|to my|after) (my first visit|court|the appointment|a {service}|the exam)
    do i (need|have) to (fast|bring|make an appointment|have insurance|sign|wear|be a member|pay up front|do anything) (before|for the {service}|)
    (who is|who's|who are) (the|your) (owner|doctor|dentist|doctors|hygienist|stylists|lawyer|manager)
    (how|what's the best way) (do i|can i|to) (get|find|reach) (there|your office|to you|you by bus|the entrance|the airport)
    (give me|need|can i get|i need) directions (to|from) ({place}|your office|there)
    how (busy|crowded|packed|full) (is|are|will) (it|you|the place|{place}|the restaurant) (be|) (right now|on {day}|at {time}|)
    (is there|how long is) (a|the) (wait|line|queue|wait time) (at|for|) ({place}|a table|right now|)
    does {place} (take|accept|do) (reservations|bookings|walk ins)
    (is|are) (the|your) (gym|pool|spa|restaurant|breakfast|sauna) (open|included|available|heated|free to use) (to guests|all day|in the morning|)
    what happens if (i'm late|i don't show up|it rains|i lose my retainer|the part isn't in stock|the heat goes out at night)
    what do i do if (i lose my key|my crown falls off|i'm late|my filling breaks)
    (do you|can you) (treat|work with|see|fix|service|repair|clean|handle) (kids|children|seniors|old houses|tankless heaters|foreign cars|curly hair|nervous patients|personal injury)
    (is it|does it) (hurt|safe|painful|covered by insurance|safe during pregnancy|legal|permanent|normal)
    (tell me|i want to know|i'd like to know|i have a question|can you tell me|i was wondering) (about|more about) (your|the) (services|policy|warranty|process|doctors|classes|facilities|gym|menu)
    (what|which) (kind|kinds|types|brands|forms) of (insurance|payment|treatments|cars|massages|food|rooms) (do you|can you) (take|have|offer|do|accept|work on)
    how (does|do) (the|your) (process|warranty|membership|payment plan|financing|first visit) work
    (can|will|do) you (send|email|mail|text) me (the forms|a receipt|an invoice|a brochure|the paperwork)
    are (you|your technicians|your people) (licensed|insured|certified|bonded|hiring|family owned|vaccinated)
    (how|when) (should|can|do) i (take|get|pay|pick up|see) (my medicine|my results|my bill|my order|the x rays)
    how (early|late|many minutes early) (should|can) i (arrive|come|check in|check out)
    is (breakfast|the estimate|aftercare|delivery|installation) (included|part of it|provided)
    do you have (vegan|gluten free|kosher|halal) (food|options)
    how many (doctors|rooms|locations|people work|stylists) (do you have|are there|there)
    what's (a|the difference between a) (crown|root canal|cleaning and a deep cleaning|will and a trust|heat pump) 
    is {name} (a good|still working|working|in) (doctor|there|{day}|with you)
    do you deliver (to {place}|)
    what's on the menu
    i have a question
    (will|does|would) (the|a|your) (dentist|doctor|technician|lawyer|stylist|therapist) (numb me|explain it|wear shoe covers|call first|speak slowly|use gloves)
    (can|may) (kids|children|my dog|guests|a friend) (wait|stay|sit|come along) (in the lobby|inside|outside|with me)
    how (do|can|would) i (get|come) to your (showroom|office|clinic|store) (by bus|from the station|)
    (are|is) (pets|dogs|kids|walk ins|cameras|food) (welcome|allowed|ok|permitted)
    how (early|late) (do|does) (you|it|the gym|breakfast) (open|close|start|end)
    what happens (at|during|in) a (first|) (consultation|visit|session|checkup|inspection)
    do i need (a referral|an id|a prescription|a deposit|proof of insurance|to register)
  `,
  out_of_scope: `
    (tell|say|give|know) me (a|another|some|any) (joke|funny story|fun fact|riddle|jokes|something funny)
    (make me laugh|know any good jokes|what's something funny|do you know something hilarious about (cats|cops|dogs))
    (flip|toss|throw) (a|the) (coin|quarter|nickel|dime) (for me|please|and tell me|)
    (roll|throw) (a|the|some) (die|dice)
    heads or tails
    how do (you|i) (say|ask for|tell someone) (hello|thank you|the bathroom|water|good night|goodbye) in {foreign}
    (what's|what is) the (word|term|{foreign} word) for (dog|cheese|car|love|bread) in {foreign}
    translate (hello|this|good morning|beer|thank you) (to|into|in) {foreign}
    (how do i|how to|what's the best way to|i want to) (make|cook|bake|grill) (a|an|some|) (lasagna|pancakes|chili|cake|soup|omelette|tacos)
    (give me|find me|what's|i need) (a|the|your) recipe for (lasagna|cookies|bread|chicken soup|guacamole)
    what (is|'s) the (capital|population|president|currency) of (peru|france|canada|japan|brazil)
    (who|what team) (won|is winning|is gonna win|will win) (the|last night's) (game|election|match|super bowl|race)
    (is it going to|will it|what's the chance it will) (rain|snow|be sunny|be cold) (tomorrow|today|in {place})
    what's the (weather|temperature|forecast) (like|) (in {place}|today|tomorrow)
    (play|put on|turn on) (some|) (music|jazz|a song|the radio|the lights|my playlist)
    (write|compose|draft) (me|) (a|an|some) (poem|essay|song|letter|python code|story) (about cats|)
    (what's|how much is) (bitcoin|the stock price of apple|the euro|{number} plus {number}|the square root of {number})
    how many (ounces|calories|planets|miles|feet) (in|are in|are there in|to) (a cup|a banana|the solar system|the moon|a mile)
    how do i (fix|reset|unlock|update) my (iphone|laptop|printer|password|windows computer)
    (set|start) (an|a) (alarm|timer|reminder) for (six|ten minutes|{time})
    who (is|was) (the president|einstein|the first man on the moon|shakespeare|taylor swift)
    when did (the war end|columbus sail|the titanic sink|elvis die)
    (recommend|suggest) (a|me a) (movie|book|good show|song)
    (order|buy) me (a|some) (pizza|shoes|flight|beer|headphones)
    what's (happening in the news|the news|in the headlines)
    (how tall|how old|how rich|how far) is (the eiffel tower|the moon|the pope|mount everest|madonna)
    can you (sing|dance|rap|do my homework|drive a car|invest my money)
    (what's my|check my) (horoscope|credit score|bank balance|flight status|spotify)
    what do (dogs|horses|whales) eat
    (i think|in my opinion) (the earth is flat|the government is lying|pineapple belongs on pizza)
    my (cousin|uncle) plays guitar
    why is the sky blue
    should i buy (stocks|a house|gold) (now|this year|)
    name (three|all the|some) (planets|states|rivers|kings)
    asdf ghjk
    blah blah blah
    banana helicopter
    how (do|would|could|might|can) (i|you|one|someone) (say|greet|ask|wish) (goodbye|hello|for a beer|happy birthday) in (danish|french|thai)
    what do you call (someone|a person|people|a thing) (who|that) (lives on a boat|is afraid of cats|collects stamps|never eats meat)
    which (clips|stories|puns) do (kids|adults|babies) laugh at
    (can you|please|would you) (flip|toss) a coin (for me|and tell me what it lands on)
    (what are|do you know|tell me) the ingredients (in|for|of) (a curry|pasta sauce|a milkshake)
    how many (countries|states|oceans|elements) (are there|exist)
    (how do i|where can i|can you) (file my taxes|find my lost luggage|pay my credit card|roll over my 401k|improve my credit score)
    (get|find|show|give) me (the|) (player stats|sports scores|top songs|latest headlines)
    (what|how much) (vitamins|calories|protein|sugar|sodium) (are|is) in (an apple|milk|rice|eggs)
    (what|which) (gas|kind of oil|jump start|tire pressure) (should|does) (my|a) (car|truck) (take|need|have)
    (how|why|when) did (rome|the dinosaurs|the economy|that singer|the company) (fall|die|crash|start|get famous)
    (remind me to|add milk to my|put eggs on my) (call mom|shopping list|list|to do list)
    (is|are) (snakes|sharks|mushrooms|aliens) (dangerous|real|edible|mammals)
    (did|have) the (lakers|yankees|eagles) (win|lose|play)
    what's the best way to (grill salmon|lose weight|invest|learn guitar|clean silver)
    (translate|say) (good night|i love you|where is the station) (into|in) (greek|korean|arabic)
    (set|change) (my|the) (thermostat|volume|lights|ringtone) (to|up|down)
  `,
}
