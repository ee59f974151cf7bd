import { blockHtml, blockMail, blockText, placesIn, type ReadingContext } from '../src/story/blocks/index.ts'
import { type Block, emptyDocument, type Inline, type Mark, type StoryDocument } from '../src/story/document.ts'

/** Short ways to write blocks and to read them, for tests. */

export const contextOf = (document: StoryDocument, more: Partial<ReadingContext> = {}): ReadingContext => ({
  ...placesIn(document),
  language: document.language,
  words: {
    related: 'Related',
    quotationNumber: (n) => `About this quotation, ${n}`,
    photo: (credit) => `Photo: ${credit}`,
  },
  story: () => ({ headline: 'The headline of today', address: '/en/of-today' }),
  picture: () => ({ src: '/media/m1.jpg', srcset: '/media/m1-400.jpg 400w', width: 1200, height: 800 }),
  ...more,
})

export const storyOf = (...body: Block[]): StoryDocument => {
  const ids = ['q1', 'q2']
  const quotations = ids.map(
    (id) => ({ id, speaker: { kind: 'unknown' }, verb: '', hop: null, original: null }) as const,
  )
  return { ...emptyDocument('en'), body, quotations }
}
export const words = (text: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text,
  ...(marks.length ? { marks } : {}),
})
export const said = (id: string): Mark => ({ type: 'quotation', attrs: { id } })
export const link: Mark = { type: 'link', attrs: { href: 'https://ondanorte.example/a?b=1&c=2' } }
export const strong: Mark = { type: 'strong' }
export const emphasis: Mark = { type: 'emphasis' }
export const paragraph = (id: string, ...content: Inline[]): Block => ({ type: 'paragraph', attrs: { id }, content })
export const html = (document: StoryDocument, more?: Partial<ReadingContext>): string =>
  document.body.map((block) => String(blockHtml(block, contextOf(document, more)))).join('\n')
export const mail = (document: StoryDocument, more?: Partial<ReadingContext>): string =>
  document.body.map((block) => String(blockMail(block, contextOf(document, more)))).join('\n')
export const plain = (document: StoryDocument, more?: Partial<ReadingContext>): string =>
  document.body.map((block) => blockText(block, contextOf(document, more))).join('\n')
