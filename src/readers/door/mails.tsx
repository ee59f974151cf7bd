import type { Child } from 'hono/jsx'
import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import { mailPage } from '../../story/mail/page.tsx'
import { colour, mailStyleFor } from '../../story/mail/style.ts'
import { readerWords } from '../../words/mail.ts'
import { isNobodys } from '../address.ts'
import type { Keys } from '../keys.ts'
import { confirmToken, readerLinks, wholeAddress } from '../links.ts'
import { type Newsletter, newsroomName, textIn } from '../newsletters.ts'
import type { Subscription } from '../subscribing.ts'
import type { SingleMail } from './parts.ts'

/** "The Harbour Desk <week@harbourdesk.example>": the name can hold no sign that would end it. */
export const mailbox = (name: string, address: string): string => `"${name.replace(/["\\\r\n]/g, '')}" <${address}>`

/** The address that a newsletter's mail comes from; one at the newsroom's own host while none is set. */
export function senderOf(house: Pick<House, 'newsroom'>, newsletter: Pick<Newsletter, 'sender'>): string {
  if (newsletter.sender !== '') return newsletter.sender
  const host = new URL(house.newsroom().publicAddress).hostname
  return `newsroom@${host.includes('.') && !/^[\d.]+$/.test(host) ? host : 'newsroom.example'}`
}

interface Letter {
  readonly lines: readonly string[]
  readonly link: { readonly words: string; readonly address: string }
  readonly after: readonly string[]
}

/** A letter as an edition looks: the newsroom's name, a rule, few words; the way to go larger than what stands around it. */
const letterHtml = (given: { subject: string; language: string; newsroom: Newsroom; letter: Letter }): string => {
  const { subject, language, newsroom, letter } = given
  const style = mailStyleFor(language)
  const Paragraph = ({ children }: { children?: Child }) => (
    <p class="ink" style={`margin:0 0 14px;${style.serif(17, 1.55, `color:${colour.ink}`)}`}>
      {children}
    </p>
  )
  return mailPage({
    language,
    style,
    title: subject,
    children: (
      <>
        <tr>
          <td style="padding:0 0 12px">
            <h1
              class="ink"
              style={`margin:0;${style.serif(28, 1.1, `font-weight:600;${style.spaced('-.02em')}color:${colour.ink}`)}`}
            >
              {newsroom.name}
            </h1>
          </td>
        </tr>
        <tr>
          <td class="bar" style={`border-top:3px solid ${colour.ink};padding:22px 0 8px`}>
            {letter.lines.map((line) => (
              <Paragraph>{line}</Paragraph>
            ))}
            <p style={`margin:0 0 14px;${style.serif(21, 1.4, 'font-weight:600')}`}>
              <a
                class="ink"
                href={letter.link.address}
                style={`color:${colour.ink};text-decoration:underline;text-decoration-color:${colour.line}`}
              >
                {letter.link.words}
              </a>
            </p>
            {letter.after.map((line) => (
              <Paragraph>{line}</Paragraph>
            ))}
          </td>
        </tr>
        {newsroom.postalAddress === '' ? null : (
          <tr>
            <td
              class="rule quiet"
              style={`border-top:1px solid ${colour.rule};padding:10px 0 0;${style.sans(14, 1.55, `color:${colour.quiet}`)}`}
            >
              {newsroom.postalAddress}
            </td>
          </tr>
        )}
      </>
    ),
  })
}

interface Newsroom {
  readonly name: string
  readonly postalAddress: string
}

export const asMail = (house: House, language: string, subject: string, letter: Letter) => {
  const newsroom = { name: newsroomName(house, language), postalAddress: postalAddressIn(house.newsroom(), language) }
  return {
    subject,
    html: letterHtml({ subject, language, newsroom, letter }),
    text: `${[...letter.lines, letter.link.address, ...letter.after].join('\n\n')}\n`,
  }
}

interface About {
  readonly house: House
  readonly keys: Keys
  readonly newsletter: Newsletter
  readonly subscription: Subscription
  readonly to: string
}

/** In whose name a mail goes out, and who reads the answers. */
export type Sender = Pick<Newsletter, 'sender' | 'replyTo'>

export const envelope = (given: { house: House; sender: Sender; language: string; to: string }) => ({
  to: given.to,
  from: mailbox(newsroomName(given.house, given.language), senderOf(given.house, given.sender)),
  ...(given.sender.replyTo === '' ? {} : { replyTo: given.sender.replyTo }),
  // A machine answers an asking: RFC 3834, so that nobody's out-of-office answers it.
  headers: { 'Auto-Submitted': 'auto-replied' },
})

/** "Please confirm": the link in it opens a page, and only that page's button confirms. */
export function confirmMail(about: About): SingleMail {
  const { house, keys, newsletter, subscription } = about
  const { language } = subscription
  const { mail } = readerWords(language)
  const name = textIn(newsletter, language).name
  return {
    kind: 'confirm',
    ...envelope({ house, sender: newsletter, language, to: about.to }),
    ...asMail(house, language, mail.confirmSubject(name), {
      lines: [mail.hello, mail.asked(name, newsroomName(house, language)), mail.press],
      link: { words: mail.link, address: wholeAddress(house, routes.confirm(confirmToken(keys, subscription))) },
      after: [mail.goodFor, mail.notYou],
    }),
  }
}

/** Somebody who is on the list has signed up again: the web page can't say so, this mail does. */
export function alreadyMail(about: About): SingleMail {
  const { house, keys, newsletter, subscription } = about
  const { language } = subscription
  const { mail } = readerWords(language)
  const name = textIn(newsletter, language).name
  const links = readerLinks(house, keys, { ...subscription, subscriptionId: subscription.id })
  return {
    kind: 'already',
    ...envelope({ house, sender: newsletter, language, to: about.to }),
    ...asMail(house, language, mail.alreadySubject(name), {
      lines: [mail.hello, mail.already(name, newsroomName(house, language)), mail.preferences],
      link: { words: mail.preferencesLink, address: links.preferences },
      after: [mail.notYouAlready],
    }),
  }
}

/** Can this newsroom write to that domain at all? */
export const canReach = (relay: boolean, domain: string): boolean => relay || isNobodys(domain)
