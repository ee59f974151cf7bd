import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { plainDay } from '../../words/counting.ts'
import type { EditionMail } from '../released.ts'
import { filled, type SlotValues } from './slots.ts'

/**
 * An edition's mail as it is looked at and tested: where a reader's own links would stand are some that lead to the
 * newsroom's front page, and today where the day is on which a reader asked for it.
 */
export function previewOf(house: House, mail: EditionMail): EditionMail {
  const { language } = mail
  const front = `${house.newsroom().publicAddress}${routes.front(language)}`
  const values: SlotValues = {
    leave: front,
    preferences: front,
    since: plainDay(language, house.now(), house.newsroom().zone),
  }
  return { ...mail, html: filled(mail.html, values), plain: filled(mail.plain, values) }
}
