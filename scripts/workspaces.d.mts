/** One workspace of this repository. */
export interface Workspace {
  readonly name: string
  readonly folder: string
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly private?: boolean
    readonly files?: readonly string[]
    readonly dependencies?: Readonly<Record<string, string>>
  }
  /** Folders of the workspaces that it depends on at run time. */
  readonly uses: readonly string[]
}

export const root: string
export const workspaces: readonly Workspace[]
export const published: readonly Workspace[]
export const built: readonly Workspace[]
export function sourcesOf(workspace: Workspace): string[]
