import type { Standing } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Member } from '../../staff/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { languageName } from '../../story/language.ts'
import { isReady } from '../../story/ready.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { brief, type Clock, distance, near } from '../clock.ts'
import { Kbd } from '../parts.tsx'
import type { Board } from './gather.ts'
import { lackWords } from './lacks.ts'

interface RowProps {
  readonly standing: Standing
  readonly member: Member
  readonly board: Board
  readonly clock: Clock
}

/** One story on the board: its languages, its headline with what it lacks, who has it, and when. */
export const BoardRow = ({ standing, member, board, clock }: RowProps) => {
  const { story, document } = standing
  const t = boardWords(member.language)
  return (
    <li class="row">
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
            <Lacks standing={standing} language={member.language} />
          )}
        </p>
        <div class="actions">
          <span>
            {deskWords(member.language).key.open} <Kbd>Enter</Kbd>
          </span>
        </div>
      </div>
      <Who story={story} member={member} members={board.members} />
      <Due standing={standing} clock={clock} />
    </li>
  )
}

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

const Lacks = ({ standing, language }: { standing: Standing; language: string }) => {
  const t = boardWords(language)
  const { readiness, signOffs } = standing
  if (!isReady(readiness))
    return (
      <>
        <b>{t.lacks}</b> {lackWords(readiness, language).join(' · ')}
      </>
    )
  const initials = new Intl.ListFormat(language).format(signOffs.map((sign) => sign.initials))
  return (
    <>
      {t.lacksNothing} {signOffs.length > 0 ? t.signedBy(initials) : null}
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
          {' · '}
        </>
      ) : null}
      {words.filter(Boolean).join(' · ')}
    </>
  )
}

const Who = ({ story, member, members }: { story: Standing['story']; member: Member; members: Board['members'] }) => {
  const t = deskWords(member.language)
  if (story.assignedTo === member.id) return <span class="who">{t.you}</span>
  const name = story.assignedTo === null ? undefined : members.get(story.assignedTo)?.name
  if (name !== undefined) return <span class="who">{name}</span>
  return <span class="who">{story.stage === 'published' ? null : <span class="late">{t.nobody}</span>}</span>
}

const Due = ({ standing: { story }, clock }: { standing: Standing; clock: Clock }) => {
  const t = boardWords(clock.language).when
  if (story.stage === 'published')
    return (
      <span class="due">
        <time datetime={story.firstPublishedAt ?? story.changedAt}>
          {brief(clock, story.firstPublishedAt ?? story.changedAt)}
        </time>
      </span>
    )
  const at = story.publishAt ?? story.dueAt
  if (at === null) return <span class="due" />
  const { late, words } = distance(clock, at)
  return (
    <span class="due">
      <time datetime={at}>{story.publishAt === null ? near(clock, at) : t.outAt(near(clock, at))}</time>
      <small class={late ? 'late' : undefined}>{words}</small>
    </span>
  )
}
