export interface Job {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly options?: object
  /** Names of jobs that have to end first. */
  readonly after?: readonly string[]
}

export interface EndedJob {
  readonly name: string
  readonly status: number
  readonly output: string
  readonly seconds: number
}

export declare function runInLanes(
  jobs: readonly Job[],
  report: (ended: EndedJob) => void,
  lanes?: number,
): Promise<void>
