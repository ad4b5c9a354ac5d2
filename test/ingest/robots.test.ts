import { describe, expect, it } from 'vitest'
import { robotsAllow } from '../../src/ingest/robots.ts'

const page = new URL('https://news.example/world/rain?page=2')
const allows = (text: string): boolean => robotsAllow(text, page, 'hearsay')

describe('robotsAllow', () => {
  it('lets in where nothing forbids', () => {
    expect(allows('')).toBe(true)
    expect(allows('<html>Not found</html>')).toBe(true)
    expect(allows('User-agent: *\nDisallow: /private\n')).toBe(true)
    expect(allows('User-agent: *\nDisallow:\n')).toBe(true)
  })

  it('keeps out where everybody is, or we are', () => {
    expect(allows('User-agent: *\nDisallow: /world')).toBe(false)
    expect(allows('User-Agent: Hearsay/2.0\r\nDisallow: /\r\n')).toBe(false)
    expect(allows('user-agent: other\nuser-agent: hearsay # us\ndisallow: /*rain')).toBe(false)
  })

  it('takes the group made for us over the one for everybody, and the longest rule', () => {
    expect(allows('User-agent: hearsay\nAllow: /\n\nUser-agent: *\nDisallow: /')).toBe(true)
    expect(allows('User-agent: *\nDisallow: /\nAllow: /world/')).toBe(true)
    expect(allows('User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private')).toBe(true)
  })

  it('reads a file that was made to fill the memory', () => {
    const agents = Array.from({ length: 20_000 }, (_, i) => `user-agent: a${i}`).join('\n')
    const rules = Array.from({ length: 20_000 }, (_, i) => `disallow: /${i}`).join('\n')
    expect(allows(`${agents}\nuser-agent: *\n${rules}\ndisallow: /world`)).toBe(false)
  })
})
