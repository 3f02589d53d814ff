import { boot } from './boot';
import '../ui/tokens.css';
import '../ui/base.css';

// The entry of the bundler; a built page has inlineBoot.ts instead, which needs no request of its own.
boot({ start: () => import('./start'), answerHost: () => import('./answerHost') });
