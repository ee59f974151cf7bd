import { addressOf } from './feed.ts'
import { type Item, instantOf, nothingSaid, plainOf } from './item.ts'
import { child, childrenOf, descendants, type Element, textOf } from './xml.ts'

/** The text items of IPTC's NewsML-G2 (newsMessage, newsItem) and NITF, from a root element; [] when it holds none. */
export function readNewsml(root: Element): readonly Item[] {
  if (root.name === 'nitf') return [nitfItem(root)]
  const items = root.name === 'newsItem' ? [root] : descendants(root, 'newsItem')
  return items.flatMap(itemOf)
}

function itemOf(item: Element): Item[] {
  const content = child(item, 'contentSet')
  const inline = child(content, 'inlineXML')
  const data = child(content, 'inlineData')
  const body = inline ? bodyIn(inline) : (data?.text ?? '')
  if (!body.trim()) return []
  const meta = child(item, 'contentMeta')
  const about = child(item, 'itemMeta')
  const rights = child(item, 'rightsInfo')
  const headline = (role: RegExp) =>
    plainOf(childrenOf(meta, 'headline').find(({ attributes }) => role.test(attributes.role ?? ''))?.text ?? '')
  const name = (element: Element | undefined) => plainOf(textOf(element, 'name') || element?.attributes.literal || '')
  const authors = childrenOf(meta, 'creator').map(name).filter(Boolean)
  const said = {
    ...nothingSaid,
    headline: headline(/^$|main|hld$/i) || headline(/./),
    kicker: headline(/kicker|overline/i),
    standfirst: plainOf(
      childrenOf(meta, 'description').find(({ attributes }) => /summary|drol:caption|^$/i.test(attributes.role ?? ''))
        ?.text ?? '',
    ),
    byline: plainOf(textOf(meta, 'by')) || authors.join(', '),
    authors,
    published: instantOf(
      textOf(about, 'firstCreated') || textOf(meta, 'contentCreated') || textOf(about, 'versionCreated'),
    ),
    publisher: name(child(about, 'provider')) || name(child(rights, 'copyrightHolder')),
    address: addressOf(
      childrenOf(about, 'link').find(({ attributes }) => /alternate|self/i.test(attributes.rel ?? ''))?.attributes
        .href ?? '',
    ),
    language: child(meta, 'language')?.attributes.tag ?? inline?.attributes.lang ?? item.attributes.lang ?? '',
    basedOn: childrenOf(meta, 'infoSource').map(name).filter(Boolean),
  }
  return [{ said, body: inline ? { kind: 'markup', markup: body } : { kind: 'text', text: body } }]
}

/** The markup of the text: NITF's block, else XHTML's body. */
function bodyIn(inline: Element): string {
  const nitf = descendants(inline, 'body.content')[0] ?? descendants(inline, 'block')[0]
  const html = descendants(inline, 'body')[0]
  return (nitf ?? html ?? inline).markup
}

function nitfItem(root: Element): Item {
  const body = child(root, 'body')
  const head = child(body, 'body.head')
  const byline = plainOf(child(head, 'byline')?.text ?? '')
  const docdata = child(child(root, 'head'), 'docdata')
  const norm = (name: string) => child(docdata, name)?.attributes.norm ?? ''
  return {
    said: {
      ...nothingSaid,
      headline: plainOf(descendants(head ?? root, 'hl1')[0]?.text ?? textOf(child(root, 'head'), 'title')),
      standfirst: plainOf(descendants(head ?? root, 'hl2')[0]?.text ?? ''),
      byline,
      published: instantOf(norm('date.release') || norm('date.issue')),
      publisher: plainOf(textOf(head, 'distributor')),
      language: root.attributes.lang ?? '',
    },
    body: { kind: 'markup', markup: child(body, 'body.content')?.markup ?? '' },
  }
}
