import { FUNCTION_WORDS } from './function-words.ts'

/** Characters; a language shows itself in the first pages, and a long text must not cost more than a short one. */
const SAMPLE = 8_000
/** A script of its own names the language; Cyrillic, Arabic and Han need a second look. Shares of all letters. */
const MOSTLY = 0.3
/** Of all words, function words make up two fifths in running text and a tenth in a list of names. */
const LEAST_SHARE = 0.08
/** Votes; below this a text is too short or too strange to tell. */
const FEWEST_VOTES = 2
/** So many times the votes of the next language make a verdict that outweighs what the page states. */
const CLEAR = { lead: 2, votes: 12 }

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
]
/** Greek and whatever comes behind it, but for punctuation and symbols. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\ud7af]/
const ARABIC = /[\u0600-\u06ff]/g
const CYRILLIC = /[\u0400-\u04ff]/g
/** Kana stand among Han characters: less of them is enough. */
const SOME_KANA = 0.05

/** The language of a text, as a BCP 47 primary subtag (`en`), or `und` when its words do not tell. */
export const detectLanguage = (text: string): string => verdict(text).language

/** The language of a page: what its words show when they show it clearly, else what the page states, else a weak guess. */
export function languageOf(text: string, stated: string | null): string {
  const { language, clear } = verdict(text)
  return clear ? language : (primary(stated) ?? language)
}

const primary = (tag: string | null): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.trim().toLowerCase() ?? '')?.[0] ?? null

type Verdict = { language: string; clear: boolean }

function verdict(text: string): Verdict {
  const sample = text.slice(0, SAMPLE).toLowerCase().replace(/’/g, "'")
  return byScript(sample) ?? byWords(sample)
}

function byScript(sample: string): Verdict | null {
  if (!OTHER_SCRIPT.test(sample)) return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / Math.max(1, letters)
  const found = SCRIPTS.find(([language, script]) => share(script) > (language === 'ja' ? SOME_KANA : MOSTLY))
  if (found) return { language: found[0], clear: true }
  if (share(ARABIC) > MOSTLY) return { language: /[پچژگ]/.test(sample) ? persianOrUrdu(sample) : 'ar', clear: true }
  return share(CYRILLIC) > MOSTLY ? { language: cyrillic(sample), clear: true } : null
}

const persianOrUrdu = (sample: string): string => (/[ٹڈڑے]/.test(sample) ? 'ur' : 'fa')

function cyrillic(sample: string): string {
  if (/[іїєґ]/.test(sample)) return /ў/.test(sample) ? 'be' : 'uk'
  if (/[ђћљњџ]/.test(sample)) return 'sr'
  return /[ыэё]/.test(sample) ? 'ru' : 'bg'
}

/** Every function word votes for its languages; one that many languages share counts for each of them less. */
function byWords(sample: string): Verdict {
  const words = sample.match(/\p{L}+(?:'\p{L}+)?/gu) ?? []
  const votes = new Map<string, number>()
  for (const word of words)
    for (const [language, weight] of VOTES.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + weight)
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < FEWEST_VOTES || first[1] < LEAST_SHARE * words.length)
    return { language: 'und', clear: false }
  const lead = first[1] / Math.max(1, second?.[1] ?? 0)
  return { language: first[0], clear: first[1] >= CLEAR.votes && lead >= CLEAR.lead }
}

const VOTES: ReadonlyMap<string, [string, number][]> = votesOf(FUNCTION_WORDS)

function votesOf(lists: Readonly<Record<string, string>>): Map<string, [string, number][]> {
  const languages = new Map<string, string[]>()
  for (const [language, list] of Object.entries(lists))
    for (const word of new Set(list.trim().split(/\s+/)))
      languages.set(word, [...(languages.get(word) ?? []), language])
  return new Map([...languages].map(([word, in_]) => [word, in_.map((language) => [language, 1 / in_.length])]))
}
