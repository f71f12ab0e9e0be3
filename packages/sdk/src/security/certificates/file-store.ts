import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from '../../base/values'
import type { CertificateStore } from './store'

/** Name of a temporary file that is renamed once it is complete. */
const HALF_MADE = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** In milliseconds. No process needs this long to write a few kilobytes. */
const ABANDONED_AFTER = 60_000

const MOST_REMOVED = 100

/**
 * Stores certificates in a folder, one file per merchant ID, for all processes of a machine. A temporary file is
 * written and then renamed, so readers see the old or the new file even after a crash; the next write removes temporary
 * files left by a crash. Only the owner may read the files. A damaged file is reported on the channel
 * `wxpay:certificates:refresh` and replaced.
 *
 * @example
 * ```ts
 * const store = new FileCertificateStore('/var/lib/shop/wechatpay')
 * ```
 */
export class FileCertificateStore implements CertificateStore {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async read(mchid: string): Promise<string | undefined> {
    try {
      return await readFile(this.location(mchid), 'utf8')
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  }

  async write(mchid: string, entry: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const beside = `${this.location(mchid)}.${randomUUID()}`
    try {
      const file = await open(beside, 'wx', 0o600)
      try {
        await file.writeFile(entry)
        // Without it, a crash could leave the renamed file without its content.
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, this.location(mchid))
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
    await this.#removeAbandoned(mchid).catch(() => undefined)
  }

  // Compared with the file just written, by the clock of the same disk: another process may be writing.
  async #removeAbandoned(mchid: string): Promise<void> {
    const location = this.location(mchid)
    const { mtimeMs: now } = await stat(location)
    const name = basename(location)
    const names = await readdir(this.#folder)
    const halfMade = names.filter((each) => each.startsWith(name) && HALF_MADE.test(each.slice(name.length)))
    for (const each of halfMade.slice(0, MOST_REMOVED)) {
      const file = join(this.#folder, each)
      if (now - (await stat(file)).mtimeMs > ABANDONED_AFTER) await rm(file, { force: true })
    }
  }

  location(mchid: string): string {
    // Encoded, so that a merchant ID cannot address a file outside the folder.
    return join(this.#folder, `certificates-${encodeURIComponent(mchid)}.json`)
  }
}
