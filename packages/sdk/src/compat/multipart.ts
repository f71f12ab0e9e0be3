import { ReadStream } from 'node:fs'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { randomInt } from 'node:crypto'
import { isError } from '../base/values'

/** Content of a part of a form. */
export type PartContent = Buffer | ReadStream

interface Part {
  readonly name: string | undefined
  readonly pieces: readonly PartContent[]
}

const CRLF = Buffer.from('\r\n')
const HYPHENS = Buffer.from('--')
const EMPTY = Buffer.alloc(0)
// A part is two hyphens, the boundary and a line end, six pieces of head and content, and another line end.
const PIECES_PER_PART = 10
const CONTENT = 8

const mimeTypes = {
  bmp: 'image/bmp',
  gif: 'image/gif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpe: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  json: 'application/json',
  js: 'application/javascript',
  htm: 'text/html',
  html: 'text/html',
  css: 'text/css',
} as const

/** A `multipart/form-data` body, as a Buffer or as a stream. */
export class Multipart extends Readable {
  /** Types of files by extension. */
  declare mimeTypes: Record<string, string>
  declare readonly boundary: Buffer
  /** The pieces of the body in their order. */
  declare readonly data: PartContent[]
  /** The name of each part, and the index of its content in `data`. */
  declare readonly indices: (readonly [name: string | undefined, index: number])[]
  #parts: Part[] = []
  #begun = false

  constructor() {
    super({ highWaterMark: 64 * 1024 })
    const boundary = Buffer.from(`${'-'.repeat(26)}${digits(24)}`)
    Object.defineProperties(this, {
      mimeTypes: { value: { ...mimeTypes }, writable: true },
      boundary: { value: boundary },
      data: { get: () => this.#pieces(), enumerable: true },
      indices: {
        get: () => this.#parts.map(({ name }, index) => [name, index * PIECES_PER_PART + CONTENT]),
        enumerable: true,
      },
    })
  }

  /** The whole body. A form with a stream has none: pipe it. */
  getBuffer(): Buffer {
    return Buffer.concat(this.data as Buffer[])
  }

  getHeaders(): { 'Content-Type': string } {
    return { 'Content-Type': `multipart/form-data; boundary=${this.boundary.toString()}` }
  }

  appendMimeTypes(types?: Readonly<Record<string, string>>): this {
    Object.assign(this.mimeTypes, types)
    return this
  }

  /** Adds a part. A file has a name, or is a Buffer or a stream of a file. */
  append(name?: string, value?: unknown, filename = ''): this {
    this.#parts.push({ name, pieces: this.formed(name, value, filename) })
    return this
  }

  /** Replaces the parts of this name, or adds one. */
  set(name?: string, value?: unknown, filename = ''): this {
    if (!this.has(name)) return this.append(name, value, filename)
    const pieces = this.formed(name, value, filename)
    this.#parts = this.#parts.map((part) => (part.name === name ? { name, pieces } : part))
    return this
  }

  delete(name?: string): this {
    this.#parts = this.#parts.filter((part) => part.name !== name)
    return this
  }

  get(name?: string): PartContent | undefined {
    return this.getAll(name)[0]
  }

  getAll(name?: string): PartContent[] {
    return this.#parts.filter((part) => part.name === name).map(contentOf)
  }

  has(name?: string): boolean {
    return this.#parts.some((part) => part.name === name)
  }

  entries(): IterableIterator<[string | undefined, PartContent]> {
    return this.#parts.map((part): [string | undefined, PartContent] => [part.name, contentOf(part)]).values()
  }

  keys(): IterableIterator<string | undefined> {
    return this.#parts.map(({ name }) => name).values()
  }

  values(): IterableIterator<PartContent> {
    return this.#parts.map(contentOf).values()
  }

  [Symbol.iterator](): IterableIterator<[string | undefined, PartContent]> {
    return this.entries()
  }

  /** The six pieces of a part: its two headers with their line ends, a line end, and its content. */
  formed(name?: string, value?: unknown, filename = ''): PartContent[] {
    const isFile = Buffer.isBuffer(value) || value instanceof ReadStream
    const file = filename !== '' && isFile ? `; filename="${quotable(filename)}"` : ''
    const type = this.mimeTypes[extname(filename).slice(1).toLowerCase()] ?? 'application/octet-stream'
    return [
      Buffer.from(`Content-Disposition: form-data; name="${quotable(String(name))}"${file}`),
      CRLF,
      ...(filename !== '' || isFile ? [Buffer.from(`Content-Type: ${type}`), CRLF] : [EMPTY, EMPTY]),
      CRLF,
      isFile ? value : Buffer.from(String(value)),
    ]
  }

  /** The JSON of the part `meta`, which the signature of an upload covers. */
  toJSON(): unknown {
    const meta = this.get('meta')
    return Buffer.isBuffer(meta) ? (JSON.parse(meta.toString()) as unknown) : null
  }

  override toString(): string {
    return '[object FormData]'
  }

  static readonly [Symbol.toStringTag]: string = 'FormData'
  readonly [Symbol.toStringTag]: string = 'FormData'

  /** Pushes the body into this stream. */
  async flowing(end = true): Promise<this> {
    this.#begun = true
    for (const piece of this.data) {
      if (Buffer.isBuffer(piece)) this.push(piece)
      else for await (const chunk of piece) this.push(chunk)
    }
    if (end) this.push(null)
    return this
  }

  override pipe<Destination extends NodeJS.WritableStream>(
    destination: Destination,
    options: { readonly end?: boolean } = {},
  ): Destination {
    super.pipe(destination, options)
    this.#flow(options.end ?? true)
    return destination
  }

  override _read(): void {
    this.#flow(true)
  }

  #flow(end: boolean): void {
    if (this.#begun) return
    this.flowing(end).catch((reason: unknown) => {
      this.destroy(isError(reason) ? reason : new Error(String(reason)))
    })
  }

  #pieces(): PartContent[] {
    if (this.#parts.length === 0) return []
    const parts = this.#parts.flatMap(({ pieces }) => [HYPHENS, this.boundary, CRLF, ...pieces, CRLF])
    return [...parts, HYPHENS, this.boundary, HYPHENS, CRLF]
  }

  static get default(): typeof Multipart {
    return Multipart
  }

  static get FormData(): typeof FormData {
    return FormData
  }
}

/** Another name of {@link Multipart}. */
export class FormData extends Multipart {}

function contentOf({ pieces }: Part): PartContent {
  return pieces.at(-1) ?? EMPTY
}

// A quotation mark or a line end in a name would begin another parameter, or another header.
function quotable(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}
