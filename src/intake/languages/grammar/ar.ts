import type { Grammar } from '../grammar.ts'

export const arabicGrammar: Grammar = {}
