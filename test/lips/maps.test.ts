import { describe, expect, it } from 'vitest'
import { MAPS, mapNamed } from '../../src/lips/maps/maps.ts'
import { phonesBehind, visemeMap, visemesOf } from '../../src/lips/maps/viseme-map.ts'
import { PHONES } from '../../src/lips/phones/phone.ts'

describe('the maps', () => {
  it('are seven, each with as many classes as was published', () => {
    const sizes = Object.fromEntries(MAPS.map(({ id, classes }) => [id, classes.length]))
    expect(sizes).toEqual({ 'mpeg-4': 14, neti: 12, lee: 13, bozkurt: 15, hazen: 14, jeffers: 12, auer: 12 })
  })

  it('put every phone into one class', () => {
    for (const map of MAPS)
      for (const phone of PHONES) expect(phonesBehind(visemesOf([phone], map), map)).toContain(phone)
  })

  it('see no difference between p, b and m, but for Hazen’s', () => {
    const parted = MAPS.filter((map) => visemesOf(['P', 'AE', 'T'], map) !== visemesOf(['M', 'AE', 'T'], map))
    expect(parted.map(({ id }) => id)).toEqual(['hazen'])
  })

  it('are known by their ids', () => {
    expect(mapNamed('lee')?.name).toBe('Lee')
    expect(mapNamed('woodward')).toBeNull()
  })

  it('are refused with a phone missing or standing twice', () => {
    const rest = { id: 'x', name: 'x', citation: '', status: 'recalled', note: null } as const
    expect(() => visemeMap({ ...rest, classes: 'P B M / F V' })).toThrow(/once/)
    expect(() => visemeMap({ ...rest, classes: `${PHONES.join(' ')} / P` })).toThrow(/look at P/)
  })
})
