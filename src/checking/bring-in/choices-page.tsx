import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf, Empty } from '../../desk/parts.tsx'
import type { Choice } from '../../intake/index.ts'
import { routes } from '../../routes.ts'
import type { Frame } from '../frame.ts'
import { dayWords } from '../when.ts'

/** The stories that a feed, wire file or mail carries: one of them is read. */
export function ChoicesPage({ frame, sha256, choices }: { frame: Frame; sha256: string; choices: readonly Choice[] }) {
  const { t, csrf } = frame
  return (
    <DeskPage {...frame} title={t.bringIn.choose} place="board">
      <div class="sheet-of-work">
        <p>{t.bringIn.chooseLead}</p>
        {choices.length === 0 ? <Empty>{t.bringIn.nothing}</Empty> : null}
        <form method="post" action={`${routes.bringIn()}/of/${sha256}`}>
          <Csrf token={csrf} />
          <ul class="choices">
            {choices.map(({ headline, address, published }, item) => (
              <li>
                <span class="what" dir="auto">
                  {headline || address || t.bringIn.noHeadline}
                </span>
                <span class="meta">{published ? dayWords(frame.member.language, published.slice(0, 10)) : ''}</span>
                <Button name="item" value={String(item)} autofocus={item === 0}>
                  {t.bringIn.readIt}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      </div>
    </DeskPage>
  )
}
