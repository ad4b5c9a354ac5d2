import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { boundedBody } from './body.ts'
import { type Failed, failed } from './failed.ts'

/** A file of one article; pages with everything in them stay under this. Bytes, the same as for a fetched page. */
export const FILE_BYTES = 10_000_000

/** The bytes of a file (or a pipe with a name), or why they cannot be had. */
export async function bytesOfFile(path: string): Promise<Uint8Array | Failed> {
  try {
    const { size } = await stat(path)
    if (size > FILE_BYTES) return tooLarge(path, `${(size / 1e6).toFixed(1)} MB`)
    return await bytesOfStream(createReadStream(path), path)
  } catch (error) {
    return fileFailure(path, error)
  }
}

/** All bytes of a stream that people know as `name`, or why they cannot be had. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array | Failed> {
  try {
    const body = await boundedBody(stream, FILE_BYTES)
    return body.whole ? body.bytes : tooLarge(name, `more than ${FILE_BYTES / 1e6} MB`)
  } catch (error) {
    return fileFailure(name, error)
  }
}

const tooLarge = (name: string, size: string): Failed =>
  failed('too-large', `${name} holds ${size}; one article fits into ${FILE_BYTES / 1e6} MB.`)

/** The sentence for what the file system threw. */
export function fileFailure(path: string, error: unknown): Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('not-found', `There is no file ${path}. Is the path right?`)
    case 'EISDIR':
      return failed('is-directory', `${path} is a directory: give one file, or its files one by one.`)
    case 'EACCES':
    case 'EPERM':
      return failed('no-permission', `${path} may not be read by you: ask its owner, or copy it.`)
    default:
      return failed('unreadable', `${path} could not be read: ${error instanceof Error ? error.message : error}.`)
  }
}
