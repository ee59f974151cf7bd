import { english } from './en.ts'
import { lexiconOf } from './lexicon.ts'

/**
 * The months of languages that we have no other words of, for the dates of their pages: German, French, Italian,
 * Portuguese, Dutch. What stands for two months in two of them is left out.
 */
export const monthsElsewhere = lexiconOf({
  ...english,
  tag: '',
  months: [
    ['januar', 'jänner', 'janvier', 'gennaio', 'janeiro', 'januari'],
    ['februar', 'feber', 'février', 'febbraio', 'fevereiro', 'februari'],
    ['märz', 'mrz', 'mars', 'marzo', 'março', 'maart'],
    ['april', 'avril', 'aprile', 'abril'],
    ['mai', 'maggio', 'maio', 'mei'],
    ['juni', 'juin', 'giugno', 'junho'],
    ['juli', 'juillet', 'luglio', 'julho'],
    ['august', 'août', 'agosto', 'augustus'],
    ['september', 'septembre', 'settembre', 'setembro'],
    ['oktober', 'octobre', 'ottobre', 'outubro'],
    ['november', 'novembre', 'novembro'],
    ['dezember', 'décembre', 'dicembre', 'dezembro', 'december'],
  ],
})
