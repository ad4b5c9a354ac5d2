import { visemeMap } from './viseme-map.ts'

export const auer = visemeMap({
  id: 'auer',
  name: 'A&B 12',
  classes:
    'UW UH ER / OW AW / IH IY EY EH AE / OY / AO AY AA AH Y / B P M / F V / L N K NG G HH / D T S Z / W R / DH TH / SH CH ZH JH',
  citation: 'Auer and Bernstein 1997, JASA 102, 3704–3710, the level of 12 phonemic equivalence classes',
  status: 'recalled',
  note: null,
})
