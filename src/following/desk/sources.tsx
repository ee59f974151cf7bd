import { near, whole } from '../../desk/clock.ts'
import type { Frame } from '../../desk/frame.ts'
import { Button, Csrf, DeskPage, Empty, Field, type Toast } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { type FollowingWords, followingWords } from '../../words/following.ts'
import type { NamedFeed } from '../listing/listing.ts'
import type { Trouble } from '../looking/trouble.ts'
import { isServers, type Source } from '../sources.ts'

export const troubleWords = (t: FollowingWords, { code, said }: Trouble): string => t.troubles[code](said)

interface SourcesProps {
  readonly frame: Frame
  readonly sources: readonly Source[]
  /** What was typed and can't be followed, and why. */
  readonly given?: { readonly address: string; readonly problem: string }
  readonly toast: Toast | null
}

/** Every source that is followed, how it does, and adding one. */
export const SourcesPage = ({ frame, sources, given, toast }: SourcesProps) => {
  const t = followingWords(frame.member.language)
  return (
    <DeskPage {...frame} title={t.sources} place="following" toast={toast} bar={<ToTheList t={t} />}>
      <div class="sheet-of-work wide">
        <AddForm frame={frame} t={t} given={given} />
        {sources.every(isServers) ? <Empty>{t.noSources}</Empty> : null}
        {sources.length === 0 ? null : (
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t.list.name}</th>
                <th scope="col">{t.list.state}</th>
                <th scope="col">{t.list.looked}</th>
                <th scope="col">{t.list.next}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <SourceRow source={source} frame={frame} t={t} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </DeskPage>
  )
}

export const ToTheList = ({ t }: { t: FollowingWords }) => (
  <div class="end">
    <Button href={routes.following()}>{t.allItems}</Button>
  </div>
)

const AddForm = ({ frame, t, given }: Pick<SourcesProps, 'frame' | 'given'> & { t: FollowingWords }) => (
  <form class="form text" method="post" action={routes.followedSources()}>
    <Csrf token={frame.csrf} />
    <section>
      <h2>{t.add.title}</h2>
      <Field
        label={t.add.address}
        hint={t.add.hint}
        name="address"
        value={given?.address}
        problem={given?.problem}
        dir="ltr"
        placeholder="https://"
        maxlength={2000}
        required
      />
      <div class="actions">
        <Button main>{t.add.button}</Button>
      </div>
    </section>
  </form>
)

const SourceRow = ({ source, frame, t }: { source: Source; frame: Frame; t: FollowingWords }) => (
  <tr>
    <th scope="row">
      <a href={routes.followedSource(source.publicId)}>
        <bdi>{source.name}</bdi>
      </a>
      <small>
        <bdi dir="ltr">{source.address}</bdi>
      </small>
    </th>
    <td>
      {t.sourceState[source.state]}
      {source.trouble === null ? null : <small class="late">{troubleWords(t, source.trouble)}</small>}
    </td>
    <td>
      <span class="on-phone">{t.list.looked}: </span>
      <Looked source={source} frame={frame} t={t} />
      {source.lookedAt === null ? null : <small>{newsWords({ source, frame, t })}</small>}
    </td>
    <td>
      <span class="on-phone">{t.list.next}: </span>
      <NextLook source={source} frame={frame} t={t} />
    </td>
  </tr>
)

interface TimeProps {
  readonly source: Source
  readonly frame: Frame
  readonly t: FollowingWords
}

/** When something new last stood there. */
export const newsWords = ({ source, frame: { clock }, t }: TimeProps): string =>
  source.newsAt === null ? t.list.nothingYet : t.list.since(near(clock, source.newsAt))

/** When it was looked at. */
export const Looked = ({ source, frame: { clock }, t }: TimeProps) =>
  source.lookedAt === null ? (
    t.list.never
  ) : (
    <time datetime={source.lookedAt} title={whole(clock, source.lookedAt)}>
      {near(clock, source.lookedAt)}
    </time>
  )

export const NextLook = ({ source, frame: { clock }, t }: TimeProps) =>
  source.nextAt === null ? (
    t.list.none
  ) : source.nextAt <= clock.now ? (
    t.list.soon
  ) : (
    <time datetime={source.nextAt} title={whole(clock, source.nextAt)}>
      {near(clock, source.nextAt)}
    </time>
  )

interface ChoiceProps {
  readonly frame: Frame
  readonly address: string
  readonly feeds: readonly NamedFeed[]
  /** How many stories the page links to; 0 where it can't be followed itself. */
  readonly stories: number
}

/** A page with several feeds, or none: what of it is to be followed? */
export const SourceChoicePage = ({ frame, address, feeds, stories }: ChoiceProps) => {
  const t = followingWords(frame.member.language)
  const Follow = ({ to, as, words }: { to: string; as: 'any' | 'page'; words: string }) => (
    <form method="post" action={routes.followedSources()}>
      <Csrf token={frame.csrf} />
      <input type="hidden" name="address" value={to} />
      <input type="hidden" name="as" value={as} />
      <Button>{words}</Button>
    </form>
  )
  return (
    <DeskPage {...frame} title={t.add.choiceTitle} place="following">
      <div class="sheet-of-work">
        <div class="form">
          <p>{feeds.length > 0 ? t.add.choice : t.add.choiceNone}</p>
          <ul class="list">
            {feeds.map((feed) => (
              <li>
                <p>
                  <b>
                    <bdi>{feed.title || feed.address}</bdi>
                  </b>
                </p>
                <p class="meta">
                  <bdi dir="ltr">{feed.address}</bdi>
                </p>
                <Follow to={feed.address} as="any" words={t.add.feed} />
              </li>
            ))}
            {stories > 0 ? (
              <li>
                <p>
                  <b>{t.add.page(stories)}</b>
                </p>
                <p class="meta">
                  <bdi dir="ltr">{address}</bdi>
                </p>
                <Follow to={address} as="page" words={t.add.pageButton} />
              </li>
            ) : null}
          </ul>
          <p class="actions">
            <Button href={routes.followedSources()}>{t.add.another}</Button>
          </p>
        </div>
      </div>
    </DeskPage>
  )
}
