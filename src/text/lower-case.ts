/** A text in lower case with every offset where it was: of all letters only “İ” would become two UTF-16 units. */
export const lowerCased = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()
