export { mountOps } from './routes.ts'
