import { visemeMap } from './viseme-map.ts'

export const mpeg4 = visemeMap({
  id: 'mpeg-4',
  name: 'MPEG-4',
  classes:
    'P B M / F V / TH DH / T D / K G NG HH / CH JH SH ZH / S Z / N L / R ER / AA AH AY AW / EH AE EY / IH IY Y / AO OW OY / UH UW W',
  citation: 'ISO/IEC 14496-2, MPEG-4 Visual, facial animation',
  status: 'standard',
  note: 'The standard names its classes by examples; the other phones were put to them by us.',
})
