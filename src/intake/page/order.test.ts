import { expect, test } from 'vitest'
import { parse } from './document.ts'
import { precedes } from './order.ts'

test('a node stands before another however deep either is, and never before one that it holds or stands in', () => {
  const { body } = parse(
    '<html><body><div id="a"><b id="b">one</b></div><i id="c">two</i><div><div id="d">three</div></div></body></html>',
  )
  const at = (id: string) => body.querySelector(`[id="${id}"]`)!
  const order = ['a', 'b', 'c', 'd'].flatMap((one) =>
    ['a', 'b', 'c', 'd'].filter((other) => precedes(at(one), at(other))).map((other) => one + other),
  )
  expect(order).toEqual(['ac', 'ad', 'bc', 'bd', 'cd'])
})
