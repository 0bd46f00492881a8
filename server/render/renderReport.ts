import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, ReportFormat } from '../protocol';
import { renderCsv } from './matrixCsv';
import { renderPicture } from './matrixPicture';
import { renderReportMarkdown } from './reportMarkdown';
import { renderReportPage } from './reportPage';

/** A matrix as a document. `made` is the ISO 8601 day that it tells. */
export function renderReport(format: ReportFormat, matrix: EvidenceMatrix, speaker: Speaker, made: string): string {
  switch (format) {
    case 'html':
      return renderReportPage({ matrix, speaker, made });
    case 'markdown':
      return renderReportMarkdown({ matrix, speaker, made });
    case 'svg':
      return renderPicture(matrix, speaker);
    case 'csv':
      return renderCsv(matrix, speaker);
  }
}
