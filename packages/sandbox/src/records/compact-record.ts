import type { Change } from '../changes/change'
import type { Processed, RecordedBody, RecordedResponse, RequestRecord } from './record'

/** Parts of a record that are stored as bytes. */
interface Parts {
  readonly rawHeaders: readonly string[]
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string | undefined
  readonly changes: readonly Change[]
}

/**
 * A record whose headers, response and changes are bytes outside the heap of V8, which are decoded when they are read. On the
 * heap they would take several times the memory, and V8 would let the heap grow to a multiple of that.
 *
 * The fields are copied one by one: V8 gives copies by spreading a shape of their own each, which takes 1 KB.
 */
export class CompactRecord implements RequestRecord {
  readonly id: string
  readonly sequence: number
  readonly method: string
  readonly target: string
  readonly body: RecordedBody
  readonly time: number
  readonly startedAt: number
  readonly duration: number
  readonly mchid: string | undefined
  readonly processed: Processed
  readonly response: RecordedResponse | undefined
  readonly fault: string | undefined
  readonly size: number
  readonly #bytes: Buffer

  constructor(record: Omit<RequestRecord, 'sequence'>, sequence: number) {
    this.id = record.id
    this.sequence = sequence
    this.method = record.method
    this.target = record.target
    this.body = record.body
    this.time = record.time
    this.startedAt = record.startedAt
    this.duration = record.duration
    this.mchid = record.mchid
    this.processed = record.processed
    this.fault = record.fault
    this.size = record.size
    const { rawHeaders, response, changes } = record
    const headers = response === undefined ? [] : [...response.headers]
    this.#bytes = encoded({ rawHeaders, headers, text: response?.text, changes })
    this.response = response === undefined ? undefined : new CompactResponse(response.status, this.#bytes)
  }

  get rawHeaders(): readonly string[] {
    return decoded(this.#bytes).rawHeaders
  }

  get changes(): readonly Change[] {
    return decoded(this.#bytes).changes
  }
}

class CompactResponse implements RecordedResponse {
  readonly status: number
  readonly #bytes: Buffer

  constructor(status: number, bytes: Buffer) {
    this.status = status
    this.#bytes = bytes
  }

  get headers(): Headers {
    return new Headers(decoded(this.#bytes).headers.map(([name, value]) => [name, value]))
  }

  get text(): string | undefined {
    return decoded(this.#bytes).text
  }
}

function encoded(parts: Parts): Buffer {
  const json = JSON.stringify(parts)
  // A part of the shared pool would keep all of it in memory.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(json))
  bytes.write(json)
  return bytes
}

const decoded = (bytes: Buffer): Parts => JSON.parse(bytes.toString()) as Parts
