/** Levels of simulation, closest first. */
export const fidelities = ['stateful', 'validated'] as const

/**
 * Level of simulation of an operation, also in the response header `Sandbox-Fidelity`:
 *
 * - `stateful`: by its business rules, over stored state
 * - `validated`: the request is authenticated and checked against the catalog, and the response is made from the
 *   catalog and the request; nothing is stored
 */
export type Fidelity = (typeof fidelities)[number]
