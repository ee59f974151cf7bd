import { DeskPage } from '../../desk/layout.tsx'
import { Button, Empty } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import { dayAndHour } from '../when.ts'

/** So many characters of a copy are shown; the whole of it can be taken away. */
const shown = 200_000

interface CopyPageProps {
  readonly frame: Frame
  readonly copy: {
    readonly sha256: string
    readonly address: string
    readonly mediaType: string
    readonly size: number
    readonly seenAt: string
  }
  /** What it says; null where it is no text. */
  readonly text: string | null
  /** Do the bytes still have the SHA-256 that they were kept under? */
  readonly same: boolean
}

/** A kept copy: what came, when and from where, as text. Nothing of it is ever run or drawn. */
export function CopyPage({ frame, copy, text, same }: CopyPageProps) {
  const { t, member, newsroom } = frame
  return (
    <DeskPage
      {...frame}
      title={t.copies.title}
      place="board"
      bar={
        <>
          <p>{dayAndHour(member.language, copy.seenAt, newsroom.zone)}</p>
          <div class="end">
            <Button href={`${routes.deskCopy(copy.sha256)}/bytes`}>{t.copies.download}</Button>
          </div>
        </>
      }
    >
      <div class="copy">
        <dl>
          <dt>{t.copies.seenAt}</dt>
          <dd>{dayAndHour(member.language, copy.seenAt, newsroom.zone)}</dd>
          <dt>{t.copies.address}</dt>
          <dd>
            {copy.address === '' ? (
              t.copies.noAddress
            ) : (
              <a href={copy.address} rel="noreferrer" dir="ltr">
                {copy.address}
              </a>
            )}
          </dd>
          <dt>SHA-256</dt>
          <dd>
            <code dir="ltr">{copy.sha256}</code> {same ? t.copies.same : <b class="lacks">{t.copies.other}</b>}
          </dd>
          <dt>{t.copies.size}</dt>
          <dd>
            {t.copies.bytes(copy.size)}
            {t.reading.comma}
            <bdi dir="ltr">{copy.mediaType}</bdi>
          </dd>
        </dl>
        {text === null ? (
          <Empty>{t.copies.noText}</Empty>
        ) : (
          <>
            <p class="quiet">
              {t.copies.asText} {text.length > shown ? t.copies.first(numeral(member.language, shown)) : ''}
            </p>
            <pre dir="auto">{text.slice(0, shown)}</pre>
          </>
        )}
      </div>
    </DeskPage>
  )
}

/** There is no copy of this name. */
export const NoCopyPage = ({ frame }: { frame: Frame }) => (
  <DeskPage {...frame} title={frame.t.copies.title} place="board">
    <Empty>{frame.t.copies.none}</Empty>
  </DeskPage>
)
