import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Which process is meant. A number alone is given to another process later, so the time at which it began stands beside
 * it: ticks since the machine started (Linux), or what `ps` says; null where neither can be had.
 */
export type ProcessMark = { pid: number; began: string | null }

export const thisProcess = (): ProcessMark => ({ pid: process.pid, began: beganOf(process.pid) })

/** Whether the marked process is still there: one with this number, begun at that time. */
export function isRunning({ pid, began }: ProcessMark): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process cannot be asked, but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = beganOf(pid)
  return began === null || now === null || began === now
}

function beganOf(pid: number): string | null {
  return process.platform === 'linux' ? linuxBegan(pid) : process.platform === 'win32' ? null : unixBegan(pid)
}

/** Field 22 of proc(5)'s stat; the name before it may hold spaces and brackets. The boot id tells machine starts apart. */
function linuxBegan(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}

function unixBegan(pid: number): string | null {
  try {
    const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 2000 })
    return said.trim() || null
  } catch {
    return null
  }
}
