import { routes } from '../../routes.ts'
import { directionOf, languageName } from '../../story/language.ts'
import type { Frame } from '../frame.ts'
import { dayWords, when } from '../when.ts'
import type { Own } from './head.tsx'
import type { Looking } from './looking.ts'
import { Remarks, State } from './notes.tsx'

/** "How we know this", and beside each step who confirmed it and what only the desk sees. */
export function Chain({ frame, looking, own }: { frame: Frame; looking: Looking; own: Own }) {
  const { t, member, newsroom, now } = frame
  const { hops } = looking.document
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
              {hop.with === '' ? ', ' : ` ${t.reading.with} `}
              <span lang={own.lang} dir="auto">
                {[hop.with, hop.author, hop.publisher].filter((part) => part !== '').join(', ')}
              </span>
              <small>
                {[
                  hop.publishedOn === '' ? '' : dayWords(member.language, hop.publishedOn),
                  hop.language === '' ? '' : languageName(hop.language, member.language),
                  hop.seen === 'us' ? t.reading.seen : t.reading.reported,
                  hop.snapshot
                    ? t.reading.copyKept(when(member.language, hop.snapshot.seenAt, newsroom.zone, now))
                    : '',
                  hop.visible === 'desk' ? t.check.forTheDesk : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
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
                <p class="desk-only" dir="auto">
                  <b>{t.check.forTheDesk}</b> {hop.deskNote}
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
          <b>{t.check.onTheStory}</b>
          <Remarks frame={frame} looking={looking} subjectId="" />
        </div>
      </div>
    </>
  )
}
