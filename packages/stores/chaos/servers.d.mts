export type EngineName = 'redis' | 'postgres'

export interface TestServer {
  readonly url: string
  readonly port: number
  /** Starts it again after a crash, with its data. */
  start(): Promise<void>
  /** Ends it without any farewell. */
  crash(): Promise<void>
  stop(): Promise<void>
}

export declare function isInstalled(engine: EngineName): boolean
export declare function startServer(engine: EngineName): Promise<TestServer>
export declare function startRedis(): Promise<TestServer>
export declare function startPostgres(): Promise<TestServer>
