import { routes } from '../../routes.ts'
import type { Member } from '../../staff/index.ts'
import { type BoardWords, boardWords } from '../../words/board.ts'
import { numeral } from '../../words/counting.ts'
import { brief, type Clock, near, spanOf } from '../clock.ts'
import type { NextEdition } from '../desk-parts.ts'
import { Kbd } from '../parts.tsx'
import type { Board } from './gather.ts'
import { waiting } from './waiting.ts'

/** The next edition: how long it is open, what is in it. */
export const EditionBeside = ({ edition, clock }: { edition: NextEdition | null; clock: Clock }) => {
  const t = boardWords(clock.language).edition
  if (edition === null)
    return (
      <section aria-labelledby="b-edition">
        <h2 id="b-edition">
          <a href={routes.deskEditions()}>{t.noneHow}</a>
        </h2>
        <p>{t.none}</p>
      </section>
    )
  const open = edition.closesAt > clock.now
  return (
    <section aria-labelledby="b-edition">
      <h2 id="b-edition">
        {edition.title} <small>{open ? t.closesIn : t.closed}</small>
      </h2>
      {open ? <Countdown clock={clock} at={edition.closesAt} /> : null}
      <p>
        {open
          ? t.closes(near(clock, edition.closesAt), townOf(clock.zone), near(clock, edition.releaseAt))
          : t.closedAt(near(clock, edition.closesAt), townOf(clock.zone))}
      </p>
      <p class="state">
        {t.in(edition.stories.length)} {edition.signed ? t.signed : <span class="lacks">{t.notSigned}</span>}
      </p>
      <ol class="running">
        {edition.stories.map((story, index) => (
          <RunningStory story={story} number={numeral(clock.language, index + 1)} t={boardWords(clock.language)} />
        ))}
      </ol>
      <p class="more">
        <a href={edition.path} data-key="e">
          {t.open} <Kbd>e</Kbd>
        </a>
      </p>
    </section>
  )
}

const RunningStory = ({
  story,
  number,
  t,
}: {
  story: NextEdition['stories'][number]
  number: string
  t: BoardWords
}) => (
  <li>
    <span>{number}</span>
    <b lang={story.language} dir="auto">
      <bdi>{story.headline}</bdi>
    </b>
    {story.stage === 'published' ? null : (
      <span>{t.stageWord[story.stage as keyof BoardWords['stageWord']] ?? story.stage}</span>
    )}
  </li>
)

const Countdown = ({ clock, at }: { clock: Clock; at: string }) => {
  const t = boardWords(clock.language).when
  const [days, hours, minutes] = spanOf(Date.parse(at) - Date.parse(clock.now))
  const count = (value: number) => numeral(clock.language, value)
  return (
    <p class="countdown">
      {days > 0 ? (
        <>
          {count(days)} <small>{t.days}</small>{' '}
        </>
      ) : null}
      {count(hours)} <small>{t.hours}</small> {count(minutes)} <small>{t.minutes}</small>
    </p>
  )
}

/** "Europe/Lisbon" -> "Lisbon" */
const townOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** What only this person can move on, each with its task. */
export const WaitsBeside = ({ board, member, clock }: { board: Board; member: Member; clock: Clock }) => {
  const t = boardWords(member.language)
  const items = waiting(board, member)
  return (
    <section aria-labelledby="b-you">
      <h2 id="b-you">
        {t.waits.title} {items.length > 0 ? <small>{numeral(member.language, items.length)}</small> : null}
      </h2>
      {items.length === 0 ? <p>{t.waits.nothing}</p> : null}
      <ol class="lately waits">
        {items.map((item) => (
          <li>
            {item.at === null ? <span /> : <time datetime={item.at}>{brief(clock, item.at)}</time>}
            <a href={item.path}>{item.words}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What happened last, in words. */
export const LatelyBeside = ({ board, clock }: { board: Board; clock: Clock }) => {
  const t = boardWords(clock.language)
  return (
    <section aria-labelledby="b-lately">
      <h2 id="b-lately">{t.lately}</h2>
      {board.happenings.length === 0 ? <p>{t.nothingYet}</p> : null}
      <ol class="lately">
        {board.happenings.map((one) => (
          <li>
            <time datetime={one.at}>{brief(clock, one.at)}</time>
            {one.storyPublicId === null ? (
              <span>{one.words}</span>
            ) : (
              <a href={routes.deskStory(one.storyPublicId)}>{one.words}</a>
            )}
          </li>
        ))}
      </ol>
      <p class="more">
        <a href={routes.deskEvents()}>{t.everything}</a>
      </p>
    </section>
  )
}
