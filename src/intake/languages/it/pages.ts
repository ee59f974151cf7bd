import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const italianPages: PageWords = {
  changed: /aggiornat|aggiornamento|modif/,
  published: /pubblic|publ\./,
  otherDay: /valid[oa]|evento/,
  dated: /\bdata\b/,
  stories: wordsIn('articolo testo intervista inchiesta pezzo racconto saggio ritratto reportage'),
  pointing: ['questo', 'questa'],
  versions: ['versione'],
  appeared: wordsIn('uscito uscita apparso apparsa pubblicato pubblicata'),
  outletArticle: /L['’]\p{Lu}/u,
  institutions: /archiv|civil|cortesia|museo|municip|comune|vigili|fondazione|univers|ministe/,
  ours: /nostr[oaei]/,
  sent: /newsletter/,
  channels: /podcasts?/,
  media: /VIDEO|FOTO|FOTOGALLER(?:Y|IA)|GUARDA|PODCAST/,
  comments: ['commenti'],
  filed: /tags?|argomenti|tag correlati/,
  companies: ['gruppo', 'srl'],
  replies: ['i'],
  fields: { subject: ['oggetto'], from: ['da'], date: ['data'] },
  greetings: /car[oaie]|gentil[ei]|buongiorno/,
  closings: /cordiali saluti|distinti saluti|un saluto/,
  unfiled: ['senza categoria', 'in evidenza', 'articoli'],
}
