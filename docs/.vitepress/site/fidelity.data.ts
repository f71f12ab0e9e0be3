import { createSandbox } from '@wxpay/sandbox'

type Fidelity = 'stateful' | 'remembering' | 'validated'

/** Level of an operation in the sandbox, and the known differences from production. */
export interface Level {
  readonly fidelity: Fidelity
  readonly notes: readonly { readonly zh: string; readonly en: string }[]
}

/** Levels by `operationId`. */
export type Levels = Readonly<Record<string, Level>>

declare const data: Levels
export { data }

/** The sandbox tells its own levels in each build of the site, so that the pages are never out of date. */
const loader = {
  load: async (): Promise<Levels> => {
    const sandbox = await createSandbox()
    try {
      return Object.fromEntries(
        sandbox.control.operations
          .list()
          .map(({ operation_id, fidelity, notes }) => [operation_id, { fidelity, notes }]),
      )
    } finally {
      await sandbox.close()
    }
  },
}
export default loader
