import { followingWords, type TroubleCode } from '../../words/following.ts'

export type { TroubleCode }

/** Why a look at a source brought nothing. */
export interface Trouble {
  readonly code: TroubleCode
  /** A status, where the site gave one; else "". */
  readonly said: string
}

/** As a row keeps it: "status 502". */
export const keptTrouble = ({ code, said }: Trouble): string => (said === '' ? code : `${code} ${said}`)

const isKnown = (code: string): code is TroubleCode => Object.hasOwn(followingWords('en').troubles, code)

/** Reads what keptTrouble wrote; null of nothing. */
export function readTrouble(kept: string): Trouble | null {
  if (kept === '') return null
  const [code = '', said = ''] = kept.split(' ')
  return { code: isKnown(code) ? code : 'broken', said }
}

/** What the status of an answer means for somebody who follows. RFC 9110, section 15. */
export function statusTrouble(status: string): Trouble {
  const code = {
    '401': 'refused',
    '403': 'refused',
    '404': 'notThere',
    '410': 'gone',
    '429': 'busy',
    '451': 'refused',
    '503': 'busy',
  }[status]
  return { code: (code as TroubleCode | undefined) ?? 'status', said: status }
}
