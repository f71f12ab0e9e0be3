import { addRemedy, type Remedy } from '@wxpay/protocol'

/** Code of a {@link StoreError}. */
export type StoreErrorCode =
  /** The engine cannot be reached, or is starting or stopping. */
  | 'STORE_UNAVAILABLE'
  /** The engine did not respond in time. The step may have been carried out. */
  | 'STORE_TIMEOUT'
  /** The tables do not exist, or are of another version. */
  | 'STORE_SCHEMA_MISSING'
  /** The handler ended the transaction of the inbox, or left it aborted. */
  | 'STORE_TRANSACTION_ENDED'
  /** The engine refused the step. */
  | 'STORE_FAILED'

/** Engine that a store is kept in. */
export type Engine = 'Redis' | 'PostgreSQL'

const remedies: Readonly<Record<StoreErrorCode, Remedy>> = {
  STORE_UNAVAILABLE: {
    en: 'Check that the engine runs and that this process can reach it; WeChat Pay sends the notification again.',
    zh: '检查 Redis 或 PostgreSQL 是否在运行、本进程能否连上；通知会由微信支付重发。',
  },
  STORE_TIMEOUT: {
    en: 'Check the load of the engine and its connections, or raise `timeout`; WeChat Pay sends the notification again.',
    zh: '检查 Redis 或 PostgreSQL 的负载与连接数，或调大 `timeout`；通知会由微信支付重发。',
  },
  STORE_SCHEMA_MISSING: {
    en: 'Run the SQL that `printMigrations()` returns, with the `schema` of the store.',
    zh: '执行 `printMigrations()` 返回的 SQL，`schema` 与存储的设置一致。',
  },
  STORE_TRANSACTION_ENDED: {
    en: 'Do not commit or roll back in the handler, and rethrow the errors of its statements.',
    zh: '不要在处理函数里提交或回滚；语句出错时把错误抛出。',
  },
  STORE_FAILED: {
    en: 'Correct what the engine names: a permission, its memory limit, its version.',
    zh: '按 Redis 或 PostgreSQL 给出的原因修正：权限、内存上限、版本。',
  },
}

/**
 * A store could not carry out a step. Reply to the notification with a failure: WeChat Pay sends it again.
 * Contains no connection string, password or value.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message)
    addRemedy(this, remedies[code])
  }
}

// Class 08 is "connection exception"; 57P01 to 57P03 are a server that stops or starts; 53300 too many connections;
// 25006 is a standby, which the client reaches until it knows the new primary.
const unavailableStates = /^(?:08...|57P0[1-5]|53300|25006)$/
// The time limits of the server: statement_timeout and lock_timeout.
const timeoutStates = new Set(['57014', '55P03'])
const unavailableErrors =
  /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$|ClosedError|ClosedUnexpectedly|OfflineError|MaxRetriesPerRequest|ReconnectStrategy/
const unavailableMessages =
  /^(?:Connection (?:is closed|terminated)|Client has encountered a connection error|Client was closed|Query was closed|timeout exceeded when trying to connect|Stream isn't writeable|LOADING |CLUSTERDOWN |MASTERDOWN |READONLY |TRYAGAIN |UNBLOCKED |NOREPLICAS |BUSY )/i
// Redis before 7 puts the error of a command in a script behind the place.
const scriptErrors = /^ERR Error running script.*?@user_script: \d+: -(?=[A-Z]+ )/
const IN_FAILED_TRANSACTION = '25P02'
const missingStates = new Set(['3F000', '42P01', '42703'])

/**
 * The error of a client as a {@link StoreError}. The original is not attached: clients keep their commands, with the
 * password of AUTH, in it.
 */
export function toStoreError(engine: Engine, reason: unknown): StoreError {
  if (reason instanceof StoreError) return reason
  const { code, name, message } = describe(reason)
  const shown = [code === undefined || message.includes(code) ? '' : code, message].filter(Boolean).join(': ')
  if (code !== undefined && missingStates.has(code)) {
    return new StoreError('STORE_SCHEMA_MISSING', `${engine} does not have the tables of the store: ${shown}`)
  }
  if (code === IN_FAILED_TRANSACTION) {
    return new StoreError(
      'STORE_TRANSACTION_ENDED',
      'A statement of the handler failed and its error was ignored: PostgreSQL has aborted the transaction',
    )
  }
  if (code !== undefined && timeoutStates.has(code)) {
    return new StoreError('STORE_TIMEOUT', `${engine} did not carry out the step in time: ${shown}`)
  }
  const isAway =
    (code !== undefined && (unavailableStates.test(code) || unavailableErrors.test(code))) ||
    unavailableErrors.test(name) ||
    unavailableMessages.test(message.replace(scriptErrors, ''))
  return isAway
    ? new StoreError('STORE_UNAVAILABLE', `${engine} cannot be reached: ${shown || name}`)
    : new StoreError('STORE_FAILED', `${engine} refused: ${shown || name}`)
}

function describe(reason: unknown): { code: string | undefined; name: string; message: string } {
  if (typeof reason !== 'object' || reason === null) return { code: undefined, name: 'unknown', message: '' }
  // A connection that is tried over IPv6 and IPv4 fails with an error for each.
  const first: unknown = reason instanceof AggregateError ? reason.errors[0] : undefined
  if (first !== undefined && first !== reason) return describe(first)
  const code: unknown = Reflect.get(reason, 'code')
  const message: unknown = Reflect.get(reason, 'message')
  // node-redis names its errors by their classes only.
  const name = reason instanceof Error ? reason.constructor.name : ''
  const own: unknown = Reflect.get(reason, 'name')
  return {
    code: typeof code === 'string' ? code : undefined,
    name: typeof own === 'string' && own !== 'Error' ? own : name,
    message: typeof message === 'string' ? redact(message) : '',
  }
}

const LONGEST = 300

/** Hides the credentials of a URL. */
function redact(message: string): string {
  return message
    .slice(0, LONGEST)
    .replace(/\/\/[^\s/]*@/g, '//***@')
    .replace(/password=\S+/gi, 'password=***')
}
