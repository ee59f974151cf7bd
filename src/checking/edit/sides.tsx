import { Field } from '../../desk/parts.tsx'
import { creditRoles } from '../../story/credit.ts'
import type { StoryDocument } from '../../story/document.ts'
import { quotationWords } from '../../story/editing/quotations.ts'
import { ActButton, type Surroundings } from './block-card.tsx'
import { asLines, type StoryFields } from './fields.ts'
import { HopFields } from './hop-fields.tsx'
import { QuotationFields } from './quotation-fields.tsx'

/** Who is quoted, and who said it. */
export function Quotations({
  fields,
  base,
  around,
}: {
  fields: StoryFields
  base: StoryDocument
  around: Surroundings
}) {
  const { t, action, problems } = around
  return (
    <section id="quotations">
      <h2>
        {t.edit.quotations} <small>{fields.quotations.length}</small>
      </h2>
      {fields.quotations.length === 0 ? <p class="empty">{t.edit.noQuotations}</p> : null}
      <ol class="parts" data-list="quotation">
        {fields.quotations.map((each) => (
          <QuotationFields
            values={each}
            words={quotationWords(base, each.id)}
            hops={fields.hops}
            around={around}
            open={each.speaker === 'unknown' || `quotation.${each.id}.language` in problems}
          />
        ))}
      </ol>
      <p>
        <ActButton act="add quotation " at="quotations" action={action} words={t.edit.addQuotation} />
      </p>
    </section>
  )
}

/** The source chain, step by step. */
export function Hops({ fields, around }: { fields: StoryFields; around: Surroundings }) {
  const { t, action, problems } = around
  const wrong = (id: string) => Object.keys(problems).some((name) => name.startsWith(`hop.${id}.`))
  return (
    <section id="hops">
      <h2>
        {t.edit.hops} <small>{fields.hops.length}</small>
      </h2>
      {fields.hops.length === 0 ? <p class="empty">{t.edit.noHops}</p> : null}
      <ol class="parts" data-list="hop">
        {fields.hops.map((hop) => (
          <HopFields values={hop} around={around} open={wrong(hop.id) || hop.publisher + hop.with === ''} />
        ))}
      </ol>
      <p>
        <ActButton act="add hop " at="hops" action={action} words={t.edit.addHop} />
      </p>
    </section>
  )
}

/** Who had a part in it. */
export function Credits({ fields, around }: { fields: StoryFields; around: Surroundings }) {
  const { t, language } = around
  const own = { lang: language, dir: 'auto' as const }
  const rows = [...fields.credits, { role: 'author', name: '', of: '' }]
  return (
    <section id="credits">
      <h2>{t.edit.credits}</h2>
      <ul class="credit-rows">
        {rows.map((credit, index) => (
          <li>
            <input type="hidden" name="credit" value={index} />
            <select class="field" name={`credit.${index}.role`} aria-label={t.edit.words(t.edit.role, index + 1)}>
              {creditRoles.map((role) => (
                <option value={role} selected={role === credit.role}>
                  {t.kinds.credit[role]}
                </option>
              ))}
            </select>
            <input
              class="field"
              name={`credit.${index}.name`}
              value={credit.name}
              aria-label={t.edit.words(t.edit.name, index + 1)}
              placeholder={t.edit.name}
              {...own}
            />
            <input
              class="field"
              name={`credit.${index}.of`}
              value={credit.of}
              aria-label={t.edit.words(t.edit.of, index + 1)}
              placeholder={t.edit.of}
              {...own}
            />
          </li>
        ))}
      </ul>
      <p>
        <small>{t.edit.addCredit}</small>
      </p>
    </section>
  )
}

interface RestProps {
  readonly fields: StoryFields
  readonly sections: readonly (readonly [string, string])[]
  readonly around: Surroundings
}

/** The right to republish, section and tags. */
export function Rest({ fields: { head }, sections, around }: RestProps) {
  const { t, language, problems } = around
  const known = head.section === '' || sections.some(([slug]) => slug === head.section)
  return (
    <section id="licence" class="form">
      <h2>{t.edit.licence}</h2>
      <Field
        label={t.edit.licence}
        name="head.licence"
        value={head.licence}
        hint={head.licence === '' ? t.edit.unsettledHelp : undefined}
        options={[
          ['', t.edit.unsettled],
          ['own', t.edit.own],
          ['granted', t.edit.granted],
        ]}
      />
      <div class="if-granted form">
        <Field label={t.edit.terms} name="head.terms" value={asLines(head.terms)} rows={2} lang={language} dir="auto" />
        <Field label={t.edit.grantedBy} name="head.grantedBy" value={asLines(head.grantedBy)} rows={2} dir="auto" />
        <Field label={t.edit.until} name="head.until" value={head.until} dir="ltr" problem={problems['head.until']} />
      </div>
      <h2>{t.edit.section}</h2>
      <Field
        label={t.edit.section}
        name="head.section"
        value={head.section}
        options={[['', t.edit.noSection], ...(known ? [] : [[head.section, head.section] as const]), ...sections]}
      />
      <Field label={t.edit.tags} name="head.tags" value={head.tags} lang={language} dir="auto" />
    </section>
  )
}
