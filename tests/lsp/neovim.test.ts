// A real Neovim with the settings of docs/editors.md. NEOVIM names the program where it is not `nvim`.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleProgram } from '../bundle';
import { makeFolder, putFile, readFixture } from '../fixture';
import { hasProgram, settingsFromPage } from './editorPage';
import { harbourWith } from './session';

const neovim = process.env['NEOVIM'] ?? 'nvim';
const text = 'The Halvern harbour was reopened on 12 May 2021. Petra Lindqvist was there.\n';

/** Asks what the editor's own functions ask, and writes the answers to a file. */
const drive = `
local out = {}
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  local _, first = next(answers)
  return first and first.result
end
vim.cmd.edit(vim.env.DRIVE_BRIEF)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
out.diagnostics = vim.tbl_map(function(d) return { d.lnum, d.col, d.end_col, d.code, d.source } end, vim.diagnostic.get(0))
local client = vim.lsp.get_clients({ bufnr = 0 })[1]
vim.api.nvim_win_set_cursor(0, { 1, 52 })
local position = vim.lsp.util.make_position_params(0, client.offset_encoding)
out.hover = ask('textDocument/hover', position)
out.definition = ask('textDocument/definition', position)
out.references = ask('textDocument/references', vim.tbl_extend('force', position, { context = { includeDeclaration = true } }))
out.symbols = ask('textDocument/documentSymbol', { textDocument = position.textDocument })
local lenses = ask('textDocument/codeLens', { textDocument = position.textDocument })
out.lens = lenses[1].command.title
vim.api.nvim_win_set_cursor(0, { 1, 37 })
local function actions()
  local range = vim.lsp.util.make_range_params(0, client.offset_encoding)
  local shown = vim.tbl_map(function(d) return d.user_data.lsp end, vim.diagnostic.get(0))
  range.context = { diagnostics = shown }
  return ask('textDocument/codeAction', range)
end
local offered = actions()
out.actions = vim.tbl_map(function(a) return a.title end, offered)
client:exec_cmd(lenses[1].command, { bufnr = 0 })
out.listed = #vim.fn.getqflist()
vim.cmd.cclose()
-- The user applies the first fix, and takes it back.
vim.lsp.util.apply_workspace_edit(offered[1].edit, client.offset_encoding)
out.mended = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.cmd.undo()
out.undone = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 50)
-- The user accepts the conflict, for a reason.
vim.ui.input = function(_, answer) answer('both quays were opened') end
for _, action in ipairs(actions()) do
  if action.command then client:exec_cmd(action.command, { bufnr = 0 }) end
end
out.accepted = vim.wait(10000, function() return #vim.diagnostic.get(0) == 0 end, 50)
vim.fn.writefile({ vim.json.encode(out) }, vim.env.DRIVE_RESULT)
vim.cmd('qall!')
`;

test('Neovim with the settings of the page', { timeout: 120_000 }, async (context) => {
  if (!hasProgram(neovim, [0, 11])) return context.skip('no Neovim 0.11 or newer');
  const server = await bundleProgram('server/main.ts');
  const { files } = readFixture(harbourWith(text));
  const folder = makeFolder(files);
  const home = makeFolder();
  const brief = putFile(folder, 'brief.md', text);
  putFile(folder, '.git/HEAD', 'ref: refs/heads/main\n');
  const settings = putFile(home, 'init.lua', settingsFromPage('lua', server));
  const script = putFile(home, 'drive.lua', drive);
  const result = join(home, 'result.json');
  const { stderr } = spawnSync(neovim, ['--headless', '-n', '-u', settings, '-c', `luafile ${script}`], {
    encoding: 'utf8',
    timeout: 90_000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      DRIVE_BRIEF: brief,
      DRIVE_RESULT: result,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
    },
  });
  ok(existsSync(result), stderr);
  const out = JSON.parse(readFileSync(result, 'utf8'));
  deepEqual(out.diagnostics, [[0, 36, 47, 'conflicting-sources', 'source-aware']]);
  match(JSON.stringify(out.hover), /Petra Lindqvist/u);
  equal(out.definition.length > 0, true);
  equal(out.references.length, 4);
  deepEqual(
    out.symbols.map(({ name }: { name: string }) => name),
    ['12 May 2021'],
  );
  equal(out.lens, '2 sources, 1 conflict');
  equal(out.listed > 0, true, 'a click on the lens lists the passages');
  match(out.actions[0], /^Add ‘according to /u);
  equal(out.actions.at(-1), 'Accept this conflict in the project…');
  match(out.mended[0], /12 May 2021, according to Halvern Courier\. Petra/u);
  deepEqual(out.undone, [text.trimEnd()]);
  equal(out.accepted, true, 'the accepted conflict falls silent');
  match(readFileSync(join(folder, 'source-aware.yaml'), 'utf8'), /reason: both quays were opened\n/u);
});
