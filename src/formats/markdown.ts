import type { Attribution } from '../attribution/attribution.ts'
import type { Headline, Reading } from '../reading/reading.ts'
import { inert } from '../text/inert.ts'
import { joined, nameOf, type Statement, statementsOf } from './statement.ts'

const VERDICTS: { [status in Headline['status']]: string } = {
  attributed: 'The headline says who says it.',
  fact_supported: 'The body bears the headline out.',
  drops_attribution: 'The headline drops the attribution.',
  overstates: 'The headline says more than the body.',
  not_in_body: 'The body does not say what the headline says.',
}

/** A reading as a report in Markdown (CommonMark, with tables), to be pasted into a note or a mail. */
export function markdown(reading: Reading): string {
  const statements = statementsOf(reading)
  const sections = [
    heading(reading),
    verdict(reading, statements),
    section('Statements', statements.map((s) => statementLines(reading, s)).join('\n')),
    section('Speakers', table(['Speaker', 'Role', 'Statements'], speakerRows(reading))),
    section('Events', table(['Date', 'Status', 'What', 'Says'], eventRows(reading))),
    section('Open questions', reading.openQuestions.map((s) => `- “${plain(joined(reading, [s]))}”`).join('\n')),
    `*Read by hearsay ${reading.run.version}, ${plain(reading.run.model)}. Numbers in brackets: how sure the machine is of its reading, not how true it is.*`,
  ]
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ article }: Reading): string {
  const facts = [article.outlet, article.published, ...article.bylines].filter((fact) => fact !== null).map(plain)
  const address = article.url === null ? '' : `\n\n${linked(article.url)}`
  return `# ${plain(article.title ?? 'An article without a title')}${facts.length > 0 ? `\n\n${facts.join(' · ')}` : ''}${address}`
}

/** An address of the web as a link, anything else as words. */
function linked(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return plain(url)
  return `<${new URL(url).href.replace(/[<>\s]/gu, encodeURIComponent)}>`
}

function verdict({ headline }: Reading, statements: readonly Statement[]): string {
  if (!headline) return ''
  const numbers = statements.filter((s) => headline.support.includes(s.attribution.id)).map((s) => s.number)
  return `> **${VERDICTS[headline.status]}** ${plain(headline.why)}${numbers.length > 0 ? ` (see ${numbers.join(', ')})` : ''}`
}

const section = (title: string, body: string): string => (body === '' ? '' : `## ${title}\n\n${body}`)

function statementLines(reading: Reading, statement: Statement): string {
  const { number, attribution, evidence, speaker, through, words } = statement
  const doubts = evidence.doubts.map((d) => {
    const by = reading.speakers.find((s) => s.id === d.by) ?? null
    return `${plain(nameOf(by))} hedges “${plain(joined(reading, [d.span]))}”`
  })
  const role = speaker?.role ? `, ${plain(speaker.role)}` : ''
  const chain = [`**${plain(nameOf(speaker))}**${role}`, ...through.map((s) => plain(nameOf(s)))].join(' ‹ ')
  const ground = [
    ...(evidence.channel === 'unspecified' ? [] : [evidence.channel]),
    evidence.commitment,
    attribution.form,
    ...new Set(doubts),
  ].join(' · ')
  const inside = attribution.within === null ? '' : ' (inside the one before)'
  return `${number}. ${plain(words)}${inside}\\\n   ${chain} · ${ground} [${sureness(attribution)}]`
}

/** What a person said of it is not the machine's to be sure of. */
const sureness = ({ foundBy, confidence }: Attribution): string =>
  /correct(?:ed|ion)$/u.test(foundBy) ? 'corrected by hand' : confidence.toFixed(2)

function speakerRows({ speakers, attributions }: Reading): string[][] {
  const rows = speakers
    .map((s) => ({ speaker: s, count: attributions.filter((a) => a.speaker === s.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return rows.map(({ speaker, count }) => [
    `${plain(nameOf(speaker))}${speaker.named || speaker.kind === 'writer' ? '' : ' (unnamed)'}`,
    plain(speaker.role ?? ''),
    String(count),
  ])
}

function eventRows(reading: Reading): string[][] {
  const { events, attributions, speakers } = reading
  return events.map(({ date, status, what, saidIn }) => {
    const by = attributions.find((a) => a.id === saidIn)?.speaker ?? null
    const says = saidIn === null ? 'the article' : nameOf(speakers.find((s) => s.id === by) ?? null)
    return [plain(date), status, plain(joined(reading, [what])), plain(says)]
  })
}

function table(head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Words from outside that neither Markdown nor HTML takes for its own. */
const plain = (words: string): string => inert(words).replace(/[\\`*_{}[\]<>#|~!&]/gu, (mark) => `\\${mark}`)
