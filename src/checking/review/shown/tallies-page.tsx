import { DeskPage } from '../../../desk/layout.tsx'
import { Empty } from '../../../desk/parts.tsx'
import { routes } from '../../../routes.ts'
import { languageName } from '../../../story/language.ts'
import { numeral } from '../../../words/counting.ts'
import type { Frame } from '../../frame.ts'
import { type Sum, sumOf, sumsBy, type Tally, type TallyKind } from '../tally.ts'

/** Kinds that are named where it is said what is mended most often. */
const mostKinds = 3

/** What intake gets wrong: counts of what editors said of its findings, by kind and by site. */
export function TalliesPage({ frame, tallies }: { frame: Frame; tallies: readonly Tally[] }) {
  const { t, member } = frame
  const { language } = member
  const columns = [t.review.looked, t.review.right, t.review.wrong, t.review.changed, t.review.missed]
  const sums = ({ looked, right, wrong, changed, added }: Sum) =>
    [looked, right, wrong, changed, added].map((n, index) => (
      <td class="number" data-label={columns[index]}>
        {numeral(language, n)}
      </td>
    ))
  const heads = (...first: string[]) => (
    <tr>
      {first.map((words) => (
        <th scope="col">{words}</th>
      ))}
      {columns.map((words) => (
        <th scope="col" class="number">
          {words}
        </th>
      ))}
    </tr>
  )
  return (
    <DeskPage
      {...frame}
      title={t.review.wrongTitle}
      place="board"
      bar={
        <p>
          <a href={routes.bringIn()}>{t.bringIn.title}</a>
        </p>
      }
    >
      <div class="sheet-of-work">
        <div>
          <p>{t.review.wrongLead}</p>
          {tallies.length === 0 ? (
            <Empty>{t.review.wrongNone}</Empty>
          ) : (
            <>
              <h2>{t.review.byKind}</h2>
              <table class="tallies">
                <thead>{heads(t.review.kind)}</thead>
                <tbody>
                  {sumsBy(tallies, ({ kind }) => kind).map(({ of, sum }) => (
                    <tr>
                      <th scope="row">{kindWords(of, frame)}</th>
                      {sums(sum)}
                    </tr>
                  ))}
                </tbody>
              </table>
              <h2>{t.review.bySite}</h2>
              <table class="tallies">
                <thead>{heads(t.review.site, t.review.language)}</thead>
                <tbody>
                  {sumsBy(tallies, ({ site, language: own }) => `${site} ${own}`).map(({ sum, tallies: own }) => (
                    <tr>
                      <th scope="row">
                        <bdi>{own[0]?.site || t.review.noSite}</bdi>
                        {sum.mended > 0 ? <small>{mostOften(own, frame)}</small> : null}
                      </th>
                      <td>{own[0]?.language ? languageName(own[0].language, language) : ''}</td>
                      {sums(sum)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </div>
      </div>
    </DeskPage>
  )
}

interface ToldProps {
  readonly site: string
  readonly tallies: readonly Tally[]
  readonly frame: Frame
}

/** What was mended before on pages of this site, with the way to all counts. */
export function Told({ site, tallies, frame }: ToldProps) {
  const { t } = frame
  const { looked, added, mended } = sumOf(tallies)
  return (
    <>
      <br />
      {mended > 0 ? `${t.review.mended(site, mended, looked + added)} ${mostOften(tallies, frame)} ` : null}
      <a href={routes.intakeWrong()}>{t.review.wrongTitle}</a>
    </>
  )
}

const mostOften = (tallies: readonly Tally[], frame: Frame): string => {
  const kinds = sumsBy(tallies, ({ kind }) => kind).filter(({ sum }) => sum.mended > 0)
  const named = kinds.slice(0, mostKinds).map(({ of }) => kindWords(of, frame))
  return frame.t.review.mostOften(named.join(frame.t.reading.comma))
}

const kindWords = (kind: TallyKind, { t }: Frame): string =>
  kind === 'leftOut' || kind === 'body' ? t.review.otherKinds[kind] : t.bringIn.kinds[kind]
