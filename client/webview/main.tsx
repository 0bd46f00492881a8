import { render } from 'preact';
import { Speaker } from '../../server/messages/speaker';
import { evidenceStyle } from '../../server/render/reportStyle';
import { Page } from './page';
import type { MatrixMessage, PageRequest } from './pageMessages';
import type { View } from './view';

/** What VS Code gives to the page of a webview; it may be asked for once. */
declare function acquireVsCodeApi(): {
  postMessage(request: PageRequest): void;
  getState(): View | undefined;
  setState(view: View): void;
};

const editor = acquireVsCodeApi();
const speaker = new Speaker(document.documentElement.lang);
const style = new CSSStyleSheet();
style.replaceSync(evidenceStyle);
document.adoptedStyleSheets.push(style);

const root = document.getElementById('root') ?? document.body;
let message: MatrixMessage | undefined;

function show(): void {
  render(
    <Page
      matrix={message?.matrix}
      speaker={speaker}
      ask={(request) => editor.postMessage(request)}
      initialView={editor.getState()}
      onView={(view) => editor.setState(view)}
    />,
    root,
  );
}

window.addEventListener('message', ({ data }: MessageEvent<MatrixMessage>) => {
  message = data;
  show();
});
show();
editor.postMessage({ type: 'ready' });
