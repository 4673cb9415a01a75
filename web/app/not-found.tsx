import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** An address of the app that leads nowhere, with the menu still at hand. */
export default function NotFoundInApp() {
  const { errors } = useTexts()
  return (
    <EmptyState title={errors.notFoundTitle} action={<Link to={paths.app}>{errors.goHome}</Link>}>
      <title>{errors.notFoundTitle}</title>
      {errors.notFoundText}
    </EmptyState>
  )
}
