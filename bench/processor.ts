import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const CPUINFO = '/proc/cpuinfo'

/** The processor by name, with what decides how fast it multiplies whole numbers of eight bits: speeds mean little without it. */
export function processor(): string {
  const model = cpus()[0]?.model ?? 'an unknown processor'
  if (!existsSync(CPUINFO)) return model
  const flags = readFileSync(CPUINFO, 'utf8')
  const best = ['amx_int8', 'avx512_vnni', 'avx_vnni', 'avx2'].find((flag) => flags.includes(flag))
  return best ? `${model.trim()} (${best})` : model.trim()
}
