import { AT_FIRST_HAND, HAD_FROM, LEARNED, SAYS_SO, SPOKE_TO, TO_US } from '../../language/en/relays.ts'
import type { Reading } from '../../reading/reading.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { Outlets } from '../outlets/outlets.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { sentencesOf, spanAt } from './sentences.ts'

/**
 * An article says from whom it has something. `told`: somebody spoke to that outlet; `reported`: that outlet says so;
 * `first`: it had the story first; `wire`: it wired it. `home` is the article’s own outlet: then it has it at first hand.
 */
export type OutletCredit = {
  kind: 'told' | 'reported' | 'first' | 'wire'
  /** Key and name of the outlet credited. */
  key: string
  name: string
  home: boolean
  /** The words that say so; null where only the page’s metadata does. */
  words: Span | null
  /** The sentence that they stand in. */
  sentence: Span | null
}

/** So far around a name a cue is looked for, in UTF-16 units. */
const REACH = 90

/** Whom an article credits, in text order; credits for the whole article come first. */
export function creditsOf(reading: Reading, outlets: Outlets): OutletCredit[] {
  const { article, speakers } = reading
  const home = outlets.of(article)
  const sentences = sentencesOf(article.text)
  const others = new Set(speakers.filter((s) => s.kind === 'outlet' && s.named).map((s) => outlets.named(s.name ?? '')))
  const inText = mentionsIn(article.text, outlets, others).flatMap((mention) =>
    credited(article.text, mention, spanAt(sentences, mention.start), home),
  )
  return [...ofArticle(reading, outlets, home), ...inText, ...toUs(article.text, sentences, home, outlets)]
}

function ofArticle({ article }: Reading, outlets: Outlets, home: string | null): OutletCredit[] {
  return article.credits
    .map(({ kind, name, span }): OutletCredit => {
      const key = outlets.named(name)
      return { kind: kind === 'wire' ? 'wire' : 'first', key, name, home: key === home, words: span, sentence: null }
    })
    .filter((credit) => !credit.home)
}

function credited(text: string, mention: Mention, sentence: Span | null, home: string | null): OutletCredit[] {
  const { key, name, start, end } = mention
  const before = text.slice(Math.max(sentence?.start ?? 0, start - REACH), start)
  const behind = text.slice(end, Math.min(text.length, end + REACH)).split('\n')[0]!
  const isHome = key === home
  if (isHome && (AT_FIRST_HAND.test(before) || LEARNED.test(behind)))
    return [{ kind: 'told', key, name, home: true, words: { start, end }, sentence }]
  const told = SPOKE_TO.exec(before)
  const from = HAD_FROM.exec(before)
  const says = SAYS_SO.exec(behind)
  if (!told && !from && !(says && mention.sure) && !(says && !isHome && mention.sure)) return []
  const opened = told ?? from
  const words = {
    start: opened ? start - opened[0].trimStart().length : start,
    end: says && !opened ? end + says[0].length : end,
  }
  return [{ kind: told ? 'told' : 'reported', key, name, home: isHome, words, sentence }]
}

/** “told us”, “in an interview with this newspaper”. */
function toUs(text: string, sentences: readonly Span[], home: string | null, outlets: Outlets): OutletCredit[] {
  return matchesOf(text, TO_US).map((match) => {
    const words = { start: match.index, end: match.index + match[0].length }
    const sentence = spanAt(sentences, match.index)
    return {
      kind: 'told',
      key: home ?? '',
      name: home === null ? '' : outlets.nameOf(home),
      home: true,
      words,
      sentence,
    }
  })
}
