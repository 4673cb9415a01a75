import type { Cue } from '../lexicon.ts'

/** Who it is for and what ails them. */
export const patients: Cue[] = [
  {
    label: 'urgent_symptom',
    weight: 0.9,
    says: `
      i (have|got|am having|have had|have got|am|feel|think i have) (a|an|really|very|bad|terrible|high
        |severe|had|got|the|positive for|feeling|some|been|so much)* (pain|toothache|tooth ache|fever
        |headache|migraine|chest pain|rash|infection|swelling|bleeding|dizzy|covid|flu|sick|nauseous
        |vomiting|cough|abscess|symptoms|allergic|sore throat|shortness of breath|palpitations
        |broken (tooth|arm|leg)|swollen)
      {sufferer} ~ (have|has|had|got|is|am|are|feel|feels|feeling|been|having|running|keeps
        |keep|started|with) (a|an|really|very|so|bad|high|severe|terrible|some|been|having|running|slight|mild|not)* {symptom}
      (my|his|her) (_ )?{body} (_ )?(hurts|hurt|aches|ache|is swollen|is bleeding|are bleeding
        |is killing me|is broken|is numb|is infected|in pain|throbbing|is throbbing|fell out|broke
        |cracked|is chipped|chipped|came off|swelled)
      (broke|chipped|cracked|lost|knocked out|sprained|twisted|burned|cut) (my|a|his|her) (_ )?{body}
      (in|lot of|severe|terrible|unbearable|excruciating) pain|toothache|emergency|urgent (care|problem
        |situation)
    `,
    unless: '^(do|does|are|is|can|what|how|where|which|any) (you|there|i|your|the|kind|much)',
  },
  {
    label: 'provide_name',
    weight: 0.85,
    says: `
      (my|the|his|her) (full|first|last|real|name)? (name|surname) (is|was|would be) _
      (this is|it is|i am|speaking is) (mr|mrs|ms|miss|dr|doctor) _
      (call me|they call me|i am called|people call me|name is|name s|under the name|^under|i go by) _
      ^(hi|hello|hey)? (this is|it is) _ (_ )?(speaking|here|calling)
      ^(hi|hello|hey)? (_ )?_ (speaking|calling)$
      ^_ here
      (spelled|spelt|that is spelled|i spell|spell it)
    `,
  },
  {
    label: 'for_other',
    weight: 0.72,
    says: `
      (for|it is|is for|appointment is for) (my|our|his|her) (little|older|younger|elderly|oldest
        |youngest|new)? {relative}
      (on behalf of|for (someone|somebody) else|not for me|for another person|for a friend|for him
        |for her|for them|for both of us)
    `,
  },
  {
    label: 'for_self',
    weight: 0.72,
    says: `
      (it is|is|it will be|just|only|appointment is|^) for (me|myself)( please|$| only| alone)
      ((for|just|only|it is) myself|^myself|i am the patient|the patient is me|it is me|just me|only me)
    `,
  },
]
