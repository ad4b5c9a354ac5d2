import { visemeMap } from './viseme-map.ts'

export const jeffers = visemeMap({
  id: 'jeffers',
  name: 'Jeffers',
  classes:
    'F V / ER OW R W UH UW / B P M / AW / DH TH / CH JH SH ZH / OY AO / S Z / AA AE AH AY EY IH IY Y EH / D L N T / G K NG / HH',
  citation: 'Jeffers and Barley 1971, Speechreading (Lipreading)',
  status: 'listed',
  note: 'The original has no class for HH; here it stands alone.',
})
