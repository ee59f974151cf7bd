import { startMarks } from './checking/browser/marks.ts'
import { startChecking } from './checking/editor.ts'
import { watchProgress } from './delivery/browser/live.ts'
import './desk/desk.ts'
import { startDragging } from './editions/browser/dragging.ts'
import { startLengths } from './editions/browser/lengths.ts'
import { startCopying } from './readers/browser/copying.ts'
import { watchImport } from './readers/importing/browser/progress.ts'

/** What the desk runs in the browser: the only wiring there, as app.ts is at the server. */
startChecking()
startDragging(document)
startLengths(document)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-greeting]')) startMarks(form)
watchImport(document)
startCopying(document)
watchProgress(document)
