import type { Grammar } from '../grammar.ts'

export const englishGrammar: Grammar = {
  addressing: ['asked', 'asks', 'told', 'tells', 'reminded', 'begged', 'quizzed'],
}
