export { type CompiledMail, compileMail, type MailSource, messageFor, type Recipient } from './compile.ts'
export { type ComposedEdition, composeEdition, type EditionContent } from './content.ts'
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
export { editionSignOffs, signEdition, takeBackEditionSignOff } from './signing.ts'
export type { SlotValues } from './slots.ts'
