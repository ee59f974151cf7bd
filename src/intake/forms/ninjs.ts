import { addressOf, isRecord, stringOf } from './feed.ts'
import { type Item, instantOf, nothingSaid, plainOf, type Said } from './item.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A wire item of IPTC's ninjs, versions 1 to 3, from parsed JSON; null when it is none. Names of fields differ between
 * versions by capitals alone (versioncreated, versionCreated), or stand in lists with roles since version 3.
 */
export function readNinjs(json: unknown): Item | null {
  if (!isRecord(json)) return null
  const item = folded(json)
  if (stringOf(item.uri) === '' || !textual.some((name) => name in item)) return null
  const html = stringOf(item.bodyxhtml) || stringOf(item.bodyhtml) || valueIn(item.bodies, 'contenttype', /html/i)
  const summary =
    stringOf(item.descriptiontext) || valueIn(item.descriptions, 'role', /^(?:text|summary|standfirst)?$/i)
  const own = stringOf(item.bodytext) || valueIn(item.bodies, 'contenttype', /text\/plain|^$/i)
  const authors = [...recordsOf(item.person), ...recordsOf(item.people)]
    .filter(({ rel }) => /author|creator/i.test(stringOf(rel)))
    .flatMap(({ name }) => stringOf(name) || [])
  const said: Said = {
    ...nothingSaid,
    headline: plainOf(stringOf(item.headline) || valueIn(item.headlines, 'role', /main|^$/i) || stringOf(item.title)),
    standfirst: html || own ? plainOf(summary) : '',
    kicker: plainOf(valueIn(item.headlines, 'role', /kicker|overline/i)),
    byline: plainOf(stringOf(item.byline) || stringOf(item.by) || authors.join(', ')),
    authors,
    published: firstOf(
      ['firstcreated', 'contentcreated', 'versioncreated'].map((name) => instantOf(stringOf(item[name]))),
    ),
    publisher: plainOf(publisherOf(item) || stringOf(item.copyrightholder)),
    address: addressOf(stringOf(item.uri)),
    language: stringOf(item.language),
    basedOn: [...recordsOf(item.infosources).map(({ name }) => stringOf(name)), stringOf(item.source)].filter(Boolean),
    picture: pictureOf(item),
  }
  return { said, body: html ? { kind: 'markup', markup: html } : { kind: 'text', text: own || summary } }
}

/** Fields of which an item has one; planned events and lists of results have none. */
const textual = ['headline', 'headlines', 'bodyhtml', 'bodyxhtml', 'bodytext', 'bodies']

/** An item with its names in small letters and without underscores. */
const folded = (item: Fields): Fields =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase().replaceAll('_', ''), value]))

const firstOf = (texts: readonly string[]): string => texts.find(Boolean) ?? ''

const recordsOf = (value: unknown): Fields[] => {
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []
  return list.filter(isRecord).map(folded)
}

/** The value of the first record whose field matches; one without the field matches what matches "". */
const valueIn = (records: unknown, field: string, matches: RegExp): string =>
  stringOf(recordsOf(records).find((record) => matches.test(stringOf(record[field])))?.value)

const publisherOf = (item: Fields): string =>
  stringOf(
    [...recordsOf(item.organisation), ...recordsOf(item.organisations)].find(({ rel }) =>
      /publisher|distributor/i.test(stringOf(rel)),
    )?.name,
  )

/** The first picture that belongs to the item, in its largest rendition. */
function pictureOf(item: Fields): Said['picture'] {
  const picture = recordsOf(item.associations).find(({ type }) => stringOf(type) === 'picture')
  if (!picture) return null
  const width = (rendition: Fields) => (typeof rendition.width === 'number' ? rendition.width : 0)
  const renditions = recordsOf(picture.renditions).filter(({ href }) => addressOf(stringOf(href)) !== '')
  const best = renditions.sort((a, b) => width(b) - width(a))[0]
  const caption = stringOf(picture.descriptiontext) || valueIn(picture.descriptions, 'role', /caption|^$/i)
  return {
    address: addressOf(stringOf(best?.href)),
    alt: '',
    caption: plainOf(caption || stringOf(picture.headline)),
    credit: plainOf(stringOf(picture.byline) || stringOf(picture.by) || stringOf(picture.copyrightholder)),
  }
}
