import { Button } from '@mantine/core'
import { useBlockedCallers, useCallerBlocking } from '../../data/blocked-callers.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { offerUndo } from '../../ui/undo-toast.tsx'

/** Keeps a caller off the line from now on, or lets them in again; either can be taken back at once. */
export function BlockButton({ number }: { number: string }) {
  const { common, settings } = useTexts()
  const texts = settings.numbers.blocked
  const { block, unblock } = useCallerBlocking()
  const callers = useBlockedCallers().data?.items
  if (!callers) return null
  const known = callers.find((caller) => caller.number === number)
  const shown = formatPhone(number)
  const undoLabel = common.undo
  const change = () => {
    if (known)
      unblock.mutate(number, {
        onSuccess: () =>
          offerUndo({ message: texts.unblocked(shown), undoLabel, onUndo: () => block.mutate(known) }),
      })
    else
      block.mutate(
        { number },
        {
          onSuccess: () =>
            offerUndo({ message: texts.blocked(shown), undoLabel, onUndo: () => unblock.mutate(number) }),
        },
      )
  }
  const failure = block.error ?? unblock.error
  return (
    <>
      <Button variant="subtle" color="gray" loading={block.isPending || unblock.isPending} onClick={change}>
        {known ? texts.unblockCaller : texts.blockCaller}
      </Button>
      {failure && <ErrorNotice error={failure} />}
    </>
  )
}
