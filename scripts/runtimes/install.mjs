import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isInstalled } from '../installed.mjs'

/**
 * Installs the runtimes, if they are not there yet. They are large, and nothing else needs them, so they have a lock file
 * of their own. The scripts of their packages, which would download what has come already, do not run.
 */
export function setup() {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  if (isInstalled(folder)) return
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The runtimes could not be installed: see what npm says above.')
}
