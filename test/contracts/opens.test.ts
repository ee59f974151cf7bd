import { expect, test } from 'vitest'
import { releaseEdition } from '../../src/delivery/index.ts'
import { countOpens } from '../../src/editions/index.ts'
import { opensOf } from '../../src/editions/opens.ts'
import { aNewsroom, aPublishedStory, signNow, theNextEdition, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }

onBothEngines('openings of an edition’s page', (engine) => {
  test('are counted by day where the newsroom wants it, without robots, and nothing else is kept', async () => {
    const fresh = await freshStore(engine)
    const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    await aPublishedStory(room.house, { headline: 'Ferry', at: '2026-01-30T10:00:00.000Z' })
    const of = await theNextEdition(room)
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'now' })
    const path = `/en/edition/the-week/${of.edition.day}`
    const seen = async (times: (see: ReturnType<typeof countOpens>['saw']) => void) => {
      const opens = countOpens(room.house)
      times(opens.saw)
      await opens.stop()
      return opensOf(room.house.store.read, of.edition.id)
    }
    expect(await seen((saw) => saw('GET', path, browser)), 'off').toEqual([])
    await room.house.changeNewsroom({ countOpens: 'on' })
    const today = await seen((saw) => {
      saw('GET', path, browser)
      saw('GET', `${path}?from=mail`, browser)
      saw('HEAD', path, browser)
      saw('GET', path, { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })
      saw('GET', path, { 'user-agent': 'curl/8.0' })
      saw('GET', path, {})
      saw('GET', path, { ...browser, 'sec-purpose': 'prefetch' })
      saw('GET', '/en/edition/the-week/1999-01-01', browser)
      saw('GET', `/es/edition/the-week/${of.edition.day}`, browser)
      saw('GET', '/en/', browser)
    })
    expect(today).toEqual([{ day: '2026-01-30', opens: 2 }])
    room.clock.at = '2026-01-31T09:00:00.000Z' as typeof room.clock.at
    expect(await seen((saw) => saw('GET', path, browser))).toEqual([
      { day: '2026-01-31', opens: 1 },
      { day: '2026-01-30', opens: 2 },
    ])
    const rows = await room.house.store.read.selectFrom('editionOpen').selectAll().execute()
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['day', 'editionId', 'language', 'opens'])
    await room.house.store.close()
    await fresh.drop()
  })
})
