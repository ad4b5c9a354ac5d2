import { existsSync, readFileSync } from 'node:fs'
import { type AccurateModel, accurateModel, type Heads } from '../accurate.ts'
import { openEncoder, type RuntimeName } from './runtime.ts'

/** `encoder.onnx`, `heads.json` and `vocabulary.txt`; what they are stands in their CARD.md. */
const FOLDER = new URL('../../models/accurate-en/', import.meta.url)

/** The accurate tier for English, opened once: about a third of a second and 100 MB on the native runtime, one or two seconds and 250 MB on WebAssembly. */
export async function openAccurate(runtime?: RuntimeName): Promise<AccurateModel> {
  const file = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER))
  if (!existsSync(new URL('encoder.onnx', FOLDER)))
    throw new Error('models/accurate-en is missing from the package: install it anew')
  const words = (name: string): string => new TextDecoder().decode(file(name))
  const { encoder } = await openEncoder(file('encoder.onnx'), runtime)
  return accurateModel(JSON.parse(words('heads.json')) as Heads, words('vocabulary.txt'), encoder)
}
