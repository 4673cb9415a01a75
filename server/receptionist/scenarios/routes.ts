import {
  deleteScenario as deleteEndpoint,
  exportScenarios as exportEndpoint,
  getScenario as getEndpoint,
  getScenarioResult,
  getScenarioRun,
  importScenarios as importEndpoint,
  listScenarios as listEndpoint,
  listScenarioRuns,
  postConversationScenario,
  postRunCancellation,
  postScenario,
  postScenarioRun,
  putScenario,
  suggestScenarios as suggestEndpoint,
} from '#contract/scenarios.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { draftFromConversation } from './from-conversation.ts'
import { suggestScenarios } from './generating/generating.ts'
import { getResult, getRun, listRuns, startRun, stopRun } from './run.ts'
import {
  createScenario,
  deleteScenario,
  exportScenarios,
  getScenario,
  importScenarios,
  listScenarios,
  replaceScenario,
} from './scenario.ts'

/** The test bench: scenarios and their runs. */
export function mountScenarios(http: Http): void {
  mount(http, listEndpoint, (ctx, { params }) => listScenarios(ctx, params.id))
  mount(http, postScenario, (ctx, { params, body }) => createScenario(ctx, params.id, body))
  mount(http, getEndpoint, (ctx, { params }) => getScenario(ctx, params.id))
  mount(http, putScenario, (ctx, { params, body }) => replaceScenario(ctx, params.id, body))
  mount(http, deleteEndpoint, (ctx, { params }) => deleteScenario(ctx, params.id))
  mount(http, exportEndpoint, (ctx, { params }) => exportScenarios(ctx, params.id))
  mount(http, importEndpoint, (ctx, { params, body }) => importScenarios(ctx, params.id, body))
  mount(http, suggestEndpoint, (ctx, { params, body }) => suggestScenarios(ctx, params.id, body.languages))
  mount(http, postConversationScenario, (ctx, { params }) => draftFromConversation(ctx, params.id))
  mount(http, postScenarioRun, (ctx, { params, body }) => startRun(ctx, params.id, body))
  mount(http, listScenarioRuns, (ctx, { params }) => listRuns(ctx, params.id))
  mount(http, getScenarioRun, (ctx, { params }) => getRun(ctx, params.id))
  mount(http, getScenarioResult, (ctx, { params }) => getResult(ctx, params.id))
  mount(http, postRunCancellation, (ctx, { params }) => stopRun(ctx, params.id))
}
