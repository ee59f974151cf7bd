export { type Added, addReader } from './adding.ts'
export { isNobodys, type MailAddress, readAddress } from './address.ts'
export { type ReaderDeskParts, readerDesk } from './desk.tsx'
export { growthByWeek, type KnownReader, knownOf, readerAt, readerCounts } from './desk-queries.ts'
export { type Keys, keysFrom, openKeys, UnusableKey } from './keys.ts'
export { erase, type Forgetting, forgetWaiting, leave, suppress } from './leaving.ts'
export { forgetAttempts } from './limits.ts'
export { readerLinks, wholeAddress } from './links.ts'
export { mailbox, senderOf } from './mails.tsx'
export {
  consentWords,
  languageOf,
  type Newsletter,
  type NewsletterDraft,
  type NewsletterText,
  newsletterById,
  newsletterBySlug,
  newsletters,
  type Schedule,
  saveNewsletter,
  textIn,
} from './newsletters.ts'
export { SignUpFields } from './pages.tsx'
export type { Mailer, ReaderParts, SingleMail, SiteFrame } from './parts.ts'
export { readerScreens } from './screens.tsx'
export { confirmSubscription, newsroomName, signUp } from './subscribing.ts'
export { allReaders, csvLine, importReaders, readerColumns } from './transfer.ts'
