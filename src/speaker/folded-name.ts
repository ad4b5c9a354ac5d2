/** Names are the same without case, accents, points and double spaces: “J.D. Vance”, “JD VANCE”. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
