import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const germanPages: PageWords = {
  changed: /aktualisi|geändert|bearbeitet|änderung|modif|\bstand\b/,
  published: /publi(?:z|ka)|veröffentlich|erschien|erstellt|publ\./,
  otherDay: /seit(?!\p{L})|gültig|abgerufen|termin|veranstaltung|registriert|beigetreten|mitglied seit/u,
  dated: /datum/,
  stories: wordsIn(`
    text textes artikel artikels beitrag beitrags gespräch gesprächs interview interviews reportage bericht berichts kommentar nachruf
    recherche porträt
  `),
  pointing: wordsIn('dieser dieses diese'),
  versions: ['version', 'fassung'],
  appeared: wordsIn('erschien erschienen veröffentlicht'),
  institutions:
    /archiv|handout|feuerwehr|polizei|rettung|gemeinde|stadt(?!\p{L})|verein|museum|sammlung|univers|institut|ministe|press/u,
  ours: /unser(?:e[mnrs]?)?/,
  sent: /newsletters?/,
  channels: /podcasts?/,
  media: /VIDEOS?|FOTOS?|FOTOGALERIE|PODCAST/,
  comments: ['kommentare', 'leserkommentare'],
  filed: /themen|schlagw[öo]rter|stichw[öo]rter|tags?/,
  companies: ['verlag', 'holding'],
  replies: ['wg'],
  forwarded: ['weitergeleitete nachricht'],
  fields: { subject: ['betreff'], from: ['von'], date: ['datum'] },
  greetings: /liebe[rs]?|sehr geehrte[rs]?|guten tag|hallo/,
  closings: /mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|freundliche) grüße/,
  unfiled: ['allgemein', 'nicht kategorisiert', 'unkategorisiert', 'artikel', 'beiträge'],
}
