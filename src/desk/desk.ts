import { answerKeys } from './browser/keys.ts'
import { keepBusy } from './browser/posts.ts'

/** The desk in the browser: keys, and forms that say that they are on their way. Everything works without it. */
answerKeys(document)
keepBusy(document)
