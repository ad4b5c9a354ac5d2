export function detectLanguage(_text: string, _stated: string | null = null): string {
  return 'en'
}
