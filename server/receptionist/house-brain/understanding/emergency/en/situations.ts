import type { Hazard } from '../lexicon.ts'

/**
 * Dangers told by who or what is endangered and by its sign, in any words of the two classes. The other lists hold
 * the phrases people have ready; here stands what they make up when they have none.
 */
export const situations: Hazard[] = [
  {
    category: 'allergy_poison',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {ingested} ~ {overmuch} ~ {drug}|{overmuch} ~ {drug} ~ {ingested}
      {ingested} (a|an|the|some|my|his|her|all|of|our|bit|little|lot|_ of)* ~ {poison}
      (mixed|inhaled|breathed in|breathing in) ~ {poison} ~~ (cough*|burn*|dizzy|breathe|chest|eyes|lungs)
      {poison} ~ (in|into) (his|her|my|their|the|both)* (eye|eyes|mouth|face)
      (stung|bit|bitten|ate|eating|shot|pill|injection|nuts|shrimp|peanut|peanuts|bee|wasp) ~~~ (hives
        |throat|wheez*|tongue|lips|face) ~ (swell*|swollen|closing|tight|all over|everywhere|itch*|puffy
        |breath*)
      (throat|tongue|windpipe) ~ (closing|tight|tightening|swell*|swollen|shut|thick|itchy and|blocked)
      (swelling|swollen) ~~ (down|into|to|toward|towards|under) (my|his|her|the)? ?(neck|throat|tongue|eye
        |chin)
      (neck|jaw|face|cheek|floor of my mouth|chin) ~ (swell*|swollen|puffed|ballooned|huge) ~~~ (swallow*
        |breath*|open (my|his|her) mouth|talk|drool*)
    `,
    unless: '(dog|cat|puppy|kitten|pet) ~~ {ingested}',
  },
  {
    category: 'unconscious',
    level: 'emergency',
    lifeSafety: true,
    says: `
      {endangered} ~ (collapsed|collapsing|keeled over|crumpled|fainted|passed out|blacked out
        |dropped to the)
      {endangered} ~~ (limp|floppy|lifeless|out cold|slumped|motionless|blue|purple|grey|gray|stiff
        |unconscious|in and out of consciousness|barely conscious|barely awake|turning colors|foam*|convuls*
        |jerking|twitching)
      {endangered} ~ (will not|does not|not|can not|could not) (really|even|seem to|be|able to|get (him
        |her) to|to)* (wake|waking|wake up|respond|responding|answer (me|us)|answering (me|us)|react
        |reacting|open (his|her) eyes|come to|coming to|come around|move at all)
      (can not|could not|unable to|trying to) (wake|rouse|revive|get a response from) ({endangered}|my _)
      (eyes) ~ (rolled|rolling|rolls) (back|up)|(went|gone|going) (limp|stiff|blue|gray|grey)
      (no|faint|weak|not feel a|not find a) (pulse|heartbeat)
      (fell|fallen|hit|crash*|accident|fall) ~~~ (confus*|incoherent|disoriented|slurr*)|(confus*
        |disoriented|incoherent|delirious) ~ (throw* up|vomit*|fever|headache|shak*|sweat*)
      (hit|bumped|banged|smacked|cracked) ~ head ~~~ (vomit*|throw* up|threw up|confus*|sleepy|slurr*
        |not making sense|knows where|passed out|blacked out|blurry|pupils)
      sugar ~ (crashed|dropped|crashing|too low|sky high|through the roof|is \\d+) ~~ (confus*|shak*
        |sweat*|pass*|wake|respond*|incoherent|out of it)
    `,
    unless: '(screen|display|printer|phone|laptop|wilted|hair|noodles)',
  },
  {
    category: 'heart_brain',
    level: 'emergency',
    lifeSafety: true,
    says: `
      chest ~ (pain*|press*|crush*|squeez*|tight*|heavy|burn*|hurt*|elephant|stabb*|sharp|ache*|aching)
      (pain*|pressure|crush*|squeez*|tightness|heaviness|weight|elephant|stabbing) ~ chest
      (mouth|face|smile|lip|eyelid|side) ~ (droop*|sagg*|crooked|lopsided|uneven|slack|slid* down|numb
        |hang* down)
      (speech|words|sentences|talking|speaking|talks) ~ (slur*|garbl*|gibberish|jumbl*|mixed up|mush
        |nonsense|no sense|not make sense|not making sense|all wrong|weird all of a sudden)
      (slur*|garbl*) ~ (words|speech)|gibberish
      (left|right|one) (side|arm|leg|hand) ~ (numb|weak|limp|dead|tingl*|paraly*|will not move|not lift
        |not move|useless)
      (suddenly|sudden|all of a sudden) ~ (blind|not see|can not see|lost (vision|sight)|paraly*|not speak
        |can not talk)
    `,
    unless:
      '(chest (of drawers|freezer|xray|x ray|hair|tattoo)|treasure|novocaine|anesthetic|years ago|cold sore)',
  },
  {
    category: 'bleeding_injury',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (blood|bleeding) ~ (pump*|spurt*|gush*|squirt*|spray*|pour*|soak*|everywhere|puddle|pool*|all over
        |keeps coming|dripping down|shooting|through (the|my|his|her|every)|will not (stop|quit|clot|slow)
        |not slowing)
      (will not|not|does not|never) (stop*|quit*|slow|slowing|let up|clot*|seem to stop) ~ (bleed*|blood)
      bleeding ~~ (hours|hour|nonstop|soaking|dizzy|lightheaded|faint|weak|woozy|clots)
      (soak*|filled|gone|went) (right|straight)? ?(through|up) ~ (towel|towels|gauze|bandage|bandages|rag
        |rags|shirt)
      (gash|gashed|deep cut|sliced|slashed|severed|artery|punctured|impaled) ~~ (arm|leg|thigh|wrist|neck
        |hand|head|foot|throat|stomach|artery|bone|blood|bleed*)
      (saw|grinder|blade|chainsaw|mower|machine|axe|glass) ~ (cut|took|got|went|caught|sliced
        |hit) ~ (finger|fingers|hand|leg|arm|foot|thigh|thumb|toes|wrist)
      (spilled|poured|splashed|dumped|pulled|knocked) ~ (boiling|hot|scalding) ~ (on|onto|over
        |down) ({endangered}|my _)
      (fell|fallen|falls|dropped|jumped|tumbled|thrown|slipped) ~~ (not moving|not move|can not get up
        |not get up|not talking|unconscious|not responding|bone|bleeding|scream*|head is)
      {endangered} ~ (electrocuted|shocked|zapped|scalded|crushed|impaled|run over|mauled|drown*|chok*
        |suffocat*)
      {endangered} (got |was |were |is |just )*(pinned|trapped|crushed|buried|caught) (under|underneath
        |beneath|inside|between|by)
    `,
    unless:
      '(lawyer|attorney|claim|lawsuit|sue|(shocked|surprised) (by|at) (the|your|how)|last (year|month|week))',
  },
  {
    category: 'self_harm',
    level: 'emergency',
    lifeSafety: true,
    says: `
      (no|not see the|not see any|what is the|not any) (point|reason|sense) (in|of|to) (living|live
        |going on|go on|being (here|alive)|anything anymore|keep going)
      (tired|sick|done|had enough|over) (of|with) (living|life|being alive|this life|existing)
      (better off|easier|happier) (if i (was|were) (dead|gone)|without me (here|around|alive)|dead)
      (everyone|everybody|they|kids|family) (would|will|is|are) be? ?(better off|happier) (without me
        |if i)
      (not|never) want to (wake up|be here|be alive|exist|go on|be around|live)|want to (disappear forever
        |end things|end it|not wake up|be dead|stop existing)
      (can not|not) (go on|do this|take it|keep going|keep living|live like this) (any more|anymore
        |any longer) ~~ (pills|gun|rope|bridge|razor|goodbye|end|die|dead|kill|life|living)
      (i have|got|holding|with) (the|a|my|some) (pills|gun|rope|razor|blade|knife) ~ (here|ready
        |in my hand|next to me|and i) ~~ (do it|end|going to|want to|goodbye|anymore|done)
      (thinking|thoughts|think|thought) (about|of) (killing|hurting|ending|suicide|harming|dying|jumping
        |taking my)
      (thinking|think|keep|feel|want|going|imagin*) ~ (driv*|step*|walk*|jump*|throw*|run*) ~ (off|into
        |in front of) (the|a|my) (bridge|traffic|train|roof|tree|cliff|balcony|overpass|truck|bus)
      (going|about|ready|wants|plan|planning|threatening|want|trying) to (jump|hang|od|overdose|cut (my
        |her|his) wrists)
      cut* (my|her|his) (wrist|wrists)|(wrote|left|leaving|found) ~ (goodbye|suicide) (note|letter
        |message)
      (say|tell|saying) ~ goodbye ~~ (forever|for good|tonight is|last time)
    `,
    unless: '(ship|queue|rope course|bungee|trampoline|on a call|on the zoom)',
  },
]
