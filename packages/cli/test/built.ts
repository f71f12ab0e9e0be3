import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../../scripts/workspaces.mjs'

let isBuilt = false

/** The command as it is published: built anew, with all entries of all packages, if its sources are newer. */
export function builtCommand(): string {
  if (!isBuilt)
    execFileSync(process.execPath, [join(root, 'scripts/setup.mjs'), '--for', 'start'], { cwd: root })
  isBuilt = true
  return join(root, 'packages/cli/dist/bin/wxpay.mjs')
}
