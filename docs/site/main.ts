import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { compileBlocks } from './blocks/compile'
import { build } from './build'
import type { Places } from './pages'
import { renderPages } from './render-task'
import { preview, serve } from './serve'
import type { Message, Task } from './threads'

const HELP = `Usage: node docs/bin/site.mjs <command>

  build    the whole site, to docs/dist
  serve    pages as they are asked for, at http://localhost:5173
  preview  the site as it was built

  --port <n>   another port, for serve and preview

SITE_ORIGIN is the public address of the site, for canonical links and a host that serves it below a path.
`

async function runTask(task: Task): Promise<void> {
  const send = (message: Message): void => parentPort?.postMessage(message)
  const onProgress = (done: number): void => {
    send({ done })
  }
  send({
    result:
      task.kind === 'compile'
        ? [...compileBlocks(task.blocks, task.folder, onProgress)]
        : await renderPages(task, onProgress),
  })
}

/** Runs the command, and returns its exit code. */
export async function main(argv: readonly string[], root: string, worker: URL): Promise<number> {
  const [command, ...rest] = argv
  const docs = join(root, 'docs')
  const places: Places = {
    root,
    docs,
    output: join(docs, 'dist'),
    cache: join(root, 'node_modules/.cache/wxpay-docs'),
  }
  const origin = process.env['SITE_ORIGIN'] ?? 'https://wxpay.github.io'
  if (command === 'serve' || command === 'preview') {
    await (command === 'serve' ? serve : preview)({ places, worker, argv: rest })
    return 0
  }
  if (command !== 'build') {
    process.stderr.write(HELP)
    return command === '--help' ? 0 : 2
  }
  const started = performance.now()
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1)
  const say = (text: string): void => {
    process.stdout.write(`${seconds().padStart(6)} s  ${text}\n`)
  }
  const { pages, blocks } = await build({ places, origin, worker, say })
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  say(`${String(pages)} pages, ${String(blocks)} blocks of code; ${String(megabytes)} MB at the most`)
  return 0
}

const { task } = (workerData ?? {}) as { task?: Task }
if (task !== undefined) await runTask(task)
