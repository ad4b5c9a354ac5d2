import { C2PA } from './assets.ts'

/** What a clip says of itself in its C2PA manifest, as the reader of the Content Authenticity Initiative judges it. */
export type Credentials = {
  /** `Valid`: signed, and unchanged since. `Trusted`: by somebody on a list of trust; no list is used here. `Invalid`: changed or broken. */
  state: string
  issuer: string | null
  generator: string | null
  time: string | null
  /** What was found wrong, as codes of the C2PA specification: `signingCredential.untrusted`. */
  faults: string[]
}

/** Null when there is no manifest, or the format can hold none. Nothing is asked of anybody on the network. */
export async function credentialsOf(file: File): Promise<Credentials | null> {
  const { createC2pa, isSupportedReaderFormat } = await import('@contentauth/c2pa-web')
  if (!isSupportedReaderFormat(file.type)) return null
  const c2pa = await createC2pa({
    wasmSrc: new URL(`/assets/${C2PA}core.wasm`, location.origin).href,
  })
  try {
    const reader = await c2pa.reader.fromBlob(file.type, file)
    if (reader === null) return null
    const store = await reader.manifestStore()
    const active = store.active_manifest ? store.manifests?.[store.active_manifest] : undefined
    await reader.free()
    const failures = store.validation_results?.activeManifest?.failure ?? []
    return {
      state: store.validation_state ?? 'Invalid',
      issuer: active?.signature_info?.issuer ?? null,
      generator: active?.claim_generator_info?.[0]?.name ?? active?.claim_generator ?? null,
      time: active?.signature_info?.time ?? null,
      faults: failures.map(({ code }) => code),
    }
  } finally {
    c2pa.dispose()
  }
}
