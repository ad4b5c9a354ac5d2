import { expand } from './grammar.ts'
import { WHISPERS } from './names.ts'
import type { Item, Plan } from './plan.ts'
import { chance, pick, type Random } from './random.ts'
import type { World } from './world.ts'

/** With the name of whoever speaks, `{name}`, and what they say in other words, `{other}`. */
const OF_WORDS = [
  '{name}: {other}',
  '{Other}, says {name}',
  '{Other}, {name} claims',
  '“{said}”',
  '{place}: {other}',
  '{name}: “{said}”',
]
const OF_LIPS = [
  'Lip reader: {name} said “{said}”',
  '“{said}”: what {name} said on silent clip',
  'Silent clip of {name} gives rise to guesses',
  'What did {name} whisper?',
  'Lip reader deciphers {name} clip',
  '{name} caught on silent video',
]

/** A headline in the manner of one house: of the event, or of what was said. */
export function titleOf(random: Random, { theme, slots }: World, items: readonly Item[], { carries }: Plan): string {
  const item = carries[0] && items[carries[0].item]
  if (!item || chance(random, 0.45)) return expand(pick(random, theme.titles), random, slots)
  const { speaker } = item
  const name = speaker.name === null ? speaker.surname.replace(/^the /u, '') : speaker.surname
  if (item.whisper) {
    const { said } = WHISPERS[item.whisper[0]]![item.whisper[1]]
    return expand(pick(random, OF_LIPS), random, { name, said: said.replace(/[.!]$/u, '') })
  }
  const statement = theme.statements[item.statement!]!
  const fill = {
    ...slots,
    he: speaker.he,
    his: speaker.his,
    him: speaker.him,
    himself: speaker.himself,
    n: String(carries[0]!.wording.n),
  }
  const other = expand(pick(random, statement.others), random, fill)
  const said = expand(statement.said.split('|')[0]!.trim(), random, fill).replace(/[.,;]$/u, '')
  const small = /^(?:\p{Lu}|\{)/u.test(statement.others[0]) ? other : other.slice(0, 1).toLowerCase() + other.slice(1)
  return expand(pick(random, OF_WORDS), random, { ...slots, name, said, other: small, Other: other })
}
