import { colour } from '../mail/style.ts'

/** What blocks are set in when they stand in a mail, as `../mail/style.ts` says for the mail around them. */
const serif = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif"
const sans = "font-family:'Source Sans 3',system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
const ink = `color:${colour.ink}`
const quiet = `color:${colour.quiet}`

const size = (px: number): string => `font-size:${px}px;font-size:${px / 16}rem`

export const mailStyle = {
  paragraph: `margin:0 0 14px;${serif};${size(17)};line-height:1.55;${ink}`,
  heading2: `margin:22px 0 8px;${serif};${size(20)};line-height:1.3;font-weight:600;${ink}`,
  heading3: `margin:18px 0 6px;${serif};${size(17)};line-height:1.4;font-weight:600;${ink}`,
  list: `margin:0 0 14px;padding:0 24px;${serif};${size(17)};line-height:1.55;${ink}`,
  item: 'margin:0 0 6px',
  blockQuotation: `margin:0 0 14px;padding:0 18px;${serif};${size(18)};line-height:1.5;${ink}`,
  related: `margin:0 0 14px;padding:10px 0;border-top:1px solid ${colour.rule};border-bottom:1px solid ${colour.rule};${sans};${size(15)};line-height:1.45;${quiet}`,
  picture: 'display:block;width:100%;max-width:100%;height:auto;border:0',
  caption: `margin:6px 0 18px;${sans};${size(13)};line-height:1.5;${quiet}`,
  divider: `margin:22px 0;border:0;border-top:1px solid ${colour.rule}`,
  link: `${ink};text-decoration:underline;text-decoration-color:${colour.line}`,
  dateline: `${sans};${size(13)};font-weight:600;letter-spacing:.04em`,
} as const
