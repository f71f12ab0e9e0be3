import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { openTarget } from '../../../target/open-target'
import type { definition } from './definition'
import { downloadCertificates, savedText } from './download'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text } = invocation
  const target = await openTarget(invocation)
  try {
    const saved = await downloadCertificates(target, options.output, invocation)
    output.result({ certificates: saved }, () => savedText(saved, text))
    return exitCodes.ok
  } finally {
    await target.close()
  }
}
