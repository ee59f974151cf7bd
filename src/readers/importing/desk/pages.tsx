import { Button, Csrf, DeskPage } from '../../../desk/index.ts'
import type { House } from '../../../house.ts'
import { routes } from '../../../routes.ts'
import type { Member } from '../../../staff/index.ts'
import { hourOf, numeral } from '../../../words/counting.ts'
import { failedWords, importingWords } from '../../../words/importing.ts'
import type { Newsletter } from '../../newsletters.ts'
import type { Import } from '../kept.ts'

export interface Who {
  readonly house: House
  readonly member: Member
  readonly csrf: string
}

/** For those whose roles don't let them see the readers. */
export const NotYours = ({ house, member, csrf }: Who) => {
  const t = importingWords(member.language)
  return (
    <DeskPage title={t.title} place="readers" member={member} newsroom={house.newsroom()} csrf={csrf}>
      <p class="sheet-of-work">{t.mayNot}</p>
    </DeskPage>
  )
}

interface ImportsProps extends Who {
  readonly earlier: readonly Import[]
  readonly newsletters: readonly Newsletter[]
  /** Why the file that was just given can't be used; "" where none was. */
  readonly problem: string
}

/** Where a list is given, and what became of earlier ones. */
export const ImportsPage = ({ house, member, csrf, earlier, newsletters, problem }: ImportsProps) => {
  const t = importingWords(member.language)
  return (
    <DeskPage title={t.title} place="readers" member={member} newsroom={house.newsroom()} csrf={csrf}>
      <div class="sheet-of-work">
        <div class="form">
          <section>
            <p>{t.lead}</p>
            {newsletters.length === 0 ? (
              <p>
                <a href={routes.deskEditions()}>{t.noNewsletter}</a>
              </p>
            ) : (
              <form method="post" action={routes.deskReaderImports()} enctype="multipart/form-data" class="form">
                <Csrf token={csrf} />
                <div class="labelled">
                  <label for="list">{t.file}</label>
                  <small id="list-hint">{t.fileHint}</small>
                  <input
                    class="field"
                    id="list"
                    name="list"
                    type="file"
                    accept=".csv,.tsv,.txt,text/csv"
                    required
                    aria-describedby={problem === '' ? 'list-hint' : 'list-hint list-problem'}
                    aria-invalid={problem === '' ? undefined : 'true'}
                  />
                  {problem === '' ? null : (
                    <p class="problem" id="list-problem" role="alert">
                      {failedWords(t, problem)}
                    </p>
                  )}
                </div>
                <p class="actions">
                  <Button main>{t.upload}</Button>
                </p>
              </form>
            )}
          </section>
          {earlier.length === 0 ? null : <Earlier house={house} member={member} csrf={csrf} earlier={earlier} />}
        </div>
      </div>
    </DeskPage>
  )
}

const Earlier = ({ house, member, earlier }: Who & { earlier: readonly Import[] }) => {
  const t = importingWords(member.language)
  return (
    <section>
      <h2>{t.earlier}</h2>
      <div class="scrolls">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.list}</th>
              <th scope="col">{t.state}</th>
              <th scope="col" class="end">
                {t.added}
              </th>
              <th scope="col">{t.when}</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map((one) => (
              <tr>
                <th scope="row">
                  <a href={routes.deskReaderImport(one.publicId)}>
                    <bdi>{one.fileName || t.unknownName}</bdi>
                  </a>
                </th>
                <td>{t.states[one.state]}</td>
                <td class="end">{numeral(member.language, one.counts.added ?? 0)}</td>
                <td>{hourOf(member.language, one.createdAt, house.newsroom().zone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
