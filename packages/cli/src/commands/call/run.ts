import type { Invocation, Run } from '../../definition/invocation'
import { exitCodes } from '../../errors/exit-codes'
import { openOutput, type OutputFile } from '../../files/open-output'
import { resolveOperation, type Resolved } from '../../operations/resolve'
import { createClient } from '../../target/client'
import { confirmWrite } from '../../target/confirm'
import { openTarget } from '../../target/open-target'
import type { Target } from '../../target/target'
import { captureRequest, type SignedRequest } from './capture'
import { type Composed, composeRequest } from './compose'
import { curlLine } from './curl'
import { readData } from './data'
import type { definition } from './definition'
import { type Received, type SendOptions, sendRequest } from './send'

type Call = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, options, fields, folder, signal } = invocation
  const operation = resolveOperation(given.operation, options)
  const data = await readData(options.data, invocation)
  // A field that does not fit is reported before anything is started.
  composeRequest(operation, data, fields, { mchid: '', appid: '' })
  const target = await openTarget(invocation)
  try {
    const request = composeRequest(operation, data, fields, target.keys)
    const sending = { folder, signal, timeout: options.timeout * 1000 }
    if (options.curl || options['dry-run']) await rehearse(invocation, target, request, sending)
    else await perform(invocation, target, operation, request, sending)
    return exitCodes.ok
  } finally {
    await target.close()
  }
}

async function rehearse(
  { options, output, text }: Call,
  target: Target,
  request: Composed,
  sending: SendOptions,
): Promise<void> {
  const signed = await captureRequest(target, request, sending)
  if (options.curl) {
    const line = curlLine(signed)
    output.result({ curl: line }, () => line)
    return
  }
  const { method, url, headers, body, message } = signed
  output.result({ method, url, headers, body: shownBody(signed), message }, () =>
    [
      `${method} ${url}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...(body.byteLength === 0 ? [] : ['', shownBody(signed)]),
      ...(message === undefined
        ? []
        : [
            '',
            output.colors.bold(
              text({
                zh: '签名串（每行末尾都有换行符，以 \\n 表示）：',
                en: 'The string that was signed (\\n is the line feed at the end of each line):',
              }),
            ),
            message.replaceAll('\n', '\\n\n').trimEnd(),
          ]),
    ].join('\n'),
  )
}

// The bytes of a file are not text.
function shownBody({ headers, body }: SignedRequest): string {
  return /^multipart\//i.test(headers['Content-Type'] ?? '')
    ? `<${body.byteLength} bytes of ${headers['Content-Type'] ?? ''}>`
    : body.toString('utf8')
}

async function perform(
  invocation: Call,
  target: Target,
  { found, method }: Resolved,
  request: Composed,
  sending: SendOptions,
): Promise<void> {
  const isRead = method === 'GET' || found?.operation['x-wxpay'].safe === true
  if (target.kind === 'live' && !isRead)
    await confirmWrite({
      ...invocation,
      yes: invocation.options.yes,
      action: request.route,
      mchid: target.keys.mchid,
    })
  const { output: name } = invocation.options
  const file = name === undefined ? undefined : await openOutput(name, invocation.folder)
  try {
    const client = await createClient(target)
    try {
      await show(invocation, await sendRequest(client, request, sending), file)
    } finally {
      await client.close()
    }
  } finally {
    await file?.close()
  }
}

async function show(
  { options, output }: Call,
  { status, requestId, data }: Received,
  file: OutputFile | undefined,
): Promise<void> {
  const content = bytesOrText(data) ?? `${JSON.stringify(data, undefined, 2)}\n`
  const result = {
    status,
    requestId,
    data: data instanceof Uint8Array ? Buffer.from(data).toString('base64') : data,
  }
  const print = (): void => {
    if (content === '' || data === undefined) output.result(result, () => `HTTP ${status}`)
    else output.data(result, content)
  }
  if (file === undefined) {
    print()
    return
  }
  try {
    await file.write(content)
  } catch (error) {
    // The response exists only here.
    print()
    throw error
  }
  output.result({ status, requestId, file: options.output }, () => options.output ?? '')
}

function bytesOrText(data: unknown): string | Uint8Array | undefined {
  return typeof data === 'string' || data instanceof Uint8Array ? data : undefined
}
