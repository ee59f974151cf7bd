import { Field } from '../../desk/parts.tsx'
import type { ShownPicture } from '../../story/blocks/index.ts'
import { directionOf } from '../../story/language.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { isText } from './acts.ts'
import { asLines, type BlockFields, type FieldKind, textKinds } from './fields.ts'
import { PictureFields } from './fields-of-picture.tsx'

/** What all cards of a form share. */
export interface Surroundings {
  readonly t: CheckingWords
  readonly language: string
  /** Where the buttons post to. */
  readonly action: string
  readonly problems: Readonly<Record<string, string>>
  readonly shown: ReadonlyMap<string, ShownPicture>
  readonly pictures: readonly (readonly [string, string])[]
  readonly stories: readonly (readonly [string, string])[]
  /** The block that each was translated from: its text, and its language. */
  readonly originals: ReadonlyMap<string, { readonly text: string; readonly language: string }>
}

/** A button that changes the form without saving it. Its answer comes back to where it was pressed. */
export const ActButton = ({ act, at, action, words }: { act: string; at: string; action: string; words: string }) => (
  <button class="plain" type="submit" name="act" value={act} formaction={`${action}#${at}`} formnovalidate>
    {words}
  </button>
)

/** One block of the text in the form: its kind, its words, and what can be done with it. */
export function BlockCard({ block, number, around }: { block: BlockFields; number: number; around: Surroundings }) {
  const { t, action } = around
  const name = `block.${block.id}`
  const at = `card-${block.id}`
  const original = around.originals.get(block.id)
  const act = (verb: string, words: string) => (
    <ActButton act={`${verb} block ${block.id}`} at={at} action={action} words={words} />
  )
  return (
    <li class={`card ${block.kind}`} id={at} data-card={block.id} data-removed={block.removed ? '' : undefined}>
      <input type="hidden" name="block" value={block.id} />
      <input type="hidden" name={`${name}.removed`} value={block.removed ? '1' : ''} />
      <p class="gone">
        {t.edit.removed}{' '}
        <q>{(block.text || block.headline || block.caption || t.kinds.block[block.kind]).slice(0, 60)}</q>{' '}
        {act('putBack', t.edit.putBack)}
      </p>
      <div class="card-bar">
        <KindField block={block} number={number} t={t} />
        {isText(block) ? <MarkButtons t={t} /> : null}
        <span class="end">
          {act('up', t.edit.up)}
          {act('down', t.edit.down)}
          {act('add', t.edit.add)}
          {isText(block) ? act('join', t.edit.join) : null}
          {act('remove', t.edit.remove)}
        </span>
      </div>
      {original ? (
        <p class="original" lang={original.language} dir={directionOf(original.language)}>
          {original.text}
        </p>
      ) : null}
      <Content block={block} number={number} around={around} />
    </li>
  )
}

function KindField({ block, number, t }: { block: BlockFields; number: number; t: CheckingWords }) {
  const fixed: readonly FieldKind[] = ['picture', 'unknown']
  if (fixed.includes(block.kind)) {
    return (
      <span>
        <input type="hidden" name={`block.${block.id}.kind`} value={block.kind} />
        {t.kinds.block[block.kind]}
      </span>
    )
  }
  const offered: readonly FieldKind[] = isText(block) ? textKinds : [...textKinds, 'related', 'divider']
  const kinds = block.text === '' ? ([...textKinds, 'related', 'divider', 'picture'] as const) : offered
  return (
    <select name={`block.${block.id}.kind`} aria-label={t.edit.words(t.edit.kind, number)}>
      {kinds.map((kind) => (
        <option value={kind} selected={kind === block.kind}>
          {t.kinds.block[kind]}
        </option>
      ))}
    </select>
  )
}

/** Mark the words that are selected: only with script, which shows them. */
const MarkButtons = ({ t }: { t: CheckingWords }) => (
  <span class="marks scripted">
    <button class="plain" type="button" data-mark="quotation">
      {t.edit.markQuotation}
    </button>
    <button class="plain" type="button" data-mark="strong">
      {t.edit.strong}
    </button>
    <button class="plain" type="button" data-mark="emphasis">
      {t.edit.emphasis}
    </button>
    <button class="plain" type="button" data-mark="link">
      {t.edit.link}
    </button>
  </span>
)

function Content({ block, number, around }: { block: BlockFields; number: number; around: Surroundings }) {
  const { t, language } = around
  const name = `block.${block.id}`
  if (block.kind === 'divider') return <hr />
  if (block.kind === 'unknown') return <p class="quiet">{t.edit.unknownKept}</p>
  if (block.kind === 'picture') {
    const { media, alt, caption, credit, x, y } = block
    return (
      <PictureFields
        name={name}
        values={{ media, alt, caption, credit, x, y }}
        shown={around.shown.get(media)}
        ours={around.pictures}
        language={language}
        t={t}
      />
    )
  }
  if (block.kind === 'related') return <RelatedFields block={block} around={around} />
  return (
    <textarea
      name={`${name}.text`}
      id={`text-${block.id}`}
      class="words"
      lang={language}
      dir={directionOf(language)}
      rows={2}
      aria-label={t.edit.words(t.kinds.block[block.kind], number)}
    >
      {asLines(block.text)}
    </textarea>
  )
}

function RelatedFields({ block, around }: { block: BlockFields; around: Surroundings }) {
  const { t, language, stories, problems } = around
  const name = `block.${block.id}`
  const known = stories.some(([id]) => id === block.story) || block.story === ''
  return (
    <div class="pair">
      <Field
        label={t.edit.relatedStory}
        name={`${name}.story`}
        value={block.story}
        options={[
          ['', t.edit.relatedNone],
          ...(known ? [] : [[block.story, block.headline || block.story] as const]),
          ...stories,
        ]}
      />
      <Field
        label={t.edit.relatedHeadline}
        name={`${name}.headline`}
        value={block.headline}
        lang={language}
        dir="auto"
      />
      <Field
        label={t.edit.relatedAddress}
        name={`${name}.address`}
        value={block.address}
        dir="ltr"
        problem={problems[`${name}.address`]}
      />
    </div>
  )
}
