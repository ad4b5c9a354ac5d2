import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import { bytesOfFile } from '../../ingest/file.ts'

/** What a file of JSON holds, or why it cannot be had. */
export async function jsonOfFile(path: string): Promise<{ value: unknown } | Failed> {
  const bytes = await bytesOfFile(path)
  if (isFailed(bytes)) return bytes
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch (error) {
    return failed('bad-json', `${path} is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
}
