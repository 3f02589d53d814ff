import { loadNear } from '../ui/loadNear';

// Stands in the page of the builder: its previews are there when a reader comes to them, before the app is.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]')) loadNear(frame);
