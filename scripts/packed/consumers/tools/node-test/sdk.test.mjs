import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import * as sdk from '@wxpay/sdk'
import { tellStory } from '../story.cjs'

// NODE_PATH points to them, which only require() reads.
const require = createRequire(import.meta.url)
const { expect } = require('chai')
const sinon = require('sinon')

test('runs the shared scenario', async () => {
  assert.equal(await tellStory(sdk), 'told')
})

const wxpay = new sdk.Wechatpay(JSON.parse(process.env.WECHATPAY).client)
after(() => wxpay.close())
const native = () => wxpay.v3.pay.transactions.native

test('stubs a verb by Sinon, and restores it', async () => {
  const stub = sinon.stub(native(), 'post').resolves({ data: { code_url: 'weixin://mocked' } })
  assert.equal((await native().post({ a: 1 })).data.code_url, 'weixin://mocked')
  assert.equal((await native()({ a: 2 })).data.code_url, 'weixin://mocked')
  sinon.assert.calledTwice(stub)
  sinon.assert.calledWith(stub, { a: 1 })
  stub.restore()
  assert.notEqual(native().post, stub)

  const sandbox = sinon.createSandbox()
  sandbox.stub(native(), 'get').resolves({ data: 1 })
  sandbox.spy(native(), 'post')
  sandbox.restore()
  assert.equal('restore' in native().get, false)
  await assert.rejects(native().post(), { isAxiosError: true })
})

test('prints a node in failing assertions of Chai, and sends nothing', async () => {
  let requests = 0
  const counted = wxpay.client.v3.interceptors.request.use((config) => {
    requests += 1
    return config
  })
  for (const node of [wxpay.v3, wxpay.v3.pay, native(), wxpay.v3.certificates]) {
    assert.throws(() => expect(node).to.deep.equal({ a: 1 }), /to deeply equal/)
    assert.throws(() => expect({ node }).to.include({ a: 1 }))
    assert.throws(() => expect(node).to.be.an('object'), /to be an object/)
    assert.throws(() => expect(node).to.have.nested.property('a.b', 1))
    assert.throws(() => assert.deepEqual(node, {}), assert.AssertionError)
    sinon.assert.match({ node }, { node: sinon.match.func })
  }
  await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal(requests, 0)
  wxpay.client.v3.interceptors.request.eject(counted)
})
