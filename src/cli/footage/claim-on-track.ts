import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import type { KnownClip } from '../../lips/alignment/adapted.ts'
import { type Consistency, consistency } from '../../lips/consistency/consistency.ts'
import { isBadReferences, referencesFromJson } from '../../lips/consistency/references-from-json.ts'
import type { LipSources } from '../../lips/lip-report.ts'
import { phonesOf } from '../../lips/phones/phones-of.ts'
import { runningWords } from '../../lips/running-words.ts'
import { isBadTrack, trackFromJson } from '../../lips/track/track-from-json.ts'
import { jsonOfFile } from './json-file.ts'

/** Longer ones are no sentence; nothing of them is looked up. Characters. */
const LONGEST_CLAIM = 2000

/** How a claim fits the track in a file, among sentences that the language model makes up. */
export async function claimOnTrack(
  claim: string,
  files: { track: string; references?: string },
  sources: LipSources,
): Promise<Consistency | Failed> {
  if (claim.length > LONGEST_CLAIM)
    return failed(
      'too-long',
      `The claim has ${claim.length} characters; at most ${LONGEST_CLAIM} are tested: give one sentence.`,
    )
  const file = await jsonOfFile(files.track)
  if (isFailed(file)) return file
  const track = trackFromJson(file.value)
  if (isBadTrack(track)) return failed(track.error.code, `${files.track}: ${track.error.message}`)
  const references = files.references === undefined ? [] : await referencesIn(files.references, sources)
  if (isFailed(references)) return references
  const running = runningWords(sources.model, sources.dictionary).map(({ phones: said }) => said)
  return consistency(phonesOf(claim, sources), track, { running, references })
}

async function referencesIn(path: string, sources: LipSources): Promise<KnownClip[] | Failed> {
  const file = await jsonOfFile(path)
  if (isFailed(file)) return file
  const spoken = (word: string) => phonesOf(word, sources).words[0]?.phones ?? null
  const references = referencesFromJson(file.value, spoken)
  return isBadReferences(references)
    ? failed(references.error.code, `${path}: ${references.error.message}`)
    : references
}
