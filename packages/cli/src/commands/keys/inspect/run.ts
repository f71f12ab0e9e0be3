import type { Invocation, Run } from '../../../definition/invocation'
import type { Text } from '../../../definition/text'
import { exitCodes } from '../../../errors/exit-codes'
import { resolve } from 'node:path'
import { warnOfReaders } from '../../../files/mode'
import { readBytes } from '../../../files/read-file'
import { readInput } from '../../../files/read-input'
import { describeKeys, type KeyDescription } from '../../../keys/describe'
import { columns } from '../../../output/width'
import type { definition } from './definition'

const LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text } = invocation
  const described: KeyDescription[] = []
  for (const file of given.file) described.push(...(await describeFile(file, invocation)))
  const pairs = pairsOf(described)
  const findings = [...mismatchesOf(described)]
  output.result(
    {
      keys: described.map(({ role, warnings, ...key }) => ({
        ...key,
        role: text(role),
        warnings: warnings.map(text),
      })),
      pairs,
      findings: findings.map(text),
    },
    () =>
      [
        ...described.map((key) => keyText(key, invocation)),
        ...pairs.map((pair) =>
          text({ zh: `成对：${pair.join(' 与 ')}`, en: `A pair: ${pair.join(' and ')}` }),
        ),
        ...findings.map((finding) => output.colors.red(text(finding))),
      ].join('\n'),
  )
  const isGood =
    findings.length === 0 &&
    described.every(({ warnings, kind }) => warnings.length === 0 && kind !== 'unknown')
  return isGood ? exitCodes.ok : exitCodes.failed
}

async function describeFile(
  file: string,
  invocation: Pick<Invocation, 'folder' | 'input' | 'signal'>,
): Promise<readonly KeyDescription[]> {
  const { folder } = invocation
  const content =
    file === '-' ? await readInput(invocation, LIMIT) : await readBytes(file, { folder, limit: LIMIT })
  const described = describeKeys(file, content, new Date())
  const readers = file === '-' ? undefined : await warnOfReaders(resolve(folder, file))
  if (readers === undefined) return described
  return described.map((key) =>
    /private|pkcs12|shared/.test(key.kind) ? { ...key, warnings: [...key.warnings, readers] } : key,
  )
}

/** Files whose keys belong together. */
function pairsOf(described: readonly KeyDescription[]): readonly (readonly string[])[] {
  return [...grouped(described).values()].filter((files) => files.length > 1)
}

function grouped(described: readonly KeyDescription[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { fingerprint, file } of described) {
    if (fingerprint === undefined) continue
    groups.set(fingerprint, [...(groups.get(fingerprint) ?? []), file])
  }
  return groups
}

// A merchant certificate and a private key that were given together are expected to be a pair.
function* mismatchesOf(described: readonly KeyDescription[]): Generator<Text> {
  const keys = described.filter(({ kind }) => /^pkcs\d-private-key$/.test(kind))
  const certificates = described.filter(({ commonName = '' }) => /^\d{8,10}$/.test(commonName))
  if (keys.length === 0) return
  for (const { file, fingerprint } of certificates) {
    if (keys.some((key) => key.fingerprint === fingerprint)) continue
    yield {
      zh: `${file} 与 ${keys.map((key) => key.file).join('、')} 不成对：证书与私钥要同时下载`,
      en: `${file} does not belong to ${keys.map((key) => key.file).join(', ')}: a certificate and its private key are downloaded together`,
    }
  }
}

function keyText(
  key: KeyDescription,
  { output, text }: Pick<Invocation<typeof definition>, 'output' | 'text'>,
): string {
  const rows: (readonly [Text, string | undefined])[] = [
    [{ zh: '类型', en: 'kind' }, key.kind],
    [{ zh: '用途', en: 'role' }, text(key.role)],
    [{ zh: '序列号', en: 'serial' }, key.serial],
    [{ zh: '持有者', en: 'owner' }, key.commonName],
    [{ zh: '颁发者', en: 'issuer' }, key.issuer],
    [{ zh: '有效期', en: 'valid' }, key.validFrom && `${key.validFrom} – ${key.validTo ?? ''}`],
    [{ zh: '位数', en: 'bits' }, key.bits?.toString()],
    [{ zh: '公钥指纹', en: 'fingerprint' }, key.fingerprint],
  ]
  return [
    output.colors.bold(key.file),
    ...columns(rows.flatMap(([name, value]) => (value === undefined ? [] : [[`  ${text(name)}`, value]]))),
    ...key.warnings.map((warning) => output.colors.yellow(`  ! ${text(warning)}`)),
    '',
  ].join('\n')
}
