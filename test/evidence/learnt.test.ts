import { describe, expect, it } from 'vitest'
import { GROUNDS } from '../../src/evidence/learnt/model.ts'
import { isReading, type Reading, read } from '../../src/index.ts'
import { fast } from '../../src/model.ts'

const RULES = { ...fast, evidence: null }
const TEXT = `Ferry town waits for its bridge

Mayor Ann Hale told the Harbour Gazette that the bridge would open by spring, and a spokeswoman for the ferry line called the plan a dream.
Hale told the council behind closed doors that the money was gone.

“We will sail as long as there is water,” pilot Sam Osei wrote on Monday. Two aides familiar with the plan doubt the date. Critics of the mayor, according to a new Quayside poll, want her to resign.
“I never promised a date,” she told Quayside TV later. Osei believes that nobody will pay for it.`

function reading(model = fast): Reading {
  const found = read({ text: TEXT, published: '2031-03-04' }, { model })
  if (!isReading(found)) throw new Error(found.error.message)
  return found
}

describe('what was learnt', () => {
  it('overrules with a value of its own, and says what the rules had said', () => {
    const { evidence } = reading()
    for (const ground of evidence)
      for (const { field, rule } of ground.overruled ?? []) {
        expect(ground[field]).not.toBe(rule)
        expect(GROUNDS.find((g) => g.field === field)!.values).toContain(ground[field])
      }
    expect(evidence.some((ground) => ground.overruled)).toBe(true)
  })

  it('differs from the rules only where it says so', () => {
    const [with_, without] = [reading(), reading(RULES)]
    expect(without.evidence.some((ground) => ground.overruled)).toBe(false)
    expect(with_.attributions).toEqual(without.attributions)
    expect(with_.speakers).toEqual(without.speakers)
    with_.evidence.forEach((ground, i) => {
      const back = Object.fromEntries((ground.overruled ?? []).map((o) => [o.field, o.rule]))
      for (const { field } of GROUNDS) expect(back[field] ?? ground[field]).toBe(without.evidence[i]![field])
    })
  })

  it('leaves a channel that words of the sentence show plainly', () => {
    const [{ evidence }, rules] = [reading(), reading(RULES)]
    const at = rules.evidence.findIndex((g) => g.channel === 'private')
    expect(at).toBeGreaterThanOrEqual(0)
    expect(evidence[at]!.channel).toBe('private')
  })

  it('says the same twice', () => {
    expect(JSON.stringify(reading())).toBe(JSON.stringify(reading()))
  })
})
