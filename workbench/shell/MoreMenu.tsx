import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Button,
} from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';
import { useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

/** What is seldom wanted, or only by some. */
export function MoreMenu({
  showsClock,
  onClock,
  onIntro,
}: {
  readonly showsClock: boolean;
  readonly onClock: (isShown: boolean) => void;
  readonly onIntro: () => void;
}) {
  const say = useSay();
  const workbench = useWorkbench();
  const { theme, file, notifies } = useWorkbenchState();
  const on = [...(showsClock ? ['clock'] : []), ...(notifies ? ['notify'] : []), ...(theme === 'dark' ? ['dark'] : [])];
  const item = (name: Bilingual, go: () => void) => <MenuItem onClick={go}>{say(name)}</MenuItem>;
  const turn = (value: string, isOn: boolean): void => {
    if (value === 'clock') onClock(isOn);
    else if (value === 'notify') void workbench.turnNotifying(isOn);
    else workbench.setTheme(isOn ? 'dark' : 'light');
  };
  return (
    <Menu
      checkedValues={{ page: on }}
      onCheckedValueChange={(_, { checkedItems }) => {
        for (const value of ['clock', 'notify', 'dark'])
          if (checkedItems.includes(value) !== on.includes(value)) turn(value, checkedItems.includes(value));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" style={{ minWidth: 0 }} aria-label={say(SHELL_WORDS.more)} title={say(SHELL_WORDS.more)}>
          ⋯
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {workbench.hasSample && file?.sample !== 'set up' && item(SHELL_WORDS.openSample, () => void workbench.openSample(true))}
          {workbench.hasSample && file?.sample !== 'plain' && item(SHELL_WORDS.trySetUp, () => void workbench.openSample(false))}
          {item(SHELL_WORDS.redo, () => workbench.redo())}
          <MenuDivider />
          <MenuItemCheckbox name="page" value="clock">
            {say(SHELL_WORDS.clock)}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="page" value="notify">
            {say(SHELL_WORDS.notify)}
          </MenuItemCheckbox>
          <MenuItemCheckbox name="page" value="dark">
            {say(SHELL_WORDS.dark)}
          </MenuItemCheckbox>
          <MenuDivider />
          {item(SHELL_WORDS.whatIsThis, onIntro)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
} // prettier-ignore
