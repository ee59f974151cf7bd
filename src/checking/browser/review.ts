import { isTyping, show } from './typing.ts'

type Verdict = 'right' | 'wrong' | 'changed'

/** Going through what was found by keys; each answer is kept at once. */
export function startReview(form: HTMLFormElement): void {
  const findings = [...form.querySelectorAll<HTMLElement>('[data-finding]')]
  let here = Math.max(
    0,
    findings.findIndex((finding) => answerOf(finding) === null),
  )
  let done: Verdict | null = null

  const go = (to: number) => {
    const next = findings[to]
    if (!next) return
    focusOn(findings[here], false)
    here = to
    focusOn(next, true)
    bringToView(next)
  }
  const answer = (verdict: Verdict) => {
    const finding = findings[here]
    const choice = finding?.querySelector<HTMLInputElement>(`input[value="${verdict}"]`)
    if (!finding || !choice) return
    choice.checked = true
    choice.dispatchEvent(new Event('change', { bubbles: true }))
    if (verdict === 'changed') finding.querySelector<HTMLInputElement>('.to')?.select()
    else go(Math.min(findings.length - 1, here + 1))
  }

  const first = findings[here]
  focusOn(first, true)
  if (first && here > 0) bringToView(first)
  form.addEventListener('change', ({ target }) => {
    const finding = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
    if (finding) say(finding)
    count(findings)
    void keep(form)
  })
  form.addEventListener('click', ({ target }) => {
    const finding = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
    if (finding && !finding.hasAttribute('aria-current')) go(findings.indexOf(finding))
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#finding-"]') : null
    if (!link) return
    event.preventDefault()
    go(findings.findIndex((finding) => `#${finding.id}` === link.getAttribute('href')))
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="draft"]'))
      return
    }
    // Enter in a changed value goes on to the next finding, instead of posting the form.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.classList.contains('to')) {
      event.preventDefault()
      event.target.blur()
      go(Math.min(findings.length - 1, here + 1))
      return
    }
    if (isTyping(event)) return
    done = ({ y: 'right', n: 'wrong', c: 'changed' }[event.key] as Verdict | undefined) ?? null
    if (done) answer(done)
    else if (event.key === 'j') go(Math.min(findings.length - 1, here + 1))
    else if (event.key === 'k') go(Math.max(0, here - 1))
    else if (event.key === 'u') go(nextUnsure(findings, here))
    else return
    event.preventDefault()
  })
}

const answerOf = (finding: HTMLElement): Verdict | null =>
  (finding.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value as Verdict | undefined) ?? null

function focusOn(finding: HTMLElement | undefined, current: boolean): void {
  if (!finding) return
  if (current) finding.setAttribute('aria-current', 'true')
  else finding.removeAttribute('aria-current')
  document.querySelector(`#mark-${finding.dataset.finding}`)?.classList.toggle('here', current)
}

/**
 * The finding that is asked about is always in view, and its words in the source with it: each column scrolls by itself.
 * Where there is one column, the finding is docked at the foot, and only the source moves.
 */
function bringToView(finding: HTMLElement): void {
  const mark = document.querySelector(`#mark-${finding.dataset.finding}`)
  if (mark) show(mark)
  if (getComputedStyle(finding).position !== 'fixed') show(finding, 'nearest')
}

/** Writes the answer where the list says it. */
function say(finding: HTMLElement): void {
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

function count(findings: readonly HTMLElement[]): void {
  for (const list of new Set(findings.map((finding) => finding.closest('ol')))) {
    const own = findings.filter((finding) => finding.closest('ol') === list)
    const words = list?.previousElementSibling?.querySelector('small')
    const looked = own.filter((finding) => answerOf(finding) !== null).length
    if (words) words.textContent = (words.textContent ?? '').replace(/\p{Nd}+/u, digits(looked))
  }
  const done = findings.filter((finding) => answerOf(finding) !== null).length
  const progress = document.querySelector<HTMLProgressElement>('.bar progress')
  if (!progress) return
  progress.value = done
  const words = document.querySelector('[data-done]')
  if (words) words.textContent = (words.textContent ?? '').replace(/\p{Nd}+/u, digits(done))
}

const nextUnsure = (findings: readonly HTMLElement[], here: number): number => {
  const open = (finding: HTMLElement) => 'unsure' in finding.dataset && answerOf(finding) === null
  const after = findings.findIndex((finding, index) => index > here && open(finding))
  return after >= 0 ? after : findings.findIndex(open)
}

/** Keeps the answers at the server, so that they survive a reload. What fails is kept by the form's own buttons. */
async function keep(form: HTMLFormElement): Promise<void> {
  const body = new FormData(form)
  body.set('act', 'keep')
  await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
}
