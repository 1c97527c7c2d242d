import { webDarkTheme } from '@fluentui/react-components';
import { withFonts } from './fonts';

export const DARK = withFonts(webDarkTheme);
