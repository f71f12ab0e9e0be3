/**
 * An ordered list of handlers. Each receives the context that the previous handlers built for a request, and
 * returns it with its own additions. A handler that throws ends the list.
 */
export interface Pipeline<In, Out> {
  /** Adds a handler to the end of the list. */
  step<Next>(handler: (exchange: Out) => Next | Promise<Next>): Pipeline<In, Next>
  /** Runs all handlers in order. */
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
