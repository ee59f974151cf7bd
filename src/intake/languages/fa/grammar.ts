import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Persian. */
export const persianGrammar: Grammar = {
  nounStandsFirst: true,

  that: ['که'],

  yearsOld: ['ساله'],
  monthBehind: ['ماه'],

  pluralVerbs: ['ند'],

  holy: /^\s?\((?:ع|س|ص|ره|عج|رض|قدس سره)\)/u,
  honours: wordsIn('امام حضرت شهید شهدای علامه آیت‌الله'),
  makers: wordsIn('نویسنده کارگردان خالق سازنده شاعر مؤلف مولف مترجم'),
  calledAs: ['عنوان'],
  partOf: ['از'],
  located: ['در'],
  purposes: wordsIn('برای جهت'),
  ofPapers: { participles: ['آمده'], is: ['است'] },
  participlesAreNouns: true,
  participlePassive: { participle: 'ه', verbs: wordsIn('شد شده شدند شده‌است می‌شود می‌شوند شود نشده') },
  whiles: ['حالی'],
  finiteEnd: /(?:ند|[یم]د|ست|شت|فت|خت|ود|رد|اد|ده|ته)\s*$/,
  demonstratives: ['این', 'آن', 'همین'],
  anonymous: wordsIn('مقام منبع مسئول مسؤول مسوول'),
  owners: ['اش', 'ش', 'م'],
  some: 'ي',
  someAsPrinted: /(?:\u200cای|ی)$/u,
  severalBodies: /\u200c?ها(?:ی|یی)?$/u,
  originEndings: ['ی', 'یه'],
  plurals: ['ان', 'ها'],
  nunated: /اً|ًا$/,
  adverbPrinted: /^بی\u200c|انه$|وار$/,
  ownObject: /[^اآ]ش$/,
  clauseEnd: /(?:شد|است|بود|نیست|کرد|دارد|ندارد|می\S+|ند|خواهد شد)[.!]?$/u,

  learned: /^(?:پژوهشگر\p{L}*|دانشمند\p{L}*|محقق\p{L}*)$/u,
  forWhom: ['برای'],
}
