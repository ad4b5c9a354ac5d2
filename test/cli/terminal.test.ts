import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, dotted, graphemes, hang, lay, wrap } from '../../src/cli/terminal/lay.ts'
import { screenOf } from '../../src/cli/terminal/screen.ts'
import { shorten } from '../../src/cli/terminal/shorten.ts'
import { inert } from '../../src/text/inert.ts'
import { outside } from './readings.ts'

const HARMFUL = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
describe('inert', () => {
  it('leaves nothing that a terminal obeys', () => {
    fc.assert(fc.property(outside, (words) => !HARMFUL.test(inert(words))))
  })

  it('shows what it found', () => {
    expect(inert('a\u001b[2Jb\u007fc')).toBe('a␛[2Jb␡c')
    expect(inert('\u009b31m')).toBe('<U+009B>31m')
    expect(inert('left\u202ethgir')).toBe('left<U+202E>thgir')
    expect(inert(' one\n\ttwo\u2028three ')).toBe('one two three')
  })

  it('leaves words of all scripts as they are', () => {
    const words = '“Ça va”, 漢字, हिन्दी, العربية, שָׁלוֹם, 👩‍👩‍👧'
    expect(inert(words)).toBe(words)
  })

  it('takes letters under a heap of marks', () => {
    expect(inert(`a${'\u0301'.repeat(100_000)}b`).length).toBeLessThan(20)
  })
})

describe('lay', () => {
  it('keeps every word, in order, in lines no wider than they may be', () => {
    fc.assert(
      fc.property(outside, fc.integer({ min: 2, max: 60 }), (raw, width) => {
        const words = inert(raw)
        const lines = wrap(words, width)
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        const bare = (text: string): string => text.replace(/ /g, '')
        expect(bare(lines.join(''))).toBe(bare(words))
      }),
    )
  })

  it('counts wide characters twice and marks not at all', () => {
    expect(wrap('漢字 漢字', 5)).toEqual(['漢字', '漢字'])
    expect(wrap('e\u0301e\u0301 e\u0301e\u0301', 5)).toEqual(['e\u0301e\u0301 e\u0301e\u0301'])
    expect(wrap('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
  })

  it('inks words, not the space between two inks, and breaks between pieces only at spaces', () => {
    const pieces = [
      { words: 'Mina Faro', ink: (w: string) => `<${w}>` },
      { words: ', lip reader', ink: (w: string) => `[${w}]` },
    ]
    expect(lay(pieces, 40)).toEqual(['<Mina Faro>[, lip reader]'])
    expect(
      lay(
        [
          { words: 'Mina Faro', ink: (w) => w },
          { words: ', lip reader', ink: (w) => w },
        ],
        9,
      ),
    ).toEqual(['Mina', 'Faro, lip', 'reader'])
  })

  it('drops a dot between two facts where the line ends, and moves a step to the next line with its name', () => {
    const ink = (words: string): string => words
    const facts = ['one', 'two', 'three'].map((words) => ({ words, ink }))
    expect(lay(dotted(facts, ink), 9)).toEqual(['one · two', 'three'])
    const chain = [
      { words: 'Ada Brandt', ink },
      { words: ' ‹ ', ink, link: 'step' as const },
      { words: 'Mina Faro', ink },
    ]
    expect(lay(chain, 12)).toEqual(['Ada Brandt', '‹ Mina Faro'])
    expect(wrap('one · two ‹', 9)).toEqual(['one · two', '‹'])
  })

  it('hangs lines under the first', () => {
    expect(hang(' 漢 ', ['a', 'b'])).toEqual([' 漢 a', '    b'])
  })
})

describe('shorten', () => {
  it('fits, and holds only the two ends of the words', () => {
    fc.assert(
      fc.property(outside, fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 3 }), (raw, width, most) => {
        const words = inert(raw)
        const short = shorten(raw, width, most)
        expect(wrap(short, width).length).toBeLessThanOrEqual(most)
        if (short === words) return
        expect(short).toContain('…')
        const cut = graphemes(short).findIndex((_, i, all) => {
          const head = all.slice(0, i).join('').trimEnd()
          const tail = all
            .slice(i + 1)
            .join('')
            .trimStart()
          return all[i] === '…' && words.startsWith(head) && words.endsWith(tail)
        })
        expect(cut).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('keeps short words, and cuts long ones between words', () => {
    expect(shorten('It rained.', 20, 1)).toBe('It rained.')
    expect(shorten('“It rained on the harbour all day and all night,”', 24, 1)).toBe('“It rained … night,”')
  })

  it('takes a paragraph of a million characters', () => {
    expect(columns(shorten('rain '.repeat(200_000), 80, 2))).toBeLessThanOrEqual(160)
    expect(columns(shorten('x'.repeat(1_000_000), 80, 2))).toBeLessThanOrEqual(160)
  })
})

describe('screenOf', () => {
  const tty = { isTTY: true, columns: 120 }

  it('asks COLUMNS, then the screen, then takes 80', () => {
    expect(screenOf(tty, { COLUMNS: '40' }).width).toBe(40)
    expect(screenOf(tty, { COLUMNS: 'wide' }).width).toBe(120)
    expect(screenOf({}, {}).width).toBe(80)
  })

  it.each([
    [tty, {}, true],
    [{}, {}, false],
    [tty, { TERM: 'dumb' }, false],
    [tty, { NO_COLOR: '1' }, false],
    [tty, { NO_COLOR: '' }, true],
    [{}, { FORCE_COLOR: '1' }, true],
    [tty, { FORCE_COLOR: '0' }, false],
    [tty, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('with %j and %j has colour: %s', (stream, env, colour) => expect(screenOf(stream, env).colour).toBe(colour))
})
