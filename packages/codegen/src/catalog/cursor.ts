/** An error in the catalog: file, JSON pointer and message. */
export interface Fault {
  readonly file: string
  readonly pointer: string
  readonly message: string
}

const lineOf = ({ file, pointer, message }: Fault): string =>
  `${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`

/** Errors in the catalog. The message lists them, one per line; `file` and `pointer` are those of the first. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError'
  readonly code = 'CATALOG_MALFORMED'
  readonly file: string
  readonly pointer: string

  constructor(...faults: readonly [Fault, ...Fault[]]) {
    super(faults.map(lineOf).join('\n'))
    this.file = faults[0].file
    this.pointer = faults[0].pointer
  }
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `${typeof value} ${JSON.stringify(value)}`
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of the catalog with its position, so that errors can name it. */
export class Cursor {
  readonly file: string
  readonly value: unknown
  readonly #parent: Cursor | undefined
  readonly #key: string

  constructor(file: string, value: unknown, parent?: Cursor, key = '') {
    this.file = file
    this.value = value
    this.#parent = parent
    this.#key = key
  }

  get pointer(): string {
    if (this.#parent === undefined) return ''
    return `${this.#parent.pointer}/${this.#key.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }

  get exists(): boolean {
    return this.value !== undefined
  }

  fail(message: string): never {
    throw new CatalogError({ file: this.file, pointer: this.pointer, message })
  }

  /** The member of that name; an empty cursor if there is none. */
  at(key: string): Cursor {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return new Cursor(this.file, value, this, key)
  }

  object(): Record<string, unknown> {
    return isObject(this.value) ? this.value : this.fail(`expected an object, found ${kindOf(this.value)}`)
  }

  entries(): [string, Cursor][] {
    if (this.value === undefined) return []
    return Object.entries(this.object()).map(([key, value]) => [key, new Cursor(this.file, value, this, key)])
  }

  items(): Cursor[] {
    if (this.value === undefined) return []
    if (!Array.isArray(this.value)) this.fail(`expected a list, found ${kindOf(this.value)}`)
    const list: unknown[] = this.value
    return list.map((value, index) => new Cursor(this.file, value, this, String(index)))
  }

  text(): string {
    return typeof this.value === 'string'
      ? this.value
      : this.fail(`expected a string, found ${kindOf(this.value)}`)
  }

  textIfAny(): string | undefined {
    return this.value === undefined ? undefined : this.text()
  }

  numberIfAny(): number | undefined {
    if (this.value === undefined) return undefined
    return typeof this.value === 'number'
      ? this.value
      : this.fail(`expected a number, found ${kindOf(this.value)}`)
  }

  flag(): boolean {
    if (this.value === undefined) return false
    return typeof this.value === 'boolean'
      ? this.value
      : this.fail(`expected true or false, found ${kindOf(this.value)}`)
  }

  texts(): string[] {
    return this.items().map((item) => item.text())
  }

  oneOf<T extends string>(...allowed: readonly T[]): T {
    const found = allowed.find((each) => each === this.value)
    return found ?? this.fail(`expected one of ${allowed.join(', ')}, found ${kindOf(this.value)}`)
  }
}
