import { PLACEHOLDER } from '../../automation/addin/files';

/** What is handed over with the address in it: which file, and what it is for. */
const HANDED_OVER = [
  {
    path: 'manifests/global/gendan.xml',
    zh: '清单：上传到 Microsoft 365 管理中心，或在 Excel 里旁加载',
    en: 'Manifest: upload it in the Microsoft 365 admin centre, or sideload it in Excel',
  },
  {
    path: 'manifests/21vianet/gendan.xml',
    zh: '清单，世纪互联运营的 Microsoft 365（网址以 partner.microsoftonline.cn 登录）用这个',
    en: 'Manifest for Microsoft 365 operated by 21Vianet (signed in to at partner.microsoftonline.cn)',
  },
  {
    path: 'functions.json',
    zh: '函数说明：替换服务器上的同名文件，帮助链接才会打开这里的页面',
    en: 'Descriptions of the functions: put it in the place of the one on the server, so that help opens the pages here',
  },
  {
    path: 'functions-zh-CN.json',
    zh: '函数说明（中文）：同上',
    en: 'The same in Chinese',
  },
];

/** A page that knows where it lies: for whoever puts the files on a server and has no Node. */
export function installPage(): string {
  const rows = HANDED_OVER.map(
    ({ path, zh, en }) =>
      `<li><p>${zh}<br><span lang="en">${en}</span></p><button type="button" data-path="${path}">${path.replace('manifests/', '')}</button></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />
<title>Gendan 跟单</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 'Segoe UI','Microsoft YaHei','PingFang SC',system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:16px}button{font:inherit;padding:6px 16px}p{margin:8px 0}li{margin:16px 0}[role=alert]{color:#b3261e}</style>
</head>
<body>
<main>
<h1>安装到 Excel <span lang="en">Install in Excel</span></h1>
<p>这些文件现在的网址是 <b id="address"></b>。按下按钮，得到写好这个网址的文件。<br><span lang="en">The files lie at the address above. The buttons hand over files in which it is written.</span></p>
<p role="alert" id="problem"></p>
<ol>${rows.join('')}</ol>
<p><a href="excel.zh.html">说明</a> · <a href="excel.html" lang="en">How to</a> · <a href="hosting.zh.html">缓存规则</a> · <a href="hosting.html" lang="en">Cache rules</a></p>
</main>
<script src="install.js" defer></script>
</body>
</html>
`;
}

export const INSTALL_SCRIPT = `'use strict';
(function () {
  var address = location.href.replace(/\\/[^/]*$/, '');
  var problem = document.getElementById('problem');
  document.getElementById('address').textContent = address;
  if (location.protocol !== 'https:')
    problem.textContent = 'Office 只从 https 加载，请先为服务器配好证书。 Office loads from https only: give the server a certificate first.';
  document.querySelectorAll('button').forEach(function (button) {
    button.addEventListener('click', function () {
      fetch(button.dataset.path, { cache: 'no-store' })
        .then(function (answer) {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.text();
        })
        .then(function (text) {
          var link = document.createElement('a');
          link.href = URL.createObjectURL(new Blob([text.split(${JSON.stringify(PLACEHOLDER)}).join(address)]));
          link.download = button.dataset.path.split('/').pop();
          link.click();
        })
        .catch(function (error) {
          problem.textContent = button.dataset.path + ': ' + error.message;
        });
    });
  });
})();
`;
