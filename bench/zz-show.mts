import { readFileSync } from 'node:fs'
import { cascade } from './cascades/cascade.ts'
import { storyOf } from '../src/story/story-of.ts'
const seed=process.argv[2]!, what=process.argv.slice(3)
const readings=JSON.parse(readFileSync(`/tmp/lin/cache/${seed}.json`,'utf8'))
const story=storyOf(readings)
for (const q of story.quotes) if (!what.length||what.includes(q.id)) { console.log(q.id, q.speaker, JSON.stringify(q.words)); for (const v of q.variants) for (const a of v.appearances) console.log('    ',a.article,a.channel,a.through.join('>'),JSON.stringify(a.words).slice(0,150)) }
for (const a of story.agents.slice(0,0)) console.log(a)
const c=cascade(+seed)
for (const w of what.filter(w=>/^\d+$/.test(w))) { const p=c.articles[+w]!; console.log(`\n=== ${w} ${p.outlet} ${p.published} ${p.url}\n${p.title}\n${p.text}`); const r=readings[+w]; console.log('CREDITS',JSON.stringify(r.article.credits)); }
