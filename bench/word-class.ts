import { parse } from '../src/language/en/parse.ts'
import { WORD_CLASSES } from '../src/language/en/word-class.ts'
import { TAGS } from '../src/language/tagger/tags.ts'
import { tagIds } from '../src/language/tagger/word-class.ts'
import { type GoldDocument, readConllu } from '../train/corpora/conllu.ts'
import { corpus } from '../train/corpora/data.ts'
import { taggedDocument } from '../train/corpora/word-classes.ts'
import { winkTagger } from './baselines/wink.ts'
import { median, percent, type Section } from './section.ts'

/** Dev is for the end; every look at it counts. */
const LOOKS = 'Dev was scored 4 times while this was built.'

type Share = { right: number; all: number }
type Scores = { penn: Share; coarse: Share; wink: Share }
type Set = { name: string; docs: GoldDocument[] }

/** Word classes on GUM dev and EWT dev, beside wink-nlp. */
export function benchWordClasses(): Section | null {
  const [gum, ewt] = [corpus('gum', 'dev', 'dep'), corpus('ewt', 'dev.conllu')]
  if (!gum || !ewt) return null
  const ofGum = readConllu(gum)
  const ofEwt = readConllu(ewt)
  const sets: Set[] = [
    { name: 'GUM dev', docs: ofGum },
    { name: 'GUM dev, news', docs: ofGum.filter((d) => d.id.includes('_news_')) },
    { name: 'EWT dev', docs: ofEwt },
    { name: 'GUM dev and EWT dev', docs: [...ofGum, ...ofEwt] },
  ]
  const tagWithWink = winkTagger()
  const rows = sets.map(({ name, docs }) => ({ name, scores: scoresOf(docs, tagWithWink) }))
  const all = rows.at(-1)!.scores
  const speed = speeds(ofEwt, tagWithWink)
  return {
    name: 'word-class',
    title: 'Word classes',
    how: `Accuracy × 100. Penn Treebank classes on every token of ours that ends where a gold word ends (the treebanks’ several classes for dashes folded into \`:\`); 11 coarse classes on the words that the treebank, hearsay and wink-nlp 2.4 cut alike. Words a second from plain text, cutting included, median of 9 on EWT dev. ${LOOKS}`,
    columns: ['set', 'tokens', 'Penn', 'coarse', 'coarse, wink-nlp'],
    rows: [
      ...rows.map(({ name, scores }) => [
        name,
        scores.penn.all,
        percent(share(scores.penn)),
        percent(share(scores.coarse)),
        percent(share(scores.wink)),
      ]),
      ['words a second', '', `${Math.round(speed.ours / 1000)}k`, '', `${Math.round(speed.wink / 1000)}k`],
    ],
    floors: [
      {
        what: 'Penn classes, GUM dev and EWT dev',
        reached: Number(percent(share(all.penn))),
        floor: 94.5,
        guard: 94.4,
      },
    ],
  }
}

const share = ({ right, all }: Share): number => right / all

function scoresOf(docs: readonly GoldDocument[], tagWithWink: ReturnType<typeof winkTagger>): Scores {
  const scores: Scores = { penn: { right: 0, all: 0 }, coarse: { right: 0, all: 0 }, wink: { right: 0, all: 0 } }
  for (const doc of docs) score(doc, tagWithWink, scores)
  return scores
}

function score(doc: GoldDocument, tagWithWink: ReturnType<typeof winkTagger>, scores: Scores): void {
  const { tokens, sentences, gold } = taggedDocument(doc)
  const ids = tagIds(tokens, sentences, WORD_CLASSES)
  const ofWink = new Map(tagWithWink(doc.text).map((w) => [`${w.start}-${w.end}`, coarseOfWink(w.upos, w.word)]))
  const wordAt = new Set(doc.words.map((w) => `${w.start}-${w.end}`))
  tokens.forEach(({ start, end }, i) => {
    if (gold[i]! < 0) return
    count(scores.penn, ids[i] === gold[i])
    const place = `${start}-${end}`
    const found = ofWink.get(place)
    if (found === undefined || !wordAt.has(place)) return
    const right = COARSE[TAGS[gold[i]!]!]
    count(scores.coarse, COARSE[TAGS[ids[i]!]!] === right)
    count(scores.wink, found === right)
  })
}

function count(tally: Share, isRight: boolean): void {
  tally.all++
  if (isRight) tally.right++
}

/** Classes that both tag sets can express: prepositions with subjunctions, pronouns with determiners, all verbs together. */
const COARSE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['noun', 'NN NNS'],
      ['name', 'NNP NNPS'],
      ['verb', 'VB VBD VBG VBN VBP VBZ MD'],
      ['adjective', 'JJ JJR JJS'],
      ['adverb', 'RB RBR RBS WRB'],
      ['preposition', 'IN TO RP'],
      ['pronoun', 'DT PDT WDT WP WP$ PRP PRP$ EX'],
      ['number', 'CD'],
      ['conjunction', 'CC'],
      ['mark', ". , : `` '' -LRB- -RRB- $ SYM"],
      ['other', 'UH FW LS ADD POS'],
    ] as const
  ).flatMap(([coarse, tags]) => tags.split(' ').map((tag) => [tag, coarse])),
)

const OF_WINK: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  ADP: 'preposition',
  SCONJ: 'preposition',
  DET: 'pronoun',
  PRON: 'pronoun',
  NUM: 'number',
  CCONJ: 'conjunction',
  PUNCT: 'mark',
  SYM: 'mark',
}

/** UD’s particles are “to”, “not” and the possessive: in the Penn Treebank a class of its own, an adverb, and POS. */
function coarseOfWink(upos: string, word: string): string {
  if (upos !== 'PART') return OF_WINK[upos] ?? 'other'
  if (/^to$/iu.test(word)) return 'preposition'
  return /^n[o'’]t$/iu.test(word) ? 'adverb' : 'other'
}

const ROUNDS = 9

function speeds(
  docs: readonly GoldDocument[],
  tagWithWink: ReturnType<typeof winkTagger>,
): { ours: number; wink: number } {
  const ours = (): number =>
    docs.reduce((sum, doc) => {
      const { tokens, sentences } = parse(doc.text, doc.paragraphs)
      return sum + tagIds(tokens, sentences, WORD_CLASSES).length
    }, 0)
  const wink = (): number => docs.reduce((sum, doc) => sum + tagWithWink(doc.text).length, 0)
  return { ours: perSecond(ours), wink: perSecond(wink) }
}

function perSecond(run: () => number): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    return (1000 * run()) / (performance.now() - start)
  })
  return median(rounds)
}
