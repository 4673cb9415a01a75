import { agent } from './agent.ts'
import { agents } from './agents.ts'
import { auth } from './auth.ts'
import { calendar } from './calendar.ts'
import { calls } from './calls.ts'
import { chat } from './chat.ts'
import { common } from './common.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors.ts'
import { home } from './home.ts'
import { inbox } from './inbox.ts'
import { leads } from './leads.ts'
import { mailbox } from './mailbox.ts'
import { operator } from './operator.ts'
import { phone } from './phone.ts'
import { publicHome } from './public-home.ts'
import { saving } from './saving.ts'
import { scenarios } from './scenarios.ts'
import { settings } from './settings/index.ts'
import { shell } from './shell.ts'
import { versions } from './versions.ts'
import { welcome } from './welcome.ts'

export const es = {
  agent,
  agents,
  auth,
  calendar,
  calls,
  chat,
  common,
  contacts,
  errors,
  home,
  inbox,
  leads,
  mailbox,
  operator,
  phone,
  publicHome,
  saving,
  scenarios,
  settings,
  shell,
  versions,
  welcome,
}
