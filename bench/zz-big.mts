import { readFileSync, existsSync } from 'node:fs'
import { storyOf } from '../src/story/story-of.ts'
const n=+process.argv[2]!, mode=process.argv[3]
const base:any[]=[]
for (let s=0;s<100;s++) for (const r of JSON.parse(readFileSync(`/tmp/lin/cache/${s}.json`,'utf8'))) base.push(r)
let rs:any[]
if (mode==='one') { const one=JSON.parse(readFileSync('/tmp/lin/cache/14.json','utf8')); rs=Array.from({length:n},(_,i)=>{const r=structuredClone(one[i%one.length]); r.id=`m${i}`; r.article.fingerprint+=i; r.article.text+=`\n\nNote ${i} of the day.`; r.article.published=new Date(Date.UTC(2024,0,1)+i*60000).toISOString(); r.article.outlet=`Outlet ${i} News`; return r}) }
else if (mode==='same') { rs=Array.from({length:n},(_,i)=>({...base[0],id:`m${i}`,article:{...base[0].article,outlet:`Outlet ${i}`}})) }
else rs=Array.from({length:n},(_,i)=>({...base[i%base.length],id:`m${i}`,article:{...base[i%base.length].article,fingerprint:base[i%base.length].article.fingerprint+i}}))
const t=performance.now(); const s=storyOf(rs); console.log(mode,n,((performance.now()-t)/1000).toFixed(1)+' s',s.quotes.length,s.claims.length,s.lineage.length,s.origins.origins,(process.memoryUsage().rss/1e6).toFixed(0)+' MB')
