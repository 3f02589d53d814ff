const WORD = String.raw`(?:(?:de|da|di|la|le|van|von|der|den|bin|al|el)\s){0,2}\p{Lu}[\p{L}'’-]*`;
/** Pattern of a person's name of two words or more: Jane Doe, D. M. Thomas, Jan van der Berg. */
export const PERSON = String.raw`(?:(?:\p{Lu}\.\s)+${WORD}|${WORD}\s(?:\p{Lu}\.|${WORD}))(?:\s(?:\p{Lu}\.|${WORD}))*`;
