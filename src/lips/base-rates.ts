/** How often people who read lips are right, as published. Only figures that were read in a source are here. */
export type BaseRate = {
  who: string
  material: string
  figure: string
  source: string
  /** `abstract`: read in the abstract of the paper. `reported`: read in a report about it, not in the paper. */
  status: 'abstract' | 'reported'
}

/** In the order of the material: unrehearsed speech first. The figures measure different things; none is a probability that a reader is right here. */
export const BASE_RATES: readonly BaseRate[] = [
  {
    who: 'a professional lip reader',
    material: '200 random clips of BBC television',
    figure: '12.4 % of the words without any error',
    source: 'New Scientist 2016, on a study of the University of Oxford and Google DeepMind',
    status: 'reported',
  },
  {
    who: 'professional lip readers, two sets, given context',
    material: 'videos of the web',
    figure: 'word error rates of 86.4 % and 92.9 %',
    source: 'Shillingford et al. 2018, arXiv 1807.05162',
    status: 'abstract',
  },
  {
    who: '112 adults with hearing loss from early on',
    material: 'sentences read aloud',
    figure: '43.55 % of the words on average, standard deviation 17.48',
    source: 'Auer and Bernstein 2007, JSLHR 50, 1157',
    status: 'abstract',
  },
  {
    who: '220 hearing adults',
    material: 'the same sentences',
    figure: '18.57 % of the words on average, standard deviation 13.18',
    source: 'Auer and Bernstein 2007, JSLHR 50, 1157',
    status: 'abstract',
  },
  {
    who: 'single adults',
    material: 'sentences',
    figure: 'from none to close to ninety percent of the words',
    source: 'Auer 2010, PMC3715375',
    status: 'reported',
  },
]

/** For a reader of whom nothing is known: shares of words right, a band and never a point (the professionals and the adults with hearing loss above). */
export const READER_BAND = { from: 0.12, to: 0.44 } as const
