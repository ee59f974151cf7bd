import type { Child } from 'hono/jsx'
import type { Standing } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Member } from '../../staff/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { languageName } from '../../story/language.ts'
import { isReady } from '../../story/ready.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { brief, type Clock, distance, near } from '../clock.ts'
import { boardAddress, type Opened, type RowAct } from './choice.ts'
import type { Board, BoardChoice } from './gather.ts'
import { lackWords } from './lacks.ts'
import { RowActions, RowForm } from './row-form.tsx'
import type { VoidSignOff } from './voids.ts'

export interface RowProps {
  readonly standing: Standing
  readonly member: Member
  readonly board: Board
  readonly choice: BoardChoice
  readonly clock: Clock
  readonly csrf: string
}

/** One story on the board: its languages, its headline with what it lacks, who has it, and when. */
export const BoardRow = (props: RowProps & { opened: Opened | null }) => {
  const { standing, member, board, choice, clock } = props
  const { story, document } = standing
  const t = boardWords(member.language)
  const opened = props.opened?.story === story.publicId ? props.opened : null
  const plan = (act: RowAct) =>
    story.stage === 'published' ? undefined : boardAddress(choice, { story: story.publicId, act })
  return (
    <li class="row" id={`story-${story.publicId}`} aria-current={opened === null ? undefined : 'true'}>
      <Tongue document={document} language={member.language} />
      <div class="words">
        <h3>
          <a href={routes.deskStory(story.publicId)} lang={story.language}>
            <bdi>{story.headline || t.untitled}</bdi>
          </a>
        </h3>
        <p>
          {story.stage === 'published' ? (
            <Shown standing={standing} board={board} language={member.language} />
          ) : (
            <Lacks standing={standing} board={board} member={member} clock={clock} />
          )}
        </p>
        <RowActions {...props} opened={opened} />
        {opened === null || opened.act === null ? null : <RowForm {...props} opened={{ ...opened, act: opened.act }} />}
      </div>
      <Planned kind="who" href={plan('give')} label={t.act.give}>
        <Who story={story} member={member} members={board.members} />
      </Planned>
      <Planned kind="due" href={plan('due')} label={t.act.due}>
        <Due standing={standing} clock={clock} />
      </Planned>
    </li>
  )
}

/** Who has it and when: what it says, and where that can be changed, a way to the form that changes it. */
const Planned = (props: { kind: 'who' | 'due'; href: string | undefined; label: string; children?: Child }) =>
  props.href === undefined ? (
    <span class={props.kind}>{props.children}</span>
  ) : (
    <a class={props.kind} href={props.href}>
      <span class="hidden">{props.label}: </span>
      {props.children}
    </a>
  )

/** "es → en" where the story was translated, otherwise its language. */
export const Tongue = ({ document, language }: { document: StoryDocument; language: string }) => {
  const source = sourceLanguage(document)
  const name = languageName(document.language, language)
  if (source === null)
    return (
      <span class="tongue">
        <abbr title={name}>{document.language}</abbr>
      </span>
    )
  const title = boardWords(language).from(languageName(source, language), name)
  return (
    <span class="tongue">
      <abbr title={title} dir="ltr">
        {source} → {document.language}
      </abbr>
    </span>
  )
}

/** The language that a story was translated from: that of the last hop before its translation; null when it was not. */
export function sourceLanguage({ hops, language }: StoryDocument): string | null {
  const at = hops.findLastIndex((hop) => hop.kind === 'translation')
  if (at < 0) return null
  return hops.slice(0, at).findLast((hop) => hop.language !== '' && hop.language !== language)?.language || null
}

const Lacks = ({ standing, board, member, clock }: Pick<RowProps, 'standing' | 'board' | 'member' | 'clock'>) => {
  const t = boardWords(clock.language)
  const { readiness, signOffs } = standing
  if (!isReady(readiness))
    return (
      <>
        <b>{t.lacks}</b> {lackWords(readiness, clock.language).join(deskWords(clock.language).dot)}
        <Void voids={board.voids.get(standing.story.id) ?? []} board={board} member={member} clock={clock} />
      </>
    )
  const initials = new Intl.ListFormat(clock.language).format(signOffs.map((sign) => sign.initials))
  return (
    <>
      {t.lacksNothing} {signOffs.length > 0 ? t.signedBy(initials) : null}
    </>
  )
}

/** The sign-off that an edit has voided: one's own, which only oneself can give again; else the latest. */
const Void = ({
  voids,
  board,
  member,
  clock,
}: Pick<RowProps, 'board' | 'member' | 'clock'> & { voids: readonly VoidSignOff[] }) => {
  const t = boardWords(clock.language)
  const own = voids.find((sign) => sign.memberId === member.id)
  const sign = own ?? voids[0]
  if (!sign) return null
  const since = brief(clock, sign.since)
  const name = board.members.get(sign.memberId)?.name ?? t.somebody
  return (
    <>
      {t.void.before}
      {own ? <span class="void">{t.void.yours(since)}</span> : t.void.theirs(`\u2068${name}\u2069`, since)}
    </>
  )
}

/** Where a published story is to be seen, and whether a reader found a mistake in it. */
const Shown = ({
  standing: { story },
  board,
  language,
}: Pick<RowProps, 'standing' | 'board'> & { language: string }) => {
  const t = boardWords(language)
  const place = board.fronts.get(story.id)
  const words = [
    place === undefined ? '' : place === 0 ? t.lead : t.front,
    board.sectionNames.get(story.section) ?? story.section,
  ]
  return (
    <>
      {board.reported.has(story.id) ? (
        <>
          <a class="late over" href={routes.deskReports()}>
            {t.reported}
          </a>
          {deskWords(language).dot}
        </>
      ) : null}
      {words.filter(Boolean).join(deskWords(language).dot)}
    </>
  )
}

const Who = ({ story, member, members }: { story: Standing['story']; member: Member; members: Board['members'] }) => {
  const t = deskWords(member.language)
  if (story.assignedTo === member.id) return <>{t.you}</>
  const name = story.assignedTo === null ? undefined : members.get(story.assignedTo)?.name
  if (name !== undefined) return <bdi>{name}</bdi>
  return story.stage === 'published' ? null : <span class="late">{t.nobody}</span>
}

const Due = ({ standing: { story }, clock }: { standing: Standing; clock: Clock }) => {
  const t = boardWords(clock.language).when
  const out = story.firstPublishedAt ?? story.changedAt
  if (story.stage === 'published') return <time datetime={out}>{brief(clock, out)}</time>
  const at = story.publishAt ?? story.dueAt
  if (at === null) return <span class="quiet">{t.open}</span>
  const { late, words } = distance(clock, at)
  return (
    <>
      <time datetime={at}>{near(clock, at)}</time>
      <small class={late ? 'late' : undefined}>{story.publishAt === null ? words : t.outAt(words)}</small>
    </>
  )
}
