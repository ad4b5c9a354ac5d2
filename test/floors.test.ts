import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

type Floor = { row: number; touchesHost: boolean }
type Source = { path: string; tree: ts.SourceFile }
/** `isType`: nothing of it is left when it runs. */
type Import = { from: string; specifier: string; isType: boolean }

/** Folder or file under `src` → its row in the table of `src/README.md`. */
function floorsOf(readme: string): Map<string, Floor> {
  const rows = readme.split('\n').filter((line) => /^\| *[\d¼⅓½]+ *\|/.test(line))
  const floors = rows.flatMap((line, row) => {
    const [, , folders = '', , host = ''] = line.split('|')
    return folders
      .split('·')
      .map((folder): [string, Floor] => [folder.trim(), { row, touchesHost: host.trim() !== 'no' }])
  })
  return new Map(floors)
}

/** `attribution/tagger.ts` belongs to `attribution`, `read.ts` to itself. */
const homeOf = (path: string): string => path.split('/')[0]!

function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, isType = false): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ from: path, specifier: specifier.text, isType })
  }
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
  })
  return found
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Why an import may not be, or null. */
function objection({ from, specifier, isType }: Import, floors: ReadonlyMap<string, Floor>): string | null {
  const own = floors.get(homeOf(from))
  if (!own) return `${from} stands on no floor: add ${homeOf(from)} to the table`
  if (!specifier.startsWith('.'))
    return specifier.startsWith('node:') && !own.touchesHost ? `${from} touches the host: ${specifier}` : null
  const to = posix.join(posix.dirname(from), specifier)
  if (to.startsWith('..')) return /^\.\.\/models\//.test(to) ? null : `${from} leaves src: ${specifier}`
  if (homeOf(to) === homeOf(from)) return null
  const other = floors.get(homeOf(to))
  if (!other) return `${from} imports from no floor: ${specifier}`
  if (other.row >= own.row) return `${from} imports ${other.row === own.row ? 'sideways' : 'upwards'}: ${specifier}`
  const isCodeOfHost = homeOf(from) === 'web' && other.touchesHost && !isType
  return isCodeOfHost ? `${from} takes code of a floor that needs more than a browser: ${specifier}` : null
}

/** Names of the host that the engine does without: it gets what it needs as an argument. */
const HOST: ReadonlySet<string> = new Set([
  'Buffer',
  'process',
  'console',
  'require',
  '__dirname',
  'fetch',
  'XMLHttpRequest',
  'window',
  'document',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'Date.now',
  'Math.random',
])

function hostNames({ tree }: Source): string[] {
  const declared = new Set<string>()
  walk(tree, (node) => {
    const isName =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (isName && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text)
  })
  const used: string[] = []
  walk(tree, (node) => {
    if (ts.isPropertyAccessExpression(node)) used.push(node.getText(tree))
    if (ts.isIdentifier(node) && isReference(node) && !declared.has(node.text)) used.push(node.text)
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length)
      used.push('Date.now')
  })
  return used.filter((name) => HOST.has(name))
}

/** True for a name that stands for a value; false for a key, a property, a label of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent))
    return parent.name !== node
  return !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent) && !ts.isPropertyDeclaration(parent)
}

/** Ways around the types and the names that the house does without. */
function shortcuts({ tree }: Source): string[] {
  const found: string[] = []
  walk(tree, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push('any')
    if (ts.isEnumDeclaration(node)) found.push('enum')
    if (ts.isExportAssignment(node)) found.push('default export')
    if (node.kind === ts.SyntaxKind.DefaultKeyword && node.parent && !ts.isDefaultClause(node.parent))
      found.push('default export')
    if (ts.isExportSpecifier(node) && node.name.text === 'default') found.push('default export')
  })
  return found
}

const parse = (path: string, text: string): Source => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
})

/** The scripts of a component; its markup imports nothing. */
const scriptsOf = (component: string): string =>
  [...component.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')

function sources(): Source[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => ({ path, text: readFileSync(SRC + path, 'utf8') }))
    .map(({ path, text }) => parse(path, path.endsWith('.svelte') ? scriptsOf(text) : text))
}

const floors = floorsOf(readFileSync(`${SRC}README.md`, 'utf8'))
const files = sources()
const engine = files.filter(({ path }) => floors.get(homeOf(path))?.touchesHost === false)

describe('the floors of src', () => {
  it('stand in the table', () => {
    expect([...floors.keys()]).toEqual(expect.arrayContaining(['text', 'article', 'read.ts', 'ingest', 'cli']))
    expect(floors.get('article')?.row).toBe(floors.get('language')?.row)
    expect(files.length).toBeGreaterThan(30)
  })

  it('import only from below', () => {
    const objections = files.flatMap(importsOf).map((found) => objection(found, floors))
    expect(objections.filter((found) => found !== null)).toEqual([])
  })

  it('touch the host only at the borders', () => {
    const touches = engine.flatMap((source) => hostNames(source).map((name) => `${source.path} uses ${name}`))
    expect(touches).toEqual([])
  })

  it('hold no any, no enum and no default export', () => {
    expect(files.flatMap((source) => shortcuts(source).map((what) => `${source.path}: ${what}`))).toEqual([])
  })

  it('hold no file named for nothing', () => {
    const vague = files
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|common|manager|service|core)[./]/i.test(path))
    expect(vague).toEqual([])
  })
})

describe('this test', () => {
  const complaint = (from: string, code: string): (string | null)[] =>
    importsOf(parse(from, code)).map((found) => objection(found, floors))

  it.each([
    ['text/span.ts', "import { read } from '../read.ts'", 'upwards'],
    ['article/page.ts', "import type { Syntax } from '../language/syntax.ts'", 'sideways'],
    ['article/page/body.ts', "export { x } from '../../language/x.ts'", 'sideways'],
    ['speaker/cast.ts', "const later = import('../evidence/evidence.ts')", 'upwards'],
    ['read.ts', "import { report } from './cli/report/report.ts'", 'upwards'],
    ['text/span.ts', "import { readFileSync } from 'node:fs'", 'touches the host'],
    ['text/span.ts', "import { x } from '../../bench/x.ts'", 'leaves src'],
    ['nowhere/x.ts', "import { x } from './y.ts'", 'no floor'],
    ['text/span.ts', "import { x } from '../nowhere/x.ts'", 'no floor'],
    ['archive/open.ts', "import App from '../web/App.svelte'", 'upwards'],
    ['web/desk/ask.ts', "import { openArchive } from '../../archive/open.ts'", 'more than a browser'],
    ['web/App.svelte', scriptsOf('<script lang="ts">\nimport { app } from \'../http/app.ts\'\n</script>'), 'upwards'],
  ])('sees that %s may not hold %s', (from, code, reason) => {
    expect(complaint(from, code)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['cli/read.ts', "import { read } from '../read.ts'"],
    ['web/desk/answers.ts', "import type { Found } from '../../archive/archive.ts'"],
    ['web/words/Words.svelte', scriptsOf("<script>import { inert } from '../../text/inert.ts'</script>")],
    ['ingest/file.ts', "import { stat } from 'node:fs/promises'"],
    ['speaker/cast/name.ts', "import { span } from '../../text/span.ts'"],
    ['text/span.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
  ])('lets %s hold %s', (from, code) => expect(complaint(from, code)).toEqual([null]))

  it('sees the host where it is touched, and not where it is only named', () => {
    const seen = (code: string): string[] => hostNames(parse('text/x.ts', code))
    expect(seen('const a = Buffer.from(b); process.exit(1)')).toEqual(['Buffer', 'process'])
    expect(seen('const t = Date.now(); const d = new Date()')).toEqual(['Date.now', 'Date.now'])
    expect(seen('function f(document: Page) { return document.title }')).toEqual([])
    expect(seen('const a = { process: 1 }; a.process; new Date(5)')).toEqual([])
  })

  it('sees shortcuts', () => {
    const seen = (code: string): string[] => shortcuts(parse('text/x.ts', code))
    expect(seen('const a: any = 1')).toEqual(['any'])
    expect(seen('enum A { b }')).toEqual(['enum'])
    expect(seen('export default function f() {}')).toEqual(['default export'])
    expect(seen('export default 1')).toContain('default export')
    expect(seen('switch (a) { default: b() }\nimport { default as c } from "d"')).toEqual([])
  })
})
