const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{M}]+/gu))
const share = (a: string, b: string): boolean => [...wordsOf(a)].some((word) => wordsOf(b).has(word))

/** What a quotation's fields say of its speaker. */
interface Spoken {
  readonly speaker: string
  readonly role: string
  /** The words that name the speaker there. */
  readonly mention: string
}

/**
 * Does an office stay when somebody else is named as the speaker? It does for a fuller name of the same person, and where the
 * words beside the quotation say the office and not the name: whoever spoke is called so there.
 */
export const keepsOffice = (was: Spoken, speaker: string): boolean =>
  was.speaker === '' ||
  share(was.speaker, speaker) ||
  (share(was.mention, was.role) && !share(was.mention, was.speaker))

/** Another person is named as the speaker of a quotation: the office of the one before is not theirs. */
export function withoutOtherOffice(finding: HTMLElement, speaker: HTMLInputElement): void {
  const field = (part: keyof Spoken) => finding.querySelector<HTMLInputElement>(`.changing [name$=".${part}"]`)
  const [role, mention] = [field('role'), field('mention')]
  if (!role || role.value !== role.defaultValue) return
  const was = { speaker: speaker.defaultValue, role: role.value, mention: mention?.defaultValue ?? '' }
  if (!keepsOffice(was, speaker.value)) role.value = ''
}
