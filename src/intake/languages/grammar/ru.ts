import type { Grammar } from '../grammar.ts'

export const russianGrammar: Grammar = {}
