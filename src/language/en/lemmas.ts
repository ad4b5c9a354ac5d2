/** Past forms and other forms that no rule gives: form, then lemma. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|told tell|wrote write|written write|thought think|knew know|known know|felt feel|saw see|seen see|spoke speak|spoken speak
|made make|gave give|given give|took take|taken take|found find|heard hear|held hold|put put|read read|went go|gone go|swore swear
|sworn swear|sang sing|sung sing|began begin|begun begin|drew draw|drawn draw|wept weep|bet bet|bade bid|bidden bid|foresaw foresee
|foreseen foresee|forgot forget|forgotten forget|meant mean|dreamt dream|understood understand|stood stand|fought fight|sought seek
|brought bring|sent send|left leave|lay lie|laid lay|kept keep|led lead|ran run|came come|became become|was be|were be|is be|are be
|been be|am be|being be|has have|had have|having have|did do|does do|done do|chose choose|chosen choose|rose rise|risen rise|shown show
|sued sue|suing sue|dying die|lying lie|retold retell|foretold foretell|overheard overhear|misspoke misspeak|spelt spell|learnt learn
|shot shoot|struck strike|cast cast|hit hit|let let|cut cut|shook shake|broke break|broken break|caught catch|taught teach|bit bite
|lit light|slung sling|flung fling|underwent undergo|withdrew withdraw|beheld behold|upheld uphold|withheld withhold|'s be`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** The forms a regular verb or noun may have been made from, most likely first: “vowed” → vow, vowe; itself at the end. */
export function lemmasOf(word: string): string[] {
  const irregular = IRREGULAR.get(word)
  if (irregular) return [irregular, word]
  const stems: string[] = []
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ied')) stems.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) stems.push(word.slice(0, -2))
  if (word.endsWith('s') && !word.endsWith('ss')) stems.push(word.slice(0, -1))
  for (const ending of ['ed', 'ing']) if (word.endsWith(ending)) stems.push(...bareStems(word.slice(0, -ending.length)))
  return [...stems, word]
}

/** “vow” → vow; “stat” → state; “begg” → beg; “add” → add. */
function bareStems(stem: string): string[] {
  if (stem.length < 2) return []
  const doubled = stem.at(-1) === stem.at(-2)
  return doubled ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`]
}
