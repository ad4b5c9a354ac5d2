import { read } from '../src/index.ts'
import { storyOf } from '../src/story/story-of.ts'
const WORDS = '“Nobody will sail until we know why the engine failed,”'
const first = '“We will get the engine over the line tonight.”'
const sets=[[['Skelwick Gazette',`${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`],['Port Post',`${WORDS} harbour master Tessa Vorland said.`],['Tern',`${WORDS} Vorland said, according to the Skelwick Gazette.`]],
[['Skelwick Gazette',`The video has no sound. Lip reader Anna Rook told the Skelwick Gazette that Vorland said: ${first}`],['Port Post',`The video has no sound. Lip reader Bo Lindqvist told the Port Post that Vorland said: ${first}`],['Tern',`Lip reader Anna Rook told the Skelwick Gazette that Vorland said: ${first}`]]]
for (const set of sets) { const rs=set.map(([outlet,text],i)=>read({outlet,text,published:`2026-03-02T0${i+1}:00:00Z`,id:`n${i}`} as never) as any)
for (const r of rs) { const t=r.article.text; for (const a of r.attributions) { const e=r.evidence.find((e:any)=>e.of===a.id); console.log(r.id,a.id,a.form,r.speakers.find((s:any)=>s.id===a.speaker)?.name,e.channel,e.chain.map((c:string)=>r.speakers.find((s:any)=>s.id===c)?.name),a.content.map((m:any)=>t.slice(m.start,m.end)).join('|').slice(0,80)) } }
const s=storyOf(rs); console.log(JSON.stringify({q:s.quotes.map(q=>[q.words,q.origins]),c:s.claims.map(c=>[c.words,c.quotes,c.appearances.length,c.origins]),l:s.lineage},null,1)) }
