import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf } from '../../desk/parts.tsx'
import type { Revision } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Block, StoryDocument } from '../../story/document.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { TextDifference, wordsOfBlock } from '../difference.tsx'
import type { Frame } from '../frame.ts'
import { when } from '../when.ts'
import { type Part, partsOf } from './merge.ts'

interface ConflictPageProps {
  readonly frame: Frame
  readonly story: { readonly publicId: string; readonly headline: string }
  readonly draftId: number
  readonly current: Revision
  /** Who saved meanwhile. */
  readonly by: string
  readonly base: StoryDocument
  readonly mine: StoryDocument
}

/** Two people saved the same story: both texts, part by part, to choose from. Nothing is lost. */
export function ConflictPage({ frame, story, draftId, current, by, base, mine }: ConflictPageProps) {
  const { t, member, newsroom, now } = frame
  const parts = partsOf(base, mine, current.document)
  const at = when(member.language, current.createdAt, newsroom.zone, now)
  return (
    <DeskPage {...frame} title={t.conflict.title} place="board" bar={<p>{story.headline}</p>}>
      <form class="conflict" method="post" action={routes.deskStoryAct(story.publicId, 'conflict')}>
        <Csrf token={frame.csrf} />
        <input type="hidden" name="draft" value={draftId} />
        <input type="hidden" name="base" value={current.id} />
        <p class="lede">{parts.length === 0 ? t.conflict.same : t.conflict.said(by, at)}</p>
        {parts.map((part) => (
          <Choice part={part} language={base.language} t={t} />
        ))}
        <div class="actions">
          <Button main name="act" value="take">
            {t.conflict.take}
          </Button>
          <Button name="act" value="drop">
            {t.conflict.dropMine}
          </Button>
        </div>
      </form>
    </DeskPage>
  )
}

function Choice({ part, language, t }: { part: Part; language: string; t: CheckingWords }) {
  const [kind = ''] = part.key.split(' ')
  const before = wordsOf(part.base, t)
  const name = `take.${part.key}`
  const side = (which: 'mine' | 'theirs', checked: boolean) => {
    const value = part[which]
    return (
      <label class="side">
        <span>
          <input type="radio" name={name} value={which} checked={checked} />{' '}
          <b>{which === 'mine' ? t.conflict.mine : t.conflict.theirs}</b>
        </span>
        {value === null ? (
          <p class="quiet">{t.conflict.isGone}</p>
        ) : (
          <TextDifference before={before} after={wordsOf(value, t)} language={language} />
        )}
      </label>
    )
  }
  const who = { both: t.conflict.both, mine: t.conflict.onlyMine, theirs: t.conflict.onlyTheirs }[part.changed]
  return (
    <fieldset class={part.changed === 'both' ? 'choice waits' : 'choice'}>
      <legend>
        {t.conflict.parts[kind as keyof typeof t.conflict.parts] ?? kind} <small>{who}</small>
      </legend>
      {side('mine', part.changed !== 'theirs')}
      {side('theirs', part.changed === 'theirs')}
    </fieldset>
  )
}

/** A part as words: a text, or the texts in it, one below the other. */
export function wordsOf(value: unknown, t: CheckingWords): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((each) => wordsOf(each, t)).join('\n')
  if (isBlock(value)) return wordsOfBlock(value, t)
  return Object.entries(value)
    .filter(([key]) => !['id', 'party', 'media', 'focal', 'snapshot', 'hop'].includes(key))
    .map(([, each]) => wordsOf(each, t))
    .filter((words) => words !== '')
    .join(t.reading.comma)
}

const isBlock = (value: object): value is Block => 'type' in value && 'attrs' in value
