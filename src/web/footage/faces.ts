import type { Face } from '../../lips/track/face.ts'
import type { FacesFound, Picture } from './faces-worker.ts'

/** Finds faces in pictures, one after another. A fresh one gives the same for the same pictures; close it to free its memory. */
export type Faces = {
  /** In pixels of the footage. Rejects with a sentence when this browser cannot look for faces. */
  in(video: HTMLVideoElement): Promise<Face[]>
  close(): void
}

/** The model looks at small squares; larger pictures only take longer to hand over. Pixels of the longer side. */
const LARGEST = 1280
/** The model is loaded and compiled before the first picture. ms. */
const PATIENCE = 120_000

export function faces(): Faces {
  const worker = new Worker(new URL('./faces-worker.ts', import.meta.url), { name: 'faces' })
  const ask = (picture: Picture): Promise<FacesFound> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ failed: TOO_SLOW }), PATIENCE)
      const answer = (found: FacesFound): void => {
        clearTimeout(timer)
        resolve(found)
      }
      worker.onmessage = ({ data }: MessageEvent<FacesFound>) => answer(data)
      worker.onerror = ({ message }) => answer({ failed: message || 'The worker that looks for faces did not start.' })
      worker.postMessage(picture, [picture.bitmap])
    })
  return {
    in: async (video) => {
      const { videoWidth: width, videoHeight: height } = video
      const scale = Math.max(1, Math.max(width, height) / LARGEST)
      const bitmap = await createImageBitmap(
        video,
        ...(scale > 1 ? [{ resizeWidth: Math.round(width / scale), resizeHeight: Math.round(height / scale) }] : []),
      )
      const found = await ask({ bitmap, scale: width / bitmap.width })
      if ('failed' in found) throw new Error(found.failed)
      return found.faces
    },
    close: () => worker.terminate(),
  }
}

const TOO_SLOW = `Nothing came back within ${PATIENCE / 1000} seconds: this machine is too slow or too busy to look for faces.`
