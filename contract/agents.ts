export * from './agents/agent.ts'
export * from './agents/experiments.ts'
export * from './agents/versions.ts'
