import { startCards } from './browser/cards.ts'
import { startFocal } from './browser/focal.ts'
import { startFromBrowser } from './browser/from-browser.ts'
import { startKeeping } from './browser/keeping.ts'
import { startKept } from './browser/kept.ts'
import { startMarks } from './browser/marks.ts'
import { startNotes } from './browser/notes.ts'
import { startPasting } from './browser/pasting.ts'
import { startReview } from './browser/review/index.ts'

/** Makes the screens of this folder quicker where the browser runs scripts. Each of them works without. */
export function startChecking(): void {
  document.documentElement.classList.add('has-script')
  const form = document.querySelector<HTMLFormElement>('form[data-editor]')
  if (form) {
    startCards(form)
    startMarks(form)
    startFocal(form)
    startKept(form)
  }
  const review = document.querySelector<HTMLFormElement>('form[data-review]')
  if (review) startReview(review)
  const keeping = document.querySelector<HTMLFormElement>('form[data-keeps]')
  if (keeping) startKeeping(keeping)
  const fromBrowser = document.querySelector<HTMLFormElement>('form[data-from-browser]')
  if (fromBrowser) startFromBrowser(fromBrowser)
  const words = document.querySelector<HTMLTextAreaElement>('form[data-bring-in] textarea[name="text"]')
  const markup = document.querySelector<HTMLInputElement>('form[data-bring-in] input[name="markup"]')
  if (words && markup) startPasting(words, markup)
  if (document.querySelector('[data-checking]')) startNotes()
}
