import type { Books } from '../books'
import type { Merchant } from '../tenants/merchant'
import type { Database } from '../storage/database'
import { answered, broken, refused } from './answer'
import { readClaim, verifySignature } from './authentication'
import { JSON_LIMIT, UPLOAD_LIMIT, readBody } from './body'
import { fields } from './fields'
import { fingerprint } from './fingerprint'
import { parseJsonBody } from './json-body'
import { type Part, readMeta, readParts } from './multipart'
import type { Answer, LaterAnswer, Operation } from './operation'
import { Refusal, notSimulated, refusals } from './refusal'
import { type Destination, routes } from './routes'
import { type Seal, sealFor } from './seal'

/** What the gateway is made of. */
export interface GatewayParts {
  readonly books: Books
  readonly database: Database
  readonly operations: readonly Operation[]
  /** Refuses a request that the catalogue does not allow. */
  readonly validate: (operation: Operation, request: ParsedRequest) => void
  /** The route of the catalogue that a request would reach, of what the sandbox does not do. */
  readonly catalogued: (method: string, pathname: string) => string | undefined
  /** Lets what is due by itself happen; called before each operation. */
  readonly settle: () => void
  /** Called after each commit. */
  readonly committed: () => void
  /** Told of what should never fail: the sandbox's own part of a request. */
  readonly report: (error: unknown) => void
}

/** A request's parts as parsed, before any rule was applied to them. */
export interface ParsedRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** Takes a request under /v3, as sent to `url` (path and query, exactly as on the wire). */
export type Gateway = (request: Request, url: string) => Promise<Response>

/** The gateway of APIv3: finds the operation, verifies the caller, carries it out, and signs the answer. */
export function gateway(parts: GatewayParts): Gateway {
  const { books } = parts
  const find = routes(parts.operations)
  return async (request, url) => {
    const seal = (): Seal => sealFor(books, request)
    try {
      const answer = await carryOut(parts, find(request.method, pathname(url)), request, url)
      return await answered(answer, seal())
    } catch (error) {
      if (error instanceof Refusal) return refused(error, seal())
      parts.report(error)
      return refused(broken, seal())
    }
  }
}

async function carryOut(
  parts: GatewayParts,
  destination: Destination<Operation>,
  request: Request,
  url: string,
): Promise<Answer> {
  if (destination.kind !== 'found') {
    const route = parts.catalogued(request.method, pathname(url))
    if (route !== undefined) throw new Refusal(notSimulated(route))
    throw new Refusal(destination.kind === 'nowhere' ? refusals.noRoute : refusals.method)
  }
  const { books } = parts
  const claim = readClaim(
    request.headers.get('authorization') ?? undefined,
    books.merchants,
    books.clock.wire(),
  )
  const upload = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
  const body = await readBody(request, upload ? UPLOAD_LIMIT : JSON_LIMIT)
  const signedBody = upload ? readMeta(body) : body
  verifySignature(claim, { method: request.method, url, signedBody }, books.merchants)
  const parsed: ParsedRequest = {
    path: destination.path,
    query: Object.fromEntries([...new URLSearchParams(search(url))].reverse()),
    body: parseJsonBody(signedBody),
  }
  parts.validate(destination.value, parsed)
  const outcome = commit(parts, destination.value, parsed, {
    merchant: claim.merchant,
    request,
    uploaded: upload ? [...readParts(body)] : [],
  })
  return 'later' in outcome ? outcome.later() : outcome
}

interface Arrival {
  readonly merchant: Merchant
  readonly request: Request
  readonly uploaded: readonly Part[]
}

function commit(
  parts: GatewayParts,
  operation: Operation,
  { path, query, body }: ParsedRequest,
  { merchant, request, uploaded }: Arrival,
): Answer | LaterAnswer {
  parts.settle()
  const answer = parts.database.transaction(() =>
    operation.handle({
      merchant,
      path: fields(path, '', 'path'),
      query: fields(query, '', 'query'),
      body: fields(body),
      parts: uploaded,
      origin: new URL(request.url).origin,
      fingerprint: fingerprint(body),
      sealedFor: request.headers.get('wechatpay-serial') ?? undefined,
      books: parts.books,
    }),
  )
  parts.committed()
  return answer
}

function pathname(url: string): string {
  return url.split('?', 1)[0] ?? ''
}

function search(url: string): string {
  const mark = url.indexOf('?')
  return mark === -1 ? '' : url.slice(mark + 1)
}
