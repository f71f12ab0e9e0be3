import { fileParts, type FoundOperation } from '@wxpay/catalog'
import { z } from 'zod'
import { type Composed, composeRequest } from '../commands/call/compose'
import { usageError } from '../errors/cli-error'
import { resolveOperation } from '../operations/resolve'
import type { MerchantKeys } from '../profiles/keys'

/** Arguments of a tool that name an operation and its parameters. */
export const operationInput = {
  operation: z
    .string()
    .min(1)
    .max(2048)
    .describe(
      'operationId such as v3.pay.transactions.native.post, or "POST /v3/pay/transactions/native". A path may contain the values of its parameters.',
    ),
  path: z
    .record(z.string(), z.union([z.string().max(256), z.int()]))
    .optional()
    .describe('Values of path parameters by name.'),
  query: z.record(z.string(), z.unknown()).optional().describe('Query parameters.'),
  body: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'Fields of the body; sensitive fields in plain text. Amounts are integers in fen. A required mchid or appid that is absent is that of the merchant.',
    ),
}

/** The input of {@link requestOf}. */
export interface GivenOperation {
  readonly operation: string
  readonly path?: Readonly<Record<string, string | number>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: Readonly<Record<string, unknown>> | undefined
}

/** An operation of the catalog with the request to send. */
export interface OperationRequest {
  readonly found: FoundOperation
  readonly request: Composed
}

/**
 * The request of an operation, as the tools on the sandbox and on the real WeChat Pay send it alike.
 *
 * @throws CliError for an unknown operation, with the nearest
 */
export function requestOf(
  { operation, path = {}, query = {}, body }: GivenOperation,
  keys: Pick<MerchantKeys, 'mchid' | 'appid'>,
): OperationRequest {
  const resolved = resolveOperation(operation, { method: undefined, uncataloged: false })
  const { found } = resolved
  if (found === undefined) throw new TypeError(`${operation} was not found`)
  refuseInexact({ ...path, ...query, ...body }, '')
  const parameters = {
    ...resolved.parameters,
    ...Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)])),
  }
  checkParameters(found, parameters)
  const texts = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value as string]))
  const request = composeRequest(
    { ...resolved, parameters, query: { ...resolved.query, ...texts } },
    body,
    [],
    keys,
  )
  return { found, request }
}

/** @throws CliError for an upload, which these tools do not make */
export function refuseUpload({ found }: OperationRequest): void {
  if (fileParts(found).length === 0) return
  throw usageError(
    'UPLOAD_UNSUPPORTED',
    { zh: `${found.route} 要上传文件`, en: `${found.route} uploads a file` },
    { zh: '请用户用 wxpay call 上传', en: 'Ask the user to upload it with wxpay call' },
  )
}

function checkParameters({ path, route }: FoundOperation, given: Readonly<Record<string, string>>): void {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
  const missing = names.find((name) => (given[name] ?? '') === '')
  if (missing !== undefined)
    throw usageError('PARAMETER_MISSING', {
      zh: `${route} 缺少路径参数 ${missing}：写在 path 里`,
      en: `${route} lacks the path parameter ${missing}: give it in "path"`,
    })
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw usageError('PARAMETER_UNKNOWN', {
      zh: `${route} 没有路径参数 ${unknown}`,
      en: `${route} has no path parameter ${unknown}`,
    })
}

// An amount or a number beyond 2^53 has lost digits already.
function refuseInexact(value: unknown, path: string): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw usageError('NUMBER_INEXACT', {
      zh: `${path} 超出了精确整数的范围，请写成字符串`,
      en: `${path} is beyond the exact integers; write it as a string`,
    })
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value))
    refuseInexact(member, path === '' ? name : `${path}.${name}`)
}
