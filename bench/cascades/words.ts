import { expand, type Slots } from './grammar.ts'
import { WHISPERS } from './names.ts'
import type { Item, Wording } from './plan.ts'
import type { Random } from './random.ts'
import type { Theme } from './themes/theme.ts'

/** The words of an item as an article has them: a quotation, or what follows “that”. */
export type Put = { direct: boolean; words: string }

/** An item in one of its forms. */
export function wordsOf(random: Random, theme: Theme, slots: Slots, item: Item, { shape, n, turned }: Wording): Put {
  if (item.whisper) {
    const whisper = WHISPERS[item.whisper[0]]![item.whisper[1]]
    return shape === 'reported' ? { direct: false, words: whisper.reported } : { direct: true, words: whisper.said }
  }
  const statement = theme.statements[item.statement!]!
  const { he, his, him, himself } = item.speaker
  const fill = (words: string): string => expand(words, random, { ...slots, he, his, him, himself, n: String(n) })
  // A slot may begin what follows “that”, and names keep their capitals: only the first template letter is small.
  const clause = (words: string): Put => ({ direct: false, words: lowerLike(words, fill(words)) })
  switch (shape) {
    case 'said':
      return {
        direct: true,
        words: fill(turned ? ended(statement.turned) : whole(statement.said)),
      }
    case 'again':
      return { direct: true, words: fill(statement.again) }
    case 'trimmed':
      return { direct: true, words: fill(trimmed(statement.said)) }
    case 'ellipsis':
      return { direct: true, words: fill(joined(statement.said)) }
    case 'reported':
      return clause(statement.reported)
    case 'mixed':
      return clause(statement.mixed)
    case 'other0':
      return clause(statement.others[0])
    case 'other1':
      return clause(statement.others[1])
  }
}

const lowerLike = (template: string, words: string): string =>
  /^[\p{Ll}{]/u.test(template) && !/^\{(?:place|street|river|company)\}/u.test(template)
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words

const clauses = (said: string): string[] => said.split('|').map((c) => c.trim())
const whole = (said: string): string => clauses(said).join(' ')
const ended = (clause: string): string => clause.replace(/[,;]$/u, '').replace(/([^.!?])$/u, '$1.')

/** The last clause gone. */
function trimmed(said: string): string {
  const parts = clauses(said)
  return ended(parts.slice(0, Math.max(1, parts.length - 1)).join(' '))
}

/** The middle gone, with three dots for it; of two clauses the second stands alone behind them. */
function joined(said: string): string {
  const parts = clauses(said)
  return parts.length < 3 ? trimmed(said) : `${parts[0]!.replace(/[,;]$/u, '')} … ${parts.at(-1)}`
}
