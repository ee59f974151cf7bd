/** A form that was sent says so on its button, and is sent once: a second click while it is on its way does nothing. */
export function keepBusy(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'post') return
    // A file is saved: the page stays, and may ask for it once more.
    if (form.dataset.saves !== undefined) return
    if (form.dataset.sent === 'true') {
      event.preventDefault()
      return
    }
    form.dataset.sent = 'true'
    event.submitter?.setAttribute('aria-busy', 'true')
  })
  // A page that is shown again from the browser's memory can be sent again.
  addEventListener('pageshow', () => {
    for (const form of page.forms) delete form.dataset.sent
    for (const button of page.querySelectorAll('button[aria-busy]')) button.removeAttribute('aria-busy')
  })
}
