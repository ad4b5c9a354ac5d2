import type { Story } from '../../story/story.ts'
import { inert } from '../../text/inert.ts'
import { hang, lay } from '../terminal/lay.ts'
import { articles } from './articles.ts'
import { claims, contradictions } from './claims.ts'
import { head, origins, speakers } from './head.ts'
import { lineage, rings } from './lineage.ts'
import { quotes } from './quotes.ts'
import { type Look, type Sheet, sheetOf } from './sheet.ts'

/** A story as a page of text for people: how many origins, the articles, who took it from whom, what became of the words. */
export function storyReport(story: Story, look: Look): string {
  const sheet = sheetOf(story, look)
  const parts = [
    head(sheet),
    origins(sheet),
    contradictions(sheet),
    articles(sheet),
    lineage(sheet),
    rings(sheet),
    quotes(sheet),
    claims(sheet),
    speakers(sheet),
    notes(sheet),
    colophon(sheet),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')
    .replaceAll(STAYS, ' ')}\n`
}

/** Words that stay together were laid out with it. */
const STAYS = '\u00a0'

function notes({ story, inks, width }: Sheet): string[] {
  if (story.notes.length === 0) return []
  return [
    inks.strong('Notes'),
    ...story.notes.flatMap((note) => hang(' - ', lay([{ words: inert(note), ink: inks.plain }], width - 3))),
  ]
}

const MEANING =
  'At the right: how sure the machine is that it was taken from there. Letters: the origin, + for several; an origin bears its own.'

function colophon({ story, inks, width }: Sheet): string[] {
  const words = [...(story.lineage.length > 0 ? [MEANING] : []), `hearsay ${story.run.version}`]
  return words.flatMap((line) => lay([{ words: line, ink: inks.faint }], width))
}
