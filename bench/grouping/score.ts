/** B³ F1 of groups against stories, 0–1 (Bagga & Baldwin 1998): for each article, how its group and its story agree. */
export function bCubed(stories: readonly string[], groups: readonly string[]): number {
  const [inStory, inGroup, inBoth] = [tally(stories), tally(groups), tally(stories.map((s, i) => `${s}\n${groups[i]}`))]
  let [precision, recall] = [0, 0]
  stories.forEach((story, i) => {
    const both = inBoth.get(`${story}\n${groups[i]}`)!
    precision += both / inGroup.get(groups[i]!)!
    recall += both / inStory.get(story)!
  })
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) / stories.length
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
