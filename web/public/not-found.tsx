import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/language.tsx'
import { Bell } from '../ui/bell.tsx'
import styles from './plain-page.module.css'

export default function NotFound() {
  const { errors } = useTexts()
  return (
    <main className={styles.page}>
      <title>{errors.notFoundTitle}</title>
      <Bell size={24} />
      <h1>{errors.notFoundTitle}</h1>
      <p>{errors.notFoundText}</p>
      <Button component={Link} to={paths.home}>
        {errors.goHome}
      </Button>
    </main>
  )
}
