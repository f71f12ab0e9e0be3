import { fileURLToPath } from 'node:url'
import { type SavedFile, saveTogether, type Saving } from '../downloads/save'
import { decompressed } from '../downloads/decompress'
import { checked } from '../downloads/digest'
import { type CallSite, callSite, traced, withCallers } from '../../base/errors/callers'
import { transfer, type DownloadOptions } from '../downloads/transfer'
import type { Requester } from '../requester'
import { isUrl } from '../../base/values'
import { readFunction } from '../../call/axios/call-options'
import type { BillFile } from './application'
import type { BillRow, BillSummary } from './columns'
import { decrypted } from './decrypt'
import { parseBatches } from './parse'

/** Application and download of a bill. */
export interface BillSource {
  readonly apply: () => Promise<readonly BillFile[]>
  readonly requester: Pick<Requester, 'send'>
  readonly options: DownloadOptions
  readonly required: readonly (keyof BillRow)[]
}

/** Options of {@link Bill.save}. */
export interface SaveOptions {
  /** Called with the number of bytes written so far, of all files together. An error that it throws ends the download. */
  readonly onProgress?: ((bytes: number) => void) | undefined
}

/**
 * The bill of one day. Every read applies for it and downloads it again, because its URL is valid for minutes
 * only. Nothing is kept: a bill of any length is read in the same small memory.
 *
 * @example
 * ```ts
 * const bill = wxpay.bills.trade({ bill_date: '2026-05-10' })
 * for await (const row of bill) console.log(row.out_trade_no, row.order_amount)
 * console.log(await bill.summary())
 * ```
 */
export class Bill<Row extends BillRow = BillRow> implements AsyncIterable<Row> {
  readonly #source: BillSource
  #read: { readonly summary: BillSummary | undefined } | undefined

  constructor(source: BillSource) {
    this.#source = source
  }

  /**
   * Whether there is a bill for that day: there is none without transactions. Every call queries WeChat Pay.
   */
  available(): Promise<boolean> {
    return traced(async () => {
      const files = await this.#source.apply()
      return files.length > 0
    })
  }

  /**
   * The rows in order; none if there is no bill. The last row is yielded only after the digest of the bill was
   * verified, so rows before it are not verified yet. Ending the iteration early closes the connection.
   *
   * @throws {@link DownloadError} `DOWNLOAD_HASH_MISMATCH`, `DOWNLOAD_TRUNCATED`, `BILL_MALFORMED`…
   */
  [Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    return this.#rows(callSite())
  }

  // Errors are mapped here, because a generator around this one would cost a promise for each row.
  async *#rows(site: CallSite): AsyncGenerator<Row, void> {
    try {
      const summaries: BillSummary[] = []
      for (const file of await this.#source.apply()) {
        // The parser rejects a bill without the columns that rows of this type require.
        const { required } = this.#source
        const batches = parseBatches(this.#bytesOf(file), { required }) as AsyncGenerator<Row[], BillSummary>
        try {
          let step = await batches.next()
          for (; step.done !== true; step = await batches.next()) for (const row of step.value) yield row
          summaries.push(step.value)
        } finally {
          await batches.return({})
        }
      }
      this.#read = { summary: together(summaries) }
    } catch (error) {
      throw withCallers(error, site)
    }
  }

  /**
   * The totals at the end of the bill; `undefined` if there is no bill. Downloads the bill if it has not been
   * read to its end yet.
   */
  summary(): Promise<BillSummary | undefined> {
    return traced(async () => {
      if (this.#read === undefined) {
        const rows = this[Symbol.asyncIterator]()
        while ((await rows.next()).done !== true) continue
      }
      return this.#read?.summary
    })
  }

  /**
   * Writes the bill, decompressed and decrypted, to a file. The file appears under its name only when it is
   * complete and verified, and replaces an existing one. Only the owner may read a new file (mode 0600). The
   * files of a bill with several parts are written next to each other, all or none: `bill.csv`, `bill-2.csv`.
   *
   * @returns the files; empty if there is no bill
   * @throws {@link DownloadError} as when reading, and `DOWNLOAD_NOT_SAVED`; no file is left behind
   */
  save(path: string | URL, options: SaveOptions = {}): Promise<readonly SavedFile[]> {
    return traced(() => this.#save(path, readFunction('onProgress', options.onProgress)))
  }

  async #save(
    path: string | URL,
    onProgress: ((bytes: number) => void) | undefined,
  ): Promise<readonly SavedFile[]> {
    const files = await this.#source.apply()
    const first = isUrl(path) ? fileURLToPath(path) : path
    let written = 0
    const report = (count: number): void => onProgress?.((written += count))
    return saveTogether(
      files.map((file, index): Saving => {
        return { bytes: reported(this.#bytesOf(file), report), path: numbered(first, index + 1) }
      }),
    )
  }

  async *#bytesOf({ download_url, encryption, ...promised }: BillFile): AsyncGenerator<Uint8Array> {
    const { requester, options } = this.#source
    const { bytes, close } = await transfer(requester, download_url, options)
    try {
      const opened = encryption === undefined ? bytes : decrypted(bytes, encryption.key, encryption.nonce)
      yield* checked(decompressed(opened), promised)
    } finally {
      close()
    }
  }
}

async function* reported(
  bytes: AsyncIterable<Uint8Array>,
  report: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    yield chunk
    report(chunk.byteLength)
  }
}

// Each file of a bill has its own totals.
function together(summaries: readonly BillSummary[]): BillSummary | undefined {
  const [first, ...others] = summaries
  if (first === undefined || others.length === 0) return first
  const sum: Record<string, unknown> = {}
  for (const summary of summaries) {
    for (const [name, value] of Object.entries(summary)) {
      if (typeof value === 'number') sum[name] = ((sum[name] as number | undefined) ?? 0) + value
    }
  }
  return { ...sum, files: summaries }
}

function numbered(path: string, number: number): string {
  return number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${number}$1`)
}
