export {
  again,
  attachment,
  attachmentOf,
  broken,
  conflict,
  elsewhere,
  eventStream,
  forbidden,
  framed,
  framedPage,
  fromOurOwnPage,
  gone,
  immutable,
  json,
  moved,
  noSuchFile,
  notForPrograms,
  notFound,
  openedPage,
  page,
  pageSecurity,
  seeOther,
  text,
  tooLarge,
  tooMany,
  tooMuch,
  unproven,
  unreadable,
} from './answers.ts'
export { asset, serveAsset } from './assets.ts'
export { type Chosen, type Form, FormTooLarge, readBytes, readFields, readForm } from './forms.ts'
export { preferredLanguage, wantedTags } from './preferred.ts'
export { type Behind, type HotAnswer, listen, tryPort } from './server.ts'
export { NoUpload, receiveUpload } from './upload.ts'
