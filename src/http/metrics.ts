/** Upper ends of the histogram, seconds. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30] as const

type Series = { count: number; seconds: number; buckets: number[] }

/** Values that are asked for when somebody looks. */
export type Gauges = { [name: string]: { says: string; value: number } }

/** What the service counts, in the text format of Prometheus (0.0.4). Labels are routes, never addresses: they stay few. */
export type Metrics = {
  request(route: string, method: string, status: number, seconds: number): void
  /** A reading that ended: `ok` or the code of its failure. */
  reading(outcome: string, seconds: number): void
  text(gauges: Gauges): string
}

export function metrics(): Metrics {
  const requests = new Map<string, Series>()
  const statuses = new Map<string, number>()
  const readings = new Map<string, Series>()
  return {
    request: (route, method, status, seconds) => {
      const where = `route="${route}",method="${method}"`
      add(requests, where, seconds)
      const key = `${where},status="${status}"`
      statuses.set(key, (statuses.get(key) ?? 0) + 1)
    },
    reading: (outcome, seconds) => add(readings, `outcome="${outcome}"`, seconds),
    text: (gauges) =>
      [
        ...counter('hearsay_requests_total', 'Requests answered.', statuses),
        ...histogram('hearsay_request_seconds', 'Time from request to answer.', requests),
        ...histogram('hearsay_reading_seconds', 'Time from a page coming in to its reading being kept.', readings),
        ...Object.entries(gauges).flatMap(([name, { says, value }]) => [
          ...head(name, says, 'gauge'),
          `${name} ${value}`,
        ]),
        '',
      ].join('\n'),
  }
}

function add(all: Map<string, Series>, labels: string, seconds: number): void {
  const series = all.get(labels) ?? { count: 0, seconds: 0, buckets: BUCKETS.map(() => 0) }
  series.count++
  series.seconds += seconds
  const at = BUCKETS.findIndex((end) => seconds <= end)
  if (at >= 0) series.buckets[at]!++
  all.set(labels, series)
}

const head = (name: string, says: string, type: string): string[] => [
  `# HELP ${name} ${says}`,
  `# TYPE ${name} ${type}`,
]

const counter = (name: string, says: string, counts: ReadonlyMap<string, number>): string[] => [
  ...head(name, says, 'counter'),
  ...[...counts].map(([labels, count]) => `${name}{${labels}} ${count}`),
]

function histogram(name: string, says: string, all: ReadonlyMap<string, Series>): string[] {
  const lines = head(name, says, 'histogram')
  for (const [labels, { count, seconds, buckets }] of all) {
    let sum = 0
    buckets.forEach((n, i) => {
      sum += n
      lines.push(`${name}_bucket{${labels},le="${BUCKETS[i]}"} ${sum}`)
    })
    lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`)
    lines.push(`${name}_sum{${labels}} ${seconds.toFixed(6)}`, `${name}_count{${labels}} ${count}`)
  }
  return lines
}
