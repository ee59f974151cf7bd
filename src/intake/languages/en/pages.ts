import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const englishPages: PageWords = {
  changed: /updat|modif|last[ -]?edit|edited|revised|amended/,
  published: /publi(?:sh|cat)|posted|first\s?(?:appeared|seen)|created|issued|releas/,
  otherDay:
    /events?|born|birth|expir|deadline|since|until|valid|copyright|accessed|retrieved|archived|joined|registered|member since/,
  dated: /\bdated?\b/,
  stories: wordsIn(`
    article story piece text report interview essay post feature obituary review column analysis excerpt extract dispatch profile
    investigation reportage conversation commentary
  `),
  pointing: ['this'],
  versions: ['version'],
  appeared: ['appeared', 'ran', 'published'],
  betweenNames: ['and'],
  outletArticle: /The(?!\S)/,
  softwareByline: /(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Rr]ecipe|[Ss]tory|[Tt]ext|[Ww]ords) )?[Bb]y/,
  institutions: /archiv|civil|handout|courtesy|museum|collection|univers|institut|ministe|press/,
  archived: /from the archives?/,
  ours: /our/,
  sent: /newsletters?|briefing/,
  channels: /podcasts?/,
  media: /VIDEOS?|PHOTOS?|FOTOGALLERY|GALLERY|WATCH|LISTEN|INFOGRAPHIC|PODCAST/,
  comments: ['comments'],
  filed: /tags?|filed under|related topics|topics/,
  companies: wordsIn('group holding holdings company co'),
  replies: ['re', 'fw', 'fwd'],
  forwarded: ['forwarded message', 'original message'],
  fields: { subject: ['subject'], from: ['from'], date: ['date', 'sent', 'published'] },
  greetings: /dear|hello|hi|good (?:morning|afternoon|day)|to (?:the editors?|all editors|whom)/,
  closings:
    /(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|greetings)|regards|sincerely|yours(?: (?:sincerely|truly|faithfully))?|thank you|many thanks/,
  unfiled: ['uncategorized', 'uncategorised', 'featured', 'all', 'top stories', 'homepage', 'article', 'articles'],
}
