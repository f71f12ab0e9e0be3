import type { Credentials } from '@wxpay/sandbox'
import { usageError } from '../../errors/cli-error'
import { didYouMean } from '../../parsing/suggest'
import type { Control } from '../../target/control'

/**
 * A merchant of a sandbox: the one that is named, or the first, or a new one.
 *
 * @throws CliError MERCHANT_UNKNOWN
 */
export async function merchantOf(control: Control, mchid: string | undefined): Promise<Credentials> {
  const { data } = (await control('GET /merchants')) as { readonly data: readonly Credentials[] }
  if (mchid === undefined) return data[0] ?? ((await control('POST /merchants', {})) as Credentials)
  const found = data.find((each) => each.mchid === mchid)
  if (found !== undefined) return found
  throw usageError(
    'MERCHANT_UNKNOWN',
    { zh: `沙箱里没有商户 ${mchid}`, en: `The sandbox has no merchant ${mchid}` },
    didYouMean(
      mchid,
      data.map((each) => each.mchid),
      (each) => `--mchid ${each}`,
    ),
  )
}
