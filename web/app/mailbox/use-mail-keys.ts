import { useLocation, useNavigate, useParams } from 'react-router'
import { fillPath, paths } from '../../paths.ts'
import { useKeys } from '../inbox/keys.ts'

/** `j` and `k` go through the mails in the order of the list. */
export function useMailKeys(ids: string[]): void {
  const { id } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const step = (by: 1 | -1) => {
    const at = id ? ids.indexOf(id) : by > 0 ? -1 : ids.length
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))]
    if (!next || next === id) return
    navigate({ pathname: fillPath(paths.mail, { id: next }), search }, { replace: id !== undefined })
    document.getElementById(`mail-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}
