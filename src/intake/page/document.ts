import { PageDocument } from './tree/document.ts'

/** Links to what a browser fetches, of which only the page's own address is read: a page has twenty. */
const fetched = /<link(?![^>]*canonical)[^>]*>/gi

/** The document of guarded markup. */
export function parse(guarded: string): Document {
  const markup = ordered(guarded.replace(fetched, ''))
  // Without a body, all of the page would be in its head.
  const opened = markup.replace(/<\/head>(?!\s*<body[\s>])/i, '</head><body>')
  const bodied = /<body[\s>]/i.test(markup) ? markup : opened
  const whole = /<body[\s>]/i.test(bodied) ? bodied : `<html><head></head><body>${markup}</body></html>`
  const rooted = /<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`
  // Of the DOM it has all that pages are asked for here.
  const document = new PageDocument(rooted) as unknown as Document
  if (/<blockquote/i.test(markup)) keepFooters(document)
  return document
}

/**
 * Markup of which something stands before its root, as badly made pages print what belongs in the head: the parser
 * would take the first of it for the whole page. It is put in the head.
 */
function ordered(markup: string): string {
  const root = /<html(?=[\s>])[^>]*>/i.exec(markup)
  const before = markup.slice(0, root?.index ?? 0).replace(/<[!?][^>]*>/g, '')
  if (!root || !/\S/.test(before)) return markup
  const after = markup.slice(root.index + root[0].length)
  const head = /<head(?=[\s>])[^>]*>/i.exec(after)
  const at = head ? head.index + head[0].length : 0
  return `${root[0]}${head ? '' : '<head>'}${after.slice(0, at)}${before}${head ? '' : '</head>'}${after.slice(at)}`
}

/** Readability drops every footer: one that names a block quotation's speaker is made a `<cite>`. */
function keepFooters(document: Document): void {
  for (const footer of Array.from(document.querySelectorAll('blockquote footer'))) {
    const cite = document.createElement('cite')
    cite.textContent = footer.textContent
    footer.replaceWith(cite)
  }
}
