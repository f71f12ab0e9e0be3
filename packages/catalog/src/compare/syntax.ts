import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as TreeSitter from '@vscode/tree-sitter-wasm'
import type { Location } from './shape'

export type Node = TreeSitter.Node

const require = createRequire(import.meta.url)

/** Parses a text, hands the root of its tree over, and frees the tree. */
export type Parse = <Result>(text: string, read: (root: Node) => Result) => Result

/** The parser of a language. */
export async function parserOf(language: 'go' | 'java'): Promise<Parse> {
  const { Language, Parser } = require('@vscode/tree-sitter-wasm') as typeof TreeSitter
  await Parser.init()
  const grammar = require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`)
  const parser = new Parser()
  parser.setLanguage(await Language.load(readFileSync(grammar)))
  return (text, read) => {
    const tree = parser.parse(text)
    if (tree === null) throw new Error('the parser returned no syntax tree')
    try {
      if (tree.rootNode.hasError) throw new Error(`syntax error in line ${errorLine(tree.rootNode)}`)
      return read(tree.rootNode)
    } finally {
      tree.delete()
    }
  }
}

function errorLine(node: Node): number {
  const inside = node.children.find((child) => child?.hasError)
  return inside ? errorLine(inside) : node.startPosition.row + 1
}

const present = (nodes: readonly (Node | null)[]): Node[] => nodes.filter((node) => node !== null)

/** Named children, of one type where it is given. */
export const childrenOf = (node: Node | null, type?: string): Node[] =>
  present(node?.namedChildren ?? []).filter((child) => type === undefined || child.type === type)

/** Every node of a type below, in the order of the text. */
export const below = (node: Node | null, type: string): Node[] =>
  node === null ? [] : present(node.descendantsOfType(type))

export const fieldOf = (node: Node | null, name: string): Node | null => node?.childForFieldName(name) ?? null

export const textOf = (node: Node | null, name: string): string => fieldOf(node, name)?.text ?? ''

/** The string literals below, joined: `"{" + "openid" + "}"` gives `{openid}`. */
export const literalsOf = (node: Node | null, type: string): string =>
  below(node, type)
    .map((literal) => literal.text)
    .join('')

export function locationOf(file: string, node: Node): Location {
  const line = node.startPosition.row + 1
  return { file, line: () => line }
}
