import type { Policy } from '../dialogue.ts'
import { answerOffer } from './answers.ts'
import { controlConversation } from './control.ts'
import { handleEmergency } from './emergency.ts'
import { answerFacts } from './facts.ts'
import { guardDesk } from './guard.ts'
import { answerFromKnowledge } from './knowledge.ts'
import { switchLanguage } from './language.ts'
import { keepLimits } from './limits.ts'
import { admitMiss } from './lost.ts'
import { callPeople } from './people.ts'
import { mendDetail } from './read-back.ts'
import { greetKnown, recallKnown } from './remembering.ts'
import { answerSeveral } from './several.ts'
import { beSocial } from './social.ts'
import { startTask, switchTask } from './start.ts'
import { continueTask } from './tasks.ts'

/**
 * Who is asked first. Each policy takes the turn or passes it on without a word, so the order is the manner of the
 * house: safety, then rules, then what the person steers, then the question that is open, then everything else.
 */
export const policies: readonly Policy[] = [
  keepLimits,
  handleEmergency,
  switchLanguage,
  guardDesk,
  greetKnown,
  callPeople,
  controlConversation,
  mendDetail,
  recallKnown,
  answerOffer,
  answerSeveral,
  answerFacts,
  switchTask,
  continueTask,
  startTask,
  beSocial,
  answerFromKnowledge,
  admitMiss,
]
