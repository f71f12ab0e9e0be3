import { gzipSync } from 'node:zlib'
import { pdf } from '../domain/pdf'
import type { OutgoingFile } from '../domain/operation'

const TOKEN = /^SANDBOX-SAMPLE-(pdf|csv|gzip)$/

/** Kinds of sample files that a download URL can lead to. */
export type SampleFile = 'pdf' | 'csv' | 'gzip'

const csv = Buffer.from('\ufeff沙箱示例文件\r\n`2026-01-01,`1.00\r\n总笔数,总金额\r\n`1,`1.00\r\n')

// Compressed when it is first downloaded: it would take a tenth of the time of a start.
let compressed: SampleContent | undefined

const files: Readonly<Record<SampleFile, SampleContent>> = {
  pdf: { type: 'application/pdf', bytes: pdf(['Sample file of the WeChat Pay sandbox']) },
  csv: { type: 'text/plain', bytes: csv },
  get gzip() {
    compressed ??= { type: 'application/x-gzip', bytes: gzipSync(csv) }
    return compressed
  },
}

// One pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A sample file in memory. */
export type SampleContent = OutgoingFile & { readonly bytes: Uint8Array }

/** A small valid file of a media type of the catalog. */
export function sampleOfType(type: string): SampleContent {
  if (type === 'application/pdf') return files.pdf
  if (type.startsWith('image/')) return { type: 'image/png', bytes: png }
  return { type, bytes: csv }
}

/** The sample text, compressed. */
export const compressedSample = (): SampleContent => files.gzip

/** Bytes of a sample file. */
export const sampleBytes = (file: SampleFile): Uint8Array => files[file].bytes

/** URL that downloads a sample file; every merchant may. */
export const sampleUrl = (origin: string, file: SampleFile): string =>
  `${origin}/v3/billdownload/file?token=SANDBOX-SAMPLE-${file}`

/** The sample file that a download token names, or `undefined`. */
export function sampleOfToken(token: string): OutgoingFile | undefined {
  const kind = TOKEN.exec(token)?.[1]
  return kind === undefined ? undefined : files[kind as SampleFile]
}
