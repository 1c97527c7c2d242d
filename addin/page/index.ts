import { registerFunctions } from '../functions/register';
import { officeLanguage } from './office-ready';
import { startPage } from './start';
import './page.css';

// First of all: cells may be waiting for their functions while the pane is never opened.
if (typeof CustomFunctions !== 'undefined') registerFunctions(officeLanguage);
void startPage(document.getElementById('pane')!);
