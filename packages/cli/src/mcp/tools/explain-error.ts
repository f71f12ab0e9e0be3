import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { resolveOperation } from '../../operations/resolve'
import { didYouMean } from '../../parsing/suggest'
import { errorsOf } from '../catalog/describe'
import { adviceTexts } from '../catalog/advice'
import { allErrors } from '../catalog/errors'
import { defineTool, readOnly } from '../tool'

export const explainError = defineTool({
  name: 'explain_error',
  title: 'Explain an error code',
  description:
    'Explains an error code of WeChat Pay, such as SIGN_ERROR or NOT_ENOUGH: status, meaning, and what to do, which differs between operations.',
  input: z.strictObject({
    code: z.string().min(1).max(128).describe('Error code of the response.'),
    operation: z.string().min(1).max(2048).optional().describe('The operation that answered with it.'),
  }),
  annotations: readOnly,
  run: async (_, { code, operation }) => {
    if (operation !== undefined) {
      const { found } = resolveOperation(operation, { method: undefined, uncataloged: false })
      const own = found && errorsOf(found)[code]
      if (found !== undefined && own !== undefined)
        return {
          summary: `${code} of ${found.route}.`,
          facts: { ...own, what_to_do: adviceTexts[own.advice] },
        }
    }
    const known = allErrors()
    const meanings = known.get(code)
    if (meanings === undefined)
      throw usageError(
        'ERROR_CODE_UNKNOWN',
        { zh: `目录里没有错误码 ${code}`, en: `The catalog has no error code ${code}` },
        didYouMean(code, [...known.keys()], (each) => each),
      )
    return {
      summary:
        operation === undefined
          ? `${code}, by table of errors.`
          : `${code} is not documented for this operation; others have it.`,
      facts: meanings.map((each) => ({ ...each, what_to_do: adviceTexts[each.advice] })),
    }
  },
})
