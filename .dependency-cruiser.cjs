// A package may only import those that its manifest lists as dependencies.
const { workspaces } = require('./scripts/workspaces.mjs')

const folders = workspaces.map(({ folder }) => folder)

const onlyDependencies = ({ folder, uses }) => ({
  name: `${folder}-imports-only-${uses.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${folder}/src/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^(?:${folders.join('|')})/`,
    pathNot: `^(?:${[folder, ...uses].join('|')})/`,
  },
})

// Layers of the SDK, each of which may import only those before it; see docs/contributing/request-lifecycle.md.
const sdk = 'packages/sdk/src'
const layers = [
  ['base/'],
  ['operations/', 'generated/'],
  ['security/'],
  ['transport/'],
  ['call/'],
  ['apis/'],
  ['features/'],
  ['options/'],
  ['analytics/'],
  ['compat/'],
  ['wechatpay\\.ts$'],
  ['index\\.ts$'],
]

const onlyEarlierLayers = (layer, index) => ({
  name: `sdk-${layer[0].replace(/\W.*/, '')}-imports-only-earlier-layers`,
  severity: 'error',
  from: { path: `^${sdk}/(?:${layer.join('|')})`, pathNot: '\\.test\\.ts$|/testing/' },
  to: {
    path: `^${sdk}/(?:${layers
      .slice(index + 1)
      .flat()
      .join('|')})`,
  },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers.slice(0, -1).map(onlyEarlierLayers),
    {
      name: 'sdk-notifications-do-not-import-endpoints',
      severity: 'error',
      from: { path: `^${sdk}/features/notifications/` },
      to: { path: `^${sdk}/features/endpoints/` },
    },
    ...workspaces.map(onlyDependencies),
    {
      name: 'protocol-has-no-dependencies-but-node-and-curves',
      severity: 'error',
      from: { path: '^packages/protocol/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/@noble/' },
    },
    {
      name: 'public-names-only',
      comment: 'Examples and the documentation import packages as a user does.',
      severity: 'error',
      from: { path: '^(examples|docs)/' },
      to: { path: '^packages/[^/]+/src/(?!index\\.ts$|[^/]+/index\\.ts$)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|/dist/|/types/' },
    exclude: { path: '/generated/|/dist/|packages/sdk/types/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
