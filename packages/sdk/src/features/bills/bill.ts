import { fileURLToPath } from 'node:url'
import { type SavedFile, saveTogether, type Saving } from '../downloads/save'
import { decompressed } from '../downloads/decompress'
import { checked } from '../downloads/digest'
import { type CallSite, callSite, traced, withCallers } from '../../base/errors/callers'
import { transfer, type DownloadOptions } from '../downloads/transfer'
import type { Requester } from '../requester'
import { isUrl } from '../../base/realm'
import type { BillFile } from './application'
import type { BillRow, BillSummary } from './columns'
import { decrypted } from './decrypt'
import { parseBatches } from './parse'

/** How a bill is come by. */
export interface BillSource {
  readonly apply: () => Promise<readonly BillFile[]>
  readonly requester: Pick<Requester, 'send'>
  readonly options: DownloadOptions
  readonly required: readonly (keyof BillRow)[]
}

/**
 * The bill of a day. Each reading applies for it and downloads it anew, since its address is good for minutes only; nothing
 * of it is held: a bill of any length is read in the same little memory.
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

  /** Whether there is a bill for that day: there is none where nothing happened. It is asked each time. */
  available(): Promise<boolean> {
    return traced(async () => {
      const files = await this.#source.apply()
      return files.length > 0
    })
  }

  /**
   * The rows in their order; none where there is no bill. The last row is handed over when all that came was found to be
   * what WeChat Pay promised: whoever acts on rows before that acts on what is not proven yet. Whoever stops reading closes
   * the connection.
   *
   * @throws {@link DownloadError} `DOWNLOAD_HASH_MISMATCH`, `DOWNLOAD_TRUNCATED`, `BILL_MALFORMED`…
   */
  [Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    return this.#rows(callSite())
  }

  // Errors are named here, and not by a generator around this one, which would cost a promise for each row.
  async *#rows(site: CallSite): AsyncGenerator<Row, void> {
    try {
      const summaries: BillSummary[] = []
      for (const file of await this.#source.apply()) {
        // The parser refuses a bill without the columns that make its rows of this type.
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
   * The totals at the end of the bill; `undefined` where there is no bill. If nobody has read the bill to its end yet, that
   * is done for it.
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
   * Writes the bill as it is, unpacked and decrypted. A file appears under its name when it is whole and found right, and
   * not before; what was there is replaced. Only the owner may read a new file (mode 0600). A bill of several files has them beside each other, all or none: `bill.csv`,
   * `bill-2.csv`.
   *
   * @returns the files; none where there is no bill
   * @throws {@link DownloadError} as by reading, and `DOWNLOAD_NOT_SAVED`; nothing is left behind
   */
  save(path: string | URL): Promise<readonly SavedFile[]> {
    return traced(() => this.#save(path))
  }

  async #save(path: string | URL): Promise<readonly SavedFile[]> {
    const files = await this.#source.apply()
    const first = isUrl(path) ? fileURLToPath(path) : path
    return saveTogether(
      files.map((file, index): Saving => ({ bytes: this.#bytesOf(file), path: numbered(first, index + 1) })),
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

// Each file of a bill has totals of its own.
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
