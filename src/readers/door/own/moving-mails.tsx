import type { House } from '../../../house.ts'
import { routes } from '../../../routes.ts'
import { readerWords } from '../../../words/mail.ts'
import type { Keys } from '../../keys.ts'
import { moveToken, preferencesToken, wholeAddress } from '../../links.ts'
import type { AddressChange } from '../../moving.ts'
import { newsroomName } from '../../newsletters.ts'
import { asMail, envelope, type Sender } from '../mails.tsx'
import type { SingleMail } from '../parts.ts'

interface About {
  readonly house: House
  readonly sender: Sender
  readonly language: string
  readonly to: string
}

/** To a new address: please confirm. The link opens a page, and only that page's button moves the reader. */
export function moveMail(about: About, keys: Keys, change: AddressChange): SingleMail {
  const { house, language } = about
  const { mail } = readerWords(language)
  const newsroom = newsroomName(house, language)
  return {
    kind: 'move',
    ...envelope(about),
    ...asMail(house, language, mail.moveSubject(newsroom), {
      lines: [mail.hello, mail.move(newsroom), mail.movePress],
      link: { words: mail.link, address: wholeAddress(house, routes.newAddress(moveToken(keys, change))) },
      after: [mail.goodFor, mail.notYou],
    }),
  }
}

/** To an address that has a reader already: the page where the change was asked for can't say so, this mail does. */
export function takenMail(about: About, keys: Keys, reader: { id: number; createdAt: string }): SingleMail {
  const { house, language } = about
  const { mail } = readerWords(language)
  const newsroom = newsroomName(house, language)
  return {
    kind: 'taken',
    ...envelope(about),
    ...asMail(house, language, mail.takenSubject(newsroom), {
      lines: [mail.hello, mail.takenBy(newsroom), mail.preferences],
      link: {
        words: mail.preferencesLink,
        address: wholeAddress(house, routes.preferences(preferencesToken(keys, reader))),
      },
      after: [mail.notYouAlready],
    }),
  }
}

/** To the old address, once: its newsletters go elsewhere now. The new address is not named, it may be nobody's business. */
export function movedMail(about: About): SingleMail {
  const { house, language } = about
  const { mail } = readerWords(language)
  const newsroom = newsroomName(house, language)
  return {
    kind: 'moved',
    ...envelope(about),
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...asMail(house, language, mail.movedSubject(newsroom), {
      lines: [mail.hello, mail.moved(newsroom), mail.movedNotYou],
      link: { words: mail.movedLink, address: wholeAddress(house, routes.front(language)) },
      after: [],
    }),
  }
}
