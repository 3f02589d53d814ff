import { reportHeight } from './reportHeight';

/** The entry of the inline script of embed pages: it stands after the content, before the app. */
const content = document.querySelector('#embed-content');
if (content) reportHeight<Element>(content, window);
