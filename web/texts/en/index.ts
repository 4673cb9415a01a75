import { agent } from './agent.ts'
import { agents } from './agents.ts'
import { auth } from './auth.ts'
import { chat } from './chat.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { home } from './home.ts'
import { inbox } from './inbox.ts'
import { publicHome } from './public-home.ts'
import { shell } from './shell.ts'
import { welcome } from './welcome.ts'

export const en = { agent, agents, auth, chat, common, errors, home, inbox, publicHome, shell, welcome }
