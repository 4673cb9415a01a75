import type { ChatConfig } from '#contract/chat.ts'
import { Composer } from './composer.tsx'
import { safeUrl } from './linkify.ts'
import { Link } from './message.tsx'
import { texts } from './texts.ts'

interface FooterProps {
  config: ChatConfig
  /** The visitor must agree before anything is stored or sent. */
  needsConsent: boolean
  /** The visitor must leave details before the first message. */
  needsDetails: boolean
  isBusy: boolean
  onAgree(): void
  onDetails(): void
  onSend(text: string): void
}

/** Where the visitor writes, or what has to come first. */
export function Footer({
  config,
  needsConsent,
  needsDetails,
  isBusy,
  onAgree,
  onDetails,
  onSend,
}: FooterProps) {
  const isReady = !needsConsent && !needsDetails
  return (
    <footer>
      {needsConsent && <Consent consent={config.consent!} onAgree={onAgree} />}
      {!needsConsent && needsDetails && (
        <button type="button" class="primary" onClick={onDetails}>
          {texts.leaveDetails}
        </button>
      )}
      {isReady && <Composer isBusy={isBusy} onSend={onSend} />}
      <div class="small">
        {isReady && config.lead_form.mode !== 'off' && (
          <button type="button" class="link" onClick={onDetails}>
            {texts.leaveDetails}
          </button>
        )}
        {config.branding && <Link href="/">{texts.poweredBy}</Link>}
      </div>
    </footer>
  )
}

function Consent({ consent, onAgree }: { consent: NonNullable<ChatConfig['consent']>; onAgree(): void }) {
  const policy = safeUrl(consent.policy_url)
  return (
    <div class="consent">
      <p>
        {consent.text} {policy && <Link href={policy}>{texts.policy}</Link>}
      </p>
      <button type="button" class="primary" onClick={onAgree}>
        {texts.agree}
      </button>
    </div>
  )
}
