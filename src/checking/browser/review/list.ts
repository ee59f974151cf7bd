/** What can be said of a finding. */
export type Said = 'right' | 'wrong' | 'changed'

/** The findings of a review as the page shows them, in order. */
export const allFindings = (form: HTMLElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>('[data-finding]'),
]

export const answerOf = (finding: HTMLElement): Said | null =>
  (finding.querySelector<HTMLInputElement>('input[name^="v."]:checked')?.value as Said | undefined) ?? null

/** What each finding is answered with, by its number: to see what an act has changed. */
export const stateOf = (form: HTMLElement): Map<string, string> =>
  new Map(
    allFindings(form).map((finding) => {
      const fields = [...finding.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.changing [name]')]
      const known = finding.querySelector<HTMLInputElement>('.known input:checked')?.value
      const state = [answerOf(finding), known, ...fields.map(({ value }) => value)]
      return [finding.dataset.finding ?? '', JSON.stringify(state)]
    }),
  )

/** Where the words of a finding are lit; where another finding has them, its number alone stands there. */
export const markOf = (number: string | undefined): Element | null =>
  document.querySelector(`#mark-${number}`) ?? document.querySelector(`.source a[href="#finding-${number}"]`)

/** Makes a finding the one that is asked about, and lights its words; or no longer. */
export function focusOn(finding: HTMLElement | undefined, current: boolean): void {
  if (!finding) return
  const number = finding.dataset.finding
  if (current) finding.setAttribute('aria-current', 'true')
  else finding.removeAttribute('aria-current')
  document.querySelector(`#mark-${number}`)?.classList.toggle('here', current)
  for (const words of document.querySelectorAll(`[data-names="${number}"]`)) words.classList.toggle('here', current)
}

/** Writes the answer where the list says it. */
export function say(finding: HTMLElement): void {
  const verdict = answerOf(finding)
  const words = JSON.parse(finding.dataset.words ?? '{}') as Record<string, string>
  const said = finding.querySelector('.said')
  if (!said) return
  said.textContent = words[verdict ?? 'open'] ?? ''
  said.className = verdict === null ? 'said' : verdict === 'wrong' ? 'said done wrong' : 'said done'
}

/** A number in the digits of the desk's language. */
const digits = (n: number): string => {
  const { lang } = document.documentElement
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-EG' : lang).format(n)
}

/** Says how many have been looked at, in each group and in all. */
export function count(findings: readonly HTMLElement[]): void {
  const looked = (list: readonly HTMLElement[]) => list.filter((finding) => answerOf(finding) !== null).length
  for (const [group, own] of Map.groupBy(findings, (finding) => finding.closest('ol'))) {
    const heading = group?.previousElementSibling
    const words = heading?.querySelector('small')
    if (words) words.textContent = (words.textContent ?? '').replace(/\p{Nd}+/u, digits(looked(own)))
  }
  const progress = document.querySelector<HTMLProgressElement>('.bar progress')
  if (!progress) return
  progress.value = looked(findings)
  const words = document.querySelector('[data-done]')
  if (words) words.textContent = (words.textContent ?? '').replace(/\p{Nd}+/u, digits(looked(findings)))
}

/** The next finding that nobody is sure of and nobody has looked at, after one of this number or from the beginning. */
export function nextUnsure(findings: readonly HTMLElement[], here: string | undefined): HTMLElement | undefined {
  const open = (finding: HTMLElement) => 'unsure' in finding.dataset && answerOf(finding) === null
  const at = findings.findIndex((finding) => finding.dataset.finding === here)
  return findings.slice(at + 1).find(open) ?? findings.find(open)
}
