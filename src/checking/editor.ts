import { startCards } from './browser/cards.ts'
import { startFocal } from './browser/focal.ts'
import { startKept } from './browser/kept.ts'
import { startMarks } from './browser/marks.ts'
import { startNotes } from './browser/notes.ts'
import { startReview } from './browser/review.ts'

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
  if (document.querySelector('[data-checking]')) startNotes()
}
