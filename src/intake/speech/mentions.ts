import type { Lexicon } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import { closingIn } from './closing-mention.ts'
import { isFree, type Mention } from './mention.ts'
import { mentionsInflected } from './mentions-inflected.ts'
import { mentionsWithoutCapitals } from './mentions-without-capitals.ts'
import { namesAmongNouns } from './names-among-nouns.ts'
import { PhraseWithCapitals } from './phrase-with-capitals.ts'
import type { Token } from './tokens.ts'

/**
 * Every mention among the tokens of one sentence, in order, none inside another. With `capitals` the first token is
 * doubted: it has its capital because it opens the sentence.
 */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  capitals?: Capitals,
  surnames?: ReadonlySet<string>,
): Mention[] {
  if (lexicon.forms) return mentionsInflected(text, tokens, lexicon, capitals)
  if (!lexicon.words.capitals) return mentionsWithoutCapitals(text, tokens, lexicon, surnames)
  const names = lexicon.words.capitalNouns ? (surnames ?? namesAmongNouns(text, lexicon)) : undefined
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const read = (from: number) => new PhraseWithCapitals(text, tokens, lexicon, capitals, names, from).read()
    const first = i
    const found = read(first)
    const owner =
      found?.mention.kind === 'role' && lexicon.words.grammar.apostropheGenitive ? mentions.at(-1) : undefined
    // "the victim’s mother"
    if (owner?.kind === 'role' && owner.possessive && /^['’]s? $/.test(text.slice(owner.end, found!.mention.start))) {
      const { governed, indefinite, start } = owner
      const role = text.slice(start, found!.mention.end)
      mentions[mentions.length - 1] = { ...found!.mention, governed, indefinite, role, start }
    } else if (found && !isDateline(text, tokens, found.mention)) {
      // "of Santiago’s Catholic University": what is somebody's or some place's is governed as that is.
      const whose = mentions.at(-1)
      const owned =
        lexicon.words.grammar.apostropheGenitive &&
        found.mention.kind === 'body' &&
        whose?.governed === true &&
        whose.possessive &&
        /^['’]s? $/.test(text.slice(whose.end, found.mention.start))
      const mention = owned ? { ...found.mention, governed: true } : found.mention
      const closing = () => closingIn(tokens, first, found.next, read, lexicon)
      mentions.push(!isFree(mention) && found.next - first > 1 ? { ...mention, closing } : mention)
    }
    i = found ? found.next : i + 1
  }
  return mentions
}

/** "NEW DELHI: The court", "WINNIPEG — The firm": the place that opens a report. */
const isDateline = (text: string, tokens: readonly Token[], { end, name, start }: Mention): boolean =>
  start === tokens[0]!.start &&
  name.length > 3 &&
  name === name.toUpperCase() &&
  /^(?:,\s[^.:—–]{2,20})?(?:\s?[—–]\s|\s-{1,2}\s|:\s)/.test(text.slice(end, end + 30))
