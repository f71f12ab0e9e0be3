import { fileURLToPath } from 'node:url'
import { installProject } from '../install-project.mjs'

/** Installs the runtimes. They are large, and no other check needs them, so they have a lock file of their own. */
export function setup() {
  installProject(fileURLToPath(new URL('.', import.meta.url)))
}
