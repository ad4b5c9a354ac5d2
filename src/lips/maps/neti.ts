import { visemeMap } from './viseme-map.ts'

export const neti = visemeMap({
  id: 'neti',
  name: 'Neti',
  classes:
    'AO AH AA ER OY AW HH / UW UH OW / AE EH EY AY / IH IY / L R Y / S Z / T D N / SH ZH CH JH / P B M / TH DH / F V / NG K G W',
  citation: 'Neti et al. 2000, Audio-visual speech recognition; Potamianos et al. 2003',
  status: 'listed',
  note: null,
})
