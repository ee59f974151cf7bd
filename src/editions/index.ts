export { type ComposedEdition, composeEdition, type EditionContent } from './content.ts'
export { lackWords } from './desk/lacks.tsx'
export {
  type Edition,
  type EditionOf,
  editionById,
  editionByPublicId,
  editions,
  editionsOf,
  numbers,
} from './edition.ts'
export { greetingSource } from './greeting.ts'
export { type CompiledMail, compileMail, type MailSource, messageFor, type Recipient } from './mail/compile.ts'
export { type StoryMail, storyInMail } from './mail/one-story.ts'
export { previewOf } from './mail/preview.ts'
export type { SlotValues } from './mail/slots.ts'
export { nextEdition } from './next.ts'
export type { EditionNotice } from './notice/telling.ts'
export { countOpens, type Opens } from './opens.ts'
export { ensureNextEditions } from './plan/beginning.ts'
export { momentsOf, waveAt } from './plan/schedule.ts'
export type { TryLink } from './preflight/links.ts'
export type { Lack } from './preflight/preflight.ts'
export { languagesOf, type Outside, type ReadyEdition, readinessOf } from './readiness.ts'
export { asRow, type EditionMail, releasedMails } from './released.ts'
export { type EditionScreenParts, editionScreens } from './screens.tsx'
export { signEdition } from './signing.ts'
export { mailsAsTheyStand, recordedTo, storiesChangedAt } from './standing.ts'
export { type EditionTexts, saveTexts, stampOf } from './texts.ts'
