const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function elements(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .flatMap(([name, content]) =>
      Array.isArray(content) ? content.map((each) => [name, each] as const) : [[name, content] as const],
    )
    .map(([name, content]) =>
      typeof content === 'object' && content !== null
        ? `${indent}<${name}>\n${elements(content, `${indent}  `)}${indent}</${name}>\n`
        : `${indent}<${name}>${escaped(typeof content === 'string' ? content : JSON.stringify(content))}</${name}>\n`,
    )
    .join('')
}

/** A message of APIv2, for reading: each element on a line. */
export const xmlDocument = (value: unknown): string => `<xml>\n${elements(value, '  ')}</xml>\n`
