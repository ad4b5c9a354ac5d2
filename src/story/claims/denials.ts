import { candidatesAmong } from '../quotes/candidates.ts'
import type { Contradiction } from '../story.ts'
import { agreement, rarityIn } from './agreement.ts'
import type { News } from './news.ts'
import { areOpposed, sameNumbers, type Unit } from './unit.ts'

/** So much of what is denied, weighed by rarity, must stand in what was said; of a contrary sentence so much of both. */
const DENIED = 0.7
const OF_LONGER = 0.4
const CONTRARY = 0.85
const FEWEST = 4

/** Where somebody denies, or says the contrary of, what somebody else says in the story. */
export function deniedIn(news: News): Contradiction[] {
  const { units } = news
  const rarity = rarityIn(units)
  const candidates = candidatesAmong(units)
  for (const at of units.keys()) candidates.note(at)
  return units.flatMap((unit, place) => {
    if (unit.voice.agent === null || !(unit.denied || denies(unit))) return []
    const others = candidates.of(place).map((at) => units[at]!)
    const found = others.filter((other) => isDenial(unit, other) || isContrary(unit, other))
    const best = found.find((other) => other.quote !== null) ?? found[0]
    return best ? [{ between: [news.idOf(best), news.idOf(unit)], why: told(unit, best, news) }] : []
  })

  function isDenial(unit: Unit, other: Unit): boolean {
    if (!denies(unit) || denies(other) || !areTwo(unit, other)) return false
    const { ofShorter, ofLonger, common } = agreement(unit, other, rarity)
    return ofShorter >= DENIED && ofLonger >= OF_LONGER && common.length >= FEWEST
  }

  function isContrary(unit: Unit, other: Unit): boolean {
    if (denies(unit) || denies(other) || !unit.denied || !areTwo(unit, other)) return false
    if (!sameNumbers(unit, other)) return false
    const { ofLonger, common } = agreement(unit, other, rarity)
    return ofLonger >= CONTRARY && common.length >= FEWEST && areOpposed(unit, other)
  }
}

const denies = ({ statements }: Unit): boolean => statements[0]!.commitment === 'denies'

/** Two that are known, and neither carries the words of the other. */
const areTwo = ({ voice: a }: Unit, { voice: b }: Unit): boolean =>
  a.agent !== null &&
  b.agent !== null &&
  a.agent !== b.agent &&
  (a.named || b.named) &&
  !a.through.includes(b.agent) &&
  !b.through.includes(a.agent)

function told(unit: Unit, other: Unit, news: News): string {
  const [by, said] = [unit.statements[0]!, other.statements[0]!]
  const verb = denies(unit) ? 'denies' : 'says the contrary of'
  const where = (u: Unit): string => `${news.nameOf(u.voice.agent)} (${news.outletOf(u.statements[0]!)})`
  return `${where(unit)} ${verb} what ${where(other)} says: ${news.quoted(by.words)} stands against ${news.quoted(said.words)}.`
}
