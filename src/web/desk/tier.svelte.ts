import type { Tier } from '../../inference/tier-names.ts'
import type { ModelsAnswer } from './answers.ts'
import { dataOf } from './ask.ts'
import { isProblem } from './problem.ts'

const KEY = 'hearsay.model'

function stored(): Tier | null {
  try {
    const said = localStorage.getItem(KEY)
    return said === 'fast' || said === 'accurate' ? said : null
  } catch {
    // Storage may be forbidden; then the desk's own tier is offered on every visit.
    return null
  }
}

let chosen = $state(stored())
let models = $state.raw<ModelsAnswer>({ usual: 'fast', there: ['fast'] })

/** Which tier reads: the one chosen last in this browser, else the desk's own. Only tiers that the desk has are offered. */
export const tier = {
  get there(): readonly Tier[] {
    return models.there
  },
  get now(): Tier {
    return chosen !== null && models.there.includes(chosen) ? chosen : models.usual
  },
  set now(said: Tier) {
    chosen = said
    try {
      localStorage.setItem(KEY, said)
    } catch {
      // Kept for this visit only.
    }
  },
  /** Asks the desk which tiers it has; without an answer there is the fast one. */
  async ask(): Promise<void> {
    const answer = await dataOf<ModelsAnswer>('/models')
    if (!isProblem(answer)) models = answer
  },
}
