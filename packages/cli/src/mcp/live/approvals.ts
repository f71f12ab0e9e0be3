import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CliError, configurationError } from '../../errors/cli-error'
import { type Challenge, challengeOf, type Write } from './challenge'

/** Milliseconds for which a person may approve a challenge, and for which an approval is valid. */
const PENDING = 30 * 60 * 1000
const APPROVED = 10 * 60 * 1000
const MOST_PENDING = 50
const LARGEST = 1024 * 1024

/** A challenge with the time at which it ends. */
export interface Pending {
  readonly challenge: Challenge
  readonly expiresAt: number
}

/** Challenges and approvals, as files of the user. */
export interface Approvals {
  /** Keeps a challenge for a person. */
  readonly ask: (challenge: Challenge) => Promise<Pending>
  /** Challenges that wait, oldest first. */
  readonly pending: () => Promise<readonly Pending[]>
  /** Approves a challenge once. Only the command on a terminal calls it. */
  readonly approve: (challenge: Challenge) => Promise<{ readonly expiresAt: number }>
  readonly refuse: (challenge: Challenge) => Promise<void>
  /**
   * Takes the approval of a challenge, which is gone then.
   *
   * @returns whether there was a valid one
   */
  readonly take: (challenge: Challenge) => Promise<boolean>
}

/** The file of a challenge. */
interface Kept {
  readonly write: Write
  readonly expiresAt: number
}

interface Approval {
  readonly hash: string
  readonly expiresAt: number
  readonly nonce: string
  readonly mac: string
}

/**
 * Opens the approvals in a folder that only its owner may use.
 *
 * @throws CliError `APPROVALS_UNSAFE` if others may change the folder
 */
export async function openApprovals(folder: string, now: () => number): Promise<Approvals> {
  for (const name of ['pending', 'approved', 'used']) await ownFolder(join(folder, name))
  await ownFolder(folder)
  const key = await keyOf(join(folder, 'approval.key'))
  const file = (kind: string, id: string): string => join(folder, kind, `${id}.json`)
  const macOf = ({ hash, expiresAt, nonce }: Omit<Approval, 'mac'>): Buffer =>
    createHmac('sha256', key).update(`${hash}\n${expiresAt}\n${nonce}\n`).digest()

  const pending: Approvals['pending'] = async () => {
    const found = await Promise.all(
      (await readdir(join(folder, 'pending'))).map((name) => readPending(join(folder, 'pending', name))),
    )
    return found
      .filter((each) => each !== undefined)
      .filter(({ expiresAt }) => expiresAt > now())
      .toSorted((a, b) => a.expiresAt - b.expiresAt)
  }
  return {
    pending,
    ask: async (challenge) => {
      await purge(folder, now())
      const waiting = await pending()
      if (waiting.length >= MOST_PENDING && !waiting.some((each) => each.challenge.id === challenge.id))
        throw tooMany()
      const expiresAt = now() + PENDING
      const kept: Kept = { write: challenge.write, expiresAt }
      await writeWhole(file('pending', challenge.id), kept)
      return { challenge, expiresAt }
    },
    approve: async ({ id, hash }) => {
      const unsigned = { hash, expiresAt: now() + APPROVED, nonce: randomBytes(16).toString('hex') }
      const approval: Approval = { ...unsigned, mac: macOf(unsigned).toString('hex') }
      await writeWhole(file('approved', id), approval)
      return { expiresAt: approval.expiresAt }
    },
    refuse: async ({ id }) => {
      await rm(file('pending', id), { force: true })
    },
    take: async ({ id, hash }) => {
      const path = file('approved', id)
      const approval = readApproval(await readOwn(path))
      if (approval === undefined) return false
      const mac = Buffer.from(approval.mac, 'hex')
      const expected = macOf(approval)
      const isValid = mac.byteLength === expected.byteLength && timingSafeEqual(mac, expected)
      if (!isValid || approval.hash !== hash || approval.expiresAt <= now()) return false
      // The marker is made once, even if the file is copied back, or two processes read it at once.
      if (!(await createdFirst(join(folder, 'used', approval.nonce), String(approval.expiresAt))))
        return false
      await rm(path, { force: true })
      await rm(file('pending', id), { force: true })
      return true
    },
  }
}

async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { mode, uid } = await stat(folder)
  const isOwn = process.getuid === undefined || uid === process.getuid()
  if (isOwn && (process.platform === 'win32' || (mode & 0o022) === 0)) return
  throw configurationError(
    'APPROVALS_UNSAFE',
    { zh: `其他用户可以写入 ${folder}`, en: `Other users can write to ${folder}` },
    { zh: `运行 chmod 700 ${folder}`, en: `Run chmod 700 ${folder}` },
  )
}

async function keyOf(path: string): Promise<Buffer> {
  const made = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    // Of two processes that start at once, the first one's key is that of both.
    await link(made, path).catch((error: unknown) => {
      if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error
    })
  } finally {
    await rm(made, { force: true })
  }
  const key = Buffer.from((await readOwn(path)) ?? '', 'hex')
  if (key.byteLength === 32) return key
  throw configurationError(
    'APPROVALS_UNSAFE',
    {
      zh: `${path} 不是只有你能读写的密钥文件`,
      en: `${path} is not a key file that only you can read and write`,
    },
    { zh: '删除它，然后重启 wxpay mcp', en: 'Delete it, then start wxpay mcp again' },
  )
}

// A reader never sees half a file.
async function writeWhole(path: string, value: unknown): Promise<void> {
  const part = `${path}.${randomBytes(8).toString('hex')}.part`
  await writeFile(part, JSON.stringify(value), { mode: 0o600, flag: 'wx' })
  await rename(part, path)
}

/** A file that belongs to the user and that others can neither read nor write; `undefined` otherwise. */
async function readOwn(path: string): Promise<string | undefined> {
  try {
    const { mode, uid, size } = await stat(path)
    const isOwn = process.getuid === undefined || uid === process.getuid()
    const isPrivate = process.platform === 'win32' || (mode & 0o077) === 0
    return isOwn && isPrivate && size <= LARGEST ? await readFile(path, 'utf8') : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function readApproval(text: string | undefined): Approval | undefined {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return undefined
  const { hash, expiresAt, nonce, mac } = value as Readonly<Record<string, unknown>>
  return typeof hash === 'string' &&
    typeof expiresAt === 'number' &&
    typeof nonce === 'string' &&
    /^[\da-f]{32}$/.test(nonce) &&
    typeof mac === 'string'
    ? { hash, expiresAt, nonce, mac }
    : undefined
}

// What a person is shown follows from what is approved.
async function readPending(path: string): Promise<Pending | undefined> {
  const value = parsed(await readOwn(path)) as Partial<Kept> | undefined
  const { write, expiresAt } = value ?? {}
  return write === undefined || typeof expiresAt !== 'number'
    ? undefined
    : { challenge: challengeOf(write), expiresAt }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

async function createdFirst(path: string, content: string): Promise<boolean> {
  try {
    const marker = await open(path, 'wx', 0o600)
    await marker.writeFile(content)
    await marker.close()
    return true
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST') return false
    throw error
  }
}

async function purge(folder: string, now: number): Promise<void> {
  for (const kind of ['pending', 'approved', 'used']) {
    for (const name of await readdir(join(folder, kind))) {
      const path = join(folder, kind, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }))
      if (now - mtimeMs > PENDING + APPROVED) await rm(path, { force: true })
    }
  }
}

const isMissing = (error: unknown): boolean => Reflect.get(Object(error), 'code') === 'ENOENT'

const tooMany = (): CliError =>
  configurationError(
    'APPROVALS_FULL',
    { zh: `已有 ${MOST_PENDING} 个写请求等待确认`, en: `${MOST_PENDING} writes wait for approval already` },
    { zh: '请用户先处理：wxpay mcp approve', en: 'Ask the user to deal with them first: wxpay mcp approve' },
  )
