/**
 * Words for a country in a text that neither its names (countryAliases.ts has more of them) nor a rule gives, by its code:
 * English adjectives, and short names. What two countries could be called ("American", "Korean") is left out.
 */
export const COUNTRY_WORDS: Record<'ko' | 'en', Readonly<Record<string, readonly string[]>>> = {
  en: {
    AE: ['Emirati'], AR: ['Argentine'], CH: ['Swiss'], CI: ['Ivorian', 'Ivory Coast'], CY: ['Cypriot'], DK: ['Danish'], ES: ['Spanish'],
    FI: ['Finnish'], FR: ['French'], GB: ['British', 'Britain', 'Great Britain'], GR: ['Greek'], IE: ['Irish'], IS: ['Icelandic'], LA: ['Lao', 'Laotian'],
    LS: ['Basotho'], MG: ['Malagasy'], MK: ['Macedonian'], MM: ['Burmese'], NL: ['Dutch'], NO: ['Norwegian'], PA: ['Panamanian'], PE: ['Peruvian'],
    PH: ['Filipino'], PL: ['Polish'], PS: ['Palestinian'], PT: ['Portuguese'], SA: ['Saudi'], SC: ['Seychellois'], SV: ['Salvadoran'], SZ: ['Swazi'],
    TG: ['Togolese'], TR: ['Turkish', 'Turkey'], US: ['USA'],
  },
  ko: { AF: ['아프간'], BA: ['보스니아'], ID: ['인니'], KG: ['키르기스'], KZ: ['카자흐'], SA: ['사우디'], TJ: ['타지크'], TM: ['투르크멘'], UZ: ['우즈벡'] },
};
