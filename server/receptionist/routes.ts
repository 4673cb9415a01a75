import {
  deleteAgent as deleteEndpoint,
  duplicateAgent,
  getAgent as getEndpoint,
  listAgents as listEndpoint,
  patchAgent,
  postAgent,
} from '#contract/agents.ts'
import { getTemplates } from '#contract/templates.ts'
import type { AppContext } from '#server/context.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { changeAgent, copyAgent, createAgent, deleteAgent, getAgent, listAgents } from './agent.ts'
import { mountScenarios } from './scenarios/routes.ts'
import { listTemplates } from './templates/index.ts'
import { mountVersions } from './versions/routes.ts'

/** Receptionists and the templates they are made from. */
export function mountReceptionist(http: Http, { config: { PUBLIC_URL } }: AppContext): void {
  mount(http, listEndpoint, (ctx) => listAgents(ctx, PUBLIC_URL))
  mount(http, postAgent, (ctx, { body }) => createAgent(ctx, body, PUBLIC_URL))
  mount(http, getEndpoint, (ctx, { params }) => getAgent(ctx, params.id, PUBLIC_URL))
  mount(http, patchAgent, (ctx, { params, body }) => changeAgent(ctx, params.id, body, PUBLIC_URL))
  mount(http, deleteEndpoint, (ctx, { params }) => deleteAgent(ctx, params.id))
  mountVersions(http)
  mount(http, duplicateAgent, (ctx, { params }) => copyAgent(ctx, params.id, PUBLIC_URL))
  mount(http, getTemplates, (_ctx, { query }) => ({ items: listTemplates(query.language) }))
  mountScenarios(http)
}
