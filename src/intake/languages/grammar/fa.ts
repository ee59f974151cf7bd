import type { Grammar } from '../grammar.ts'

export const persianGrammar: Grammar = {}
