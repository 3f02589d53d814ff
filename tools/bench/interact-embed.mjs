import { changeLanguage, changeView, waitAlive } from './interact-shared.mjs';

// Another view to embed (the first press wakes the page), another light, language, view.
export default async function (page, tools) {
  const { press } = tools;
  // The previews load anew each time; they are not what is measured.
  const choose = (group, option) =>
    press(`.embed-radios:nth-of-type(${group}) label:nth-of-type(${option})`, { wait: 2000 });
  await choose(1, 2);
  await waitAlive(tools);
  await choose(1, 1);
  await choose(3, 3);
  await choose(2, 1);
  await changeLanguage(tools);
  await changeView(tools, 1);
}
