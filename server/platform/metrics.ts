import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** Seconds that requests took, by method, route and status. */
  requests: Histogram<'method' | 'route' | 'status'>
  /** Seconds from a visitor's words to the first and to the last word of the answer. */
  turns: Histogram<'channel' | 'brain' | 'part'>
  /** Turns that the house brain had to finish for the LLM, by cause. */
  fallbacks: Counter<'cause'>
  /** Open connections of live events. */
  streams: Gauge
}

/** Figures for Prometheus, one registry per application so that tests do not share them. */
export function createMetrics({ defaults = true } = {}): Metrics {
  const registry = new Registry()
  if (defaults) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  return {
    registry,
    requests: new Histogram({
      name: 'frontdesk_request_seconds',
      help: 'Time of HTTP requests',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    }),
    turns: new Histogram({
      name: 'frontdesk_turn_seconds',
      help: 'Time of conversation turns',
      labelNames: ['channel', 'brain', 'part'],
      buckets,
      registers,
    }),
    fallbacks: new Counter({
      name: 'frontdesk_brain_fallbacks_total',
      help: 'Turns finished by the house brain',
      labelNames: ['cause'],
      registers,
    }),
    streams: new Gauge({ name: 'frontdesk_live_streams', help: 'Open live event streams', registers }),
  }
}
