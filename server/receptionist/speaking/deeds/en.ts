import type { Deed } from '#contract/claims.ts'
import type { Claiming, DeedWords } from './deed.ts'

/*
 * English. A claim is a perfect ("I've booked", "it has been moved", "it will have been sent"), a passive of one
 * thing ("your visit is confirmed"), a past of our own ("I cancelled it"), or a formula ("you're all set").
 */

const participles: Partial<Record<Deed, string>> = {
  booked:
    'booked(?! (?:up|solid|out))|scheduled|reserved|confirmed|locked in|pencill?ed in|signed up|set up|arranged',
  moved: 'moved|rescheduled|changed|shifted|pushed back|switched',
  cancelled: 'cancell?ed|called off|removed',
  noted:
    'noted|notified|alerted|informed|recorded|logged|passed (?:\\w+ ){0,6}(?:on|along)|forwarded|relayed|taken (?:\\w+ ){0,2}(?:message|note)s?|left (?:\\w+ ){0,3}(?:message|note)s?|let (?:\\w+ ){1,3}know|told (?:the|our|my) \\w+|asked (?:the|our|my|a) \\w+ to|sent (?:\\w+ ){0,4}to (?:the|our) \\w+',
  messaged:
    'texted|e-?mailed|messaged|sent (?:you|him|her|them|a|an|the|your|that|it|out)(?! (?:\\w+ ){0,4}to (?:the|our) )',
  transferred: 'transferred|connected|patched (?:\\w+ )?through|put (?:you|your call) through',
  dispatched:
    'dispatched|sent (?:out )?(?:a|an|the|our|some\\w*) (?:\\w+ )?(?:technician|plumber|crew|van|truck|team|person|one|body|somebody|someone)',
  settled:
    'refunded|charged|credited|waived|discounted|paid|applied (?:\\S+ ){0,4}(?:discount|credit|coupon)|given you (?:\\S+ ){0,3}(?:discount|off)|processed (?:\\w+ ){0,3}(?:refund|payment)',
}
const adverbs =
  '(?:(?:now|just|already|also|all|both|gone ahead and|successfully|officially|finally|then|been|you|it|that|\\w+ly) )*'
const modal = '(?<!\\b(?:could|would|should|might|may|must|can|to|not|never|you) )'
const noun = "(?!(?:could|would|should|might|may|must|can|will|not|never)\\b)[\\w'.:-]+,?"
const visit = '(?:appointment|booking|visit|reservation|viewing|consultation)'
/** One thing of the caller's: "you", "your visit with Dr. Lee", "the appointment". A free time is none. */
const oneThing = `\\b(?:you(?: two| both)?|it|that|this|everything|(?:your|his|her|their) (?:${noun} )*?${noun}|(?:the|this|that) (?!time|slot|day|hour|date|morning|afternoon|evening|week)(?:${noun} ){0,3}?${noun}|(?:the|this|that|both) (?:${noun} ){0,3}?${visit}s? (?:with|for|on|at) (?:${noun} )*?${noun})`
const be =
  "(?:'re| are|'s| is| was| were|'ve been| have been| has been| had been|(?:'ll| will) have been| got)"
const ourObject = '(?:you|your|it|that|this|them|the (?:\\w+ )?(?:appointment|visit|booking|message|time))'

const formulas: Claiming[] = [
  {
    deed: 'booked',
    pattern:
      /^(?:(?:great|ok|okay|perfect|all|done|good|and|yes|alright|so) )*(?:booked|reserved|confirmed|scheduled)(?:[:!.,]|$| (?:for|on|at) )/,
  },
  {
    deed: 'booked',
    pattern:
      /\b(?:booking|appointment|visit|reservation|viewing)(?: is| was)? (?:(?:now|successfully|already|all) )?(?:booked|confirmed|scheduled|reserved)\b/,
  },
  {
    deed: 'booked',
    pattern:
      /\b(?:appointment|booking|reservation)s? (?:(?:has|have) been|is|was) (?:(?:now|successfully|already) )?made\b|\bi(?:'ve| have)? (?:just )?made (?:you |the |your |that |an? )+(?:\w+ )?(?:appointment|booking|reservation)\b/,
  },
  {
    deed: 'booked',
    pattern:
      /\b(?:i|we) have (?:an?|your) (?:\w+ )?(?:appointment|visit) (?:\w+ ){0,4}(?:booked|scheduled|confirmed)\b/,
  },
  {
    deed: 'booked',
    pattern:
      /\byou (?:now have|have|'ve got) (?:an?|your) (?:\w+ )?(?:appointment|booking|visit|reservation)\b/,
  },
  { deed: 'booked', pattern: /\b(?:have|got|put|pencill?ed) you (?:all )?(?:down|in|booked|scheduled)\b/ },
  {
    deed: 'booked',
    pattern:
      /\b(?:confirmation|booking|reference|appointment) (?:code|number|id)(?: is|:| -)? ?(?=[a-z0-9-]*\d)[a-z0-9-]{4,}\b/,
  },
  {
    deed: 'booked',
    pattern:
      /\bsee you (?:on|at|this|next|tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
  },
  {
    deed: 'cancelled',
    pattern:
      /^(?:(?:ok|okay|done|and|yes|alright) )*(?:cancell?ed)(?:[:!.,]|$)|\b(?:booking|appointment|visit)(?: is)? (?:now )?cancell?ed\b/,
  },
  {
    deed: 'moved',
    pattern: /^(?:(?:ok|okay|done|and|yes|alright) )*(?:moved|rescheduled)(?:[:!.,]|$| (?:to|for) )/,
  },
  {
    deed: 'dispatched',
    pattern:
      /\b(?:(?:some(?:one|body)|help|an? \w+|the \w+|our \w+|they|he|she)(?:'s| is|'re| are)) (?:now |already )?(?:on (?:the|his|her|their|its) way|en route|heading (?:over|out|to you|your way))\b/,
  },
  {
    deed: 'settled',
    pattern:
      /\byour (?:\w+ ){0,2}(?:refund|discount|credit|coupon) (?:is|has been|was) (?:now )?(?:applied|approved|active|issued|on)/,
  },
  {
    deed: 'done',
    pattern:
      /\b(?:all set|all done|(?:that|it|this|everything)(?:'s| is| has been) (?:now |all |already )*(?:done|taken care of|sorted|handled|settled)|consider it done)\b/,
  },
]

function claimsOf([deed, done]: [string, string]): Claiming[] {
  const kind = deed as Deed
  const claims: Claiming[] = [
    {
      deed: kind,
      pattern: new RegExp(
        `(?:\\b(?:i|we|they|he|she|it|team|\\w+)'ve|${modal}\\b(?:have|has|having)) ${adverbs}(?:${done})\\b`,
      ),
    },
    {
      deed: kind,
      pattern: new RegExp(
        `\\bi (?:(?:just|already|also|went ahead and|\\w+ly) )*(?:${done.replace('taken', 'took').replace('given', 'gave')})\\b`,
      ),
    },
    {
      deed: kind,
      pattern: new RegExp(`\\bwe (?:(?:just|already|also|went ahead and) )*(?:${done}) ${ourObject}\\b`),
    },
  ]
  // "The team is notified by mail" tells how things are done; only one thing of the caller's is a deed.
  claims.push({ deed: kind, pattern: new RegExp(`${oneThing}${be} ${adverbs}(?:${done})\\b`) })
  return claims
}

export const english: DeedWords = {
  claims: [
    ...Object.entries(participles).flatMap((entry) => claimsOf(entry as [string, string])),
    ...formulas,
  ],
  harmless:
    /\b(?:if|once|when|whenever|until|unless|before|as soon as|in case|whether|not|never|cannot|nobody|nothing|\w+n't|you (?:said|told|mentioned|thought|say|asked)|could|would|should|might|may|shall i|let me|let's|to|want|wish|need)\b/,
  courtesy:
    /\b(?:don't worry|do not worry|no need to worry|not to worry|not a problem|why not|can't wait|no problem|just to (?:be clear|confirm)|to confirm)\b/g,
  asking:
    /^(?:(?:and|so|ok|okay|great|sure|but) )*(?:shall|should|do|does|did|is|are|was|were|have|has|can|could|would|will|may|what|when|which|who|where|how|why)\b/,
  joint:
    /\s*;\s+|\s+[—–-]\s+|,?\s+(?:and|but|so|because|as)\s+(?=(?:you(?!r own)|i|we|it|that|this|the|your|our|there|he|she|they|everything|please|then)\b)|,\s+(?=(?:you|i|we|it|that|this|your|our|there|everything)(?:'| )(?!know))|,\s+(?=(?:anything|something|what|how|which|when|where|shall|should|do|does|is|are|would|could|can|right|ok|okay|correct|yes)\b)/i,
}
