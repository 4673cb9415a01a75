import { Navigate } from 'react-router'
import { paths } from '../../paths.ts'

/** The settings open on the business. */
export default function FirstSection() {
  return <Navigate to={paths.settingsBusiness} replace />
}
