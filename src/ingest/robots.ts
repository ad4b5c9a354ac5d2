import robotsParser from 'robots-parser'

// Its types put the function under `default`, its CommonJS module is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** The least that a reader of robots.txt must parse (RFC 9309, 2.5), and the most that we do; bytes. */
export const ROBOTS_BYTES = 500 * 1024

/** True when the robots.txt `text` of the site lets `agent` (a product name: `hearsay`) read `url`. */
export function robotsAllow(text: string, url: URL, agent: string): boolean {
  const parser = parseRobots(new URL('/robots.txt', url).href, rulesFor(text, agent))
  return parser.isAllowed(url.href, agent) ?? true
}

/**
 * Renames all agents but ours and `*` to one, and keeps each once in a row: the parser gives every rule to every agent
 * above it, which a hostile file with 20,000 agents over 20,000 rules turns into 400 million entries.
 */
function rulesFor(text: string, agent: string): string {
  const kept: string[] = []
  let row = new Set<string>()
  for (const line of text.split(/\r\n|\r|\n/)) {
    const name = /^\s*user-agent\s*:([^#]*)/i.exec(line)?.[1]
    if (name === undefined) {
      if (/^\s*[a-z]/i.test(line)) row = new Set()
      kept.push(line)
      continue
    }
    const known = agentName(name, agent)
    if (!row.has(known)) kept.push(`user-agent: ${known}`)
    row.add(known)
  }
  return kept.join('\n')
}

function agentName(written: string, agent: string): string {
  const name = written.trim().toLowerCase().split('/')[0]!.trim()
  return name === '*' || name === agent ? name : 'another'
}
