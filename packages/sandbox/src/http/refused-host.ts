import { ControlError } from '../control/control-error'
import { refused } from '../gateway/answer'
import { Refusal } from '../gateway/refusal'
import type { Seal } from '../gateway/seal'

/** Answers a request that was sent to a name which is not allowed: as the API that it was meant for would. */
export function hostRefused(sealFor: (request: Request) => Seal): (request: Request) => Promise<Response> {
  return async (request) => {
    if (new URL(request.url).pathname.startsWith('/sandbox/')) {
      const { code, message, remedy, status } = new ControlError(
        'HOST_REFUSED',
        'The Host or Origin of the request is not a name of this machine. Call the sandbox by 127.0.0.1 or localhost, or allow the name by --allow-host or createSandbox({ allowedHosts }).',
      )
      return Response.json({ code, message, remedy }, { status })
    }
    const refusal = new Refusal({
      status: 403,
      code: 'HOST_REFUSED',
      message:
        '沙箱不接受发往这个主机名（Host 或 Origin）的请求：请改用 127.0.0.1 或 localhost，或者用 --allow-host 或 createSandbox({ allowedHosts }) 允许它',
      internal: 268435457,
    })
    return refused(refusal, sealFor(request))
  }
}
