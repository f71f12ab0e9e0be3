import type { Run } from '../../definition/invocation'
import { exitCodes } from '../../errors/exit-codes'
import { readBytes } from '../../files/read-file'
import { readSecret } from '../../files/secret'
import { downloadCertificates, savedText } from '../certs/download/download'
import type { definition } from './definition'

const LIVE = 'https://api.mch.weixin.qq.com'
const LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text, folder } = invocation
  const keys = {
    mchid: options.mchid,
    serial: options.serialno,
    privateKey: (await readBytes(options.privatekey, { folder, limit: LIMIT })).toString('utf8'),
    apiv3Key: await readSecret('-k', options.key, invocation),
    certs: {},
  }
  const target = {
    kind: 'live',
    baseURL: options.baseURL ?? LIVE,
    keys,
    close: () => Promise.resolve(),
  } as const
  const saved = await downloadCertificates(target, options.output, invocation)
  output.result({ certificates: saved }, () => savedText(saved, text))
  return exitCodes.ok
}
