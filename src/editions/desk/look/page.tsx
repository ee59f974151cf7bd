import { Button, DeskPage, Empty } from '../../../desk/index.ts'
import { newsroomName } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import { ownName } from '../../../story/language.ts'
import { longDay } from '../../../words/counting.ts'
import { editionWords } from '../../../words/mail.ts'
import { dayOf, type EditionOf } from '../../edition.ts'
import type { EditionMail } from '../../released.ts'
import type { DeskFrame } from '../frame.ts'
import { titleOf } from '../title.ts'
import { type LookForm, lookForms } from './forms.ts'

interface LookProps extends DeskFrame {
  readonly of: EditionOf
  readonly mail: EditionMail | undefined
  /** The plain text with its slots filled. */
  readonly plain: string
  readonly languages: readonly string[]
  readonly form: LookForm
}

/** The mail as readers will get it: at a desk, on a phone, in the dark, bare, and as plain text. */
export const LookPage = (props: LookProps) => {
  const { house, member, csrf, of, mail, languages, form } = props
  const t = editionWords(member.language).edition
  const { publicId } = of.edition
  const language = mail?.language ?? ''
  const link = (one: string, as: string) =>
    `${routes.deskEditionAct(publicId, 'look')}?${new URLSearchParams({ language: one, as })}`
  return (
    <DeskPage
      title={titleOf(of, mail?.content, member.language)}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        <span class="end">
          <Button href={routes.deskEdition(publicId)} kbd="v">
            {t.backTo}
          </Button>
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
            {lookForms.map((one) => (
              <a href={link(language, one)} aria-current={one === form ? 'true' : undefined}>
                {t.as[one]}
              </a>
            ))}
          </span>
        </>
      }
    >
      <div class={`preview edition-look ${form}`}>
        {mail === undefined ? <Empty>{t.empty}</Empty> : <Mail {...props} mail={mail} />}
      </div>
    </DeskPage>
  )
}

const Mail = (props: LookProps & { mail: EditionMail }) => {
  const { member, of, mail, plain, form } = props
  const t = editionWords(member.language).edition
  const { language } = mail
  return (
    <article>
      <Envelope {...props} />
      {form === 'text' ? (
        <pre lang={language} dir="auto" tabindex={0}>
          {plain}
        </pre>
      ) : (
        <iframe
          title={mail.subject || t.look}
          sandbox=""
          src={`${routes.deskEditionAct(of.edition.publicId, 'mail')}?${new URLSearchParams({ language, as: form })}`}
        />
      )}
      {form === 'bare' ? <p class="quiet">{t.bareWords}</p> : null}
    </article>
  )
}

/** What a mail program shows of a mail before it is opened, and above it. */
const Envelope = ({ house, member, of, mail }: LookProps & { mail: EditionMail }) => {
  const t = editionWords(member.language).edition
  const { language, subject, content } = mail
  return (
    <header class="envelope" lang={language} dir="auto">
      <p class="from">
        <b>{newsroomName(house, language)}</b>{' '}
        {of.newsletter.sender === '' ? null : <bdi class="quiet">{`<${of.newsletter.sender}>`}</bdi>}
        <time datetime={dayOf(of.edition)}>{longDay(language, dayOf(of.edition))}</time>
      </p>
      {subject === '' ? (
        <p class="subject lacks" lang={member.language}>
          {t.noSubject}
        </p>
      ) : (
        <p class="subject">{subject}</p>
      )}
      {content.preview === '' ? (
        <p class="quiet" lang={member.language}>
          {t.noPreview}
        </p>
      ) : (
        <p class="quiet">{content.preview}</p>
      )}
    </header>
  )
}
