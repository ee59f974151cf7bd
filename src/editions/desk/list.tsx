import { Button, DeskPage, Empty } from '../../desk/index.ts'
import { type Newsletter, textIn } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { hourOf, longDay, numeral } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { editionWords } from '../../words/mail.ts'
import type { Edition } from '../edition.ts'
import type { DeskFrame } from './frame.ts'

interface Listed {
  readonly newsletter: Newsletter
  readonly rows: readonly { readonly edition: Edition; readonly counts: Readonly<Record<string, number>> }[]
}

/** Every newsletter with the edition that comes next and those that went out. */
export const EditionsPage = ({ house, member, csrf, lists }: DeskFrame & { lists: readonly Listed[] }) => {
  const t = editionWords(member.language)
  return (
    <DeskPage
      title={t.title}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        may(member, 'edition') ? (
          <span class="end">
            <Button href={routes.deskNewsletter('new')}>{t.add}</Button>
          </span>
        ) : null
      }
    >
      <div class="sheet-of-work wide">
        <div class="form">
          {lists.length === 0 ? <Empty>{t.none}</Empty> : null}
          {lists.map((list) => (
            <NewsletterList list={list} language={member.language} house={house} />
          ))}
        </div>
      </div>
    </DeskPage>
  )
}

const NewsletterList = ({ list, language, house }: { list: Listed; language: string } & Pick<DeskFrame, 'house'>) => {
  const t = editionWords(language)
  const { newsletter, rows } = list
  const { zone } = house.newsroom()
  return (
    <section>
      <h2>
        {textIn(newsletter, language).name}{' '}
        <small>
          <a href={routes.deskNewsletter(newsletter.publicId)}>{t.settings}</a>
        </small>
      </h2>
      {rows.length === 0 ? <Empty>{t.noPast}</Empty> : null}
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.delivery.title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edition, counts }) => (
            <tr>
              <th scope="row">{numeral(language, edition.number)}</th>
              <td>
                <a href={routes.deskEdition(edition.publicId)}>{longDay(language, edition.day)}</a>
              </td>
              <td>
                {t.states[edition.state]}
                {edition.state === 'gathering' ? (
                  <small>{t.closesAt(hourOf(language, edition.closesAt, zone))}</small>
                ) : null}
              </td>
              <td>{countsLine(counts, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** "38 accepted · 1 failed" */
export function countsLine(counts: Readonly<Record<string, number>>, language: string): string {
  const { states } = editionWords(language).delivery
  return Object.entries(counts)
    .map(([state, n]) => `${numeral(language, n)} ${states[state as keyof typeof states] ?? state}`)
    .join(deskWords(language).dot)
}
