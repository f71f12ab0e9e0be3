import {
  at,
  follow,
  isMapping,
  listAt,
  type Mapping,
  type Node,
  paths,
  root,
  target,
  textAt,
  webhooks,
} from './files'

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** An operation in the source, and its position. */
export interface Written {
  readonly file: string
  readonly path: string
  readonly method: string
  readonly route: string
  readonly operation: Mapping
  readonly facts: Mapping
}

function* written(): Generator<Written> {
  for (const [path, item] of Object.entries(at(root, 'paths'))) {
    const file = target('openapi.yaml', textAt(item, '$ref') ?? '')
    for (const method of METHODS) {
      const operation = paths.get(file)?.[method]
      if (!isMapping(operation)) continue
      const route = `${method.toUpperCase()} ${path}`
      yield { file, path, method, route, operation, facts: at(operation, 'x-wxpay') }
    }
  }
}

export const operations: readonly Written[] = [...written()]

export interface WrittenWebhook {
  readonly file: string
  readonly key: string
  readonly operation: Mapping
  readonly facts: Mapping
  /** The decrypted resource; for v2 the body. */
  readonly resource: Node
}

function resourceOf(operation: Mapping): Node {
  const content = at(operation, 'requestBody', 'content')
  const own = listAt(at(content, 'application/json', 'schema'), 'allOf')[1]
  const resource = at(own, 'properties', 'resource', 'properties', 'ciphertext', 'contentSchema')
  return Object.keys(resource).length > 0 ? resource : at(content, 'text/xml', 'schema')
}

export const notifications: readonly WrittenWebhook[] = Object.entries(at(root, 'webhooks')).map(
  ([key, item]) => {
    const file = target('openapi.yaml', textAt(item, '$ref') ?? '')
    const operation = at(webhooks.get(file), 'post')
    return { file, key, operation, facts: at(operation, 'x-wxpay'), resource: resourceOf(operation) }
  },
)

/** The schemas of an operation, each with its file. */
export function bodiesOf({ file, operation }: Pick<Written, 'file' | 'operation'>): {
  request: Node[]
  response: Node[]
} {
  const schemas = (content: Mapping): Node[] => Object.values(content).map((media) => at(media, 'schema'))
  const success = Object.entries(at(operation, 'responses')).filter(([status]) => /^[23]/.test(status))
  return {
    request: schemas(at(follow(file, at(operation, 'requestBody')).node, 'content')),
    response: success.flatMap(([, response]) => schemas(at(response, 'content'))),
  }
}

export function parametersOf({
  file,
  operation,
}: Pick<Written, 'file' | 'operation'>): { file: string; parameter: Mapping }[] {
  return listAt(operation, 'parameters').map((parameter) => {
    const found = follow(file, parameter)
    return { file: found.file, parameter: isMapping(found.node) ? found.node : {} }
  })
}
