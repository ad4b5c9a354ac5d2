import { auer } from './auer.ts'
import { bozkurt } from './bozkurt.ts'
import { hazen } from './hazen.ts'
import { jeffers } from './jeffers.ts'
import { lee } from './lee.ts'
import { mpeg4 } from './mpeg-4.ts'
import { neti } from './neti.ts'
import type { VisemeMap } from './viseme-map.ts'

/** The seven maps. A report runs all of them and gives the range, since none is *the* map. */
export const MAPS: readonly VisemeMap[] = [mpeg4, neti, lee, bozkurt, hazen, jeffers, auer]

/** A map by its id, or null. */
export const mapNamed = (id: string): VisemeMap | null => MAPS.find((map) => map.id === id) ?? null
