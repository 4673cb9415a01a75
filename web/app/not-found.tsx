import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** An address of the app that leads nowhere, with the menu still at hand. */
export default function NotFoundInApp() {
  const { errors } = useTexts()
  return (
    <EmptyState
      title={errors.notFoundTitle}
      action={
        <Button component={Link} to={paths.app}>
          {errors.goHome}
        </Button>
      }
    >
      <title>{errors.notFoundTitle}</title>
      {errors.notFoundText}
    </EmptyState>
  )
}
