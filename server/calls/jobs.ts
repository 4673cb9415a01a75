import type { AppContext } from '#server/context.ts'
import type { JobDefinition } from '#server/platform/jobs.ts'
import { GiveNumberBack, ProvisionNumber } from './provisioning/jobs.ts'
import { ApplyRetellEvent } from './retell/events.ts'
import { ForgetAudio } from './twilio/audio-cache.ts'
import { ApplyTwilioNews } from './twilio/news.ts'
import { ApplyVapiMessage } from './vapi/events.ts'

export const callJobs: JobDefinition<never, AppContext>[] = [
  GiveNumberBack,
  ProvisionNumber,
  ApplyRetellEvent,
  ApplyTwilioNews,
  ApplyVapiMessage,
  ForgetAudio,
]
