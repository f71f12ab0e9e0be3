import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { resolveOperation } from '../../operations/resolve'
import { didYouMean } from '../../parsing/suggest'
import { adviceTexts } from '../../operations/advice'
import { type Explanation, explainCode, knownCodes } from '../../commands/explain/codes'
import { defineTool, readOnly } from '../tool'

export const explainError = defineTool({
  name: 'explain_error',
  title: 'Explain an error code',
  description:
    'Explains an error code of WeChat Pay, such as SIGN_ERROR or NOT_ENOUGH, or of the SDK: status, meaning, and what to do, which differs between operations.',
  input: z.strictObject({
    code: z.string().min(1).max(128).describe('Error code of the response.'),
    operation: z.string().min(1).max(2048).optional().describe('The operation that answered with it.'),
  }),
  annotations: readOnly,
  run: ({ locale }, { code, operation }) => {
    const explanations = explainCode(code, locale)
    if (explanations.length === 0)
      throw usageError(
        'ERROR_CODE_UNKNOWN',
        { zh: `目录里没有错误码 ${code}`, en: `The catalog has no error code ${code}` },
        didYouMean(code, knownCodes(), (each) => each),
      )
    const own = operation === undefined ? [] : ofOperation(explanations, operation)
    const chosen = own.length > 0 ? own : explanations
    return {
      summary:
        operation === undefined || own.length > 0
          ? `${code}.`
          : `${code} is not documented for this operation; others have it.`,
      facts: chosen.map(({ operations, advice, ...each }) => ({
        ...each,
        advice,
        what_to_do: advice === undefined ? undefined : adviceTexts[advice][locale],
        operation_count: operations.length,
        operations: operations.slice(0, SHOWN),
      })),
    }
  },
})

const SHOWN = 5

function ofOperation(explanations: readonly Explanation[], operation: string): readonly Explanation[] {
  const { found } = resolveOperation(operation, { method: undefined, uncataloged: false })
  const id = found?.operation.operationId ?? ''
  return explanations
    .filter(({ operations }) => operations.includes(id))
    .map((each) => ({ ...each, operations: [id] }))
}
