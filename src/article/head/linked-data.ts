/** What a page says in JSON-LD (schema.org), one object a node, references between them not yet followed. */
export type LinkedNode = { readonly [key: string]: unknown }

/** Objects; a page of one article has about ten. */
const MOST_NODES = 2000
const DEEPEST = 8
const WRAPPED_IN = /^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/
const WRAPPED_TO = /(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)$/
/** Most telling first; a page may describe itself as several of these. */
const ARTICLE_TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'Article',
  'Report',
]

/** All objects in the given scripts, nested ones and those in `@graph` included. What is not JSON yields none. */
export function linkedNodes(scripts: Iterable<string>): LinkedNode[] {
  const nodes: LinkedNode[] = []
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) nodes.push(value as LinkedNode)
    for (const inner of Object.values(value)) collect(inner, depth + 1)
  }
  for (const script of scripts) collect(parse(script), 0)
  return nodes
}

/** The node that describes the article of this page. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | null {
  for (const type of ARTICLE_TYPES) {
    const found = nodes.find((node) => typesOf(node).includes(type) && (node.headline ?? node.name) !== undefined)
    if (found) return found
  }
  return null
}

export const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().map((type) => String(type).replace(/^.*[/#:]/, ''))

/** The nodes a property points at, references by `@id` followed; a plain string counts as a node with that name. */
export function pointedAt(value: unknown, nodes: readonly LinkedNode[]): LinkedNode[] {
  return [value].flat().flatMap((one): LinkedNode[] => {
    if (typeof one === 'string') return [{ name: one }]
    if (typeof one !== 'object' || one === null) return []
    const node = one as LinkedNode
    return node.name === undefined && node['@id'] !== undefined
      ? nodes.filter((n) => n['@id'] === node['@id'] && n.name !== undefined).slice(0, 1)
      : [node]
  })
}

/** JSON as pages write it: in comments or CDATA, with line breaks inside strings, with commas too many. */
function parse(script: string): unknown {
  const bare = script.trim().replace(WRAPPED_IN, '').replace(WRAPPED_TO, '')
  for (const json of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(json)
    } catch {
      // The next reading is more lenient; a page without readable linked data still has its own words.
    }
  }
  return null
}
