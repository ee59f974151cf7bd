/**
 * The page that the bookmark opens: it tells the page which opened it that it is there, and shows what that sends. Nothing
 * is read before somebody presses the button. The messages are those of `bookmark` in bring-in/bookmark.ts.
 */
export function startFromBrowser(form: HTMLFormElement): void {
  const opener = window.opener as Window | null
  const says = (name: string) => form.querySelector<HTMLElement>(`[data-says="${name}"]`)
  const field = (name: string) => form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
  let tries = 0
  const call = () => {
    opener?.postMessage('dateline: ready', '*')
    if (++tries < 20) return
    clearInterval(calling)
    says('waiting')?.setAttribute('hidden', '')
    says('nothing')?.removeAttribute('hidden')
  }
  const calling = setInterval(call, 250)
  call()
  addEventListener('message', ({ source, data }) => {
    if (!opener || source !== opener || !isPage(data)) return
    clearInterval(calling)
    const [address, text] = [field('address'), field('text')]
    if (address) address.value = data.address
    if (text) text.value = data.markup
    const shown = form.querySelector('[data-address]')
    if (shown) shown.textContent = data.address
    says('waiting')?.setAttribute('hidden', '')
    says('nothing')?.setAttribute('hidden', '')
    says('here')?.removeAttribute('hidden')
    form.querySelector<HTMLButtonElement>('button')?.focus()
  })
}

interface SentPage {
  readonly address: string
  readonly markup: string
}

const isPage = (data: unknown): data is SentPage => {
  if (typeof data !== 'object' || data === null) return false
  const { dateline, address, markup } = data as Record<string, unknown>
  return dateline === 'page' && typeof address === 'string' && /^https?:/.test(address) && typeof markup === 'string'
}
