import { airport } from './airport.ts'
import { blackout } from './blackout.ts'
import { bridge } from './bridge.ts'
import { coach } from './coach.ts'
import { factory } from './factory.ts'
import { ferry } from './ferry.ts'
import { flood } from './flood.ts'
import { hospital } from './hospital.ts'
import { museum } from './museum.ts'
import { quarry } from './quarry.ts'
import { recount } from './recount.ts'
import { school } from './school.ts'
import { stadium } from './stadium.ts'
import type { Theme } from './theme.ts'
import { vaccine } from './vaccine.ts'
import { wildfire } from './wildfire.ts'

/** What stories of development seeds are about. */
export const KNOWN_THEMES: readonly Theme[] = [
  flood,
  bridge,
  hospital,
  ferry,
  stadium,
  school,
  factory,
  recount,
  museum,
  quarry,
  blackout,
]
/** Only published seeds draw these too, so that nobody has read a story about them while making rules. */
export const UNSEEN_THEMES: readonly Theme[] = [coach, vaccine, wildfire, airport]
