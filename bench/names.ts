import { NAME_LORE } from '../src/language/en/name-lore.ts'
import { NAMES } from '../src/language/en/names.ts'
import { WORD_CLASSES } from '../src/language/en/word-class.ts'
import type { Name, NameType } from '../src/language/names/name.ts'
import { type NameModel, nameModel, nameSpans } from '../src/language/names/names.ts'
import type { Token } from '../src/language/syntax.ts'
import { tagWords } from '../src/language/tagger/word-class.ts'
import type { Span } from '../src/text/span.ts'
import { corpus } from '../train/corpora/data.ts'
import { gumNames } from '../train/corpora/gum-names.ts'
import type { Named } from '../train/corpora/names.ts'
import { newsNames } from '../train/corpora/news-names.ts'
import { nameDocuments, trainNames } from '../train/names.ts'
import { compromiseNames } from './baselines/compromise-names.ts'
import { percent, type Section } from './section.ts'

/** Dev is for the end; every look at it counts. */
const LOOKS = 'GUM dev was scored twice while this was built.'
const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'outlet']
const FOLDS = 4

type Found = Span & Pick<Name, 'type'>
type Tally = { hit: number; found: number; gold: number }
type Finder = (doc: Named) => Found[]

/** Names on GUM dev and, by cross-validation, on the articles that we marked, beside compromise. */
export function benchNames(): Section | null {
  const [gum, articles] = [corpus('gum', 'dev', 'dep'), newsNames()]
  if (!gum || articles.length === 0) return null
  const ofGum = gumNames(gum)
  const onGum = total(ofGum, finder(NAMES), 3)
  const onNews = crossValidated()
  const rows: [string, Tally[]][] = [
    ['GUM dev: **hearsay**', onGum],
    ['GUM dev: compromise 14.17', total(ofGum, (doc) => compromiseNames(doc.text), 3)],
    ['news: **hearsay**', onNews],
    ['news: compromise 14.17', total(articles, (doc) => compromiseNames(doc.text), 4)],
  ]
  return {
    name: 'names',
    title: 'Names',
    how: `F1 × 100, exact span and type. GUM dev: ${ofGum.length} documents of six genres, mentions with a proper noun for head, cut down to the name; an outlet counts as an organization. News: ${articles.length} articles of PolNeAR’s training part whose names we marked (bench/labels/names), ${FOLDS}-fold cross-validation. compromise is judged without titles, articles and possessives. ${LOOKS}`,
    columns: ['system', 'all', 'P / R', ...TYPES],
    rows: rows.map(([name, tallies]) => {
      const all = summed(tallies)
      const pr = `${percent(all.hit / all.found)} / ${percent(all.hit / all.gold)}`
      return [name, f1(all), pr, ...tallies.map((t) => (t.gold > 0 ? f1(t) : '–'))]
    }),
    floors: [
      { what: 'names in news, F1', reached: Number(f1(summed(onNews))), floor: 93, guard: 92.5 },
      { what: 'names on GUM dev, F1', reached: Number(f1(summed(onGum))), floor: 70, guard: 69 },
    ],
  }
}

const f1 = ({ hit, found, gold }: Tally): string => percent((2 * hit) / (found + gold))

const summed = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ hit: a.hit + b.hit, found: a.found + b.found, gold: a.gold + b.gold }))

const finder =
  (model: NameModel): Finder =>
  ({ tokens, sentences }) =>
    nameSpans({ tokens: withTags(tokens, sentences), sentences }, model)

function withTags(tokens: readonly Token[], sentences: Named['sentences']): Token[] {
  const tags = tagWords(tokens, sentences, WORD_CLASSES)
  return tokens.map((token, i) => ({ ...token, tag: tags[i]! }))
}

/** One tally a type; with three types outlets count as organizations. */
function total(docs: readonly Named[], find: Finder, types: number): Tally[] {
  const tallies = TYPES.map((): Tally => ({ hit: 0, found: 0, gold: 0 }))
  for (const doc of docs) {
    const key = (span: Span, type: number): string => `${span.start}-${span.end}-${type}`
    const gold = new Set(doc.names.map((n) => key(n, n.type)))
    for (const name of doc.names) tallies[name.type]!.gold++
    for (const name of find(doc)) {
      const type = types === 3 && name.type === 'outlet' ? 1 : TYPES.indexOf(name.type)
      tallies[type]!.found++
      if (gold.has(key(name, type))) tallies[type]!.hit++
    }
  }
  return tallies
}

function crossValidated(): Tally[] {
  const docs = nameDocuments()
  const articles = newsNames().map((doc) => doc.id)
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(articles.filter((_, i) => i % FOLDS === fold))
    const model = nameModel(trainNames(docs.filter((d) => !held.has(d.id))).base64(), NAME_LORE)
    return total(
      docs.filter((d) => held.has(d.id)),
      finder(model),
      4,
    )
  })
  return TYPES.map((_, type) => summed(folds.map((fold) => fold[type]!)))
}
