#!/usr/bin/env node
// Packs the sandbox with its packages, and builds the container image from them.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from './arguments.mjs'
import { root } from './workspaces.mjs'

const { values } = readArguments({
  usage: `usage: npm run container -- [--tag NAME]

  --tag   name of the image (default wxpay-sandbox)`,
  options: { tag: { type: 'string', default: 'wxpay-sandbox' } },
})

const folder = mkdtempSync(join(tmpdir(), 'wxpay-container-'))
try {
  cpSync(join(root, 'packages/sandbox/container'), folder, { recursive: true })
  for (const name of ['protocol', 'catalog', 'sandbox']) {
    run('npm', ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name))
  }
  run('docker', ['build', '--tag', values.tag, folder], root)
} finally {
  rmSync(folder, { recursive: true })
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args[0]} failed; its output is above`)
}
