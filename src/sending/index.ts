export { type Alignment, alignment, type SendingAnswers, type Standing } from './alignment.ts'
export { alignmentsKept, askAbout } from './asking.ts'
export { type Dns, NoServer, openDns } from './dns/ask.ts'
export {
  activateDkimKey,
  addDkimKey,
  type DkimKey,
  dkimKeys,
  domainIn,
  domainOf,
  endDkimKey,
  KeyRefused,
} from './keys.ts'
export { leavingBy } from './leaving.ts'
export { openSigning, type SigningFor } from './signing.ts'
