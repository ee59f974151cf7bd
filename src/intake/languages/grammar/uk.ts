import type { Grammar } from '../grammar.ts'

export const ukrainianGrammar: Grammar = {}
