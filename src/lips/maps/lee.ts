import { visemeMap } from './viseme-map.ts'

export const lee = visemeMap({
  id: 'lee',
  name: 'Lee',
  classes:
    'B P M / D T S Z TH DH / G K N NG L Y HH / CH JH SH ZH / F V / R W / IY IH / EH EY AE / AA AW AY / AH / AO OY OW / UH UW / ER',
  citation: 'Lee and Yook 2002, Audio-to-visual conversion using hidden Markov models',
  status: 'listed',
  note: null,
})
