import type { Article, Page } from './article.ts'
import type { Failure } from './failure.ts'
import { articleFromHtml } from './from-html.ts'
import { articleFromText } from './from-text.ts'

/** The article in a page or a text that was given as a string, with what is known about it from outside. */
export function articleFrom(page: Page): Article | Failure {
  return 'html' in page ? articleFromHtml(page.html, page) : articleFromText(page.text, page)
}
