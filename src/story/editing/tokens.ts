import type { Inline, Mark } from '../document.ts'
import { markKey, run } from './runs.ts'

/** The parts of a line in the notation (see notation.ts). `text` is what a part says when it turns out to be plain. */
export type Token =
  | { readonly sign: 'plain'; readonly text: string }
  | { readonly sign: 'strong' | 'emphasis'; readonly text: string }
  | { readonly sign: 'openQuotation'; readonly text: string; readonly id: string }
  | { readonly sign: 'closeQuotation'; readonly text: string }
  | { readonly sign: 'openLink'; readonly text: string }
  | { readonly sign: 'closeLink'; readonly text: string; readonly href: string }

const pattern =
  /\\(?<plain>[\\*{}[\]()\n])|(?<stars>\*\*?)|\{(?<label>[\p{L}\p{N}_.-]+): ?|(?<close>\})|(?<open>\[)|\]\((?<address>(?:\\[^\s]|\((?:\\[^\s]|[^()\\\s])*\)|[^()\\\s])+)\)|[^\\*{}[\]]+|[\s\S]/gu

/** Cuts a line into its parts. A label that `idOf` doesn't know, and an address that isn't safe, is plain text. */
export function tokensOf(
  source: string,
  idOf: (label: string) => string | null,
  safe: (address: string) => string | null,
): Token[] {
  return [...source.matchAll(pattern)].map(({ 0: text, groups = {} }): Token => {
    if (groups.plain !== undefined) return { sign: 'plain', text: groups.plain }
    if (groups.stars !== undefined) return { sign: groups.stars === '**' ? 'strong' : 'emphasis', text }
    if (groups.close !== undefined) return { sign: 'closeQuotation', text }
    if (groups.open !== undefined) return { sign: 'openLink', text }
    const id = groups.label === undefined ? null : idOf(groups.label)
    if (id !== null) return { sign: 'openQuotation', text, id }
    const href = groups.address === undefined ? null : safe(groups.address.replace(/\\(.)/gu, '$1'))
    return href === null ? { sign: 'plain', text } : { sign: 'closeLink', text, href }
  })
}

interface Span {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

/** The spans between signs that have their partners. Signs with nothing between them, "****", are none. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  const switchedOn = new Map<'strong' | 'emphasis', number>()
  const quotations: { at: number; id: string }[] = []
  let link: number | null = null
  tokens.forEach((token, at) => {
    if (token.sign === 'strong' || token.sign === 'emphasis') {
      const from = switchedOn.get(token.sign)
      if (from !== undefined && from < at - 1) spans.push({ from, to: at, mark: { type: token.sign } })
      if (from === undefined) switchedOn.set(token.sign, at)
      else switchedOn.delete(token.sign)
    } else if (token.sign === 'openQuotation') quotations.push({ at, id: token.id })
    else if (token.sign === 'closeQuotation') {
      const opened = quotations.pop()
      if (opened) spans.push({ from: opened.at, to: at, mark: { type: 'quotation', attrs: { id: opened.id } } })
    } else if (token.sign === 'openLink') link = at
    else if (token.sign === 'closeLink' && link !== null) {
      spans.push({ from: link, to: at, mark: { type: 'link', attrs: { href: token.href } } })
      link = null
    }
  })
  return spans
}

/** The words of the parts, each under the marks of the spans around it. One sweep: time grows with the parts alone. */
export function underSpans(tokens: readonly Token[], spans: readonly Span[]): Inline[] {
  const opens = new Map(spans.map((span) => [span.from, span]))
  const closes = new Map(spans.map((span) => [span.to, span]))
  const open = new Map<string, { mark: Mark; times: number }>()
  const turn = (mark: Mark, by: 1 | -1): void => {
    const key = markKey(mark)
    const times = (open.get(key)?.times ?? 0) + by
    if (times > 0) open.set(key, { mark, times })
    else open.delete(key)
  }
  return tokens.flatMap((token, at): Inline[] => {
    const [opened, closed] = [opens.get(at), closes.get(at)]
    if (opened) turn(opened.mark, 1)
    if (closed) turn(closed.mark, -1)
    if (opened || closed) return []
    const marks = [...open.values()].map(({ mark }) => mark)
    return [run(token.text, marks)]
  })
}
