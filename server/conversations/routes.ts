import {
  getConversation as getEndpoint,
  listConversations as listEndpoint,
  patchConversation,
  postHandback,
  postMemberMessage,
  postTakeover,
  postTyping,
} from '#contract/conversations.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { changeConversation, getConversation, listConversations } from './conversation.ts'
import { handBack, showTyping, takeOver, writeAsMember } from './takeover.ts'

/** The inbox. */
export function mountConversations(http: Http): void {
  mount(http, listEndpoint, (ctx, { query }) => listConversations(ctx, query))
  mount(http, getEndpoint, (ctx, { params }) => getConversation(ctx, params.id))
  mount(http, patchConversation, (ctx, { params, body }) => changeConversation(ctx, params.id, body))
  mount(http, postTakeover, (ctx, { params }) => takeOver(ctx, params.id))
  mount(http, postHandback, (ctx, { params }) => handBack(ctx, params.id))
  mount(http, postMemberMessage, (ctx, { params, body }) => writeAsMember(ctx, params.id, body))
  mount(http, postTyping, (ctx, { params }) => showTyping(ctx, params.id))
}
