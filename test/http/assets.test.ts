import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtAssets } from '../../src/http/assets.ts'

describe('the files of the built app', () => {
  let root: string
  const app = (name: string): string => join(root, 'dist', 'web', name)
  const textOf = (path: string): string | undefined => {
    const asset = builtAssets(app(''))().get(path)
    return asset && new TextDecoder().decode(asset.read().bytes)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assets-'))
    mkdirSync(app('here'), { recursive: true })
    mkdirSync(join(root, 'models'))
    writeFileSync(app('index.html'), '<p>the app</p>')
    writeFileSync(join(root, 'models', 'network.onnx'), 'a network')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('are those in its folder', () => {
    expect(textOf('/index.html')).toBe('<p>the app</p>')
    expect(textOf('/models/network.onnx')).toBeUndefined()
  })

  it('and those that the build says lie elsewhere in the package, under the names that it gives them', () => {
    writeFileSync(app('elsewhere.json'), JSON.stringify({ '/here/network-1.onnx': 'models/network.onnx' }))
    expect(textOf('/here/network-1.onnx')).toBe('a network')
    expect(builtAssets(app(''))().get('/here/network-1.onnx')?.mediaType).toBe('application/octet-stream')
    expect(textOf('/elsewhere.json')).toBeUndefined()
  })
})
