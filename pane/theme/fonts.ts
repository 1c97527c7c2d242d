import type { Theme } from '@fluentui/react-components';

/** A theme in the type of Chinese and English desktops. */
export function withFonts(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase:
      "'Segoe UI', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  };
}
