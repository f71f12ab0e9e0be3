import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CertificateStore } from './store'

/**
 * Keeps certificates in a folder, one file for each merchant number, for all processes of a machine. A file is written
 * beside its place and then moved there, so that a reader sees the old one or the new one, also after a crash; only the
 * owner may read it. A file that is damaged is named on the channel `wxpay:certificates:refresh`, and replaced.
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
      return await readFile(this.place(mchid), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  async write(mchid: string, entry: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const beside = `${this.place(mchid)}.${randomUUID()}`
    try {
      const file = await open(beside, 'wx', 0o600)
      try {
        await file.writeFile(entry)
        // Or a crash could leave the name in place and the content not.
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, this.place(mchid))
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  place(mchid: string): string {
    // Encoded, so that no number can name a file elsewhere.
    return join(this.#folder, `certificates-${encodeURIComponent(mchid)}.json`)
  }
}
