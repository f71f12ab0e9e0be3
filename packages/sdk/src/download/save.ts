import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/** A file that was written whole. */
export interface SavedFile {
  readonly path: string
  readonly bytes: number
}

/**
 * Writes bytes to a file that is either whole or not there: they go to a file beside it, which takes its name after the
 * last byte has come and was found right. What was there before stays until then.
 */
export async function save(bytes: AsyncIterable<Uint8Array>, path: string): Promise<SavedFile> {
  const partial = `${path}.${randomBytes(6).toString('hex')}.part`
  let size = 0
  try {
    const file = await open(partial, 'wx')
    try {
      for await (const chunk of bytes) {
        await file.writeFile(chunk)
        size += chunk.byteLength
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
    return { path, bytes: size }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
