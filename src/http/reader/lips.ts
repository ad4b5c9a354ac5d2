import { type Failed, failed } from '../../ingest/failed.ts'
import { guessPronunciation } from '../../ingest/pronouncing.ts'
import { decoysOf } from '../../lips/consistency/decoys.ts'
import { englishLips } from '../../lips/english.ts'
import { lipReport } from '../../lips/lip-report.ts'
import { mapNamed } from '../../lips/maps/maps.ts'
import { runningWords } from '../../lips/running-words.ts'

/** The serialised report on a claim, or why there is none. */
export async function lipsOf(claim: string, map: string | null): Promise<string | Failed> {
  const named = map === null ? null : mapNamed(map)
  const report = lipReport(claim, await english(), named ? { maps: [named] } : {})
  return 'error' in report ? failed(report.error.code, report.error.message) : JSON.stringify(report)
}

/** Serialised: `{"phones", "sentences"}`, each sentence its phones with blanks between. */
export async function othersOf(phones: number, count: number): Promise<string> {
  const sentences = decoysOf(await running(), phones, count).map((decoy) => decoy.join(' '))
  return JSON.stringify({ phones, sentences })
}

/** Made when it is first asked for, and kept: it takes a second, and the same always comes out. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** Names are guessed as the command guesses them; the report marks them. */
const english = once(async () => ({ ...(await englishLips()), guess: guessPronunciation }))
const running = once(async () => {
  const { model, dictionary } = await english()
  return runningWords(model, dictionary).map(({ phones }) => phones)
})
