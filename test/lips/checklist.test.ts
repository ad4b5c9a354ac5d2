import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checklist, type PlacedPhone } from '../../src/lips/consistency/checklist.ts'
import { visibleEvents } from '../../src/lips/events/visible-events.ts'
import type { Phone } from '../../src/lips/phones/phone.ts'
import type { Track, TrackFrame } from '../../src/lips/track/track.ts'

const FPS = 25
const SIGNS: { readonly [sign: string]: Pick<TrackFrame, 'aperture' | 'width'> } = {
  O: { aperture: 0.15, width: 0.56 },
  '-': { aperture: 0.08, width: 0.56 },
  x: { aperture: 0.001, width: 0.56 },
  o: { aperture: 0.04, width: 0.45 },
  '?': { aperture: null, width: null },
}
/** So that every clip has a scale of its own: open, and of different widths. */
const AFTER = 'OOOOOOOOOOOOOOOooOO'

type Case = { title: string; mouth: string; phones: string; expected: string[] }

function cases(): Case[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'cases', 'lips', 'checklist.txt'), 'utf8')
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n'))
    .filter((lines) => lines.some((line) => line.startsWith('mouth')))
    .map((lines) => {
      const after = (name: string): string => lines.find((line) => line.startsWith(name))!.slice('phones '.length)
      const expected = lines.filter((line) => !/^(?:#|mouth|phones)/u.test(line))
      return { title: lines[0]!.slice(2), mouth: after('mouth'), phones: after('phones'), expected }
    })
}

const trackOf = (mouth: string): Track => ({
  fps: FPS,
  frames: Array.from(mouth, (sign, k) => ({ at: k / FPS, ...SIGNS[sign]!, eyes: 60, yaw: 0 })),
})

function placedIn(line: string): PlacedPhone[] {
  const found = [...line.matchAll(/[A-Z]+/gu)]
  return found.map(({ 0: phone, index }, k) => ({
    phone: phone as Phone,
    word: 0,
    start: index / FPS,
    end: (found[k + 1]?.index ?? line.length) / FPS,
  }))
}

describe('the checklist', () => {
  it.each(cases())('$title', ({ mouth, phones, expected }) => {
    const placed = placedIn(phones)
    const events = visibleEvents([{ phones: placed.map(({ phone }) => phone) }])
    const checks = checklist(events, placed, trackOf(mouth + AFTER))
    const told = checks.map((c) => `${c.kind} ${c.weight} ${c.status} ${c.phones.join(' ') || '-'}`)
    expect(told).toEqual(expected)
  })

  it('tells the value', () => {
    const placed = placedIn('AA....P..AA....')
    const [check] = checklist(
      visibleEvents([{ phones: placed.map(({ phone }) => phone) }]),
      placed,
      trackOf(`OOOOOO---OOOOOO${AFTER}`),
    )
    expect(check!.why).toBe('Not closed: the lips come as near as 53 % of their widest opening; closed is below 10 %.')
  })
})
