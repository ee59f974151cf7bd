import type { Child } from 'hono/jsx'
import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { mailStyle } from '../../story/blocks/mail.ts'
import { directionOf } from '../../story/language.ts'
import { readerWords } from '../../words/mail.ts'
import { isNobodys } from '../address.ts'
import type { Keys } from '../keys.ts'
import { confirmToken, readerLinks, wholeAddress } from '../links.ts'
import { type Newsletter, textIn } from '../newsletters.ts'
import { newsroomName, type Subscription } from '../subscribing.ts'
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

const Paragraph = ({ children }: { children?: Child }) => (
  <p class="ink" style={mailStyle.paragraph}>
    {children}
  </p>
)

const LetterMail = ({ title, language, letter }: { title: string; language: string; letter: Letter }) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </head>
    <body style="margin:0;padding:24px 16px">
      <div style="max-width:36rem;margin:0 auto">
        {letter.lines.map((line) => (
          <Paragraph>{line}</Paragraph>
        ))}
        <Paragraph>
          <a href={letter.link.address} style={`${mailStyle.link};font-weight:600`}>
            {letter.link.words}
          </a>
        </Paragraph>
        {letter.after.map((line) => (
          <Paragraph>{line}</Paragraph>
        ))}
      </div>
    </body>
  </html>
)

const asMail = (language: string, subject: string, letter: Letter) => ({
  subject,
  html: `<!doctype html>${String(<LetterMail title={subject} language={language} letter={letter} />)}`,
  text: `${[...letter.lines, letter.link.address, ...letter.after].join('\n\n')}\n`,
})

interface About {
  readonly house: House
  readonly keys: Keys
  readonly newsletter: Newsletter
  readonly subscription: Subscription
  readonly to: string
}

const envelope = ({ house, newsletter, subscription, to }: About) => ({
  to,
  from: mailbox(newsroomName(house, subscription.language), senderOf(house, newsletter)),
  ...(newsletter.replyTo === '' ? {} : { replyTo: newsletter.replyTo }),
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
    ...envelope(about),
    ...asMail(language, mail.confirmSubject(name), {
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
    ...envelope(about),
    ...asMail(language, mail.alreadySubject(name), {
      lines: [mail.hello, mail.already(name, newsroomName(house, language)), mail.preferences],
      link: { words: mail.preferencesLink, address: links.preferences },
      after: [mail.notYouAlready],
    }),
  }
}

/** Can this newsroom write to that domain at all? */
export const canReach = (relay: boolean, domain: string): boolean => relay || isNobodys(domain)
