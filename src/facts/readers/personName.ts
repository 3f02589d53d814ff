/** Pattern of a small word before a surname, with the space behind it. */
export const NAME_PARTICLE = String.raw`(?:de|da|di|la|le|van|von|der|den|bin|al|el)\s`;
/** Pattern of a word of a person's name, with the small words before it: van der Berg. */
export const SURNAME = String.raw`(?:${NAME_PARTICLE}){0,2}\p{Lu}[\p{L}'’-]*`;
/** Pattern of a person's name of two words or more: Jane Doe, D. M. Thomas, Jan van der Berg. */
export const PERSON = String.raw`(?:(?:\p{Lu}\.\s){1,4}${SURNAME}|${SURNAME}\s(?:\p{Lu}\.|${SURNAME}))(?:\s(?:\p{Lu}\.|${SURNAME})){0,6}`;
/** Pattern of what stands before a person's name and is no part of it, with the space behind it. */
export const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rev)\.?|Sir|Dame|Professor|General|Ambassador)\s`;
