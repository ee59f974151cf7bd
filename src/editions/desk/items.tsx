import { Csrf, Empty } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import { editionWords } from '../../words/mail.ts'
import type { Item, ItemAct } from '../gather.ts'
import type { EditionDeskProps } from './edition.tsx'

/** The stories of an edition in order, each with what can be done to it. */
export const EditionItems = (props: EditionDeskProps & { open: boolean }) => {
  const { composed, member, order, open, csrf } = props
  const t = editionWords(member.language).edition
  return (
    <section>
      <h2>{t.stories}</h2>
      {composed.items.length === 0 ? (
        <Empty>{t.noStories}</Empty>
      ) : (
        <>
          <p>{t.order[order]}</p>
          <ol class="list">
            {composed.items.map((item, place) => (
              <EditionItem {...props} item={item} place={place} last={place === composed.items.length - 1} />
            ))}
          </ol>
          {open && order === 'hand' ? (
            <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'order')}>
              <Csrf token={csrf} />
              <button class="plain" type="submit">
                {t.byRule}
              </button>
            </form>
          ) : null}
        </>
      )}
    </section>
  )
}

const EditionItem = (props: EditionDeskProps & { open: boolean; item: Item; place: number; last: boolean }) => {
  const { composed, member, csrf, item, place, last, open } = props
  const t = editionWords(member.language).edition
  const { languages } = composed.newsletter
  const [language] = languages.filter((one) => item.stories[one] !== undefined)
  const missing = languages.filter((one) => item.stories[one] === undefined).map(ownName)
  const gone = language === undefined
  const acts: readonly (readonly [ItemAct, string, string])[] = [
    ...(place > 0 ? [['up', t.up, t.moveUp(item.headline)] as const] : []),
    ...(last ? [] : [['down', t.down, t.moveDown(item.headline)] as const]),
    item.pinned ? ['unpin', t.unpin, `${t.unpin}: ${item.headline}`] : ['pin', t.pin, `${t.pin}: ${item.headline}`],
    item.leftOut
      ? ['takeIn', t.takeIn, `${t.takeIn}: ${item.headline}`]
      : ['leaveOut', t.leaveOut, `${t.leaveOut}: ${item.headline}`],
  ]
  return (
    <li>
      <p lang={language} dir="auto">
        {item.leftOut ? <s>{item.headline}</s> : <b>{item.headline}</b>}
      </p>
      <p class="meta">
        {[
          item.pinned ? t.pinned : '',
          item.leftOut ? t.leftOut : '',
          gone || missing.length === 0 ? '' : t.missing(missing.join(', ')),
        ]
          .filter((one) => one !== '')
          .join(' · ')}
        {gone ? <span class="lacks">{t.gone}</span> : null}
      </p>
      {open ? (
        <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'item')} class="actions">
          <Csrf token={csrf} />
          <input type="hidden" name="work" value={String(item.workId)} />
          {acts.map(([act, words, label]) => (
            <button class="plain" type="submit" name="act" value={act} aria-label={label}>
              {words}
            </button>
          ))}
        </form>
      ) : null}
    </li>
  )
}
