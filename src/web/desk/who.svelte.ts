const KEY = 'hearsay.who'

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    // Storage may be forbidden; then the name is asked for on every visit.
    return ''
  }
}

let name = $state(stored())

/** Who sits at the desk, as they call themselves; empty until they said so. Asked once and kept in this browser. */
export const who = {
  get name(): string {
    return name
  },
  set name(said: string) {
    name = said.trim()
    try {
      localStorage.setItem(KEY, name)
    } catch {
      // Kept for this visit only.
    }
  },
}
