export {
  changeConversation,
  getConversation,
  listConversations,
  showMessages,
  toMessage,
} from './conversation.ts'
export {
  type ConversationChange,
  changeConversationRow,
  findAnswerTo,
  findConversationOfVisitor,
  findMessageByClientKey,
  findPersonOf,
  insertConversation,
  insertReceipt,
  listLastMessages,
  listLastWords,
  listReceiptRows,
  setHelpful,
  storeMessage,
} from './queries.ts'
export { mountConversations } from './routes.ts'
export { handBack, takeOver, topicOf, writeAsMember } from './takeover.ts'
