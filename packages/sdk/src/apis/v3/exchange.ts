import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { startDeadline } from '../../base/deadline'
import { attempt, sendSigned } from '../../call/attempt'
import { passageOf } from '../brand/brand'
import type { Passage } from '../../call/passage'
import type { Place, PreparedCall } from '../../call/prepared-call'
import { locate, prepare } from './prepare'
import { disposed, explain, reading, repeatedly } from '../../call/repeatedly'
import { settle } from './settle'

/**
 * Signs the last bytes of a request, sends them, and verifies the first bytes of the answer. It is where axios has its
 * adapter, below all interceptors and transforms, so that none can come between a signature and what it is over.
 */
export async function exchange(config: InternalAxiosRequestConfig, usual: Passage): Promise<AxiosResponse> {
  const deadline = startDeadline(config)
  let place: Place | undefined
  let call: PreparedCall | undefined
  try {
    place = await locate(config)
    const passage = passageOf(place, usual)
    const prepared = await prepare(config, place, passage, deadline)
    call = prepared
    return await repeatedly(prepared, passage, async (number) => {
      const sent = await attempt(prepared, passage, number, sendSigned)
      return reading(prepared, () => settle(prepared, sent, passage))
    })
  } catch (error) {
    throw explain(error, config, place)
  } finally {
    deadline.release()
    await disposed(call)
  }
}
