import {
  deleteDraft,
  getDraft as getDraftEndpoint,
  getExperiment as getExperimentEndpoint,
  getVersionDiff,
  getVersion as getVersionEndpoint,
  listExperiments as listExperimentsEndpoint,
  listVersions as listVersionsEndpoint,
  patchExperiment,
  postExperiment,
  postPromotion,
  postVersion,
  postVersionRestore,
  putDraft,
} from '#contract/agents.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { discardDraft, getDraft, keepDraft, publishDraft } from './draft.ts'
import {
  changeExperiment,
  getExperiment,
  listExperiments,
  promoteVersion,
  startExperiment,
} from './experiment.ts'
import { compareVersions, getVersion, listVersions, restoreVersion } from './version.ts'

/** Drafts, versions and experiments of receptionists. */
export function mountVersions(http: Http): void {
  mount(http, getDraftEndpoint, (ctx, { params }) => getDraft(ctx, params.id))
  mount(http, putDraft, (ctx, { params, body }) => keepDraft(ctx, params.id, body))
  mount(http, deleteDraft, (ctx, { params }) => discardDraft(ctx, params.id))
  mount(http, postVersion, (ctx, { params, body }) => publishDraft(ctx, params.id, body))
  mount(http, listVersionsEndpoint, (ctx, { params, query }) => listVersions(ctx, params.id, query))
  mount(http, getVersionEndpoint, (ctx, { params }) => getVersion(ctx, params.id, params.number))
  mount(http, getVersionDiff, (ctx, { params, query }) =>
    compareVersions(ctx, params.id, params.number, query.against),
  )
  mount(http, postVersionRestore, (ctx, { params, body }) =>
    restoreVersion(ctx, params.id, params.number, body),
  )
  mount(http, postExperiment, (ctx, { params, body }) => startExperiment(ctx, params.id, body))
  mount(http, listExperimentsEndpoint, (ctx, { params }) => listExperiments(ctx, params.id))
  mount(http, getExperimentEndpoint, (ctx, { params }) => getExperiment(ctx, params.id))
  mount(http, patchExperiment, (ctx, { params, body }) => changeExperiment(ctx, params.id, body.status))
  mount(http, postPromotion, (ctx, { params, body }) => promoteVersion(ctx, params.id, body.version))
}
