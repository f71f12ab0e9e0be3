import type { Invocation } from '../definition/invocation'
import { type Control, openControl } from '../target/control'
import { readBackground } from './state-file'

/** The part of the invocation that {@link controlOf} reads. */
export interface ControlInvocation extends Pick<Invocation, 'environment' | 'signal'> {
  readonly options: { readonly sandbox: string }
}

/** Environment variable of the control API's token. */
export const TOKEN = 'WXPAY_SANDBOX_CONTROL_TOKEN'

/** The environment with the token of a sandbox that this user has started in the background. */
export async function withToken({
  environment,
  options,
}: ControlInvocation): Promise<Invocation['environment']> {
  if ((environment[TOKEN] ?? '') !== '') return environment
  const known = await readBackground(environment, options.sandbox)
  return known?.token === undefined ? environment : { ...environment, [TOKEN]: known.token }
}

/** The control API of the sandbox of a command. */
export async function controlOf(invocation: ControlInvocation): Promise<Control> {
  const { options, signal } = invocation
  return openControl({ url: options.sandbox, environment: await withToken(invocation), signal })
}
