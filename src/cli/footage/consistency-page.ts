import type { Check } from '../../lips/consistency/checklist.ts'
import type { Consistency } from '../../lips/consistency/consistency.ts'
import type { Verdict } from '../../lips/consistency/verdict.ts'
import { unreachable } from '../../text/unreachable.ts'
import type { Look } from '../lips/page/lip-page.ts'
import { type Inks, inks } from '../terminal/ink.ts'
import { hang, wrap } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'

/** More are told only with --explain. */
const MOST_CHECKS = 12
const SIGNS: { readonly [status in Check['status']]: string } = { seen: '✓', contradicted: '✗', 'not visible': '?' }

/** How a claim fits footage, as a page of text for people. */
export function consistencyPage(found: Consistency, { width, colour, explain = false }: Look): string {
  const look = inks(colour)
  const parts = [
    [look.strong(`“${shorten(found.claim, width - 2, 2)}”`), ...wrap(sentence(found.verdict), width).map(look.strong)],
    found.because.flatMap((reason) => hang('  ', wrap(reason, width - 2))),
    clips(found, width),
    checks(found, width, look, explain),
    found.notes.flatMap((note) => hang('  ', wrap(note, width - 2))).map(look.faint),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

/** The only sentences there are. */
function sentence(verdict: Verdict): string {
  switch (verdict) {
    case 'consistent with':
      return 'This footage is consistent with the claim.'
    case 'contradicted by':
      return 'The claim is contradicted by this footage.'
    case 'not testable on this footage':
      return 'The claim is not testable on this footage.'
    default:
      return unreachable(verdict)
  }
}

function clips({ amongClips }: Consistency, width: number): string[] {
  if (!amongClips) return []
  const { rank, of } = amongClips
  const words = `Among ${of} clips, this one and ${of - 1} of other speech, the claim fits this one as number ${rank}.`
  return hang('  ', wrap(words, width - 2))
}

function checks({ checklist, claim }: Consistency, width: number, look: Inks, explain: boolean): string[] {
  if (checklist.length === 0) return []
  const told = checklist.slice(0, explain ? checklist.length : MOST_CHECKS)
  const left = checklist.length - told.length
  return [
    look.strong('What the eye must see'),
    ...told.flatMap((check) => hang(`  ${SIGNS[check.status]} `, wrap(row(check), width - 4))),
    ...(left > 0 ? [look.faint(`  … and ${left} more: --explain`)] : []),
    ...(checklist.some(({ weight }) => weight === 'hard') || claim === ''
      ? []
      : hang(
          '  ',
          wrap('Nothing in it closes the lips (no p, b or m): the hardest test has nothing to test here.', width - 2),
        )),
  ]
}

const row = ({ start, end, kind, phones, status, weight, why }: Check): string =>
  `${start.toFixed(2)}–${end.toFixed(2)} s ${kind}${phones.length > 0 ? ` ${phones.join(' ')}` : ''}: ${status} (${weight}). ${why}`
