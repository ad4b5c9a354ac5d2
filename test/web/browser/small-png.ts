import { writeFile } from 'node:fs/promises'
import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const COLOURS = 256

/** Writes a PNG of a page with a palette of 256 colours: flat pages lose nothing that is seen. */
export async function keepSmall(png: Buffer, file: string): Promise<void> {
  const { width, height, pixels } = decoded(png)
  const { palette, indexes } = reduced(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) Buffer.from(indexes.buffer, y * width, width).copy(rows, y * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  await writeFile(file, Buffer.concat([SIGNATURE, ...chunks]))
}

type Pixels = { width: number; height: number; pixels: Uint32Array }

/** Takes in an 8-bit PNG without interlace, as browsers write screenshots (PNG specification, third edition). */
function decoded(png: Buffer): Pixels {
  const data: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = body[9] === 6 ? 4 : 3
    }
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(data)), width, height, channels) }
}

function unfiltered(raw: Buffer, width: number, height: number, channels: number): Uint32Array {
  const stride = width * channels
  const pixels = new Uint32Array(width * height)
  let before = Buffer.alloc(stride)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!
    const row = Buffer.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? row[x - channels]! : 0
      const up = before[x]!
      const corner = x >= channels ? before[x - channels]! : 0
      row[x] = row[x]! + predicted(filter, left, up, corner)
    }
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = (row[x * channels]! << 16) | (row[x * channels + 1]! << 8) | row[x * channels + 2]!
    before = row
  }
  return pixels
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function reduced(pixels: Uint32Array): { palette: Buffer; indexes: Uint8Array } {
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const kept = chosen(counts)
  const index = new Map(kept.map((colour, i) => [colour, i]))
  for (const colour of counts.keys()) if (!index.has(colour)) index.set(colour, nearest(kept, colour))
  const palette = Buffer.alloc(kept.length * 3)
  for (const [i, colour] of kept.entries()) palette.writeUIntBE(colour, i * 3, 3)
  return { palette, indexes: Uint8Array.from(pixels, (pixel) => index.get(pixel)!) }
}

/** Half of the palette for what is seen most, half for what would be missed most: each time the colour farthest from all. */
function chosen(counts: ReadonlyMap<number, number>): number[] {
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const kept = colours.slice(0, COLOURS / 2)
  const rest = colours
    .slice(COLOURS / 2)
    .map((colour) => ({ colour, far: apart(colour, kept[nearest(kept, colour)]!) }))
  while (kept.length < COLOURS && rest.length > 0) {
    const next = rest.reduce((best, r) => (r.far > best.far ? r : best)).colour
    kept.push(next)
    for (const r of rest) r.far = Math.min(r.far, apart(r.colour, next))
    if (rest.every((r) => r.far === 0)) break
  }
  return kept
}

const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

function nearest(colours: readonly number[], to: number): number {
  let best = 0
  colours.forEach((colour, i) => {
    if (apart(colour, to) < apart(colours[best]!, to)) best = i
  })
  return best
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(type, 4, 'latin1')
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), body])), 0)
  return Buffer.concat([head, body, tail])
}

/** PNG specification, annex D. zlib has it only from Node 22 on. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
