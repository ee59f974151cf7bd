import type { At } from '../found.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { capitalsOf } from './capitals.ts'
import { carryOverParagraphs } from './carried-office.ts'
import { type Cited, withCited } from './cited.ts'
import { type Sentence, takeApart } from './clause.ts'
import { turnsIn, withClauses, withTurns } from './dialogue.ts'
import { labelledIn } from './interview.ts'
import { type Span, spansIn } from './marks.ts'
import { surnamesIn } from './mentions-without-capitals.ts'
import { namesAmongNouns } from './names-among-nouns.ts'
import { People } from './people.ts'
import { QuotationReader, type Speech } from './quotation-reader.ts'
import { recurringNames } from './recurring-names.ts'
import { sentencesIn } from './sentences.ts'
import { tokensIn } from './tokens.ts'
import { genderTold } from './told-gender.ts'
import { joinUndescribed } from './undescribed.ts'

/**
 * The quotations of a text, each with its speaker. `paragraphs` are the stretches of the text that are read;
 * `elsewhere` is text of the page (headline, standfirst) that may give a fuller name, `cited` the block quotations whose
 * speaker the page names under them; `outlet` the one that prints the page, whose name in marks nobody says.
 */
export function quotationsIn(
  text: string,
  paragraphs: readonly At[],
  lexicon: Lexicon,
  elsewhere = '',
  cited: readonly Cited[] = [],
  outlet = '',
): Speech {
  const labelled = labelledIn(text, paragraphs, lexicon)
  const marked = withClauses(text, spansIn(text, paragraphs, lexicon), lexicon)
  const quoted = withTurns(withTurns(marked, turnsIn(text, paragraphs, lexicon)), labelled)
  const own = foldWord(outlet)
  const spans = withCited(text, quoted, cited).filter(
    ({ inner }) => own === '' || inner[1] - inner[0] > own.length + 9 || foldWord(text.slice(...inner)) !== own,
  )
  const capitals = lexicon.words.capitals ? capitalsOf(text) : undefined
  const read = (surnames?: ReadonlySet<string>, marked: readonly Span[] = spans): Sentence[] =>
    paragraphs.flatMap((at, i) =>
      sentencesIn(text, at, marked, lexicon).map((part) =>
        takeApart(text, part, i, marked, lexicon, capitals, surnames),
      ),
    )
  // Where names have no capitals, a surname alone is known from the full name that the page gives.
  const names = lexicon.words.capitalNouns ? namesAmongNouns(`${elsewhere}\n${text}`, lexicon) : undefined
  const first = capitals ? [] : read()
  const recurring = capitals ? [] : recurringNames(text, elsewhere, first, lexicon)
  const surnames = new Set(
    [...first.map(({ mentions }) => mentions), recurring].flatMap((all) => surnamesIn(all, lexicon)),
  )
  const said = capitals ? spans : spans.filter((span) => !isSurname(text, span, surnames))
  const sentences = capitals ? read(names) : read(surnames, said)
  const people = new People(lexicon)
  if (elsewhere)
    for (const at of sentencesIn(elsewhere, [0, elsewhere.length], [], lexicon)) {
      const { mentions } = takeApart(elsewhere, at, -1, [], lexicon, undefined, names)
      people.learn(
        mentions.map((mention) => ({ ...mention, start: -1, end: -1 })),
        '',
      )
    }
  for (const name of recurring) people.learn([name], text)
  for (const sentence of sentences) {
    people.learn(sentence.mentions, text)
    people.learnVerbs(sentence, text)
  }
  sentences.forEach((sentence, i) => {
    const previous = sentences[i - 1]
    if (previous?.paragraph !== sentence.paragraph) return
    people.carryOver(previous, sentence, (sentence.spans[0]?.outer[0] ?? -1) !== sentence.at[0], text)
    const told = genderTold(previous, sentence, text, lexicon)
    if (told) people.guessGender(told.mention.name, told.mention.start, told.gender)
  })
  joinUndescribed(sentences, lexicon, people, text)
  carryOverParagraphs(sentences, people)
  return new QuotationReader(text, sentences, lexicon, people, cited).read(said)
}

/** "وشدد «العجمي» على أن": a surname that the page gives in full elsewhere is nothing that is said, also in marks. */
function isSurname(text: string, { inner, label, turn }: Span, surnames: ReadonlySet<string>): boolean {
  if (label || turn || inner[1] - inner[0] > 30) return false
  const words = tokensIn(text, ...inner)
  return words.length > 0 && words.length < 3 && words.every(({ folded }) => surnames.has(folded))
}
