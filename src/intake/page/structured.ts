import { isOutlet } from '../chain/outlets.ts'
import { inAll } from '../languages/every.ts'
import { overlap } from './alike.ts'

/** What JSON-LD says of the article (schema.org). A witness: what it says is checked against what is printed. */
export interface Structured {
  readonly headline: string
  readonly description: string
  readonly authors: readonly string[]
  readonly published: string
  readonly modified: string
  readonly publisher: string
  /** What it calls its sections, and the steps of the trail to it. */
  readonly sections: readonly string[]
  readonly image: string
  readonly language: string
  readonly body: string
  /** Publishers or names of what it is based on. */
  readonly basedOn: readonly string[]
  readonly translators: readonly string[]
}

const largest = 800_000
type Node = Readonly<Record<string, unknown>>

/**
 * Reads the scripts of JSON-LD of a page: of several articles, the one whose headline is the page's title. Broken
 * scripts are passed over. Null when none speaks of an article.
 */
export function readStructured(scripts: readonly string[], titles: readonly string[] = []): Structured | null {
  const nodes = scripts.filter((script) => script.length < largest).flatMap((script) => flatten(parse(script), 0))
  const articles = nodes.filter((node) => /(?:Article|BlogPosting|Report)$/.test(typeOf(node)) && text(node.headline))
  const alike = (node: Node): number => Math.max(0, ...titles.map((title) => overlap(text(node.headline), title)))
  const article =
    articles.reduce<Node | undefined>((best, node) => (best && alike(best) >= alike(node) ? best : node), undefined) ??
    nodes.find((node) => /(?:Article|BlogPosting|Report|WebPage)$/.test(typeOf(node)) && text(node.datePublished))
  if (!article) return dateIn(scripts)
  return {
    headline: text(article.headline),
    description: text(article.description),
    authors: list(article.author)
      .map((author) => nameOf(author, nodes))
      .filter(Boolean),
    published: text(article.datePublished),
    modified: text(article.dateModified),
    publisher: list(article.publisher).map((publisher) => nameOf(publisher, nodes))[0] ?? '',
    sections: [...list(article.articleSection).map(text), ...trailOf(nodes)].filter(Boolean),
    image: addressOf(list(article.image)[0], nodes),
    language: text(article.inLanguage),
    body: text(article.articleBody),
    basedOn: originsOf(article, nodes),
    translators: list(article.translator)
      .map((translator) => nameOf(translator, nodes))
      .filter(Boolean),
  }
}

/** The names of those whom it has its text from. */
function originsOf(article: Node, nodes: readonly Node[]): string[] {
  const works = [article.isBasedOn, article.translationOfWork].flatMap(list).filter(isNode)
  // The name of an article is its headline, unless it reads as an outlet's.
  const publishers = works.map((work) => {
    const named = [work.publisher, work.sourceOrganization, work.provider].map((value) => nameOf(list(value)[0], nodes))
    const own = nameOf(work.name, nodes)
    return named.find(Boolean) ?? (/Organization$/.test(typeOf(work)) || isOutlet(own) ? own : '')
  })
  const holders = [article.sourceOrganization, article.copyrightHolder]
    .flatMap(list)
    .filter((holder) => isNode(holder) && typeOf(holder) !== 'Person')
  const named = holders.map((holder) => nameOf(holder, nodes)).filter((name) => !isCompany(name))
  return [...new Set([...publishers, ...named])].filter((name) => name !== undefined && name !== '') as string[]
}

/** The steps of the trail to the page (schema.org BreadcrumbList), in their order. */
function trailOf(nodes: readonly Node[]): string[] {
  const trail = nodes.find((node) => typeOf(node) === 'BreadcrumbList')
  const steps = list(trail?.itemListElement).filter(isNode)
  return [...steps]
    .sort((a, b) => Number(a.position) - Number(b.position))
    .map(({ name, item }) => text(name) || nameOf(item, nodes))
}

/** What ends the names of companies that own outlets. */
const companies: ReadonlySet<string> = new Set(
  inAll(({ companyForms = [], pages }) => [...companyForms, ...(pages?.companies ?? [])]),
)

/** A company that owns outlets is none: "Mora Media S.L." */
const isCompany = (name: string): boolean => companies.has(name.toLowerCase().replaceAll('.', '').split(/\s+/).at(-1)!)

/** What is left of scripts that can't be read: when the one about an article says that it was published. */
function dateIn(scripts: readonly string[]): Structured | null {
  const script = scripts.find((text) => text.length < largest && /"(?:News)?Article"|"BlogPosting"/.test(text))
  const published = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script ?? '')?.[1]
  if (!published) return null
  const nothing = {
    headline: '',
    description: '',
    publisher: '',
    image: '',
    language: '',
    body: '',
    modified: '',
  }
  return { ...nothing, authors: [], basedOn: [], translators: [], sections: [], published }
}

function parse(script: string): unknown {
  const source = script.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').trim()
  try {
    return JSON.parse(source)
  } catch {
    try {
      // The commonest fault: line breaks inside strings.
      return JSON.parse(source.replace(/[\n\r\t]+/g, ' '))
    } catch {
      return null
    }
  }
}

function flatten(value: unknown, depth: number): Node[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((part) => flatten(part, depth + 1))
  return [value, ...inner]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const typeOf = (node: Node): string => String(list(node['@type'])[0] ?? '')
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 20) : value === undefined || value === null ? [] : [value]
const text = (value: unknown): string => (typeof value === 'string' ? plain(value) : '')

/** Text of a JSON string that may hold entities and tags all the same. */
const plain = (value: string): string =>
  value
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

function nameOf(value: unknown, nodes: readonly Node[]): string {
  if (typeof value === 'string') return value.startsWith('http') ? '' : plain(value)
  if (!isNode(value)) return ''
  return text(value.name) || text(nodes.find((node) => node['@id'] === value['@id'] && node !== value)?.name)
}

function addressOf(value: unknown, nodes: readonly Node[]): string {
  if (typeof value === 'string') return value
  if (!isNode(value)) return ''
  return (
    text(value.url) ||
    text(value.contentUrl) ||
    text(nodes.find((node) => node['@id'] === value['@id'] && node !== value)?.url)
  )
}
