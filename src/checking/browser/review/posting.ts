/** How a review's answers reach the server. */
export interface Posting {
  /** Keeps the answer to one finding, or all of them as they stand. */
  keep(finding?: HTMLElement | null): Promise<void>
  /** Does an act of the form, with fields besides its own. Returns the page after it; null when the desk was not reached. */
  act(name: string, fields?: Readonly<Record<string, string>>): Promise<Document | null>
  /** The page as it is when all that was sent has been kept. */
  fresh(): Promise<Document | null>
}

/**
 * Sends the answers of a review one after another, so that each is a step that can be taken back. What can't be sent is
 * said; all answers go with the next one.
 */
export function posting(form: HTMLFormElement): Posting {
  let queue: Promise<unknown> = Promise.resolve()
  let missed = false
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = queue.then(task)
    queue = done.catch(() => undefined)
    return done
  }
  const send = async (body: FormData, redirect: 'manual' | 'follow'): Promise<Response | null> => {
    const answer = await fetch(form.action, { method: 'POST', body, redirect }).catch(() => null)
    const reached = answer !== null && (answer.ok || answer.type === 'opaqueredirect')
    document.querySelector<HTMLElement>('[data-not-kept]')?.toggleAttribute('hidden', reached)
    missed = !reached
    if (reached) document.querySelector('button[value="undo"]')?.removeAttribute('disabled')
    return reached ? answer : null
  }
  const filled = (act: string, fields: Readonly<Record<string, string>> = {}) => {
    const body = new FormData(form)
    for (const [name, value] of Object.entries({ ...fields, act })) body.set(name, value)
    return body
  }
  const parsed = async (answer: Response | null) =>
    answer && new DOMParser().parseFromString(await answer.text(), 'text/html')

  return {
    keep: (finding) => {
      const body = finding && !missed ? answerAlone(form, finding) : filled('keep')
      return inTurn(async () => void (await send(body, 'manual')))
    },
    act: (name, fields) => {
      const body = filled(name, fields)
      return inTurn(async () => parsed(await send(body, 'follow')))
    },
    fresh: () =>
      inTurn(async () => {
        const answer = await fetch(`${form.action}?go=on`).catch(() => null)
        return parsed(answer?.ok ? answer : null)
      }),
  }
}

/** The answer to one finding: a form of many findings is long. */
function answerAlone(form: HTMLFormElement, finding: HTMLElement): FormData {
  const body = new FormData()
  body.set('act', 'keep')
  body.set('only', finding.dataset.finding ?? '')
  body.set('csrf', form.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '')
  for (const field of finding.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')) {
    const isOff = field instanceof HTMLInputElement && field.type === 'radio' && !field.checked
    if (!isOff) body.set(field.name, field.value)
  }
  return body
}
