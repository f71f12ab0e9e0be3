import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether everything in the lock file of a folder is installed there. npm records in a hidden lock file what
 * it has put into node_modules.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const locked = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'))
  return Object.entries(locked).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') || (present[path] ? isSame(entry, present[path]) : entry.optional),
  )
}

/** A workspace is linked; it counts as installed when the link points to its folder. */
function isSame(locked, present) {
  return locked.link ? locked.resolved === present.resolved : locked.version === present.version
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}
