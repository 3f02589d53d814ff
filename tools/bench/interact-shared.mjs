/** Into the other language and back, as readers of two languages do. */
export async function changeLanguage({ frame, press, sleep }) {
  for (let turn = 0; turn < 2; turn += 1) {
    const other = (await frame.locator('html').getAttribute('lang')) === 'ko' ? 'en' : 'ko';
    await press(`header [hreflang="${other}"]`);
    await frame.locator(`html[lang="${other}"]`).waitFor();
    await sleep(300);
  }
}

/** Into the view of this entry of the navigation, within the page that is there. */
export async function changeView({ frame, press, sleep }, place) {
  const link = `header nav ul li:nth-child(${place}) a`;
  await press(link);
  await frame.locator(`${link}[aria-current="page"]`).first().waitFor();
  await sleep(600);
}

/** Until the page hears its reader; the interaction that woke it stays measured. */
export async function waitAlive({ frame, sleep }) {
  await frame.locator('html[data-hydrated]').waitFor();
  await sleep(600);
}
