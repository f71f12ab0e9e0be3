import { fileURLToPath } from 'node:url'
import { installProject } from '../../install-project.mjs'

/** Installs the older compilers, which no other check needs. */
export function setup() {
  installProject(fileURLToPath(new URL('.', import.meta.url)))
}
