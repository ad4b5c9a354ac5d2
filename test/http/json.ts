export type Json = unknown

/** The value under some keys of a JSON value; throws when there is none, so that a test says which. */
export function get(value: Json, ...keys: string[]): Json {
  return keys.reduce((inner, key) => {
    if (typeof inner === 'object' && inner !== null && key in inner) return (inner as { [key: string]: Json })[key]
    throw new Error(`There is no ${key} in ${JSON.stringify(inner)?.slice(0, 200)}`)
  }, value)
}
