import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The answer of an operation. */
export type DocumentType<T> = T extends TypedDocumentNode<infer Result, infer _> ? Result : never;
