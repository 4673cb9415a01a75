import type { NewScenario } from '#contract/scenarios.ts'

/** The tests in a file; null when it is none. What is wrong with one of them the server says. */
export function readScenarioFile(text: string): NewScenario[] | null {
  try {
    const file: unknown = JSON.parse(text)
    const scenarios = Array.isArray(file) ? file : (file as { scenarios?: unknown } | null)?.scenarios
    return Array.isArray(scenarios) && scenarios.length > 0 ? scenarios : null
  } catch {
    return null
  }
}
