import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for the openssl command line: the oracle, which shares no code with this package. */
export interface Workbench {
  /** Runs `openssl` in the folder and passes `input` to its standard input. */
  openssl(command: string, input?: Uint8Array): Buffer
  write(file: string, content: string | Uint8Array): void
  read(file: string): Buffer
  path(file: string): string
  remove(): void
}

export function workbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-protocol-'))
  return {
    openssl: (command, input) =>
      execFileSync('openssl', command.split(' '), {
        cwd: folder,
        input: input ?? Buffer.alloc(0),
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
    write: (file, content) => {
      writeFileSync(join(folder, file), content)
    },
    read: (file) => readFileSync(join(folder, file)),
    path: (file) => join(folder, file),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
