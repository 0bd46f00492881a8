/** Command of the server: checks every open brief as it stands now. What `run: manual` waits for. No arguments, no result. */
export const checkBriefs = 'sourceAware.checkBriefs';
