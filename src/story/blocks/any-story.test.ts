import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryInline, arbitraryStory } from '../../../test/arbitrary-story.ts'
import { contextOf, html, mail, paragraph, storyOf } from '../../../test/blocks.ts'
import { linesOf } from '../editing/lines.ts'
import { quotationNumbers } from '../editing/quotations.ts'
import { textOfRuns } from '../editing/runs.ts'
import { blockHtml, blockMail, blockText, textOf } from './index.ts'

describe('of any story', () => {
  const attribute = '(?: [a-z-]+(?:="[^"<>]*")?)*'
  const tag = new RegExp(
    `^</?(?:p|h2|h3|ul|ol|li|blockquote|figure|figcaption|img|div|span|b|a|hr|br|strong|em|button)${attribute}/?>$`,
  )
  const tags = /<[^>]*>/g
  const entity: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entity[name] ?? '')
  const shownText = (markup: string) =>
    unescaped(
      markup
        .replace(/<button.*?<\/button>/g, '')
        .replace(/<br\/>/g, '\n')
        .replace(tags, ''),
    )

  test('a page and a mail are made of our own tags alone, closed in order, and no address runs', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        for (const markup of [html(document), mail(document)]) {
          const found = markup.match(tags) ?? []
          for (const each of found) expect(each).toMatch(tag)
          expect(unclosed(found)).toEqual([])
          expect(markup.replace(tags, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
          expect(markup).not.toMatch(/(href|src)="(?!https?:|mailto:|\/)/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no words are lost: text blocks say exactly their words, on a page and in mail', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const bare = { ...document, dateline: '' }
        for (const block of bare.body) {
          const said = linesOf(block).map(textOfRuns).join('')
          if (linesOf(block).length === 0) continue
          expect(shownText(String(blockHtml(block, contextOf(bare))))).toBe(said)
          expect(shownText(String(blockMail(block, contextOf(bare))))).toBe(said)
          expect(isWithin(textOf(block).replaceAll('\n', ''), blockText(block, contextOf(bare)))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('each quotation with words has one mark and one id, and no mark stands in a link', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const page = html(document)
        for (const [id, n] of quotationNumbers(document)) {
          expect(page.split(`popovertarget="note-${n}"`)).toHaveLength(2)
          expect(page.split(`id="q-${id}"`)).toHaveLength(2)
        }
        expect(page).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<(?:button|a )/s)
      }),
      { numRuns: 300 },
    )
  })

  test('the same marks nest the same way, in whatever order they were given', () => {
    fc.assert(
      fc.property(arbitraryInline(['q1', 'q2']), (content) => {
        const turned = content.map((run) => ({ ...run, marks: [...(run.marks ?? [])].reverse() }))
        expect(html(storyOf(paragraph('p', ...turned)))).toBe(html(storyOf(paragraph('p', ...content))))
      }),
    )
  })
})

/** The tags that are still open after all. Throws where one closes out of order. */
function unclosed(tags: readonly string[]): string[] {
  const open: string[] = []
  for (const tag of tags) {
    const name = /[a-z0-9]+/.exec(tag)?.[0] ?? ''
    if (tag.startsWith('</')) expect(open.pop()).toBe(name)
    else if (!tag.endsWith('/>')) open.push(name)
  }
  return open
}

/** Do all the signs of one text come in another, in their order? */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const sign of part) {
    at = whole.indexOf(sign, at) + sign.length
    if (at < sign.length) return false
  }
  return true
}
