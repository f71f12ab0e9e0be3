import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../src/domains/migrations'
import { MAX_RESOURCES } from '../src/memory/remember'
import { insertResource } from '../src/memory/store'
import { openDatabase } from '../src/storage/database'
import { type Fixture, createFixture } from './fixture'

/*
 * Remembered resources through the control API, and the rules that every kind has in common.
 */

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(() => fixture.sandbox.close())
beforeEach(() => {
  fixture.sandbox.control.resources.clear(fixture.mchid)
})

const activity = {
  operation_id: 'v3.marketing.membercard-activity.activities._activity_id_.get',
  fields: { activity_id: '371067', activity_name: '开卡有礼' },
}
const path = () => '/v3/marketing/membercard-activity/activities/371067'

async function control(method: string, route: string, body?: object) {
  const response = await fixture.sandbox.fetch(
    `http://127.0.0.1/sandbox/v1/merchants/${fixture.mchid}/resources${route}`,
    { method, ...(body !== undefined && { body: JSON.stringify(body) }) },
  )
  const text = await response.text()
  return {
    status: response.status,
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
  }
}

describe('the control API', () => {
  it('stores, lists, reads, changes and removes a resource', async () => {
    expect((await fixture.client.get(path())).status).toBe(404)
    const stored = await control('POST', '', activity)
    expect(stored).toMatchObject({
      status: 201,
      body: {
        mchid: fixture.mchid,
        operation_id: 'v3.marketing.membercard-activity.activities.post',
        fields: activity.fields,
        ended: false,
        version: 1,
      },
    })
    const { id } = stored.body
    expect((await fixture.client.get(path())).body).toMatchObject(activity.fields)
    expect((await control('GET', '')).body['data']).toEqual([stored.body])
    expect((await control('GET', `/${String(id)}`)).body).toEqual(stored.body)
    await control('POST', `/${String(id)}/change`, { fields: { activity_status: 'TERMINATED' } })
    expect((await fixture.client.get(path())).body).toMatchObject({
      ...activity.fields,
      activity_status: 'TERMINATED',
    })
    expect((await control('DELETE', `/${String(id)}`)).status).toBe(204)
    expect((await fixture.client.get(path())).status).toBe(404)
    expect(await control('GET', `/${String(id)}`)).toMatchObject({
      status: 404,
      body: { code: 'SUBJECT_UNKNOWN' },
    })
  })

  it('removes all resources of one merchant only', async () => {
    const { resources } = fixture.sandbox.control
    const other = fixture.sandbox.merchants.create()
    resources.put(fixture.mchid, activity)
    resources.put(other.mchid, activity)
    expect((await control('DELETE', '')).status).toBe(204)
    expect(resources.list(fixture.mchid)).toEqual([])
    expect(resources.list(other.mchid)).toHaveLength(1)
    expect(resources.list(other.mchid, 'v3.merchant-store.stores.post')).toEqual([])
  })

  it.each([
    ['an unknown operation', { operation_id: 'v3.unknown.get', fields: {} }, 404, 'SUBJECT_UNKNOWN'],
    [
      'an operation that keeps nothing',
      { operation_id: 'v3.certificates.get', fields: {} },
      400,
      'FIELD_INVALID',
    ],
    ['a list of fields', { operation_id: activity.operation_id, fields: [] }, 400, 'FIELD_INVALID'],
  ])('rejects %s', async (_, body, status, code) => {
    expect(await control('POST', '', body)).toMatchObject({ status, body: { code } })
  })

  it('rejects a change of the field that identifies a resource', () => {
    const { resources } = fixture.sandbox.control
    const { id } = resources.put(fixture.mchid, activity)
    expect(() => resources.change(fixture.mchid, id, { fields: { activity_id: '1' } })).toThrow(
      expect.objectContaining({
        code: 'FIELD_INVALID',
        message: expect.stringContaining('activity_id') as string,
      }),
    )
  })

  it('rejects a resource that is larger than the sandbox stores', () => {
    const { resources } = fixture.sandbox.control
    const fields = { ...activity.fields, description: 'x'.repeat(300_000) }
    expect(() => resources.put(fixture.mchid, { ...activity, fields })).toThrow(
      expect.objectContaining({
        code: 'STATE_CONFLICT',
        message: expect.stringContaining('262144') as string,
      }),
    )
    expect(resources.list(fixture.mchid)).toEqual([])
  })
})

describe('a resource', () => {
  it('is there after the sandbox was started again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-resources-'))
    try {
      const database = join(folder, 'sandbox.db')
      const first = await createFixture({ database })
      const { mchid } = first
      first.sandbox.control.resources.put(mchid, activity)
      await first.sandbox.close()
      const second = await createFixture({ database })
      expect(second.sandbox.control.resources.list(mchid)).toMatchObject([{ fields: activity.fields }])
      await second.sandbox.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is rejected beyond the number that the sandbox stores, until others are removed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-resources-'))
    try {
      const path = join(folder, 'sandbox.db')
      const first = await createFixture({ database: path })
      const { mchid } = first
      await first.sandbox.close()
      const database = openDatabase(path, migrations)
      database.transaction(() => {
        const times = { createdAt: 0, changedAt: 0, version: 1 }
        const rest = { number: null, fields: {}, response: {}, fingerprint: '', ...times }
        for (let at = 0; at < MAX_RESOURCES; at++)
          insertResource(database, { mchid, kind: 'v3.merchant-store.stores.post', ...rest }, [])
      })
      database.close()
      const { sandbox } = await createFixture({ database: path })
      expect(() => sandbox.control.resources.put(mchid, activity)).toThrow(/10000/)
      const merchant = sandbox.merchants.create()
      expect(sandbox.control.resources.put(merchant.mchid, activity).version).toBe(1)
      sandbox.control.resources.clear(mchid)
      expect(sandbox.control.resources.put(mchid, activity).version).toBe(1)
      await sandbox.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is listed by the parameters of the list that name its fields', async () => {
    const { operation_id } = activity
    const members = [
      { activity_id: '1', activity_type: 'MEMBER_AFTERPAY', card_id: 'card-1', activity_status: 'ONGOING' },
      { activity_id: '2', activity_type: 'MEMBER_AFTERPAY', card_id: 'card-2', activity_status: 'ONGOING' },
      {
        activity_id: '3',
        activity_type: 'MEMBER_AFTERPAY',
        card_id: 'card-1',
        activity_status: 'TERMINATED',
      },
      {
        activity_id: '4',
        activity_type: 'MEMBER_MINIPROGRAM',
        card_id: 'card-1',
        activity_status: 'ONGOING',
      },
    ]
    for (const fields of members)
      fixture.sandbox.control.resources.put(fixture.mchid, { operation_id, fields })
    const listed = async (query: string) => {
      const path = '/v3/marketing/membercard-activity/activities?activity_type='
      const { body } = await fixture.client.get(path + query)
      const { data, total_count } = body as { data: { activity_id: string }[]; total_count: number }
      return [total_count, ...data.map(({ activity_id }) => activity_id)]
    }
    expect(await listed('MEMBER_AFTERPAY')).toEqual([3, '1', '2', '3'])
    expect(await listed('MEMBER_AFTERPAY&card_id=card-1')).toEqual([2, '1', '3'])
    expect(await listed('MEMBER_AFTERPAY&card_id=card-1&activity_status=TERMINATED')).toEqual([1, '3'])
    expect(await listed('MEMBER_AFTERPAY&card_id=card-1&limit=1&offset=1')).toEqual([2, '3'])
    expect(await listed('NON_MEMBER_AFTERPAY')).toEqual([0])
  })

  it('does not show optional fields that the request left out', async () => {
    const { example } = fixture.sandbox.control.operations.get('v3.merchant-store.stores.post')
    const { store_basics } = example.body ?? {}
    const { body } = await fixture.client.post('/v3/merchant-store/stores', { store_basics })
    const read = await fixture.client.get(`/v3/merchant-store/stores/${String(body['store_id'])}`)
    expect(read.body['store_basics']).toEqual(store_basics)
    expect(Object.keys(read.body).toSorted()).toEqual(['store_basics', 'store_state'])
  })

  it('does not exist twice for two requests at the same time', async () => {
    const { example } = fixture.sandbox.control.operations.get(
      'v3.marketing.membercard-activity.activities.post',
    )
    const create = () => fixture.client.post('/v3/marketing/membercard-activity/activities', example.body)
    const responses = await Promise.all(Array.from({ length: 5 }, create))
    expect(new Set(responses.map(({ body }) => body['activity_id'])).size).toBe(1)
    expect(fixture.sandbox.control.resources.list(fixture.mchid)).toHaveLength(1)
  })
})
