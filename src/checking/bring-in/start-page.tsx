import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf, Field } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import { followingWords } from '../../words/following.ts'
import { asLines } from '../edit/fields.ts'
import type { Frame } from '../frame.ts'
import { when } from '../when.ts'
import { bookmark } from './bookmark.ts'
import type { Unfinished } from './unfinished.ts'

interface StartPageProps {
  readonly frame: Frame
  readonly problem?: string | undefined
  readonly given?: { readonly address?: string; readonly text?: string }
  /** A page to try it with. */
  readonly sample?: string | null
  /** The member's reviews that have not come to an end. */
  readonly unfinished?: readonly Unfinished[]
}

/** Where a story comes in: an address, a file, a text; or an empty page. */
export function StartPage({ frame, problem, given = {}, sample = null, unfinished = [] }: StartPageProps) {
  const { t, csrf, newsroom } = frame
  const following = followingWords(frame.member.language)
  return (
    <DeskPage {...frame} title={t.bringIn.title} place="board">
      <div class="sheet-of-work">
        <form class="form" method="post" action={routes.bringIn()} enctype="multipart/form-data" data-bring-in>
          <Csrf token={csrf} />
          <input type="hidden" name="markup" />
          <p>{t.bringIn.lead}</p>
          {problem ? (
            <p class="problems" role="alert">
              {problem}
            </p>
          ) : null}
          <Field
            label={t.bringIn.address}
            name="address"
            value={given.address}
            dir="ltr"
            placeholder="https://"
            autofocus
          />
          <div class="labelled">
            <label for="f-file">{t.bringIn.file}</label>
            <input
              class="field"
              id="f-file"
              type="file"
              name="file"
              accept=".html,.htm,.mhtml,.mht,.txt,.eml,.docx,.pdf,.xml,.json,.rss,text/html,text/plain"
            />
          </div>
          <Field label={t.bringIn.paste} name="text" value={asLines(given.text ?? '')} rows={8} dir="auto" />
          <div class="actions">
            <Button main name="act" value="read">
              {t.bringIn.readIt}
            </Button>
          </div>
        </form>
        <aside class="beside">
          {unfinished.length === 0 ? null : (
            <section>
              <h2>{t.bringIn.unfinished}</h2>
              <ul class="list begun">
                {unfinished.map((one) => (
                  <li>
                    <a href={`${routes.bringIn()}/${one.id}`} lang={one.language} dir="auto">
                      {one.words || t.bringIn.pasted}
                    </a>{' '}
                    <small>
                      {t.bringIn.lookedAt(one.done, one.all)} {t.bringIn.lookedAtWords}
                      {t.reading.comma}
                      {when(frame.member.language, one.at, newsroom.zone, frame.now)}
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{following.beside}</h2>
            <p>
              <a href={routes.following()}>{following.besideLink}</a>
            </p>
          </section>
          <section>
            <h2>{t.bringIn.fromBrowser}</h2>
            <p>{t.bringIn.fromBrowserLead}</p>
            <p>
              <a class="button" href={bookmark(newsroom.publicAddress)}>
                {t.bringIn.bookmark}
              </a>
            </p>
          </section>
          {sample === null ? null : (
            <section>
              <h2>{t.bringIn.sample}</h2>
              <form class="form" method="post" action={routes.bringIn()}>
                <Csrf token={csrf} />
                <input type="hidden" name="text" value={sample} />
                <p>{t.bringIn.sampleLead}</p>
                <div class="actions">
                  <Button>{t.bringIn.sampleButton}</Button>
                </div>
              </form>
            </section>
          )}
          <section>
            <h2>{t.bringIn.own}</h2>
            <form class="form" method="post" action={`${routes.bringIn()}/empty`}>
              <Csrf token={csrf} />
              <Field
                label={t.bringIn.ownLanguage}
                name="language"
                value={newsroom.languages[0]}
                options={newsroom.languages.map((language) => [language, ownName(language)])}
              />
              <div class="actions">
                <Button>{t.bringIn.ownButton}</Button>
              </div>
            </form>
          </section>
          <section>
            <p>
              <a href={routes.intakeWrong()}>{t.review.wrongTitle}</a>
            </p>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}
