import { blockKinds, textOf } from '../story/blocks/index.ts'
import type { DocumentDifference } from '../story/comparing/difference.ts'
import { type WordPart, wordDifference } from '../story/comparing/word-difference.ts'
import type { Block } from '../story/document.ts'
import { directionOf, type Language } from '../story/language.ts'
import type { CheckingWords } from '../words/checking.ts'

/** Words that differ: taken out struck and quiet, put in bold and underlined; a small space where one meets the other. */
export const Words = ({ parts }: { parts: readonly WordPart[] }) => (
  <>
    {parts.map((part, index) => {
      if (part.kind === 'same') return part.text
      const meets = index > 0 && parts[index - 1]?.kind !== 'same'
      return (
        <>
          {meets ? '\u2005' : ''}
          {part.kind === 'out' ? <del>{part.text}</del> : <ins>{part.text}</ins>}
        </>
      )
    })}
  </>
)

/** Two texts as one with its differences. */
export const TextDifference = ({ before, after, language }: { before: string; after: string; language: Language }) => (
  <p class="diff" lang={language} dir={directionOf(language)}>
    <Words parts={wordDifference(before, after, language)} />
  </p>
)

/** The words of a block for a difference; of one without words, its kind. */
export function wordsOfBlock(block: Block, t: CheckingWords): string {
  const words = textOf(block)
  if (words.trim() !== '') return words
  return block.type in blockKinds && block.type !== 'heading' && block.type !== 'list' ? t.kinds.block[block.type] : ''
}

interface DifferencesProps {
  readonly difference: DocumentDifference
  readonly language: Language
  readonly t: CheckingWords
  /** So many at most; all when it isn't given. */
  readonly limit?: number
}

/** What differs between two revisions, part by part, as an editor reads it. */
export function Differences({ difference, language, t, limit = Number.POSITIVE_INFINITY }: DifferencesProps) {
  const all = [
    ...difference.head.map(({ field, words }) => (
      <div class="differs">
        <h3>{t.conflict.parts[field]}</h3>
        <p class="diff" lang={language} dir={directionOf(language)}>
          <Words parts={words} />
        </p>
      </div>
    )),
    ...difference.blocks
      .filter((change) => change.change !== 'same' || change.moved)
      .map((change) => <BlockDifference change={change} language={language} t={t} />),
    ...difference.parts.map((part) => (
      <p class="differs">
        {partWords(part, t)} <span class="quiet">{t.revisions.other}</span>
      </p>
    )),
  ]
  return <>{all.slice(0, limit)}</>
}

/** How many parts differ. */
export const countOf = ({ head, blocks, parts }: DocumentDifference): number =>
  head.length + parts.length + blocks.filter((change) => change.change !== 'same' || change.moved).length

function partWords(part: DocumentDifference['parts'][number], t: CheckingWords): string {
  if (part === 'quotations') return t.edit.quotations
  if (part === 'hops') return t.reading.howWeKnow
  return part === 'language' ? t.kinds.language : t.conflict.parts[part]
}

interface BlockDifferenceProps {
  readonly change: DocumentDifference['blocks'][number]
  readonly language: Language
  readonly t: CheckingWords
}

function BlockDifference({ change, language, t }: BlockDifferenceProps) {
  const words = wordsOfBlock(change.block, t)
  const marksOnly = change.change === 'changed' && change.words.every((part) => part.kind === 'same')
  return (
    <div class="differs">
      {change.moved ? <small>{t.revisions.moved}</small> : null}
      {marksOnly ? <small>{t.revisions.marksOnly}</small> : null}
      <p class="diff" lang={language} dir={directionOf(language)}>
        {change.change === 'added' ? (
          <ins>{words}</ins>
        ) : change.change === 'removed' ? (
          <del>{words}</del>
        ) : change.change === 'changed' ? (
          <Words parts={change.words} />
        ) : (
          words
        )}
      </p>
    </div>
  )
}
