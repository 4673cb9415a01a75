/** Classes of words that the English hazards are made of. */
export const classes = {
  gas: 'gas|propane|natural gas|methane|rotten eggs|rotten egg|sulfur|sulphur|gas line|gas main',
  smell: 'smell|smells|smelling|smelled|smelt|odor|odour|stink|stinks|reek|reeks|scent|whiff|fumes|smelly',
  detector: 'detector|detectors|alarm|alarms|sensor|monitor',
  sounding: `
    going off|goes off|went off|gone off|beeping|sounding|sounds|blaring|screaming|ringing|alarming
      |triggered|tripped|will not stop|not stop|will not shut|not shut up|keeps|activated|red|alerting
      |wailing
  `,
  body: 'face|throat|tongue|lips|lip|airway|neck|mouth',
  who: `
    someone|somebody|man|men|woman|guy|guys|person|people|he|she|they|husband|wife|boyfriend|girlfriend
      |ex|neighbor|neighbour|stranger|son|daughter|brother|sister|mother|mom|mum|father|dad|kid|kids
      |child|children|baby|toddler|infant|boy|girl|lady|friend|grandmother|grandma|grandfather|grandpa
      |uncle|aunt|cousin|roommate|coworker|patient|customer|student|worker|driver|employee|teenager|guest
      |resident|tenant|hiker|swimmer|rider|passenger|cyclist|biker|pedestrian|climber|camper|teacher|nurse|clerk|victim
      |grandson|granddaughter|grandchild|nephew|niece|stepdad|stepmom|stepson|stepdaughter|stepfather|stepmother|fiance
      |partner|boss|colleague|buddy|mate|aunt|sibling|twin|senior|mother in law|father in law|classmate
  `,
  weapon:
    'gun|guns|knife|knives|pistol|rifle|machete|shotgun|weapon|weapons|firearm|handgun|axe|crowbar|sword|blade',
  hurt: `
    hurt|injured|injury|injuries|bleeding|blood|broken|broke|unconscious|not moving|not move|not get up
      |not breathing|head|hip|leg|arm|back|neck|bad|badly|dead|hit|stuck|trapped|pain
  `,
  building: `
    house|home|apartment|building|room|kitchen|bedroom|garage|basement|attic|car|truck|oven|stove|office
      |store|shop|barn|shed|roof|yard|vehicle|trailer|furnace|dryer|heater|outlet|panel|fence|tree|field
      |trash|dumpster|couch|bed|curtain|curtains|boat|school|hotel|mattress|engine|hood
  `,
  wet: `
    outlet|outlets|breaker|breakers|electrical|electric|panel|socket|sockets|fuse|fusebox|wiring|wires
      |light fixture|lights|light|power strip
  `,
  water: 'water|it|pipe|pipes|toilet|sink|ceiling|sewage|rain',
  structure: `
    ceiling|roof|wall|walls|building|house|balcony|deck|floor|porch|chimney|scaffolding|bridge|crane
      |staircase|foundation|beam
  `,
  helpers: `
    ambulance|ambulances|paramedic|paramedics|emt|emts|rescue|fire department|fire truck|fire trucks
      |firefighters|fireman|firemen|medic|squad|police|cops|cop|officer|officers|sheriff|deputy|deputies
      |squad car|911|9 1 1|nine one one|112|999|ems|medical help|help immediately|emergency services
  `,
  endangered: `
    husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|mother|mom|mum|mama|mommy|father|dad|daddy|papa|kid
      |child|baby|newborn|toddler|infant|boy|girl|friend|grandmother|grandma|granny|nana|grandfather|grandpa|gramps|uncle
      |aunt|auntie|cousin|roommate|coworker|patient|customer|client|student|worker|driver|teenager|guest|tenant|nephew
      |niece|grandson|granddaughter|partner|neighbor|neighbour|guy|lady|man|woman|he|she|him|her|someone|somebody|they
      |everyone|technician|roofer|plumber|electrician|painter|waiter|teacher|nurse|people|i|we
  `,
  ingested: `
    took|take|taken|taking|swallowed|swallow|swallowing|drank|drink|drinking|drunk|downed|popped|ate|eaten|eating|chewed
      |licked|inhaled|ingested|gulped|got into|gotten into|sipped|had
  `,
  overmuch: `
    too many|too much|whole|entire|all|handful|bunch|bottle|lots|box|pack|strip|bucket|dozen|double|triple|every|four|five
      |six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|\\d\\d+|like a million
  `,
  drug: `
    pills|pill|tablets|tablet|capsules|meds|medication|medications|medicine|tylenol|advil|ibuprofen|aspirin|acetaminophen
      |paracetamol|xanax|valium|ambien|oxy|oxycontin|oxycodone|percocet|vicodin|norco|klonopin|benzos|benadryl|insulin
      |sleeping pills|painkillers|antidepressants|sedatives|lithium|opioids|morphine|methadone|gummies|edibles|prozac|zoloft
      |adderall|heart pills|blood pressure pills|blood thinners
  `,
  poison: `
    bleach|ammonia|drain cleaner|oven cleaner|toilet cleaner|toilet bowl cleaner|cleaning fluid|cleaning stuff|cleaner|detergent
      |antifreeze|gasoline|kerosene|paint thinner|turpentine|lighter fluid|lamp oil|button battery|battery|batteries|magnet
      |magnets|pesticide|weed killer|bug spray|rat poison|rat bait|lye|acid|poison|laundry pod|laundry pods|tide pod|tide pods
      |dishwasher pod|pool chemicals|chlorine|chemicals|mothballs|nail polish remover|rubbing alcohol|hand sanitizer|wild mushrooms|poisonous berries|screw|needle|thumbtack|broken glass|coin|marble|drano|pods
  `,
  thing: `
    outlet|socket|panel|breaker|breaker box|fuse box|dryer|oven|stove|microwave|toaster|heater|furnace|dishwasher|washer|tv
      |laptop|phone charger|charger|extension cord|power strip|wall|walls|roof|attic|vent|vents|garage|kitchen|shed|car|engine
      |hood|couch|bed|curtain|curtains|mattress|trash can|dumpster|chimney|porch|deck|fence|house|apartment|building|basement
      |light|light fixture|lamp|ceiling fan|battery|scooter|ceiling|window|switch|neighbors house|next door
  `,
}
