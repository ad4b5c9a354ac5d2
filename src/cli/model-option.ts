import { Option } from 'commander'
import { TIERS } from '../inference/tier.ts'

/** `--model`: which tier reads. */
export const modelOption = (): Option =>
  new Option('--model <tier>', 'fast, or accurate: it finds more and takes longer').choices(TIERS).default(TIERS[0])
