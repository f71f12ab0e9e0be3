import { EntityDecoder, XML } from '@nodable/entities'
import { XMLParser } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { readXml } from './xml-read'
import { writeXml } from './xml-write'

const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ']]>',
          '<![CDATA[',
          '&',
          '&#13;',
          '&amp;',
          '<',
          '>',
          ' ',
          '\r',
          '\n',
          '\t',
          'a',
          '中',
          '😀',
        ),
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => !bad.test(text))
const anyName = fc.stringMatching(/^[A-Za-z_][\w.-]{0,12}$/)
const anyFields = fc.dictionary(anyName, anyText)

// Keeps text and CDATA apart, trims nothing and guesses nothing; knows the five predefined entities and numeric references.
const another = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  entityDecoder: new EntityDecoder({ namedEntities: XML, numericAllowed: true }),
  ignoreDeclaration: true,
})

describe('writeXml', () => {
  it('writes any string so that readXml returns it unchanged', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        expect(readXml(writeXml(fields))).toEqual(fields)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes XML that another parser reads unchanged', () => {
    const ofOurs = fc.dictionary(
      anyName.filter((name) => !(name in {}) && name !== 'prototype'),
      anyText.filter((text) => text !== '' && !text.includes('\r')),
      { minKeys: 1 },
    )
    fc.assert(
      fc.property(ofOurs, (fields) => {
        expect(another.parse(writeXml(fields))).toEqual({ xml: fields })
      }),
    )
  })

  it.each([
    ['plain', 'abc 中文 1', 'abc 中文 1'],
    ['empty', '', ''],
    ['blanks at the ends', ' a ', '<![CDATA[ a ]]>'],
    ['a blank alone', ' ', '<![CDATA[ ]]>'],
    ['markup', '{"a":"<b>&"}', '<![CDATA[{"a":"<b>&"}]]>'],
    ['the end mark of CDATA', 'a]]>b', '<![CDATA[a]]]]><![CDATA[>b]]>'],
    ['a carriage return', 'a\r\nb', '<![CDATA[a]]>&#13;<![CDATA[\nb]]>'],
    ['an emoji', '😀', '😀'],
  ])('writes %s in the expected form', (_, text, written) => {
    expect(writeXml({ attach: text })).toBe(`<xml><attach>${written}</attach></xml>`)
  })

  it.each([
    ['\0', 'U+0000 at position 0'],
    ['\u0008', 'U+0008 at position 0'],
    ['\u000B', 'U+000B at position 0'],
    ['a\u001F', 'U+001F at position 1'],
    ['\uFFFE', 'U+FFFE at position 0'],
    ['\uD800', 'U+D800 at position 0'],
    ['a\uDC00b', 'U+DC00 at position 1'],
  ])('rejects %j and reports its position', (text, where) => {
    const error = thrown(() => writeXml({ fine: 'x', attach: text }))
    expect(error).toMatchObject({ name: 'XmlFormatError', code: 'XML_CHARACTER', field: 'attach' })
    expect(error.message).toContain(`attach contains the character ${where}`)
  })

  it.each(['', 'a b', '1a', 'a>', '-a', 'a:b', 'a'.repeat(129)])('rejects the field name %j', (name) => {
    expect(thrown(() => writeXml({ [name]: 'x' }))).toMatchObject({ code: 'XML_NAME', field: name })
  })
})

describe('readXml', () => {
  it('keeps blanks, digits and empty strings unchanged', () => {
    const text = '<xml>\n<a> 1 </a><b>007</b><c></c><d/><e>\n\t</e><f><![CDATA[ x ]]></f></xml>\n'
    expect(readXml(text)).toEqual({ a: ' 1 ', b: '007', c: '', d: '', e: '\n\t', f: ' x ' })
  })

  it('decodes the five entities and numeric references, once', () => {
    const text =
      '<xml><a>&lt;&gt;&amp;&apos;&quot;</a><b>&#20013;&#x1F600;&#13;</b><c>&amp;lt;&amp;#60;</c></xml>'
    expect(readXml(text)).toEqual({ a: '<>&\'"', b: '中😀\r', c: '&lt;&#60;' })
  })

  it.each([0x9, 0xa, 0xd, 0x20, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff])(
    'reads the character number %d, as a reference and literally',
    (code) => {
      const a = String.fromCodePoint(code)
      expect(readXml(`<xml><a>&#${code};</a><b>&#x${code.toString(16)};</b></xml>`)).toEqual({ a, b: a })
      expect(readXml(writeXml({ a }))).toEqual({ a })
    },
  )

  it.each([
    '8',
    '11',
    '31',
    'x0',
    'xD800',
    'xdfff',
    'xFFFE',
    'xffff',
    'x110000',
    '12345678',
    'x0000041',
    '',
    'x',
  ])('rejects the character number %s', (number) => {
    expect(thrown(() => readXml(`<xml><a>&#${number};</a></xml>`)).code).toBe('XML_MALFORMED')
  })

  it('reads names of up to 128 characters unchanged', () => {
    const name = 'a'.repeat(128)
    expect(readXml(writeXml({ [name]: '1' }))).toEqual({ [name]: '1' })
    expect(thrown(() => readXml(`<xml><${name}a>1</${name}a></xml>`)).code).toBe('XML_MALFORMED')
  })

  it('keeps markup in CDATA as text', () => {
    expect(readXml('<xml><a><![CDATA[&lt;<b>&#60;]]]]><![CDATA[>]]>c</a></xml>')).toEqual({
      a: '&lt;<b>&#60;]]>c',
    })
  })

  it('skips a declaration, a byte order mark, comments and attributes', () => {
    const text =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?><!-- a --><xml v="1"><a k=\'2\'>1<!-- b -->2</a></xml><!---->'
    expect(readXml(text)).toEqual({ a: '12' })
  })

  it('reads nested elements, and a repeated name as a list', () => {
    const text = '<xml><l><i><a>1</a></i> <i><a>2</a></i><i>3</i></l><l2><i>1</i></l2></xml>'
    expect(readXml(text)).toEqual({ l: { i: [{ a: '1' }, { a: '2' }, '3'] }, l2: { i: '1' } })
  })

  it('treats an element of any name alike', () => {
    const fields = readXml(
      '<xml><__proto__><polluted>1</polluted></__proto__><constructor>2</constructor></xml>',
    )
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    expect(Object.entries(fields)).toEqual([
      ['__proto__', { polluted: '1' }],
      ['constructor', '2'],
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  it.each([
    ['a document type', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><a>&a;</a></xml>', 'XML_DOCTYPE'],
    ['a document type in lower case', ' <!doctype html><html></html>', 'XML_DOCTYPE'],
    ['a document type inside an element', '<xml><!DOCTYPE a><a>1</a></xml>', 'XML_DOCTYPE'],
    ['a custom entity', '<xml><a>&nbsp;</a></xml>', 'XML_MALFORMED'],
    ['a lone ampersand', '<xml><a>a & b</a></xml>', 'XML_MALFORMED'],
    ['an empty reference', '<xml><a>&#0;</a></xml>', 'XML_MALFORMED'],
    ['a reference to a lone surrogate', '<xml><a>&#xD800;</a></xml>', 'XML_MALFORMED'],
    ['a reference beyond Unicode', '<xml><a>&#1114112;</a></xml>', 'XML_MALFORMED'],
    ['a mismatched end tag', '<xml><a>1</b></xml>', 'XML_MALFORMED'],
    ['a missing end tag', '<xml><a>1</a>', 'XML_MALFORMED'],
    ['unterminated CDATA', '<xml><a><![CDATA[1</a></xml>', 'XML_MALFORMED'],
    ['two root elements', '<xml><a>1</a></xml><xml><a>2</a></xml>', 'XML_MALFORMED'],
    ['text after the end', '<xml><a>1</a></xml>x', 'XML_MALFORMED'],
    ['text beside elements', '<xml>x<a>1</a></xml>', 'XML_MALFORMED'],
    ['text instead of elements', '<xml>x</xml>', 'XML_MALFORMED'],
    ['a processing instruction', '<xml><?php 1 ?><a>1</a></xml>', 'XML_MALFORMED'],
    ['nothing', '', 'XML_MALFORMED'],
    ['JSON', '{"code":1}', 'XML_MALFORMED'],
  ])('rejects %s', (_, text, code) => {
    expect(thrown(() => readXml(text))).toMatchObject({ name: 'XmlFormatError', code })
  })

  it('reports the position of an error and none of the content', () => {
    const error = thrown(() => readXml('<xml><bank_no>6225880137051234</bank_no><a>6225 & </a></xml>'))
    expect(error.message).toContain('at character 49')
    expect(error.message).not.toContain('6225')
  })

  it('stops at the configured length and depth', () => {
    expect(thrown(() => readXml('<xml><a>1</a></xml>', { length: 18 })).code).toBe('XML_TOO_LARGE')
    expect(readXml('<xml><a>1</a></xml>', { length: 19, depth: 2 })).toEqual({ a: '1' })
    expect(thrown(() => readXml('<xml><a><b>1</b></a></xml>', { depth: 2 })).code).toBe('XML_TOO_DEEP')
    expect(thrown(() => readXml('<a>'.repeat(100_000))).code).toBe('XML_TOO_DEEP')
  })

  it('throws no other error for any input', () => {
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<a/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&lt;',
      '&#65;',
      '<',
      '>',
      ' ',
      'x',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            expect(typeof readXml(text)).toBe('object')
          } catch (error) {
            expect(error).toMatchObject({ name: 'XmlFormatError' })
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('normalizes line ends as XML requires, or keeps them', () => {
    const text = '<xml>\r\n<a>1\r\n2\r3</a><b><![CDATA[\r\n]]></b><c>&#13;\n</c>\r\n</xml>'
    expect(readXml(text)).toEqual({ a: '1\n2\n3', b: '\n', c: '\r\n' })
    expect(readXml(text, { lineEnds: 'raw' })).toEqual({ a: '1\r\n2\r3', b: '\r\n', c: '\r\n' })
  })

  it('limits the elements of a document and the attributes of an element', () => {
    const two = '<xml><a>1</a><b/></xml>'
    expect(readXml(two, { elements: 3 })).toEqual({ a: '1', b: '' })
    expect(thrown(() => readXml(two, { elements: 2 })).code).toBe('XML_TOO_LARGE')
    const attributes = `<xml a='1' b="2"><a c="3"/></xml>`
    expect(readXml(attributes, { attributes: 2 })).toEqual({ a: '' })
    expect(thrown(() => readXml(attributes, { attributes: 1 })).code).toBe('XML_TOO_LARGE')
    expect(thrown(() => readXml(`<xml>${'<a/>'.repeat(65_536)}</xml>`)).code).toBe('XML_TOO_LARGE')
  })

  it.each([
    ['attribute without a blank before it', '<xml a="1"b="2"/>'],
    ['attribute without a value', '<xml a/>'],
    ['attribute without quotes', '<xml a=1/>'],
    ['attribute whose value contains markup', '<xml a="<"/>'],
    ['unterminated attribute', '<xml a="1><b/></xml>'],
    ['slash within a tag', '<xml / ></xml>'],
    ['blank before a name', '< xml></xml>'],
    ['name that begins with a digit', '<xml><1>a</1></xml>'],
    ['end tag with attributes', '<xml></xml a="1">'],
    ['declaration that contains markup', '<?xml version="1.0"<?><xml/>'],
    ['unterminated declaration', `<?xml ${' '.repeat(300)}?><xml/>`],
    ['declaration after an element', '<xml/><?xml version="1.0"?>'],
    ['unterminated comment', '<xml><a>1</a><!-- </xml>'],
    ['Unicode blank between elements', '<xml>\u00a0<a>1</a></xml>'],
  ])('rejects: %s', (_, text) => {
    expect(thrown(() => readXml(text)).code).toBe('XML_MALFORMED')
  })

  it('returns what another parser returns, for every document that both accept', () => {
    const name = fc.constantFrom('a', 'b', 'c_1', 'D.x-')
    const blank = fc.constantFrom('', ' ', '\n', '\t \r\n')
    const content = fc.oneof(
      fc.stringMatching(/^[\w中文 >"'\n]{1,12}$/).filter((text) => text.trim() !== ''),
      fc.stringMatching(/^[a-z<>&"' ]{1,12}$/).map((text) => `<![CDATA[${text}]]>`),
      fc.constantFrom('&lt;', '&#65;', '&#x4e2d;', 'a<!-- x -->b'),
    )
    const attributes = fc.constantFrom('', ' v="1"', ' v=\'a>b\' w = "2"')
    const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
      inner: fc.oneof(
        { maxDepth: 3 },
        content,
        fc
          .array(
            fc.tuple(blank, tie('element'), blank).map((parts) => parts.join('')),
            {
              minLength: 1,
              maxLength: 3,
            },
          )
          .map((parts) => parts.join('')),
      ),
      element: fc
        .tuple(name, attributes, blank, tie('inner'))
        .map(([tag, given, gap, inner]) => `<${tag}${given}${gap}>${inner}</${tag}${gap}>`),
    }))
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 4 }), (elements) => {
        const text = `<xml>${elements.join('')}</xml>`
        const read = another.parse(text) as { xml: unknown }
        expect(withoutBlankTexts(read.xml)).toEqual(readXml(text))
      }),
      { numRuns: 1000 },
    )
  })

  const MANY = 2 << 20
  const many = (piece: string): string => piece.repeat(Math.floor(MANY / piece.length))
  it.each([
    ['blanks in a tag', `<xml><a${many(' ')}`],
    ['blanks in an end tag', `<xml></xml${many(' ')}`],
    ['blanks', many(' ')],
    ['unterminated comments', `<xml>${many('<!--')}`],
    ['comments', `<xml>${many('<!---->')}`],
    ['unterminated CDATA', `<xml><a>${many('<![CDATA[')}`],
    ['CDATA', `<xml><a>${many('<![CDATA[a]]>')}`],
    ['attributes', `<xml${' b="c"'.repeat(3 << 20)}`],
    ['attributes of many elements', `<xml>${many('<a b="c" d="e"/>')}`],
    ['quotation marks', `<xml a=${many('"')}`],
    ['references', `<xml><a>${many('&amp;')}`],
    ['references between texts', `<xml><a>${many('b&lt;')}`],
    ['ampersands', `<xml><a>${many('&')}`],
    ['texts', `<xml><a>${many('b')}`],
    ['carriage returns', `<xml><a>${many('\r')}`],
    ['angles', many('<')],
    ['elements', `<xml>${many('<a>b</a>')}`],
    ['names', `<${many('a')}`],
    ['nested elements', many('<a>')],
  ])('throws its own error in linear time for megabytes of %s', (_, text) => {
    // Quadratic time would take an hour and fail the test; a stack overflow would be a RangeError.
    const error = thrown(() => readXml(text, { depth: 1e6, elements: 1e5 }))
    expect(error).toMatchObject({ name: 'XmlFormatError' })
  })

  it('reads megabytes of text, references and CDATA', () => {
    const piece = 'b&lt;<![CDATA[<]]>'
    const text = `<xml><a>${many(piece)}</a></xml>`
    expect(readXml(text)['a']).toHaveLength(Math.floor(MANY / piece.length) * 3)
  })
})

// The other parser keeps blanks between elements as text.
function withoutBlankTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlankTexts)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== '#text')
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutBlankTexts(inner)]))
}
