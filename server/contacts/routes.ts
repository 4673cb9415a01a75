import * as contract from '#contract/contacts.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { changeContact, createContact, deleteContact, listContacts, readContact } from './contact.ts'
import { captureLead, changeLead, listLeads, readLead } from './leads.ts'

export function mountContacts(http: Http): void {
  mount(http, contract.listContacts, (ctx, { query }) => listContacts(ctx, query))
  mount(http, contract.getContact, (ctx, { params }) => readContact(ctx, params.id))
  mount(http, contract.postContact, (ctx, { body }) => createContact(ctx, body))
  mount(http, contract.patchContact, (ctx, { params, body }) => changeContact(ctx, params.id, body))
  mount(http, contract.deleteContact, (ctx, { params }) => deleteContact(ctx, params.id))
  mount(http, contract.listLeads, (ctx, { query }) => listLeads(ctx, query))
  mount(http, contract.getLead, (ctx, { params }) => readLead(ctx, params.id))
  mount(http, contract.postLead, (ctx, { body }) => captureLead(ctx, body))
  mount(http, contract.patchLead, (ctx, { params, body }) => changeLead(ctx, params.id, body))
}
