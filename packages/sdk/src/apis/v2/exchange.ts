import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { attempt } from '../../call/attempt'
import type { Passage } from '../../call/passage'
import type { Place } from '../../call/prepared-call'
import { disposed, explain, reading, repeatedly } from '../../call/repeatedly'
import { InputError } from '../../base/errors/input-error'
import { startDeadline } from '../../base/deadline'
import { certified } from './certified'
import { locateV2, type PreparedV2, prepareV2 } from './prepare'
import { sendFields } from './send'
import { settleV2 } from './settle'

/**
 * Signs the fields of a request, sends them as XML, and verifies those of the answer. As for APIv3 it is where axios has its
 * adapter, below all interceptors and transforms.
 */
export async function exchangeV2(config: InternalAxiosRequestConfig, usual: Passage): Promise<AxiosResponse> {
  const deadline = startDeadline(config)
  let place: Place | undefined
  let call: PreparedV2 | undefined
  try {
    place = await locateV2(config)
    refuseOtherSigner(usual)
    const passage = certified(place, config, usual)
    const prepared = await prepareV2(config, place, passage.settings, deadline)
    call = prepared
    return await repeatedly(prepared, passage, async (number) => {
      const { wire } = await attempt(prepared, passage, number, sendFields)
      return reading(prepared, () => settleV2(prepared, wire, passage))
    })
  } catch (error) {
    throw explain(error, config, place)
  } finally {
    deadline.release()
    await disposed(call)
  }
}

function refuseOtherSigner({ credentials, settings }: Passage): void {
  if (credentials === settings.credentials) return
  throw new InputError(
    'OPTION_INVALID',
    'A call of APIv2 is signed with the secret of the client, not by serial and privateKey; make a client of the other ' +
      'merchant: wxpay.with({ mchid, serial, privateKey, secret })',
    'privateKey',
  )
}
