import { XmlFormatError } from './xml-error'

const nameOfField = /^[A-Za-z_][\w.-]{0,127}$/
// What is the same in a text and in CDATA, and has no blank at an end that somebody might trim.
const plain = /^[^<>&'"\s](?:[^<>&'"\r\n\t]*[^<>&'"\s])?$/
// XML 1.0 allows neither these characters nor a way to escape them; half of a surrogate pair is no character.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/**
 * Writes the fields of an APIv2 message as its XML. Whatever a text holds arrives as it is: markup and blanks at its ends
 * go into CDATA, `]]>` into two of them, and a carriage return, which a reader of XML would turn into a line feed, into a
 * character reference.
 *
 * @throws {@link XmlFormatError} `XML_NAME` for a name, and `XML_CHARACTER` for a character, that XML does not know;
 * `field` is the name of the field
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
      `${name} holds the character U+${code} at position ${bad.index}, which XML cannot carry`,
      name,
    )
  }
  if (text === '' || plain.test(text)) return text
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`
}
