import { visemeMap } from './viseme-map.ts'

export const bozkurt = visemeMap({
  id: 'bozkurt',
  name: 'Bozkurt',
  classes:
    'AY AH / EY EH AE / ER / IY IH Y / UW UH W / AO AA OY OW / AW / G HH K NG / R / L D N T / S Z / CH SH JH ZH / TH DH / F V / M B P',
  citation:
    'Bozkurt et al. 2007, Comparison of phoneme and viseme based acoustic units for speech driven realistic lip animation',
  status: 'recalled',
  note: null,
})
