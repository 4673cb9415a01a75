import type { Cue } from '../lexicon.ts'

/** What is not the business of a front desk. */
export const foreign: Cue[] = [
  {
    label: 'out_of_scope',
    weight: 0.95,
    says: `
      (flip|toss|flipping|tossing|throw|spin) ~ (coin|quarter|penny|nickel|dime|dice)|coin (flip|toss)
        |heads or tails|heads and tails|roll (a|the|some) (die|dice)
      (tell|know|hear|have|got|give|share|say|make|need|want|good|funny|funniest|best|any|some|what
        |a) ~ (joke|jokes|pun|puns|riddle)|make me (laugh|smile|giggle|chuckle|grin)|(something|anything
        |what is|thing|things|find|say|be|the most) ~ (funny|hilarious|humorous|amusing|funniest)|joke
        |jokes|funniest|crack me up
      recipe|recipes|ingredients|(how|way|best way|steps|instructions|teach me|directions) ~ (to|i|do you
        |would i|do|one|can i|should i) (make|cook|bake|prepare|fry|grill|boil|roast|whip|brew|smoke
        |poach) (a|an|some|the|my|good|perfect|_)
      what ~ (can|could|should|do|to) (i|we|you) (cook|bake|make|prepare) (with|from|using|out of|for dinner|for lunch)
      translate|translation|(how|what|whats) (do|does|would|can|should|might|could|to) (you|i|they|we|one
        |people|someone|the|a|it|to|somebody|speakers|germans|italians|the french|you)? ~ (say|said|spell
        |pronounce|write|ask for|tell|saying) ~~
      (word|words|phrase|expression|term|equivalent|version|way to say|said|called|known) (for|of|in
        |to say|as|meaning) ~~ (in )?{language}
      (say|said|saying|ask|tell|express|mean) ~~ (in|if i were|if i was|were i|like a|as a
        |were) (an? )?({language}|france|spain|germany|italy|brazil|mexico|china|japan|russia|sweden
        |norway)
      (if i (were|was)|were i) (a|an|in|from)? _$
    `,
    unless: 'not (quite|really|too|so|at all)? ?(sure|certain)',
  },
  {
    label: 'out_of_scope',
    weight: 0.7,
    says: `
      (weather|forecast|temperature outside|raining|snowing|stock|stocks|stock price|bitcoin|lottery
        |horoscope|news|headlines|score of|who won|championship|playoffs|nba|nfl|super bowl|world cup
        |movie|movies|film|actor|actress|song|songs|lyrics|playlist|album|band|music|podcast|alarm|timer
        |shopping list|to do list|todo list|calendar|calories|exchange rate|convert|square root|plus
        |minus|times|divided by|multiply|equation|calculate|solve|planet|planets|galaxy|moon|mars|sun
        |stars|dinosaurs|president|prime minister|king of|queen of|capital of|population|country
        |countries|history of|war|invented|invention|discovered|wrote|author|novel|poem|story|definition
        |define|synonym|meaning of the word|spell|wikipedia|google|facebook|twitter|instagram|tweet
        |youtube|netflix|video game|games|chess|volume|lights|thermostat|flight|flights|passport
        |visa requirements|vaccines|traffic|uber|taxi|gas station|mpg|tire pressure|jump start
        |credit score|interest rate|mortgage rate|taxes|income|salary|401k|direct deposit|pto
        |vacation days|w2|routing number|pin number|bank account|checking account|savings account
        |transfer money|balance|spending|paycheck|bill pay|credit limit|rewards|apr)
      (who|what|when|where|how) (is|was|are|were|did|does|do|many|much|old|tall|far|long|big) (the|a
        |an)? (world|earth|universe|america|congress|government|first (man|woman|person|president)|author
        |capital|speed of|distance (between|to)|average|difference between|origin|tallest|biggest|largest
        |longest|oldest|richest)
      (write|compose|draw|sing|paint|code|program|play|remind me|set (a|an|my)|turn (on|up|down)
        |add ~ (list|calendar)|call (my|mom|dad)|text (my|mom)|send (a|an) (text|email|message) to
        |read (my|me))
      (will|would|is|going|does|did|has|if) ~ (rain|raining|snow|snowing|sunny|windy|cloudy|humid|storm|storming)
      (airline|airlines|airfare|animal|animals|continent|ocean|oceans|language spoken|random number|trivia|fun fact|pick a number|number between|homework
        |zodiac|wi fi speed|grocery|groceries|vacation|football|soccer|basketball|baseball|hockey|tennis player|celebrity)
      what do (you|people|we) call (a|an|someone|somebody|people|the)
      life insurance|how (does|do) (a|an|the) _ work
    `,
  },
]
