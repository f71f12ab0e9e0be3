import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Invocation, Run } from '../../definition/invocation'
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
import { writeProfile, writeSecret } from './write-profile'

type Init = Invocation<typeof definition>

const LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (init) => {
  const { options, output, text, folder, environment } = init
  const answers = await collectAnswers(init)
  const target = options.user ? userFolder(environment) : folder
  const replace = options.force ? 'replace' : 'refuse'
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
  const files = await keepKeys(answers, keys, { folder, replace })
  const profile = profileOf(answers, files, serial, (file) => referenceFrom(target, resolve(folder, file)))
  const file = await writeProfile(profile, { folder: target, name: options.name ?? answers.mchid, replace })
  await warnOfModes(answers, files, init)
  output.result(
    { file, profile: options.name ?? answers.mchid, mchid: answers.mchid, serial, keys: files },
    () =>
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

async function keepKeys(
  { keys }: Answers,
  { privateKey, certificate }: Keys,
  { folder, replace }: { readonly folder: string; readonly replace: 'replace' | 'refuse' },
): Promise<KeyFiles> {
  if (!('p12' in keys)) return keys
  const beside = dirname(keys.p12)
  const files = {
    privateKey: join(beside, 'apiclient_key.pem'),
    certificate: join(beside, 'apiclient_cert.pem'),
  }
  await writeSecret(resolve(folder, files.privateKey), String(privateKey), replace)
  await writeSecret(resolve(folder, files.certificate), String(certificate), replace)
  return files
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
