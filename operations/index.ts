import { createRoot } from 'react-dom/client';
import { createElement } from 'react';
import { App } from './app/App';
import { startLook } from './app/look';
import { Client } from './host/client';
import { keptChoices } from './host/kept';
import { Operations } from './host/operations';
import { tokenIn } from './host/token';
import './page.css';

const choices = keptChoices();
const token = tokenIn({ local: choices, session: keptChoices(() => sessionStorage) });
const operations = new Operations(new Client({ token: token.get }), token);
createRoot(document.getElementById('operations')!).render(
  createElement(App, { operations, choices, look: startLook(choices) }),
);
