import type { FoundOperation } from '@wxpay/catalog'
import type { ResponseInputs } from '../../catalog/respond'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Memory } from '../../memory/memory'
import { remember } from '../../memory/remember'
import type { Role } from '../../memory/roles'
import { RefusalV2 } from './error'
import { plainV2, withoutSignature } from './respond'
import type { SignerV2 } from './signer'

/**
 * Carries out a request of APIv2 on the remembered resources.
 *
 * @returns what the response is made from
 * @throws RefusalV2 with the `err_code` of the rule that the request breaks
 */
export function rememberV2(
  found: FoundOperation,
  role: Role,
  fields: Readonly<Record<string, string>>,
  signer: SignerV2,
  { context, memory }: { readonly context: Context; readonly memory: Memory },
): ResponseInputs | undefined {
  const given = withoutSignature(fields)
  delete given['sign_type']
  try {
    const remembered = remember(
      {
        memory,
        database: context.database,
        found,
        mchid: signer.merchant.mchid,
        now: context.clock.now(),
        given,
        header: () => undefined,
        plainResponse: (inputs) => plainV2(found, inputs, signer, context),
      },
      role,
    )
    return remembered.kind === 'one' ? remembered.inputs : remembered.items[0]
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new RefusalV2(error.message, { code: error.code, signer })
  }
}
