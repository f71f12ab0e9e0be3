import { describe, expect, it } from 'vitest'
import { Deviation, insist } from './deviation'
import { narrationFor } from './narration'
import { playPayScoreStory, type Scene } from './story'

describe('the pay-score story', () => {
  it.each(['zh_CN.UTF-8', 'en_US.UTF-8'])('plays to its end in %s', async (LANG) => {
    const scenes: Scene[] = []
    const say = narrationFor({ LANG })
    await playPayScoreStory(say, (scene) => scenes.push(scene))
    const told = scenes.flatMap(({ what, details }) => [what, ...details])
    expect(told).toContain(say.complete)
    expect(told).toContain(say.state('DOING / MCH_COMPLETE', 'DONE'))
    expect(told).toContain(`${say.refunded} ${say.money('1.20', 120)}`)
    expect(told.filter((line) => line.startsWith('Request-ID '))).toHaveLength(4)
  })

  it('reports the difference when a result is unexpected', () => {
    expect(() => {
      insist('state after payment', 'DOING', 'DONE')
    }).toThrow(Deviation)
    expect(narrationFor({ LANG: 'en_US' }).differed('state', '"DONE"', '"DOING"')).toBe(
      'Not as expected: state should be "DONE", but is "DOING"',
    )
  })

  it('prints Chinese in a Chinese locale and English elsewhere', () => {
    expect(narrationFor({ LC_ALL: 'zh_TW' }).merchantSays).toBe('商户')
    expect(narrationFor({ LC_ALL: '', LANG: 'de_DE' }).merchantSays).toBe('merchant')
  })
})
