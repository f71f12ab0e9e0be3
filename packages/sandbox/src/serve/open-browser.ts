import { spawn } from 'node:child_process'

/** Command of each platform that opens an address; the address follows. */
const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...string[]]>>> = {
  darwin: ['open'],
  // Unlike `start` of the shell, it takes any character of an address as it is.
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
}

/** Whether opening a browser helps: a person starts the command in a terminal. */
export function opensBrowser(
  wanted: 'browser' | 'nothing',
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { CI = '', SSH_CONNECTION = '' } = environment
  return wanted === 'browser' && isTerminal && ['', 'false', '0'].includes(CI) && SSH_CONNECTION === ''
}

/**
 * Opens an address in the browser of the user. It does not matter if there is none: the address is printed too. Other users
 * of the machine see the arguments of a command, so an address must not contain a token.
 */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...parameters] = commands[platform] ?? ['xdg-open']
  const child = spawn(command, [...parameters, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

/** Address of the console: a server on all addresses is called by that of this machine. */
export function consoleUrl(url: string): string {
  const address = new URL('/', url)
  if (address.hostname === '0.0.0.0') address.hostname = '127.0.0.1'
  if (address.hostname === '[::]') address.hostname = '[::1]'
  return address.href
}
