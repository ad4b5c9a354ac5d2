import type { Block } from '../../article/article.ts'

/** Blocks as the page sets them: the headline apart, list items that follow each other in one list. */
export type Group = { kind: Exclude<Block['kind'], 'list-item'>; block: Block } | { kind: 'list'; blocks: Block[] }

export function groupsOf(blocks: readonly Block[]): { headline: Block | null; groups: Group[] } {
  const headline = blocks[0]?.kind === 'headline' ? blocks[0] : null
  const groups: Group[] = []
  for (const block of headline ? blocks.slice(1) : blocks) {
    const last = groups.at(-1)
    if (block.kind !== 'list-item') groups.push({ kind: block.kind, block })
    else if (last?.kind === 'list') last.blocks.push(block)
    else groups.push({ kind: 'list', blocks: [block] })
  }
  return { headline, groups }
}
