import { constants, createCipheriv, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import plugin from 'wechatpay-axios-plugin'
import { afterAll, describe, expect, it } from 'vitest'
import { type DifferenceId, ofHelpers } from './testing/differences'
import * as compat from './index'

// The declarations of the plugin lack most members of its classes.
const before = plugin as unknown as typeof compat

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const short = generateKeyPairSync('rsa', { modulusLength: 1024 })
const folder = mkdtempSync(join(tmpdir(), 'compat-keys-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Outcome = { readonly value: unknown } | { readonly thrown: true }

function outcomeOf(run: () => unknown): Outcome {
  try {
    return { value: run() }
  } catch {
    return { thrown: true }
  }
}

/** One function of both packages over generated input, and the intended differences of its results. */
interface Comparison<Input> {
  readonly input: fc.Arbitrary<Input>
  readonly run: (module: typeof compat, input: Input) => unknown
  readonly intended?: (input: Input) => DifferenceId | undefined
}

/** Inputs for which the two differ, each by the difference that it shows. */
const seen = new Set<string>()

function compare<Input>({ input, run, intended = () => undefined }: Comparison<Input>): void {
  fc.assert(
    fc.property(input, (given) => {
      const [was, is] = [before, compat].map((module) => outcomeOf(() => run(module, given)))
      const difference = intended(given)
      if (difference === undefined) expect(is).toEqual(was)
      else if (JSON.stringify(is) !== JSON.stringify(was)) seen.add(difference)
    }),
    { numRuns: 200 },
  )
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '中文', "a'b", '2>1<0'),
)
const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((all) => Buffer.from(all))
const secret = fc.stringMatching(/^[0-9A-Za-z]{32}$/)
const fieldName = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/)

// Braces, and names between underscores or dollar signs that do not name parameters or begin with a capital.
const NAMES = /^\{|^([_$])(?![a-z][\w-]*\1$).*\1$|^[_$]$/

describe('Wechatpay.normalize', () => {
  it('converts names as the plugin does', () => {
    compare({
      input: fc.stringMatching(/^[A-Za-z0-9_${}-]{0,24}$/),
      run: ({ Wechatpay }, name) => Wechatpay.normalize(name),
      intended: (name) => (NAMES.test(name) ? 'names' : undefined),
    })
  })
})

describe('Aes', () => {
  it('encrypts and decrypts by GCM as the plugin does', () => {
    compare({
      input: fc.tuple(text, bytes(32), fc.stringMatching(/^[0-9a-zA-Z]{12,16}$/), text),
      run: ({ Aes: { AesGcm } }, [plain, key, iv, aad]) => {
        const encrypted = AesGcm.encrypt(plain, key, iv, aad)
        return [encrypted, AesGcm.decrypt(encrypted, key, iv, aad)]
      },
    })
  })

  it('rejects a GCM tag of another length than 16 bytes', () => {
    const [key, iv] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)]
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    cipher.final()
    const tag = cipher.getAuthTag().subarray(0, 4).toString('base64')
    expect(before.Aes.AesGcm.decrypt(tag, key, iv)).toBe('')
    expect(() => compat.Aes.AesGcm.decrypt(tag, key, iv)).toThrow(/Invalid authentication tag length/)
    seen.add('tag')
  })

  it('encrypts and decrypts by ECB and CBC as the plugin does, and pads whole blocks too', () => {
    compare({
      input: fc.tuple(text, bytes(32)),
      run: ({ Aes: { AesEcb } }, [plain, key]) => AesEcb.encrypt(plain, key),
      intended: ([plain]) => (Buffer.byteLength(plain) % 16 === 0 ? 'padding' : undefined),
    })
    compare({
      input: fc.tuple(text, bytes(16), bytes(16)),
      run: ({ Aes: { AesCbc } }, [plain, key, iv]) => [
        AesCbc.encrypt(plain, key, iv),
        AesCbc.decrypt(AesCbc.encrypt(plain, key, iv), key, iv),
      ],
    })
  })

  it('reads what OpenSSL encrypts by ECB, and rejects another key', () => {
    const key = Buffer.alloc(32, 3)
    const cipher = createCipheriv('aes-256-ecb', key, null)
    const encrypted = Buffer.concat([cipher.update('0123456789abcdef'), cipher.final()]).toString('base64')
    expect(compat.Aes.AesEcb.decrypt(encrypted, key)).toBe('0123456789abcdef')
    expect(compat.Aes.AesEcb.encrypt('0123456789abcdef', key)).toBe(encrypted)
    expect(before.Aes.AesEcb.decrypt(encrypted, Buffer.alloc(32, 4))).not.toBe('0123456789abcdef')
    expect(() => compat.Aes.AesEcb.decrypt(encrypted, Buffer.alloc(32, 4))).toThrow(/bad decrypt/)
    seen.add('wrong-key')
  })

  it('pads and removes the padding', () => {
    compare({
      input: fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(true, false, undefined)),
      run: ({ Aes: { pkcs7 } }, [given, optional]) => [
        pkcs7.padding(Buffer.from(given), optional),
        pkcs7.unpadding(pkcs7.padding(Buffer.from(given), false)),
      ],
      intended: ([given, optional]) =>
        optional === undefined && given.length % 16 === 0 ? 'padding' : undefined,
    })
  })
})

describe('Hash', () => {
  it('digests and signs as the plugin does', () => {
    const value = fc.oneof(text, fc.integer(), fc.constant(undefined), fc.boolean())
    compare({
      input: fc.tuple(
        fc.dictionary(fc.oneof(fieldName, fc.constant('sign')), value),
        secret,
        fc.constantFrom('MD5' as const, 'HMAC-SHA256' as const),
        fc.constantFrom(false, true, 1000002, '0'),
      ),
      run: ({ Hash }, [data, key, type, agency]) => [
        Hash.sign(type, data, key),
        Hash.sign(type, data, Hash.keyObjectFrom(key)),
        Hash.md5(key),
        Hash.md5(Hash.keyObjectFrom(key)),
        Hash.md5('a=1', key, agency),
        Hash.md5('a=1', Hash.keyObjectFrom(key), agency),
        Hash.hmac('a=1', key),
        Hash.hmac('a=1', Buffer.from(key), 'sha512'),
        Hash.sha1(key),
        Hash.sha256(key),
        Hash.equals(key, key),
        Hash.equals(key, `${key}0`),
        Hash.equals('', null),
        Hash.isKeyObject(Hash.keyObjectFrom(key)),
        Hash.isKeyObject(key),
      ],
    })
  })

  it.each(['', undefined, Buffer.alloc(0)])('does not sign without a key (%j)', (key) => {
    expect(before.Hash.sign('MD5', { a: 1 }, key as never)).toHaveLength(32)
    for (const type of ['MD5', 'HMAC-SHA256'] as const) {
      expect(() => compat.Hash.sign(type, { a: 1 }, key as never)).toThrow(TypeError)
    }
    expect(() => compat.Hash.hmac('a=1', key as never)).toThrow(TypeError)
    seen.add('keyless')
  })

  it('leaves out fields that are null', () => {
    const key = '0123456789abcdef0123456789ABCDEF'
    expect(before.Hash.sign('MD5', { a: '1', b: null }, key)).not.toBe(
      before.Hash.sign('MD5', { a: '1' }, key),
    )
    expect(compat.Hash.sign('MD5', { a: '1', b: null }, key)).toBe(before.Hash.sign('MD5', { a: '1' }, key))
    seen.add('null')
  })
})

describe('Formatter', () => {
  it('formats strings to sign as the plugin does', () => {
    compare({
      input: fc.tuple(text, text, fc.nat(), fc.stringMatching(/^\w{1,32}$/), text),
      run: ({ Formatter }, [one, other, time, nonce, body]) => [
        Formatter.request('POST', one, time, nonce, body),
        Formatter.request('GET', one, String(time), nonce),
        Formatter.response(time, nonce, body),
        Formatter.response(time, nonce),
        Formatter.joinedByLineFeed(one, other, nonce),
        Formatter.authorization(one, nonce, other, time, body),
      ],
    })
  })

  it('sorts and joins fields as the plugin does', () => {
    compare({
      input: fc.dictionary(fc.oneof(fieldName, fc.string()), text),
      run: ({ Formatter: { ksort, queryStringLike } }, fields) => [
        Object.entries(ksort(fields)),
        queryStringLike(fields),
        queryStringLike(ksort(fields)),
      ],
      intended: (fields) => (Object.hasOwn(fields, '__proto__') ? 'prototype' : undefined),
    })
  })

  it('makes nonces of any length from letters and digits', () => {
    for (const module of [before, compat]) {
      for (const size of [1, 16, 32, 100]) {
        expect(module.Formatter.nonce(size)).toMatch(new RegExp(`^[0-9A-Za-z]{${size}}$`))
      }
      expect(module.Formatter.nonce()).toHaveLength(32)
      expect(Math.abs(module.Formatter.timestamp() - Date.now() / 1000)).toBeLessThan(60)
    }
  })

  const cell = fc.string().filter((given) => !/[\r\n`]/.test(given))
  it('casts lines and bills as the plugin does', () => {
    compare({
      input: fc.tuple(fc.array(cell, { minLength: 1 }), fc.array(fc.string()), fc.boolean()),
      run: ({ Formatter }, [cells, keys, skip]) => [
        Formatter.castCsvLine(cells.map((one) => `\`${one}`).join(','), keys, skip),
        Formatter.castCsvLine(cells.join(','), keys, false, ','),
        Formatter.castCsvLine(undefined, keys),
      ],
      intended: ([, keys]) => (keys.includes('__proto__') ? 'prototype' : undefined),
    })
    const title = fc.string().filter((given) => !/[\r\n`,]/.test(given))
    compare({
      input: fc
        .tuple(
          fc.uniqueArray(title, { minLength: 1, maxLength: 8 }),
          fc.array(fc.array(cell, { minLength: 8, maxLength: 8 })),
          fc.constantFrom('\n', '\r\n'),
          fc.boolean(),
        )
        .map(([titles, rows, end, isText]) => {
          const marked = (cells: readonly string[]) =>
            cells
              .slice(0, titles.length)
              .map((one) => `\`${one}`)
              .join(',')
          const lines = [titles.join(','), ...rows.map(marked), '总交易单数,金额', '`1,`0.00', '']
          const bill = `\uFEFF${lines.join(end)}`
          return isText ? bill : Buffer.from(bill)
        }),
      run: ({ Formatter }, bill) => Formatter.castCsvBill(bill),
      intended: (bill) => (bill.toString().includes('__proto__') ? 'prototype' : undefined),
    })
  })

  it('keeps a field and a column with the name __proto__', () => {
    const fields = JSON.parse('{ "b": "1", "__proto__": "2" }') as object
    expect(Object.entries(before.Formatter.ksort(fields))).toEqual([['b', '1']])
    expect(Object.entries(compat.Formatter.ksort(fields))).toEqual([
      ['__proto__', '2'],
      ['b', '1'],
    ])
    const line = ['`1,`2', ['a', '__proto__']] as const
    expect(Object.entries(before.Formatter.castCsvLine(...line))).toEqual([['a', '1']])
    expect(Object.entries(compat.Formatter.castCsvLine(...line))).toEqual([
      ['a', '1'],
      ['__proto__', '2'],
    ])
    seen.add('prototype')
  })

  it('casts a bill without a byte order mark or a final line end, and a name with a line break', () => {
    const lines = ['交易时间,商品名称', '`2024-01-01,`a\nb', '总交易单数,金额', '`1,`0.01']
    const expected = {
      rows: [{ 交易时间: '2024-01-01', 商品名称: 'a\nb' }],
      summary: { 总交易单数: '1', 金额: '0.01' },
    }
    for (const bill of [lines.join('\n'), `\uFEFF${lines.join('\n')}`, `${lines.join('\n')}\n`]) {
      expect(compat.Formatter.castCsvBill(bill)).toEqual(expected)
      expect(before.Formatter.castCsvBill(bill)).not.toEqual(expected)
    }
    seen.add('bill')
  })
})

describe('Rsa', () => {
  const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') =>
    key.export({ type, format: 'pem' } as never) as unknown as string
  const base64 = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') =>
    (key.export({ type, format: 'der' } as never) as unknown as Buffer).toString('base64')
  const { privateKey, publicKey } = rsa
  const file = join(folder, 'key %41.pem')
  writeFileSync(file, pem(privateKey, 'pkcs8'))

  it.each([
    ['PKCS#8', pem(privateKey, 'pkcs8'), 'private'],
    ['PKCS#1', pem(privateKey, 'pkcs1'), 'private'],
    ['a Buffer', Buffer.from(pem(privateKey, 'pkcs8')), 'private'],
    ['a KeyObject', privateKey, 'private'],
    ['a file', `file://${file}`, 'private'],
    ['private.pkcs8', `private.pkcs8://${base64(privateKey, 'pkcs8')}`, 'private'],
    ['private.pkcs1', `private.pkcs1://${base64(privateKey, 'pkcs1')}`, 'private'],
    ['SPKI', pem(publicKey, 'spki'), 'public'],
    ['public PKCS#1', pem(publicKey, 'pkcs1'), 'public'],
    ['a public Buffer', Buffer.from(pem(publicKey, 'spki')), 'public'],
    ['a public KeyObject', publicKey, 'public'],
    ['public.spki', `public.spki://${base64(publicKey, 'spki')}`, 'public'],
    ['public.pkcs1', `public.pkcs1://${base64(publicKey, 'pkcs1')}`, 'public'],
    ['the public key of a private PEM', pem(privateKey, 'pkcs8'), 'public'],
    ['the public key of a private KeyObject', privateKey, 'public'],
    ['a private key string as a public one', `private.pkcs8://${base64(privateKey, 'pkcs8')}`, 'public'],
  ] as const)('loads %s as the plugin does', (_, source, type) => {
    const [was, is] = [before.Rsa.from(source, type), compat.Rsa.from(source, type)]
    expect(is.type).toBe(was.type)
    expect(is.equals(was)).toBe(true)
  })

  it('loads base64 by its format as the plugin does', () => {
    for (const { Rsa } of [before, compat]) {
      expect(Rsa.fromPkcs8(base64(privateKey, 'pkcs8')).equals(privateKey)).toBe(true)
      expect(Rsa.fromPkcs1(base64(privateKey, 'pkcs1')).equals(privateKey)).toBe(true)
      expect(Rsa.fromPkcs1(base64(publicKey, 'pkcs1'), 'public').equals(publicKey)).toBe(true)
      expect(Rsa.fromSpki(base64(publicKey, 'spki')).equals(publicKey)).toBe(true)
    }
  })

  it('signs, verifies, encrypts and decrypts as the plugin does', () => {
    compare({
      input: fc.tuple(
        text,
        text.filter((given) => !/\p{Cs}/u.test(given) && Buffer.byteLength(given) <= 214),
      ),
      run: ({ Rsa }, [message, plain]) => {
        const signature = Rsa.sign(message, pem(privateKey, 'pkcs8'))
        return [
          signature,
          Rsa.verify(message, signature, publicKey),
          Rsa.verify(message, Rsa.sign(`${message}.`, privateKey), pem(publicKey, 'spki')),
          before.Rsa.decrypt(Rsa.encrypt(plain, publicKey), privateKey),
          Rsa.decrypt(before.Rsa.encrypt(plain, pem(publicKey, 'spki')), pem(privateKey, 'pkcs8')),
        ]
      },
    })
    for (const { Rsa } of [before, compat]) {
      expect(() => Rsa.encrypt('a', publicKey, constants.RSA_PKCS1_PADDING)).toThrow(RangeError)
      expect(() => Rsa.decrypt('a', privateKey, constants.RSA_PKCS1_PADDING)).toThrow(RangeError)
    }
  })

  it('rejects text that UTF-8 cannot carry, and weak keys', () => {
    expect(before.Rsa.decrypt(before.Rsa.encrypt('\uD800', publicKey), privateKey)).toBe('\uFFFD')
    expect(before.Rsa.decrypt(compat.Rsa.encrypt('a', publicKey), privateKey)).toBe('a')
    seen.add('text')
    expect(before.Rsa.from(pem(short.privateKey, 'pkcs8')).type).toBe('private')
    expect(() => compat.Rsa.from(pem(short.privateKey, 'pkcs8'))).toThrow(/at least 2048 bits/)
    seen.add('weak-key')
  })
})

describe('Transformer', () => {
  // Text that both write and read unchanged.
  const plainText = text.filter(
    (given) =>
      given.trim() === given &&
      !given.includes(']]>') &&
      !/&#|[\r\uFFFE\uFFFF]|[^\P{Cc}\n\t]|\p{Cs}/u.test(given),
  )

  it('writes XML that the plugin reads the same, and reads what the plugin writes', () => {
    compare({
      input: fc.dictionary(fieldName, plainText, { minKeys: 1 }),
      run: ({ Transformer }, fields) => [
        before.Transformer.toObject(Transformer.toXml(fields)),
        Transformer.toObject(before.Transformer.toXml(fields)),
      ],
    })
    compare({
      input: plainText.filter((given) => given !== ''),
      run: ({ Transformer }, given) => Transformer.toXml(given).replace(/<!\[CDATA\[(.*?)\]\]>/s, '$1'),
    })
  })

  it('writes and reads any text unchanged', () => {
    const fields = { a: 'x]]>y', b: ' c ', d: '中' }
    expect(compat.Transformer.toObject(compat.Transformer.toXml(fields))).toEqual(fields)
    expect(before.Transformer.toObject(before.Transformer.toXml(fields))).not.toEqual(fields)
    expect(compat.Transformer.toObject('<xml><d>&#20013;</d></xml>')).toEqual({ d: '中' })
    expect(before.Transformer.toObject('<xml><d>&#20013;</d></xml>')).toEqual({ d: '&#20013;' })
    seen.add('xml-text')
  })

  it('rejects malformed XML, and names that XML cannot have', () => {
    for (const xml of ['<xml><a>1</xml>', '<!DOCTYPE x [<!ENTITY e "1">]><xml><a>1</a></xml>']) {
      expect(() => compat.Transformer.toObject(xml)).toThrow(/XML/)
      expect(before.Transformer.toObject(xml)).toBeDefined()
    }
    seen.add('xml-malformed')
    expect(before.Transformer.toXml({ 'a b': '1' })).toBe('<xml><a b>1</a b></xml>')
    expect(() => compat.Transformer.toXml({ 'a b': '1' })).toThrow(/not a valid name/)
    seen.add('xml-name')
  })

  it.each([
    ['undefined', undefined],
    ['other text', 'test'],
    ['text in an element', '<span>test</span>'],
    ['a declaration', '<?xml version="1.0"?>\n<xml><a>1</a></xml>'],
    ['a list', '<xml><a>1</a><a>2</a></xml>'],
    ['children', '<xml><a><b>1</b></a></xml>'],
    ['an attribute', '<xml><a b="c">1</a></xml>'],
    ['an empty Buffer', Buffer.from([])],
    ['a Buffer', Buffer.from('<xml><a><![CDATA[1]]></a></xml>')],
    ['an empty element', '<xml/>'],
  ])('reads %s as the plugin does', (_, xml) => {
    expect(compat.Transformer.toObject(xml as string)).toEqual(before.Transformer.toObject(xml as string))
  })

  it('signs fields and verifies responses as the plugin does', () => {
    const key = '0123456789abcdef0123456789ABCDEF'
    compare({
      input: fc.tuple(fc.dictionary(fieldName, plainText), fc.constantFrom('MD5', 'HMAC-SHA256')),
      run: ({ Transformer, Hash }, [given, sign_type]) => {
        const fields = {
          ...given,
          mch_id: '1900000001',
          nonce_str: 'n',
          sign_type,
          return_code: 'SUCCESS',
          result_code: 'SUCCESS',
        }
        const signed = new Transformer('1900000001', key).signer.call({}, fields)
        const { verifier } = new Transformer('1900000001', Hash.keyObjectFrom(key))
        const forged = verifier.call({}, { ...(signed as object), sign: '0'.repeat(32) }) as { code: string }
        const failed = verifier.call({}, { return_code: 'FAIL' }) as { code: string }
        return [signed, verifier.call({}, signed), forged.code, failed.code]
      },
      intended: ([given]) => ('sign' in given ? 'null' : undefined),
    })
    for (const { Transformer } of [before, compat]) {
      expect(() => new Transformer('1', key).signer.call({}, { mch_id: '2' })).toThrow(/merchant ID/i)
    }
  })
})

describe('Multipart', () => {
  it('writes parts as the plugin does', () => {
    const name = fc.stringMatching(/^[a-z.]{1,12}$/)
    const part = fc.tuple(
      name,
      fc.oneof(
        text,
        fc.integer(),
        fc.uint8Array().map((all) => Buffer.from(all)),
      ),
      fc.option(name, { nil: undefined }),
    )
    compare({
      input: fc.array(part, { maxLength: 5 }),
      run: ({ Multipart }, parts) => {
        const form = new Multipart()
        for (const given of parts) form.append(...given)
        const written = () => form.getBuffer().toString('latin1').replaceAll(form.boundary.toString(), '-')
        const whole = [written(), [...form.keys()], [...form.values()], [...form.entries()], form.indices]
        form.delete(parts[0]?.[0])
        return [...whole, written(), form.indices, form.has('a'), form.getAll('a')]
      },
    })
  })

  it('escapes a name that would change the headers', () => {
    const written = ({ Multipart }: typeof compat) =>
      new Multipart().append('file', Buffer.from('1'), 'a"\r\nX-Y: 1.png').getBuffer().toString()
    expect(written(before)).toContain('\r\nX-Y: 1.png')
    expect(written(compat)).toContain('filename="a%22%0D%0AX-Y: 1.png"')
    seen.add('filename')
  })
})

describe('the exports', () => {
  it('are those of the plugin, with the same names', () => {
    const classes = [
      'Wechatpay',
      'Rsa',
      'Aes',
      'Hash',
      'Multipart',
      'Formatter',
      'Transformer',
      'Decorator',
      'FormData',
    ] as const
    for (const name of classes) {
      expect(compat[name].name).toBe((before as unknown as Record<string, { name: string }>)[name]?.name)
      expect(Reflect.get(compat.default, name)).toBe(compat[name])
    }
    expect(compat.default).toBe(compat.Wechatpay)
    expect(compat.Wechatpay.default).toBe(compat.Wechatpay)
  })

  it('differ from the plugin only as listed', () => {
    expect([...seen].sort()).toEqual([...ofHelpers].sort())
  })
})
