/**
 * An ordered list of handlers. Each receives what the handlers before it have found out about a request, and returns
 * that with its own findings. A handler that throws ends the list.
 */
export interface Pipeline<In, Out> {
  /** Adds a handler to the end of the list. */
  step<Next>(handler: (exchange: Out) => Next | Promise<Next>): Pipeline<In, Next>
  /** Runs all handlers in their order. */
  run(exchange: In): Promise<Out>
}

/** An empty list of handlers. */
export function pipeline<In>(): Pipeline<In, In> {
  return after((exchange) => Promise.resolve(exchange))
}

function after<In, Out>(run: (exchange: In) => Promise<Out>): Pipeline<In, Out> {
  return {
    run,
    step: (handler) => after(async (exchange) => handler(await run(exchange))),
  }
}
