import type { FieldOption, Invocation, Run } from '../../definition/invocation'
import { usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { readBytes } from '../../files/read-file'
import { readSecret } from '../../files/secret'
import { resolveOperation } from '../../operations/resolve'
import { readFields, readUntyped, type Tree } from '../../operations/values'
import type { MerchantKeys } from '../../profiles/keys'
import { createClient } from '../../target/client'
import { confirmWrite } from '../../target/confirm'
import { isLive } from '../../target/open-target'
import { sendRequest } from '../call/send'
import type { definition } from './definition'

type Req = Invocation<typeof definition>

const LIVE = 'https://api.mch.weixin.qq.com'
const LIMIT = 64 * 1024
const TIMEOUT = 30_000

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, options, folder, signal, output } = invocation
  const operation = resolveOperation(given.uri, { method: options.method, uncataloged: true })
  const { found, method, path } = operation
  const groups = grouped(invocation.fields)
  const keys = await keysOf(groups.config, invocation)
  const fields = [...groups.data, ...groups.params]
  const placed =
    found === undefined
      ? { body: readUntyped(groups.data), query: readUntyped(groups.params), path: {} }
      : readFields(found, fields)
  const request = {
    route: `${method} ${path}`,
    body: groups.data.length === 0 ? undefined : placed.body,
    path: { ...operation.parameters, ...pathOf(placed.path) },
    query: { ...operation.query, ...placed.query },
    files: {},
  }
  const baseURL = options.baseURL ?? keys.baseURL ?? LIVE
  if (isLive(baseURL) && method !== 'GET')
    await confirmWrite({ ...invocation, yes: options.yes, action: request.route, mchid: keys.mchid })
  const client = await createClient({ kind: 'live', baseURL, keys })
  try {
    const { status, requestId, data } = await sendRequest(client, request, {
      folder,
      signal,
      timeout: TIMEOUT,
    })
    output.result({ status, requestId, data }, () =>
      typeof data === 'string' ? data : JSON.stringify(data, undefined, 2),
    )
    return exitCodes.ok
  } finally {
    await client.close()
  }
}

const groupNames = {
  c: 'config',
  config: 'config',
  d: 'data',
  data: 'data',
  p: 'params',
  params: 'params',
} as const
type Groups = Readonly<Record<(typeof groupNames)[keyof typeof groupNames], FieldOption[]>>

function grouped(fields: readonly FieldOption[]): Groups {
  const groups: Groups = { config: [], data: [], params: [] }
  for (const { name, value } of fields) {
    const [, first = '', rest = ''] = /^([^.]+)\.(.+)$/.exec(name) ?? []
    const group = Object.hasOwn(groupNames, first) ? groupNames[first as keyof typeof groupNames] : undefined
    if (group === undefined)
      throw usageError(
        'OPTION_UNKNOWN',
        { zh: `没有选项 -${name}`, en: `Unknown option -${name}` },
        { zh: '可用的有：-c.…、-d.…、-p.…', en: 'There are: -c.…, -d.…, -p.…' },
      )
    groups[group].push({ name: rest, value })
  }
  return groups
}

async function keysOf(config: readonly FieldOption[], req: Req): Promise<MerchantKeys> {
  const value = (name: string): string | undefined => config.find((each) => each.name === name)?.value
  const required = (name: string): string => {
    const text = value(name)
    if (text !== undefined) return text
    throw usageError('OPTION_MISSING', { zh: `缺少 -c.${name}`, en: `-c.${name} is missing` })
  }
  const secret = async (name: string): Promise<string | undefined> => {
    const reference = value(name)
    return reference === undefined ? undefined : readSecret(`-c.${name}`, reference, req)
  }
  const certs = config.filter(({ name }) => name.startsWith('certs.'))
  return {
    mchid: required('mchid'),
    serial: required('serial'),
    privateKey: await fileOf(required('privateKey'), req),
    secret: await secret('secret'),
    apiv3Key: await secret('apiv3Key'),
    certs: Object.fromEntries(
      await Promise.all(
        certs.map(
          async ({ name, value: file }) => [name.slice('certs.'.length), await fileOf(file, req)] as const,
        ),
      ),
    ),
    baseURL: value('baseURL'),
  }
}

async function fileOf(given: string, { folder }: Req): Promise<string> {
  const name = given.replace(/^@|^file:\/\/(?=\/)/, '')
  return (await readBytes(name, { folder, limit: LIMIT })).toString('utf8')
}

const pathOf = (tree: Tree): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, String(value)]))
