import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { docs } from './site'

// Generating keys takes most of the time of a run.
const keyFile = join(docs, '../node_modules/.cache/wxpay-sandbox/keys.pem')

const run = promisify(execFile)

/**
 * Runs the blocks of a guide that are marked `ts twoslash`, in order and in one process, against a sandbox.
 * What a block declares without a value is a global of that process: `wxpay` and `sandbox` as below, values
 * of earlier blocks, and functions and objects with functions that print their name and arguments. A block that exports `POST` receives
 * the notifications from then on.
 *
 * @param results - what declared functions resolve with, by name
 * @returns the lines that the blocks printed
 */
export async function runGuide(
  page: string,
  results: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const blocks = blocksOf(page)
  if (blocks.length === 0) throw new Error(`${page} has no block to run`)
  return runBlocks(blocks, results)
}

/** Runs blocks as {@link runGuide} does. */
export async function runBlocks(
  blocks: readonly string[],
  results: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const parent = join(docs, 'node_modules')
  mkdirSync(parent, { recursive: true })
  // Below this package, so that packages are resolved by their public names, as in a reader's project.
  const folder = mkdtempSync(join(parent, '.guide-'))
  try {
    const steps = blocks.map((block, index) => {
      const name = `block-${String(index + 1)}.mjs`
      writeFileSync(join(folder, name), javascriptOf(block))
      return { name, functions: declared(block, 'function'), objects: declared(block, 'const') }
    })
    writeFileSync(join(folder, 'main.mjs'), main(steps, results))
    const { stdout } = await run(process.execPath, ['main.mjs'], { cwd: folder })
    return stdout.split('\n').filter((line) => line !== '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The blocks of a page that are marked `ts twoslash`. */
export function blocksOf(page: string): string[] {
  const markdown = readFileSync(join(docs, page), 'utf8')
  return [...markdown.matchAll(/^```ts twoslash.*\n([^]*?)^```$/gm)].map(([, code = '']) => code)
}

function declared(block: string, kind: 'function' | 'const'): string[] {
  const names = [...block.matchAll(/^declare (function|const) (\w+)/gm)]
  return names.filter(([, found]) => found === kind).map(([, , name = '']) => name)
}

// The constants of one block are what a later block declares; a notification may arrive before the block ends.
function javascriptOf(block: string): string {
  const { outputText } = transpileModule(block, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 },
  })
  const members = [...outputText.matchAll(/^const \{ ([\w ,:]+) \} =/gm)].flatMap(([, list = '']) =>
    list.split(',').map((member) => (member.split(':').at(-1) ?? '').trim()),
  )
  const shared = outputText.replaceAll(/^((?:export )?const (\w+) =)/gm, '$1 globalThis.$2 =')
  return `${shared}\nObject.assign(globalThis, { ${members.join(', ')} })\n`
}

interface Step {
  readonly name: string
  readonly functions: readonly string[]
  readonly objects: readonly string[]
}

function main(steps: readonly Step[], results: Readonly<Record<string, unknown>>): string {
  return `
import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'

const sandbox = await createSandbox({
  keyFile: ${JSON.stringify(keyFile)},
  notificationFetch: async (url, init) => {
    const response = await globalThis.POST(new Request(url, init))
    if (!response.ok) console.log('notification refused with', response.status)
    return response
  },
})
const { url: baseURL } = await sandbox.listen()
const merchant = sandbox.merchants.create({ brandId: '12034401' })
const { mchid, appid, secret } = merchant
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const wxpay = new Wechatpay({ ...merchant, baseURL })
const options = { ...merchant, baseURL }
Object.assign(globalThis, { sandbox, baseURL, merchant, mchid, appid, openid, secret, wxpay, options })
const results = ${JSON.stringify(results)}
const printer = (name) => async (...given) => {
  console.log(name, ...given)
  return results[name]
}
const members = (name) => new Proxy({}, { get: (_, member) => printer(name + '.' + member) })
for (const { name, functions, objects } of ${JSON.stringify(steps)}) {
  for (const each of functions) globalThis[each] ??= printer(each)
  for (const each of objects) globalThis[each] ??= members(each)
  await import('./' + name)
  await sandbox.notifications.idle()
}
await sandbox.close()
`
}
