import { Button, Csrf, Field, Tick } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { languageName } from '../../../story/language.ts'
import { type ImportingWords, importingWords } from '../../../words/importing.ts'
import { type Newsletter, textIn } from '../../newsletters.ts'
import type { Row } from '../csv.ts'
import type { Import } from '../kept.ts'
import { type Part, type Plan, parts } from '../plan.ts'
import type { Who } from './pages.tsx'

/** What the editor has said of a list, and what is missing of it. */
export interface Asked {
  readonly plan: Plan
  readonly newsletter: number
  readonly language: string
  readonly words: string
  readonly consent: boolean
  readonly problem: 'address' | 'words' | 'consent' | 'newsletter' | null
}

interface PlanProps extends Who {
  readonly of: Import
  readonly rows: readonly Row[]
  readonly newsletters: readonly Newsletter[]
  readonly asked: Asked | null
}

/** What was found in the file's first rows, to be changed; who these people are, and where they agreed. */
export const PlanForm = ({ member, csrf, of, rows, newsletters, asked }: PlanProps) => {
  const t = importingWords(member.language)
  const plan = asked?.plan ?? of.plan
  const languages = [...new Set(newsletters.flatMap((one) => one.languages))]
  const problem = asked?.problem ?? null
  const said = (of: Asked['problem']) => (problem === of && of !== null ? t.problems[of] : undefined)
  return (
    <form method="post" action={routes.deskReaderImport(of.publicId, 'read')} class="form">
      <Csrf token={csrf} />
      <section>
        <h2>{t.columns}</h2>
        <p>
          {t.shapes[plan.shape]} {t.columnsHint}
        </p>
        {problem === 'address' ? (
          <p class="problem" role="alert">
            {t.problems.address}
          </p>
        ) : null}
        <Columns plan={plan} rows={rows} t={t} />
      </section>
      <section>
        <Field
          label={t.everybody}
          name="everybody"
          options={(['reader', 'left', 'bounced'] as const).map((one) => [one, t.everybodies[one]] as const)}
          value={plan.everybody}
        />
        <Field
          label={t.newsletter}
          name="newsletter"
          options={newsletters.map((one) => [String(one.id), textIn(one, member.language).name] as const)}
          value={asked?.newsletter}
          problem={said('newsletter')}
        />
        <Field
          label={t.language}
          name="language"
          options={languages.map((one) => [one, languageName(one, member.language)] as const)}
          value={asked?.language}
        />
        <Field label={t.words} hint={t.wordsHint} name="words" rows={3} value={asked?.words} problem={said('words')} />
        <Tick label={t.consent} name="consent" checked={asked?.consent ?? false} />
        {problem === 'consent' ? (
          <p class="problem" role="alert">
            {t.problems.consent}
          </p>
        ) : null}
        <p class="actions">
          <Button main>{t.read}</Button>
        </p>
      </section>
    </form>
  )
}

const shownColumns = 40
const partOf = ({ columns }: Plan, at: number): Part | 'none' => parts.find((part) => columns[part] === at) ?? 'none'

/** Each column of the file: its name, what stands in it in the first rows, and what it is. */
const Columns = ({ plan, rows, t }: { plan: Plan; rows: readonly Row[]; t: ImportingWords }) => {
  const width = Math.max(plan.header.length, ...rows.map((row) => row.fields.length))
  const columns = Array.from({ length: Math.min(width, shownColumns) }, (_, at) => at)
  const { none: leftOut = [], taken = [] } = Object.groupBy(columns, (at) =>
    partOf(plan, at) === 'none' ? 'none' : 'taken',
  )
  const field = (at: number) => (
    <Field
      label={<bdi>{plan.header[at] || t.columnNumber(at + 1)}</bdi>}
      hint={<bdi>{examplesIn(rows, at)}</bdi>}
      name={`column-${at}`}
      options={(['none', ...parts] as const).map((part) => [part, t.parts[part]] as const)}
      value={partOf(plan, at)}
    />
  )
  return (
    <>
      {taken.map(field)}
      {leftOut.length === 0 ? null : (
        // Of a table that we don't know, all that stands in it is shown at once.
        <details open={taken.length === 0 || plan.shape === 'plain'}>
          <summary>{t.leftOut(leftOut.length)}</summary>
          {leftOut.map(field)}
        </details>
      )}
    </>
  )
}

/** What stands in a column in the first rows, each once: "Europe/Riga · Asia/Beirut". */
const examplesIn = (rows: readonly Row[], at: number): string =>
  [...new Set(rows.map((row) => (row.fields[at] ?? '').trim().slice(0, 40)))]
    .filter((one) => one !== '')
    .slice(0, 3)
    .join(' · ')
