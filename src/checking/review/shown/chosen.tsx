import type { CheckingWords } from '../../../words/checking.ts'
import { namedKinds } from '../findings.ts'

/** The key that names chosen words as a kind of finding. */
const keys: Readonly<Record<(typeof namedKinds)[number], string>> = {
  quotation: 'q',
  heading: 'e',
  headline: 'h',
  standfirst: 's',
  byline: 'a',
  source: 'o',
  publishedOn: 'd',
  leadImage: 'i',
  credit: 'r',
  kicker: 'm',
  dateline: 'l',
}

const parts = { at: 'w', mention: 'p', verb: 'v' } as const

/** The keys that say what chosen words are, for the list of all keys. */
export function chosenKeys({ review: { chosen, key } }: CheckingWords): [string[], string][] {
  return [
    ...Object.entries(parts).map(([part, letter]): [string[], string] => [
      [letter],
      `${key.chosen} ${chosen[part as keyof typeof parts]}`,
    ]),
    ...namedKinds.map((kind): [string[], string] => [[keys[kind]], `${key.chosen} ${chosen.as[kind]}`]),
    [['x'], key.away],
  ]
}

/** What words that are chosen in the source can be; of the quotation that is asked about, they can be its parts. */
export function Chosen({ t }: { t: CheckingWords }) {
  const { chosen, key } = t.review
  const button = (words: string, letter: string, data: object) => (
    <button class="button" type="button" data-letter={letter} {...data}>
      {words} <kbd>{letter}</kbd>
    </button>
  )
  return (
    <section class="chosen" aria-live="polite" data-chosen hidden>
      <p>
        <b data-chosen-words>{chosen.title}</b>
        <b data-chosen-block hidden>
          {chosen.block}
        </b>
        <q dir="auto" data-chosen-text />
        {button(chosen.close, 'Esc', { 'data-leave-words': '' })}
      </p>
      <div class="actions" data-of-quotation hidden>
        <span data-of={chosen.ofFinding('#')} />
        {Object.entries(parts).map(([part, letter]) =>
          button(chosen[part as keyof typeof parts], letter, { 'data-part': part }),
        )}
      </div>
      <div class="actions">
        {namedKinds.map((kind) => button(chosen.as[kind], keys[kind], { 'data-as': kind }))}
        {button(chosen.away, 'x', { 'data-away': 'gone' })}
        {button(chosen.back, 'x', { 'data-away': 'back' })}
      </div>
      <p class="hints">
        <kbd>↓</kbd> <kbd>↑</kbd> {key.walk} <kbd>←</kbd> <kbd>→</kbd> {key.words}
      </p>
    </section>
  )
}
