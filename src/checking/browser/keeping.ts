/** Keeps what is written in a form that can't be sent yet: a moment after the last letter, by its own button's act. */
export function startKeeping(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const body = new FormData(form)
      body.set('act', 'keep')
      void fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => undefined)
    }, 500)
  })
  form.addEventListener('submit', () => clearTimeout(timer))
}
