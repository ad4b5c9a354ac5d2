import { existsSync, readFileSync } from 'node:fs'
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import type { Encoder } from '../attribution/encoder/encoder.ts'
import { encoderOn, type Runtime, type Session } from '../attribution/encoder/on-session.ts'

/** Which runtime runs the network: the native one where a user has installed it, else WebAssembly, which comes with the package. */
export type RuntimeName = 'native' | 'wasm'
export type Opened = { encoder: Encoder; runtime: RuntimeName }

type Onnx = {
  Tensor: typeof Tensor
  InferenceSession: { create(network: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> }
}
type Wasm = Onnx & { env: { wasm: { numThreads?: number; wasmBinary?: Uint8Array; proxy?: boolean } } }

/** Made by the build from onnxruntime-web (MIT): the script and the program of the WebAssembly runtime. */
const FOLDER = new URL('../../runtime/', import.meta.url)
const SCRIPT = new URL('ort.wasm.bundle.min.mjs', FOLDER)
const PROGRAM = new URL('ort-wasm-simd-threaded.wasm', FOLDER)
/** An optional package: hundreds of megabytes, two to three times as fast. */
const NATIVE = 'onnxruntime-node'

/**
 * Opens a network (the bytes of an ONNX file). One thread: readings run side by side, and the sums are always made in the
 * same order.
 */
export async function openEncoder(network: Uint8Array, wanted?: RuntimeName): Promise<Opened> {
  const native = wanted === 'wasm' ? null : await nativeRuntime()
  if (wanted === 'native' && !native)
    throw new Error(`${NATIVE} is not installed: npm install --ignore-scripts ${NATIVE}@1.30.0`)
  const onnx = native ?? (await wasmRuntime())
  const session = await onnx.InferenceSession.create(network, { intraOpNumThreads: 1, interOpNumThreads: 1 })
  const encoder = encoderOn(onnx as unknown as Runtime, session as unknown as Session)
  return { encoder, runtime: native ? 'native' : 'wasm' }
}

async function nativeRuntime(): Promise<Onnx | null> {
  try {
    const found = (await import(NATIVE)) as { default?: Onnx } & Onnx
    return found.default ?? found
  } catch {
    // Not installed, or not made for this machine.
    return null
  }
}

async function wasmRuntime(): Promise<Onnx> {
  if (!existsSync(SCRIPT)) throw new Error('The WebAssembly runtime is missing from the package: run npm run build')
  const onnx = (await import(SCRIPT.href)) as Wasm
  onnx.env.wasm.numThreads = 1
  onnx.env.wasm.wasmBinary = readFileSync(PROGRAM)
  return onnx
}
