export { addressAt } from './addresses.ts'
export { frontLength, orderFront } from './front.ts'
export {
  archivedStories,
  type Correction,
  correctionsFor,
  frontOf,
  latestCorrections,
  latestPublished,
  type PublishedStory,
  publishedAt,
  publishedById,
  publishedByPublicIds,
  siblings,
  signedBy,
} from './published.ts'
export {
  type CorrectionKind,
  correct,
  type Published,
  publish,
  publishDue,
  schedulePublication,
  withdraw,
} from './publishing.ts'
export {
  type Revision,
  readStored,
  revision,
  revisionsOf,
  type Stage,
  type Story,
  sealed,
  sha256,
  stages,
  stories,
  storyById,
  storyByPublicId,
} from './rows.ts'
export { closeDraft, restoreRevision, type Saved, saveStory, staleDraft } from './saving.ts'
export {
  confirm,
  rolesOpenTo,
  type SigningRole,
  type SignOff,
  signOff,
  signOffsForAll,
  takeBackSignOff,
  unconfirm,
} from './signing.ts'
export { board, type Confirmation, type Standing, standing, standings } from './standing.ts'
export {
  answerRemark,
  assign,
  type Confirmed,
  createStory,
  moveStage,
  type Origin,
  remark,
  reopenRemark,
} from './stories.ts'
