import {
  Node,
  type NoSubstitutionTemplateLiteral,
  type SourceFile,
  type StringLiteral,
  SyntaxKind,
} from 'ts-morph'

/** A string without values: `'tenpay'`, or the same in backticks. */
export type Literal = StringLiteral | NoSubstitutionTemplateLiteral

const MOCKS: ReadonlySet<string> = new Set([
  'mock',
  'unmock',
  'doMock',
  'requireActual',
  'importActual',
  'resolve',
])

/** The strings by which a file imports a package, or a file in it. */
export function specifiersOf(file: SourceFile, name: string): Literal[] {
  const literals: readonly Literal[] = [
    ...file.getDescendantsOfKind(SyntaxKind.StringLiteral),
    ...file.getDescendantsOfKind(SyntaxKind.NoSubstitutionTemplateLiteral),
  ]
  return literals.filter((literal) => {
    const text = literal.getLiteralText()
    return (text === name || text.startsWith(`${name}/`)) && isSpecifier(literal)
  })
}

function isSpecifier(literal: Literal): boolean {
  const parent = literal.getParent()
  if (Node.isImportDeclaration(parent) || Node.isExportDeclaration(parent)) return true
  if (Node.isExternalModuleReference(parent) || Node.isLiteralTypeNode(parent)) return true
  if (!Node.isCallExpression(parent) || parent.getArguments()[0] !== literal) return false
  const callee = parent.getExpression()
  if (callee.getKind() === SyntaxKind.ImportKeyword) return true
  if (Node.isIdentifier(callee)) return callee.getText() === 'require'
  return Node.isPropertyAccessExpression(callee) && MOCKS.has(callee.getName())
}

/** A string in the quotes of another. */
export function quotedLike(literal: Literal, text: string): string {
  const quote = literal.getText().charAt(0)
  return `${quote}${text}${quote}`
}
