import type { Child } from 'hono/jsx'
import { Button, Confirm, Csrf, DeskPage, Tick } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { plainDay } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { formWords } from '../../words/forms.ts'
import { editionWords } from '../../words/mail.ts'
import { textIn } from '../newsletters.ts'
import { reasonWords, type Who } from './pages.tsx'
import type { KnownReader } from './queries.ts'

/** All that is known of one reader, and what can be done. */
export const FoundReader = ({
  house,
  member,
  csrf,
  known,
  newsletters,
  returned,
  said,
}: Who & { known: KnownReader; returned: Child; said: string }) => {
  const t = editionWords(member.language).readers
  const { dot } = deskWords(member.language)
  const day = (at: string) => plainDay(member.language, at, house.newsroom().zone)
  const nameOf = (id: number) => {
    const newsletter = newsletters.find((one) => one.id === id)
    return newsletter ? textIn(newsletter, member.language).name : ''
  }
  return (
    <DeskPage
      title={known.address}
      place="readers"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      toast={said === '' ? null : { words: said }}
      bar={
        <span class="end">
          <Button href={routes.deskReaders()}>{t.title}</Button>
        </span>
      }
    >
      <div class="sheet-of-work">
        <div class="form">
          {known.suppression ? (
            <section>
              <p class="late">{t.suppressed(reasonWords(t, known.suppression.reason), day(known.suppression.at))}</p>
              {known.suppression.reason === 'desk' ? (
                <form method="post" action={routes.deskReadersAct('lift')}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="reader" value={String(known.id)} />
                  <Button>{t.lift}</Button>
                </form>
              ) : null}
            </section>
          ) : null}
          {returned}
          {known.subscriptions.map((one) => (
            <section>
              <h2>{nameOf(one.newsletterId)}</h2>
              <p>
                {t.subscription[one.state]}
                {dot}
                {languageName(one.language, member.language)}
                {one.confirmedAt ? `${dot}${day(one.confirmedAt)}` : ''}
              </p>
              {one.state === 'left' ? null : (
                <>
                  <Button opens={`take-off-${one.id}`}>{t.takeOff}</Button>
                  <Confirm
                    id={`take-off-${one.id}`}
                    title={t.takeOff}
                    language={member.language}
                    does={
                      <form method="post" action={routes.deskReadersAct('take-off')}>
                        <Csrf token={csrf} />
                        <input type="hidden" name="reader" value={String(known.id)} />
                        <input type="hidden" name="subscription" value={String(one.id)} />
                        <Button main>{t.takeOff}</Button>
                      </form>
                    }
                  >
                    <p>{t.takeOffWords}</p>
                  </Confirm>
                </>
              )}
            </section>
          ))}
          <section>
            <h2>{t.consents}</h2>
            <ul class="list">
              {known.consents.map((one) => (
                <li>
                  <p>
                    <b>{t.acts[one.act]}</b>
                    {dot}
                    {day(one.at)}
                    {one.place === '' ? ' ' : `${dot}${formWords(member.language).place[one.place]} `}
                    <bdi class="quiet" dir="ltr">
                      {one.form}
                    </bdi>
                  </p>
                  {one.words ? <blockquote dir="auto">{one.words}</blockquote> : null}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside class="beside">
          <section>
            <p>
              {t.since} {day(known.createdAt)}
            </p>
            <p>
              {t.zone}: {known.zone}
            </p>
          </section>
          <section>
            <Button opens="erase-reader">{t.erase}</Button>
            <Confirm
              id="erase-reader"
              title={t.erase}
              language={member.language}
              does={
                <form method="post" action={routes.deskReadersAct('erase')}>
                  <Csrf token={csrf} />
                  <input type="hidden" name="reader" value={String(known.id)} />
                  <Tick name="sure" label={t.eraseSure} />
                  <Button main>{t.erase}</Button>
                </form>
              }
            />
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}
