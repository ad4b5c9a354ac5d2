import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHtml } from '../../src/ingest/markup.ts'

describe('isHtml', () => {
  it.each([
    ['<!DOCTYPE html><p>Rain.', {}],
    ['\ufeff  <!-- saved --> <?xml version="1.0"?>\n<html><body>Rain', { name: 'page.txt' }],
    ['<HTML lang="en">', { contentType: 'text/plain' }],
    ['<div><p>Rain fell.</p></div>', {}],
    ['Rain fell.<br>All day.', { contentType: 'text/html; charset=utf-8' }],
    ['Rain fell.<br>All day.', { name: 'page.htm' }],
  ])('takes %j with %j for a page', (text, hint) => expect(isHtml(text, hint)).toBe(true))

  it.each([
    ['Rain fell all day, Mary Smith said.', {}],
    ['Rain fell all day.', { name: 'page.html', contentType: 'text/html' }],
    ['She wrote <b>rain</b> and 3 < 4 > 2.', {}],
    ['Use <p>, </p> and <br> for paragraphs, she said.', { name: 'notes.txt' }],
    ['', { name: 'page.html' }],
    ['<rss version="2.0"><channel><item>', {}],
  ])('takes %j with %j for text', (text, hint) => expect(isHtml(text, hint)).toBe(false))

  it('ends soon on what was made to keep it busy', () => {
    const hostile = ['<!---->', '<!--', '<a ', '<?xml ?>', '< ', '\n', '<p <p '].map((part) => part.repeat(300_000))
    for (const text of hostile) expect(isHtml(text)).toBe(false)
  })

  it('decides for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isHtml(text) === 'boolean'))
  })
})
