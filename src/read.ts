import type { AccurateModel } from './accurate.ts'
import type { Article, Page } from './article/article.ts'
import type { Failure } from './article/failure.ts'
import { articleFrom } from './article/from-page.ts'
import { attribute } from './attribution/attribute.ts'
import { bolder } from './attribution/tagger/model.ts'
import { weighEvidence } from './evidence/weigh.ts'
import { english } from './language/en/english.ts'
import type { Language } from './language/language.ts'
import type { Syntax } from './language/syntax.ts'
import { fast, type Model } from './model.ts'
import { datedEvents } from './reading/events/events.ts'
import { checkHeadline } from './reading/headline/headline.ts'
import { openQuestions } from './reading/questions.ts'
import type { Reading } from './reading/reading.ts'
import { identifySpeakers } from './speaker/identify.ts'
import { VERSION } from './version.ts'

/** What can vary, as plain values; all of it has a default. */
export type ReadOptions = {
  model?: Model
  language?: Language
  /** 0 unless given, up to 1: nothing must be missed, and more of what is shown is wrong (bench/RESULTS.md, the dial). */
  recall?: number
}
/** Why there is no reading: a code for programs and one sentence for people, with the remedy. */
export type Unreadable = {
  error: { code: Failure['error']['code'] | 'language-not-supported'; message: string }
}

/**
 * Reads one article: who says what in it, on what ground, and how sure each of them is. A string is taken as plain
 * text. The same page gives the same Reading, byte for byte: nothing here touches a file, the network or a clock.
 */
export function read(page: Page | string, options: ReadOptions = {}): Reading | Unreadable {
  const opened = open(page, options.language)
  if ('error' in opened) return opened
  return answer(opened, options.model ?? fast, options.recall)
}

/** The same with the accurate tier, which must look at the whole text first. */
export async function readAccurately(
  page: Page | string,
  accurate: AccurateModel,
  options: Omit<ReadOptions, 'model'> = {},
): Promise<Reading | Unreadable> {
  const opened = open(page, options.language)
  if ('error' in opened) return opened
  return answer(opened, await accurate.look(opened.syntax), options.recall)
}

type Opened = { given: Page; article: Article; syntax: Syntax; language: Language }

function open(page: Page | string, language: Language = english): Opened | Unreadable {
  const given = typeof page === 'string' ? { text: page } : page
  const article = articleFrom(given)
  if ('error' in article) return article
  // Too short a text shows no language ('und'): then it is taken for the one asked for.
  if (article.language !== language.code && article.language !== 'und') return otherLanguage(article, language)
  return { given, article, language, syntax: language.parse(article.text, article.blocks) }
}

const answer = (opened: Opened, model: Model, recall = 0): Reading => ({
  schema: 'hearsay/reading/1',
  ...(opened.given.id !== undefined && { id: opened.given.id }),
  ...found(opened, bolder(model, recall)),
})

/** The floors, one after the other: each takes what the ones below found and changes none of it. */
function found({ article, syntax, language }: Opened, model: Model): Omit<Reading, 'schema' | 'id'> {
  const attributions = attribute(syntax, model)
  const identified = identifySpeakers(article, syntax, language.names(syntax), attributions)
  const { speakers, evidence } = weighEvidence(article, syntax, identified, model.evidence)
  return {
    article,
    attributions: identified.attributions,
    speakers,
    evidence,
    headline: checkHeadline(article, syntax, identified.attributions, speakers, evidence),
    events: datedEvents(article, syntax, identified.attributions),
    openQuestions: openQuestions(article, syntax, identified.attributions),
    run: { version: VERSION, model: model.name, language: language.code },
  }
}

const otherLanguage = (article: Article, language: Language): Unreadable => ({
  error: {
    code: 'language-not-supported',
    message: `The article is in another language (${article.language}); only ${language.code} can be read so far.`,
  },
})

/** True for a Reading, false for the reason why there is none. */
export const isReading = (outcome: Reading | Unreadable): outcome is Reading => !('error' in outcome)
