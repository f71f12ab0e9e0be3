/** The parts of Postman's libraries that the tests use: their own types are not exported. */
declare module 'postman-collection' {
  interface Entry {
    readonly key: string
    readonly value: string
    readonly type?: string
  }
  interface List {
    all(): Entry[]
    one(key: string): Entry | undefined
  }
  export class Request {
    constructor(definition: object)
    readonly method: string
    readonly url: { readonly path?: readonly string[]; getPathWithQuery(): string }
    readonly headers: List
    readonly body?: { toString(): string; readonly formdata?: List }
    toJSON(): object
  }
  export interface Item {
    readonly request: Request
  }
  export class Collection {
    constructor(definition: object)
    readonly variables: { all(): Entry[] }
    forEachItem(visit: (item: Item) => void): void
  }
}

declare module 'postman-sandbox' {
  export interface Context {
    execute(
      target: object,
      options: { readonly context: object },
      done: (error: Error | null, result: { readonly request: object }) => void,
    ): void
    disconnect(done: () => void): void
  }
  const sandbox: { createContext(done: (error: Error | null, context: Context) => void): void }
  export default sandbox
}
