import { fileURLToPath } from 'node:url'
import { installProject } from '../install-project.mjs'

/** Installs the runtimes. They are large and only needed by this check, so they have their own lock file. */
export function setup() {
  installProject(fileURLToPath(new URL('.', import.meta.url)))
}
