import { render } from 'preact';
import { Speaker } from '../../server/messages/speaker';
import type { EvidenceMatrix } from '../../server/protocol';
import { evidenceStyle } from '../../server/render/reportStyle';
import type { KeptPage } from './keptPage';
import { Page } from './page';
import type { MatrixMessage, PageRequest } from './pageMessages';
import { unpackMatrix } from './unpackMatrix';

/** What VS Code gives to the page of a webview; it may be asked for once. */
declare function acquireVsCodeApi(): {
  postMessage(request: PageRequest): void;
  getState(): KeptPage | undefined;
  setState(kept: KeptPage): void;
};

const editor = acquireVsCodeApi();
const speaker = new Speaker(document.documentElement.lang);
const style = new CSSStyleSheet();
style.replaceSync(evidenceStyle);
document.adoptedStyleSheets.push(style);

const root = document.getElementById('root') ?? document.body;
let matrix: EvidenceMatrix | undefined;
let kept: KeptPage = editor.getState() ?? {};

function keep(more: KeptPage): void {
  kept = { ...kept, ...more };
  editor.setState(kept);
}

function show(): void {
  render(
    <Page
      matrix={matrix}
      speaker={speaker}
      ask={(request) => editor.postMessage(request)}
      initialView={kept.view}
      onView={(view) => keep({ view })}
    />,
    root,
  );
}

window.addEventListener('message', ({ data }: MessageEvent<MatrixMessage>) => {
  matrix = unpackMatrix(data.matrix);
  keep({ brief: data.brief });
  show();
});
show();
editor.postMessage({ type: 'ready' });
