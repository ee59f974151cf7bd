import { Field } from '../../desk/parts.tsx'
import { directionOf } from '../../story/language.ts'
import { ActButton, type Surroundings } from './block-card.tsx'
import { asLines, type HopFields, type QuotationFields as Values } from './fields.ts'
import { languageList } from './languages.tsx'

interface QuotationFieldsProps {
  readonly values: Values
  /** The words as they stand in the text; "" when none do. */
  readonly words: string
  readonly hops: readonly HopFields[]
  readonly around: Surroundings
  readonly open: boolean
}

/** Who said it, how it reached us, and the words as they were said. */
export function QuotationFields({ values, words, hops, around, open }: QuotationFieldsProps) {
  const { t, language, action, problems } = around
  const name = `quotation.${values.id}`
  const at = `quotation-${values.id}`
  const act = (verb: string, label: string) => (
    <ActButton act={`${verb} quotation ${values.id}`} at={at} action={action} words={label} />
  )
  const who = values.name || values.description || t.kinds.speaker[values.speaker as keyof typeof t.kinds.speaker]
  const options = Object.entries(t.kinds.speaker)
  return (
    <li id={at} data-removed={values.removed ? '' : undefined} data-quotation={values.id}>
      <input type="hidden" name="quotation" value={values.id} />
      <input type="hidden" name={`${name}.removed`} value={values.removed ? '1' : ''} />
      <input type="hidden" name={`${name}.label`} value={values.label} />
      <p class="gone">
        {t.edit.removed} <q>{words.slice(0, 60) || who}</q> {act('putBack', t.edit.putBack)}
      </p>
      <details open={open}>
        <summary>
          <span class="no">{values.label}</span> <b>{who}</b>{' '}
          <q lang={language} dir={directionOf(language)}>
            {words === '' ? t.check.withoutWords : words}
          </q>
        </summary>
        <div class="who form">
          <Field label={t.edit.speaker} name={`${name}.speaker`} value={values.speaker} options={options} />
          <div class="if-named pair">
            <Field label={t.edit.speakerName} name={`${name}.name`} value={values.name} lang={language} dir="auto" />
            <Field label={t.edit.speakerRole} name={`${name}.role`} value={values.role} lang={language} dir="auto" />
          </div>
          <div class="if-described">
            <Field
              label={t.edit.description}
              name={`${name}.description`}
              value={values.description}
              lang={language}
              dir="auto"
            />
          </div>
          <div class="if-protected">
            <Field
              label={t.edit.deskOnly}
              hint={t.edit.deskOnlyHelp}
              name={`${name}.deskOnly`}
              value={asLines(values.deskOnly)}
              rows={2}
              dir="auto"
            />
          </div>
          <div class="pair">
            <Field label={t.edit.verb} name={`${name}.verb`} value={values.verb} lang={language} dir="auto" />
            <Field
              label={t.edit.cameBy}
              name={`${name}.hop`}
              value={values.hop}
              options={[['', t.edit.cameByNone], ...hopOptions(hops, values.hop, around)]}
            />
          </div>
          <Field
            label={t.edit.originalWords}
            name={`${name}.original`}
            value={asLines(values.original)}
            rows={2}
            lang={values.language || undefined}
            dir="auto"
          />
          <Field
            label={t.edit.originalLanguage}
            name={`${name}.language`}
            value={values.language}
            dir="ltr"
            list={languageList}
            problem={problems[`${name}.language`]}
          />
          <p>{act('remove', t.edit.remove)}</p>
        </div>
      </details>
    </li>
  )
}

function hopOptions(hops: readonly HopFields[], chosen: string, { t }: Surroundings): [string, string][] {
  const known = hops.filter((hop) => !hop.removed || hop.id === chosen)
  const options = known.map((hop): [string, string] => {
    const kind = t.kinds.hop[hop.kind as keyof typeof t.kinds.hop] ?? hop.kind
    return [
      hop.id,
      [kind, hop.publisher || hop.with, hop.publishedOn].filter((part) => part !== '').join(t.reading.comma),
    ]
  })
  return chosen === '' || known.some((hop) => hop.id === chosen) ? options : [...options, [chosen, chosen]]
}
