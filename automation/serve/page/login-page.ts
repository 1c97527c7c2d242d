import { POLICY } from '../../web/headers';

/** The policy of the form: it may be sent to this server, and no script runs in it. */
export const LOGIN_POLICY = POLICY.replace("form-action 'none'", "form-action 'self'").replace("script-src 'self'", "script-src 'none'"); // prettier-ignore

/** In both languages at once: nothing is known yet of who reads it. */
export const loginPage = (problem?: { readonly zh: string; readonly en: string }): string => `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gendan 跟单</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; }
main { max-width: 22rem; margin: 15vh auto; padding: 0 1rem; }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit; }
input, button { padding: .6rem; margin-top: .5rem; }
[role=alert] { border-left: .25rem solid #c50f1f; padding-left: .75rem; }
</style>
<main>
<h1>Gendan 跟单</h1>
${problem ? `<p role="alert">${problem.zh}<br><span lang="en">${problem.en}</span></p>` : ''}
<form method="post" action="login">
<label for="token">令牌 <span lang="en">Token</span></label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>登录 <span lang="en">Sign in</span></button>
</form>
</main>
</html>
`;
