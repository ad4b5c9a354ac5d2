import { describe, expect, it } from 'vitest'
import { outsideLink, shownHost } from '../../src/web/address/hostname.ts'
import {
  chainPath,
  isUnderOtherPolicy,
  routeOf,
  speakerPath,
  statementPath,
  withQuery,
} from '../../src/web/address/route.ts'

describe('routeOf', () => {
  it.each([
    ['/', { page: 'read' }],
    ['/articles', { page: 'articles' }],
    ['/articles/', { page: 'articles' }],
    ['/articles/a-12', { page: 'article', id: 'a-12' }],
    ['/articles/a-12/statements/a5.1', { page: 'chain', id: 'a-12', statement: 'a5.1' }],
    ['/speakers/s-1', { page: 'speaker', id: 's-1' }],
    ['/search', { page: 'search' }],
    ['/here', { page: 'here' }],
    ['/articles/a/b', { page: 'lost' }],
    ['/%E0%A4%A', { page: 'lost' }],
    ['/constructor', { page: 'lost' }],
  ])('%s', (path, route) => expect(routeOf(path)).toEqual(route))

  it('knows pages that are loaded as a whole', () => {
    expect(isUnderOtherPolicy('/', '/articles')).toBe(false)
    expect(isUnderOtherPolicy('/here', '/here')).toBe(false)
    for (const [from, to] of [
      ['/', '/here'],
      ['/here', '/lips'],
      ['/lips', '/'],
    ] as const)
      expect(isUnderOtherPolicy(from, to)).toBe(true)
  })

  it('finds what the paths lead to, whatever is in an id', () => {
    const id = 'a/b?c#d é'
    expect(routeOf(chainPath(id, 'x/y'))).toEqual({ page: 'chain', id, statement: 'x/y' })
    expect(routeOf(speakerPath(id))).toEqual({ page: 'speaker', id })
    expect(statementPath('a-1', 'a5.1')).toBe('/articles/a-1#a5.1')
    expect(withQuery('/search', { words: 'a & b', outlet: '', channel: undefined })).toBe('/search?words=a+%26+b')
  })
})

describe('an outside link', () => {
  it('is made of http and https only', () => {
    expect(outsideLink('https://www.example.org/a?b')).toEqual({
      href: 'https://www.example.org/a?b',
      shown: 'example.org',
    })
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:1', ' ', 'nonsense', null])
      expect(outsideLink(address)).toBeNull()
  })

  it.each([
    ['xn--mller-kva.example', 'müller.example'],
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'], // аррӏе.com in Cyrillic letters
    ['xn--pple-43d.com', 'xn--pple-43d.com'], // аpple.com, one letter Cyrillic
    ['xn--fsqu00a.example', 'xn--fsqu00a.example'],
    ['xn--a', 'xn--a'],
    ['xn--99999999999', 'xn--99999999999'],
    ['plain.example.org', 'plain.example.org'],
  ])('shows %s as %s', (hostname, shown) => expect(shownHost(hostname)).toBe(shown))

  it('shows letters of another script in punycode, as the browser sends them', () => {
    expect(outsideLink('https://аррӏе.com/login')?.shown).toBe('xn--80ak6aa92e.com')
  })
})
