import { type Face, type Landmark, measuredFace } from '../../lips/track/face.ts'
import { FACE_MESH } from './assets.ts'

// A worker: pictures in, measured faces out, in the order they came. No picture is kept and nothing is sent anywhere.

/** What is sent to the worker: a picture, and how many pixels of the footage one of its pixels is. */
export type Picture = { bitmap: ImageBitmap; scale: number }
export type FacesFound = { faces: Face[] } | { failed: string }

/** More faces than a person chooses among are no close-up of anybody. */
const MOST_FACES = 4
/** WebGL 2 and SIMD are what the model is served for. */
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
])

type Solution = {
  setOptions(options: object): void
  onResults(take: (results: { multiFaceLandmarks: Landmark[][] }) => void): void
  send(input: { image: ImageBitmap }): Promise<void>
}
type Scope = {
  window?: unknown
  document?: unknown
  FaceMesh: new (config: { locateFile: (file: string) => string }) => Solution
  importScripts(address: string): void
  onmessage: ((event: MessageEvent<Picture>) => void) | null
  postMessage(found: FacesFound): void
}
const scope = self as unknown as Scope

const addressOf = (file: string): string => new URL(`/assets/${FACE_MESH}${file}`, location.origin).href

/**
 * The package knows pages and says it knows workers, but in a worker it forgets its own canvas. So it finds here what it
 * uses of a page: a canvas, and scripts that are loaded one after another.
 */
function standInForPage(): void {
  scope.window = self
  scope.document = {
    createElement: (tag: string) => (tag === 'canvas' ? new OffscreenCanvas(1, 1) : scriptElement()),
    body: { appendChild: (script: ReturnType<typeof scriptElement>) => script.run() },
    addEventListener: () => undefined,
  }
}

function scriptElement() {
  let loaded = (): void => undefined
  let source = ''
  return {
    setAttribute: (name: string, value: string) => {
      if (name === 'src') source = value
    },
    addEventListener: (event: string, tell: () => void) => {
      if (event === 'load') loaded = tell
    },
    run: () => {
      scope.importScripts(source)
      loaded()
    },
  }
}

function solution(take: (landmarks: Landmark[][]) => void): Solution {
  if (typeof OffscreenCanvas === 'undefined' || new OffscreenCanvas(1, 1).getContext('webgl2') === null)
    throw new Error('This browser offers no WebGL 2 to look for faces with: allow it, or use another browser.')
  if (!WebAssembly.validate(SIMD))
    throw new Error('This browser is too old to look for faces (no WebAssembly SIMD): use a newer one.')
  standInForPage()
  scope.importScripts(addressOf('face_mesh.js'))
  const mesh = new scope.FaceMesh({ locateFile: addressOf })
  mesh.setOptions({ maxNumFaces: MOST_FACES, refineLandmarks: true })
  mesh.onResults(({ multiFaceLandmarks }) => take(multiFaceLandmarks))
  return mesh
}

let found: Landmark[][] = []
let mesh: Solution | null = null

async function look({ bitmap, scale }: Picture): Promise<FacesFound> {
  try {
    mesh ??= solution((landmarks) => {
      found = landmarks
    })
    found = []
    const size = { width: bitmap.width * scale, height: bitmap.height * scale }
    await mesh.send({ image: bitmap })
    return { faces: found.flatMap((landmarks) => measuredFace(landmarks, size) ?? []) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  } finally {
    bitmap.close()
  }
}

scope.onmessage = async ({ data }) => scope.postMessage(await look(data))
