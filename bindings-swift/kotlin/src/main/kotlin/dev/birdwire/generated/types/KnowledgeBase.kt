// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val ImportKnowledgeBaseDocumentsResponse.rawJSON: String
    get() = rawJson.orEmpty()
