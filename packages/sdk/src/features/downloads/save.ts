import { randomBytes } from 'node:crypto'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { reasonOf } from '../../base/errors/text'
import { codeOf, isUrl } from '../../base/values'
import { DownloadError } from './download-error'

/** A file that was written completely. */
export interface SavedFile {
  readonly path: string
  readonly bytes: number
}

/** Bytes and their destination. */
export interface Saving {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly path: string | URL
}

// Bills and receipts contain customers' names and order numbers: only the owner may read them.
const OWNER_ONLY = 0o600

/**
 * Writes bytes to a file atomically: they go to a temporary file next to it, which is renamed after the last
 * byte was received and verified. An existing file is kept until then. A new file has mode 0600; a replaced
 * file keeps its mode.
 *
 * @throws DownloadError `DOWNLOAD_NOT_SAVED`; and the errors of the bytes
 */
export async function save(bytes: AsyncIterable<Uint8Array>, path: string | URL): Promise<SavedFile> {
  const written = await write({ bytes, path })
  await take(written)
  return written.saved
}

/** Writes several files that belong together: none appears before all are complete. */
export async function saveTogether(savings: Iterable<Saving>): Promise<readonly SavedFile[]> {
  const all: Written[] = []
  try {
    for (const saving of savings) all.push(await write(saving))
  } catch (error) {
    await Promise.all(all.map(({ partial }) => rm(partial, { force: true })))
    throw error
  }
  for (const written of all) await take(written)
  return all.map(({ saved }) => saved)
}

interface Written {
  readonly partial: string
  readonly target: string
  readonly saved: SavedFile
}

async function write({ bytes, path: given }: Saving): Promise<Written> {
  const path = isUrl(given) ? fileURLToPath(given) : given
  const { target, mode } = await targetOf(path)
  const partial = `${target}.${randomBytes(6).toString('hex')}.part`
  const file = await open(partial, 'wx', OWNER_ONLY).catch(fail(path))
  try {
    try {
      const saved = { path, bytes: await writeAll(file, bytes, path) }
      if (mode !== undefined) await file.chmod(mode).catch(fail(path))
      await file.sync().catch(fail(path))
      return { partial, target, saved }
    } finally {
      await file.close().catch(fail(path))
    }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>, path: string): Promise<number> {
  let size = 0
  for await (const chunk of bytes) {
    await file.writeFile(chunk).catch(fail(path))
    size += chunk.byteLength
  }
  return size
}

async function take({ partial, target, saved }: Written): Promise<void> {
  try {
    await rename(partial, target).catch(fail(saved.path))
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

// The target of a link is replaced rather than the link, and only a regular file is replaced.
async function targetOf(path: string): Promise<{ readonly target: string; readonly mode?: number }> {
  try {
    const found = await stat(path)
    if (found.isFile()) return { target: await realpath(path), mode: found.mode & 0o777 }
  } catch (reason) {
    if (codeOf(reason) === 'ENOENT') return { target: path }
    return fail(path)(reason)
  }
  return fail(path)(new Error('the path exists and is not a regular file'))
}

function fail(path: string): (reason: unknown) => never {
  return (reason) => {
    throw new DownloadError(
      'DOWNLOAD_NOT_SAVED',
      `It cannot be saved as ${JSON.stringify(path)}: ${reasonOf(reason)}`,
      {
        cause: reason,
      },
    )
  }
}
