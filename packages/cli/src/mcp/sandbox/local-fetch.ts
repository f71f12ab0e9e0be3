import { CliError } from '../../errors/cli-error'

/**
 * Delivers notifications of the embedded sandbox, to this machine only: the address is one that a model chose, perhaps by
 * the words of others.
 *
 * @throws CliError `NOTIFY_URL_NOT_LOCAL`
 */
export async function localFetch(url: string, init: RequestInit): Promise<Response> {
  const { hostname } = new URL(url)
  if (!isLoopback(hostname))
    throw new CliError(
      'refused',
      {
        zh: `内置沙箱只向本机发送通知，不发往 ${hostname}`,
        en: `The embedded sandbox sends notifications to this machine only, not to ${hostname}`,
      },
      { code: 'NOTIFY_URL_NOT_LOCAL' },
    )
  return fetch(url, { ...init, redirect: 'manual' })
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
