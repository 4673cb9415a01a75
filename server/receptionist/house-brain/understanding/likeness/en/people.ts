import type { Examples } from '../examples.ts'

/** Who it is for, who is speaking, what ails them. */
export const people: Examples = {
  provide_name: `
    (my name is|i'm|i am|this is|it's|call me|name's|the name is|you can call me|people call me|they call me) {name}
    (it's|it would be|it'll be|it should be|) under {name}
    {name}
    {name} (speaking|here|calling)
    (first name|last name|surname) (is|) {name}
    (hi|hello|yes) (this is|it's|i'm) {name} (from {place}|from down the street|calling|)
    (put|book) it (under|in the name of) {name}
    (the booking|it) is for {name}
    (his|her|my daughter's|my son's|the patient's) name is {name}
    (it's|that's|yes it's) {name}
    the name (on|for) (the account|the booking|file|the card) is {name}
  `,
  for_self: `
    (it's|it is|that's|this is|) for (me|myself)
    (just|only) (me|myself|for me)
    (i'm|i am) the (patient|client|one)
    for me (please|only|)
    me (personally|)
    the appointment is for me
    mine
    (no|yes|actually|) (it's|it is|that would be) me (who needs it|that is coming|who is coming in|)
    i'm the one (who needs it|coming in|with the problem)
  `,
  for_other: `
    (it's|it is|this is|the appointment is|that's|) for (my|his|her|our) {relative}
    (it's|it is|) not for me (it's|it is|but) for (my {relative}|someone else|a friend)
    (i'm calling|i am booking|i'm asking) (for|on behalf of) (my|a) {relative}
    (for|on behalf of) (somebody else|someone else|another person|a friend|a client)
    my {relative} is the (patient|one|client)
    (he's|she's|it's) my {relative}
    (i'm|i am) (phoning|calling|asking|writing) (about|for|on behalf of) my {relative}
    my {relative} is the one who needs (it|to be seen|the {service}|an appointment)
  `,
  urgent_symptom: `
    (i|my {relative}|he|she) (have|has|'ve got|got) (a|an|) (fever|toothache|bad cough|rash|terrible headache|stomach ache|sore throat|infection|migraine|swollen ankle|bad back pain)
    my {body} (hurts|is killing me|is swollen|is throbbing|aches|is bleeding|is infected|won't stop hurting|is puffed up|has been hurting) (since {day}|a lot|so much|really bad|)
    (i'm|i am|my {relative} is|she's|he's) (in pain|in a lot of pain|sick|throwing up|vomiting|dizzy|bleeding|feeling really ill|running a temperature|not feeling well)
    (my {relative} has|my {relative}'s|i have|i've) been (throwing up|coughing|vomiting|running a fever|in pain|sick) (all night|for days|since {day})
    (i|my {relative}) (broke|chipped|cracked|knocked out|lost) (a|my|his|her) (tooth|filling|crown)
    i (hurt|twisted|sprained|cut|burned) my {body}
    (pain|swelling|pressure|numbness) in my {body}
    there's (pus|blood|swelling) (around|in|on) my {body}
    i can't (sleep|eat|walk|stand|chew) (because of the pain|it hurts so much|from the pain)
    my (dog|cat|puppy) is (limping|throwing up|not eating|very sick)
    something is wrong with my {body}
    the {body} hurts like (crazy|hell)
    i feel (awful|sick|dizzy|faint|terrible|really bad)
    i think i have (the flu|covid|strep|an infection)
  `,
}
