import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepTallies, keptTallies, sumOf, sumsBy, type Tally } from '../../src/checking/review/tally.ts'
import { onBothEngines } from '../databases.ts'
import { aHouse, type TestNewsroom } from '../newsroom.ts'

const tally = (site: string, kind: Tally['kind'], answer: Tally['answer'], times: number): Tally => ({
  ...{ site, language: 'es', kind, answer, times },
})

onBothEngines('the counts of what editors say of intake', (engine) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await aHouse(engine)
  })
  afterEach(() => newsroom.close())

  it('grow with each review, by site, language, kind and answer', async () => {
    const { house } = newsroom
    await keepTallies(house, [])
    expect(await keptTallies(house)).toEqual([])
    await keepTallies(house, [tally('costahoy.example', 'quotation', 'wrong', 2), tally('', 'headline', 'right', 1)])
    await keepTallies(house, [
      tally('costahoy.example', 'quotation', 'wrong', 3),
      tally('costahoy.example', 'heading', 'right', 1),
    ])
    expect(await keptTallies(house, 'costahoy.example')).toEqual([
      tally('costahoy.example', 'quotation', 'wrong', 5),
      tally('costahoy.example', 'heading', 'right', 1),
    ])
    const all = await keptTallies(house)
    expect(sumOf(all)).toEqual({ right: 2, wrong: 5, changed: 0, added: 0, looked: 7, mended: 5 })
    expect(sumsBy(all, ({ site }) => site).map(({ of }) => of)).toEqual(['costahoy.example', ''])
  })

  it('lose nothing when many reviews end at once', async () => {
    const { house } = newsroom
    const other = engine === 'sqlite' ? house : await newsroom.another()
    const kinds = ['quotation', 'heading', 'source'] as const
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        keepTallies(
          n % 2 ? house : other,
          kinds.map((kind) => tally('costahoy.example', kind, 'changed', 1)),
        ),
      ),
    )
    expect((await keptTallies(house)).map(({ times }) => times)).toEqual([12, 12, 12])
  })
})
