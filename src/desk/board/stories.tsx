import { type Story, stages } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Newsroom } from '../../settings.ts'
import type { Member } from '../../staff/index.ts'
import { languageName, ownName } from '../../story/language.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { brief, type Clock } from '../clock.ts'
import { DeskPage } from '../layout.tsx'
import { Button, Empty, Field, Kbd } from '../parts.tsx'
import type { ListChoice } from './list.ts'

interface StoriesProps {
  readonly rows: readonly Story[]
  readonly next: ListChoice['before']
  readonly choice: ListChoice
  readonly members: ReadonlyMap<number, { readonly name: string }>
  readonly member: Member
  readonly newsroom: Newsroom
  readonly csrf: string
  readonly clock: Clock
}

/** All stories, found by their headline, page by page. */
export const StoriesPage = (props: StoriesProps) => {
  const { choice, member, newsroom, rows } = props
  const t = boardWords(member.language)
  const shell = deskWords(member.language)
  const asked = choice.words !== '' || choice.language !== null || choice.stage !== null
  return (
    <DeskPage
      {...props}
      title={t.stories}
      place="stories"
      keys={[
        [['j', 'k'], shell.key.nextPrevious],
        [['Enter'], shell.key.open],
        [['/'], shell.key.find],
      ]}
      bar={
        <>
          <p>{props.next === null && choice.before === null ? t.found(rows.length) : t.foundMore}</p>
          <div class="end">
            <Button main href={routes.bringIn()} kbd="b">
              {shell.bringIn}
            </Button>
          </div>
        </>
      }
    >
      <search>
        <form class="find" id="find" method="get" action={routes.deskStories()}>
          <Field label={t.findLabel} name="q" type="search" value={choice.words} dir="auto" maxlength={200} />
          <Field
            label={t.language}
            name="language"
            value={choice.language ?? ''}
            options={[['', t.everyLanguage], ...newsroom.languages.map((one) => [one, ownName(one)] as const)]}
          />
          <Field
            label={t.stageLabel}
            name="stage"
            value={choice.stage ?? ''}
            options={[['', t.everyStage], ...stages.map((one) => [one, stageName(one, member.language)] as const)]}
          />
          <Button>{t.findButton}</Button>
        </form>
      </search>
      <div class="board one" data-rows>
        <h2 class="hidden">{t.stories}</h2>
        {rows.length === 0 ? (
          <Empty>
            {asked ? t.nothingFound : t.noStories} {asked ? null : <Kbd>b</Kbd>}
          </Empty>
        ) : (
          <ol>
            {rows.map((story) => (
              <StoryRow story={story} {...props} />
            ))}
          </ol>
        )}
        <Paging choice={choice} next={props.next} language={member.language} />
      </div>
    </DeskPage>
  )
}

const stageName = (stage: Story['stage'], language: string): string => {
  const word = boardWords(language).stageWord[stage]
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}

const StoryRow = ({ story, members, member, clock }: StoriesProps & { story: Story }) => (
  <li class="row">
    <span class="tongue">
      <abbr title={languageName(story.language, member.language)}>{story.language}</abbr>
    </span>
    <div class="words">
      <h3>
        <a href={routes.deskStory(story.publicId)} lang={story.language}>
          <bdi>{story.headline || boardWords(member.language).untitled}</bdi>
        </a>
      </h3>
      <p>{stageName(story.stage, member.language)}</p>
    </div>
    <span class="who">{story.assignedTo === null ? null : members.get(story.assignedTo)?.name}</span>
    <span class="due">
      <time datetime={story.changedAt}>{brief(clock, story.changedAt)}</time>
    </span>
  </li>
)

const Paging = ({ choice, next, language }: Pick<StoriesProps, 'choice' | 'next'> & { language: string }) => {
  const t = boardWords(language)
  if (next === null && choice.before === null) return null
  const query = (before: ListChoice['before']) => {
    const asked = new URLSearchParams()
    if (choice.words !== '') asked.set('q', choice.words)
    if (choice.language !== null) asked.set('language', choice.language)
    if (choice.stage !== null) asked.set('stage', choice.stage)
    if (before !== null) asked.set('before', `${before.changedAt}~${before.id}`)
    return `${routes.deskStories()}?${asked}`
  }
  return (
    <p class="paging">
      {choice.before === null ? null : <a href={query(null)}>{t.newer}</a>}
      {next === null ? null : (
        <a href={query(next)} rel="next">
          {t.older}
        </a>
      )}
    </p>
  )
}
