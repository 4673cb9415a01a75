import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Language } from './languages.ts'
import { Id, IdParams } from './page.ts'
import { ResultStatus, ScenarioResult, ScenarioRun } from './scenarios/run.ts'
import { NewScenario, Scenario } from './scenarios/scenario.ts'
import { Instant } from './time.ts'

export * from './scenarios/run.ts'
export * from './scenarios/scenario.ts'

/** A scenario in the list, with how it went the last time. */
export const ListedScenario = Scenario.extend({
  last_result: z.object({ run_id: Id, status: ResultStatus, finished_at: Instant.nullable() }).nullable(),
})
export type ListedScenario = z.infer<typeof ListedScenario>

/** What a file of scenarios looks like. */
export const ScenarioFile = z.object({
  format: z.literal('frontdesk.scenarios').default('frontdesk.scenarios'),
  version: z.literal(1).default(1),
  scenarios: z.array(NewScenario).min(1, 'There is no scenario in it.').max(200, 'At most 200 at a time.'),
})
export type ScenarioFile = z.infer<typeof ScenarioFile>

export const listScenarios = endpoint('GET /api/agents/:id/scenarios', {
  summary: "List a receptionist's scenarios with their last result",
  permission: 'agents.read',
  params: IdParams,
  response: z.object({ items: z.array(ListedScenario) }),
})
export const postScenario = endpoint('POST /api/agents/:id/scenarios', {
  summary: 'Add a scenario',
  permission: 'agents.write',
  params: IdParams,
  body: NewScenario,
  response: Scenario,
  status: 201,
  idempotent: true,
})
export const getScenario = endpoint('GET /api/scenarios/:id', {
  summary: 'Show a scenario',
  permission: 'agents.read',
  params: IdParams,
  response: Scenario,
})
export const putScenario = endpoint('PUT /api/scenarios/:id', {
  summary: 'Replace a scenario',
  permission: 'agents.write',
  params: IdParams,
  body: NewScenario,
  response: Scenario,
})
export const deleteScenario = endpoint('DELETE /api/scenarios/:id', {
  summary: 'Delete a scenario',
  description: 'Results of earlier runs stay.',
  permission: 'agents.write',
  params: IdParams,
})
export const exportScenarios = endpoint('GET /api/agents/:id/scenarios/export', {
  summary: "Export a receptionist's scenarios",
  permission: 'agents.read',
  params: IdParams,
  response: ScenarioFile,
})
export const importScenarios = endpoint('POST /api/agents/:id/scenarios/import', {
  summary: 'Import scenarios',
  description: 'A scenario of the same name is replaced, so that a file can be imported again.',
  permission: 'agents.write',
  params: IdParams,
  body: ScenarioFile,
  response: z.object({ items: z.array(Scenario) }),
  status: 201,
  idempotent: true,
})
export const suggestScenarios = endpoint('POST /api/agents/:id/scenarios/suggestions', {
  summary: "Make scenarios from the business's own services, hours, prices and rules",
  description:
    'Nothing is stored: send back what you keep to `POST …/scenarios/import`. An API key also needs `knowledge.read` and `scheduling.read`.',
  permission: 'agents.write',
  params: IdParams,
  body: z.object({
    /** The agent's languages unless told. */
    languages: z.array(Language).min(1).max(2).optional(),
  }),
  response: z.object({ items: z.array(NewScenario) }),
})
export const postConversationScenario = endpoint('POST /api/conversations/:id/scenario', {
  summary: 'Make a scenario of a conversation',
  description:
    'What the visitor said becomes the turns, what really happened the expectations, and personal details are ' +
    'replaced. Nothing is stored: it is a draft for the editor.',
  permission: 'agents.write',
  params: IdParams,
  response: z.object({ agent_id: Id, scenario: NewScenario }),
})

// --- Runs ---------------------------------------------------------------------------------------

export const postScenarioRun = endpoint('POST /api/agents/:id/scenario-runs', {
  summary: 'Run scenarios',
  description:
    'On the real settings, knowledge and calendar, with the real turn engine; nothing that is done remains. ' +
    'Progress is told live as `scenario_run.progressed`.',
  permission: 'agents.write',
  params: IdParams,
  rate: 'jobs',
  body: z.object({
    /** Number of a published version, or the draft that is being edited; what is live unless told. */
    version: z.union([z.int().min(1), z.literal('draft')]).optional(),
    /** All of them unless told. */
    scenario_ids: z.array(Id).min(1).max(200).optional(),
  }),
  response: ScenarioRun,
  status: 202,
  idempotent: true,
})
export const listScenarioRuns = endpoint('GET /api/agents/:id/scenario-runs', {
  summary: 'List the last runs, the newest first',
  permission: 'agents.read',
  params: IdParams,
  response: z.object({ items: z.array(ScenarioRun) }),
})
export const getScenarioRun = endpoint('GET /api/scenario-runs/:id', {
  summary: 'Show a run with its results and what changed since the run before',
  permission: 'agents.read',
  params: IdParams,
  response: ScenarioRun.extend({ results: z.array(ScenarioResult.omit({ transcript: true, before: true })) }),
})
export const getScenarioResult = endpoint('GET /api/scenario-results/:id', {
  summary: 'Show one result with its transcript, and the transcript of the time before',
  permission: 'agents.read',
  params: IdParams,
  response: ScenarioResult,
})
export const postRunCancellation = endpoint('POST /api/scenario-runs/:id/cancellation', {
  summary: 'Stop a run',
  description: 'The scenario that is running comes to its end; the rest is left out.',
  permission: 'agents.write',
  params: IdParams,
  response: ScenarioRun,
})
