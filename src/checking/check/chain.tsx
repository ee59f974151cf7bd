import { routes } from '../../routes.ts'
import { directionOf, languageName } from '../../story/language.ts'
import type { Frame } from '../frame.ts'
import { Joined } from '../joined.tsx'
import { dayAndHour, dayWords } from '../when.ts'
import type { Own } from './head.tsx'
import type { Looking } from './looking.ts'
import { Remarks, State } from './notes.tsx'

/** "copy kept 29 January 2026, 10:20": the way to what the source said. */
const Kept = ({ frame, copy }: { frame: Frame; copy: { readonly sha256: string; readonly seenAt: string } }) => (
  <a href={routes.deskCopy(copy.sha256)}>
    {frame.t.reading.copyKept(dayAndHour(frame.member.language, copy.seenAt, frame.newsroom.zone))}
  </a>
)

/** "How we know this", and beside each step who confirmed it and what only the desk sees. */
export function Chain({ frame, looking, own }: { frame: Frame; looking: Looking; own: Own }) {
  const { t, member } = frame
  const { hops } = looking.document
  // What it was made from stands at its step; a pasted text may have none.
  const strange = looking.copies.filter((copy) => !hops.some((hop) => hop.snapshot?.sha256 === copy.sha256))
  const edit = routes.deskStoryAct(looking.story.publicId, 'edit')
  return (
    <>
      <section class="chain reader" lang={member.language} dir={directionOf(member.language)}>
        <h2>{t.reading.howWeKnow}</h2>
        <p>{hops.length === 0 ? t.edit.noHops : t.reading.steps(hops.length)}</p>
        <ol>
          {hops.map((hop) => (
            <li class={hop.seen === 'us' ? 'seen' : undefined}>
              <b>{t.kinds.hop[hop.kind]}</b>
              {hop.with === '' ? t.reading.comma : ` ${t.reading.with} `}
              <span lang={own.lang} dir="auto">
                {[hop.with, hop.author, hop.publisher].filter((part) => part !== '').join(t.reading.comma)}
              </span>
              <small>
                <Joined
                  between={t.reading.between}
                  parts={[
                    hop.publishedOn === '' ? '' : dayWords(member.language, hop.publishedOn),
                    hop.language === '' ? '' : languageName(hop.language, member.language),
                    hop.seen === 'us' ? t.reading.seen : t.reading.reported,
                    hop.snapshot ? <Kept frame={frame} copy={hop.snapshot} /> : '',
                    hop.visible === 'desk' ? t.check.forTheDesk : '',
                  ]}
                />
              </small>
              {hop.address === '' ? null : (
                <small>
                  <a href={hop.address} rel="noreferrer" dir="ltr">
                    {hop.address}
                  </a>
                </small>
              )}
            </li>
          ))}
        </ol>
      </section>
      <div class="notes">
        {hops.map((hop, index) => {
          const initials = looking.confirmations
            .filter((each) => each.subject === 'hop' && each.subjectId === hop.id)
            .map((each) => each.initials)
          return (
            <aside class={initials.length === 0 ? 'note waits' : 'note'} id={`hop-${hop.id}`} data-note={hop.id}>
              <span class="no">{index + 1}</span>
              <b>{t.kinds.hop[hop.kind]}</b>
              {hop.deskNote === '' ? null : (
                <p class="desk-only">
                  <b>{t.check.forTheDesk}</b> <bdi>{hop.deskNote}</bdi>
                </p>
              )}
              <State frame={frame} looking={looking} subject="hop" id={hop.id} number={index + 1} initials={initials} />
            </aside>
          )
        })}
        <div class="note plain">
          <p>
            <a href={`${edit}#hops`}>{t.check.addHop}</a>
          </p>
          {strange.map((copy) => (
            <p>
              {t.copies.broughtIn}: <Kept frame={frame} copy={copy} />
            </p>
          ))}
          <b>{t.check.onTheStory}</b>
          <Remarks frame={frame} looking={looking} subjectId="" />
        </div>
      </div>
    </>
  )
}
