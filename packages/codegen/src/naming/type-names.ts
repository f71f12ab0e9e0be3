import type { RouteNode } from './node'

/** Four names of this length and the rest of a signature fit into a hover of 200 characters. */
const LONGEST = 28

const isParameter = (node: RouteNode): boolean => node.segment.startsWith('{')

const parameterName = (node: RouteNode): string =>
  node.segment
    .slice(1, -1)
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The words of a node's name, outermost first; parameters are left out unless requested. */
function wordsOf(node: RouteNode, parameters: 'last' | 'all'): string[] {
  const trail: RouteNode[] = []
  for (let each: RouteNode | undefined = node; each !== undefined; each = each.parent) trail.unshift(each)
  const words: string[] = []
  for (const each of trail.length > 1 ? trail.slice(1) : trail) {
    if (!isParameter(each)) {
      words.push(each.segment === '' ? 'Slash' : each.names.namespace)
      continue
    }
    if (parameters === 'last' && each !== node) continue
    // `out-trade-no/{out_trade_no}` repeats itself.
    if (words.at(-1) === parameterName(each)) words.pop()
    words.push(`By${parameterName(each)}`)
  }
  return words
}

interface Claim {
  readonly node: RouteNode
  /** From the shortest name to the longest: its last words. */
  readonly short: readonly string[]
  /** With all parameters, for nodes that differ only in a parameter. */
  readonly long: readonly string[]
  at: number
}

function claimOf(node: RouteNode): Claim {
  const words = wordsOf(node, 'last')
  const least = isParameter(node) ? Math.min(2, words.length) : 1
  const short: string[] = []
  for (let length = least; length <= words.length; length++) short.push(words.slice(-length).join(''))
  const all = wordsOf(node, 'all').join('')
  const root = node.parent === undefined ? '' : rootOf(node).names.namespace
  return { node, short, long: [all, `${root}${all}`], at: 0 }
}

function rootOf(node: RouteNode): RouteNode {
  let root = node
  while (root.parent !== undefined) root = root.parent
  return root
}

function claimed({ short, long, at }: Claim, taken: ReadonlySet<string>): string {
  const name = short[at] ?? long[at - short.length] ?? ''
  return taken.has(name) ? `${name}Node` : name
}

/**
 * Of several nodes with the same name, those with a longer alternative use it; if none has one, all use long
 * names.
 */
function useLongerName(claimants: readonly Claim[]): void {
  const shorter = claimants.filter(({ short, at }) => at + 1 < short.length)
  const movable =
    shorter.length > 0
      ? shorter
      : claimants.filter(({ short, long, at }) => at + 1 < short.length + long.length)
  if (movable.length === 0)
    throw new Error(`no distinct type names for ${claimants.map(({ node }) => node.segment).join(', ')}`)
  for (const claim of movable) claim.at += 1
}

function resolveConflicts(claims: readonly Claim[], taken: ReadonlySet<string>): void {
  for (;;) {
    const byName = new Map<string, Claim[]>()
    for (const claim of claims) {
      const name = claimed(claim, taken)
      const others = byName.get(name)
      if (others === undefined) byName.set(name, [claim])
      else others.push(claim)
    }
    const contested = [...byName.values()].filter((claimants) => claimants.length > 1)
    if (contested.length === 0) return
    for (const claimants of contested) useLongerName(claimants)
  }
}

const holdsInOrder = (words: readonly string[], wanted: readonly string[]): boolean => {
  let next = 0
  for (const word of words) if (word === wanted[next]) next += 1
  return next === wanted.length
}

/** Subsets of the words of a name that contain the last one: first two words, then three. */
function* selections(words: readonly string[]): Generator<string[]> {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  for (const word of before) yield [word, last]
  for (const [index, first] of before.entries()) {
    for (const second of before.slice(index + 1)) yield [first, second, last]
  }
}

/**
 * A shorter name for a node whose name is too long: words that occur in this order in no other node's path;
 * otherwise words that are not yet used as a name, for a path that another one extends. If none is short
 * enough, the shortest one.
 */
function shortened(
  words: readonly string[],
  rivals: readonly string[][],
  used: ReadonlySet<string>,
): string | undefined {
  const free = [...selections(words)].filter((chosen) => !used.has(chosen.join('')))
  const short = free.filter((chosen) => chosen.join('').length <= LONGEST)
  const telling = short.find((chosen) => !rivals.some((rival) => holdsInOrder(rival, chosen)))
  const shortest = free.sort((a, b) => a.join('').length - b.join('').length)[0]
  return (telling ?? short[0] ?? shortest)?.join('')
}

/**
 * Gives every node of a family the name of its type: as few of its last words as distinguish it, with words
 * in the middle left out if that is too long. These names appear in hovers; users write the names of the
 * namespaces.
 *
 * @param taken - names that shared schemas and imports use
 */
export function nameTypes(nodes: readonly RouteNode[], taken: ReadonlySet<string>): void {
  const claims = nodes.map(claimOf)
  resolveConflicts(claims, taken)
  for (const claim of claims) claim.node.typeName = claimed(claim, taken)
  const used = new Set([...taken, ...nodes.map((node) => node.typeName)])
  const words = new Map(nodes.map((node) => [node, wordsOf(node, 'all')]))
  const long = nodes.filter((node) => node.typeName.length > LONGEST)
  for (const node of long.sort((a, b) => (words.get(a)?.length ?? 0) - (words.get(b)?.length ?? 0))) {
    const own = words.get(node) ?? []
    const rivals = [...words].flatMap(([other, theirs]) =>
      other !== node && theirs.at(-1) === own.at(-1) ? [theirs] : [],
    )
    const name = shortened(own, rivals, used)
    if (name === undefined || name.length >= node.typeName.length) continue
    used.add(name)
    node.typeName = name
  }
}
