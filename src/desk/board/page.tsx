import { routes } from '../../routes.ts'
import type { Newsroom } from '../../settings.ts'
import type { Member } from '../../staff/index.ts'
import { ownName } from '../../story/language.ts'
import { type BoardWords, boardWords } from '../../words/board.ts'
import { numeral } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { type Clock, hour, longToday } from '../clock.ts'
import type { NextEdition } from '../desk-parts.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Empty, Kbd } from '../parts.tsx'
import { boardAddress, type Opened, type RowAct, readyKey, rowActs } from './choice.ts'
import type { Board, BoardChoice } from './gather.ts'
import { EditionBeside, LatelyBeside, WaitsBeside } from './margin.tsx'
import { BoardRow } from './row.tsx'

interface BoardProps {
  readonly board: Board
  readonly choice: BoardChoice
  readonly edition: NextEdition | null
  readonly opened: Opened | null
  readonly toast: Toast | null
  readonly member: Member
  readonly newsroom: Newsroom
  readonly csrf: string
  readonly clock: Clock
}

/** The board: one list, divided by stage; beside it the next edition, what waits for you, what happened. */
export const BoardPage = (props: BoardProps) => {
  const { board, choice, member, clock } = props
  const t = boardWords(member.language)
  const shell = deskWords(member.language)
  const keys = [
    [['j', 'k'], shell.key.nextPrevious],
    [['1', '…', '5'], t.key.stage],
    [['Enter'], shell.key.open],
    [[readyKey], t.key.ready],
    ...(Object.keys(rowActs) as RowAct[]).map((act) => [[rowActs[act]], t.key[act]] as const),
  ] as const
  return (
    <DeskPage
      {...props}
      title={shell.place.board}
      place="board"
      keys={keys}
      bar={
        <>
          <p>
            {longToday(clock)}
            {shell.dot}
            {hour(clock, clock.now)}
          </p>
          <div class="end">
            <Button main href={routes.bringIn()} kbd="b">
              {shell.bringIn}
            </Button>
          </div>
        </>
      }
      tabs={<Tabs board={board} choice={choice} languages={props.newsroom.languages} t={t} />}
    >
      <div class="board">
        <div data-rows>
          {board.sections.map((section) => (
            <Stage section={section} {...props} />
          ))}
        </div>
        <aside class="beside" aria-label={t.lately}>
          <EditionBeside edition={props.edition} clock={clock} />
          <WaitsBeside board={board} member={member} clock={clock} />
          <LatelyBeside board={board} clock={clock} />
        </aside>
      </div>
    </DeskPage>
  )
}

interface TabsProps {
  readonly board: Board
  readonly choice: BoardChoice
  readonly languages: readonly string[]
  readonly t: BoardWords
}

const Tabs = ({ board, choice, languages, t }: TabsProps) => {
  const current = (is: boolean) => (is ? 'true' : undefined)
  const which = [
    ['all', t.all],
    ['mine', t.mine(board.mine)],
    ['late', t.late(board.late)],
  ] as const
  return (
    <>
      {which.map(([one, words]) => (
        <a href={boardAddress({ ...choice, which: one })} aria-current={current(choice.which === one)}>
          {words}
        </a>
      ))}
      {languages.length > 1 ? (
        <span class="end">
          <a href={boardAddress({ ...choice, language: null })} aria-current={current(choice.language === null)}>
            {t.everyLanguage}
          </a>
          {languages.map((language) => (
            <a
              href={boardAddress({ ...choice, language })}
              aria-current={current(choice.language === language)}
              lang={language}
            >
              {ownName(language)}
            </a>
          ))}
        </span>
      ) : null}
    </>
  )
}

const Stage = ({ section, ...props }: BoardProps & { section: Board['sections'][number] }) => {
  const { stage, rows, count } = section
  const { member, choice } = props
  const t = boardWords(member.language)
  const list = new URLSearchParams({ stage, ...(choice.language === null ? {} : { language: choice.language }) })
  return (
    <section class="stage" aria-labelledby={`s-${stage}`}>
      <header>
        <h2 id={`s-${stage}`} tabindex={-1}>
          {t.stage[stage]}
        </h2>
        <span>
          {count === null ? null : count === 0 ? deskWords(member.language).none : numeral(member.language, count)}
        </span>
      </header>
      {rows.length === 0 ? (
        choice.which === 'all' && choice.language === null ? (
          <Empty>
            {t.empty[stage]} {stage === 'draft' ? <Kbd>b</Kbd> : null}
          </Empty>
        ) : null
      ) : (
        <ol>
          {rows.map((standing) => (
            <BoardRow standing={standing} {...props} />
          ))}
        </ol>
      )}
      {rows.length > 0 && (count === null || count > rows.length) ? (
        <p class="more">
          <a href={`${routes.deskStories()}?${list}`}>
            {count === null ? t.allPublished : t.more(count - rows.length)}
          </a>
        </p>
      ) : null}
    </section>
  )
}
