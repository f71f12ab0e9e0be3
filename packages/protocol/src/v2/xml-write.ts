import { XmlFormatError } from './xml-error'

const nameOfField = /^[A-Za-z_][\w.-]{0,127}$/
// Strings that are the same as text and as CDATA, without blanks at the ends that a reader might trim.
const plain = /^[^<>&'"\s](?:[^<>&'"\r\n\t]*[^<>&'"\s])?$/
// XML 1.0 neither allows these characters nor has an escape for them; a lone surrogate is not a character.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/**
 * Writes the fields of an APIv2 message as XML. Every string arrives unchanged: markup and blanks at the ends
 * are written as CDATA, `]]>` as two CDATA sections, and a carriage return, which an XML reader would turn
 * into a line feed, as a character reference.
 *
 * @throws {@link XmlFormatError} `XML_NAME` for an invalid element name and `XML_CHARACTER` for an invalid
 * character; `field` is the name of the field
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 * @example
 * ```ts
 * import { writeXml } from '@wxpay/protocol'
 *
 * console.log(writeXml({ appid: 'wx8888888888888888', attach: 'a < b' }))
 * // <xml><appid>wx8888888888888888</appid><attach><![CDATA[a < b]]></attach></xml>
 * ```
 */
export function writeXml(fields: Readonly<Record<string, string>>): string {
  const elements = Object.entries(fields).map(([name, text]) => {
    if (!nameOfField.test(name)) {
      throw new XmlFormatError(
        'XML_NAME',
        `${JSON.stringify(name)} is not a valid name of an XML element`,
        name,
      )
    }
    return `<${name}>${content(name, text)}</${name}>`
  })
  return `<xml>${elements.join('')}</xml>`
}

function content(name: string, text: string): string {
  const bad = unwritable.exec(text)
  if (bad !== null) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw new XmlFormatError(
      'XML_CHARACTER',
      `${name} contains the character U+${code} at position ${bad.index}, which XML cannot carry`,
      name,
    )
  }
  if (text === '' || plain.test(text)) return text
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
