import { routes } from '../../routes.ts'
import { type ItemState, itemStates } from '../items.ts'

/** Which items are looked at, as an address and the fields of a form carry it. */
export interface Choice {
  readonly state: ItemState
  /** A source's public id; "" of all. */
  readonly source: string
  /** The last item of the page before. */
  readonly before: { readonly shownAt: string; readonly id: number } | null
}

const written = (state: ItemState): string => state.replace(' ', '-')

export function choiceFrom(said: (name: string) => string | undefined): Choice {
  const [, shownAt, id] = /^(\d{4}-[\d:.T-]+Z)~(\d{1,15})$/.exec(said('before') ?? '') ?? []
  return {
    state: itemStates.find((state) => written(state) === said('state')) ?? 'new',
    source: said('source') ?? '',
    before: shownAt === undefined ? null : { shownAt, id: Number(id) },
  }
}

/** The choice as an address and a form carry it. */
export const choiceFields = ({ state, source, before }: Choice): Record<string, string> => ({
  ...(state === 'new' ? {} : { state: written(state) }),
  ...(source === '' ? {} : { source }),
  ...(before === null ? {} : { before: `${before.shownAt}~${before.id}` }),
})

/** The list at a choice; `more` says what was just done, and at which item one is. */
export function listAddress(choice: Choice, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...choiceFields(choice), ...more }).toString()
  return `${routes.following()}${query === '' ? '' : `?${query}`}`
}
