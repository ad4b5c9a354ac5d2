/** The share of the shingles of `a` that stand in `b` too, 0–1; both ascending, as `shingles` gives them. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  return a.length === 0 ? 0 : shared(a, b) / a.length
}

/** How many shingles stand in both. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      count++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return count
}
