import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AccurateModel, accurateModel, type Heads } from '../../src/accurate.ts'
import { openEncoder } from '../../src/inference/runtime.ts'
import { fast } from '../../src/model.ts'
import { CACHE } from './python.ts'

/** The accurate tier as it was trained without one third of the articles (`train -- accurate` keeps it), or null where it was not. */
export async function tierWithout(fold: number): Promise<AccurateModel | null> {
  const network = join(CACHE, `fold${fold}.onnx`)
  if (!existsSync(network)) return null
  const { encoder } = await openEncoder(readFileSync(network))
  const heads = {
    name: `without-fold-${fold}`,
    transitions: transitionsOf(`fold${fold}`),
    confidence: [...fast.confidence],
  }
  return accurateModel(heads, readFileSync(join(CACHE, 'vocabulary.txt'), 'utf8'), encoder)
}

/** The transitions that were trained with the network of this name. */
export const transitionsOf = (name: string): Heads['transitions'] =>
  JSON.parse(readFileSync(join(CACHE, `${name}.json`), 'utf8')) as Heads['transitions']
