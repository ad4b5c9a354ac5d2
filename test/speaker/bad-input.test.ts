import { describe, expect, it } from 'vitest'
import { isReading, type Reading, read } from '../../src/index.ts'

function readingOf(text: string): Reading {
  const reading = read(text)
  if (!isReading(reading)) throw new Error(reading.error.message)
  return reading
}

/** “Ruth Calloway: It rained” for every statement that has a speaker; “nobody” where none is told. */
function voices({ article, attributions, speakers }: Reading): string[] {
  const calling = new Map(speakers.map((s) => [s.id, s.kind === 'writer' ? 'writer' : s.name]))
  return attributions.map(({ speaker, content }) => {
    const words = content.map((span) => article.text.slice(span.start, span.end)).join(' … ')
    return `${speaker === null ? 'nobody' : calling.get(speaker)}: ${words}`
  })
}

describe('speakers of articles that are no plain articles', () => {
  it('gives a list of quotes its speakers', () => {
    const list = '“The ferry was full.” — Ruth Calloway, harbour pilot\n\n“It rained all day.” — Edwin Marlow'
    expect(voices(readingOf(list))).toEqual([
      'Ruth Calloway: “The ferry was full.”',
      'Edwin Marlow: “It rained all day.”',
    ])
  })

  it('takes nobody in a transcript for the writer', () => {
    const turns =
      'ANN HALE: Good evening. What happened on the quay?\n\nROBERT OSEI: The ferry was full. I told the captain that we would wait.'
    expect(voices(readingOf(turns)).filter((line) => line.startsWith('writer'))).toEqual([])
  })

  it('takes the I of a column for the writer', () => {
    const column = 'I have always thought that ferries are a bad idea. I think we should build a bridge over the bay.'
    expect(voices(readingOf(column)).every((line) => line.startsWith('writer'))).toBe(true)
  })

  it('reads capitals like any other letters', () => {
    const shouted = 'RUTH CALLOWAY CAME TO THE QUAY ON FRIDAY. “NOBODY TOLD US THAT IT WAS FULL,” CALLOWAY SAID.'
    expect(voices(readingOf(shouted))).toContain('RUTH CALLOWAY: “NOBODY TOLD US THAT IT WAS FULL,”')
  })

  it('keeps the many of a live blog together who are one, and apart who are not', () => {
    const names = ['Ann Hale', 'Robert Osei', 'Jan Roe', 'Edwin Marlow', 'Ruth Calloway']
    const entries = Array.from({ length: 300 }, (_, i) => {
      const name = names[i % names.length]
      return `${8 + Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')}\n\n${name}, a resident of Ely, said that ferry number ${i} was full. Officials said the quay was closed.`
    })
    const { attributions, speakers } = readingOf(entries.join('\n\n'))
    const people = speakers.filter((s) => s.kind === 'person').map((s) => s.name)
    expect(people.sort()).toEqual([...names].sort())
    const officials = speakers.filter((s) => s.name === 'Officials')
    expect(officials.length).toBe(300)
    expect(attributions.length).toBeGreaterThanOrEqual(600)
  })

  it('comes to an end with one name a hundred thousand times', () => {
    expect(readingOf('Hale and Hale and '.repeat(50_000)).speakers.length).toBeLessThan(3)
  })

  it('does not take an article in another language for an English one', () => {
    const german = read(
      'Der Bürgermeister sagte am Freitag, die Fähre sei voll gewesen. Ruth Calloway erklärte, dass niemand sie gewarnt habe. Die Firma bestritt das und kündigte an, die Vorwürfe zu prüfen.',
    )
    expect(isReading(german) ? 'a reading' : german.error.code).toBe('language-not-supported')
  })
})
