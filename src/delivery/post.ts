import { type CompiledMail, compileMail, type EditionOf, messageFor, releasedMails } from '../editions/index.ts'
import type { House } from '../house.ts'
import { type Keys, newsroomName, readerLinks, textIn } from '../readers/index.ts'
import { plainDay } from '../words/counting.ts'
import type { Due } from './due.ts'
import { identityOf } from './identity.ts'
import type { Letter } from './relay.ts'

/** The mails of one released edition, compiled once, from which each reader's letter is made. */
export interface Post {
  letterTo(due: Due): Letter
  /** The subject in the reader's language, for the outbox's list. */
  subjectOf(due: Due): string
}

/** Compiles an edition's mails. Throws UnusableKey, at a letter, when an address can't be read. */
export async function postOf(house: House, keys: Keys, { edition, newsletter }: EditionOf): Promise<Post> {
  const mails = new Map<string, { subject: string; compiled: CompiledMail }>()
  const { sender } = newsletter
  const host = sender.slice(sender.lastIndexOf('@') + 1)
  for (const mail of await releasedMails(house, edition.id)) {
    const { language, subject } = mail
    const compiled = compileMail({
      ...mail,
      from: { name: newsroomName(house, language), address: sender },
      replyTo: newsletter.replyTo,
      listId: { name: textIn(newsletter, language).name, id: `${newsletter.slug}.${host}` },
    })
    mails.set(language, { subject, compiled })
  }
  const mailFor = (due: Due) => {
    const mail = mails.get(due.language)
    if (!mail) throw new Error(`Edition ${edition.id} has no mail in ${due.language}`)
    return mail
  }
  const { zone } = house.newsroom()
  return {
    subjectOf: (due) => mailFor(due).subject,
    letterTo: (due) => {
      const address = keys.open(due.addressCipher, due.keyVersion)
      const { messageId, returnPath } = identityOf(keys, { editionId: edition.id, readerId: due.readerId, sender })
      const links = readerLinks(house, keys, due)
      const slots = { ...links, since: plainDay(due.language, due.confirmedAt ?? due.createdAt, zone) }
      const source = messageFor(mailFor(due).compiled, { address, messageId, date: new Date(house.now()), slots })
      return { envelope: { from: returnPath, to: address }, source, messageId }
    },
  }
}
