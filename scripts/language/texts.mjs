import ts from 'typescript'

/**
 * Texts that people read in a source: comments, strings and test titles. A doc comment is one text per paragraph or tag.
 *
 * @param {string} source
 * @returns {{ line: number, kind: 'doc' | 'comment' | 'string', text: string }[]}
 */
export function textsOf(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS)
  const literals = literalsOf(file)
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1
  const strings = literals
    .filter(({ isText }) => isText)
    .map(({ start, end }) => ({ line: lineOf(start), kind: 'string', text: source.slice(start, end) }))
  const comments = commentsOf(source, literals).flatMap(({ start, end }) =>
    source.startsWith('/**', start)
      ? paragraphsOf(source.slice(start, end), lineOf(start))
      : [{ line: lineOf(start), kind: 'comment', text: source.slice(start, end) }],
  )
  return [...strings, ...comments].sort((one, other) => one.line - other.line)
}

/** The parts of a template are listed one by one, without the code between them. */
function literalsOf(file) {
  const found = []
  const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)
  const visit = (node) => {
    if (isText(node) || ts.isRegularExpressionLiteral(node)) {
      found.push({ start: node.getStart(file), end: node.end, isText: isText(node) })
    } else {
      ts.forEachChild(node, visit)
    }
  }
  visit(file)
  return found
}

/** Comments are found by their marks, because the syntax tree does not contain them; literals are skipped. */
function commentsOf(source, literals) {
  const found = []
  const ends = new Map(literals.map(({ start, end }) => [start, end]))
  for (let at = 0; at < source.length; ) {
    const literalEnd = ends.get(at)
    if (literalEnd !== undefined) at = literalEnd
    else if (source.startsWith('//', at) || source.startsWith('/*', at)) {
      const end = source[at + 1] === '/' ? source.indexOf('\n', at) : source.indexOf('*/', at) + 2
      found.push({ start: at, end: end < 2 ? source.length : end })
      at = end < 2 ? source.length : end
    } else at += 1
  }
  return found
}

/** Example code in a doc comment is left out. */
function paragraphsOf(comment, firstLine) {
  const paragraphs = []
  let current
  let isCode = false
  for (const [index, raw] of comment.split('\n').entries()) {
    const text = raw.replace(/^\s*\/?\*+(?:\/$| ?)/u, '').replace(/\s*\*\/$/u, '')
    if (text.trimStart().startsWith('```')) isCode = !isCode
    if (isCode || text === '' || text.startsWith('@') || text.trimStart().startsWith('```'))
      current = undefined
    if (isCode || text === '' || text.trimStart().startsWith('```')) continue
    if (current === undefined) {
      current = { line: firstLine + index, kind: 'doc', text: '' }
      paragraphs.push(current)
    }
    current.text += `${current.text === '' ? '' : ' '}${text.trim()}`
  }
  return paragraphs
}
