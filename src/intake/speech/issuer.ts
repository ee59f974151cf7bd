import { beginsIn, endsIn } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { isProper } from './quoted.ts'
import { bodyInMarks } from './subject-behind.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import { endsWithVerb, withoutAccusative, withoutArticle, withoutSome, withoutTo } from './words-without-capitals.ts'

/** Is it something written, which speaks only where a verb of saying stands with it? */
export const isDocument = ({ kind, head }: Mention, lexicon: Lexicon): boolean =>
  kind === 'body' && lexicon.documents.has(head)

/** Words of a document are those of who issued it: "a letter of the fishermen" has "fishermen". "" where it names none. */
export function issuerOf(mention: Mention, lexicon: Lexicon): string {
  if (!isDocument(mention, lexicon)) return ''
  const { role } = mention
  const tokens = tokensIn(role, 0, role.length, lexicon.joints)
  // "доклада Института": the genitive needs no word between.
  // "the Safety Board report"
  const last = tokens.at(-1)
  const own = tokens.slice(0, -1).filter(({ folded }) => !lexicon.articles.has(folded))
  if (lexicon.words.grammar.modifiersStandBefore && last && lexicon.documents.has(last.folded) && own.length > 1)
    if (
      own.every(({ folded, word }) => isCapital(word) || lexicon.issuing.has(folded)) &&
      lexicon.bodies.has(own.at(-1)!.folded)
    )
      return role.slice(own[0]!.start, own.at(-1)!.end)
  const genitive = lexicon.forms !== null || !lexicon.words.capitals
  const link = tokens.findIndex(({ folded }, i) =>
    genitive ? lexicon.documents.has(folded) : i > 0 && lexicon.issuing.has(folded),
  )
  let first = link + 1
  while (first < tokens.length && lexicon.articles.has(tokens[first]!.folded)) first++
  const speaks = ({ folded }: Token) =>
    // "تقرير لديوان المحاسبة": "of" is written onto whose it is.
    [folded, withoutTo(folded, lexicon)].some((word) => lexicon.bodies.has(word) || lexicon.roles.has(word))
  // "دراسة أعدتها جامعة": where no capital tells a name, what issued it begins with a body.
  const body = lexicon.words.capitals ? -1 : tokens.findIndex((token, i) => i >= first && speaks(token))
  if (body !== -1) first = body
  if (lexicon.forms) first = ownerFrom(tokens, first, speaks, lexicon)
  const known = tokens.slice(first).some((token) => isCapital(token.word) || speaks(token))
  if (link === -1 || !known) return ''
  const { start } = tokens[first]!
  const issuer = role.slice(/[«„“"]/.test(role[start - 1] ?? '') ? start - 1 : start)
  const { folded } = tokens[first]!
  return lexicon.bodies.has(folded) ? issuer : withoutTo(issuer, lexicon) || issuer
}

/** "акті перевірки Державної служби": the body begins with a capital, or a noun that speaks, and what describes it. */
function ownerFrom(
  tokens: readonly Token[],
  first: number,
  speaks: (token: Token) => boolean,
  { words: { grammar } }: Lexicon,
): number {
  const found = tokens.findIndex((token, i) => i >= first && (isCapital(token.word) || speaks(token)))
  if (found === -1) return first
  const describes = ({ folded }: Token) =>
    endsIn(grammar.genitiveAdjectives, folded) || endsIn(grammar.pluralGenitives, folded)
  let from = found
  while (from > first && describes(tokens[from - 1]!)) from--
  return from
}

/**
 * The mention of who issued the document that another mention only names: "according to the report", where a sentence
 * before tells of "a report by the harbour office", or that the office presented one. The nearest is looked for first, a
 * document of the same word before others.
 */
export function issuerBefore(
  text: string,
  mention: Mention,
  index: number,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Mention | undefined {
  const agent = agentBehind(text, mention, sentences[index]!, lexicon)
  if (agent) return agent
  const owner = lexicon.forms ? ownerOf(text, mention, index, sentences, lexicon) : undefined
  if (owner) return owner
  const { head, start } = mention
  const same = (folded: string) => isPaper(folded, lexicon) && isSame(folded, head, lexicon)
  return (
    issuerNear(text, start, index, sentences, lexicon, 12, same) ??
    issuerNear(text, start, index, sentences, lexicon, 12)
  )
}

/** Who issued the document of which one of the last sentences before a place tells: "its authors", of a study by a body. */
export function issuerNear(
  text: string,
  to: number,
  index: number,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  reach: number,
  isIt = (folded: string) => isPaper(folded, lexicon),
): Mention | undefined {
  for (let i = index; i >= 0 && i > index - reach; i--) {
    const sentence = sentences[i]!
    const document = sentence.tokens.find(({ folded, start }) => start < to && isIt(folded))
    const issuer = document && issuerIn(text, document, sentence, to, lexicon)
    if (issuer) return issuer
  }
  return undefined
}

/** "У його заяві", "согласно их отчёту": with a possessive, the body or people that the sentence before is about. */
function ownerOf(
  text: string,
  { start }: Mention,
  index: number,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Mention | undefined {
  const words = tokensIn(text, Math.max(0, start - 12), start + 12).map(({ folded }) => folded)
  if (!words.some((word) => lexicon.possessives.has(word))) return undefined
  for (let i = index; i >= 0 && i > index - 3; i--) {
    const owner = sentences[i]!.mentions.findLast(
      (one) => one.end <= start && isFree(one) && one.kind !== 'pronoun' && !isDocument(one, lexicon),
    )
    if (owner) return owner
  }
  return undefined
}

/** Who issued a document of which a sentence tells: by whom it is, else who did something with it. */
function issuerIn(
  text: string,
  document: Token,
  sentence: Sentence,
  to: number,
  lexicon: Lexicon,
): Mention | undefined {
  const before = sentence.mentions.filter(({ end }) => end <= to)
  const own = before.find((one) => one.start <= document.start && one.end >= document.end)
  if (own && issuerOf(own, lexicon)) return own
  const agent = own && agentBehind(text, own, sentence, lexicon)
  if (agent) return agent
  const free = before.filter((one) => isFree(one) && !isDocument(one, lexicon) && one !== own)
  const body = free.find(({ kind }) => kind === 'body')
  if (body || lexicon.forms || !lexicon.words.capitals) return body
  // "En un comunicado, Adif sostiene": whoever acts beside a paper of which no body is told.
  const [acting] = free
  return acting?.kind === 'name' && acting.start < document.end + 60 ? acting : undefined
}

/** "un estudio publicado en mayo por la Universidad de Vell": who is named behind a document as the one it is by. */
function agentBehind(text: string, mention: Mention, { mentions, spans, tokens }: Sentence, lexicon: Lexicon) {
  if (lexicon.forms) {
    const made = isMadeBy(text, mention.end, lexicon)
    const named = made ? inMarks(text, mention, spans, lexicon) : undefined
    if (named) return named
    const body = made ? mentions.find(({ kind, start }) => kind === 'body' && start >= mention.end) : undefined
    return body && body.start - mention.end < 90 && !isDocument(body, lexicon) ? body : undefined
  }
  const { issuedBefore } = lexicon.words.grammar
  // "بيان صادر عن الوزارة", not "تقرير عن الوزارة".
  const by = tokens.find(
    ({ folded, start }, i) =>
      start >= mention.end &&
      lexicon.agents.has(folded) &&
      (!issuedBefore || !lexicon.relaying.from.has(folded) || beginsIn(issuedBefore, tokens[i - 1]?.folded ?? '')),
  )
  // "البيان، الذي أصدرته الوزارة"
  const between = by
    ? text
        .slice(mention.end, by.start)
        .replace(/^،\s*(\S+)\s/, (all, word) => (lexicon.relatives.has(foldWord(word)) ? ' ' : all))
    : ''
  const publisher = issuedBy(text, mention, mentions, lexicon) ?? issuedIn(text, mention, mentions, lexicon)
  if (publisher) return publisher
  const marked = by && spans.find(({ outer }) => outer[0] >= by.end && /^\s*$/.test(text.slice(by.end, outer[0])))
  if (marked && by.start - mention.end < 20 && tokensIn(text, ...marked.inner).length < 6)
    return bodyInMarks(text, marked)
  if (!by || by.start - mention.end > 60 || /[,،;:.«“"„]/.test(between)) return undefined
  const agent = mentions.find(({ start }) => start >= by.end)
  const near = agent && /^\s*(?:\p{L}{1,4}['’\s]\s*)?$/u.test(text.slice(by.end, agent.start))
  return near && agent.kind !== 'pronoun' && !isDocument(agent, lexicon) ? agent : undefined
}

/** "в заявлении, которое «Волна» опубликовала": a body whose name stands in marks right behind the relative. */
function inMarks(text: string, { end }: Mention, spans: readonly Span[], lexicon: Lexicon): Mention | undefined {
  const span = spans.find(({ outer }) => outer[0] >= end)
  if (!span || !isProper(text, span)) return undefined
  const opening = /^,\s(\p{L}+)\s$/u.exec(text.slice(end, span.outer[0]))?.[1] ?? ''
  return beginsIn(lexicon.words.grammar.relativeBeginnings, opening) ? bodyInMarks(text, span) : undefined
}

/** "el comunicado que la Junta remitió": who acts at the head of a relative clause right behind a paper. */
function issuedBy(text: string, { end }: Mention, mentions: readonly Mention[], lexicon: Lexicon): Mention | undefined {
  const next = lexicon.words.capitals ? mentions.find(({ start }) => start >= end) : undefined
  if (!next || !isFree(next) || next.kind === 'pronoun' || isDocument(next, lexicon) || next.start - end > 14)
    return undefined
  const [word = '', other] = tokensIn(text, end, next.start, lexicon.joints).map(({ folded }) => folded)
  const opens =
    other === undefined &&
    (lexicon.breaks.has(word) || lexicon.relatives.has(word) || lexicon.relativeObjects.has(word))
  return opens && /^\s*,?\s*[\p{L}’']+\s*$/u.test(text.slice(end, next.start)) ? next : undefined
}

/** "گزارشی که سازمان بنادر دیروز منتشر کرد،": the body that is the subject of a relative clause right behind a paper, where the verb ends it. */
function issuedIn(text: string, { end }: Mention, mentions: readonly Mention[], lexicon: Lexicon): Mention | undefined {
  if (!endsWithVerb(lexicon)) return undefined
  const relative = /^\s+(\S+)\s/u.exec(text.slice(end, end + 8))
  if (!relative || !lexicon.relatives.has(foldWord(relative[1]!))) return undefined
  const clause = /^[^،.؛:«»]*/u.exec(text.slice(end))![0].length
  const next = mentions.find(({ start }) => start >= end)
  const body = next && isFree(next) && next.kind === 'body' && !isDocument(next, lexicon) ? next : undefined
  return body && body.end <= end + clause ? body : undefined
}

/** "заключение, которое подготовил …", "звіт, оприлюднений …": who made a paper follows. */
function isMadeBy(text: string, end: number, { words: { grammar } }: Lexicon): boolean {
  const [, behind = ''] = /^,?\s+([^,]*)/.exec(text.slice(end, end + 60)) ?? []
  return behind
    .slice(0, 40)
    .split(/\s+/)
    .some((word) => beginsIn(grammar.relativeBeginnings, word) || beginsIn(grammar.making, word))
}

/** Is it a word for something written, also in the accusative, or with the ending of something new: "تقريرا", "پژوهشی"? */
const isPaper = (folded: string, lexicon: Lexicon): boolean =>
  [folded, withoutAccusative(folded, lexicon), withoutSome(folded, lexicon)].some((word) => lexicon.documents.has(word))

/** Is a word of the text the one a mention's head is, in whatever case? */
const isSame = (folded: string, head: string, lexicon: Lexicon): boolean => {
  const bare = (word: string) => withoutArticle(lexicon.nominatives.get(word) ?? word, lexicon)
  const { accusative = '' } = lexicon.words.grammar
  return bare(folded) === bare(head) || (accusative !== '' && bare(folded) === bare(head) + accusative)
}
