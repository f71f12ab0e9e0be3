/** Levels of simulation, closest first. */
export const fidelities = ['stateful', 'remembering', 'validated'] as const

/**
 * Level of simulation of an operation, also in the response header `Sandbox-Fidelity`:
 *
 * - `stateful`: by its business rules, over stored state
 * - `remembering`: what was posted is stored, returned by reads and lists, changed and ended; without business rules, and
 *   nothing happens by itself
 * - `validated`: the request is authenticated and checked against the catalog, and the response is made from the
 *   catalog and the request; nothing is stored
 */
export type Fidelity = (typeof fidelities)[number]

/** A known difference from production, in both languages. */
export interface Note {
  readonly zh: string
  readonly en: string
}
