import type { Frame } from '../../desk/frame.ts'
import { Button, Confirm, Csrf, DeskPage, Field, type Toast } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { deskWords } from '../../words/desk.ts'
import { type FollowingWords, followingWords } from '../../words/following.ts'
import { isServers, type Source } from '../sources.ts'
import { listAddress } from './choice.ts'
import { Looked, NextLook, newsWords, troubleWords } from './sources.tsx'

interface SourceProps {
  readonly frame: Frame
  readonly source: Source
  readonly problem?: string
  readonly toast: Toast | null
}

/** One source: how it does, what went wrong, and what can be done. */
export const SourcePage = ({ frame, source, problem, toast }: SourceProps) => {
  const t = followingWords(frame.member.language)
  const { dot } = deskWords(frame.member.language)
  const own = source.kind === 'folder' || source.kind === 'mailbox' ? t[source.kind] : null
  return (
    <DeskPage
      {...frame}
      title={source.name}
      place="following"
      toast={toast}
      bar={
        <div class="end">
          <Button href={listAddress({ state: 'new', source: source.publicId, before: null })}>{t.one.items}</Button>
          <Button href={routes.followedSources()}>{t.sources}</Button>
        </div>
      }
    >
      <div class="sheet-of-work">
        <div class="form">
          <section>
            <h2>
              {t.kind[source.kind]}
              {dot}
              {t.sourceState[source.state]}
            </h2>
            <p>
              {own !== null ? (
                <bdi dir="ltr">{source.address}</bdi>
              ) : (
                <a href={source.address} target="_blank" rel="noreferrer" dir="ltr">
                  {source.address}
                </a>
              )}
            </p>
            {own === null ? null : <p>{own.what}</p>}
            {source.trouble === null ? null : (
              <p class="problems">
                {troubleWords(t, source.trouble)} {source.failures > 0 ? t.one.failed(source.failures) : ''}
              </p>
            )}
            {source.kind === 'mailbox' && source.state === 'gone' ? null : <Acts frame={frame} source={source} t={t} />}
          </section>
          <form class="form" method="post" action={routes.followedSource(source.publicId, 'rename')}>
            <Csrf token={frame.csrf} />
            <Field
              label={t.one.name}
              name="name"
              value={source.name}
              problem={problem}
              dir="auto"
              maxlength={200}
              required
            />
            <div class="actions">
              <Button>{t.one.rename}</Button>
            </div>
          </form>
          {isServers(source) && own !== null ? (
            <p class="meta">{own.stays}</p>
          ) : (
            <Remove frame={frame} source={source} t={t} />
          )}
        </div>
        <aside class="beside">
          <section>
            <h2>{t.list.looked}</h2>
            <p>
              <Looked source={source} frame={frame} t={t} />
            </p>
            {source.lookedAt === null ? null : <p>{newsWords({ source, frame, t })}</p>}
          </section>
          <section>
            <h2>{t.list.next}</h2>
            <p>
              <NextLook source={source} frame={frame} t={t} />
            </p>
            {source.state === 'followed' ? (
              <p>
                {source.kind === 'folder'
                  ? t.folder.every
                  : source.kind === 'mailbox'
                    ? t.one.every(source.minutes)
                    : `${t.one.every(source.minutes)} ${t.one.everyWhy}`}
              </p>
            ) : null}
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

interface PartProps {
  readonly frame: Frame
  readonly source: Source
  readonly t: FollowingWords
}

const Acts = ({ frame, source, t }: PartProps) => (
  <form class="actions" method="post">
    <Csrf token={frame.csrf} />
    <Button main={source.state !== 'followed'} formaction={routes.followedSource(source.publicId, 'look')}>
      {source.state === 'paused' ? t.one.resume : t.one.lookNow}
    </Button>
    {source.state === 'followed' ? (
      <Button formaction={routes.followedSource(source.publicId, 'pause')}>{t.one.pause}</Button>
    ) : null}
  </form>
)

const Remove = ({ frame, source, t }: PartProps) => (
  <section>
    <Button opens="remove-source">{t.one.remove}</Button>
    <Confirm
      id="remove-source"
      title={t.one.removeTitle}
      language={frame.member.language}
      does={
        <form method="post" action={routes.followedSource(source.publicId, 'remove')}>
          <Csrf token={frame.csrf} />
          <Button main>{t.one.remove}</Button>
        </form>
      }
    >
      <p>
        <b>
          <bdi>{source.name}</bdi>
        </b>
      </p>
      <p>{t.one.removeWords}</p>
    </Confirm>
  </section>
)
