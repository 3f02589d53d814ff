import type { Extractor } from './extraction';

/** The director general: who is it, not who was, nor who is it of another body. */
export const leader: Extractor = {
  clauses: {
    en: [
      'the [current] director general [of [the] {organization}] is <director-general:{person}>',
      '[the] {organization} is {led|headed} by Director General <director-general:{person}>',
    ],
    ko: [],
  },
  rows: { 'director-general': ['<director-general:{person}>', '<director-general:{koreanName}>'] },
};
