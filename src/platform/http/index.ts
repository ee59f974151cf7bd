export {
  again,
  attachment,
  broken,
  conflict,
  elsewhere,
  forbidden,
  framed,
  framedPage,
  fromOurOwnPage,
  gone,
  immutable,
  moved,
  noSuchFile,
  notFound,
  openedPage,
  page,
  pageSecurity,
  seeOther,
  text,
  tooLarge,
  tooMany,
} from './answers.ts'
export { asset, serveAsset } from './assets.ts'
export { type Chosen, type Form, FormTooLarge, readFields, readForm } from './forms.ts'
export { type Behind, type HotAnswer, listen, tryPort } from './server.ts'
