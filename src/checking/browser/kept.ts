/**
 * What is typed is kept in the browser until it is saved, for the story and the revision that it began from: a crash or
 * a closed tab loses nothing. Only in this tab's own storage, which the browser clears when the tab is closed for good.
 */
export function startKept(form: HTMLFormElement): void {
  const key = `dateline-edit:${form.dataset.editor ?? ''}`
  const atFirst = stateOf(form)
  const kept = read(key)
  // What a button of the form did at the server is newer than what was kept when it was pressed.
  const posted = form.dataset.posted !== undefined
  let changed = posted
  let leaving = false
  let timer: ReturnType<typeof setTimeout> | undefined

  if (posted) write(key, atFirst)
  else if (kept !== null && kept !== atFirst) restore(form, kept, key)
  form.addEventListener('input', () => {
    changed = true
    clearTimeout(timer)
    timer = setTimeout(() => write(key, stateOf(form)), 400)
  })
  form.addEventListener('submit', (event) => {
    leaving = true
    const saves = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'save'
    // The server has it then; a save that comes too late is kept there as well.
    if (saves) sessionStorage.removeItem(key)
    else write(key, stateOf(form))
  })
  addEventListener('beforeunload', (event) => {
    if (changed && !leaving) event.preventDefault()
  })
}

/** The form's cards as they stand, with their values: enough to put all of it back. */
function stateOf(form: HTMLFormElement): string {
  const names = new FormData(form)
  const entries = [...names].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return JSON.stringify(entries.filter(([name]) => name !== 'csrf'))
}

/** Puts kept values back through the server, which draws the form from them; says so above the form. */
function restore(form: HTMLFormElement, kept: string, key: string): void {
  const notice = document.createElement('p')
  notice.className = 'problems restored'
  notice.setAttribute('role', 'status')
  notice.append(`${form.dataset.unsaved ?? ''} `)
  const drop = document.createElement('button')
  drop.type = 'button'
  drop.className = 'plain'
  drop.textContent = form.dataset.drop ?? ''
  drop.addEventListener('click', () => {
    sessionStorage.removeItem(key)
    location.reload()
  })
  notice.append(drop)
  void redraw(form, kept).then((fresh) => {
    if (fresh)
      for (const part of ['.text', '.beside']) form.querySelector(part)?.replaceWith(fresh.querySelector(part) ?? '')
    form.prepend(notice)
  })
}

async function redraw(form: HTMLFormElement, kept: string): Promise<Element | null> {
  const body = new FormData()
  for (const [name, value] of JSON.parse(kept) as [string, string][]) body.append(name, value)
  body.set('csrf', form.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '')
  body.set('act', 'show form ')
  const answer = await fetch(form.action, { method: 'POST', body })
  if (!answer.ok) return null
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-editor]')
}

/** Storage may be off or full: then nothing is kept, and nothing breaks. */
function write(key: string, state: string): void {
  try {
    sessionStorage.setItem(key, state)
  } catch {
    // Nothing to do: the warning before leaving still stands.
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
