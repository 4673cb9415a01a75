import { ActionIcon, Button, TextInput } from '@mantine/core'
import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPhoneOff,
  IconSend,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTexts } from '../../texts/language.tsx'
import { formatDuration } from '../calls/format-duration.ts'
import { Keypad } from './keypad.tsx'
import styles from './phone.module.css'
import { canHear, canSpeak } from './speech.ts'
import type { usePhone } from './use-phone.ts'

/** The telephone at the ear: the clock, what it does just now, keys, and typing where there is no microphone. */
export function Handset({ phone }: { phone: ReturnType<typeof usePhone> }) {
  const { phone: texts } = useTexts()
  const seconds = useSeconds(phone.state === 'talking')
  const doing = phone.speaking
    ? texts.speaking
    : phone.listening
      ? texts.listening
      : canHear()
        ? texts.microphoneOff
        : texts.noMicrophone
  return (
    <div className={styles.handset}>
      <p className={styles.clock} data-speaking={phone.speaking || undefined}>
        {phone.state === 'ringing' ? texts.ringing : formatDuration(seconds)}
      </p>
      <p className={styles.hint} role="status">
        {phone.state === 'talking' && doing}
      </p>
      <Keypad onPress={phone.press} />
      <SayField onSay={phone.say} />
      <div className={styles.switches}>
        {canHear() && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={texts.microphone}
            aria-pressed={!phone.muted}
            onClick={phone.toggleMicrophone}
          >
            {phone.muted ? <IconMicrophoneOff size={18} /> : <IconMicrophone size={18} />}
          </ActionIcon>
        )}
        {canSpeak() && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={texts.sound}
            aria-pressed={phone.voiced}
            onClick={phone.toggleVoice}
          >
            {phone.voiced ? <IconVolume size={18} /> : <IconVolumeOff size={18} />}
          </ActionIcon>
        )}
        <Button color="red" leftSection={<IconPhoneOff size={18} />} onClick={phone.hangUp}>
          {texts.hangUp}
        </Button>
      </div>
    </div>
  )
}

function SayField({ onSay }: { onSay: (text: string) => void }) {
  const { phone: texts } = useTexts()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    onSay(text)
    setText('')
  }
  return (
    <form className={styles.say} onSubmit={submit}>
      <TextInput
        aria-label={texts.say}
        placeholder={texts.sayPlaceholder}
        autoFocus
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ActionIcon type="submit" size="input-sm" aria-label={texts.send} disabled={!text.trim()}>
        <IconSend size={18} />
      </ActionIcon>
    </form>
  )
}

/** Seconds since the call was answered. */
function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [running])
  return seconds
}
