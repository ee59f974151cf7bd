/** A list that is being read or added shows how far it is, anew each second; when that is over, the next page. */
export function watchImport(page: Document): void {
  const shown = page.querySelector('[data-under-way]')
  if (!shown) return
  const look = async () => {
    const answer = await fetch(location.href).catch(() => null)
    const next = answer?.ok
      ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-under-way]')
      : shown
    if (!next) return location.reload()
    if (next !== shown) {
      const [bar, words] = [shown.querySelector('progress'), shown.querySelector('[data-words]')]
      const [newBar, newWords] = [next.querySelector('progress'), next.querySelector('[data-words]')]
      // Only what changed: what is read aloud or focused stays.
      if (bar && newBar) bar.value = newBar.value
      if (words && newWords) words.textContent = newWords.textContent
    }
    setTimeout(look, 1000)
  }
  setTimeout(look, 1000)
}
