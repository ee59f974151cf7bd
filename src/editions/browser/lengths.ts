/**
 * Says how long a subject or preview line is while it is typed, where the server said it when the page was made:
 * `<span data-length-of="subject-en" data-most="60" data-says="Now {n}." data-locale="en">`.
 */
export function startLengths(page: Document): void {
  for (const says of page.querySelectorAll<HTMLElement>('[data-length-of]')) {
    const field = page.getElementById(says.dataset.lengthOf ?? '')
    if (!(field instanceof HTMLInputElement)) continue
    const number = new Intl.NumberFormat(says.dataset.locale)
    field.addEventListener('input', () => {
      const length = [...field.value].length
      says.textContent = length === 0 ? '' : (says.dataset.says ?? '').replace('{n}', number.format(length))
      says.classList.toggle('lacks', length > Number(says.dataset.most))
    })
  }
}
