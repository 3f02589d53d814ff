import { changeLanguage, changeView, waitAlive } from './interact-shared.mjs';

// Events of other sources off and on (the first press wakes the page), a filter by kind, from event to event, language,
// view.
export default async function (page, tools) {
  const { press } = tools;
  await press('main input[type="checkbox"]');
  await waitAlive(tools);
  await press('main input[type="checkbox"]');
  await press('main .timeline-filters summary');
  for (let turn = 0; turn < 2; turn += 1) await press('main .timeline-choice button:nth-of-type(2)');
  for (let step = 0; step < 3; step += 1) await press('main .timeline-steps button:nth-of-type(2)');
  await changeLanguage(tools);
  await changeView(tools, 1);
}
