import { routes } from '../../routes.ts'
import type { ReadinessItem } from '../../story/ready.ts'
import { localeOf, numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import { dayWords } from '../when.ts'
import type { Untranslated } from './untranslated.ts'

interface ReadyProps {
  readonly frame: Frame
  readonly items: readonly ReadinessItem[]
  /** What still reads as the original does, of a translation: to be looked at, and no lack. */
  readonly untranslated?: readonly Untranslated[]
  readonly publicId: string
  /** The number of a quotation's note, by id. */
  readonly numberOf: (id: string) => number | null
  /** Beside the story's text its places are links on the same page. */
  readonly onStoryPage?: boolean
}

/** What the story lacks before it runs, each with the way to its place; then what it has, in few lines. */
export function Ready(props: ReadyProps) {
  const { frame, items, untranslated = [], publicId, numberOf, onStoryPage = true } = props
  const { t, member } = frame
  const lacks = items.filter((item) => item.state === 'lacks')
  const pictures = items.filter(({ kind }) => kind === 'pictureAlt').length
  const whole = (place: string) =>
    place.startsWith('#') && !onStoryPage ? `${routes.deskStory(publicId)}${place}` : place
  return (
    <section class="ready" id="ready" aria-labelledby="h-ready">
      <h2 id="h-ready">
        {t.check.beforeItRuns} <small>{t.check.lacksIn(lacks.length, items.length)}</small>
      </h2>
      <ul>
        {grouped(lacks).map(([item, ...more]) => (
          <li>
            <span class="lacks">{t.check.lacks}</span>
            <span>
              <a href={whole(placeOf(item, publicId, numberOf))}>{lackWords(item, frame, pictures)}</a>
              {more.map((each) => (
                <>
                  {t.reading.comma}
                  <a href={whole(placeOf(each, publicId, numberOf))}>
                    {'number' in each ? numeral(member.language, each.number) : ''}
                  </a>
                </>
              ))}
            </span>
          </li>
        ))}
        {untranslated.length > 0 ? (
          <li>
            <span class="lacks">{t.ready.look}</span>
            <AsOriginal frame={frame} parts={untranslated} publicId={publicId} />
          </li>
        ) : null}
        {hasWords(items, frame).map((words) => (
          <li>
            <span class="has">{t.check.has}</span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Still as in the original: Headline, text 2, 5", each the way to its place. */
function AsOriginal({
  frame: { t, member },
  parts,
  publicId,
}: {
  frame: Frame
  parts: readonly Untranslated[]
  publicId: string
}) {
  const edit = routes.deskStoryAct(publicId, 'edit')
  const link = (part: Untranslated, first: boolean) => {
    if (part.kind === 'block')
      return (
        <a href={`#block-${part.id}`}>
          {first ? t.ready.textPart(part.number) : numeral(member.language, part.number)}
        </a>
      )
    if (part.kind === 'quotation')
      return (
        <a href={`#note-${part.number}`}>
          {first ? t.ready.aboutQuotation(part.number) : numeral(member.language, part.number)}
        </a>
      )
    const at = part.kind === 'lead' ? 'lead' : `f-head-${part.kind}`
    return <a href={`${edit}#${at}`}>{t.conflict.parts[part.kind]}</a>
  }
  return (
    <span>
      {t.ready.asOriginal}{' '}
      {parts.map((part, index) => (
        <>
          {index > 0 ? t.reading.comma : ''}
          {link(part, part.kind !== parts[index - 1]?.kind)}
        </>
      ))}
    </span>
  )
}

/** What is counted in the text comes together: quotations 1, 4 and 5, pictures 1 and 2. Each of the rest is alone. */
function grouped(items: readonly ReadinessItem[]): (readonly [ReadinessItem, ...ReadinessItem[]])[] {
  const groups: [ReadinessItem, ...ReadinessItem[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && 'number' in item && last[0].kind === item.kind) last.push(item)
    else groups.push([item])
  }
  return groups
}

function placeOf(item: ReadinessItem, publicId: string, numberOf: ReadyProps['numberOf']): string {
  const edit = routes.deskStoryAct(publicId, 'edit')
  switch (item.kind) {
    case 'hopConfirmed':
      return `#hop-${item.at}`
    case 'quotationConfirmed':
    case 'quotationSpeaker':
      return `#note-${numberOf(item.at) ?? ''}`
    case 'pictureAlt':
      return `#alt-${item.at}`
    case 'pictureOurs':
      return `${edit}#${item.at === 'lead' ? 'lead' : `card-${item.at}`}`
    case 'signOff':
    case 'fourEyes':
      return '#sign'
    case 'chain':
      return `${edit}#hops`
    case 'licence':
    case 'credits':
      return `${edit}#${item.kind}`
    case 'body':
      return `${edit}#text`
    default:
      return `${edit}#f-head-${item.kind}`
  }
}

/** A picture has a number where the story has several. */
function lackWords(item: ReadinessItem, { t, member }: Frame, pictures: number): string {
  switch (item.kind) {
    case 'pictureOurs':
    case 'pictureAlt':
      return t.ready[item.kind](pictures > 1 ? item.number : null)
    case 'hopConfirmed':
    case 'quotationConfirmed':
    case 'quotationSpeaker':
      return t.ready[item.kind](item.number)
    case 'licence':
      if (item.licence === 'ended') return t.ready.licence.ended(dayWords(member.language, item.until))
      return item.licence === 'noTerms' ? t.ready.licence.terms : t.ready.licence.unsettled
    case 'signOff':
      return t.ready.signOff[item.at as keyof typeof t.ready.signOff] ?? item.at
    default:
      return t.ready[item.kind]
  }
}

/** What it has: things of one kind in one line, short parts of the head in one. */
function hasWords(items: readonly ReadinessItem[], { t, member }: Frame): string[] {
  const has = items.filter((item) => item.state === 'has')
  const count = (kind: ReadinessItem['kind']): number => has.filter((item) => item.kind === kind).length
  const counted = (
    [
      ['hopConfirmed', t.ready.hopsConfirmed],
      ['quotationSpeaker', t.ready.speakersKnown],
      ['quotationConfirmed', t.ready.quotationsConfirmed],
    ] as const
  ).flatMap(([kind, words]) => (count(kind) > 0 ? [words(count(kind))] : []))
  const licence = has.find((item) => item.kind === 'licence')
  const leave =
    licence?.kind === 'licence'
      ? [t.ready.licence.granted(licence.until === '' ? '' : dayWords(member.language, licence.until))]
      : []
  const head = has.flatMap((item) =>
    item.kind === 'headline' || item.kind === 'standfirst' || item.kind === 'body' || item.kind === 'credits'
      ? [t.ready[item.kind]]
      : [],
  )
  const pictures = count('pictureAlt') > 0 ? [t.ready.pictureAlt(null)] : []
  const list = new Intl.ListFormat(localeOf(member.language))
  return [...counted, ...leave, ...pictures, ...(head.length > 0 ? [list.format(head)] : [])]
}
