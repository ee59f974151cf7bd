export { type Added, addReader } from './adding.ts'
export { isNobodys, type MailAddress, readAddress } from './address.ts'
export type { RelaysTaking, TakesMail } from './checking/check.ts'
export { type KnownReader, knownOf, readerAt } from './desk/queries.ts'
export type { ReaderDeskParts, Suppressed } from './desk/returned.ts'
export { ReaderTabs } from './desk/tabs.tsx'
export { mailbox } from './door/mails.tsx'
export { SignUpFields } from './door/pages.tsx'
export type { ReaderParts, SingleMail, SiteFrame } from './door/parts.ts'
export { readerMails } from './door/posting.ts'
export { forgetAttempts } from './door/robots/limits.ts'
export { readerScreens } from './door/screens.tsx'
export type { Telling } from './exporting.ts'
export type { FormPlace, Forms, FormText } from './form-texts.ts'
export { formIn, type ShownForm, saveForms } from './forms.ts'
export { type Week, weeksOf } from './growth.ts'
export { type Keys, keysFrom, keysOf, needsKey, openKeys, UnusableKey } from './keys.ts'
export { erase, type Forgetting, forgetWaiting, leave, suppress } from './leaving.ts'
export { readerLinks } from './links.ts'
export { forgetMoves, movedSince } from './moving.ts'
export {
  type Newsletter,
  type NewsletterDraft,
  type NewsletterText,
  newsletterById,
  newsletterBySlug,
  newsletters,
  newsroomName,
  saveNewsletter,
  textIn,
} from './newsletters.ts'
export {
  asSchedule,
  type Gathering,
  gatherAll,
  type Nth,
  type Schedule,
  usualHours,
  weekly,
} from './rules.ts'
export { confirmSubscription, signUp } from './subscribing.ts'
export { allReaders, csvLine, readerColumns } from './transfer.ts'
