import * as contract from '#contract/knowledge.ts'
import { allow } from '#server/organizations/index.ts'
import { refuseField } from '#server/platform/errors.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { answerFromPassages } from './answer.ts'
import { exportFaqs, importFaqs } from './faq-files.ts'
import { changeFaq, createFaq, deleteFaq, listFaqs, readFaq } from './faqs.ts'
import { answerGap, dismissGap, listGaps, reopenGap } from './gaps.ts'
import { confirmProfile, readProfile } from './profile.ts'
import { detectLanguage } from './reading/language.ts'
import { searchKnowledge } from './search.ts'
import { requireAgent } from './source-queries.ts'
import {
  addFile,
  addSource,
  changeSource,
  deleteSource,
  listPages,
  listSources,
  readScrapeStatus,
  readSource,
  scrapeWebsite,
  syncSource,
} from './sources.ts'

/** Serves sources, FAQs, gaps, the profile and the search of an agent. */
export function mountKnowledge(http: Http): void {
  mount(http, contract.postScrape, (ctx, { params, body }) => scrapeWebsite(ctx, params.id, body))
  mount(http, contract.getScrapeStatus, (ctx, { params }) => readScrapeStatus(ctx, params.id))

  mount(http, contract.listSources, (ctx, { params, query }) => listSources(ctx, params.id, query))
  mount(http, contract.postSource, (ctx, { params, body }) => addSource(ctx, params.id, body))
  mount(http, contract.getSource, (ctx, { params }) => readSource(ctx, params.id, params.source_id))
  mount(http, contract.patchSource, (ctx, { params, body }) =>
    changeSource(ctx, params.id, params.source_id, body),
  )
  mount(http, contract.deleteSource, (ctx, { params }) => deleteSource(ctx, params.id, params.source_id))
  mount(http, contract.postSourceSync, (ctx, { params }) => syncSource(ctx, params.id, params.source_id))
  mount(http, contract.listSourcePages, (ctx, { params, query }) =>
    listPages(ctx, params.id, params.source_id, query),
  )
  mount(http, contract.postFile, (ctx, { params }, { files }) => {
    const file = files.find(({ field }) => field === 'file')
    if (!file) throw refuseField('file', 'Send one file in the field "file".')
    return addFile(ctx, params.id, file)
  })

  mount(http, contract.listFaqs, (ctx, { params, query }) => listFaqs(ctx, params.id, query))
  mount(http, contract.postFaq, (ctx, { params, body }) => createFaq(ctx, params.id, body))
  mount(http, contract.postFaqImport, (ctx, { params, body }) => importFaqs(ctx, params.id, body))
  mount(http, contract.getFaqExport, async (ctx, { params }, { reply }) => {
    const csv = await exportFaqs(ctx, params.id)
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="faqs.csv"')
      .send(csv)
  })
  mount(http, contract.getFaq, (ctx, { params }) => readFaq(ctx, params.id, params.faq_id))
  mount(http, contract.patchFaq, (ctx, { params, body }) => changeFaq(ctx, params.id, params.faq_id, body))
  mount(http, contract.deleteFaq, (ctx, { params }) => deleteFaq(ctx, params.id, params.faq_id))

  mount(http, contract.listGaps, (ctx, { params, query }) => listGaps(ctx, params.id, query))
  mount(http, contract.postGapAnswer, (ctx, { params, body }) =>
    answerGap(ctx, params.id, params.gap_id, body),
  )
  mount(http, contract.postGapDismissal, (ctx, { params }) => dismissGap(ctx, params.id, params.gap_id))
  mount(http, contract.postGapReopening, (ctx, { params }) => reopenGap(ctx, params.id, params.gap_id))

  mount(http, contract.getProfile, (ctx, { params }) => readProfile(ctx, params.id))
  mount(http, contract.postProfileConfirmation, (ctx, { params, body }) =>
    confirmProfile(ctx, params.id, body),
  )

  mount(http, contract.postSearch, async (ctx, { params, body }) => {
    allow(ctx, 'knowledge.read')
    await requireAgent(ctx, params.id)
    const language = body.language ?? detectLanguage(body.query)
    const found = await searchKnowledge(ctx, { agent_id: params.id, ...body, language })
    return { ...found, answer: answerFromPassages(body.query, found.passages, language) }
  })
}
