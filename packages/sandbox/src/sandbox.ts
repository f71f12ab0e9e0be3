import { inspect } from 'node:util'
import { type Application, application } from './application'
import { billDownloads } from './bill/download-register'
import { billLedger } from './bill/ledger'
import { billOperations } from './bill/operations'
import type { Books, Policy } from './books'
import { certificateOperations } from './certificates/operation'
import { type KeyPair, generatedKeyPairs, givenKeyPairs } from './certificates/key-pairs'
import { platform as openPlatform } from './certificates/platform'
import { type Clock, sandboxClock, systemClock } from './clock/clock'
import { deadlines } from './clock/deadlines'
import { letFallDue } from './clock/falling-due'
import { type Control, control as controlOver } from './control/control'
import { controlApi } from './control/http'
import { type DeliveryView, deliveryView } from './control/views'
import { echoOperations } from './echo/operation'
import { type Faults, faultRegister } from './fault/faults'
import { faultyDelivery, faultyDoor } from './fault/interpreter'
import { gateway } from './gateway/gateway'
import type { Operation } from './gateway/operation'
import { type Listening, type ListenOptions, listen } from './gateway/listen'
import { catalogueValidation } from './validation/catalogue-validation'
import { cataloguedRoute } from './validation/catalogued'
import { numbers as numbersFrom } from './identifiers/numbers'
import { sealFor } from './gateway/seal'
import { type RandomBytes, identifiers as identifiersFrom, systemRandom } from './identifiers/random'
import { mediaLibrary } from './media/library'
import { mediaOperations } from './media/operations'
import type { NotificationFetch } from './notification/delivery'
import { dispatcher as dispatcherOver } from './notification/dispatcher'
import { outbox as outboxIn } from './notification/outbox'
import { receiptOperations } from './receipt/operations'
import { type Receipt, receiptName } from './receipt/receipt'
import type { Refund } from './refund/refund'
import { refundOperations } from './refund/operations'
import { serviceOrderOperations } from './service-order/operations'
import type { ServiceOrder } from './service-order/service-order'
import { type Database, openDatabase } from './storage/database'
import { documents } from './storage/documents'
import { settings as settingsIn } from './storage/settings'
import { merchants as merchantsIn } from './tenants/merchants'
import { transactionOperations } from './transaction/operations'
import type { Transaction } from './transaction/transaction'

/** How a sandbox is made; everything has a default. */
export interface SandboxOptions {
  /** A file, made if missing and continued if not, or `:memory:` (default). */
  readonly database?: string
  /** Real time; default the system's. */
  readonly clock?: Clock
  /** Source of all made-up numbers; default the system's. Keys are not made from it: see `keyPairs`. */
  readonly random?: RandomBytes
  /** RSA key pairs to use, in order: authority, platform certificate, platform public key, then merchants. */
  readonly keyPairs?: readonly KeyPair[]
  /** Sends notifications; default the global `fetch`. */
  readonly notificationFetch?: NotificationFetch
  /** The pause between two refunds of one transaction, in seconds; default 60, as WeChat Pay asks for; 0 for none. */
  readonly refundInterval?: number
  /** Names under which the control API may be called beside the local ones, such as a container's. */
  readonly allowedHosts?: readonly string[]
  /** Told of each attempt to deliver a notification, once it is over. */
  readonly onDelivery?: (delivery: DeliveryView) => void
  /** Told of a fault of the sandbox itself, which a client only sees as SYSTEM_ERROR. Default: standard error. */
  readonly onFault?: (error: unknown) => void
}

/** A local WeChat Pay. */
export interface Sandbox {
  /**
   * Answers a request in-process, without a port: APIv3 under `/v3`, the control API under `/sandbox/v1`. It takes what the
   * global `fetch` takes, and needs no `this`: hand it to whatever asks for a `fetch`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Serves the same over HTTP/1.1. */
  listen(options?: ListenOptions): Promise<Listening>
  readonly merchants: Control['merchants']
  readonly clock: Control['clock']
  readonly notifications: Control['notifications']
  readonly certificates: Control['certificates']
  readonly bills: Control['bills']
  /** What is to go wrong. */
  readonly faults: Faults
  /** Everything that the HTTP control API does, as functions. */
  readonly control: Control
  /** Stops serving and delivering, and closes the database. */
  close(): Promise<void>
}

/** The operations that the sandbox keeps state for. */
export const operations: readonly Operation[] = [
  ...certificateOperations,
  ...serviceOrderOperations,
  ...transactionOperations,
  ...refundOperations,
  ...billOperations,
  ...receiptOperations,
  ...mediaOperations,
  ...echoOperations,
]

/**
 * Makes a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.
 *
 * @throws StorageError if the database cannot be opened
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 * @example
 * ```ts
 * import { createSandbox } from '@wxpay/sandbox'
 *
 * const sandbox = await createSandbox()
 * const server = await sandbox.listen()
 * const merchant = sandbox.merchants.create()
 * console.log(server.url, merchant.mchid)
 * await sandbox.close()
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { onFault: report = toStandardError, allowedHosts = [] } = options
  const keyPairs = options.keyPairs === undefined ? generatedKeyPairs() : givenKeyPairs(options.keyPairs)
  const database = openDatabase(options.database ?? ':memory:')
  // The platform's three pairs on a fresh database, and one for the first merchant.
  await keyPairs.prepare(settingsIn(database).get('platform') === undefined ? 4 : 1)
  const books = openBooks(database, keyPairs, options)
  const faults = faultRegister()
  const dispatcher = dispatcherOver({
    ...books,
    fetchFor: faultyDelivery(faults, options.notificationFetch ?? ((url, init) => fetch(url, init))),
    attempted: (notification, attempt) => {
      try {
        options.onDelivery?.(deliveryView(notification, attempt))
      } catch (error) {
        report(error)
      }
    },
    report,
  })
  const control = controlOver({ books, database, dispatcher }, faults)
  const settle = (): void => {
    database.transaction(() => {
      letFallDue(books)
    })
  }
  const app: Application = application({
    door: faultyDoor({
      faults,
      sealFor: (request) => sealFor(books, request),
      gateway: gateway({
        books,
        database,
        operations,
        validate: catalogueValidation(),
        catalogued: cataloguedRoute,
        settle,
        committed: () => {
          dispatcher.wake()
        },
        report,
      }),
    }),
    control: controlApi({ control, allowedHosts, prepareKeys: () => keyPairs.prepare(1), report }),
  })
  dispatcher.wake()
  const servers = new Set<Listening>()
  let closed: Promise<void> | undefined
  return {
    fetch: async (input, init) => app.fetch(new Request(input, init), {}),
    listen: async (wishes) => {
      const server = await listen(app, wishes)
      servers.add(server)
      return server
    },
    merchants: control.merchants,
    clock: control.clock,
    notifications: control.notifications,
    certificates: control.certificates,
    bills: control.bills,
    faults: control.faults,
    control,
    close: () => {
      closed ??= (async () => {
        await Promise.all([...servers].map((server) => server.close()))
        await dispatcher.close()
        database.close()
      })()
      return closed
    },
  }
}

function toStandardError(fault: unknown): void {
  process.stderr.write(`${inspect(fault)}\n`)
}

function openBooks(
  database: Database,
  keyPairs: ReturnType<typeof generatedKeyPairs>,
  options: SandboxOptions,
): Books {
  const settings = settingsIn(database)
  const clock = sandboxClock(options.clock ?? systemClock, settings)
  const identifiers = identifiersFrom(options.random ?? systemRandom)
  const numbers = numbersFrom(identifiers)
  const platform = openPlatform(database, settings, clock, identifiers, keyPairs)
  const merchants = merchantsIn({ database, clock, identifiers, numbers, keyPairs, platform })
  const policy: Policy = { refundInterval: options.refundInterval ?? 60 }
  return {
    clock,
    numbers,
    platform,
    merchants,
    policy,
    billLedger: billLedger(database),
    billDownloads: billDownloads(database),
    media: mediaLibrary(database),
    deadlines: deadlines(database),
    outbox: outboxIn({ database, clock, merchants, numbers, identifiers }),
    serviceOrders: documents<ServiceOrder>(database, {
      table: 'service_orders',
      key: ['mchid', 'out_order_no'],
      columns: {
        mchid: ({ mchid }) => mchid,
        out_order_no: ({ out_order_no }) => out_order_no,
        order_id: ({ order_id }) => order_id,
        query_id: ({ query_id }) => query_id,
      },
    }),
    receipts: documents<Receipt>(database, {
      table: 'receipts',
      key: ['mchid', 'receipt_id'],
      columns: {
        mchid: ({ mchid }) => mchid,
        receipt_id: ({ receipt_id }) => receipt_id,
        name: receiptName,
        token: ({ address }) => address?.token ?? null,
      },
    }),
    transactions: documents<Transaction>(database, {
      table: 'transactions',
      key: ['mchid', 'out_trade_no'],
      columns: {
        mchid: ({ mchid }) => mchid,
        out_trade_no: ({ out_trade_no }) => out_trade_no,
        transaction_id: ({ transaction_id }) => transaction_id ?? null,
      },
    }),
    refunds: documents<Refund>(database, {
      table: 'refunds',
      key: ['mchid', 'out_refund_no'],
      columns: {
        mchid: ({ mchid }) => mchid,
        out_refund_no: ({ out_refund_no }) => out_refund_no,
        refund_id: ({ refund_id }) => refund_id,
        transaction_id: ({ transaction_id }) => transaction_id,
      },
    }),
  }
}
