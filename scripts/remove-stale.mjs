import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes the JavaScript of earlier builds: chunks have the hash of their content in their name, so that a build
 * does not overwrite them. Other files stay, such as the documents of the catalog.
 *
 * @param {string} folder
 * @param {ReadonlySet<string>} written - files of this build, relative to the folder, with slashes
 */
export function removeStale(folder, written) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const isStale = /\.m?js$/.test(path) && !written.has(path.replaceAll('\\', '/'))
    if (isStale) rmSync(join(folder, path))
  }
}
