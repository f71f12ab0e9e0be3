import { inspect } from 'node:util'
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
import { type ControlToken, controlApi } from './control/http'
import { type DeliveryView, deliveryView } from './control/views'
import { echoOperations } from './echo/operation'
import { type Faults, faultRegister } from './fault/faults'
import { faultyDelivery, faultyDoor } from './fault/interpreter'
import { gateway } from './gateway/gateway'
import type { Operation } from './gateway/operation'
import { type Application, application } from './http/application'
import { type Listening, type ListenOptions, listen } from './http/listen'
import { hostRefused } from './http/refused-host'
import { newToken } from './http/token'
import { OptionError, kindOf, refuseUnknownOptions } from './options'
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

/** Options of a sandbox. All have a default; one that is `undefined` counts as not given. */
export interface SandboxOptions {
  /** A file, created if missing and continued if not, or `:memory:` (default). */
  readonly database?: string | undefined
  /** Source of real time. Default: the system's clock. */
  readonly clock?: Clock | undefined
  /** Source of all made-up numbers. Default: the system's. Keys do not come from it: see `keyPairs`. */
  readonly random?: RandomBytes | undefined
  /** RSA key pairs to use, in order: authority, platform certificate, platform public key, then merchants. */
  readonly keyPairs?: readonly KeyPair[] | undefined
  /** Sends notifications. Default: the global `fetch`. */
  readonly notificationFetch?: NotificationFetch | undefined
  /** Pause between two refunds of one transaction, in seconds. Default 60, as WeChat Pay demands; 0 for none. */
  readonly refundInterval?: number | undefined
  /** Names that requests may be sent to beside those of this machine, such as the name of a container. */
  readonly allowedHosts?: readonly string[] | undefined
  /**
   * Token that the control API demands over HTTP as `Authorization: Bearer`: 16 to 256 letters, digits or `-._~+/=`.
   * Default: a random one, demanded only by servers that listen on another than a loopback address.
   */
  readonly controlToken?: string | undefined
  /** Called after each attempt to deliver a notification. */
  readonly onDelivery?: ((delivery: DeliveryView) => void) | undefined
  /** Called with errors of the sandbox itself, which a client only sees as SYSTEM_ERROR. Default: standard error. */
  readonly onFault?: ((error: unknown) => void) | undefined
}

const optionNames = [
  'database',
  'clock',
  'random',
  'keyPairs',
  'notificationFetch',
  'refundInterval',
  'allowedHosts',
  'controlToken',
  'onDelivery',
  'onFault',
] as const satisfies readonly (keyof SandboxOptions)[]

// Options that people look for here, and that other functions take.
const optionsElsewhere = {
  port: 'sandbox.listen({ port })',
  host: 'sandbox.listen({ host })',
  mchid: 'sandbox.merchants.create({ mchid })',
  appid: 'sandbox.merchants.create({ appid })',
  keyMode: 'sandbox.merchants.create({ keyMode })',
  serviceId: 'sandbox.merchants.create({ serviceId })',
  merchant: 'sandbox.merchants.create()',
  faults: 'sandbox.faults.add()',
  fetch: 'notificationFetch',
  file: 'database',
  hosts: 'allowedHosts',
  token: 'controlToken',
} as const

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
 * @throws OptionError for an unknown or malformed option
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
  refuseUnknownOptions('createSandbox()', options, optionNames, optionsElsewhere)
  const { onFault: report = toStandardError, allowedHosts = [] } = options
  const token = readControlToken(options.controlToken)
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
    allowedHosts,
    hostRefused: hostRefused((request) => sealFor(books, request)),
    control: controlApi({ control, token, prepareKeys: () => keyPairs.prepare(1), report }),
  })
  dispatcher.wake()
  const servers = new Set<Listening>()
  let closed: Promise<void> | undefined
  return {
    fetch: async (input, init) => app.fetch(new Request(input, init), {}),
    listen: async (listenOptions) => {
      const { binding, ...opened } = await listen(app, listenOptions)
      const demanded = binding === 'network' || token.demanded === 'everywhere'
      const server = { ...opened, controlToken: demanded ? token.value : undefined }
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

function readControlToken(given: unknown): ControlToken {
  if (given === undefined) return { value: newToken(), demanded: 'network' }
  // The value is a secret, so the message does not show it.
  if (typeof given !== 'string' || !/^[\w.~+/=-]{16,256}$/.test(given)) {
    throw new OptionError(
      'OPTION_INVALID',
      `controlToken must be 16 to 256 letters, digits or -._~+/=, received ${typeof given === 'string' ? `${given.length} characters` : kindOf(given)}.`,
    )
  }
  return { value: given, demanded: 'everywhere' }
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
