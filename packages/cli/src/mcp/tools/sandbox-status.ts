import { z } from 'zod'
import { defineTool, readOnly } from '../tool'

export const sandboxStatus = defineTool({
  name: 'sandbox_status',
  title: 'Status of the sandbox',
  description:
    'Shows the sandbox (a local WeChat Pay) that the sandbox tools use: its address, its merchants, its clock and what is due next. The sandbox never moves real money.',
  input: z.strictObject({}),
  annotations: readOnly,
  run: async ({ sandbox, live }, _, signal) => {
    const { kind, url, merchant } = await sandbox.open(signal)
    const control = await sandbox.control(signal)
    const merchants = (await control('GET /merchants?limit=50')) as {
      readonly data: readonly { readonly mchid: string; readonly appid: string; readonly kind?: string }[]
    }
    const due = (await control('GET /clock/deadlines?limit=10')) as { readonly data: unknown }
    return {
      summary:
        kind === 'embedded'
          ? `A sandbox runs inside of this server at ${url}. Its state ends with the server, and it sends notifications to this machine only.`
          : `The sandbox at ${url} is used.`,
      facts: {
        kind,
        url,
        default_merchant: merchant.mchid,
        merchants: merchants.data.map(({ mchid, appid, kind: tenant }) => ({ mchid, appid, kind: tenant })),
        clock: await control('GET /clock'),
        due: due.data,
        live: live === undefined ? 'off' : live.permission,
      },
    }
  },
})
