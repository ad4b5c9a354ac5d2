import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'

/** A short name has fewer words than this. */
const LONGEST = 5

/** “Fox” behind “Fox News”: a body’s name that begins the name of an outlet in the article is that outlet’s. */
export function shortOutlets({ tokens }: Syntax, names: readonly Name[]): Name[] {
  const wordsOf = ({ from, to }: Name): string[] => tokens.slice(from, to).map((t) => t.lower)
  const beginnings = new Set<string>()
  for (const name of names) {
    if (name.type !== 'outlet') continue
    const words = wordsOf(name)
    for (let length = 1; length < Math.min(words.length, LONGEST); length++)
      beginnings.add(words.slice(0, length).join(' '))
  }
  if (beginnings.size === 0) return [...names]
  return names.map((name) =>
    name.type === 'organization' && beginnings.has(wordsOf(name).join(' ')) ? { ...name, type: 'outlet' } : name,
  )
}
