import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A face that is nobody's: the mesh that the landmark model itself is fitted to. Centimetres; x right, y up, z forward. */
export type FaceMesh = { points: [x: number, y: number, z: number][]; triangles: [number, number, number][] }

const PACKED = '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data'
/** Where the geometry lies in it, by the package's own loader. */
const [FROM, TO] = [3_737_848, 3_757_224]
/** Numbers a vertex: three of place, two of texture. */
const STRIDE = 5

/** Read from the installed package, so that no face is kept in this repository. */
export function canonicalMesh(): FaceMesh {
  const packed = readFileSync(createRequire(import.meta.url).resolve(PACKED)).subarray(FROM, TO)
  const mesh = fieldsOf(packed).find(({ field }) => field === 1)!
  const inside = fieldsOf(mesh.bytes!)
  const numbers = inside.filter(({ field }) => field === 3).map(({ bytes }) => bytes!.readFloatLE(0))
  const corners = inside.filter(({ field }) => field === 4).map(({ number }) => number)
  return {
    points: rows(numbers, STRIDE).map(([x, y, z]) => [x!, y!, z!]),
    triangles: rows(corners, 3).map(([a, b, c]) => [a!, b!, c!]),
  }
}

const rows = (numbers: readonly number[], size: number): number[][] =>
  Array.from({ length: numbers.length / size }, (_, k) => numbers.slice(k * size, (k + 1) * size))

type Field = { field: number; number: number; bytes?: Buffer }

/** Protocol Buffers, the wire format: just the three wire types that occur here. */
function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const varint = (): number => {
    let [value, shift] = [0, 1]
    for (;;) {
      const byte = message[at++]!
      value += (byte & 127) * shift
      if (byte < 128) return value
      shift *= 128
    }
  }
  while (at < message.length) {
    const key = varint()
    const [field, wire] = [Math.floor(key / 8), key % 8]
    const number = wire === 5 ? 4 : varint()
    if (wire === 0) fields.push({ field, number })
    else {
      fields.push({ field, number, bytes: message.subarray(at, at + number) })
      at += number
    }
  }
  return fields
}
