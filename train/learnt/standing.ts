import { bearers } from '../../src/speaker/cast/bearers.ts'
import { identifySpeakers } from '../../src/speaker/identify.ts'
import { cluesFor } from '../../src/speaker/learnt/clue.ts'
import { STANDING } from '../../src/speaker/learnt/model.ts'
import { sceneOf as laidOut } from '../../src/speaker/scene.ts'
import { attributionsOf, type Label, type Labelled } from '../corpora/labels.ts'
import type { Example } from './learn.ts'
import { sceneOf } from './scene.ts'

/** Every labelled attribution whose speaker was found, with the clues of that speaker. */
export const standingExamples = (articles: readonly Labelled[]): Example[] => articles.flatMap(inArticle)

function inArticle(labelled: Labelled): Example[] {
  const { article, syntax, names } = sceneOf(labelled)
  const { attributions, speakers } = identifySpeakers(article, syntax, names, attributionsOf(labelled), null)
  const labels = new Map([...labelled.attributions, ...labelled.nested].map((label) => [label.id, label]))
  const scene = laidOut(syntax, bearers(syntax, names))
  return speakers.flatMap((speaker) => {
    const own = attributions.filter((a) => a.speaker === speaker.id)
    if (speaker.kind === 'writer' || own.length === 0) return []
    const clues = cluesFor(scene, speaker, own)
    const rules = { kind: speaker.kind, named: `${speaker.named}` }
    return own.map(({ id }) => ({ article: labelled.name, clues, rules, gold: goldOf(labels.get(id)!) }))
  })
}

const goldOf = ({ speaker_type, named }: Label): number[] =>
  [speaker_type, `${named}`].map((value, f) => (STANDING[f]!.values as readonly string[]).indexOf(value))
