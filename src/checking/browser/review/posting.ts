/** How a review's answers reach the server. */
export interface Posting {
  /** Keeps the answers as they stand, without waiting. */
  keep(): Promise<void>
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
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = queue.then(task)
    queue = done.catch(() => undefined)
    return done
  }
  const send = async (body: FormData, redirect: 'manual' | 'follow'): Promise<Response | null> => {
    const answer = await fetch(form.action, { method: 'POST', body, redirect }).catch(() => null)
    const reached = answer !== null && (answer.ok || answer.type === 'opaqueredirect')
    document.querySelector<HTMLElement>('[data-not-kept]')?.toggleAttribute('hidden', reached)
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
    keep: () => {
      const body = filled('keep')
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
