// Runs in a page. Draws frames, encodes them with the browser's own encoder and writes them as WebM: no other program is
// needed, and every frame has the time that it should have.

const KEY_EVERY = 50
/** Nanoseconds a tick: times are rounded to a millisecond, as most files have them. */
const TICK = 1_000_000

/** The bytes of a clip; `draw(ctx, k)` paints frame k; `at(k)` is its time in seconds. */
globalThis.makeClip = async function makeClip({ fps, frames, width, height, draw, at = (k) => k / fps }) {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d')
  const chunks = []
  let failure = null
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      chunks.push({ bytes, isKey: chunk.type === 'key' })
    },
    error: (error) => {
      failure = error
    },
  })
  encoder.configure({ codec: 'vp8', width, height, bitrate: 6_000_000, framerate: fps })
  for (let k = 0; k < frames; k++) {
    draw(ctx, k)
    const frame = new VideoFrame(canvas, { timestamp: Math.round(at(k) * 1e6) })
    encoder.encode(frame, { keyFrame: k % KEY_EVERY === 0 })
    frame.close()
    while (encoder.encodeQueueSize > 8) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await encoder.flush()
  encoder.close()
  if (failure) throw failure
  return webm(chunks, { width, height, seconds: at(frames - 1) + 1 / fps, tick: (k) => Math.round(at(k) * 1000) })
}

/** A second and a half of a square that moves, as MP4. */
globalThis.recordClip = async function recordClip() {
  const canvas = document.createElement('canvas')
  const ctx = canvas.getContext('2d')
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/mp4' })
  const parts = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.start()
  for (let k = 0; k < 36; k++) {
    ctx.fillStyle = '#456'
    ctx.fillRect(0, 0, canvas.width, canvas.height)
    ctx.fillStyle = '#fff'
    ctx.fillRect(k * 6, 50, 40, 40)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  await new Promise((resolve) => {
    recorder.onstop = resolve
    recorder.stop()
  })
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function webm(chunks, { width, height, seconds, tick }) {
  const clusters = []
  for (const [k, chunk] of chunks.entries()) {
    if (chunk.isKey) clusters.push({ time: tick(k), blocks: [] })
    const cluster = clusters.at(-1)
    const offset = tick(k) - cluster.time
    cluster.blocks.push(element([0xa3], [0x81, offset >> 8, offset & 255, chunk.isKey ? 0x80 : 0, ...chunk.bytes]))
  }
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    [
      ...element([0x2a, 0xd7, 0xb1], number(TICK)),
      ...element([0x44, 0x89], double(seconds * 1000)),
      ...element([0x4d, 0x80], text('test')),
      ...element([0x57, 0x41], text('test')),
    ],
  )
  const track = element(
    [0xae],
    [
      ...element([0xd7], [1]),
      ...element([0x73, 0xc5], [1]),
      ...element([0x83], [1]),
      ...element([0x86], text('V_VP8')),
      ...element([0xe0], [...element([0xb0], number(width)), ...element([0xba], number(height))]),
    ],
  )
  const head = [...info, ...element([0x16, 0x54, 0xae, 0x6b], track)]
  const written = clusters.map(({ time, blocks }) =>
    element([0x1f, 0x43, 0xb6, 0x75], joined([element([0xe7], number(time)), ...blocks])),
  )
  // The cues stand before the clusters, and have the same length wherever those begin.
  const cuesFor = (start) => {
    let position = start
    const points = clusters.flatMap(({ time }, k) => {
      const at = position
      position += written[k].length
      return [
        ...element(
          [0xbb],
          [
            ...element([0xb3], number(time, 4)),
            ...element([0xb7], [...element([0xf7], [1]), ...element([0xf1], number(at, 4))]),
          ],
        ),
      ]
    })
    return element([0x1c, 0x53, 0xbb, 0x6b], points)
  }
  const cues = cuesFor(head.length + cuesFor(0).length)
  const header = element(
    [0x1a, 0x45, 0xdf, 0xa3],
    [
      ...element([0x42, 0x86], [1]),
      ...element([0x42, 0xf7], [1]),
      ...element([0x42, 0xf2], [4]),
      ...element([0x42, 0xf3], [8]),
      ...element([0x42, 0x82], text('webm')),
      ...element([0x42, 0x87], [2]),
      ...element([0x42, 0x85], [2]),
    ],
  )
  return joined([header, element([0x18, 0x53, 0x80, 0x67], joined([head, cues, ...written]))])
}

const text = (words) => [...new TextEncoder().encode(words)]
const double = (value) => [...new Uint8Array(new Float64Array([value]).buffer)].reverse()

function number(value, length = 0) {
  const bytes = []
  for (let rest = value; rest > 0 || bytes.length < Math.max(1, length); rest = Math.floor(rest / 256))
    bytes.unshift(rest % 256)
  return bytes
}

/** An id, eight bytes of length, the body. */
const element = (id, body) => joined([id, [1, ...number(body.length, 7)], body])

function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
