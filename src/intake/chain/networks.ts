import { anyOf } from '../languages/every.ts'
import { outletWords } from '../languages/outlets/index.ts'
import { worldwideNetworks } from '../languages/outlets/worldwide.ts'

/** Where people and bodies post, in every script that we read: no outlet and no body of its own in what is posted there. */
const network = new RegExp(
  `^${anyOf([worldwideNetworks, ...outletWords.flatMap(({ networks }) => networks ?? [])])}$`,
  'u',
)

/** Is a folded word the name of a social network? */
export const isNetwork = (folded: string): boolean => network.test(folded)
