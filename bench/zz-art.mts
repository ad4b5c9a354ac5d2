import { readFileSync } from 'node:fs'
import { storyOf } from '../src/story/story-of.ts'
import { outletsOf } from '../src/story/outlets/outlets.ts'
import { creditsOf } from '../src/story/credits/credits.ts'
for (const arg of process.argv.slice(2)) {
  const [seed,...ns]=arg.split(':')
  const readings=JSON.parse(readFileSync(`/tmp/lin/cache/${seed}.json`,'utf8'))
  const o=outletsOf(readings.map((r:any)=>r.article))
  for (const n of ns) { const r=readings[+n!]; const t=r.article.text
    console.log(`=== ${seed}:${n} ${r.article.outlet} ${r.article.published} ${r.article.url}\n${t.split('\n').filter((l:string)=>l.trim()).filter((l:string,i:number,a:string[])=>i<5||i>a.length-3).join('\n').slice(0,1100)}`)
    for (const c of creditsOf(r,o)) console.log('   CREDIT',c.kind,c.key,c.home?'HOME':'',c.words&&t.slice(c.words.start,c.words.end))
    for (const a of r.attributions.slice(0,4)) { const e=r.evidence.find((e:any)=>e.of===a.id); console.log('   ATT',a.id,a.form,r.speakers.find((s:any)=>s.id===a.speaker)?.name,e.channel,e.markers.map((m:any)=>t.slice(m.start,m.end)),a.content.map((m:any)=>t.slice(m.start,m.end)).join('|').slice(0,80)) }
  }
}
