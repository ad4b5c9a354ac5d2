import type { Credit } from './article.ts'
export function creditsOf(_text: string, _bylines: string[]): Credit[] {
  return []
}
