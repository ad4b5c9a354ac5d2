/** Letters that nobody takes for another script's: `müller.de` may be shown as it is written. */
const PLAIN_LABEL = /^[a-z0-9\u00df-\u00f6\u00f8-\u00ff-]+$/
const PREFIX = 'xn--'
/** RFC 3492, section 5. */
const BASE = 36
const BIAS = { first: 72, skew: 38, damp: 700, least: 1, most: 26 }
const FIRST_CODE = 128

/** An outside address that may be a link: http and https only; `shown` gives letters of other scripts in punycode. */
export type Outside = { href: string; shown: string }

export function outsideLink(address: string | null): Outside | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return { href: url.href, shown: shownHost(url.hostname) }
}

/** A hostname as people read it. A name that could be taken for another one stays in punycode: `xn--80ak6aa92e.com`. */
export function shownHost(hostname: string): string {
  const labels = hostname.split('.').map((label) => {
    const letters = label.startsWith(PREFIX) ? punycodeDecoded(label.slice(PREFIX.length)) : label
    return letters !== null && PLAIN_LABEL.test(letters) ? letters : label
  })
  return labels.join('.').replace(/^www\./, '')
}

/** RFC 3492, section 6.2; null for what is no punycode. */
function punycodeDecoded(coded: string): string | null {
  const hyphen = coded.lastIndexOf('-')
  const letters = hyphen > 0 ? [...coded.slice(0, hyphen)] : []
  let code = FIRST_CODE
  let bias = BIAS.first
  let place = 0
  let at = hyphen > 0 ? hyphen + 1 : 0
  while (at < coded.length) {
    const before = place
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(coded.charCodeAt(at++))
      if (digit === null) return null
      place += digit * weight
      const threshold = Math.min(BIAS.most, Math.max(BIAS.least, k - bias))
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    bias = adapted(place - before, letters.length + 1, before === 0)
    code += Math.floor(place / (letters.length + 1))
    place %= letters.length + 1
    if (code > 0x10ffff) return null
    letters.splice(place++, 0, String.fromCodePoint(code))
  }
  return letters.join('')
}

function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + BIAS.most : null
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / BIAS.damp) : delta >> 1
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((BASE - BIAS.least) * BIAS.most) / 2; k += BASE) rest = Math.floor(rest / (BASE - BIAS.least))
  return k + Math.floor(((BASE - BIAS.least + 1) * rest) / (rest + BIAS.skew))
}
