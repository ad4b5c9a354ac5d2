import type { Reading } from '../../src/reading/reading.ts'
import type { Speaker } from '../../src/speaker/speaker.ts'

type Given = Partial<Speaker> & { name: string | null }

/** A reading that holds only speakers, as agents are made of them. */
export function speakersIn(id: string, speakers: readonly Given[], text = '', outlet: string | null = null): Reading {
  return {
    schema: 'hearsay/reading/1',
    article: {
      id,
      fingerprint: `sha256:${id}`,
      url: null,
      outlet,
      title: null,
      published: null,
      bylines: [],
      language: 'en',
      text,
      blocks: [],
      credits: [],
    },
    attributions: [],
    speakers: [
      { id: 'writer', kind: 'writer', named: false, name: null, role: null, mentions: [] },
      ...speakers.map((speaker, i) => ({
        id: `s${i + 1}`,
        kind: 'person' as const,
        named: true,
        role: null,
        mentions: [{ start: i, end: i + 1 }],
        ...speaker,
      })),
    ],
    evidence: [],
    headline: null,
    events: [],
    openQuestions: [],
    run: { version: '0', model: 'none', language: 'en' },
  }
}
