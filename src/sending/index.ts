export { type Alignment, alignment, type SendingAnswers, type Standing } from './alignment.ts'
export { type AlignmentOf, alignmentsKept, askAbout } from './asking.ts'
export { addressesOf, type Dns, dnsOf, NoServer, openDns } from './dns/ask.ts'
export { askDkim, type DkimState } from './dns/dkim.ts'
export { openExchanges } from './dns/mx.ts'
export type { SpfOutcome } from './dns/spf.ts'
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
export { type Leaving, leavingBy } from './leaving.ts'
export { offersKept, relaysTaking } from './relay-offers.ts'
export { openSigning } from './signing.ts'
export { dkimSentence } from './words.ts'
