import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openAccurate } from '../src/inference/accurate.ts'
import { processor } from './processor.ts'
import { median, type Section } from './section.ts'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 9

/** How long one person waits for one article, by each tier: a new process each time, beside an empty Node process. */
export async function benchCold(): Promise<Section> {
  const command = ['dist/cli/main.js', 'read', 'examples/summit.html']
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: wall(command),
    slow: wall([...command, '--model', 'accurate']),
    empty: wall(['-e', '0']),
  }))
  const seconds = (of: 'ours' | 'slow' | 'empty'): number => median(rounds.map((round) => round[of]))
  const [ours, slow, empty] = [seconds('ours'), seconds('slow'), seconds('empty')]
  const runtime = await openAccurate('native').then(
    () => 'onnxruntime-node',
    () => 'WebAssembly',
  )
  return {
    name: 'cold',
    title: 'One article from a cold start',
    how: `\`hearsay read examples/summit.html\` as a new process, Node ${process.versions.node}; wall time, the median of ${ROUNDS} runs in turn with an empty Node process. The accurate tier runs on ${runtime}. On ${processor()}.`,
    columns: ['command', 'seconds', 'ratio'],
    rows: [
      ['**hearsay read**', ours.toFixed(2), (ours / empty).toFixed(1)],
      ['**hearsay read --model accurate**', slow.toFixed(2), (slow / empty).toFixed(1)],
      ['baseline: an empty Node process', empty.toFixed(2), '1.0'],
    ],
    floors: [{ what: 'seconds', reached: Number(ours.toFixed(2)), floor: 0.6, atMost: true }],
  }
}

function wall(args: readonly string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' })
  return (performance.now() - start) / 1000
}
