/** How a mail can be looked at. */
export const lookForms = ['desk', 'phone', 'dark', 'bare', 'text'] as const
export type LookForm = (typeof lookForms)[number]

export const asLookForm = (said: string | undefined): LookForm => lookForms.find((one) => one === said) ?? 'desk'

/**
 * A mail's HTML as a program shows it in this form, whatever the desk itself is set to: dark, light, or without the
 * style element and pictures, which some programs drop.
 */
export function htmlIn(form: LookForm, html: string): string {
  if (form === 'bare') return html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<img\b[^>]*>/g, '')
  const dark = form === 'dark'
  return html
    .replaceAll('@media (prefers-color-scheme:dark)', dark ? '@media all' : '@media not all')
    .replaceAll('color-scheme:light dark', dark ? 'color-scheme:dark' : 'color-scheme:light')
}
