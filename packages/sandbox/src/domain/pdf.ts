/**
 * One A4 page of text as PDF 1.4. Characters outside of Latin-1 become question marks, because the standard fonts of
 * PDF have no others.
 */
export function pdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const content = `BT /F1 12 Tf 72 770 Td 20 TL ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(text + end, 'latin1'))
}

// In hexadecimal no character can end the string.
function hex(line: string): string {
  const latin = line.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/gu, '?')
  return Buffer.from(latin, 'latin1').toString('hex')
}
