/** What the server tells of each change: the parts of the page as HTML of its own. */
interface Told {
  readonly key: string
  readonly state: string
  readonly figures: string
  readonly acts: string
}

/** Where nothing can be heard, the page is shown anew after so long. */
const reloadMs = 10_000

/** An edition that goes out shows how far it is, as the server tells it; where that can't be heard, by loading anew. */
export function watchProgress(page: Document): void {
  const shown = page.querySelector<HTMLElement>('[data-live-from]')
  const address = shown?.dataset.liveFrom
  if (!shown || !address) return
  const part = (name: string) => shown.querySelector<HTMLElement>(`[data-live="${name}"]`)
  const reloadLater = () =>
    setTimeout(() => {
      // Not from under somebody who is asked whether they are sure.
      if (page.querySelector('dialog[open]')) reloadLater()
      else location.reload()
    }, reloadMs)
  if (typeof EventSource === 'undefined') return void reloadLater()

  const source = new EventSource(address)
  const note = shown.querySelector<HTMLElement>('[data-live-note]')
  source.addEventListener('open', () => {
    if (note) note.hidden = false
  })
  source.addEventListener('progress', (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as Told
    const [state, figures, acts] = [part('state'), part('figures'), part('acts')]
    if (figures) figures.innerHTML = told.figures
    // Only when it says something else: it is read aloud.
    if (state && state.dataset.said !== told.state) {
      state.dataset.said = told.state
      const words = page.createElement('div')
      words.innerHTML = told.state
      if (words.textContent !== state.textContent) state.innerHTML = told.state
    }
    if (acts && acts.dataset.liveKey !== told.key) {
      acts.dataset.liveKey = told.key
      const held = acts.contains(page.activeElement)
      acts.innerHTML = told.acts
      if (held) acts.querySelector('button')?.focus()
    }
  })
  source.addEventListener('done', () => {
    source.close()
    location.reload()
  })
  source.addEventListener('error', () => {
    // It asks again by itself; where the server has said no, it doesn't.
    if (source.readyState === EventSource.CLOSED) reloadLater()
  })
  addEventListener('pagehide', () => source.close())
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}
