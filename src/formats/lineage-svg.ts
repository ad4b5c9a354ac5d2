import { type Line, type Picture, pictureOf, type Ring, type Stop } from '../story/picture/picture.ts'
import type { Story } from '../story/story.ts'
import { clipped, REASONS } from '../story/telling/say.ts'
import { inert } from '../text/inert.ts'

/** Ink on paper, as the desk has it in the light; a file has no styles of ours around it. */
const LOOK = { paper: '#ffffff', ink: '#1d1b18', soft: '#625d55', line: '#e4e0d8', doubt: '#9a3412' }
const ROOTS = ['#1d4ed8', '#0f766e', '#7c3aed', '#be185d', '#46740a', '#0e7490', '#a21caf', '#4338ca']
const SANS = 'Inter, system-ui, sans-serif'
const SERIF = 'Newsreader, Georgia, serif'
/** The title and the counts above the picture, what it says below it; pixels. */
const TOP = 74
const FOOT = 22
const SIDE = 18
const NARROWEST = 560
const TITLE_LETTERS = 90

/** The lineage of a story as a picture that stands alone (SVG 1.1): the same story gives the same bytes. */
export function lineageSvg(story: Story): string {
  const picture = pictureOf(story)
  const width = Math.max(NARROWEST, picture.width + 2 * SIDE)
  const feet = [caption(picture), ...picture.notes, `hearsay ${story.run.version} · ${story.id}`]
  const height = TOP + picture.height + FOOT * (feet.length + 1)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title says">`,
    `<title id="title">${escaped(`Who took it from whom: ${story.title}`)}</title>`,
    `<desc id="says">${escaped(descriptionOf(story, picture))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LOOK.paper}"/>`,
    text({ x: SIDE, y: 34, size: 21, font: SERIF, weight: 500 }, clipped(inert(story.title), TITLE_LETTERS)),
    text({ x: SIDE, y: 56, size: 13, fill: LOOK.soft }, countsOf(story)),
    `<g transform="translate(${SIDE} ${TOP})">`,
    ...picture.heads.flatMap((head, i) => [
      text({ x: head.x, y: 16, size: 11.5, fill: LOOK.soft, weight: 600 }, head.label),
      ...(i > 0
        ? [`<path d="M${head.x - 8} 0V${picture.height}" fill="none" stroke="${LOOK.line}" stroke-dasharray="2 4"/>`]
        : []),
    ]),
    // As one group, so that lines which lie over one another are no darker than one.
    '<g fill="none" opacity="0.6">',
    ...picture.side.map((line) => pathOf(line, '4 4')),
    ...picture.lines.map((line) => pathOf(line, line.taking === null ? '2 3' : null)),
    '</g>',
    ...picture.rings.map(ringOf),
    ...picture.stops.map(stopOf),
    '</g>',
    ...feet.map((words, i) =>
      text({ x: SIDE, y: TOP + picture.height + 24 + i * FOOT, size: 11.5, fill: LOOK.soft }, words),
    ),
    '</svg>',
  ].join('\n')}\n`
}

type Style = { x: number; y: number; size: number; fill?: string; font?: string; weight?: number }

const text = ({ x, y, size, fill = LOOK.ink, font = SANS, weight = 400 }: Style, words: string): string =>
  `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}" stroke="${LOOK.paper}" stroke-width="3" paint-order="stroke">${escaped(words)}</text>`

const colourOf = (root: number): string => (root < 0 ? LOOK.soft : ROOTS[root % ROOTS.length]!)

function pathOf({ path, thickness, root, taking }: Line, dashes: string | null): string {
  const dashed = dashes === null ? '' : ` stroke-dasharray="${dashes}"`
  const says = taking ? `<title>${escaped(inert(taking.because.map(({ why }) => why).join(' ')))}</title>` : ''
  return `<path d="${path}" stroke="${colourOf(root)}" stroke-width="${thickness.toFixed(1)}"${dashed}>${says}</path>`
}

const ringOf = ({ path, stops, circle }: Ring): string =>
  [
    `<g fill="none" stroke="${LOOK.doubt}" stroke-width="1.8" stroke-dasharray="5 3"><title>${escaped(inert(circle.why))}</title>`,
    `<path d="${path}"/>`,
    ...stops.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="10"/>`),
    '</g>',
  ].join('')

function stopOf(stop: Stop): string {
  const { x, y, root, isRoot, kind, label, detail, isDoubted } = stop
  const colour = colourOf(root)
  const dot =
    kind === 'more'
      ? `<rect x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2" fill="${LOOK.paper}" stroke="${colour}" stroke-dasharray="2 2"/>`
      : `<circle cx="${x}" cy="${y}" r="${isRoot ? 8 : 5.5}" fill="${isRoot ? colour : LOOK.paper}" stroke="${colour}" stroke-width="1.8"/>`
  return [
    dot,
    text({ x: x + 13, y: y - 7, size: 13, weight: isRoot ? 600 : 400 }, label),
    text({ x: x + 13, y: y + 17, size: 11.5, fill: isDoubted ? LOOK.doubt : LOOK.soft }, detail),
  ].join('')
}

/** What thickness, dashes and dots mean, in the words of the picture. */
const caption = ({ side, rings }: Picture): string =>
  [
    'Filled: an origin. The thicker a line, the surer.',
    side.length > 0 ? 'Dashed: has it from there, too.' : '',
    rings.length > 0 ? 'Red: they cite one another.' : '',
  ]
    .filter(Boolean)
    .join(' ')

const counted = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

const countsOf = ({ origins: { articles, outlets, origins } }: Story): string =>
  [counted(articles, 'article'), counted(outlets, 'outlet'), counted(origins, 'origin')].join(' · ')

/** The picture for those who do not see it: each station with where it has it from. */
function descriptionOf(story: Story, { stops, lines }: Picture): string {
  const names = new Map(stops.map(({ id, label }) => [id, label]))
  const steps = lines.map(({ earlier, later, taking }) => {
    const shows = taking?.because[0] ? ` (${REASONS[taking.because[0].kind]})` : ''
    return `${names.get(later)} from ${names.get(earlier)}${shows}`
  })
  return `${countsOf(story)}. ${inert(steps.join('; '))}`
}

const ESCAPES: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
