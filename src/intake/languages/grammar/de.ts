import type { Grammar } from '../grammar.ts'

export const germanGrammar: Grammar = {}
