import { afterEach, beforeEach, expect, it } from 'vitest'
import { onBothEngines } from '../databases.ts'
import { aHouse, type TestNewsroom } from '../newsroom.ts'

onBothEngines('what a newsroom wants', (engine) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await aHouse(engine)
  })
  afterEach(() => newsroom.close())

  it('gives each change of every page a generation of its own, whoever makes it', async () => {
    const { house } = newsroom
    const other = await newsroom.another()
    const first = house.newsroom().generation
    // Neither has read what the other wrote.
    await house.changeNewsroom({ zone: 'Europe/Lisbon' }, true)
    await other.changeNewsroom({ town: { en: 'Vell' } }, true)
    expect(other.newsroom()).toMatchObject({ generation: first + 2, zone: 'Europe/Lisbon', town: { en: 'Vell' } })
    // Two writers of one SQLite database take turns, which they can't within one thread.
    const writers = engine === 'sqlite' ? [house] : [house, other]
    await Promise.all([...writers, ...writers, ...writers].map((one) => one.changeNewsroom({}, true)))
    await house.rereadNewsroom()
    expect(house.newsroom().generation).toBe(first + 2 + writers.length * 3)
  })

  it('keeps what belongs to a change with it, or keeps neither', async () => {
    const { house } = newsroom
    const before = house.newsroom()
    const also = async () => {
      throw new Error('the text is not kept')
    }
    const broken = house.changeNewsroom({ zone: 'Europe/Lisbon' }, true, { by: null, what: 'texts', also })
    await expect(broken).rejects.toThrow('the text is not kept')
    expect(house.newsroom()).toEqual(before)
    await house.rereadNewsroom()
    expect(house.newsroom()).toEqual(before)
    expect(await house.store.read.selectFrom('event').select('id').execute()).toEqual([])
  })
})
