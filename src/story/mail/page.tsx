import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { colour, darkForm, type MailStyle } from './style.ts'

/**
 * A mail as HTML for mail programs: tables and inline styles, one column of 36rem, no picture, no button, no script,
 * no pixel. `children` are the column's rows.
 */
export function mailPage(given: {
  readonly language: string
  readonly style: MailStyle
  readonly title: string
  /** What lists of mail show after the subject. */
  readonly preview?: string
  readonly children: Child
}): string {
  const { language, style, title, preview = '', children } = given
  const page = (
    <html lang={language} dir={style.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{title}</title>
        <style>{raw(darkForm)}</style>
      </head>
      <body class="paper" style={`margin:0;padding:0;background-color:${colour.paper};-webkit-text-size-adjust:100%`}>
        <Preview text={preview} />
        <table
          role="presentation"
          class="paper"
          dir={style.direction}
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border={0}
          style={`background-color:${colour.paper}`}
        >
          <tr>
            <td align="center" style="padding:24px 16px">
              {raw(
                '<!--[if mso]><table role="presentation" width="576" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
              )}
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border={0}
                style="max-width:576px;max-width:36rem"
              >
                {children}
              </table>
              {raw('<!--[if mso]></td></tr></table><![endif]-->')}
            </td>
          </tr>
        </table>
      </body>
    </html>
  )
  return `<!doctype html>${String(page)}`
}

/** The spaces after it keep lists of mail from showing what comes next. */
const Preview = ({ text }: { text: string }) =>
  text === '' ? null : (
    <div style="display:none;max-height:0;overflow:hidden">
      {text}
      {'\u00a0\u200c'.repeat(40)}
    </div>
  )
