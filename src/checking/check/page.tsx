import type { Child } from 'hono/jsx'
import { DeskPage, type Toast } from '../../desk/layout.tsx'
import { Button } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { blockHtml, type ReadingContext } from '../../story/blocks/index.ts'
import type { Block, StoryDocument } from '../../story/document.ts'
import { quotationNumbers, quotationsIn } from '../../story/editing/quotations.ts'
import { directionOf } from '../../story/language.ts'
import type { Frame } from '../frame.ts'
import { when } from '../when.ts'
import { Chain } from './chain.tsx'
import { Head, type Own } from './head.tsx'
import type { Looking } from './looking.ts'
import { AltNote, QuotationNote, Remarks } from './notes.tsx'
import { Publication } from './publication.tsx'
import { Ready } from './readiness.tsx'
import { mostRows, roomBesideHead } from './room.ts'
import { openTo, SignOffs } from './sign-offs.tsx'
import { Whose } from './whose.tsx'

export interface CheckPageProps {
  readonly frame: Frame
  readonly looking: Looking
  readonly reading: ReadingContext
  readonly members: ReadonlyMap<number, { readonly name: string; readonly initials: string }>
  readonly siblings: readonly { publicId: string; language: string; stage: string; headline: string }[]
  readonly toast: Toast | null
  readonly wrongHour?: string | undefined
}

/** A story being checked: the text in the reader's measure, and beside it what stands behind it and what it lacks. */
export function CheckPage(props: CheckPageProps) {
  const { frame, looking, reading } = props
  const { t } = frame
  const { document, story } = looking
  const numbers = quotationNumbers(document)
  const own = { lang: document.language, dir: directionOf(document.language) }
  const unplaced = document.quotations.filter((each) => !numbers.has(each.id))
  const shownIn = firstBlocks(document)
  const noted = document.body.map((block) => hasNotes(block, shownIn, looking))
  const lacks = new Set(looking.readiness.map(({ kind, state }) => `${state} ${kind}`)).size
  const { under, beside } = roomBesideHead(document, noted, lacks)
  /** The rows of a block and of those after it that have no notes of their own: so many its notes may take. */
  const rowsFrom = (at: number): number => {
    const next = noted.indexOf(true, at + 1)
    return Math.min(mostRows, (next === -1 ? noted.length : next) - at)
  }
  return (
    <DeskPage
      {...frame}
      title={t.kinds.stage[story.stage]}
      place="board"
      bar={<Bar frame={frame} looking={looking} members={props.members} />}
      tabs={<Tabs frame={frame} looking={looking} />}
      keys={[
        [['j', 'k'], t.keys.next],
        [['n'], t.keys.nextOpen],
        [['y'], t.keys.right],
        [['c'], t.keys.change],
        [['e'], t.keys.edit],
        [['h'], t.keys.revisions],
        [['s'], t.keys.sign],
        [['p'], t.keys.page],
      ]}
      toast={props.toast}
    >
      <article class="story checking" data-checking>
        <Head frame={frame} document={document} reading={reading} own={own} />
        <aside class={`beside rows-${beside}`} aria-label={t.check.beforeItRuns}>
          <Ready
            frame={frame}
            items={looking.readiness}
            untranslated={looking.untranslated}
            publicId={story.publicId}
            numberOf={(id) => numbers.get(id) ?? null}
          />
          <SignOffs frame={frame} looking={looking} />
          <Publication frame={frame} looking={looking} wrong={props.wrongHour} />
          {document.lead && document.lead.alt.trim() === '' ? (
            <AltNote frame={frame} looking={looking} at="lead" />
          ) : null}
        </aside>
        {document.body.length === 0 ? <p class="reader quiet">{t.reading.noText}</p> : null}
        {document.body.map((block, at) => (
          <BlockWithNotes
            block={block}
            props={props}
            own={own}
            quotations={shownIn.get(block.attrs.id) ?? []}
            numbers={numbers}
            room={under.has(at) ? 'under' : rowsFrom(at)}
          />
        ))}
        {unplaced.length > 0 ? (
          <div class="notes unplaced">
            <p class="note plain">
              <b>{t.check.withoutWords}</b>
              {t.check.withoutWordsWhy}
            </p>
            {unplaced.map((quotation) => (
              <QuotationNote frame={frame} looking={looking} quotation={quotation} number={null} />
            ))}
          </div>
        ) : null}
        <Chain frame={frame} looking={looking} own={own} />
        <aside class="beside last" aria-label={t.check.place}>
          <Whose frame={frame} looking={looking} members={props.members} siblings={props.siblings} />
        </aside>
      </article>
    </DeskPage>
  )
}

function Bar({ frame, looking, members }: Pick<CheckPageProps, 'frame' | 'looking' | 'members'>) {
  const { t, member, newsroom, now } = frame
  const { revision, story } = looking
  const hour = (at: string) => when(member.language, at, newsroom.zone, now)
  const by = revision.authorId === null ? t.trail.nobody : (members.get(revision.authorId)?.name ?? t.trail.nobody)
  const lacks = looking.readiness.filter((item) => item.state === 'lacks').length
  const [role] = openTo(looking, frame)
  return (
    <>
      <p>
        {t.trail.revision(revision.number)}
        {t.reading.comma}
        {t.trail.saved(hour(revision.createdAt), by)}
      </p>
      <p>
        {lacks > 0 ? (
          <a class="lacks" href="#ready">
            {t.check.lacksThings(lacks)}
          </a>
        ) : (
          t.check.lacksNothing
        )}
        {story.dueAt === null ? null : (
          <span class={story.dueAt < now ? 'late' : undefined}>
            {t.reading.between}
            {story.dueAt < now ? t.check.overdue(hour(story.dueAt)) : t.check.due(hour(story.dueAt))}
          </span>
        )}
      </p>
      <p>
        <a href="#whose">
          {story.assignedTo === null ? t.check.nobodys : (members.get(story.assignedTo)?.name ?? t.check.nobodys)}
        </a>
      </p>
      <div class="end">
        <Button href={routes.deskStoryAct(story.publicId, 'edit')} kbd="e">
          {t.tabs.edit}
        </Button>
        {role ? (
          <Button form="sign-this" kbd="s">
            {t.check.signAs(t.kinds.role[role])}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function Tabs({ frame: { t }, looking }: { frame: Frame; looking: Looking }) {
  const { publicId, language, slug, publishedRevisionId } = looking.story
  const preview = routes.deskStoryAct(publicId, 'preview')
  return (
    <>
      <a href={routes.deskStory(publicId)} aria-current="true">
        {t.tabs.text}
      </a>
      <a href={routes.deskStoryAct(publicId, 'revisions')} data-key="h">
        {t.tabs.revisions(looking.revisions.length)} <kbd>h</kbd>
      </a>
      {publishedRevisionId === null ? null : <a href={routes.story(language, slug)}>{t.tabs.onSite}</a>}
      <span class="end">
        <span>{t.tabs.asReaders}</span>
        <a href={preview} data-key="p">
          {t.tabs.page} <kbd>p</kbd>
        </a>
        <a href={`${preview}?as=phone`}>{t.tabs.phone}</a>
        <a href={`${preview}?as=dark`}>{t.tabs.dark}</a>
        <a href={`${preview}?as=mail`}>{t.tabs.mail}</a>
      </span>
    </>
  )
}

/** Does something stand beside this block? */
const hasNotes = ({ attrs, type }: Block, shownIn: ReadonlyMap<string, string[]>, looking: Looking): boolean =>
  (shownIn.get(attrs.id)?.length ?? 0) > 0 ||
  looking.changedSince.has(attrs.id) ||
  looking.remarks.some((each) => each.subjectId === attrs.id) ||
  type === 'picture'

/** The quotations whose words begin in each block. */
function firstBlocks(document: StoryDocument): Map<string, string[]> {
  const seen = new Set<string>()
  return new Map(
    document.body.map((block) => [block.attrs.id, quotationsIn(block).filter((id) => !seen.has(id) && seen.add(id))]),
  )
}

interface BlockProps {
  readonly block: Block
  readonly props: CheckPageProps
  readonly own: Own
  readonly quotations: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  /** So many rows its notes may take beside the text; or they stand under it. */
  readonly room: number | 'under'
}

function BlockWithNotes({ block, props, own, quotations, numbers, room }: BlockProps) {
  const { frame, looking, reading } = props
  const { t } = frame
  const changed = looking.changedSince.has(block.attrs.id)
  const notes: Child[] = quotations.flatMap((id) => {
    const quotation = looking.document.quotations.find((each) => each.id === id)
    return quotation
      ? [<QuotationNote frame={frame} looking={looking} quotation={quotation} number={numbers.get(id) ?? null} />]
      : []
  })
  if (block.type === 'picture' && block.attrs.picture.alt.trim() === '') {
    notes.push(<AltNote frame={frame} looking={looking} at={block.attrs.id} />)
  }
  const said = looking.remarks.some((each) => each.subjectId === block.attrs.id && each.answeredAt === null)
  return (
    <>
      <div class={changed ? 'reader changed' : 'reader'} id={`block-${block.attrs.id}`} {...own}>
        {blockHtml(block, reading)}
      </div>
      {notes.length > 0 || changed || said ? (
        <div class={room === 'under' ? 'notes under' : `notes rows-${room}`}>
          {notes}
          {changed ? (
            <aside class="note plain">
              <b>{t.check.changedSince}</b>
              <p>
                <a href="#sign">{t.check.theDifference}</a>
              </p>
            </aside>
          ) : null}
          {said ? <Remarks frame={frame} looking={looking} subjectId={block.attrs.id} /> : null}
        </div>
      ) : null}
    </>
  )
}
