import { type AccurateModel, accurateModel, type Heads } from '../../accurate.ts'
import type { Page } from '../../article/article.ts'
import { encoderOn, type Runtime, type Session } from '../../attribution/encoder/on-session.ts'
import type { Tier } from '../../inference/tier-names.ts'
import { isReading, read, readAccurately } from '../../read.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Parts } from './model.ts'

// A worker: the whole pipeline. A page in, its reading out; nothing is kept and nothing is sent anywhere.

/** What is sent to the worker, one thing at a time: the accurate model, or a page to read. */
export type Order = { type: 'open'; parts: Parts; threads: number } | { type: 'read'; page: Page; tier: Tier }
/** `ms`: how long it took. */
export type Answer = { reading: Reading; ms: number } | { opened: true } | { failed: string }

type Onnx = {
  env: { wasm: { numThreads?: number; wasmBinary?: ArrayBuffer } }
  InferenceSession: { create(network: Uint8Array, options: object): Promise<Session> }
} & Runtime
type Scope = {
  onmessage: ((event: MessageEvent<Order>) => void) | null
  postMessage(answer: Answer): void
}
const scope = self as unknown as Scope

let accurate: AccurateModel | null = null

async function open(parts: Parts, threads: number): Promise<void> {
  const onnx = (await import(/* @vite-ignore */ parts.script)) as Onnx
  onnx.env.wasm.numThreads = threads
  onnx.env.wasm.wasmBinary = parts.program
  const session = await onnx.InferenceSession.create(new Uint8Array(parts.network), { intraOpNumThreads: threads })
  const words = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes)
  accurate = accurateModel(JSON.parse(words(parts.heads)) as Heads, words(parts.vocabulary), encoderOn(onnx, session))
}

async function perform(order: Order): Promise<Answer> {
  if (order.type === 'open') {
    await open(order.parts, order.threads)
    return { opened: true }
  }
  if (order.tier === 'accurate' && accurate === null) return { failed: 'The accurate model is not loaded yet.' }
  const begun = performance.now()
  const outcome = order.tier === 'accurate' && accurate ? await readAccurately(order.page, accurate) : read(order.page)
  if (!isReading(outcome)) return { failed: outcome.error.message }
  return { reading: outcome, ms: performance.now() - begun }
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await perform(data))
  } catch (error) {
    scope.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  }
}
