import ts from 'typescript'

/** A call in the declarations: the names of the chain to it, and its verb. */
export interface DeclaredCall {
  readonly names: readonly string[]
  readonly verb: string
}

const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

/**
 * Every call that the generated declarations offer from `ChainRoot` downwards, under every spelling of its
 * path, as the compiler sees them. Neither the catalog nor the generator is used.
 */
export function declaredCalls(declarations: string): DeclaredCall[] {
  const program = ts.createProgram([declarations], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(declarations)
  const file = source && checker.getSymbolAtLocation(source)
  const root = file && checker.getExportsOfModule(file).find(({ name }) => name === 'ChainRoot')
  if (root === undefined) throw new Error(`${declarations} declares no ChainRoot`)

  const calls: DeclaredCall[] = []
  const visit = (type: ts.Type, names: readonly string[]): void => {
    if (type.getCallSignatures().length > 0) calls.push({ names, verb: '' })
    for (const property of checker.getPropertiesOfType(type)) {
      const { name } = property
      if (VERBS.has(name)) calls.push({ names, verb: name })
      else visit(checker.getTypeOfSymbol(property), [...names, name])
    }
  }
  visit(checker.getDeclaredTypeOfSymbol(root), [])
  return calls
}
