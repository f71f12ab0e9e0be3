import { posix } from 'node:path'
import { child, type Cursor, Documents, entriesOf, isMapping, itemsOf, textAt } from './documents'
import type { Tree } from './files'
import { mergeRoutes } from './merge'
import { requiredInForms, Schemas } from './schema'
import { type Field, objectOf, type SourceOperation, type Reading, type Shape, type Side } from './shape'

const NAMES = /^(?:openapi|swagger)\.(?:ya?ml|json)$/
const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const PARAMETER_SIDES: readonly Side[] = ['path', 'query', 'header']

/** The document that the others of a directory hang on: the first that has `paths`. */
export function rootOf(documents: Documents): Cursor {
  const names = documents.tree.list((path) => NAMES.test(posix.basename(path)) && path.split('/').length <= 2)
  const depth = (name: string): number => name.split('/').length
  for (const name of names.toSorted((one, two) => depth(one) - depth(two))) {
    const root = documents.open(name)
    if (isMapping(child(root, 'paths').node)) return root
  }
  throw new Error(
    `${documents.tree.directory} has no openapi or swagger file (.yaml, .yml, .json) with paths at its top or one folder below.`,
  )
}

class Reader {
  private readonly schemas: Schemas

  constructor(private readonly documents: Documents) {
    this.schemas = new Schemas(documents)
  }

  *operations(root: Cursor): Generator<SourceOperation> {
    for (const [path, item] of entriesOf(child(root, 'paths'))) {
      const target = this.documents.follow(item)
      for (const method of METHODS) {
        const operation = child(target, method)
        if (isMapping(operation.node)) yield this.operationOf(path, method, target, operation)
      }
    }
  }

  private operationOf(path: string, method: string, item: Cursor, operation: Cursor): SourceOperation {
    const parameters = [
      ...itemsOf(child(item, 'parameters')),
      ...itemsOf(child(operation, 'parameters')),
    ].map((parameter) => this.documents.follow(parameter))
    const byForm = requiredInForms(child(operation, 'x-wxpay', 'queryForms'))
    const fields = (side: string): readonly Field[] =>
      parameters.filter((each) => textAt(each, 'in') === side).map((each) => this.parameterOf(each, byForm))
    const sides = Object.fromEntries(PARAMETER_SIDES.map((side) => [side, objectOf(fields(side))]))
    const responses = this.responsesOf(operation)
    return {
      method: method.toUpperCase(),
      path,
      title: textAt(child(operation, 'x-wxpay', 'name'), 'zh') ?? textAt(operation, 'summary'),
      location: this.documents.locationOf(operation),
      sides: {
        ...sides,
        body: this.bodyOf(operation, parameters, fields('formData')),
        response: responses.map(({ shape }) => shape).find((shape) => shape !== null) ?? null,
      },
      statuses: responses.map(({ status }) => status),
    }
  }

  private parameterOf(parameter: Cursor, byForm: ReadonlySet<string>): Field {
    const schema = child(parameter, 'schema')
    const name = textAt(parameter, 'name') ?? ''
    const inSomeForm = textAt(parameter, 'in') === 'query' && byForm.has(name)
    return {
      name,
      required: child(parameter, 'required').node === true || (inSomeForm ? undefined : false),
      title: textAt(schema, 'title') ?? textAt(parameter, 'description'),
      location: this.documents.locationOf(parameter),
      shape: this.schemas.shapeOf(schema.node === undefined ? parameter : schema),
    }
  }

  private bodyOf(operation: Cursor, parameters: readonly Cursor[], form: readonly Field[]): Shape | null {
    const body = parameters.find((each) => textAt(each, 'in') === 'body')
    if (body !== undefined) return this.schemas.shapeOf(child(body, 'schema'))
    if (form.length > 0) return objectOf(form)
    return this.contentOf(this.documents.follow(child(operation, 'requestBody')))
  }

  private responsesOf(operation: Cursor): readonly { status: string; shape: Shape | null }[] {
    return entriesOf(child(operation, 'responses'))
      .filter(([status]) => /^[23]\d\d$/.test(status))
      .map(([status, response]) => {
        const target = this.documents.follow(response)
        const schema = child(target, 'schema')
        return {
          status,
          shape: schema.node === undefined ? this.contentOf(target) : this.schemas.shapeOf(schema),
        }
      })
  }

  /** The schema of the first media type; null if there is no content. */
  private contentOf(holder: Cursor): Shape | null {
    const [media] = entriesOf(child(holder, 'content'))
    return media === undefined ? null : this.schemas.shapeOf(child(media[1], 'schema'))
  }
}

/** Reads a tree of OpenAPI 3 or Swagger 2.0 documents. The catalog itself is one. */
export function readOpenapi(tree: Tree): Reading {
  const documents = new Documents(tree)
  const root = rootOf(documents)
  const version = textAt(child(root, 'info'), 'version')
  return tree.reading(mergeRoutes([...new Reader(documents).operations(root)]), version)
}
