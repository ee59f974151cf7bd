export { type CompiledMail, compileMail, type MailSource, messageFor, type Recipient } from './compile.ts'
export { type ComposedEdition, composeEdition, type EditionContent } from './content.ts'
export { type EditionDeskParts, editionDesk } from './desk.tsx'
export { lackWords } from './desk-margin.tsx'
export {
  type Edition,
  type EditionOf,
  editionById,
  editionByPublicId,
  editions,
  editionsOf,
  ensureNextEditions,
} from './edition.ts'
export { arrange, editionChanged, itemsOf, orderByFront } from './gather.ts'
export { nextEdition } from './next.ts'
export type { Lack } from './preflight.ts'
export {
  asRow,
  type EditionMail,
  languagesOf,
  mailOf,
  type ReadyEdition,
  readinessOf,
  releasedMails,
} from './readiness.ts'
export { waveAt } from './schedule.ts'
export { editionScreens } from './screens.tsx'
export { editionSignOffs, signEdition, takeBackEditionSignOff } from './signing.ts'
export type { SlotValues } from './slots.ts'
export { type EditionTexts, saveTexts, stampOf } from './texts.ts'
