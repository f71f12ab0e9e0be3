import {
  type CallExpression,
  type Identifier,
  Node,
  type NewExpression,
  type SourceFile,
  SyntaxKind,
  type VariableDeclaration,
} from 'ts-morph'
import type { Text } from '../../definition/text'
import type { FileChanges } from '../findings'
import { quotedLike, specifiersOf } from './specifiers'

/** Collects the changes of a file of the project. */
export type ChangesOf = (file: SourceFile) => FileChanges

/** A client that a file creates: `const pay = new WxPay({ … })`. */
export interface CreatedClient {
  readonly creation: NewExpression | CallExpression
  /** The text of an option of its constructor, or `undefined` if the option is absent. */
  readonly option: (name: string) => string | undefined
}

/** Present spelling of a method of the old client. */
export interface MethodMapping {
  /** Chain and verb: `v3.pay.transactions.native.post`. */
  readonly path: string
  /** Written before and after the argument, by the options of the client. */
  readonly wrap?: (client: CreatedClient) => readonly [before: string, after: string]
  /** Properties that are added in front of those of an object argument. */
  readonly defaults?: (client: CreatedClient) => Readonly<Record<string, string | undefined>>
  /** Options of the client that `wrap` and `defaults` repeat inside of other text. */
  readonly repeats?: readonly string[]
  /** Property that the object argument needs to have. */
  readonly requires?: string
  /** Written after the call. */
  readonly suffix?: string
}

/** A library whose clients have one method for each operation. */
export interface Library {
  readonly name: string
  /** Package that the client comes from now. */
  readonly source: string
  /** Options that an older version takes as arguments in this order, followed by an object of the others. */
  readonly positional?: readonly string[]
  /** The options of the new constructor, and what to check about them. */
  readonly construct: (client: CreatedClient) => {
    readonly options: Readonly<Record<string, string | undefined>>
    readonly imports?: readonly string[]
    readonly check: Text
  }
  readonly methods: Readonly<Record<string, readonly MethodMapping[]>>
  /** Property of errors that held the error code (`before`), and the one that holds it now (`after`). */
  readonly errors?: { readonly before: string; readonly after: string; readonly code: RegExp }
  /** Methods without a counterpart, and what to write. */
  readonly advice: Readonly<Record<string, Text>>
}

/** Changes the clients of a library in all files: their imports, constructors and calls. */
export function migrateLibrary(library: Library, files: readonly SourceFile[], changesOf: ChangesOf): void {
  for (const file of files) {
    for (const literal of specifiersOf(file, library.name)) {
      const { edits, findings } = changesOf(file)
      const local = literal.getLiteralText() === library.name ? localName(literal) : undefined
      if (local === undefined) {
        findings.push({
          node: literal,
          message: {
            zh: `这种导入 ${library.name} 的写法没有自动改写；改为从 ${library.source} 导入 Wechatpay`,
            en: `This import of ${library.name} was not rewritten; import Wechatpay from ${library.source}`,
          },
        })
        continue
      }
      const references = local
        .findReferencesAsNodes()
        .filter((one) => one.getSourceFile() === file && one.getStart() !== local.getStart())
      const created = references.flatMap((one) => creationOf(one) ?? [])
      const types = references.filter((one) => Node.isTypeReference(one.getParent()))
      const isSpread = created.some((one) => one.getArguments().some((each) => Node.isSpreadElement(each)))
      if ((created.length === 0 && types.length === 0) || isSpread) {
        findings.push({
          node: literal,
          message: {
            zh: `没有找到 new ${local.getText()}(…)，这个文件没有改写`,
            en: `No new ${local.getText()}(…) was found, so this file was not rewritten`,
          },
        })
        continue
      }
      edits.push({ start: local.getStart(), end: local.getEnd(), text: '{ Wechatpay }' })
      for (const one of references) {
        if (creationOf(one) === undefined) renameClass(library, one, changesOf(file))
      }
      edits.push({
        start: literal.getStart(),
        end: literal.getEnd(),
        text: quotedLike(literal, library.source),
      })
      for (const creation of created) migrateClient(library, creation, changesOf)
    }
  }
}

function localName(literal: Node): Identifier | undefined {
  const parent = literal.getParent()
  const node = Node.isImportDeclaration(parent)
    ? parent.getNamedImports().length === 0
      ? parent.getDefaultImport()
      : undefined
    : Node.isCallExpression(parent) && Node.isVariableDeclaration(parent.getParent())
      ? (parent.getParent() as VariableDeclaration).getNameNode()
      : undefined
  return Node.isIdentifier(node) ? node : undefined
}

/** `new WxPay(…)` or `tenpay.init(…)`, if a reference to the class is part of it. */
function creationOf(reference: Node): NewExpression | CallExpression | undefined {
  const parent = reference.getParent()
  if (Node.isNewExpression(parent) && parent.getExpression() === reference) return parent
  if (!Node.isPropertyAccessExpression(parent) || parent.getName() !== 'init') return undefined
  const call = parent.getParent()
  return Node.isCallExpression(call) && call.getExpression() === parent ? call : undefined
}

/** Another use of the class, which the file imports by another name now: as a type, or in an export. */
function renameClass(library: Library, reference: Node, { edits, findings }: FileChanges): void {
  const parent = reference.getParent()
  const name = reference.getText()
  const text = Node.isShorthandPropertyAssignment(parent)
    ? `${name}: Wechatpay`
    : Node.isExportSpecifier(parent) && parent.getAliasNode() === undefined
      ? `Wechatpay as ${name}`
      : 'Wechatpay'
  edits.push({ start: reference.getStart(), end: reference.getEnd(), text })
  if (!Node.isPropertyAccessExpression(parent)) return
  findings.push({
    node: parent,
    message: {
      zh: `${library.name} 的 ${parent.getName()} 没有自动改写`,
      en: `${parent.getName()} of ${library.name} was not rewritten`,
    },
  })
}

function migrateClient(
  library: Library,
  creation: NewExpression | CallExpression,
  changesOf: ChangesOf,
): void {
  const file = creation.getSourceFile()
  const { edits, findings } = changesOf(file)
  const client = { creation, option: optionsOf(library, creation.getArguments()) }
  const { options, imports = [], check } = library.construct(client)
  const members = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [name === value ? `  ${name},` : `  ${name}: ${value},`],
  )
  const indent = /^[ \t]*/.exec(file.getFullText().slice(lineStart(file, creation.getStart())))?.[0] ?? ''
  const text = `new Wechatpay({\n${members.map((line) => `${indent}${line}\n`).join('')}${indent}})`
  edits.push({ start: creation.getStart(), end: creation.getEnd(), text })
  for (const line of imports) addImport(file, line, edits)
  findings.push({ node: creation, message: check })
  const keeper = keeperOf(creation)
  if (keeper === undefined) {
    findings.push({
      node: creation,
      message: {
        zh: '这个客户端没有存入变量或类的字段，它的调用没有改写',
        en: 'This client is not kept in a variable or a field of a class, so its calls were not rewritten',
      },
    })
    return
  }
  const users = new Set([file])
  for (const reference of keeper.findReferencesAsNodes()) {
    migrateUse(library, client, reference, changesOf)
    users.add(reference.getSourceFile())
  }
  for (const user of users) migrateErrors(library, user, changesOf(user))
}

/** The variable or field that a client is kept in: declared with it, or assigned later. */
function keeperOf(creation: Node): Pick<Identifier, 'findReferencesAsNodes'> | undefined {
  const parent = creation.getParent()
  if (Node.isBinaryExpression(parent) && parent.getRight() === creation) {
    const left = parent.getLeft()
    const name = Node.isPropertyAccessExpression(left) ? left.getNameNode() : left
    return Node.isIdentifier(name) ? name : undefined
  }
  const declaration = creation.getFirstAncestor(
    (node) => Node.isVariableDeclaration(node) || Node.isPropertyDeclaration(node),
  )
  return declaration
}

// `error.message === 'ORDERNOTEXIST'` would silently be false from now on.
function migrateErrors({ errors }: Library, file: SourceFile, { edits }: FileChanges): void {
  if (errors === undefined) return
  const isCode = (node: Node): boolean =>
    Node.isStringLiteral(node) && errors.code.test(node.getLiteralText())
  const rename = (node: Node): void => {
    if (!Node.isPropertyAccessExpression(node) || node.getName() !== errors.before) return
    const name = node.getNameNode()
    const edit = { start: name.getStart(), end: name.getEnd(), text: errors.after }
    // A file may have several clients.
    if (!edits.some(({ start }) => start === edit.start)) edits.push(edit)
  }
  for (const comparison of file.getDescendantsOfKind(SyntaxKind.BinaryExpression)) {
    if (!/^[!=]==?$/.test(comparison.getOperatorToken().getText())) continue
    const [left, right] = [comparison.getLeft(), comparison.getRight()]
    if (isCode(right)) rename(left)
    if (isCode(left)) rename(right)
  }
  for (const choice of file.getDescendantsOfKind(SyntaxKind.SwitchStatement)) {
    const cases = choice.getClauses().flatMap((one) => (Node.isCaseClause(one) ? [one.getExpression()] : []))
    if (cases.some(isCode)) rename(choice.getExpression())
  }
}

function migrateUse(library: Library, client: CreatedClient, reference: Node, changesOf: ChangesOf): void {
  const self = reference.getParent()
  // `pay.method`, or `this.pay.method` where the reference is the name `pay`.
  const owner = Node.isPropertyAccessExpression(self) && self.getNameNode() === reference ? self : reference
  const access = owner.getParent()
  if (access !== undefined && isHiddenUse(access, owner)) {
    changesOf(reference.getSourceFile()).findings.push({
      node: access,
      message: {
        zh: `${access.getText().slice(0, 60)} 没有自动改写；直接写成 ${owner.getText()}.方法名(…) 再运行，或手工改写`,
        en: `${access.getText().slice(0, 60)} was not rewritten; write it as ${owner.getText()}.method(…) and run again, or rewrite it by hand`,
      },
    })
    return
  }
  if (!Node.isPropertyAccessExpression(access) || access.getExpression() !== owner) return
  const call = access.getParent()
  const name = access.getName()
  const file = reference.getSourceFile()
  const { edits, findings } = changesOf(file)
  const report = (message: Text): void => {
    findings.push({ node: access, message })
  }
  const advice = Object.hasOwn(library.advice, name) ? library.advice[name] : undefined
  if (advice !== undefined) {
    report(advice)
    return
  }
  const methods = Object.hasOwn(library.methods, name) ? (library.methods[name] ?? []) : []
  if (!Node.isCallExpression(call) || methods.length === 0) {
    report({
      zh: `${name} 没有自动改写；在接口文档里找到对应的路径，写成链`,
      en: `${name} was not rewritten; find its path in the reference and write it as a chain`,
    })
    return
  }
  const [argument] = call.getArguments()
  const method = methods.find(({ requires }) => requires === undefined || has(argument, requires))
  if (method === undefined) {
    const names = methods.flatMap(({ requires }) => requires ?? [])
    report({
      zh: `${name} 的参数里没有直接写出 ${names.join('、')}，没有改写；改为对象字面量，或手工改写`,
      en: `The argument of ${name} is not an object literal with ${names.join(' or ')}, so the call was not rewritten`,
    })
    return
  }
  const isOther = call.getArguments().length > 1 || Node.isSpreadElement(argument)
  if (argument === undefined ? method.defaults !== undefined : isOther) {
    report({
      zh: `${name} 的参数个数不是一个，没有自动改写`,
      en: `${name} was not rewritten, as it is not called with one argument`,
    })
    return
  }
  const defaults = Object.entries(method.defaults?.(client) ?? {})
  const repeated = method.repeats?.map((option): [string, string | undefined] => [
    option,
    client.option(option),
  ])
  const missing = (repeated ?? defaults).find(
    ([, value]) => value === undefined || !isPortable(value, client, file),
  )
  if (missing !== undefined) {
    report({
      zh: `${name} 原来由客户端补上 ${missing[0]}；这里取不到它的值，没有改写`,
      en: `The client added ${missing[0]} to ${name}; its value is out of reach here, so the call was not rewritten`,
    })
    return
  }
  const nameNode = access.getNameNode()
  edits.push({ start: nameNode.getStart(), end: nameNode.getEnd(), text: method.path })
  if (argument !== undefined) wrapArgument(argument, method, client, defaults as [string, string][], edits)
  if (method.suffix !== undefined)
    edits.push({ start: call.getEnd(), end: call.getEnd(), text: method.suffix })
}

/** `const { query } = pay` and `pay['query']`: methods without their client, or with a computed name. */
function isHiddenUse(access: Node, owner: Node): boolean {
  if (Node.isElementAccessExpression(access)) return access.getExpression() === owner
  return Node.isVariableDeclaration(access) && Node.isObjectBindingPattern(access.getNameNode())
}

function wrapArgument(
  argument: Node,
  method: MethodMapping,
  client: CreatedClient,
  defaults: readonly [string, string][],
  edits: FileChanges['edits'],
): void {
  const [before, after] = method.wrap?.(client) ?? ['', '']
  if (before !== '') edits.push({ start: argument.getStart(), end: argument.getStart(), text: before })
  if (defaults.length > 0) {
    const members = defaults
      .filter(([name]) => !has(argument, name))
      .map(([name, value]) => (name === value ? name : `${name}: ${value}`))
      .join(', ')
    if (Node.isObjectLiteralExpression(argument)) {
      const empty = argument.getProperties().length === 0
      const at = argument.getStart() + 1
      if (members !== '') edits.push({ start: at, end: at, text: empty ? ` ${members} ` : ` ${members},` })
    } else {
      edits.push({ start: argument.getStart(), end: argument.getStart(), text: `{ ${members}, ...` })
      edits.push({ start: argument.getEnd(), end: argument.getEnd(), text: ' }' })
    }
  }
  if (after !== '') edits.push({ start: argument.getEnd(), end: argument.getEnd(), text: after })
}

function has(argument: Node | undefined, name: string): boolean {
  return Node.isObjectLiteralExpression(argument) && argument.getProperty(name) !== undefined
}

function optionsOf(
  { positional = [] }: Pick<Library, 'positional'>,
  given: readonly Node[],
): CreatedClient['option'] {
  const [argument] = given
  if (argument === undefined) return () => undefined
  if (positional.length > 0 && given.length >= positional.length) {
    const more = given.slice(positional.length)
    const others = optionsOf({ positional: [] }, more)
    return (name) => given[positional.indexOf(name)]?.getText() ?? others(name)
  }
  if (!Node.isObjectLiteralExpression(argument)) {
    const text = argument.getText()
    const isName = Node.isIdentifier(argument) || Node.isPropertyAccessExpression(argument)
    return (name) => `${isName ? text : `(${text})`}.${name}`
  }
  const spread = argument.getProperties().find((property) => Node.isSpreadAssignment(property))
  return (name) => {
    const property = argument.getProperty(name)
    if (Node.isPropertyAssignment(property)) return property.getInitializer()?.getText()
    if (Node.isShorthandPropertyAssignment(property)) return property.getName()
    return Node.isSpreadAssignment(spread) ? `${spread.getExpression().getText()}.${name}` : undefined
  }
}

// A value of the constructor is repeated where a call needs it: in the same file by its names, elsewhere only if it has none.
function isPortable(text: string, { creation }: CreatedClient, file: SourceFile): boolean {
  const value = text.replace(/ \|\| '[^']*'$/, '')
  if (/^(?:'[^']*'|"[^"]*"|\d+|process\.env(?:\.\w+|\[['"]\w+['"]\]))$/.test(value)) return true
  if (creation.getSourceFile() !== file || !/^[\w$.?]+$/.test(value)) return false
  const [root = ''] = value.split(/[.?]/)
  return file.getStatements().some((statement) => declares(statement, root))
}

function declares(statement: Node, name: string): boolean {
  if (Node.isVariableStatement(statement)) {
    return statement
      .getDeclarations()
      .some((one) => new RegExp(`\\b${name}\\b`).test(one.getNameNode().getText()))
  }
  return (
    Node.isImportDeclaration(statement) &&
    new RegExp(`\\b${name}\\b`).test(statement.getImportClause()?.getText() ?? '')
  )
}

function addImport(file: SourceFile, name: string, edits: FileChanges['edits']): void {
  const first = file.getStatements().find((statement) => !Node.isExpressionStatement(statement))
  const isModule = file.getImportDeclarations().length > 0
  if (file.getStatements().some((statement) => declares(statement, name))) return
  const text = isModule
    ? `import { ${name} } from 'node:crypto'\n`
    : `const { ${name} } = require('node:crypto')\n`
  const at = first?.getStart() ?? 0
  // A file may have several clients.
  if (!edits.some((edit) => edit.text === text)) edits.push({ start: at, end: at, text })
}

function lineStart(file: SourceFile, position: number): number {
  return file.getFullText().lastIndexOf('\n', position - 1) + 1
}
