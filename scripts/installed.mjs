import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether all that the lock file of a folder names is installed there. npm notes in a hidden lock file what it has put
 * into node_modules.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const locked = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'))
  return Object.entries(locked).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') ||
      (present[path] ? link || present[path].version === version : optional),
  )
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}
