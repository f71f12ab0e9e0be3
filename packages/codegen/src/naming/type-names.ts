import type { RouteNode } from './node'

/** Four of these and the rest of a signature fit into a hover of 200 characters. */
const LONGEST = 28

const isParameter = (node: RouteNode): boolean => node.segment.startsWith('{')

const parameterName = (node: RouteNode): string =>
  node.segment
    .slice(1, -1)
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The words of a node's name, outermost first; parameters on the way are left out unless asked for. */
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
    // `out-trade-no/{out_trade_no}` says the same twice.
    if (words.at(-1) === parameterName(each)) words.pop()
    words.push(`By${parameterName(each)}`)
  }
  return words
}

interface Claim {
  readonly node: RouteNode
  /** From the shortest name to the longest: its last words. */
  readonly short: readonly string[]
  /** With all parameters, for nodes that only a parameter tells apart. */
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

/** Of several that claim one name, those that have a longer short name give way; if none has, all take long ones. */
function giveWay(claimants: readonly Claim[]): void {
  const shorter = claimants.filter(({ short, at }) => at + 1 < short.length)
  const movable =
    shorter.length > 0
      ? shorter
      : claimants.filter(({ short, long, at }) => at + 1 < short.length + long.length)
  if (movable.length === 0)
    throw new Error(`${claimants.map(({ node }) => node.segment).join(', ')} cannot be told apart`)
  for (const claim of movable) claim.at += 1
}

function settle(claims: readonly Claim[], taken: ReadonlySet<string>): void {
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
    for (const claimants of contested) giveWay(claimants)
  }
}

const holdsInOrder = (words: readonly string[], wanted: readonly string[]): boolean => {
  let next = 0
  for (const word of words) if (word === wanted[next]) next += 1
  return next === wanted.length
}

/** Some words of a name, the last one always among them: first two of them, then three. */
function* selections(words: readonly string[]): Generator<string[]> {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  for (const word of before) yield [word, last]
  for (const [index, first] of before.entries()) {
    for (const second of before.slice(index + 1)) yield [first, second, last]
  }
}

/**
 * A shorter name for a node whose name is too long: words that stand so, in this order, in no other node's path; or
 * else words that nobody uses yet, which suits the path that another one extends. If none is short enough, the
 * shortest there is.
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
 * Gives every node of a family the name of its type: as few of its last words as tell it from all others, fewer ones
 * from the middle where that is too long to read. People meet these names in hovers; what they write are the names
 * of the namespaces.
 *
 * @param taken - names that shared schemas and imports have already
 */
export function nameTypes(nodes: readonly RouteNode[], taken: ReadonlySet<string>): void {
  const claims = nodes.map(claimOf)
  settle(claims, taken)
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
