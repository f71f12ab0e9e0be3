import { call } from '../api/client'
import type { JsonSchema } from '../api/types'

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: {
              readonly content: { readonly 'application/json': { readonly schema: JsonSchema } }
            }
          }
        >
      >
    >
  >
}

let loading: Promise<Document> | undefined

async function load(): Promise<Document> {
  loading ??= call<Document>('GET', '/openapi.json')
  try {
    return await loading
  } catch (reason) {
    loading = undefined
    throw reason
  }
}

/** Schema of the body of an action of the control API, from its OpenAPI document: `POST /faults`. */
export async function bodySchema(route: string): Promise<JsonSchema> {
  const document = await load()
  const [method = '', path = ''] = route.split(' ')
  return (
    document.paths[`/sandbox/v1${path}`]?.[method.toLowerCase()]?.requestBody?.content['application/json']
      .schema ?? {}
  )
}
