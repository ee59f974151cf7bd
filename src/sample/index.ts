export { calendarFrom } from './calendar.ts'
export { costaHoyPage } from './pages/costa-hoy.html.ts'
