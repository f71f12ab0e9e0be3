/** Markdown of one table cell, without line ends, bars, or anything that would be read as HTML or a template. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')

/**
 * A Markdown table.
 *
 * @param rows - the cells of each row, as Markdown
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [head, head.map(() => '---'), ...rows].map(line).join('')
}

const yamlText = (text: string): string => (/[:#'"{}[\]&*!|>%@`]/.test(text) ? JSON.stringify(text) : text)

/** Front matter of a page. */
export const frontMatter = (title: string, description: string): string =>
  `---\ntitle: ${yamlText(title)}\ndescription: ${yamlText(description)}\n---\n\n`
