import type { Child } from 'hono/jsx'
import { Button, Csrf, DeskPage, Empty } from '../../desk/index.ts'
import { textIn } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { languageName, ownName } from '../../story/language.ts'
import { hourOf, longDay, numeral } from '../../words/counting.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import type { ComposedEdition } from '../content.ts'
import type { Edition, EditionOf } from '../edition.ts'
import type { EditionMail, ReadyEdition } from '../readiness.ts'
import { type EditionTexts, stampOf } from '../texts.ts'
import type { DeskFrame } from './frame.ts'
import { EditionItems } from './items.tsx'
import { EditionMargin } from './margin.tsx'

export interface EditionDeskProps extends DeskFrame {
  readonly composed: ComposedEdition
  readonly ready: ReadyEdition
  readonly order: Edition['itemOrder']
  readonly languages: readonly string[]
  readonly deliveries: Child
  /** What was just done, by name. */
  readonly said: string
  /** Texts that somebody wrote while another changed them: shown, not lost. */
  readonly mine: (EditionTexts & { language: string }) | null
}

/** An edition at the desk: its stories in order, its words, and beside them what it lacks, who signed, and going out. */
export const EditionDeskPage = (props: EditionDeskProps) => {
  const { house, member, csrf, composed } = props
  const { edition, newsletter } = composed
  const t = editionWords(member.language)
  const open = edition.state === 'gathering' && may(member, 'edition')
  return (
    <DeskPage
      title={`${textIn(newsletter, member.language).name}, ${t.number} ${numeral(member.language, edition.number)}`}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        <>
          <p>
            {longDay(member.language, edition.day)} · <b>{t.states[edition.state]}</b>
          </p>
          <span class="end">
            <Button href={routes.deskEditionAct(edition.publicId, 'look')}>{t.edition.look}</Button>
          </span>
        </>
      }
      toast={props.said === '' ? null : { words: saidWords(t, props.said, member.email) }}
    >
      <div class="sheet-of-work">
        <div class="form">
          {props.deliveries}
          {edition.state === 'gathering' ? <EditionItems {...props} open={open} /> : null}
          {edition.state === 'gathering'
            ? newsletter.languages.map((language) => <Texts {...props} language={language} open={open} />)
            : null}
        </div>
        <EditionMargin {...props} />
      </div>
    </DeskPage>
  )
}

function saidWords(t: EditionWords, said: string, address: string): string {
  const words: Record<string, string> = {
    saved: t.edition.saved,
    tested: t.edition.tested(address),
    testNoRelay: t.edition.testNoRelay,
    testRefused: t.edition.testRefused(''),
    changed: t.edition.changedWords,
    refused: t.edition.refused,
    released: t.edition.released,
    tick: t.edition.sureTick,
    mayNot: t.edition.mayNot,
    notTheirRole: t.edition.mayNot,
  }
  return words[said] ?? ''
}

/** The editors' own words in one language. */
const Texts = (props: EditionDeskProps & { language: string; open: boolean }) => {
  const { composed, csrf, member, language, open, mine } = props
  const t = editionWords(member.language).edition
  const content = composed.contents[language]
  const now: EditionTexts = {
    subject: content?.subject ?? '',
    preview: content?.preview ?? '',
    greeting: content?.greeting ?? '',
  }
  const lost = mine?.language === language ? mine : null
  return (
    <section lang={member.language}>
      <h2>
        {t.texts}: {languageName(language, member.language)}
        {(content?.stories.length ?? 0) === 0 ? <small>{t.empty}</small> : null}
      </h2>
      {lost === null ? null : (
        <div class="problem" role="alert">
          <p>{t.stale}</p>
          <p lang={language} dir="auto">
            <b>{lost.subject}</b>
          </p>
          <p lang={language} dir="auto">
            {lost.preview}
          </p>
          <pre lang={language} dir="auto">
            {lost.greeting}
          </pre>
        </div>
      )}
      <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'texts')} class="form">
        <Csrf token={csrf} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="before" value={stampOf(now)} />
        <TextFields now={now} language={language} t={t} open={open} />
        {open ? (
          <p class="actions">
            <Button>{t.save}</Button>
          </p>
        ) : null}
      </form>
    </section>
  )
}

const TextFields = ({
  now,
  language,
  t,
  open,
}: {
  now: EditionTexts
  language: string
  t: EditionWords['edition']
  open: boolean
}) => (
  <>
    {(['subject', 'preview', 'greeting'] as const).map((name) => (
      <div class="labelled">
        <label for={`${name}-${language}`}>{t[name]}</label>
        <small id={`${name}-${language}-hint`}>{t[`${name}Hint`]}</small>
        {name === 'greeting' ? (
          <textarea
            class="field words"
            id={`${name}-${language}`}
            name={name}
            rows={6}
            lang={language}
            dir="auto"
            readonly={!open}
            aria-describedby={`${name}-${language}-hint`}
          >
            {now[name]}
          </textarea>
        ) : (
          <input
            class="field"
            id={`${name}-${language}`}
            name={name}
            value={now[name]}
            maxlength={300}
            lang={language}
            dir="auto"
            readonly={!open}
            aria-describedby={`${name}-${language}-hint`}
          />
        )}
      </div>
    ))}
  </>
)

interface LookProps extends DeskFrame {
  readonly of: EditionOf
  readonly mail: EditionMail | undefined
  readonly languages: readonly string[]
  readonly form: 'mail' | 'phone' | 'text'
}

/** The mail as readers will get it: as HTML in a frame that nothing leaves, in a phone's width, as plain text. */
export const LookPage = ({ house, member, csrf, of, mail, languages, form }: LookProps) => {
  const t = editionWords(member.language)
  const { publicId } = of.edition
  const link = (language: string, as: string) =>
    `${routes.deskEditionAct(publicId, 'look')}?language=${language}&as=${as}`
  const language = mail?.language ?? ''
  const forms = [
    ['mail', t.edition.asMail],
    ['phone', t.edition.asPhone],
    ['text', t.edition.asText],
  ] as const
  return (
    <DeskPage
      title={mail?.subject || t.edition.look}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        <span class="end">
          <Button href={routes.deskEdition(publicId)}>{t.title}</Button>
        </span>
      }
      tabs={
        <>
          {languages.map((one) => (
            <a href={link(one, form)} lang={one} aria-current={one === language ? 'true' : undefined}>
              {ownName(one)}
            </a>
          ))}
          <span class="end">
            {forms.map(([one, words]) => (
              <a href={link(language, one)} aria-current={one === form ? 'true' : undefined}>
                {words}
              </a>
            ))}
          </span>
        </>
      }
    >
      <div class={`sheet-of-work wide mail ${form}`}>
        {mail === undefined ? (
          <Empty>{t.edition.empty}</Empty>
        ) : form === 'text' ? (
          <pre lang={language} dir="auto">
            {mail.plain.replace(/\uE000[a-z]+\uE001/g, '…')}
          </pre>
        ) : (
          <iframe
            title={mail.subject || t.edition.look}
            sandbox=""
            src={`${routes.deskEditionAct(publicId, 'mail')}?language=${language}`}
          />
        )}
      </div>
    </DeskPage>
  )
}

/** "Mon 2 February, 08:00", on the newsroom's clock. */
export const onOurClock = ({ house, member }: Pick<DeskFrame, 'house' | 'member'>, at: string): string =>
  hourOf(member.language, at, house.newsroom().zone)
