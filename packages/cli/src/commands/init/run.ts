import { rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Invocation, Run } from '../../definition/invocation'
import { usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { warnOfReaders } from '../../files/mode'
import { readBytes } from '../../files/read-file'
import { openPkcs12 } from '../../keys/open-pkcs12'
import { userFolder } from '../../profiles/config-file'
import type { Profile, Reference } from '../../profiles/profile'
import type { Answers } from './answers'
import { collectAnswers } from './collect-answers'
import { checkKeys } from './check-keys'
import type { definition } from './definition'
import {
  checkDestination,
  type Destination,
  type ExtractedKey,
  refuseExisting,
  writeKeys,
  writeProfile,
} from './write-profile'

type Init = Invocation<typeof definition>

const LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (init) => {
  const { options, output, text, folder, environment, signal } = init
  const target = options.user ? userFolder(environment) : folder
  const replace = options.force ? 'replace' : 'refuse'
  const destinationOf = (mchid: string): Destination => ({
    folder: target,
    name: nameOf(options.name, mchid),
    replace,
  })
  const answers = await collectAnswers(init, async (mchid) => {
    await checkDestination(destinationOf(mchid))
  })
  const destination = destinationOf(answers.mchid)
  const keys = await readKeys(answers, init)
  const serial = checkKeys({
    mchid: answers.mchid,
    serial: answers.serial,
    privateKey: keys.privateKey,
    certificate: keys.certificate,
    apiv3Key: await secretOf(answers.apiv3Key, init),
    apiv2Key: await secretOf(answers.apiv2Key, init),
    certs:
      answers.publicKey === undefined
        ? {}
        : { [answers.publicKey.id]: await readBytes(answers.publicKey.file, { folder, limit: LIMIT }) },
  })
  // Nothing is written before everything is known to fit.
  const files = filesOf(answers)
  const extracted = extractedOf(answers, keys, files, folder)
  if (replace === 'refuse') refuseExisting(extracted)
  const profile = profileOf(answers, files, serial, (file) => referenceFrom(target, resolve(folder, file)))
  const file = await writeTogether(extracted, replace, () => writeProfile(profile, destination, signal))
  await warnOfModes(answers, files, init)
  output.result({ file, profile: destination.name, mchid: answers.mchid, serial, keys: files }, () =>
    [
      text({ zh: `已写入 ${file}`, en: `Wrote ${file}` }),
      text({ zh: `证书序列号 ${serial}`, en: `Serial number ${serial}` }),
      text({
        zh: '试一试：wxpay certs download --live',
        en: 'Try it: wxpay certs download --live',
      }),
    ].join('\n'),
  )
  return exitCodes.ok
}

interface Keys {
  readonly privateKey: string | Buffer
  readonly certificate: string | Buffer | undefined
}

async function readKeys({ keys, mchid }: Answers, { folder, options }: Init): Promise<Keys> {
  const read = (file: string): Promise<Buffer> => readBytes(file, { folder, limit: LIMIT })
  if ('p12' in keys) {
    const given = options['passphrase-file']
    const passphrase = given === undefined ? mchid : (await read(given)).toString('utf8').trim()
    return openPkcs12(await read(keys.p12), keys.p12, passphrase)
  }
  const { privateKey, certificate } = keys
  return {
    privateKey: await read(privateKey),
    certificate: certificate === undefined ? undefined : await read(certificate),
  }
}

/** Names of the key files, relative to the working directory. */
interface KeyFiles {
  readonly privateKey: string
  readonly certificate: string | undefined
}

function filesOf({ keys }: Answers): KeyFiles {
  if (!('p12' in keys)) return keys
  const beside = dirname(keys.p12)
  return {
    privateKey: join(beside, 'apiclient_key.pem'),
    certificate: join(beside, 'apiclient_cert.pem'),
  }
}

function extractedOf(
  { keys }: Answers,
  { privateKey, certificate }: Keys,
  files: KeyFiles,
  folder: string,
): readonly ExtractedKey[] {
  if (!('p12' in keys) || files.certificate === undefined) return []
  return [
    { file: resolve(folder, files.privateKey), content: String(privateKey) },
    { file: resolve(folder, files.certificate), content: String(certificate) },
  ]
}

/** Writes the keys and the profile, or nothing. */
async function writeTogether(
  keys: readonly ExtractedKey[],
  replace: Destination['replace'],
  write: () => Promise<string>,
): Promise<string> {
  try {
    await writeKeys(keys)
    return await write()
  } catch (error) {
    // They did not exist before.
    if (replace === 'refuse') for (const { file } of keys) await rm(file, { force: true })
    throw error
  }
}

function nameOf(given: string | undefined, mchid: string): string {
  if (given?.trim() !== '') return given ?? mchid
  throw usageError('OPTION_INVALID', { zh: '选项 --name 不能为空', en: 'Option --name must not be empty' })
}

async function secretOf(
  reference: Reference | undefined,
  { folder, environment, output, text }: Init,
): Promise<string | undefined> {
  if (reference === undefined) return undefined
  if ('file' in reference)
    return (await readBytes(reference.file, { folder, limit: LIMIT })).toString('utf8').trim()
  const value = environment[reference.env]
  if (value !== undefined && value !== '') return value
  // It may be set only where the profile is used.
  output.warn(
    text({
      zh: `环境变量 ${reference.env} 现在没有设置，未能核对`,
      en: `The environment variable ${reference.env} is not set now, so it was not checked`,
    }),
  )
  return undefined
}

function profileOf(
  { mchid, apiv3Key, apiv2Key, publicKey, appid }: Answers,
  { privateKey, certificate }: KeyFiles,
  serial: string,
  file: (name: string) => string,
): Profile {
  const moved = (reference: Reference): Reference =>
    'file' in reference ? { file: file(reference.file) } : reference
  return {
    mchid,
    ...(certificate === undefined ? { serial } : { certificate: { file: file(certificate) } }),
    privateKey: { file: file(privateKey) },
    ...(apiv3Key === undefined ? {} : { apiv3Key: moved(apiv3Key) }),
    ...(apiv2Key === undefined ? {} : { apiv2Key: moved(apiv2Key) }),
    ...(publicKey === undefined ? {} : { certs: { [publicKey.id]: { file: file(publicKey.file) } } }),
    ...(appid === undefined ? {} : { appid }),
  }
}

// A file below the configuration moves with it; any other is named in full.
function referenceFrom(folder: string, file: string): string {
  const path = relative(folder, file)
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/')
}

async function warnOfModes(
  { keys, apiv3Key, apiv2Key }: Answers,
  { privateKey }: KeyFiles,
  { folder, output, text }: Init,
): Promise<void> {
  const secrets = [
    privateKey,
    ...('p12' in keys ? [keys.p12] : []),
    ...[apiv3Key, apiv2Key].flatMap((each) => (each !== undefined && 'file' in each ? [each.file] : [])),
  ]
  for (const file of secrets) {
    const warning = await warnOfReaders(resolve(folder, file))
    if (warning !== undefined) output.warn(text(warning))
  }
}
