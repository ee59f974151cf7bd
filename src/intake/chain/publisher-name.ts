import { endsIn } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** A publisher by its name alone: without its press office, an article that opens the sentence, and what it is. */
export const publisherName = (printed: string, lexicon: Lexicon): string =>
  withoutInitials(withoutGenus(withoutArticle(withoutPressOffice(printed, lexicon), lexicon), lexicon))

/** "Das zuständige Bundesamt": where all nouns have capitals an article has one only because it opens the sentence. */
function withoutArticle(name: string, { articles, words }: Lexicon): string {
  const [first = '', ...others] = words.capitalNouns ? name.split(' ') : []
  return others.length > 1 && articles.has(foldWord(first)) ? others.join(' ') : name
}

/** "consumer group FairLabel", "Pharmakonzern Rhenatis": a name without what it is before it. */
function withoutGenus(name: string, { bodies, words }: Lexicon): string {
  const nouns = words.capitalNouns ? /^(?:\p{Lu}\p{L}*er\s)?(\p{Lu}\p{L}+)\s(?=\p{Lu})/u.exec(name) : null
  if (nouns && endsIn(words.chain.genera, foldWord(nouns[1]!))) return name.slice(nouns[0].length)
  const genus = words.grammar.modifiersStandBefore
    ? /^(?:\p{Ll}[\p{Ll}-]*\s)*(\p{Ll}[\p{Ll}-]*)\s(?=\p{Lu})/u.exec(name)
    : null
  return genus && bodies.has(genus[1]!) ? name.slice(genus[0].length) : name
}

/** "Unidade Local de Saúde (ULS) do Alto Sabor": without the initials that stand in the midst of it. */
const withoutInitials = (name: string): string => name.replace(/ \(\p{Lu}{2,8}\)(?=\s)/u, '')

/** "пресс-служба мэрии": a body without the office that speaks for it; the office itself where nothing follows. */
const withoutPressOffice = (name: string, { words: { grammar } }: Lexicon): string =>
  (grammar.pressOffice && name.replace(grammar.pressOffice, '')) || name
