export {
  changeConversation,
  getConversation,
  listConversations,
  showMessages,
  toMessage,
} from './conversation.ts'
export {
  changeConversationRow,
  findAnswerTo,
  findConversationOfVisitor,
  findMessageByClientKey,
  findPersonOf,
  insertConversation,
  insertMessage,
  insertReceipt,
  listLastMessages,
  listReceiptRows,
  noteLastMessage,
  setHelpful,
} from './queries.ts'
export { mountConversations } from './routes.ts'
export { handBack, takeOver, topicOf, writeAsMember } from './takeover.ts'
