import type * as Engine from 'ts-morph'
import type { SourceFile } from 'ts-morph'
import { configurationError } from '../errors/cli-error'
import { applyEdits, type FileChanges, type Finding } from './findings'

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

const libraries = ['wechatpay-axios-plugin', 'wechatpay-node-v3', 'tenpay'] as const

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
  for (const file of files) migrateAxiosPlugin(file, changesOf(file))
  for (const library of [nodeV3, tenpay]) migrateLibrary(library, files, changesOf)
  const changed: ChangedFile[] = []
  const findings: Finding[] = []
  for (const [source, { edits, findings: found }] of changes) {
    const file = source.getFilePath().slice(1)
    const before = source.getFullText()
    const after = applyEdits(before, edits)
    if (after !== before) changed.push({ file, before, after })
    for (const { node, message } of found) {
      const { line, column } = source.getLineAndColumnAtPos(node.getStart())
      findings.push({ file, line, column, message })
    }
  }
  return { changed, findings }
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

// Edited as text, so that everything else stays as it is.
function migrateManifest(text: string, version: string): string {
  let result = text
  const has = (name: string): boolean => new RegExp(`"${name}"\\s*:\\s*"`).test(result)
  for (const name of libraries) {
    const entry = new RegExp(`"${name}"(\\s*:\\s*)"[^"]*"`)
    result = has('@wxpay/sdk')
      ? result
          .replace(new RegExp(`\\n[ \\t]*"${name}"\\s*:\\s*"[^"]*",?(?=\\s*\\n)`), '')
          .replace(/,(\s*\})/g, '$1')
      : result.replace(entry, `"@wxpay/sdk"$1"^${version}"`)
  }
  return result
}
