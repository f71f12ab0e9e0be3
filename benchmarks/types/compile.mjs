import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
/** The settings that `tsc --init` proposes to a project for Node. */
const compilerOptions = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
}

/** Writes a program of one file into a folder of its own. */
export function writeProgram(folder, source) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
  writeFileSync(join(folder, 'main.ts'), source)
}

/** The compiler's costs of a program: counts, and values that depend on the machine. */
export function compile(folder) {
  const printed = execFileSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
  const figure = (name) => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(printed)
    if (!found) throw new Error(`tsc printed no ${name}:\n${printed}`)
    return Number(found[1])
  }
  return {
    files: figure('Files'),
    symbols: figure('Symbols'),
    instantiations: figure('Instantiations'),
    megabytes: figure('Memory used') / 1024,
    seconds: figure('Total time'),
  }
}

export const over = (program, empty) =>
  Object.fromEntries(Object.entries(program).map(([name, figure]) => [name, figure - empty[name]]))
