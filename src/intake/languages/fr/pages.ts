import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const frenchPages: PageWords = {
  changed: /mise? à jour|\bmàj\b|actuali[sz]|modif/,
  published: /publi(?:é|e[es]? le|cat)|paru\b|parution|mise? en ligne|créé/,
  otherDay: /valable|événement|expir/,
  stories: wordsIn(`
    article texte entretien enquête tribune récit portrait chronique nécrologie reportage interview
  `),
  pointing: wordsIn('cet cette ce'),
  versions: ['version'],
  appeared: wordsIn('paru parue publié publiée'),
  outletArticle: /L['’]\p{Lu}/u,
  institutions: /archiv|civil|reprodu|mus[ée]e|collection|pompiers|mairie|municip|fondation|univers|institut|press/,
  archived: /d['’]archiv\S*/,
  ours: /notre|nos/,
  sent: /newsletters?|infolettres?|lettres? d['’]information/,
  channels: /podcasts?/,
  media: /VIDÉO|PHOTOS?|EN IMAGES|PODCAST/,
  comments: ['commentaires'],
  filed: /tags?|mots[- ]cl[ée]s|th[èe]mes/,
  companies: ['groupe', 'sa', 'sas'],
  replies: ['tr'],
  forwarded: ['message transféré'],
  fields: { subject: ['objet'], from: ['de'], date: ['date'] },
  greetings: /ch[eè]re?s?|bonjour|madame|mesdames/,
  closings: /cordialement|bien (?:à vous|cordialement)|salutations/,
  unfiled: ['non classé', 'non catégorisé'],
}
