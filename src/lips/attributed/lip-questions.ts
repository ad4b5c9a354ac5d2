import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'

/** What a report of a lip reading has to say, for courts have asked it (R v Luttrell [2004] EWCA Crim 1344 and what followed). */
export type LipField =
  | 'qualification'
  | 'commissioned'
  | 'footage'
  | 'seconds'
  | 'picture'
  | 'viewing'
  | 'blind'
  | 'context'
  | 'language'
  | 'certainty'
  | 'unreadable'
  | 'alternatives'
  | 'second-reader'

/** A question that the article leaves open, or the words in it that bear on the answer. */
export type LipQuestion = {
  about: LipField
  question: string
  /** Words of the article that bear on it; empty: the article does not tell. They need not answer it in full. */
  markers: Span[]
}

type Asked = { about: LipField; question: string; words: RegExp }

const ASKED: readonly Asked[] = [
  {
    about: 'qualification',
    question: 'How is the reader qualified, and who checked it?',
    words: /\b(?:qualified|certified|accredited|court-approved|expert witness|trained)\b/giu,
  },
  {
    about: 'commissioned',
    question: 'Who commissioned the reading, and who paid for it?',
    words: /\b(?:commissioned|hired|paid|enlisted|engaged|at the request of|asked to (?:read|analy[sz]e|review))\b/giu,
  },
  {
    about: 'footage',
    question: 'Which footage, exactly: whose, which file, is it whole?',
    words:
      /\b(?:filmed|captured|shot|recorded|posted|released|shared|obtained|broadcast|aired) (?:by|on) (?:the )?\p{Lu}[\p{L}.]{0,30}(?: \p{Lu}[\p{L}.]{0,30}){0,4}/gu,
  },
  {
    about: 'seconds',
    question: 'Which seconds of it?',
    words: /\b(?:[\p{L}\d]{1,20}[- ]seconds?\b(?:-long)?|\d{1,2}:\d{2}\b(?! ?[ap]\.?m)|time ?codes?)/giu,
  },
  {
    about: 'picture',
    question: 'How large and from which side is the mouth seen, and is it ever hidden?',
    words:
      /\b(?:close-up|profile|side-on|blurry|grainy|zoomed|(?:partly |half-)?hidden|obscured|high-resolution|low-resolution)\b/giu,
  },
  {
    about: 'viewing',
    question: 'How often was it watched, and at what speed?',
    words: /\b(?:(?:[\p{L}\d]{1,20}) times\b|slow(?:ed)?[- ](?:motion|down)|frame by frame|half speed)/giu,
  },
  {
    about: 'blind',
    question: 'Did the reader know what the words were thought to be, or what others had read?',
    words: /\b(?:without (?:knowing|being told)|blind(?:ly)?(?! (?:to|in))|independently)\b/giu,
  },
  {
    about: 'context',
    question: 'What did the reader know of the people and the event beforehand?',
    words: /\b(?:was told (?:who|what|that)|knew (?:who|what|the context)|given the context|briefed)\b/giu,
  },
  {
    about: 'language',
    question: 'Which language, with which accent, was read?',
    words:
      /\b(?:in (?:English|Russian|French|German|Spanish|Arabic|Chinese|Mandarin|Ukrainian)|native speaker|accent|through an interpreter)\b/gu,
  },
  {
    about: 'certainty',
    question: 'How sure is the reader of each word?',
    words:
      /\b(?:\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)|fairly (?:sure|certain)|(?:almost|quite|not) (?:sure|certain)|confident|word for word)(?!\w)/giu,
  },
  {
    about: 'unreadable',
    question: 'Which parts could not be read?',
    words:
      /\b(?:unreadable|could not (?:be read|make out)|couldn['’]t make out|inaudible|turned away|looked away)\b/giu,
  },
  {
    about: 'alternatives',
    question: 'What else did the reader think it might be?',
    words: /\b(?:might also (?:be|have)|could also (?:be|have)|either [“"']|alternatively)/giu,
  },
  {
    about: 'second-reader',
    question: 'Did a second reader, independent of the first, read the same?',
    words: /\b(?:(?:second|another|other|two|three|several) (?:professional |expert )?lip[- ]?readers?)\b/giu,
  },
]

/** All questions to a lip reading, with what stretches of an article say to them. */
export function lipQuestions(text: string, stretches: readonly Span[]): LipQuestion[] {
  return ASKED.map(({ about, question, words }) => ({
    about,
    question,
    markers: stretches.flatMap(({ start, end }) =>
      matchesOf(text.slice(start, end), words).map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    ),
  }))
}
