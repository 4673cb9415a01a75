import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  getChatConfig,
  getChatEvents,
  getChatHistory,
  postChat,
  postChatFeedback,
  postChatRating,
  postLeadCapture,
} from '#contract/chat.ts'
import type { Problem } from '#contract/errors.ts'
import type { AppContext } from '#server/context.ts'
import { DomainError, notFound } from '#server/platform/errors.ts'
import { openEventStream } from '#server/platform/event-stream.ts'
import { createLimiter } from '#server/platform/limits.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { type TenantContext, withTenant } from '#server/platform/tenancy.ts'
import {
  configurationFor,
  organizationOfConversation,
  organizationOfMessage,
  type Profile,
  type Profiles,
} from '#server/receptionist/index.ts'
import { describeChat } from './appearance.ts'
import { leaveDetails } from './leads.ts'
import { limitChat } from './limits.ts'
import { allowOrigin } from './origins.ts'
import { answerChat, languageOf, streamChat } from './turns.ts'
import { followConversation, judgeAnswer, rateConversation, readHistory } from './visits.ts'

/** The chat of visitors, by the widget or by any program. */
export function mountChat(
  http: Http,
  app: AppContext,
  profiles: Profiles,
  toProblem: (error: unknown, request: FastifyRequest) => Problem,
): void {
  const limiter = createLimiter(() => app.clock.nowMs())

  async function profileFor(agentId: string, request: FastifyRequest): Promise<Profile> {
    const profile = await profiles.find(agentId)
    if (!profile) throw notFound('receptionist')
    allowOrigin(app, profile, request)
    return profile
  }
  /** Before they begin to talk a visitor is shown what they will be given. */
  async function profileShown(profile: Profile, person: string | undefined): Promise<Profile> {
    if (!person || !profile.experiment) return profile
    const served = await asVisitor(profile.organizationId, person, 'receptionist', (ctx) =>
      configurationFor(ctx, profile, { person }),
    )
    return served.profile
  }
  /** What a visitor says is a customer's, whatever they say of it. */
  async function requireMember(profile: Profile, request: FastifyRequest): Promise<void> {
    const { organizationId } = await http.authenticate.member(request)
    if (organizationId !== profile.organizationId) throw notFound('receptionist')
  }
  function asVisitor<T>(
    organizationId: string | null,
    visitorId: string,
    what: string,
    work: (ctx: TenantContext) => Promise<T>,
  ): Promise<T> {
    if (!organizationId) throw notFound(what)
    return withTenant(app, organizationId, { kind: 'visitor', visitor_id: visitorId }, work)
  }

  mount(http, postChat, async (_ctx, { body }, { request, reply }) => {
    limitChat(limiter, app.config, request, body.visitor_id)
    const profile = await profileFor(body.agent_id, request)
    if (body.test) await requireMember(profile, request)
    limiter.use(`organization:${profile.organizationId}`, {
      max: app.config.CHAT_TURNS_PER_MINUTE,
      windowSeconds: 60,
    })
    if (!wantsStream(request)) return answerChat(app, profile, body, request)
    await streamChat(app, profile, body, request, reply, (error) => toProblem(error, request))
    return undefined as never
  })
  mount(http, getChatConfig, async (_ctx, { query }, { request }) => {
    const profile = await profileFor(query.agent_id, request)
    if (profile.agent.status === 'paused')
      throw new DomainError('agent_paused', 'This receptionist is not answering at the moment.')
    return describeChat(app, await profileShown(profile, query.visitor_id), languageOf(query.language))
  })
  mount(http, getChatHistory, async (_ctx, { query }) =>
    asVisitor(
      await organizationOfConversation(app, query.conversation_id),
      query.visitor_id,
      'conversation',
      (ctx) => readHistory(ctx, query.conversation_id, query.visitor_id),
    ),
  )
  mount(http, getChatEvents, async (_ctx, { query }, { reply }) => {
    const organizationId = await organizationOfConversation(app, query.conversation_id)
    const { status, person } = await asVisitor(organizationId, query.visitor_id, 'conversation', (ctx) =>
      readHistory(ctx, query.conversation_id, query.visitor_id),
    )
    const stream = openOn(reply)
    const end = followConversation(app, organizationId!, query.conversation_id, stream)
    reply.raw.once('close', end)
    stream.send({ type: 'state', status, person })
  })
  mount(http, postLeadCapture, async (_ctx, { body }, { request }) => {
    limitChat(limiter, app.config, request, body.visitor_id)
    const profile = await profileFor(body.agent_id, request)
    return asVisitor(profile.organizationId, body.visitor_id, 'receptionist', (ctx) =>
      leaveDetails(ctx, profile, body),
    )
  })
  mount(http, postChatRating, async (_ctx, { body }) =>
    asVisitor(
      await organizationOfConversation(app, body.conversation_id),
      body.visitor_id,
      'conversation',
      (ctx) => rateConversation(ctx, body.conversation_id, body.visitor_id, body.rating, body.comment),
    ),
  )
  mount(http, postChatFeedback, async (_ctx, { body }) =>
    asVisitor(await organizationOfMessage(app, body.message_id), body.visitor_id, 'answer', (ctx) =>
      judgeAnswer(ctx, body.message_id, body.visitor_id, body.helpful, body.comment),
    ),
  )
}

function wantsStream(request: FastifyRequest): boolean {
  return String(request.headers.accept ?? '').includes('text/event-stream')
}

function openOn(reply: FastifyReply) {
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
  reply.hijack()
  return openEventStream(reply.raw, headers)
}
