import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CompiledBlock, FailedBlock } from './blocks/block'
import type { Block } from './blocks/fences'
import type { SiteData } from './components'
import type { Places, SourcePage } from './pages'
import type { SearchPage } from './search/build'
import type { Assets } from './shell/layout'

/** Blocks to compile. */
export interface CompileTask {
  readonly kind: 'compile'
  readonly blocks: readonly Block[]
  /** Folder that package names are resolved from. */
  readonly folder: string
}

/** Pages to render and write. */
export interface RenderTask {
  readonly kind: 'render'
  readonly pages: readonly SourcePage[]
  readonly places: Places
  readonly data: SiteData
  readonly assets: Assets
  readonly origin: string
  /** File of the compiled blocks. */
  readonly store: string
}

/** Result of each kind of task. */
export interface Results {
  readonly compile: readonly (readonly [key: string, result: CompiledBlock | FailedBlock])[]
  readonly render: readonly SearchPage[]
}

export type Task = CompileTask | RenderTask

/** Message of a thread to its parent: how many items are done, or the result. */
export type Message = { readonly done: number } | { readonly result: Results[Task['kind']] }

export const THREADS = Math.max(1, Math.min(4, availableParallelism()))

/**
 * Does a task in a thread.
 *
 * @param bundle - module whose thread entry does tasks
 */
export function inThread<Given extends Task>(
  bundle: URL,
  task: Given,
  onProgress: (done: number) => void = () => undefined,
): Promise<Results[Given['kind']]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(bundle, {
      workerData: { task },
      resourceLimits: { maxOldGenerationSizeMb: 3000 },
    })
    thread.on('message', (message: Message) => {
      if ('done' in message) onProgress(message.done)
      else resolve(message.result as Results[Given['kind']])
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      if (code !== 0) reject(new Error(`A thread of the build ended with ${String(code)}.`))
    })
  })
}

/** Parts of about equal length, each of every n-th item: neighbors cost alike. */
export const parts = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: Math.min(count, items.length) }, (_, part) =>
    items.filter((_item, at) => at % count === part),
  )

/** Progress of several threads as one line for each quarter. */
export function progress(
  say: (text: string) => void,
  verb: string,
  total: number,
): (part: number) => (done: number) => void {
  const counts = new Map<number, number>()
  let next = 0.25
  return (part) => (done) => {
    counts.set(part, done)
    const sum = [...counts.values()].reduce((all, each) => all + each, 0)
    if (sum / total < next) return
    say(`${verb} ${String(sum)} of ${String(total)}`)
    next = Math.floor((sum / total) * 4) / 4 + 0.25
  }
}
