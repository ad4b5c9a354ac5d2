import { seeded } from '../train/random.ts'

const ROUNDS = 1000

/**
 * A gain with its 95 % interval: paired bootstrap over articles (Efron 1979). `gain` is asked about articles by their
 * numbers, some of them several times: of all `articles` first, then of as many drawn at random.
 */
export function interval(articles: number, gain: (at: readonly number[]) => number): string {
  const random = seeded(1)
  const all = Array.from({ length: articles }, (_, i) => i)
  const gains = Array.from({ length: ROUNDS }, () => gain(all.map(() => Math.floor(random() * articles))))
  gains.sort((a, b) => a - b)
  const [low, high] = [gains[Math.floor(ROUNDS * 0.025)]!, gains[Math.floor(ROUNDS * 0.975)]!]
  return `${signed(gain(all))} [${signed(low)}, ${signed(high)}]`
}

const signed = (points: number): string => `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`
