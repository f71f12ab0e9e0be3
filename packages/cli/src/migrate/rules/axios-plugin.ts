import { Node, type SourceFile, SyntaxKind } from 'ts-morph'
import type { FileChanges } from '../findings'
import { type Literal, quotedLike, specifiersOf } from './specifiers'

const NAME = 'wechatpay-axios-plugin'
const COMPAT = '@wxpay/sdk/compat'

const classes: Readonly<Record<string, string>> = {
  aes: 'Aes',
  decorator: 'Decorator',
  formatter: 'Formatter',
  hash: 'Hash',
  multipart: 'Multipart',
  rsa: 'Rsa',
  transformer: 'Transformer',
  wechatpay: 'Wechatpay',
}

/** Changes the imports of `wechatpay-axios-plugin`, and reports what the compat module does not take. */
export function migrateAxiosPlugin(file: SourceFile, { edits, findings }: FileChanges): void {
  const specifiers = specifiersOf(file, NAME)
  if (specifiers.length === 0) return
  for (const literal of specifiers) {
    const [, inner] = /\/lib\/(\w+)(?:\.js)?$/.exec(literal.getLiteralText()) ?? []
    if (literal.getLiteralText() === NAME) replaceLiteral(literal, COMPAT)
    else if (
      inner === undefined ||
      !Object.hasOwn(classes, inner) ||
      !importClass(literal, classes[inner] ?? '')
    ) {
      findings.push({
        node: literal,
        message: {
          zh: `${literal.getText()} 是插件的内部文件，没有对应；从 ${COMPAT} 导入所需的类`,
          en: `${literal.getText()} is an internal file of the plugin without a counterpart; import the class from ${COMPAT}`,
        },
      })
    }
  }
  for (const access of file.getDescendantsOfKind(SyntaxKind.ElementAccessExpression)) {
    const argument = access.getArgumentExpression()
    if (!/\.v[23]\b/.test(access.getExpression().getText()) || argument === undefined) continue
    if (Node.isStringLiteral(argument) || Node.isNoSubstitutionTemplateLiteral(argument)) continue
    findings.push({
      node: access,
      message: {
        zh: `[${argument.getText()}] 把值写进链里，其中的大写字母会被改写。写成参数：链上写 _名称_，配置里写 { 名称: ${argument.getText()} }`,
        en: `[${argument.getText()}] puts a value into the chain, where its capitals are rewritten. Make it a parameter: _name_ in the chain, { name: ${argument.getText()} } in the config`,
      },
    })
  }
  for (const property of file.getDescendantsOfKind(SyntaxKind.PropertyAssignment)) {
    if (property.getName() !== 'transformResponse' || property.getInitializer()?.getText() !== '[]') continue
    findings.push({
      node: property,
      message: {
        zh: 'transformResponse: [] 不再关闭验签。要原始正文，用 responseType: "text"',
        en: 'transformResponse: [] no longer switches verification off. For the raw body use responseType: "text"',
      },
    })
  }
  for (const access of file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression)) {
    if (access.getName() !== 'RSA_PKCS1_PADDING') continue
    findings.push({
      node: access,
      message: {
        zh: 'RSA_PKCS1_PADDING 不受支持：Node.js 因安全问题停用了它',
        en: 'RSA_PKCS1_PADDING is not supported: Node.js disabled it for a vulnerability',
      },
    })
  }

  function replaceLiteral(literal: Literal, text: string): void {
    edits.push({ start: literal.getStart(), end: literal.getEnd(), text: quotedLike(literal, text) })
  }

  // `const Rsa = require('…/lib/rsa')` and `import Rsa from '…/lib/rsa'`
  function importClass(literal: Literal, name: string): boolean {
    const parent = literal.getParent()
    if (Node.isCallExpression(parent) && parent.getExpression().getText() === 'require') {
      replaceLiteral(literal, COMPAT)
      edits.push({ start: parent.getEnd(), end: parent.getEnd(), text: `.${name}` })
      return true
    }
    const local = Node.isImportDeclaration(parent) ? parent.getDefaultImport() : undefined
    if (local === undefined || !Node.isImportDeclaration(parent) || parent.getNamedImports().length > 0)
      return false
    replaceLiteral(literal, COMPAT)
    const given = local.getText()
    edits.push({
      start: local.getStart(),
      end: local.getEnd(),
      text: given === name ? `{ ${name} }` : `{ ${name} as ${given} }`,
    })
    return true
  }
}
