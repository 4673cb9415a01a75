import { AlertTeam } from './alerts.ts'
import { RunScenarios } from './scenarios/running.ts'

export const receptionistJobs = [AlertTeam, RunScenarios]
