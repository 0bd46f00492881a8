import { type Disposable, Location, Position, Range, commands as registry, Uri } from 'vscode';
import { clientCommands, type PlaceInText, type ShownPassages } from '../server/protocol';

/** Registers what a click on a code lens does: the passages are listed in the peek view, at the paragraph. */
export function registerShowPassages(): Disposable {
  return registry.registerCommand(clientCommands.showPassages, ({ uri, position, places }: ShownPassages) =>
    registry.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      toPosition(position),
      places.map(
        (place) =>
          new Location(Uri.parse(place.uri), new Range(toPosition(place.range.start), toPosition(place.range.end))),
      ),
    ),
  );
}

const toPosition = ({ line, character }: PlaceInText): Position => new Position(line, character);
