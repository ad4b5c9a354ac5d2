import { readFileSync } from 'node:fs'
import { cascade } from './cascades/cascade.ts'
import { storyOf } from '../src/story/story-of.ts'
const seeds=process.argv[2]!.split(',').map(Number)
for (const seed of seeds) {
  const readings=JSON.parse(readFileSync(`/tmp/lin/cache/${seed}.json`,'utf8'))
  const c=cascade(seed), story=storyOf(readings)
  c.truth.families.forEach((f,k)=>{
    if (new Set(f.carried.map(x=>x.article)).size<2) return
    console.log(`## seed ${seed} family ${k} speaker ${f.speaker} origins ${JSON.stringify(f.origins)}`)
    for (const {article,words} of f.carried) {
      const where:string[]=[]
      for (const q of story.quotes) for (const v of q.variants) for (const a of v.appearances) if (a.article===`n${article}`) { const w=new Set(a.words.toLowerCase().match(/\p{L}{4,}/gu)); if ((words.toLowerCase().match(/\p{L}{4,}/gu)??[]).filter(x=>w.has(x)).length>=2) where.push(`${q.id}(${q.speaker})${story.claims.filter(c=>c.quotes.includes(q.id)).map(c=>c.id)}`) }
      for (const cl of story.claims) for (const a of cl.appearances) if (a.article===`n${article}`) where.push(`${cl.id}`)
      const r=readings[article]
      const at=r.attributions.filter((a:any)=>{const t=a.content.map((s:any)=>r.article.text.slice(s.start,s.end)).join(' ').toLowerCase(); return (words.toLowerCase().match(/\p{L}{4,}/gu)??[]).filter((x:string)=>t.includes(x)).length>=2})
      console.log(`  ${article} ${where.join(' ')||'-'} | ${words.slice(0,90)} | att ${at.map((a:any)=>a.id+':'+(r.speakers.find((s:any)=>s.id===a.speaker)?.name??'∅')+'/'+a.form+'/'+a.confidence.toFixed(2))}`)
    }
  })
}
