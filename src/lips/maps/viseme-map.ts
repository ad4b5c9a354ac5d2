import { PHONES, type Phone, type Pronunciation } from '../phones/phone.ts'

/** How certain it is that the classes are those that were published. */
export type MapStatus =
  | 'listed' // read in a stored listing of them
  | 'standard' // the classes are a standard; which phones of English belong to them is our reading
  | 'recalled' // from memory of the paper: look it up before you cite it

/** A grouping of the phones that look alike on the lips. Published ones differ; none of them is *the* one. */
export type VisemeMap = {
  id: string
  name: string
  /** Each class as its phones. Every phone of English stands in one. */
  classes: readonly (readonly Phone[])[]
  citation: string
  status: MapStatus
  /** What we added or changed, if anything. */
  note: string | null
}

/** A sequence of classes as a text: one letter each, so that sequences are compared and looked up as they are. */
export type Visemes = string

type MapSource = Omit<VisemeMap, 'classes'> & { classes: string }

/** A map from its classes as they are printed: “P B M / F V / …”. Throws when a phone is missing or stands twice. */
export function visemeMap({ classes, ...rest }: MapSource): VisemeMap {
  const groups = classes.split('/').map((group) => group.trim().split(/\s+/u) as Phone[])
  const named = groups.flat()
  const wrong = PHONES.filter((phone) => named.filter((n) => n === phone).length !== 1)
  if (wrong.length > 0 || named.length !== PHONES.length)
    throw new TypeError(`The map ${rest.id} must hold each of the 39 phones once; look at ${wrong.join(', ')}`)
  return { ...rest, classes: groups }
}

/** How a map writes phones. */
export function visemesBy(map: VisemeMap): (phones: Pronunciation) => Visemes {
  const letters = new Map(map.classes.flatMap((group, k) => group.map((phone) => [phone, letterOf(k)] as const)))
  return (phones) => {
    let written = ''
    for (const phone of phones) written += letters.get(phone)!
    return written
  }
}

/** What the eye sees of these phones under a map. */
export const visemesOf = (phones: Pronunciation, map: VisemeMap): Visemes => visemesBy(map)(phones)

/** The phones that a letter of `Visemes` stands for. */
export const phonesBehind = (viseme: string, { classes }: VisemeMap): readonly Phone[] =>
  classes[viseme.charCodeAt(0) - FIRST] ?? []

const FIRST = 'A'.charCodeAt(0)
const letterOf = (k: number): string => String.fromCharCode(FIRST + k)
