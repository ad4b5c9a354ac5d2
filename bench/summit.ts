import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution, Evidence, Page, Reading, Speaker } from '../src/index.ts'
import { isReading, read } from '../src/index.ts'
import { hull, type Span, wordsOf } from '../src/text/span.ts'
import { DATA } from '../train/corpora/data.ts'
import type { Section } from './section.ts'

const FILE = join(DATA, '..', 'examples', 'summit.txt')
const PUBLISHED = '2025-08-16'

/** A reading with its words: what the expectations are written in. */
type View = { reading: Reading; statements: Statement[]; words: (span: Span) => string }
type Statement = Pick<Attribution, 'id' | 'within' | 'form'> &
  Pick<Evidence, 'kind' | 'channel' | 'commitment'> & {
    /** Names along the chain after the writer: `Irish Star › Jeremy Freeman`. */
    chain: string
    source: string
    cue: string
    content: string
    speaker: Speaker | undefined
    doubts: { by: string; words: string }[]
    markers: string[]
  }
type Row = { line: string; holds: (view: View) => boolean }

/** Every line of “what a good reading of it says”, in its order. */
const ROWS: readonly Row[] = [
  {
    line: '“We’ll get it over the line.”: chain writer › Irish Star › Jeremy Freeman › Donald Trump',
    holds: (v) => lips(v)?.chain === 'Irish Star › Jeremy Freeman › Donald Trump',
  },
  {
    line: '… channel lip-reading, shown by “no audio was available” and “lip reader”',
    holds: (v) =>
      lips(v)?.channel === 'lip-reading' &&
      ['no audio was available', 'lip reader'].every((w) => lips(v)!.markers.some((m) => m.includes(w))),
  },
  {
    line: '… Freeman hedges (“believes”)',
    holds: (v) => lips(v)?.doubts.some((d) => d.by === 'Jeremy Freeman' && d.words.includes('believes')) === true,
  },
  {
    line: '… the video is credited to The National Desk',
    holds: (v) => v.statements.some((s) => /\bvideo\b/u.test(s.source) && s.chain.includes('National Desk')),
  },
  {
    line: '… three attributions, nested: Freeman told, he believes, Trump said',
    holds: (v) => {
      const cues = outwards(v, lips(v))
      return cues.length === 3 && /^said\b/u.test(cues[0]!) && cues[1] === 'believes' && cues[2] === 'told'
    },
  },
  {
    line: '“Next time in Moscow.”: Vladimir Putin, direct, spoken, in English',
    holds: (v) => {
      const s = told(v, 'Next time in Moscow')
      return isBy(s, 'Vladimir Putin') && s?.form === 'direct' && s.kind === 'speech' && s.cue.includes('in English')
    },
  },
  {
    line: '“I’ll get a little heat on that one …”: Donald Trump, direct',
    holds: (v) => isBy(told(v, 'a little heat'), 'Donald Trump') && told(v, 'a little heat')?.form === 'direct',
  },
  {
    line: '“significant economic potential”: Kirill Dmitriev, Putin’s envoy …, mixed',
    holds: (v) => {
      const s = told(v, 'significant economic potential')
      const role = 'envoy for investment and economic cooperation'
      return isBy(s, 'Kirill Dmitriev') && s?.form === 'mixed' && s.speaker?.role?.includes(role) === true
    },
  },
  {
    line: '… channel recording, shown by “released a video”',
    holds: (v) => {
      const s = told(v, 'significant economic potential')
      return s?.channel === 'recording' && s.markers.some((m) => m.includes('released a video'))
    },
  },
  {
    line: 'Zelenskyy confirmed via X: channel social',
    holds: (v) => {
      const s = told(v, 'scheduled to meet Trump')
      return isBy(s, 'Volodymyr Zelenskyy') && s?.channel === 'social'
    },
  },
  {
    line: '… 2025-08-18 scheduled, and it is Zelenskyy who says so',
    holds: (v) => v.reading.events.some((e) => e.date === '2025-08-18' && e.status === 'scheduled' && isSaid(v, e)),
  },
  {
    line: '… without a date of the page the year stays open: --08-18',
    holds: () => seen({ text: text() }).reading.events.some((e) => e.date === '--08-18' && e.status === 'scheduled'),
  },
  {
    line: 'August 15, the meeting in Anchorage: happened',
    holds: (v) => dated(v, /Anchorage/u).some((e) => e.date === '2025-08-15' && e.status === 'happened'),
  },
  {
    line: '… a joint press conference: unrealised',
    holds: (v) => dated(v, /joint press conference/u).some((e) => e.status === 'unrealised'),
  },
  { line: '… Moscow: possible', holds: (v) => dated(v, /Moscow/u).some((e) => e.status === 'possible') },
  {
    line: '“According to reports”: an unnamed outlet or group',
    holds: (v) => {
      const speaker = told(v, 'polite greetings')?.speaker
      return speaker?.named === false && (speaker.kind === 'outlet' || speaker.kind === 'group')
    },
  },
  {
    line: 'Open questions: the context of the remark; what the private words hint at; no other',
    holds: ({ reading: { openQuestions: found }, words }) =>
      found.length === 2 && /remains unclear/u.test(words(found[0]!)) && /still uncertain/u.test(words(found[1]!)),
  },
  {
    line: 'Headline: drops_attribution, since the body rests on one lip reader’s belief',
    holds: (v) => {
      const { headline } = v.reading
      return headline?.status === 'drops_attribution' && headline.support.includes(lips(v)?.id ?? '')
    },
  },
  {
    line: '“Comments” at the end of the page is no text of the article (HTML)',
    holds: () => !seen({ html: page(), published: PUBLISHED }).reading.article.text.includes('Comments'),
  },
]

/** The worked example of the reading: one row a line of what a good reading says. */
export async function benchSummit(): Promise<Section | null> {
  if (!existsSync(FILE)) return null
  const view = seen({ text: text(), published: PUBLISHED })
  const reached = ROWS.map((row) => ({ line: row.line, holds: row.holds(view) }))
  const all = reached.filter((row) => row.holds).length
  return {
    name: 'summit',
    title: 'The worked example, line by line',
    how: `What a good reading of the summit article says, judged on the Reading; published ${PUBLISHED}.`,
    columns: ['a good reading says', 'reached'],
    rows: reached.map((row) => [row.line, row.holds ? 'yes' : '**no**']),
    floors: [{ what: 'lines that hold', reached: all, floor: ROWS.length, guard: ROWS.length }],
  }
}

const text = (): string => readFileSync(FILE, 'utf8')

/** The same article as a page, its last line the heading of the comments. */
function page(): string {
  const [title, ...rest] = text()
    .trim()
    .split(/\n\s*\n/u)
  const body = rest.slice(0, -1).map((p) => `<p>${p}</p>`)
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body.join('\n')}<h3>${rest.at(-1)}</h3></article></body></html>`
}

function seen(given: Page): View {
  const reading = read(given)
  if (!isReading(reading)) throw new Error(`The worked example cannot be read: ${reading.error.message}`)
  const words = (span: Span): string => wordsOf(reading.article.text, span)
  const speakers = new Map(reading.speakers.map((s) => [s.id, s]))
  const name = (id: string): string => speakers.get(id)?.name ?? ''
  const all = (spans: readonly Span[]): string => spans.map(words).join(' … ')
  const statements = reading.attributions.map((a, k): Statement => {
    const e = reading.evidence[k]!
    return {
      ...{ id: a.id, within: a.within, form: a.form, kind: e.kind, channel: e.channel, commitment: e.commitment },
      chain: e.chain.slice(1).map(name).join(' › '),
      ...{ source: all(a.source), cue: all(a.cue), content: all(a.content) },
      speaker: speakers.get(a.speaker ?? ''),
      doubts: e.doubts.map((d) => ({ by: name(d.by), words: words(d.span) })),
      markers: e.markers.map(words),
    }
  })
  return { reading, statements, words }
}

/** The innermost statement that holds these words. */
const told = ({ statements }: View, words: string): Statement | undefined =>
  statements.filter((s) => s.content.includes(words)).sort((a, b) => a.content.length - b.content.length)[0]

const lips = (view: View): Statement | undefined => told(view, 'over the line')

const isBy = (statement: Statement | undefined, name: string): boolean =>
  statement?.speaker?.named === true && statement.speaker.name === name

const isSaid = ({ statements }: View, { saidIn }: { saidIn: string | null }): boolean =>
  isBy(
    statements.find((s) => s.id === saidIn),
    'Volodymyr Zelenskyy',
  )

const dated = ({ reading, words }: View, about: RegExp): Reading['events'] =>
  reading.events.filter((e) => about.test(words(hull([e.what, e.when]) ?? e.what)))

/** The cues from a statement outwards to the one that stands in no other. */
function outwards(view: View, from: Statement | undefined): string[] {
  if (!from) return []
  return [
    from.cue,
    ...outwards(
      view,
      view.statements.find((s) => s.id === from.within),
    ),
  ]
}
