import { pick, type Random } from './random.ts'

/** What stands for the words in braces: `{place}`. */
export type Slots = Readonly<Record<string, string>>

const INNERMOST = /\[([^[\]]*)\]/u

/** “[A|The] pump [broke|failed] in {place}” becomes one of its sentences; a slot that nobody fills is an error. */
export function expand(template: string, random: Random, slots: Slots): string {
  let words = template
  for (let choice = INNERMOST.exec(words); choice; choice = INNERMOST.exec(words))
    words =
      words.slice(0, choice.index) + pick(random, choice[1]!.split('|')) + words.slice(choice.index + choice[0].length)
  const filled = words.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`Nothing fills {${name}} in “${template}”`)
    return value
  })
  return upper(
    filled
      .replace(/ {2,}/gu, ' ')
      .replace(/ (?=[,.;])/gu, '')
      .trim(),
  )
}

/** The first letter large: a slot may begin a sentence. */
export const upper = (words: string): string =>
  words.replace(/^(“?)(\p{Ll})/u, (_, mark: string, c: string) => mark + c.toUpperCase())

const FACT =
  /\[((?:(?:nearly |about |over |some |up to )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|nineteen|twenty|twenty-two|twenty-five|thirty|forty|fifty|sixty|seventy|a dozen|a hundred|half|a third)(?: to \w+)?\|?)+)\]/gu

/** The template with its choices between numbers made: what is counted is the same in all articles of a story. */
export const settled = (template: string, random: Random): string =>
  template.replace(FACT, (_, options: string) => pick(random, options.split('|')))
