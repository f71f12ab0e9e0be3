import { action } from '../../domain/control-action'
import { defineDomain } from '../../domain/define-domain'
import type { NewFault } from '../../faults/fault'
import { faultViewSchema, newFaultSchema, readFault } from '../../faults/read-fault'

const result = { name: 'Fault', schema: () => faultViewSchema }

/** Faults that are injected into requests, responses and notifications. */
export const faultDomain = defineDomain({
  name: 'faults',
  control: {
    /** All faults in the order in which they were added, including used-up ones. */
    list: action({
      route: 'GET /faults',
      summary: 'List the injected faults',
      result: { listOf: result },
      run: ({ faults }) => faults.list(),
    }),
    /** Adds a fault. Of several matching faults, the one added first is injected. */
    add: action({
      route: 'POST /faults',
      status: 201,
      summary: 'Inject a fault',
      description: 'Of several matching faults, the one added first is injected.',
      body: newFaultSchema,
      checkBody: readFault,
      result,
      run: ({ faults }, fault: NewFault) => faults.add(fault),
    }),
    /** Removes all faults. */
    clear: action({
      route: 'DELETE /faults',
      status: 204,
      summary: 'Remove all faults',
      run: ({ faults }) => {
        faults.clear()
      },
    }),
    /** A fault, and how often it has been injected. */
    get: action({
      route: 'GET /faults/{id}',
      summary: 'Get a fault',
      result,
      errors: [404],
      run: ({ faults }, id: string) => faults.get(id),
    }),
    /** Removes a fault. */
    remove: action({
      route: 'DELETE /faults/{id}',
      status: 204,
      summary: 'Remove a fault',
      errors: [404],
      run: ({ faults }, id: string) => {
        faults.remove(id)
      },
    }),
  },
})
