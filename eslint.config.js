import { defineConfig, globalIgnores } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// Classes that every realm, or every implementation of Fetch, has its own of.
const ofARealm = [
  '(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error',
  '(?:Uint|Int|Float|BigInt|BigUint)\\d+(?:Clamped)?Array',
  'AbortSignal|Array|ArrayBuffer|Blob|DataView|Date|DOMException|File|FormData|Function|Headers|Map|Object|Promise',
  'ReadableStream|RegExp|Request|Response|Set|SharedArrayBuffer|URL|URLSearchParams|WeakMap|WeakSet',
]

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    'packages/sdk/types/',
    '**/golden/',
    '**/fixtures/',
    'docs/',
    'coverage/',
    // Outside the TypeScript project: the declarations of tsdown itself need optional packages.
    '**/tsdown.*.ts',
    // Projects of their own, which know nothing of this one's types.
    'scripts/packed/consumers/',
    'scripts/runtimes/apps/',
    'scripts/runtimes/project/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Wire shapes are index-signature objects; bracket access is what noPropertyAccessFromIndexSignature wants.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // A regular expression that takes more than linear time on some text lets anyone who sends that text block the event
    // loop. The first plugin knows quantifiers that overlap, or that start over at every character; the second one
    // attacks each expression, and finds what repeats in longer pieces. Rewrite what they report as a loop.
    files: ['packages/*/{src,bin}/**/*.{ts,mjs}'],
    ignores: ['**/*.test.ts'],
    plugins: { redos, regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Use parseUrl: canParse accepts what new URL refuses.',
        },
      ],
      'redos/no-vulnerable': ['error', { ignoreErrors: false, timeout: 60_000, cache: true }],
    },
  },
  {
    // Under Jest and in vm contexts, Node's own errors and the objects of Fetch are of another realm than this code.
    files: ['packages/{protocol,sdk,sandbox}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/realm.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `BinaryExpression[operator='instanceof'][right.name=/^(?:${ofARealm.join('|')})$/]`,
          message:
            "Objects of another realm are no instances of this one's classes. Ask realm.ts or node:util/types.",
        },
        {
          selector:
            "BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name='prototype'][object.name=/^(?:Object|Array|Function)$/]",
          message:
            'Another realm has prototypes of its own. Compare the shape: what inherits nothing itself.',
        },
        {
          selector: "BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name='constructor']",
          message: 'Another realm has constructors of its own. Ask realm.ts or node:util/types.',
        },
      ],
    },
  },
  {
    // Commands talk to a person through the console.
    files: ['**/bin/**', 'scripts/**', 'examples/**', 'benchmarks/**'],
    rules: { 'no-console': 'off' },
  },
)
