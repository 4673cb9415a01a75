export { answerFromPassages, type KnowledgeAnswer, type KnowledgePassage } from './answer.ts'
export {
  embedQuestion,
  type KnowledgeHit,
  type KnowledgeQuery,
  type QuestionVector,
  searchKnowledge,
} from './search.ts'
