import { AGENCIES } from '../../article/agencies.ts'
import { OUTLET_NAMES, OUTLET_TAILS } from '../../language/en/outlet-names.ts'

/** Longer names are cut: no outlet has one. */
const LONGEST = 120
/** “https://www.dailymail.co.uk/news”, “dailymail.co.uk”: one word with a dot and letters on both sides. */
const ADDRESS = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#].*)?$/iu
/** Under these every outlet has a name of its own: “times.co.uk”, “paper.com.au”. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'gob', 'or', 'ne'])
/** Whoever writes there is the part before: “harbour.substack.com”. */
const HOSTED = new Set(['substack', 'wordpress', 'blogspot', 'medium', 'tumblr', 'github', 'ghost', 'typepad'])
/** In front of the name for a form of the page: “m.”, “amp.”. */
const FORMS = new Set(['www', 'm', 'mobile', 'amp'])

/**
 * One key for one outlet, whatever it is called: “The Daily Mail”, “MailOnline” and “www.dailymail.co.uk” have the same.
 * Empty for a name without letters. Keys are letters and digits in lower case and stand in no document.
 */
export function outletKey(name: string): string {
  const short = name.slice(0, LONGEST).trim()
  const address = ADDRESS.exec(short)
  const letters = address ? lettersOf(labelOf(address[1]!)) : lettersOf(short)
  return KNOWN.get(letters) ?? letters
}

/** The host of an address, or null. */
export function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec((url ?? '').slice(0, 2_000))?.[1]
  return host?.includes('.') ? host.toLowerCase() : null
}

/** The words of an outlet's name that tell it from others, folded: “the Irish Star” → irish, star. */
export function outletWords(name: string): string[] {
  const words = folded(name.slice(0, LONGEST))
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && word !== 's')
  const bare = words[0] === 'the' && words.length > 1 ? words.slice(1) : words
  while (bare.length > 1 && OUTLET_TAILS.has(bare.at(-1)!)) bare.pop()
  return bare
}

function labelOf(host: string): string {
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label, i, all) => !(FORMS.has(label) && i < all.length - 2))
  const ending = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2)!) && labels.at(-1)!.length === 2 ? 2 : 1
  const at = Math.max(0, labels.length - ending - 1)
  const label = labels[at]!
  return (HOSTED.has(label) && at > 0 ? labels[at - 1]! : label).replace(/^the(?=\p{L}{3})/u, '')
}

const lettersOf = (name: string): string => outletWords(name).join('').replaceAll('&', 'and')

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'.!]/gu, '')
    .toLowerCase()

const KNOWN: ReadonlyMap<string, string> = new Map(
  [...AGENCIES, ...OUTLET_NAMES].flatMap((names) => names.map((name) => [lettersOf(name), lettersOf(names[0]!)])),
)
