import { useEffect, useRef, useState } from 'react'
import type { PhoneEvent } from '#contract/calls.ts'
import type { Language } from '#contract/languages.ts'
import { type Dialled, dial, type Line } from '../../data/phone.ts'
import { addCaller, addEvent, type CallLine } from './call-log.ts'
import { canHear, canSpeak, createVoice, type Ear, listen } from './speech.ts'

export type PhoneState = 'idle' | 'ringing' | 'talking' | 'over'

/** Nothing said for that long, while nobody speaks, is a silence that the receptionist is told of. */
const silenceMs = 12_000

/** A telephone with one line: dials, hears, speaks, presses keys, hangs up. */
export function usePhone() {
  const [state, setState] = useState<PhoneState>('idle')
  const [lines, setLines] = useState<CallLine[]>([])
  const [callId, setCallId] = useState<string>()
  const [endReason, setEndReason] = useState<string>()
  const [speaking, setSpeaking] = useState(false)
  const [listening, setListening] = useState(false)
  const [muted, setMuted] = useState(!canHear())
  const [voiced, setVoiced] = useState(canSpeak())
  const call = useRef<{
    line: Line
    turn: number
    language: Language
    voice: ReturnType<typeof createVoice>
  }>(undefined)
  const ear = useRef<Ear>(undefined)
  // What sockets and recognizers call later reads the newest of these.
  const settings = useRef({ muted, voiced })
  settings.current = { muted, voiced }

  const stopListening = () => {
    ear.current?.stop()
    ear.current = undefined
    setListening(false)
  }
  const interrupt = () => {
    const current = call.current
    if (!current) return
    const heard = current.voice.stop()
    setSpeaking(false)
    if (current.turn > 0)
      current.line.send({ type: 'interrupt', turn: current.turn, heard: heard.slice(0, 4000) })
  }
  const say = (text: string, nbest?: string[]) => {
    const current = call.current
    if (!current || !text.trim()) return
    interrupt()
    current.turn += 1
    const { turn } = current
    setLines((before) => addCaller(before, turn, text.trim()))
    current.line.send({ type: 'speech', turn, text: text.trim(), ...(nbest && { nbest }) })
  }
  const press = (digits: string) => {
    const current = call.current
    if (!current) return
    interrupt()
    current.turn += 1
    const { turn } = current
    setLines((before) => addCaller(before, turn, digits))
    current.line.send({ type: 'key', turn, digits })
  }
  const startListening = () => {
    const current = call.current
    if (!current || settings.current.muted) return
    stopListening()
    const heard = listen(current.language, {
      onSound: () => {
        if (window.speechSynthesis.speaking) interrupt()
      },
      onWords: say,
      onRefused: () => {
        setMuted(true)
        setListening(false)
      },
    })
    if (heard) {
      ear.current = heard
      setListening(true)
    }
  }
  const onEvent = (event: PhoneEvent) => {
    const current = call.current
    if (!current) return
    setLines((before) => addEvent(before, event))
    if (event.type === 'connected') {
      setState('talking')
      setCallId(event.call_id)
      current.language = event.language
      startListening()
    } else if (event.type === 'say' && settings.current.voiced) {
      setSpeaking(true)
      current.voice.say(event.text, event.language, () => setSpeaking(false))
    } else if (event.type === 'done' && event.language !== current.language) {
      // Recognition follows the voice to the other language.
      current.language = event.language
      startListening()
    } else if (event.type === 'ended') {
      stopListening()
      call.current = undefined
      setEndReason(event.reason)
      setState('over')
    }
  }
  const ring = (dialled: Dialled) => {
    setLines([])
    setEndReason(undefined)
    setCallId(undefined)
    setState('ringing')
    call.current = {
      line: dial(dialled, onEvent),
      turn: 0,
      language: dialled.language ?? 'en',
      voice: createVoice(),
    }
  }
  const hangUp = () => {
    call.current?.voice.stop()
    setSpeaking(false)
    call.current?.line.send({ type: 'hang_up' })
  }

  const leave = useRef(() => {})
  leave.current = () => {
    stopListening()
    if (canSpeak()) window.speechSynthesis.cancel()
    call.current?.line.close()
  }
  useEffect(() => () => leave.current(), [])

  // Typing is slow: only somebody who could have spoken is asked whether they are still there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line begins the silence anew
  useEffect(() => {
    if (state !== 'talking' || !listening || speaking) return
    const timer = setTimeout(() => {
      const current = call.current
      if (!current) return
      current.turn += 1
      current.line.send({ type: 'silence', turn: current.turn })
    }, silenceMs)
    return () => clearTimeout(timer)
  }, [state, listening, speaking, lines])

  const toggleMicrophone = () => {
    setMuted(!muted)
    settings.current.muted = !muted
    if (muted) startListening()
    else stopListening()
  }
  const toggleVoice = () => {
    if (voiced) call.current?.voice.stop()
    setSpeaking(false)
    setVoiced(!voiced)
  }
  return {
    state,
    lines,
    callId,
    endReason,
    speaking,
    listening,
    muted,
    voiced,
    ring,
    hangUp,
    say,
    press,
    toggleMicrophone,
    toggleVoice,
  }
}
