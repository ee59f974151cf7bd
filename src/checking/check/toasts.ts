import type { Toast } from '../../desk/layout.tsx'
import { routes } from '../../routes.ts'
import type { CheckingWords } from '../../words/checking.ts'

/** What the story's page says was just done, from its address; null when there is nothing to say. */
export function toastFrom(
  query: (name: string) => string | undefined,
  publicId: string,
  t: CheckingWords,
): Toast | null {
  const did = query('did') ?? ''
  const n = Number(query('n') ?? 0)
  const undo = (act: string, fields: Record<string, string>) => ({ action: routes.deskStoryAct(publicId, act), fields })
  const [subject = '', id = ''] = [query('subject') ?? '', query('id') ?? '']
  switch (did) {
    case 'saved':
    case 'restored':
    case 'merged':
      return {
        words: t.did[did](n),
        ...(query('before') && query('made')
          ? { undo: undo('restore', { revision: query('before') ?? '', instead: query('made') ?? '' }) }
          : {}),
      }
    case 'createdOpen':
      return { words: t.did.createdOpen(n) }
    case 'confirmed':
      return {
        words: subject === 'hop' ? t.did.confirmedHop : t.did.confirmedQuotation(n),
        undo: undo('unconfirm', { subject, id, number: String(n) }),
      }
    case 'signed':
    case 'tookBack': {
      const role = (query('role') ?? '') as keyof typeof t.kinds.role
      if (!Object.hasOwn(t.kinds.role, role)) return null
      const fields = { role, revision: query('on') ?? '' }
      return did === 'signed'
        ? { words: t.did.signed(t.kinds.role[role]), undo: undo('unsign', fields) }
        : { words: t.did.tookBack, undo: undo('sign', fields) }
    }
    case 'answered':
      return { words: t.did.answered, undo: undo('unanswered', { remark: id }) }
    case 'moved': {
      const stage = (query('stage') ?? '') as keyof typeof t.kinds.stage
      if (!Object.hasOwn(t.kinds.stage, stage)) return null
      const words = stage === 'withdrawn' ? t.did.putAway : t.did.stage(t.kinds.stage[stage])
      return { words, undo: undo('stage', { stage: query('from') ?? '' }) }
    }
    case 'notTheirRole':
    case 'textChanged':
      return { words: t.problems[did] }
    default: {
      const words = Object.hasOwn(t.did, did) ? t.did[did as keyof typeof t.did] : ''
      return typeof words === 'string' && words !== '' ? { words } : null
    }
  }
}
