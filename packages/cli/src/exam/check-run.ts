import { setTimeout as wait } from 'node:timers/promises'
import {
  type Answer,
  type Manner,
  type Message,
  deliver,
  isAcknowledged,
  isRefused,
} from '../notifications/delivery'
import { differences } from './json'
import type { NotificationSource } from '../notifications/notification-source'
import * as observed from './observed'
import type { Scenario, StateName } from './scenario'
import type { Order, ServerClient } from './server-client'
import type { Text } from '../definition/text'

/** Parts of the exam that a check uses. */
export interface CheckTools {
  readonly notifyUrl: string
  readonly source: NotificationSource
  readonly server: ServerClient
  readonly scenario: Scenario
  readonly signal: AbortSignal
}

/** The given order numbers are used up. */
export class OrdersUsedUp extends Error {}

const ATTEMPTS = 5
const FIRST_PAUSE = 100
const POLL = 50

/** One run of a check: delivers notifications, and collects what the server did wrong. */
export class CheckRun {
  readonly source: NotificationSource
  readonly server: ServerClient
  readonly answers: Answer[] = []
  readonly problems: Text[] = []
  readonly #tools: CheckTools

  constructor(tools: CheckTools) {
    this.#tools = tools
    this.source = tools.source
    this.server = tools.server
  }

  async newOrder(): Promise<Order> {
    const order = await this.server.newOrder()
    if (order === undefined) throw new OrdersUsedUp()
    return order
  }

  async deliver(message: Message, manner?: Manner): Promise<Answer> {
    const { notifyUrl, scenario, signal } = this.#tools
    const answer = await deliver(notifyUrl, message, { answer: scenario.limits.answer, signal }, manner)
    this.answers.push(answer)
    return answer
  }

  /** Delivers copies at the same moment. If one is not acknowledged, it is sent again, as WeChat Pay does. */
  async deliverCopies(message: Message, copies: number): Promise<void> {
    const answers = await Promise.all(Array.from({ length: copies }, () => this.deliver(message)))
    for (const answer of answers) this.mustAnswer(answer)
    if (!answers.every(isAcknowledged)) await this.deliverUntilAcknowledged(message)
  }

  /** Delivers a notification until it is acknowledged, and gives up after a few attempts. */
  async deliverUntilAcknowledged(message: Message): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.deliver(message)
      if (isAcknowledged(answer)) return
      if (attempt === ATTEMPTS) {
        this.#problem(observed.notAcknowledged(answer, ATTEMPTS))
        return
      }
      await this.#pause(FIRST_PAUSE * 2 ** (attempt - 1))
    }
  }

  /** Waits until the server has done what it does after its response. */
  settle(): Promise<void> {
    return this.#pause(this.#tools.scenario.limits.settle)
  }

  mustBeAcknowledged(answer: Answer): void {
    if (!isAcknowledged(answer)) this.#problem(observed.notAcknowledged(answer, 1))
  }

  mustBeRefused(answer: Answer): void {
    if (!isRefused(answer)) this.#problem(observed.notRefused(answer))
  }

  mustAnswer(answer: Answer): void {
    if (answer.outcome !== 'answered') this.#problem(observed.notAnswered(answer))
  }

  /** The order reaches a state in time, and does not leave it. */
  async mustBecome(order: Order, name: StateName): Promise<void> {
    const { limits } = this.#tools.scenario
    const end = Date.now() + limits.state
    let differing = await this.#differing(order, name)
    while (differing.length > 0 && Date.now() < end) {
      await this.#pause(POLL)
      differing = await this.#differing(order, name)
    }
    await this.settle()
    // After the pause the state may have been left again: goods were shipped twice.
    const last = await this.#differing(order, name)
    if (last.length > 0) this.#problem(observed.otherState(name, last))
  }

  /** The order is still in the state in which it was before the delivery. */
  async mustStay(order: Order, name: StateName): Promise<void> {
    await this.settle()
    const differing = await this.#differing(order, name)
    if (differing.length > 0) this.#problem(observed.otherState(name, differing))
  }

  async mustNotBecome(order: Order, name: StateName): Promise<void> {
    if (this.#tools.scenario.state === undefined) return
    await this.settle()
    if ((await this.#differing(order, name)).length === 0) this.#problem(observed.wrongState(name))
  }

  async #differing(order: Order, name: StateName) {
    const { state } = this.#tools.scenario
    const expected = state?.[name]
    return expected === undefined ? [] : differences(expected, await this.server.state(order))
  }

  async #pause(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.#tools.signal })
  }

  #problem(text: Text): void {
    if (!this.problems.some(({ en }) => en === text.en)) this.problems.push(text)
  }
}
