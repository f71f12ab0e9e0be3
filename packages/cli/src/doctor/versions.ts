import { version } from '../../package.json'
import { error, type Finding, ok, warning } from './finding'

const LEAST = [20, 19] as const
/** Major versions of Node.js that receive security fixes no more. */
const ENDED = 18

/** Versions of Node.js and of the packages. */
export function examineVersions(node: string = process.versions.node): readonly Finding[] {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const isEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  const text = { zh: `Node.js ${node}，wxpay ${version}`, en: `Node.js ${node}, wxpay ${version}` }
  if (!isEnough)
    return [
      error('versions', text, {
        zh: `升级到 Node.js ${LEAST.join('.')} 或更高版本`,
        en: `Upgrade to Node.js ${LEAST.join('.')} or later`,
      }),
    ]
  return [
    major % 2 === 1 && major > ENDED
      ? warning('versions', text, {
          zh: '生产环境请使用偶数的长期支持版本',
          en: 'Use an even version with long-term support in production',
        })
      : ok('versions', text),
  ]
}
