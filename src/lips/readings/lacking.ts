import type { ReaderReport } from './lip-readings.ts'

type Question = { isOpen: (report: ReaderReport) => boolean; question: string }

/** What a report must tell so that others can weigh it (R v Luttrell [2004] EWCA Crim 1344 asks for a warning fitted to it). */
const QUESTIONS: readonly Question[] = [
  { isOpen: (r) => r.qualification === null, question: 'What qualifies the reader?' },
  { isOpen: (r) => r.qualificationCheckedBy === null, question: 'Who checked the qualification?' },
  { isOpen: (r) => r.commissionedBy === null, question: 'Who commissioned the reading?' },
  { isOpen: (r) => r.paidBy === null, question: 'Who paid for it?' },
  { isOpen: (r) => r.footage.sha256 === null, question: 'Which file was seen? No hash identifies it.' },
  { isOpen: (r) => r.parts.some((p) => p.start === null || p.end === null), question: 'Which seconds were read?' },
  { isOpen: (r) => r.blind === null, question: 'Did the reader know the claim or the headline beforehand?' },
  { isOpen: (r) => r.viewed === null, question: 'How often and at what speed was it watched?' },
  { isOpen: (r) => r.language === null, question: 'Which language was read?' },
  { isOpen: (r) => r.hedge === null, question: 'How sure was the reader, in their own words?' },
  {
    isOpen: (r) => r.parts.some((p) => p.type === 'words' && p.words.some(({ certainty }) => certainty === null)),
    question: 'How certain is each word?',
  },
  {
    isOpen: (r) => r.parts.every((p) => p.type === 'words' && p.alternatives.length === 0),
    question: 'Was nothing unreadable, and were no other words possible?',
  },
]

/** What a report leaves open, as questions to its author. */
export const lacking = (report: ReaderReport): string[] =>
  QUESTIONS.filter(({ isOpen }) => isOpen(report)).map(({ question }) => question)
