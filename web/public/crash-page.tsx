import { Button, Group } from '@mantine/core'
import { isRouteErrorResponse } from 'react-router'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { Bell } from '../ui/bell.tsx'
import styles from './plain-page.module.css'

/** What is shown when a page cannot be drawn at all. */
export function CrashPage({ error }: { error: unknown }) {
  const { errors } = useTexts()
  const missing = isRouteErrorResponse(error) && error.status === 404
  return (
    <main className={styles.page}>
      <Bell size={24} />
      <h1>{missing ? errors.notFoundTitle : errors.crashTitle}</h1>
      <p>{missing ? errors.notFoundText : errors.crashText}</p>
      <Group gap="xs" justify="center">
        {!missing && <Button onClick={() => location.reload()}>{errors.reload}</Button>}
        <Button variant="default" component="a" href={paths.app}>
          {errors.goHome}
        </Button>
      </Group>
    </main>
  )
}
