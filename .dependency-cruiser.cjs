/** Who may know whom. The sandbox and the sdk are each other's oracle, so neither may see the other. */
const only = (from, ...allowed) => ({
  name: `${from}-knows-only-${allowed.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/src/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: '^(catalog|packages/[^/]+|examples|benchmarks|docs)/',
    pathNot: [from, ...allowed].map((room) => `^${room}/`).join('|'),
  },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // A circle that an `import type` closes exists for the compiler alone.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('packages/protocol'),
    only('packages/sdk', 'packages/protocol'),
    only('packages/sandbox', 'packages/protocol', 'catalog'),
    only('catalog'),
    only('packages/codegen', 'catalog'),
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
