import { routes } from '../../routes.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { type KeepingWords, keepingWords } from '../../words/keeping.ts'
import { brief, whole } from '../clock.ts'
import type { Frame } from '../frame.ts'
import { DeskPage } from '../layout.tsx'
import { Empty } from '../parts.tsx'
import type { ReadMail } from './mail.ts'
import type { OutboxMail } from './outbox-kept.ts'

const kindOf = (kind: string, t: KeepingWords['outbox']): string => t.kind[kind as keyof typeof t.kind] ?? kind

/** The outbox as a mailbox: the newest first. */
export const OutboxPage = (props: Frame & { mails: readonly OutboxMail[]; next: number | null; first: boolean }) => {
  const { mails, next, first, clock } = props
  const t = keepingWords(clock.language).outbox
  const paging = boardWords(clock.language)
  return (
    <DeskPage {...props} title={t.title} place="outbox" bar={<p>{t.lead}</p>}>
      <div class="sheet-of-work wide">
        {mails.length === 0 ? (
          <Empty>{t.none}</Empty>
        ) : (
          <table class="table mails" data-rows>
            <thead>
              <tr>
                <th scope="col">{t.subject}</th>
                <th scope="col">{t.to}</th>
                <th scope="col" class="end">
                  {t.at}
                </th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr>
                  <th scope="row">
                    <a href={routes.outboxMail(mail.id)}>
                      <bdi>{mail.subject}</bdi>
                    </a>
                    <small>{kindOf(mail.kind, t)}</small>
                  </th>
                  <td>
                    <bdi>{mail.recipient}</bdi>
                  </td>
                  <td class="end">
                    <time datetime={mail.at}>{brief(clock, mail.at)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {next === null && first ? null : (
          <p class="paging">
            {first ? null : <a href={routes.outbox()}>{paging.newer}</a>}
            {next === null ? null : (
              <a href={`${routes.outbox()}?before=${next}`} rel="next">
                {paging.older}
              </a>
            )}
          </p>
        )}
      </div>
    </DeskPage>
  )
}

export type MailForm = 'html' | 'text' | 'source'

interface MailProps extends Frame {
  readonly mail: OutboxMail
  readonly read: ReadMail | null
  readonly source: string
  readonly form: MailForm
}

/** Fields that a person looks for first. They have names in the catalogue; all others go by their own. */
const firstFields = ['from', 'to', 'subject', 'date', 'reply-to'] as const
type FirstField = (typeof firstFields)[number]
const isFirst = (name: string): name is FirstField => firstFields.some((first) => first === name)

/** One mail: its fields, and how it looks, reads or is written. */
export const MailPage = (props: MailProps) => {
  const { mail, read, form, clock } = props
  const t = keepingWords(clock.language).outbox
  const forms: readonly (readonly [MailForm, string])[] = [
    ...(read?.html ? ([['html', t.asHtml]] as const) : []),
    ['text', t.asText],
    ['source', t.asSource],
  ]
  return (
    <DeskPage
      {...props}
      title={mail.subject}
      place="outbox"
      bar={
        <>
          <p>{[kindOf(mail.kind, t), whole(clock, mail.at)].join(deskWords(clock.language).dot)}</p>
          <p class="end">
            <a href={routes.outbox()}>{t.back}</a>
          </p>
        </>
      }
      tabs={forms.map(([one, words]) => (
        <a href={`${routes.outboxMail(mail.id)}?as=${one}`} aria-current={one === form ? 'true' : undefined}>
          {words}
        </a>
      ))}
    >
      <div class="sheet-of-work wide mail">
        {read === null ? (
          <p class="problems">{t.unreadable}</p>
        ) : form === 'source' ? null : (
          <Fields read={read} t={t} />
        )}
        <MailBody {...props} t={t} />
      </div>
    </DeskPage>
  )
}

const MailBody = ({ mail, read, source, form, t }: MailProps & { t: KeepingWords['outbox'] }) => {
  if (form === 'html' && read?.html)
    return (
      <iframe src={routes.outboxHtml(mail.id)} title={t.frame} sandbox="allow-popups allow-popups-to-escape-sandbox" />
    )
  if (form === 'text' && read !== null)
    return read.text === null ? <Empty>{t.noText}</Empty> : <pre dir="auto">{linked(read.text)}</pre>
  return <pre dir="ltr">{source}</pre>
}

/** A text with its addresses as links, opened beside the desk. */
const linked = (text: string) =>
  text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/).map((part, index) =>
    index % 2 === 1 ? (
      <a href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  )

const Fields = ({ read, t }: { read: ReadMail; t: KeepingWords['outbox'] }) => {
  const nameOf = (name: string): string => {
    const key = name.toLowerCase()
    return isFirst(key) ? t.field[key] : name
  }
  const list = (fields: ReadMail['headers']) => (
    <dl>
      {fields.map(({ name, value }) => (
        <>
          <dt>{nameOf(name)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </>
      ))}
    </dl>
  )
  return (
    <div class="fields">
      {list(firstFields.flatMap((name) => read.headers.filter((field) => field.name.toLowerCase() === name)))}
      <details>
        <summary>{t.header}</summary>
        {list(read.headers.filter((field) => !isFirst(field.name.toLowerCase())))}
      </details>
    </div>
  )
}
