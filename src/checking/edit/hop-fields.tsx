import { Field } from '../../desk/parts.tsx'
import { ActButton, type Surroundings } from './block-card.tsx'
import { asLines, type HopFields as Values } from './fields.ts'
import { languageList } from './languages.tsx'

/** One step of the source chain in the form. */
export function HopFields({ values, around, open }: { values: Values; around: Surroundings; open: boolean }) {
  const { t, language, action, problems } = around
  const name = `hop.${values.id}`
  const at = `hop-${values.id}`
  const act = (verb: string, label: string) => (
    <ActButton act={`${verb} hop ${values.id}`} at={at} action={action} words={label} />
  )
  const field = (key: keyof Values, label: string, more: object = {}) => (
    <Field
      label={label}
      name={`${name}.${key}`}
      value={key === 'deskNote' ? asLines(values.deskNote) : String(values[key])}
      problem={problems[`${name}.${key}`]}
      {...more}
    />
  )
  const kind = t.kinds.hop[values.kind as keyof typeof t.kinds.hop] ?? values.kind
  return (
    <li id={at} data-removed={values.removed ? '' : undefined} data-hop={values.id}>
      <input type="hidden" name="hop" value={values.id} />
      <input type="hidden" name={`${name}.removed`} value={values.removed ? '1' : ''} />
      <p class="gone">
        {t.edit.removed} <q>{kind}</q> {act('putBack', t.edit.putBack)}
      </p>
      <details open={open}>
        <summary>
          <b>{kind}</b> <bdi>{[values.with, values.publisher].filter((part) => part !== '').join(t.reading.comma)}</bdi>{' '}
          <bdi>{values.publishedOn}</bdi>
          {values.visible === 'desk' ? ' ' : ''}
          {values.visible === 'desk' ? <small class="quiet">{t.check.forTheDesk}</small> : null}
        </summary>
        <div class="form">
          <div class="pair">
            {field('kind', t.edit.hopKind, { options: Object.entries(t.kinds.hop) })}
            {field('with', t.edit.hopWith, { lang: language, dir: 'auto' })}
            {field('publisher', t.edit.publisher, { lang: language, dir: 'auto' })}
            {field('author', t.edit.author, { lang: language, dir: 'auto' })}
            {field('publishedOn', t.edit.publishedOn, { dir: 'ltr', placeholder: '2026-01-30' })}
            {field('language', t.edit.language, { dir: 'ltr', list: languageList })}
          </div>
          {field('address', t.edit.address, { dir: 'ltr', placeholder: 'https://' })}
          <div class="pair">
            {field('seen', t.edit.seen, {
              options: [
                ['us', t.edit.seenUs],
                ['others', t.edit.seenOthers],
              ],
            })}
            {field('visible', t.edit.visible, {
              options: [
                ['public', t.edit.visiblePublic],
                ['desk', t.edit.visibleDesk],
              ],
            })}
            {values.copy === ''
              ? null
              : field('copy', t.edit.copy, {
                  options: [
                    ['public', t.edit.visiblePublic],
                    ['desk', t.edit.visibleDesk],
                  ],
                })}
          </div>
          {field('deskNote', t.edit.deskNote, { rows: 2, dir: 'auto', hint: t.edit.deskOnlyHelp })}
          <p class="actions">
            {act('up', t.edit.up)}
            {act('down', t.edit.down)}
            {act('remove', t.edit.remove)}
          </p>
        </div>
      </details>
    </li>
  )
}
