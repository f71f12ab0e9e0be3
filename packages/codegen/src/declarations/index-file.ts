import type { ApiModel } from '../model/api'
import type { Family, RouteTree } from '../naming/tree'
import { SHORT_NAMES } from './short-names'
import { propertyName, quoted } from './type-text'

const APIS = [
  { api: 'v3', namespace: 'V3', comment: 'APIv3: JSON, signed with the merchant API certificate.' },
  { api: 'v2', namespace: 'V2', comment: 'APIv2: XML, signed with the APIv2 key.' },
  { api: 'brand', namespace: 'Brand', comment: 'Brand interface: JSON, signed with the brand certificate.' },
] as const

const importName = (family: Family): string =>
  family.name.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase())

const productOf = (family: Family, model: ApiModel): string => {
  const prefix = `/${family.api}/${family.root.segment}`
  const operation = model.operations.find(({ path }) => path === prefix || path.startsWith(`${prefix}/`))
  const product = operation?.products[0]
  if (product === undefined) return ''
  const english = model.products.get(product)
  return `${product}${english === undefined || english === product ? '' : ` — ${english}`}`
}

function apiText(entry: (typeof APIS)[number], families: readonly Family[], model: ApiModel): string {
  const own = families.filter((family) => family.api === entry.api)
  const properties = own.map((family) => {
    const product = productOf(family, model)
    const comment = product === '' ? '' : `      /** ${product} */\n`
    const names = family.root.names.properties
    return names
      .map((name) => `${comment}      ${propertyName(name)}: ${importName(family)}.${family.root.typeName}\n`)
      .join('')
  })
  const aliases = own.map(
    (family) =>
      `      export import ${family.root.names.namespace} = ${importName(family)}.${family.root.typeName}\n`,
  )
  return (
    `    /** ${entry.comment} */\n    interface ${entry.namespace} {\n${properties.join('')}    }\n` +
    `    namespace ${entry.namespace} {\n${aliases.join('')}    }\n`
  )
}

function peoplesNames(model: ApiModel): string {
  const routes = new Set(model.operations.map(({ route }) => route))
  return Object.entries(SHORT_NAMES)
    .filter(([, { route }]) => routes.has(route))
    .map(([name, { route, part }]) => `export type ${name} = Routes[${quoted(route)}][${quoted(part)}]\n`)
    .join('')
}

// A plain `Routes[R]['args']` makes a compiler build all routes' arguments at once: 51,000 instantiations and
// two seconds. A conditional type is not evaluated until the route is known.
const ROUTE_TYPES = `/** Arguments after the route in \`request()\`: the body and the config, or the config alone. */
export type RouteArguments<R extends keyof Routes> = keyof Routes extends R
  ? unknown[]
  : Routes[R] extends { args: infer A extends unknown[] } ? A : never
`

/** The entry of the declarations: the names of all families' files as one tree. */
export function indexDeclarations(tree: RouteTree, model: ApiModel): string {
  const families = tree.families
  const roots = APIS.map(({ api, namespace }) => `  ${api}: WeChatPay.OpenAPI.${namespace}\n`)
  return [
    ...families.map((family) => `import * as ${importName(family)} from './${family.name}'\n`),
    "import * as models from './models'\n",
    '\nexport declare namespace WeChatPay {\n',
    '  /** Types shared by several operations, by name. */\n  export import Models = models\n',
    '  namespace OpenAPI {\n',
    ...APIS.map((entry) => apiText(entry, families, model)),
    '  }\n}\n',
    `/** Root of every chain. */\nexport interface ChainRoot {\n${roots.join('')}}\n`,
    '/** Types of every operation by its route. */\n',
    `export interface Routes extends ${families.map((family) => `${importName(family)}.Routes`).join(', ') || 'Object'} {}\n`,
    ROUTE_TYPES,
    peoplesNames(model),
    "export * from './notifications'\nexport * from './wire'\n",
  ].join('')
}
