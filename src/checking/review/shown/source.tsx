import type { Child } from 'hono/jsx'
import type { At, FoundBlock } from '../../../intake/index.ts'
import { routes } from '../../../routes.ts'
import { directionOf } from '../../../story/language.ts'
import { checkingWords } from '../../../words/checking.ts'
import { numeral } from '../../../words/counting.ts'
import type { Review } from '../../bring-in/kept.ts'
import type { Frame } from '../../frame.ts'
import { dayAndHour } from '../../when.ts'
import { placeIn } from '../answered.ts'
import { isUnsure, type Numbered, valuesNow } from '../findings.ts'
import { valueWords } from './values.ts'

interface SourceProps {
  readonly frame: Frame
  readonly review: Review
  readonly findings: readonly Numbered[]
}

/** A finding with its number in the digits of whoever reviews it, and where it stands in the text. */
interface Marked extends Numbered {
  readonly digits: string
  readonly at: At | null
  /** Where the words that name the speaker stand. */
  readonly mentionAt: At | null
}

/** The source as text, in its own language: what was found is lit in place, what is left out stays visible. */
export function Source({ frame, review, findings: numbered }: SourceProps) {
  const { t, member, newsroom } = frame
  const { found } = review
  const findings = numbered.map((each): Marked => {
    const { place } = each.finding
    const now = valuesNow(each, found, review)
    return {
      ...each,
      digits: numeral(member.language, each.shown),
      at: place.in === 'text' ? (placeIn(found.text, now.at) ?? place.at) : null,
      mentionAt: placeIn(found.text, now.mentionAt),
    }
  })
  const own =
    found.language === '' ? { dir: 'auto' as const } : { lang: found.language, dir: directionOf(found.language) }
  const { between } = checkingWords(found.language).reading
  const desk = { lang: member.language, dir: directionOf(member.language) }
  const of = (kind: string) => findings.filter((each) => each.finding.kind === kind && each.at === null && !each.added)
  const words = (each: Marked) => valueWords(each, found, review, member.language)
  const isTail = ({ finding: { place } }: Marked) => place.in === 'tail'
  /** With its number a finding keeps its own direction. */
  const line = (kind: string) =>
    of(kind).flatMap((each) =>
      kind === 'credit' && isTail(each)
        ? []
        : [
            <bdi>
              <Lit each={each}>{words(each)}</Lit>
            </bdi>,
          ],
    )
  const [kicker, headline, standfirst] = [line('kicker'), line('headline'), line('standfirst')]
  const meta = (['section', 'byline', 'credit', 'publishedOn', 'changedOn', 'publisher', 'language'] as const).flatMap(
    line,
  )
  const tail = [...of('source'), ...of('credit').filter(isTail), ...of('signOff')]
  return (
    <article class="source" aria-label={t.bringIn.source} {...own}>
      <p class="kept" {...desk}>
        <a href={routes.deskCopy(review.snapshot.sha256)}>
          {t.bringIn.copyKept(dayAndHour(member.language, review.seenAt, newsroom.zone))}
        </a>
      </p>
      {kicker.length > 0 ? <p class="kick">{kicker}</p> : null}
      {headline.length > 0 ? <h2>{headline}</h2> : null}
      {standfirst.length > 0 ? <p class="stand">{standfirst}</p> : null}
      {meta.length > 0 ? <p class="meta">{meta.flatMap((each, at) => (at === 0 ? [each] : [between, each]))}</p> : null}
      {of('leadImage').map((each) => (
        <p class="meta">
          <Lit each={each}>{words(each)}</Lit>
        </p>
      ))}
      {found.blocks.map((block, index) => (
        <div class="block" data-block={index} data-at={'at' in block ? block.at.join('-') : undefined} tabindex={-1}>
          <Block block={block} text={found.text} findings={findings} level={headline.length > 0 ? 3 : 2} />
          <Mended name="gone" index={index} checked={review.gone.includes(index)} desk={desk}>
            {t.review.notTheStory}
          </Mended>
        </div>
      ))}
      {tail.map((each) => (
        <p class="meta tail">
          <span {...desk}>{t.bringIn.kinds[each.finding.kind]}</span>{' '}
          <bdi>
            <Lit each={each}>{tailWords(each, words)}</Lit>
          </bdi>
        </p>
      ))}
      {found.dropped.map((piece, index) => (
        <div class="block page" data-piece={index} tabindex={-1}>
          <p>{piece.slice(0, 400)}</p>
          <Mended name="back" index={index} checked={review.back.includes(index)} desk={desk}>
            {t.bringIn.putBack}
          </Mended>
        </div>
      ))}
    </article>
  )
}

/** A line under the text stands as the page has it, as long as nobody changed what it says. */
const tailWords = (each: Marked, words: (each: Marked) => string): string =>
  each.finding.kind === 'source' ? each.finding.value || words(each) : words(each)

interface MendedProps {
  readonly name: 'gone' | 'back'
  readonly index: number
  readonly checked: boolean
  readonly desk: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly children?: Child
}

/** The box of a paragraph that is not the story's, or of a piece that is. */
const Mended = ({ name, index, checked, desk, children }: MendedProps) => (
  <label class="mended" {...desk}>
    <input type="checkbox" form="review" name={name} value={index} checked={checked} />
    <small>{children}</small>
  </label>
)

function Lit({ each, children }: { each: Marked; children?: Child }) {
  return (
    <>
      <mark class={isUnsure(each.finding) ? 'unsure' : undefined} id={`mark-${each.number}`} data-mark-of={each.number}>
        {children}
      </mark>
      <NumberLink each={each} />
    </>
  )
}

const NumberLink = ({ each }: { each: Marked }) => (
  <sup>
    <a href={`#finding-${each.number}`}>{each.digits}</a>
  </sup>
)

interface BlockProps {
  readonly block: FoundBlock
  readonly text: string
  readonly findings: readonly Marked[]
  /** Under the headline, or in its place where the headline stands in the text. */
  readonly level: 2 | 3
}

function Block({ block, text, findings, level }: BlockProps) {
  if (block.kind === 'picture') return <p class="meta">{block.picture.caption || block.alt || block.picture.address}</p>
  if (block.kind === 'embed') return <p class="meta">{block.title || block.address}</p>
  if (block.kind === 'related') {
    const each = findings.find(({ finding }) => finding.kind === 'related' && finding.value === block.headline)
    return <p>{each ? <Lit each={each}>{block.headline}</Lit> : block.headline}</p>
  }
  const words = lit(text, block.at, findings)
  if (block.kind === 'heading') return <h3 aria-level={level}>{words}</h3>
  if (block.kind === 'blockQuotation') return <blockquote>{words}</blockquote>
  return <p class={block.kind === 'list' ? 'lines' : undefined}>{words}</p>
}

/**
 * The text of a stretch with its findings as marks. Where two overlap, the one that begins first is shown. The words that
 * name a speaker are lit with the quotation, where nothing else stands there.
 */
function lit(text: string, [from, to]: At, findings: readonly Marked[]): Child[] {
  const starts = (at: At | null): at is At => at !== null && at[0] >= from && at[0] < to
  const inside = findings
    .flatMap((each) => [
      ...(starts(each.at) ? [{ each, at: each.at, names: false }] : []),
      ...(starts(each.mentionAt) ? [{ each, at: each.mentionAt, names: true }] : []),
    ])
    .sort((a, b) => a.at[0] - b.at[0] || Number(a.names) - Number(b.names))
  const words: Child[] = []
  let cursor = from
  for (const [index, { each, at, names }] of inside.entries()) {
    const [start, end] = [at[0], Math.min(at[1], to)]
    const crowded = names && inside.slice(index + 1).some((next) => !next.names && next.at[0] < end)
    if (start < cursor || crowded) {
      if (!names) words.push(<NumberLink each={each} />)
      continue
    }
    const own = text.slice(start, end).trimEnd()
    words.push(text.slice(cursor, start))
    words.push(names ? <span data-names={each.number}>{own}</span> : <Lit each={each}>{own}</Lit>)
    words.push(text.slice(start + own.length, end))
    cursor = end
  }
  words.push(text.slice(cursor, to))
  return words
}
