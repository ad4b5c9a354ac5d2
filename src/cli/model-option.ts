import { InvalidArgumentError, Option } from 'commander'
import { TIERS } from '../inference/tier.ts'

/** `--model`: which tier reads. */
export const modelOption = (): Option =>
  new Option('--model <tier>', 'fast, or accurate: it finds more and takes longer').choices(TIERS).default(TIERS[0])

/** `--recall`: the dial for users who must not miss anything. */
export const recallOption = (): Option =>
  new Option('--recall <number>', 'from 0 to 1: the higher, the less is missed and the more is wrong').argParser(share)

function share(written: string): number {
  if (/^(?:0|1|0?\.\d{1,3}|1\.0{1,3})$/.test(written)) return Number(written)
  throw new InvalidArgumentError('Write a number from 0 to 1: 0.5.')
}
