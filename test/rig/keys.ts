import {sendKeys} from '@web/test-runner-commands';

export const WEBKIT = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

const WEBDRIVER_KEYS: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * One real key, the same in three engines: `Tab`, `Shift+Tab`, `ArrowLeft`, `Space`, `a`. Chromium calls the space bar `Space`,
 * Firefox only ` `; WebKitGTK takes no key down and up by themselves, its Shift+Tab arrives with the key `Unidentified`, and after a
 * tap of the pointer does not move the focus back.
 */
export async function pressKey(key: string): Promise<void> {
  const [name = '', modifier] = key.split(/(?<=.)\+(?=.)/).reverse();
  if (!modifier) await sendKeys({press: name === 'Space' && !WEBKIT ? ' ' : name});
  else if (WEBKIT) {
    await sendKeys({type: `${WEBDRIVER_KEYS[modifier] ?? ''}${WEBDRIVER_KEYS[name] ?? name}`});
  } else {
    await sendKeys({down: modifier});
    await sendKeys({press: name});
    await sendKeys({up: modifier});
  }
}
