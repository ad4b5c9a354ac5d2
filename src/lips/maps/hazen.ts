import { visemeMap } from './viseme-map.ts'

export const hazen = visemeMap({
  id: 'hazen',
  name: 'Hazen',
  classes:
    'IH IY / AH AA / AE EH AY EY HH / AW UH UW OW AO W OY / L / ER R / Y / B P / M / S Z N / CH JH SH ZH / T D TH DH G K / F V / NG',
  citation: 'Hazen et al. 2004, A segment-based audio-visual speech recognizer',
  status: 'recalled',
  note: 'The only one of the seven that parts M from B and P.',
})
