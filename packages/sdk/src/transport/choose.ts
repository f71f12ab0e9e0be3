import type { AxiosRequestConfig } from 'axios'

// Options of axios that only its own HTTP adapter heeds.
const forAxios = [
  'httpAgent',
  'httpsAgent',
  'proxy',
  'socketPath',
  'transport',
  'lookup',
  'family',
  'httpVersion',
  'maxRate',
  'onUploadProgress',
  'onDownloadProgress',
  'insecureHTTPParser',
] as const satisfies readonly (keyof AxiosRequestConfig)[]

/** Whether a call asks for something that the client's own pool does not do: an agent, a proxy, a socket. */
export function needsAxios(config: AxiosRequestConfig, environment: 'direct' | 'proxied'): boolean {
  if (environment === 'proxied' && config.proxy !== false) return true
  return forAxios.some(
    (name) => config[name] !== undefined && config[name] !== null && config[name] !== false,
  )
}

/** Whether the environment asks for a proxy. Which hosts it leaves out (`NO_PROXY`) is for axios to know. */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): 'direct' | 'proxied' {
  const asked = ['http_proxy', 'https_proxy', 'all_proxy'].some(
    (name) => (environment[name] ?? environment[name.toUpperCase()] ?? '') !== '',
  )
  return asked ? 'proxied' : 'direct'
}
