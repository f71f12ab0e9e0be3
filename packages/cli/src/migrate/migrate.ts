import type * as Engine from 'ts-morph'
import type { SourceFile } from 'ts-morph'
import { configurationError } from '../errors/cli-error'
import { applyEdits, type FileChanges, type Finding } from './findings'
import { libraries } from './libraries'

/** A file before and after. */
export interface ChangedFile {
  /** Relative to the folder, with slashes. */
  readonly file: string
  readonly before: string
  readonly after: string
}

/** The result of a migration, which nothing has written yet. */
export interface Migration {
  readonly changed: readonly ChangedFile[]
  readonly findings: readonly Finding[]
}

/**
 * Migrates sources, without writing them.
 *
 * @param sources - contents by file: JavaScript and TypeScript, and `package.json`
 * @param version - of `@wxpay/sdk`, for `package.json`
 * @throws CliError if `ts-morph` is not installed
 */
export async function migrate(sources: ReadonlyMap<string, string>, version: string): Promise<Migration> {
  const concerned = [...sources].filter(([, text]) => libraries.some((name) => text.includes(name)))
  const changed: ChangedFile[] = []
  const findings: Finding[] = []
  for (const [file, before] of concerned.filter(([name]) => isManifest(name))) {
    const after = migrateManifest(before, version)
    if (after !== before) changed.push({ file, before, after })
  }
  const code = [...sources].filter(([name]) => !isManifest(name))
  if (concerned.some(([name]) => !isManifest(name))) {
    const migrated = await migrateCode(new Map(code))
    changed.push(...migrated.changed)
    findings.push(...migrated.findings)
  }
  const byPlace = (one: Finding, other: Finding): number =>
    one.file.localeCompare(other.file, 'en') || one.line - other.line || one.column - other.column
  return {
    changed: changed.toSorted((one, other) => one.file.localeCompare(other.file, 'en')),
    findings: findings.toSorted(byPlace),
  }
}

async function migrateCode(sources: ReadonlyMap<string, string>): Promise<Migration> {
  const { Project, ts } = await loadEngine()
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: {
      allowJs: true,
      noLib: true,
      types: [],
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.Preserve,
    },
  })
  const files = [...sources].map(([name, text]) => project.createSourceFile(`/${name}`, text))
  const changes = new Map<SourceFile, FileChanges>()
  const changesOf = (file: SourceFile): FileChanges => {
    const known = changes.get(file) ?? { edits: [], findings: [] }
    changes.set(file, known)
    return known
  }
  const [{ migrateAxiosPlugin }, { migrateLibrary }, { nodeV3 }, { tenpay }] = await Promise.all([
    import('./rules/axios-plugin'),
    import('./rules/client'),
    import('./rules/node-v3'),
    import('./rules/tenpay'),
  ])
  const sound = files.filter((file) => {
    const isConcerned = libraries.some((name) => file.getFullText().includes(name))
    const error = isConcerned ? syntaxErrorOf(project, file) : undefined
    if (error !== undefined) changesOf(file).findings.push(error)
    return error === undefined
  })
  for (const file of sound) migrateAxiosPlugin(file, changesOf(file))
  for (const library of [nodeV3, tenpay]) migrateLibrary(library, sound, changesOf)
  const changed: ChangedFile[] = []
  const findings: Finding[] = []
  for (const [source, { edits, findings: found }] of changes) {
    const file = source.getFilePath().slice(1)
    const before = sources.get(file) ?? ''
    const code = source.getFullText()
    // The engine's text and positions are those without a byte order mark.
    const after = before.slice(0, before.length - code.length) + applyEdits(code, edits)
    if (after !== before) changed.push({ file, before, after })
    for (const { node, message } of found) {
      const { line, column } = source.getLineAndColumnAtPos(node.getStart())
      findings.push({ file, line, column, message })
    }
  }
  return { changed, findings }
}

// From this code on, TypeScript reports types in JavaScript, which tools such as Flow allow.
const TYPES_IN_JAVASCRIPT = 8_000

function syntaxErrorOf(
  project: Engine.Project,
  file: SourceFile,
): FileChanges['findings'][number] | undefined {
  const [error] = project
    .getProgram()
    .getSyntacticDiagnostics(file)
    .filter((one) => one.getCode() < TYPES_IN_JAVASCRIPT)
  if (error === undefined) return undefined
  const text = error.getMessageText()
  const problem = typeof text === 'string' ? text : text.getMessageText()
  return {
    node: file.getDescendantAtPos(error.getStart()) ?? file,
    message: {
      zh: `语法有误，这个文件没有改写：${problem}`,
      en: `The file has a syntax error and was not rewritten: ${problem}`,
    },
  }
}

async function loadEngine(): Promise<typeof Engine> {
  try {
    return await import('ts-morph')
  } catch (cause) {
    throw configurationError(
      'ENGINE_MISSING',
      { zh: '没有安装 ts-morph，无法分析代码', en: 'ts-morph, which reads the code, is not installed' },
      {
        zh: '运行 npx -p @wxpay/cli -p ts-morph@28 wxpay migrate',
        en: 'Run npx -p @wxpay/cli -p ts-morph@28 wxpay migrate',
      },
      cause,
    )
  }
}

function isManifest(file: string): boolean {
  return file === 'package.json' || file.endsWith('/package.json')
}

const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']

// Edited as text, so that everything else stays as it is.
function migrateManifest(text: string, version: string): string {
  let result = text
  for (const section of sections) {
    result = result.replace(
      new RegExp(`("${section}"\\s*:\\s*\\{)([^{}]*)\\}`),
      (_, start: string, body: string) => {
        const isInDependencies = section !== 'dependencies' && dependencies(result).includes('"@wxpay/sdk"')
        return `${start}${migrateSection(body, version, isInDependencies)}}`
      },
    )
  }
  return result
}

function dependencies(manifest: string): string {
  return /"dependencies"\s*:\s*\{([^{}]*)\}/.exec(manifest)?.[1] ?? ''
}

function migrateSection(body: string, version: string, isInDependencies: boolean): string {
  let result = body
  for (const name of libraries) {
    const entry = `"${name}"(\\s*:\\s*)"[^"]*"`
    if (!isInDependencies && !/"@wxpay\/sdk"\s*:/.test(result)) {
      result = result.replace(new RegExp(entry), `"@wxpay/sdk"$1"^${version}"`)
      continue
    }
    result = result
      .replace(new RegExp(`,\\s*${entry}`), '')
      .replace(new RegExp(`${entry}\\s*,\\s*`), '')
      .replace(new RegExp(`\\s*${entry}`), '')
  }
  return result
}
