import { describe, expect, it } from 'vitest'
import { useDoing } from './doing'

describe('useDoing', () => {
  it('runs what is started in the meantime afterwards, and loses nothing', async () => {
    const { busy, run } = useDoing()
    const order: string[] = []
    const first = run('first', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(busy.value)
    })
    const second = run('second', () => Promise.resolve(order.push(busy.value)))
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(order).toEqual(['first', 'second'])
    expect(busy.value).toBe('')
  })

  it('keeps the error of the last one, and goes on after it', async () => {
    const { error, run } = useDoing()
    expect(await run('fails', () => Promise.reject(new Error('broken')))).toBe(false)
    expect(error.value?.message).toBe('broken')
    expect(await run('works', () => Promise.resolve())).toBe(true)
    expect(error.value).toBeUndefined()
  })
})
