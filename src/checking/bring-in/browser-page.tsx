import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import type { Frame } from '../frame.ts'

/** What the bookmark opens: it waits for the page that the browser shows, and reads it when told to. */
export function BrowserPage({ frame }: { frame: Frame }) {
  const { t, csrf } = frame
  return (
    <DeskPage {...frame} title={t.bringIn.title} place="board">
      <div class="sheet-of-work">
        <form class="form" method="post" action={routes.bringIn()} enctype="multipart/form-data" data-from-browser>
          <Csrf token={csrf} />
          <input type="hidden" name="address" />
          <textarea name="text" hidden />
          <p data-says="waiting" role="status">
            {t.bringIn.waitingForPage}
          </p>
          <p data-says="nothing" role="alert" hidden>
            {t.bringIn.noPageCame}
          </p>
          <div data-says="here" hidden>
            <p>{t.bringIn.pageIsHere}</p>
            <p>
              <bdi dir="ltr" data-address />
            </p>
            <div class="actions">
              <Button main name="act" value="read">
                {t.bringIn.readIt}
              </Button>
            </div>
          </div>
        </form>
      </div>
    </DeskPage>
  )
}
