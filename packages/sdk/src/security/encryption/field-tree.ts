/** The sensitive fields of a body, as a tree: several of them in one branch share the way to it. */
export interface FieldTree {
  /** Whether the value here is itself to be sealed. */
  sealed: boolean
  /** What is in the object here, by name. */
  readonly fields: Map<string, FieldTree>
  /** What is in each element of the list here. */
  elements: FieldTree | undefined
}

// The paths of an operation are one array of the generated table, so that its tree is built once.
const trees = new WeakMap<readonly string[], FieldTree>()

/**
 * The tree of an operation's paths.
 *
 * @param paths - `receiver.name`, `list[].user_name`
 */
export function fieldTree(paths: readonly string[]): FieldTree {
  const known = trees.get(paths)
  if (known !== undefined) return known
  const tree = branch()
  for (const path of paths) grow(tree, path)
  trees.set(paths, tree)
  return tree
}

function grow(tree: FieldTree, path: string): void {
  let at = tree
  for (const [, name = '', brackets = ''] of path.matchAll(/([^.[\]]+)((?:\[\])*)/g)) {
    const next = at.fields.get(name) ?? branch()
    at.fields.set(name, next)
    at = next
    for (let depth = brackets.length / 2; depth > 0; depth--) at = at.elements ??= branch()
  }
  at.sealed = true
}

function branch(): FieldTree {
  return { sealed: false, fields: new Map(), elements: undefined }
}
