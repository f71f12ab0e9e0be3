// The clients in other languages: where their driver is, what it needs, and the command that runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const driver = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * A client. `find` returns its driver, or the problem of a directory.
 *
 * @typedef {{ command: string, args: readonly string[], env?: Readonly<Record<string, string>> }} Command
 * @typedef {{
 *   tool?: string,
 *   prepare: (temporary: string) => Command | (Command & { problem: string }),
 * }} Driver - needs a tool in the path; is prepared in a temporary directory
 * @typedef {{
 *   name: string,
 *   directory: string,
 *   needs?: string,
 *   variants?: readonly string[],
 *   playsFlows?: boolean,
 *   defects?: Readonly<Record<string, string>>,
 *   find: (directory: string) => Driver | { problem: string },
 * }} Client - needs what a machine may lack; is played in each of its variants; plays the
 *   flows through its services; has defects, by method, which are
 *   not faults of the sandbox
 */

/** @type {readonly Client[]} */
export const clients = [
  {
    name: 'go',
    directory: 'with the executable wxpay-interop, a build of scripts/interop/go with wechatpay-go',
    playsFlows: true,
    find: (given) =>
      inDirectory(given, (directory) => {
        const command = ['wxpay-interop', 'wxpay-interop.exe']
          .map((name) => join(directory, name))
          .find(existsSync)
        return command === undefined
          ? {
              problem: `${given} has no executable wxpay-interop; build it as scripts/interop/README.md says.`,
            }
          : { prepare: () => ({ command, args: [] }) }
      }),
  },
  {
    name: 'java',
    directory: 'with the JAR files of wechatpay-java and its dependencies, at any depth',
    find: (given) =>
      inDirectory(given, (directory) => {
        const jars = jarsBelow(directory)
        return jars.some((path) => /wechatpay-java[^/\\]*\.jar$/.test(path))
          ? javaCommand(jars)
          : { problem: `${given} has no file wechatpay-java*.jar; build or download it first.` }
      }),
    needs: 'a JDK 11 or later',
    // Its two HTTP clients send different requests.
    variants: ['okhttp', 'apache'],
    playsFlows: true,
    defects: {
      'retailstore.RetailStoreService.deleteStores':
        'Apache sends no body with DELETE, but the body is signed',
      'retailstore.RetailStoreService.deleteRepresentative':
        'Apache sends no body with DELETE, but the body is signed',
    },
  },
  {
    name: 'php',
    directory: 'with the Composer autoloader (vendor/autoload.php) of wechatpay/wechatpay',
    find: (given) =>
      inDirectory(given, (directory) => {
        const autoload = join(directory, 'vendor/autoload.php')
        return existsSync(autoload)
          ? { tool: 'php', prepare: () => ({ command: 'php', args: [driver('php/interop.php'), autoload] }) }
          : { problem: `${given} has no file vendor/autoload.php; run \`composer install\` there first.` }
      }),
    needs: 'PHP 7.2 or later with curl, openssl and simplexml',
  },
  {
    name: 'python',
    directory: 'with the package wechatpayv3: a checkout, or the folder of `pip install --target`',
    find: (given) =>
      inDirectory(given, (directory) =>
        existsSync(join(directory, 'wechatpayv3/__init__.py'))
          ? {
              tool: 'python3',
              prepare: () => ({
                command: 'python3',
                args: [driver('python/interop.py')],
                env: { PYTHONPATH: directory, PYTHONDONTWRITEBYTECODE: '1' },
              }),
            }
          : { problem: `${given} has no package wechatpayv3.` },
      ),
    needs: 'Python 3 with requests and cryptography',
    defects: { parking_service_find: 'it signs the license plate as it is, and sends it percent-encoded' },
  },
]

/** The driver is compiled into a temporary directory; the client itself is in the JAR files. */
function javaCommand(jars) {
  const sources = readdirSync(driver('java'))
    .filter((name) => name.endsWith('.java'))
    .map((name) => driver(`java/${name}`))
  return {
    tool: 'javac',
    prepare: (directory) => {
      const libraries = jars.join(delimiter)
      const args = ['-encoding', 'UTF-8', '-d', directory, '-cp', libraries, ...sources]
      const { status, stderr } = spawnSync('javac', args, { encoding: 'utf8' })
      return {
        command: 'java',
        args: ['-cp', [directory, ...jars].join(delimiter), 'Interop'],
        ...(status !== 0 && { problem: `The driver does not compile with these JAR files:\n${stderr}` }),
      }
    },
  }
}

function inDirectory(given, find) {
  const directory = resolve(given)
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return { problem: `${JSON.stringify(given)} is not a directory.` }
  }
  return find(directory)
}

/**
 * The sentence that says what the machine lacks to play a client, or `undefined`.
 *
 * @param {Client} client
 * @param {Driver} driver
 */
export function lackOf({ needs }, { tool }) {
  const runs = tool === undefined || spawnSync(tool, [versionFlag(tool)], { stdio: 'ignore' }).status === 0
  return runs ? undefined : `this machine lacks ${needs} (\`${tool}\` does not run).`
}

const versionFlag = (tool) => (tool === 'javac' ? '-version' : '--version')

/** Sources and documentation are left out: they have no classes. */
function jarsBelow(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jar') && !/-(?:sources|javadoc)\.jar$|gradle-wrapper\.jar$/.test(path))
    .map((path) => join(directory, path))
}
