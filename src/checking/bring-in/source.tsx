import type { Child } from 'hono/jsx'
import type { FoundBlock } from '../../intake/index.ts'
import { routes } from '../../routes.ts'
import { directionOf } from '../../story/language.ts'
import { checkingWords } from '../../words/checking.ts'
import { numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import { dayAndHour } from '../when.ts'
import type { Review } from './kept.ts'
import { isUnsure, type Numbered } from './review.ts'
import { valueWords } from './values.ts'

interface SourceProps {
  readonly frame: Frame
  readonly review: Review
  readonly findings: readonly Numbered[]
}

/** A finding with its number in the digits of whoever reviews it. */
interface Marked extends Numbered {
  readonly digits: string
}

/** The source as text, in its own language: what was found is lit in place, what is left out stays visible. */
export function Source({ frame, review, findings: numbered }: SourceProps) {
  const { t, member, newsroom } = frame
  const findings = numbered.map((each) => ({ ...each, digits: numeral(member.language, each.number) }))
  const { found } = review
  const own =
    found.language === '' ? { dir: 'auto' as const } : { lang: found.language, dir: directionOf(found.language) }
  const { between } = checkingWords(found.language).reading
  const desk = { lang: member.language, dir: directionOf(member.language) }
  const of = (kind: string) => findings.filter((each) => each.finding.kind === kind && each.finding.place.in !== 'text')
  const line = (kind: string) =>
    of(kind).map((each) => <Lit each={each}>{valueWords(each.finding, found, member.language)}</Lit>)
  const kicker = line('kicker')
  const headline = line('headline')
  const standfirst = line('standfirst')
  const meta = [...line('byline'), ...line('publishedOn'), ...line('publisher'), ...line('language')]
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
      {found.leadImage ? (
        <p class="meta">
          {of('leadImage').map((each) => (
            <Lit each={each}>{found.leadImage?.caption || found.leadImage?.address}</Lit>
          ))}{' '}
          {found.leadImage.credit}
        </p>
      ) : null}
      {found.blocks.map((block) => (
        <Block block={block} text={found.text} findings={findings} level={headline.length > 0 ? 3 : 2} />
      ))}
      {[...of('source'), ...of('credit').filter((each) => each.finding.place.in === 'tail'), ...of('signOff')].map(
        (each) => (
          <p class="meta">
            <Lit each={each}>{each.finding.value || valueWords(each.finding, found, member.language)}</Lit>
          </p>
        ),
      )}
      {found.dropped.map((piece, index) => (
        <p class="page">
          <span>{piece.slice(0, 400)}</span>
          <label {...desk}>
            <input type="checkbox" form="review" name="back" value={index} checked={review.back.includes(index)} />
            <small>{t.bringIn.putBack}</small>
          </label>
        </p>
      ))}
    </article>
  )
}

function Lit({ each, children }: { each: Marked; children?: Child }) {
  return (
    <>
      <mark class={isUnsure(each.finding) ? 'unsure' : undefined} id={`mark-${each.number}`} data-mark-of={each.number}>
        {children}
      </mark>
      <sup>
        <a href={`#finding-${each.number}`}>{each.digits}</a>
      </sup>
    </>
  )
}

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

/** The text of a stretch with its findings as marks. Where two overlap, the one that begins first is shown. */
function lit(text: string, [from, to]: readonly [number, number], findings: readonly Marked[]): Child[] {
  const inside = findings
    .flatMap((each) => {
      const { place } = each.finding
      return place.in === 'text' && place.at[0] >= from && place.at[0] < to ? [{ each, at: place.at }] : []
    })
    .sort((a, b) => a.at[0] - b.at[0])
  const words: Child[] = []
  let cursor = from
  for (const { each, at } of inside) {
    const [start, end] = [at[0], Math.min(at[1], to)]
    if (start < cursor) {
      words.push(
        <sup>
          <a href={`#finding-${each.number}`}>{each.digits}</a>
        </sup>,
      )
      continue
    }
    words.push(text.slice(cursor, start), <Lit each={each}>{text.slice(start, end)}</Lit>)
    cursor = end
  }
  words.push(text.slice(cursor, to))
  return words
}
