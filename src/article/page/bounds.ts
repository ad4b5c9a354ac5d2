/** Real pages nest about 40 deep and hold a few thousand elements; browsers themselves stop nesting at 512. */
const DEEPEST = 120
/** Start tags, end tags and stray angle brackets: about a second of reading. A live blog of 300 entries has half as many. */
const MOST_TAGS = 40_000
/** Character references; a parser makes a text node of each. */
const MOST_REFERENCES = 100_000

/** Elements that have no end tag, or whose end the parser supplies, so that they do not nest when they are left open. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt option tr td th tbody thead tfoot'.split(
    ' ',
  ),
)
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])
const NAME = /\/?[a-z][^\s/>]*/iy

/**
 * True for a page that can be parsed in a moment. Measured in one scan without building anything: 100,000 nested elements
 * would overflow the stack of whoever walks them, or keep a parser busy for minutes.
 */
export function parsesQuickly(html: string): boolean {
  return nestsLittle(html) && count(html, '&', MOST_REFERENCES) < MOST_REFERENCES
}

function count(html: string, mark: string, most: number): number {
  let found = 0
  for (let at = html.indexOf(mark); at >= 0 && found < most; at = html.indexOf(mark, at + 1)) found++
  return found
}

function nestsLittle(html: string): boolean {
  const open: string[] = []
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++tags > MOST_TAGS || open.length > DEEPEST) return false
    NAME.lastIndex = at + 1
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (name === undefined) continue
    if (name.startsWith('/')) close(open, name.slice(1))
    else if (RAW.has(name)) at = endOf(html, name, at)
    else if (!UNNESTED.has(name)) open.push(name)
  }
  return true
}

/** Ends the nearest open element of that name; an end tag for one that is not open ends nothing. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

/** Where the raw content ends, or the end of the page: a parser, too, takes the rest for content. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
