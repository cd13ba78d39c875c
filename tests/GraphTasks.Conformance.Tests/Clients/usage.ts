// How a front end uses the typed operations; each wrong use is one that the types must catch.
import type { DocumentType } from './document-type';
import { DocumentImportedDocument, ImportLedgerDocument, MirrorDocument, SearchDocument, StatisticsDocument, TaskDetailDocument, TasksPageDocument } from './generated/operations';
import type { ImportLedgerMutationVariables, TasksPageQueryVariables } from './generated/operations';

export function firstLead(page: DocumentType<typeof TasksPageDocument>): string | undefined {
  const [task] = page.tasks.nodes;
  const due: string | null | undefined = task?.deadline?.date;
  // @ts-expect-error A deadline may be missing.
  const certain: string = task?.deadline.date;
  return task?.leadUnits[0]?.name ?? due ?? certain;
}

export const page: TasksPageQueryVariables = { filter: { year: [2024], unit: { role: 'LEAD' } }, orderBy: { field: 'DEADLINE', direction: 'ASC' }, first: 20 };

// @ts-expect-error There is no such role.
export const role: TasksPageQueryVariables = { filter: { unit: { role: 'OWNER' } } };

// @ts-expect-error A year is a number.
export const year: TasksPageQueryVariables = { filter: { year: ['2024'] } };

export function light(detail: DocumentType<typeof TaskDetailDocument>): 'DONE' | 'GREEN' | 'NOT_MEASURABLE' | 'RED' | 'YELLOW' | undefined {
  return detail.task?.targets[0]?.verdict.light;
}

export function counts(statistics: DocumentType<typeof StatisticsDocument>): number {
  return statistics.taskStatistics.reduce((sum, row) => sum + row.count, 0);
}

export function spans(search: DocumentType<typeof SearchDocument>): [number, number][] {
  return search.searchTasks.edges.flatMap((edge) => edge.highlights.map((one): [number, number] => [one.span.start, one.span.end]));
}

export const upload = (file: Blob): ImportLedgerMutationVariables => ({ input: { fileName: 'wuhu-2024.txt', content: { upload: file } } });

export function imported(answer: DocumentType<typeof ImportLedgerDocument>): string[] {
  // @ts-expect-error A file that cannot be read has no report.
  const certain: string = answer.importLedger.report.layout;
  return [certain, ...answer.importLedger.documents.map((one) => one.document.key), ...answer.importLedger.errors.map((error) => error.message)];
}

export function news(event: DocumentType<typeof DocumentImportedDocument>): 'ADDED' | 'REPLACED' | 'UNCHANGED' {
  return event.documentImported.outcome;
}

export function copy(kept: Map<string, string>, page: DocumentType<typeof MirrorDocument>): string | null | undefined {
  for (const { taskId, removed, task } of page.taskChanges.nodes) {
    if (removed || !task) kept.delete(taskId);
    else kept.set(taskId, task.content);
  }
  return page.taskChanges.pageInfo.endCursor;
}
