import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { followingWords } from '../../words/following.ts'
import type { Frame } from '../frame.ts'
import type { KnownStory } from '../parts.ts'
import { dayAndHour } from '../when.ts'

/** Before a second draft is made of a page: the stories that we have of it. One opens one, or goes on. */
export function KnownPage({ frame, id, known }: { frame: Frame; id: string; known: readonly KnownStory[] }) {
  const { member, newsroom, csrf } = frame
  const t = followingWords(member.language).known
  const { dot } = deskWords(member.language)
  const { stageWord } = boardWords(member.language)
  const here = `${routes.bringIn()}/${id}`
  return (
    <DeskPage {...frame} title={t.title} place="board">
      <div class="sheet-of-work">
        <div class="form">
          <p>{known.some(({ by }) => by === 'address') ? t.byAddress : t.byWords}</p>
          <ul class="list">
            {known.map((story, index) => (
              <li>
                <p class="known-story" lang={story.language} dir="auto">
                  <b>
                    <bdi>{story.headline || boardWords(member.language).untitled}</bdi>
                  </b>
                </p>
                <p class="meta">
                  {t.since(dayAndHour(member.language, story.at, newsroom.zone))}
                  {dot}
                  {stageWord[story.stage as keyof typeof stageWord] ?? story.stage}
                </p>
                <p class="actions">
                  <Button main={index === 0} autofocus={index === 0} href={routes.deskStory(story.publicId)}>
                    {t.open}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
          <form class="actions" method="post" action={here}>
            <Csrf token={csrf} />
            <Button href={`${here}?go=on`}>{t.goOn}</Button>
            <Button name="act" value="drop">
              {t.drop}
            </Button>
          </form>
        </div>
      </div>
    </DeskPage>
  )
}
