import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'
import { paths } from './paths.ts'

/** The map of the web app: which file draws which path. */
export default [
  index('public/home/home.tsx'),
  route(paths.homeSpanish, 'public/home/home.tsx', { id: 'home-spanish' }),
  layout('public/auth/frame.tsx', [
    route(paths.signUp, 'public/auth/sign-up.tsx'),
    route(paths.signIn, 'public/auth/sign-in.tsx'),
    route(paths.forgotPassword, 'public/auth/forgot-password.tsx'),
    route(paths.resetPassword, 'public/auth/reset-password.tsx'),
    route(paths.verifyEmail, 'public/auth/verify-email.tsx'),
    route(paths.invitation, 'public/auth/invitation.tsx'),
  ]),
  route(paths.chat, 'public/chat-page.tsx'),
  layout('app/session-gate.tsx', [
    route(paths.welcome, 'app/welcome/welcome.tsx'),
    route(paths.app, 'app/shell.tsx', [
      index('app/home/home.tsx'),
      route(paths.conversations, 'app/inbox/inbox.tsx', [
        route(paths.conversation, 'app/inbox/conversation.tsx'),
      ]),
      route(paths.agents, 'app/agents/agents.tsx'),
      route(paths.agent, 'app/agent/agent.tsx', [
        index('app/agent/overview.tsx'),
        route(paths.agentKnowledge, 'app/agent/knowledge/knowledge.tsx'),
        route(paths.agentFaqs, 'app/agent/faqs/faqs.tsx'),
        route(paths.agentGaps, 'app/agent/gaps.tsx'),
        route(paths.agentBehaviour, 'app/agent/behaviour/behaviour.tsx'),
        route(paths.agentLook, 'app/agent/look/look.tsx'),
        route(paths.agentVersions, 'app/agent/versions/versions.tsx'),
        route(paths.agentTests, 'app/agent/tests/tests.tsx'),
        route(paths.agentTest, 'app/agent/tests/editor.tsx'),
        route(paths.agentTestRun, 'app/agent/tests/run.tsx'),
      ]),
      route(paths.calls, 'app/calls/calls.tsx'),
      route(paths.call, 'app/calls/call.tsx'),
      route(paths.phone, 'app/phone/phone.tsx'),
      route(paths.leads, 'app/leads/leads.tsx'),
      route(paths.lead, 'app/leads/lead.tsx'),
      route(paths.contacts, 'app/contacts/contacts.tsx'),
      route(paths.contact, 'app/contacts/contact.tsx'),
      route(paths.calendar, 'app/calendar/calendar.tsx'),
      route(paths.settings, 'app/settings/settings.tsx', [
        index('app/settings/first-section.tsx'),
        route(paths.settingsBusiness, 'app/settings/business.tsx'),
        route(paths.settingsHours, 'app/settings/hours.tsx'),
        route(paths.settingsServices, 'app/settings/services.tsx'),
        route(paths.settingsScheduling, 'app/settings/scheduling.tsx'),
        route(paths.settingsNumbers, 'app/settings/numbers.tsx'),
        route(paths.settingsMembers, 'app/settings/members.tsx'),
        route(paths.settingsApiKeys, 'app/settings/api-keys.tsx'),
        route(paths.settingsAudit, 'app/settings/audit-log.tsx'),
        route(paths.settingsSecurity, 'app/settings/security.tsx'),
        route(paths.settingsNotifications, 'app/settings/notifications.tsx'),
      ]),
      route(paths.mailbox, 'app/mailbox/mailbox.tsx', [route(paths.mail, 'app/mailbox/mail.tsx')]),
      route(paths.operator, 'app/operator/operator.tsx'),
      route('*', 'app/not-found.tsx'),
    ]),
  ]),
  route('*', 'public/not-found.tsx'),
] satisfies RouteConfig
