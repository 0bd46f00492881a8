import type { Speaker } from '../../server/messages/speaker';
import type { ReportFormat } from '../../server/protocol';
import { meaningOf } from '../../server/render/describeMatrix';
import { RelationSign, relations } from '../../server/render/relationSign';
import type { Shown, View } from './view';

interface ToolbarProps {
  readonly view: View;
  readonly speaker: Speaker;
  readonly onView: (view: View) => void;
  readonly onSave: (format: ReportFormat) => void;
}

const formats: readonly (readonly [format: ReportFormat, name: string])[] = [
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
  ['svg', 'SVG'],
  ['csv', 'CSV'],
];

/** What is shown, what the signs mean, and the ways to take the matrix along. */
export function Toolbar({ view, speaker, onView, onSave }: ToolbarProps) {
  const choices: readonly (readonly [Shown, string])[] = [
    ['all', speaker.say('showAll')],
    ['disputed', speaker.say('showDisputed')],
    ['unsupported', speaker.say('showUnsupported')],
  ];
  return (
    <div class="toolbar">
      <label>
        {speaker.say('show')}{' '}
        <select
          value={view.shown}
          onChange={({ currentTarget }) => {
            const shown = choices.find(([choice]) => choice === currentTarget.value)?.[0];
            if (shown) onView({ ...view, shown });
          }}
        >
          {choices.map(([choice, name]) => (
            <option value={choice} key={choice}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={view.silentSources}
          onChange={({ currentTarget }) => onView({ ...view, silentSources: currentTarget.checked })}
        />{' '}
        {speaker.say('showSilentSources')}
      </label>
      <span class="save">
        {speaker.say('saveAs')}
        {formats.map(([format, name]) => (
          <button
            type="button"
            key={format}
            aria-label={`${speaker.say('saveAs')} ${name}`}
            onClick={() => onSave(format)}
          >
            {name}
          </button>
        ))}
      </span>
      <ul class="legend" aria-label={speaker.say('legend')}>
        {relations
          .filter((relation) => relation !== 'silent')
          .map((relation) => (
            <li class={relation} title={meaningOf(relation, speaker)} key={relation}>
              <RelationSign relation={relation} /> {speaker.say(relation)}
            </li>
          ))}
      </ul>
    </div>
  );
}
