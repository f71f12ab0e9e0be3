import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, StorageError, createSandbox } from '../src/index'
import { keyRing } from './fixture'

let folder: string
const opened: Sandbox[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-file-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()))
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

async function open(database: string): Promise<Sandbox> {
  const sandbox = await createSandbox({ database, keyPairs: keyRing() })
  opened.push(sandbox)
  return sandbox
}

/** Opens a database that cannot be opened. */
async function failure(database: string): Promise<StorageError> {
  const error: unknown = await open(database).catch((thrown: unknown) => thrown)
  if (!(error instanceof StorageError)) throw new Error(`${database} was opened, or failed otherwise`)
  return error
}

// Root may write everywhere, so it becomes another user for a moment.
async function asUser<Result>(work: () => Promise<Result>): Promise<Result> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('one database file under several names', () => {
  it('is locked through a symbolic link to it', async () => {
    const file = join(folder, 'wxpay.sqlite')
    await open(file)
    symlinkSync('wxpay.sqlite', join(folder, 'other.sqlite'))
    expect(await failure(join(folder, 'other.sqlite'))).toMatchObject({ code: 'DATABASE_IN_USE' })
  })

  it('is locked through a symbolic link that creates it', async () => {
    const link = join(folder, 'other.sqlite')
    symlinkSync('wxpay.sqlite', link)
    await open(link)
    expect(await failure(join(folder, 'wxpay.sqlite'))).toMatchObject({ code: 'DATABASE_IN_USE' })
  })

  it('is locked through a symbolic link to its folder', async () => {
    mkdirSync(join(folder, 'data'))
    symlinkSync(join(folder, 'data'), join(folder, 'same'))
    await open(join(folder, 'data', 'wxpay.sqlite'))
    expect(await failure(join(folder, 'same', 'wxpay.sqlite'))).toMatchObject({ code: 'DATABASE_IN_USE' })
    expect(await failure(join(folder, 'same', '..', 'data', 'wxpay.sqlite'))).toMatchObject({
      code: 'DATABASE_IN_USE',
    })
  })

  it('is not opened while it has hard links', async () => {
    const file = join(folder, 'wxpay.sqlite')
    const sandbox = await open(file)
    linkSync(file, join(folder, 'other.sqlite'))
    const error = await failure(join(folder, 'other.sqlite'))
    expect(error).toMatchObject({ code: 'DATABASE_LINKED' })
    expect(error.message).toContain('has 2 hard links')
    await sandbox.close()
    rmSync(join(folder, 'other.sqlite'))
    await open(file)
  })

  it('cannot be a symbolic link that leads back to itself', async () => {
    symlinkSync('a', join(folder, 'b'))
    symlinkSync('b', join(folder, 'a'))
    expect(await failure(join(folder, 'a'))).toMatchObject({ code: 'DATABASE_NOT_A_FILE' })
  })
})

describe('a database that cannot be opened', () => {
  it('names a missing folder', async () => {
    const file = join(folder, 'no', 'such', 'wxpay.sqlite')
    const error = await failure(file)
    expect(error).toMatchObject({ code: 'DATABASE_FOLDER_MISSING' })
    expect(error.message).toBe(
      `${file} cannot be created, because the folder ${join(folder, 'no', 'such')} does not exist. Create the folder, or choose another file.`,
    )
  })

  it('is a folder', async () => {
    const error = await failure(folder)
    expect(error).toMatchObject({ code: 'DATABASE_NOT_A_FILE' })
    expect(error.message).toBe(
      `${folder} is a folder. Choose a file, such as ${join(folder, 'wxpay.sqlite')}.`,
    )
  })

  it('is a read-only file', async () => {
    const file = join(folder, 'wxpay.sqlite')
    await (await open(file)).close()
    chmodSync(folder, 0o777)
    chmodSync(file, 0o444)
    const error = await asUser(() => failure(file))
    expect(error).toMatchObject({ code: 'DATABASE_NOT_WRITABLE' })
    expect(error.message).toContain('this user may not read and write it (EACCES)')
  })

  it('is in a folder without permission', async () => {
    chmodSync(folder, 0o555)
    const error = await asUser(() => failure(join(folder, 'wxpay.sqlite')))
    expect(error).toMatchObject({ code: 'DATABASE_NOT_WRITABLE' })
    expect(error.message).toContain('its lock')
  })

  it('is not a database', async () => {
    const file = join(folder, 'notes.txt')
    const text = 'This is not a database. '.repeat(100)
    writeFileSync(file, text)
    const error = await failure(file)
    expect(error).toMatchObject({ code: 'DATABASE_UNREADABLE' })
    expect(error.message).toContain('is not a database of the sandbox')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('is the database of another program, and stays as it is', async () => {
    const file = join(folder, 'shop.sqlite')
    const other = new Libsql(file)
    other.exec('CREATE TABLE orders (id INTEGER)')
    other.close()
    const before = readFileSync(file)
    const error = await failure(file)
    expect(error).toMatchObject({ code: 'DATABASE_UNREADABLE' })
    expect(error.message).toContain('is the database of another program')
    expect(readFileSync(file)).toEqual(before)
  })

  it('was written by a newer version', async () => {
    const file = join(folder, 'wxpay.sqlite')
    await (await open(file)).close()
    const newer = new Libsql(file)
    newer.exec("UPDATE schema_versions SET version = 99 WHERE domain = 'merchants'")
    newer.close()
    const error = await failure(file)
    expect(error).toMatchObject({ code: 'DATABASE_TOO_NEW' })
    expect(error.message).toContain('version 99 of merchants is unknown')
  })
})
