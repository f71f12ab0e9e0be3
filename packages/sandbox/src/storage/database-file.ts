import { closeSync, existsSync, lstatSync, openSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf, reasonOf } from '../realm/realm'
import { StorageError } from './storage-error'

/** Symbolic links in a row that are followed, as many as Linux follows. */
const LINKS_LIMIT = 40

/**
 * The real path of a database file, the same for every symbolic link to it, so that its lock is the same too. The
 * file need not exist.
 *
 * @throws {@link StorageError} if no database can be stored there, with the reason and what to do
 */
export function databaseFile(path: string): string {
  const file = fileBehind(resolve(path))
  const folder = dirname(file)
  if (!existsSync(folder)) {
    throw new StorageError(
      'DATABASE_FOLDER_MISSING',
      `${path} cannot be created, because the folder ${folder} does not exist. Create the folder, or choose another file.`,
    )
  }
  const real = join(realpathSync.native(folder), basename(file))
  const status = statSync(real, { throwIfNoEntry: false })
  if (status === undefined) return real
  if (!status.isFile()) {
    const kind = status.isDirectory() ? 'a folder' : 'not a regular file'
    throw new StorageError(
      'DATABASE_NOT_A_FILE',
      `${path} is ${kind}. Choose a file, such as ${join(path, 'wxpay.sqlite')}.`,
    )
  }
  // SQLite names its log after the file, so that two names of one file lose each other's changes.
  if (status.nlink > 1) {
    throw new StorageError(
      'DATABASE_LINKED',
      `${path} has ${status.nlink} hard links, through which two sandboxes could open it at once and damage it. Remove the other links, or use a copy of the file.`,
    )
  }
  return realpathSync.native(real)
}

/** The file at the end of symbolic links, which need not exist. */
function fileBehind(path: string): string {
  let file = path
  for (let links = 0; lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true; links += 1) {
    if (links === LINKS_LIMIT) {
      throw new StorageError(
        'DATABASE_NOT_A_FILE',
        `${path} is a symbolic link that leads back to itself. Choose another file.`,
      )
    }
    file = resolve(dirname(file), readlinkSync(file))
  }
  return file
}

/**
 * Checks that a database file can be read and written, and creates a missing one that only its owner can read: it
 * contains private keys. SQLite would open a read-only file without an error. Call it only while this process has no connection to the file: closing a file releases its locks.
 *
 * @throws {@link StorageError} DATABASE_NOT_WRITABLE
 */
export function checkWritable(file: string): void {
  try {
    closeSync(openSync(file, 'r+'))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') {
      createPrivate(file)
      return
    }
    throw notWritable(file, `this user may not read and write it (${code ?? reasonOf(error)})`, error)
  }
}

function createPrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch {
    // SQLite tries the same next, and reports why it fails.
  }
}

/** The error of a database that cannot be stored. */
export function notWritable(file: string, reason: string, cause: unknown): StorageError {
  return new StorageError(
    'DATABASE_NOT_WRITABLE',
    `${file} cannot be used: ${reason}. Change its permissions, or choose another file.`,
    { cause },
  )
}
