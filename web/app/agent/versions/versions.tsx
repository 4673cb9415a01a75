import { Button } from '@mantine/core'
import { IconGitBranch } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useVersions } from '../../../data/versions.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { Experiments } from './experiments.tsx'
import { VersionRow } from './version-row.tsx'
import styles from './versions.module.css'

/** Everything that was ever published of a receptionist: what changed, what came of it, and the way back. */
export default function Versions() {
  const { versions: texts, common } = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVersions(agent.id)
  if (!data) {
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <DelayedSkeleton rows={5} height={72} />
    )
  }
  const versions = data.pages.flatMap(({ items }) => items)
  const several = versions.length > 1
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      {several && <Experiments newest={versions[0]?.number ?? 1} />}
      <ol className={styles.rows} aria-label={texts.listLabel}>
        {versions.map((version) => (
          <VersionRow key={version.number} version={version} mayWrite={mayWrite} comparable={several} />
        ))}
      </ol>
      {hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {common.showMore}
        </Button>
      )}
      {!several && <OnlyOne agentId={agent.id} />}
    </>
  )
}

function OnlyOne({ agentId }: { agentId: string }) {
  const { versions: texts, common } = useTexts()
  return (
    <EmptyState
      icon={<IconGitBranch size={28} stroke={1.6} />}
      title={texts.onlyOneTitle}
      example={<p className={styles.example}>{texts.onlyOneExample}</p>}
      exampleLabel={common.example}
      action={
        <Button component={Link} to={fillPath(paths.agentBehaviour, { id: agentId })}>
          {texts.onlyOneAction}
        </Button>
      }
    >
      {texts.onlyOneText}
    </EmptyState>
  )
}
