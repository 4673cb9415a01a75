export { answerFromPassages, type KnowledgeAnswer, type KnowledgePassage } from './answer.ts'
export { listFaqs } from './faqs.ts'
export { type AskedQuestion, recordGap } from './gaps.ts'
export { knowledgeJobs } from './jobs.ts'
export { readProfile } from './profile.ts'
export { mountKnowledge } from './routes.ts'
export {
  embedQuestion,
  type KnowledgeHit,
  type KnowledgeQuery,
  type QuestionVector,
  searchKnowledge,
} from './search.ts'
export { Resync } from './syncing.ts'
export { WeighPassages } from './weighing.ts'
