import { expect, test } from 'vitest'
import { PageDocument } from './document.ts'
import type { PageElement } from './nodes.ts'

const bodyOf = (markup: string): PageElement =>
  new PageDocument(`<html><head></head><body>${markup}</body></html>`).body

/** Every selector of elements that the reading of pages has, by its kind. */
const selectors: readonly (readonly [selectors: string, found: string])[] = [
  ['p', 'a c d'],
  ['h1,h2', 'b'],
  ['*', 'a i b c s d'],
  ['[class]', 'a c'],
  ['p[class*="lead"]', 'a c'],
  ['[class~="lead"]', 'a'],
  ['[href^="http"]', 's'],
  ['[rel="author"]', 's'],
  ['i,[href="https://vell.example/"]', 'i s'],
  ['p span', 's'],
  ['p + h2 + p', 'c'],
  ['p + p', 'd'],
]

test.each(selectors)('%s', (selector, found) => {
  const body = bodyOf(
    '<p id="a" class="lead big">One <i id="i">two</i></p><h2 id="b">Three</h2><p id="c" class="leading"><span id="s" rel="Author" href="https://vell.example/">four</span></p> <p id="d">five</p>',
  )
  expect(body.querySelectorAll(selector).map(({ id }) => id)).toEqual(found.split(' '))
  expect(body.querySelector(selector)?.id).toBe(found.split(' ')[0])
})

test('a selector of another kind is an error of ours, and said so', () => {
  expect(() => bodyOf('').querySelector('p:first-child')).toThrow('p:first-child')
})

test('the nearest element around that matches, or the element itself', () => {
  const inner = bodyOf('<nav id="n"><p id="p"><b>menu</b></p></nav>').querySelector('b')!
  expect(inner.closest('nav,aside')?.id).toBe('n')
  expect(inner.closest('b')).toBe(inner)
  expect(inner.closest('form')).toBeNull()
})

test('what stands in an element is the same after it was written and read again', () => {
  const body = bodyOf(
    '<p class="lead  big lead" hidden>Fish &amp; chips&nbsp;<br>a &lt; b</p><img src="a.jpg?x=1&amp;y=2" alt=\'the "Dora"\'><ul><li>one<li>two</ul>',
  )
  const written = body.innerHTML
  expect(body.firstElementChild!.className).toBe('lead big')
  body.innerHTML = written
  expect(body.innerHTML).toBe(written)
  expect(body.querySelectorAll('li').map(({ textContent }) => textContent)).toEqual(['one', 'two'])
  expect(body.textContent).toBe('Fish & chips\u00a0a < bonetwo')
})

test('nodes are moved, replaced, copied and taken out', () => {
  const body = bodyOf('<p id="a">one</p><p id="b">two <b>bold</b></p>')
  const [a, b] = body.children as [PageElement, PageElement]
  const copy = b.cloneNode(true)
  body.insertBefore(copy, a)
  expect(body.textContent).toBe('two boldonetwo bold')
  a.replaceWith(...b.childNodes)
  expect(body.innerHTML).toBe('<p id="b">two <b>bold</b></p>two <b>bold</b><p id="b"></p>')
  b.remove()
  expect([body.lastElementChild!.tagName, body.contains(b), body.contains(copy)]).toEqual(['B', false, true])
  expect(copy.nextSibling!.textContent).toBe('two ')
})

test('an attribute that is set first comes first, and one that is taken away is not there', () => {
  const element = bodyOf('<p id="a" lang="en">one</p>').firstElementChild!
  element.setAttribute('class', 'x x')
  element.setAttribute('id', 'b')
  element.removeAttribute('lang')
  expect(element.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual(['class=x', 'id=b'])
  expect([element.hasAttribute('lang'), element.getAttribute('lang')]).toEqual([false, null])
})

test('a page without head or body has empty ones', () => {
  const document = new PageDocument('<html>words</html>')
  expect([document.head.tagName, document.body.tagName, document.title]).toEqual(['HEAD', 'BODY', ''])
  expect(document.documentElement!.children.length).toBe(2)
})
