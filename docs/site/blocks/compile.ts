import { join } from 'node:path'
import ts from 'typescript'
import type { CompiledBlock, FailedBlock, Hover } from './block'
import type { Block } from './fences'
import { visibleBlock, visibleFrom } from './visible'

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  experimentalDecorators: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
}

/** A block in a file of the program. Offsets are in the file. */
interface Placed {
  readonly block: Block
  readonly file: string
  readonly start: number
  readonly end: number
  /** Start of the visible part. */
  readonly visible: number
}

interface Sources {
  readonly files: ReadonlyMap<string, string>
  readonly placed: readonly Placed[]
}

const IMPORT = /^import (?:type )?\{([^}]*)\} from '([^']*)'\n/gm

/** Imported names of a block, and the module of each. */
const importsOf = ({ code }: Block): [string, string][] =>
  [...code.slice(0, visibleFrom(code)).matchAll(IMPORT)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name): [string, string] => [name.replace(/^\s*type /, '').trim(), from])
      .filter(([name]) => name !== ''),
  )

/**
 * Whether a block can share a file with others, each in a namespace of its own: it imports and declares before
 * its visible part. Naming the types of 2,400 modules takes minutes, because the compiler looks for a shorter
 * name in every one of them.
 */
function canShare(block: Block, modules: Map<string, string>): boolean {
  const { code } = block
  const visible = visibleFrom(code)
  const head = code.slice(0, visible).replaceAll(IMPORT, '')
  if (
    visible === 0 ||
    /^\s*(import|export|\/\/ @)|\bawait\b/m.test(head) ||
    /^\s*(import|export)\b/m.test(code.slice(visible))
  )
    return false
  const imports = importsOf(block)
  if (imports.some(([name, from]) => (modules.get(name) ?? from) !== from)) return false
  for (const [name, from] of imports) modules.set(name, from)
  return true
}

function shared(
  blocks: readonly Block[],
  modules: ReadonlyMap<string, string>,
  file: string,
): { text: string; placed: Placed[] } {
  let text = [...modules].map(([name, from]) => `import { ${name} } from '${from}'\n`).join('')
  const placed = blocks.map((block, index): Placed => {
    const from = visibleFrom(block.code)
    const start = text.length
    text += `namespace Block${String(index)} {\n${block.code.slice(0, from).replaceAll(IMPORT, '')}async () => {\n`
    const visible = text.length
    text += `${block.code.slice(from)}}\n}\n`
    return { block, file, start, end: text.length, visible }
  })
  return { text, placed }
}

function sourcesOf(blocks: readonly Block[], folder: string): Sources {
  const files = new Map<string, string>()
  const modules = new Map<string, string>()
  const sharing = new Set(blocks.filter((block) => canShare(block, modules)))
  const sharedFile = join(folder, 'blocks.ts')
  const together = shared([...sharing], modules, sharedFile)
  files.set(sharedFile, together.text)
  const alone = blocks
    .filter((block) => !sharing.has(block))
    .map((block): Placed => {
      const file = join(folder, `block-${block.key}.ts`)
      files.set(file, block.code)
      return { block, file, start: 0, end: block.code.length, visible: visibleFrom(block.code) }
    })
  return { files, placed: [...together.placed, ...alone] }
}

function languageService(files: ReadonlyMap<string, string>, folder: string): ts.LanguageService {
  return ts.createLanguageService({
    getProjectVersion: () => '1',
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = files.get(name) ?? ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
    readFile: (name) => files.get(name) ?? ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  })
}

const LONGEST = 1200

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Types of the names in the visible part of a block, at their offsets in its code. */
function hoversOf(
  { block, file, visible, end }: Placed,
  service: ts.LanguageService,
  source: ts.SourceFile,
): Hover[] {
  const shift = visibleFrom(block.code) - visible
  const hovers: Hover[] = []
  const visit = (node: ts.Node): void => {
    if (node.end <= visible || node.pos >= end) return
    if (ts.isIdentifier(node)) {
      const at = node.getStart(source)
      const info = at < visible ? undefined : service.getQuickInfoAtPosition(file, at)
      if (info !== undefined) {
        const text = ts.displayPartsToString(info.documentation)
        hovers.push({
          start: at + shift,
          length: node.text.length,
          type: shortened(ts.displayPartsToString(info.displayParts)),
          ...(text === '' ? {} : { text: shortened(text) }),
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return hovers
}

const errorsOf = ({ start, end }: Placed, diagnostics: readonly ts.Diagnostic[]): string[] =>
  diagnostics
    .filter(({ start: at = 0 }) => at >= start && at < end)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))

/**
 * Compiles blocks against the built packages, all in one program, and looks up the type of every name.
 *
 * @param folder - where package names are resolved from
 * @param onProgress - called after each block
 */
export function compileBlocks(
  blocks: readonly Block[],
  folder: string,
  onProgress: (done: number) => void = () => undefined,
): Map<string, CompiledBlock | FailedBlock> {
  const { files, placed } = sourcesOf(blocks, folder)
  const service = languageService(files, folder)
  const program = service.getProgram()
  const diagnostics = new Map<string, readonly ts.Diagnostic[]>()
  const results = new Map<string, CompiledBlock | FailedBlock>()
  for (const [index, each] of placed.entries()) {
    const source = program?.getSourceFile(each.file)
    if (source === undefined) throw new Error(`The compiler does not know ${each.file}.`)
    const found = diagnostics.get(each.file) ?? [
      ...service.getSyntacticDiagnostics(each.file),
      ...service.getSemanticDiagnostics(each.file),
    ]
    diagnostics.set(each.file, found)
    const errors = errorsOf(each, found)
    if (errors.length > 0) {
      results.set(each.block.key, { errors })
    } else {
      const hovers = hoversOf(each, service, source)
      const typeAt = (offset: number): string | undefined =>
        hovers.find(({ start, length }) => offset >= start && offset < start + length)?.type
      results.set(each.block.key, visibleBlock(each.block.code, hovers, typeAt))
    }
    onProgress(index + 1)
  }
  return results
}
