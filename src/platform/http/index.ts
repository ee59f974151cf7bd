export {
  again,
  broken,
  conflict,
  forbidden,
  fragment,
  fromOurOwnPage,
  gone,
  moved,
  notFound,
  page,
  pageSecurity,
  seeOther,
  text,
  tooMany,
} from './answers.ts'
export { asset, serveAsset } from './assets.ts'
export { type Form, FormTooLarge, readFields, readForm } from './forms.ts'
export { type Behind, type HotAnswer, listen } from './server.ts'
