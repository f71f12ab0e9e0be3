import { spawnSync } from 'node:child_process'
import { isInstalled } from './installed.mjs'

/**
 * Installs a project with its own lock file, unless it is installed already. Install scripts do not run.
 *
 * @param {string} folder
 */
export function installProject(folder) {
  if (isInstalled(folder)) return
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; its output is above`)
}
