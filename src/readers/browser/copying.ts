/** Buttons that copy what stands in a field: shown where the browser can, and they say that it is done. */
export function startCopying(page: Document): void {
  if (!navigator.clipboard) return
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    button.hidden = false
    const words = button.textContent
    button.addEventListener('click', async () => {
      const field = page.getElementById(button.dataset.copies ?? '') as HTMLTextAreaElement | null
      await navigator.clipboard.writeText(field?.value ?? '')
      button.textContent = button.dataset.copied ?? words
      setTimeout(() => {
        button.textContent = words
      }, 2000)
    })
  }
}
