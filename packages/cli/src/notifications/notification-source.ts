import { setTimeout as wait } from 'node:timers/promises'
import {
  type Credentials,
  type Dump,
  type FaultKind,
  type KeyMode,
  type Sandbox,
  createSandbox,
} from '@wxpay/sandbox'
import { CliError } from '../errors/cli-error'
import type { Control } from '../target/control'
import type { Message } from './delivery'

/** Fields of a decrypted resource. */
export type Resource = Readonly<Record<string, unknown>>

/** A payment or refund that has happened in the sandbox, and its notification, which was not delivered. */
export interface Happened {
  /** `id` of the notification. */
  readonly id: string
  readonly event_type: string
  /** Plaintext of the encrypted part. */
  readonly resource: Resource
}

/** Variant of a signed notification. */
export interface Variant {
  /** Fault of the delivery, as the sandbox injects it. */
  readonly fault?: FaultKind
  /** Key that signs. Default: as the sandbox chooses. */
  readonly signer?: Exclude<KeyMode, 'both'> | undefined
}

interface Listed {
  readonly id: string
  readonly event_type: string
  readonly status: string
  readonly attempt_count: number
  readonly resource: Resource
}

const POLL = 20
const PATIENCE = 10_000

/**
 * Makes notifications. What happens, happens in the sandbox that the server under test calls, so that its queries agree.
 * A copy of that sandbox signs, so that each variant is a genuine delivery of the sandbox, captured before it is sent.
 */
export class NotificationSource {
  readonly #control: Control
  readonly #signal: AbortSignal
  readonly #mchid: string

  constructor(control: Control, mchid: string, signal: AbortSignal) {
    this.#control = control
    this.#mchid = mchid
    this.#signal = signal
  }

  get #merchant(): string {
    return `/merchants/${this.#mchid}`
  }

  credentials(): Promise<Credentials> {
    return this.#control(`GET ${this.#merchant}`) as Promise<Credentials>
  }

  /** Makes the user pay an order. */
  pay(out_trade_no: string): Promise<Happened> {
    const path = `${this.#merchant}/transactions/${encodeURIComponent(out_trade_no)}/pay`
    return this.#make('TRANSACTION.SUCCESS', path, ({ out_trade_no: of }) => of === out_trade_no)
  }

  /** Makes a refund succeed. */
  succeedRefund(out_refund_no: string): Promise<Happened> {
    const path = `${this.#merchant}/refunds/${encodeURIComponent(out_refund_no)}/succeed`
    return this.#make('REFUND.SUCCESS', path, ({ out_refund_no: of }) => of === out_refund_no)
  }

  /** Signs the notification of what has happened, by a key of choice. */
  sign({ id }: Pick<Happened, 'id'>, { signer }: Pick<Variant, 'signer'> = {}): Promise<Message> {
    return this.#capture({ signer }, ({ notifications }) => {
      notifications.redeliver(id)
      return id
    })
  }

  /** Signs the notification of a payment that does not happen: in the sandbox, the order stays unpaid. */
  rehearse(out_trade_no: string, variant: Variant = {}): Promise<Message> {
    const mchid = this.#mchid
    return this.#capture(variant, ({ control, faults, notifications }) => {
      if (variant.fault !== undefined) faults.add({ fault: variant.fault, match: { mchid } })
      control.transactions.pay(mchid, out_trade_no)
      return lastOf(notifications.list(mchid))
    })
  }

  /** Signs the notification of a payment that does not happen, with other fields. */
  rehearseWith(out_trade_no: string, change: (resource: Resource) => Resource): Promise<Message> {
    const mchid = this.#mchid
    return this.#capture({}, ({ control, notifications }) => {
      control.transactions.pay(mchid, out_trade_no)
      const { id, url, event_type } = notifications.get(lastOf(notifications.list(mchid)))
      const resource = change(notifications.get(id).resource)
      return notifications.send({ mchid, event_type, url, resource }).id
    })
  }

  /** Signs another notification, with an ID of its own, of what has happened. */
  signAnother({ event_type, resource }: Happened): Promise<Message> {
    const mchid = this.#mchid
    const url = 'http://127.0.0.1/'
    return this.#capture(
      {},
      ({ notifications }) => notifications.send({ mchid, event_type, url, resource }).id,
    )
  }

  /** Lets a copy of the sandbox deliver a notification, and returns what would have been sent first. */
  async #capture({ signer }: Variant, work: (sandbox: Sandbox) => string): Promise<Message> {
    const captured: Message[] = []
    const sandbox = await createSandbox({
      state: (await this.#control('GET /state')) as Dump,
      notificationFetch: (_, init) => {
        captured.push({
          headers: Object.fromEntries(new Headers(init.headers)),
          body: typeof init.body === 'string' ? init.body : '',
        })
        return Promise.resolve(new Response(null, { status: 204 }))
      },
    })
    try {
      // What was pending in the sandbox would take the faults.
      await sandbox.notifications.idle()
      if (signer !== undefined) sandbox.merchants.changeKeyMode(this.#mchid, signer)
      const id = work(sandbox)
      await sandbox.notifications.idle()
      const found = captured.find(({ body }) => body.includes(`"${id}"`))
      if (found === undefined) throw new Error(`The notification ${id} was not sent.`)
      return found
    } finally {
      await sandbox.close()
    }
  }

  /** Makes something happen, and keeps the sandbox from delivering its notification. */
  async #make(
    event_type: string,
    path: string,
    isWanted: (resource: Resource) => boolean,
  ): Promise<Happened> {
    const mchid = this.#mchid
    const fault = { fault: 'notify-drop', match: { mchid, event_type } }
    const { id } = (await this.#control('POST /faults', fault)) as { readonly id: string }
    try {
      await this.#control(`POST ${path}`, {})
    } catch (error) {
      await this.#control(`DELETE /faults/${id}`)
      throw error
    }
    const end = Date.now() + PATIENCE
    for (;;) {
      const { data } = (await this.#control(`GET /latest-notifications?mchid=${mchid}&limit=50`)) as {
        readonly data: readonly Listed[]
      }
      const found = data.find((each) => each.event_type === event_type && isWanted(each.resource))
      // A notification whose attempt is in progress cannot be given up.
      if (found !== undefined && found.attempt_count > 0) {
        await this.#control(`POST /notifications/${found.id}/drop`, {})
        return found
      }
      if (Date.now() > end)
        throw new CliError(
          'refused',
          {
            zh: `沙箱没有发出 ${event_type}：下单或退款时没有填写 notify_url。`,
            en: `The sandbox sends no ${event_type}: the order or refund has no notify_url.`,
          },
          { code: 'NOTIFICATION_MISSING' },
        )
      await wait(POLL, undefined, { signal: this.#signal })
    }
  }
}

function lastOf(notifications: readonly { readonly id: string }[]): string {
  const last = notifications.at(-1)
  if (last === undefined)
    throw new CliError(
      'refused',
      {
        zh: '下单时没有填写 notify_url。',
        en: 'The order has no notify_url.',
      },
      { code: 'NOTIFICATION_MISSING' },
    )
  return last.id
}
