import type { Bilingual } from '../../shared/lang';
import { both } from '../../shared/lang';
import { NotSideloaded } from './errors';

/** Platforms with an Excel of their own, which Microsoft's tool can start with an add-in. */
export const canSideload = (platform: NodeJS.Platform): boolean =>
  platform === 'win32' || platform === 'darwin';

/** Opens Excel with the add-in in it; returns how to take it out again. NotSideloaded. */
export async function sideload(manifest: string): Promise<() => Promise<void>> {
  const { AppType, startDebugging, stopDebugging } = await import('office-addin-debugging');
  const { OfficeApp } = await import('office-addin-manifest');
  try {
    await startDebugging(manifest, {
      appType: AppType.Desktop,
      app: OfficeApp.Excel,
      enableDebugging: false,
      enableLiveReload: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotSideloaded(manifest, reason.replace(/\s+/g, ' ').replace(/[.\s]+$/, ''));
  }
  return () => stopDebugging(manifest);
}

/** How to add the manifest to Excel on the web, where no tool can do it. */
export function byHand(manifest: string, { isTrusted }: { readonly isTrusted: boolean }): Bilingual {
  const trust = isTrusted
    ? both('', '')
    : both(
        '1. 在同一个浏览器里打开 https://localhost:3000/index.html，选择继续访问（开发证书还不受信任）。\n',
        '1. In the same browser open https://localhost:3000/index.html and choose to go on (the development certificate is not trusted yet).\n',
      );
  return both(
    `在网页版 Excel 里试用：\n${trust.zh}2. 打开 https://excel.cloud.microsoft，新建或打开一个工作簿。\n3. “开始”>“加载项”>“更多设置”>“上传我的加载项”，选择\n   ${manifest}\n4. 在“开始”选项卡点“打开跟单”。按 Ctrl+C 结束。`,
    `To try it in Excel on the web:\n${trust.en}2. Open https://excel.cloud.microsoft and a workbook in it.\n3. Home > Add-ins > More Settings > Upload My Add-in, and choose\n   ${manifest}\n4. On the Home tab choose Open Gendan. Press Ctrl+C to end.`,
  );
}
