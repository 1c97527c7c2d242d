import { both } from '../shared/lang';

/** What docs/hosting.md says around the rules. */
export const HOSTING_WORDS = {
  title: both('把 Excel 页面放到服务器上', 'Putting the page for Excel on a server'),
  twin: both('[English](hosting.md)', '[中文](hosting.zh.md)'),
  what: both(
    '发布包里的 `gendan-excel-….zip` 解压后是一个文件夹，任何能用 https 提供文件的服务器都可以：不需要程序，也不需要数据库。订单不会到这台服务器上。',
    '`gendan-excel-….zip` of a release unpacks to a folder of files. Any server that gives out files over https will do: it runs no program and has no database. No orders ever reach it.',
  ),
  address: both('写上您的网址', 'Your address in the files'),
  addressText: both(
    '清单里要写明页面的网址。文件放好后，用浏览器打开那里的 `install.html`，它会给出写好网址的清单。用下面的 `gendan addin serve --url` 时不用这一步，清单在 `/manifests/` 下。网址以后不要改：换了网址，每个人都要重新安装清单。',
    'The manifest names the address of the page. Once the files lie where they are to stay, open `install.html` there in a browser: it hands over a manifest with that address in it. With `gendan addin serve --url` below this is done already, and the manifests are under `/manifests/`. Choose an address that can stay: with another one everybody has to install the manifest again.',
  ),
  rules: both('响应头', 'Headers'),
  files: both('文件', 'Files'),
  headers: both('响应头', 'Headers'),
  hashed: both(
    '名字里有八位代码的 `.js`、`.css`',
    '`.js` and `.css` with eight letters of code in their names',
  ),
  pictures: both('`.png`', '`.png`'),
  others: both(
    '其余全部，尤其是 `index.html`、`.json`、`.xml`',
    'all others, `index.html`, `.json` and `.xml` above all',
  ),
  all: both('全部', 'all'),
  pages: both('`.html`（可选，先试再用）', '`.html` (if you like; try it before you rely on it)'),
  why: both(
    '为什么：`index.html` 说明这一版由哪些文件组成，浏览器若留着旧的一份，就会去找已经不在的文件。名字带代码的文件内容永不改变，可以一直留着。Excel 网页版从微软的页面读取 `functions.json` 和快捷键，所以要允许跨域。图标不能用 `no-store`，否则 Office 不显示。',
    'Why: `index.html` names the files of a version, and a browser that keeps an old one asks for files that are gone. A file with a code in its name never changes, so it may be kept for good. Excel on the web reads `functions.json` and the shortcuts from a page of Microsoft’s, hence the permission for other origins. Icons must not be `no-store`, or Office does not show them.',
  ),
  vianet: both('世纪互联运营的 Microsoft 365', 'Microsoft 365 operated by 21Vianet'),
  vianetText: both(
    '那里的 Excel 要用 `manifests/21vianet` 里的清单，它打开 `index.21vianet.html`，`office.js` 来自世纪互联的服务器。两种页面放在同一个文件夹里。这一页的策略是：',
    'Excel there takes the manifest in `manifests/21vianet`, which opens `index.21vianet.html`, with office.js from the servers of 21Vianet. Both pages lie in the same folder. The policy of that page:',
  ),
  serve: both(
    '有 Node 的机器可以直接用发布包提供页面，响应头都已设好；zip 不用解压。没有证书时只用 http，前面要有反向代理。',
    'A machine with Node serves the release as it is, with all these headers; the zip need not be unpacked. Without a certificate it speaks http, for a proxy that has one.',
  ),
  iis: both(
    '放在文件夹里，存为 `web.config`。`rewrite` 一段需要 IIS 的 URL Rewrite 模块；没有它就删掉这段，只是每次都要重新询问。',
    'In the folder, as `web.config`. The part `rewrite` needs the URL Rewrite module of IIS; without the module leave it out: every file is then asked for again each time.',
  ),
  github: both(
    'GitHub Pages 不能设响应头：每个文件缓存十分钟，已允许跨域。可以用，但换版本后十分钟内可能出现“有新版本，请重新加载”。把旧版本的 `.js` 和 `.css` 多留一版，就不会出现。',
    'GitHub Pages lets you set no headers: it keeps every file for ten minutes and allows other origins. It works; in the ten minutes after a new version somebody may be told to reload. Leave the `.js` and `.css` of the version before beside the new ones and nobody is.',
  ),
  bucket: both('对象存储（S3、OSS、COS、GCS）', 'A bucket (S3, OSS, COS, GCS)'),
  bucketText: both(
    '每个文件的 `Cache-Control` 在上传时设定；跨域规则在桶上设一条：来源 `*`，方法 `GET`。前面要有带 https 的域名。S3 的写法如下，其他家的工具也有相同的选项。',
    'Each file gets its `Cache-Control` when it is uploaded; the bucket gets one rule for other origins: origin `*`, method `GET`. It needs a name with https before it. For S3 (the tools of others have the same options):',
  ),
  update: both('换新版本', 'A new version'),
  updateText: both(
    '先上传带代码的文件，最后上传 `index.html`。上一版的 `.js` 和 `.css` 留到下一次：已经开着的窗格可能还要用。清单只在版本说明要求时才重新安装。',
    'Upload the files with codes first and `index.html` last. Leave the `.js` and `.css` of the version before until the next time: panes that are open may still ask for them. The manifest is installed again only when the notes of a version say so.',
  ),
} as const;
