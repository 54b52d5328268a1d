export { findBlocked, withoutBlocked, type BlockedNumber } from './numbers.ts';
export { asksWhoCouldTell, findIdentifying, type Kind, type Level, type Mark } from './guard.ts';
export { splitCompound } from './terms/compound.ts';
/** Whether Dutch has the word, or makes it of words that people say: what is none may be a slip of the pen, or a name. In small letters. */
export { isSaid as isDutchWord } from './guard/lexicon.ts';
export { normalise, stem } from './terms/stem.ts';
export { saidInWords, similar, terms, wordsOf, type InWords, type Shared, type Term, type Word } from './terms.ts';
export { suggestThemes, type ThemeSuggestion } from './themes.ts';
export { THESAURUS, type Thesaurus, type ThesaurusTheme } from './thesaurus.ts';
export { bundles, type Bundle, type Bundles } from './bundles.ts';
export { readability, type Readability } from './readability.ts';
