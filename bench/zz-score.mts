import { cascade } from './cascades/cascade.ts'
import { read } from '../src/read.ts'
import { storyOf } from '../src/story/story-of.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { add, answersOf, nothing } from './cascades/score.ts'
let S=nothing()
const [,, from='0', n='60', verbose=''] = process.argv
mkdirSync('/tmp/lin/cache',{recursive:true})
let fam=0, right=0, found=0, tp=0, pred=0, gold=0, ringsGold=0, ringsHit=0, noRing=0, falseRing=0, one=0, oneAsMore=0, ms=0, arts=0
let whole=0, wholeRight=0
for (let seed=+from; seed<+from+ +n; seed++) {
  const c = cascade(seed)
  const file=`/tmp/lin/cache/${seed}.json`
  let readings
  if (existsSync(file)) readings=JSON.parse(readFileSync(file,'utf8'))
  else { readings=c.articles.map((p,i)=>{ const r=read({...p,id:`n${i}`}); if('error' in r) throw new Error(r.error.message); return r }); writeFileSync(file,JSON.stringify(readings)) }
  const t0=performance.now(); const story=storyOf(readings); ms+=performance.now()-t0; arts+=readings.length
  const ix=(id:string)=>{ const a=story.articles.find(a=>a.id===id||a.copies.includes(id)); return +(a?.id??id).slice(1) }
  const items=[...story.quotes.map(q=>({id:q.id,o:q.origins,words:q.words,at:q.variants.flatMap(v=>v.appearances.map(a=>({i:ix(a.article),w:a.words})))})),
               ...story.claims.map(q=>({id:q.id,o:q.origins,words:q.words,at:[...q.appearances.map(a=>({i:ix(a.article),w:a.words})),...q.quotes.flatMap(id=>story.quotes.find(x=>x.id===id)!.variants.flatMap(v=>v.appearances.map(a=>({i:ix(a.article),w:a.words}))))]}))]
  const places=new Map(readings.map((r:{id:string},i:number)=>[r.id,i]))
  const ans=answersOf(story,c.truth,places as never); S=add(S,c,ans)
  const lines:string[]=[]
  const wset=(s:string)=>new Set(s.toLowerCase().match(/\p{L}{4,}|\d+/gu)??[])
  c.truth.families.forEach((f,k)=>{
    const carriers=new Set(f.carried.map(x=>x.article))
    if (carriers.size<2) return
    fam++
    const fw=f.carried.map(x=>({i:x.article,w:wset(x.words)}))
    const sc=items.map(it=>({it,n:new Set(it.at.filter(a=>fw.some(x=>x.i===a.i&&[...wset(a.w)].filter(w=>x.w.has(w)).length>=2)).map(a=>a.i)).size})).sort((a,b)=>b.n-a.n||(b.it.id<a.it.id?-1:1))
    const best=sc[0]
    const A=ans.families[k]; if (!A) lines.push(`  family ${k} UNCOVERED best ${best?.it.id} ${best?.n}/${carriers.size} others ${sc.slice(1,5).filter(x=>x.n>0).map(x=>x.it.id+':'+x.n)}`)
    if (!best||best.n<1) { lines.push(`  family ${k} NOT FOUND ${carriers.size} arts: ${f.carried[0]!.words.slice(0,80)}`); return }
    found++
    const ok=best.it.o.origins===f.origins.length
    if (ok) right++
    if (f.origins.length===1) { one++; if (best.it.o.origins>1) oneAsMore++ }
    if (!ok) lines.push(`  family ${k} ${best.it.id} covers ${best.n}/${carriers.size}, origins ${best.it.o.origins} should be ${f.origins.length} ${JSON.stringify(f.origins)}\n     roots ${best.it.o.roots.map(r=>`${r.node}:${r.ground}:${r.name} [${r.articles.map(a=>ix(a))}] ${r.why}`).join('\n           ')}`)
  })
  const edges=c.truth.edges
  gold+=edges.length
  const open=new Set(c.truth.open)
  const taken=new Set<number>()
  for (const t of story.lineage) {
    const later=ix(t.later)
    const src=story.sources.find(s=>s.id===t.earlier)
    const fits=(m:number|string)=> typeof m==='number' ? !src&&ix(t.earlier)===m : !!src&&(m.split(':')[0]===src.kind || (m.startsWith('document')&&src.kind==='occasion')||(m.startsWith('occasion')&&src.kind==='document'))
    const e=edges.findIndex((e,i)=>!taken.has(i)&&e.later===later&&e.from.some(fits))
    if (e>=0) { taken.add(e); tp++; pred++; continue }
    if (edges.some(e=>e.later===later&&e.from.some(fits))) continue
    if (!src && open.has(`${later}>${ix(t.earlier)}`)) continue
    if (src && [...open].some(o=>o.startsWith(`${later}>`)&&fits(o.split('>')[1]!))) continue
    if (src?.kind==='person'||src?.kind==='recording') continue
    pred++
    lines.push(`  EXTRA ${later} <- ${src?`${src.kind} ${src.name}`:ix(t.earlier)} (${t.over}) ${t.because.map(b=>b.kind+': '+b.why).join(' ; ')}  truth ${edges.filter(e=>e.later===later).map(e=>e.from).join('|')}`)
  }
  edges.forEach((e,i)=>{ if(!taken.has(i)) lines.push(`  MISSED ${e.later} <- ${e.from} over ${e.over}`) })
  const key=(r:number[])=>[...r].sort((a,b)=>a-b).join()
  const mine=story.circles.map(r=>key(r.articles.map(ix)))
  for (const r of c.truth.circles) { ringsGold++; if (mine.includes(key(r))) ringsHit++; else lines.push(`  RING missed ${r}`) }
  const wrong=mine.filter(m=>!c.truth.circles.some(r=>key(r)===m))
  if (c.truth.circles.length===0) { noRing++; if (wrong.length) falseRing++ }
  for (const w of wrong) lines.push(`  RING false ${w}`)
  if (lines.length&&verbose) console.log(`seed ${seed} ${c.theme} ${c.articles.length} articles\n${lines.join('\n')}`)
}
const f1=2*tp/(pred+gold)
const f=(e:{hit:number,wrong:number,missed:number})=>`P ${(100*e.hit/(e.hit+e.wrong)).toFixed(1)} R ${(100*e.hit/(e.hit+e.missed)).toFixed(1)} F1 ${(200*e.hit/(2*e.hit+e.wrong+e.missed)).toFixed(1)}`
console.log({origins:(100*S.originsRight/S.families).toFixed(1),grouped:(100*S.groupedRight/S.families).toFixed(1),stories:(100*S.storiesRight/S.cascades).toFixed(1),edges:f(S.edges),between:f(S.between),circles:`${S.circles.found}/${S.circles.planted} false ${S.circles.falseIn}/${S.cascades}`,doubled:(100*S.doubled/S.single).toFixed(1)})
if (0) console.log({fam,found,right:(100*right/fam).toFixed(1),edgesP:(100*tp/pred).toFixed(1),edgesR:(100*tp/gold).toFixed(1),F1:(100*f1).toFixed(1),rings:`${ringsHit}/${ringsGold}`,falseRing:`${falseRing}/${noRing}`,oneAsMore:`${oneAsMore}/${one} ${(100*oneAsMore/one).toFixed(1)}`,ms:(ms/arts).toFixed(2)+' ms/article'})
