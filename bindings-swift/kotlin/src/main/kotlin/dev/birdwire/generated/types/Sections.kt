// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

import dev.birdwire.internal.unionType

/** The `type` on the wire, which says what kind it is. */
public val SectionItem.type: String
    get() =
        when (this) {
            is SectionItem.Text -> "text"
            is SectionItem.Image -> "image"
            is SectionItem.File -> "file"
            is SectionItem.Gif -> "gif"
            is SectionItem.Location -> "location"
            is SectionItem.Carousel -> "carousel"
            is SectionItem.List -> "list"
            is SectionItem.Section -> "section"
            is SectionItem.Unknown -> unionType(v1)
        }

/** A text. Null for any other kind. */
public val SectionItem.text: TextBody?
    get() = (this as? SectionItem.Text)?.v1

/** One or more images. Null for any other kind. */
public val SectionItem.image: ImageBody?
    get() = (this as? SectionItem.Image)?.v1

/** One or more files of other kinds, such as film, sound or documents. Null for any other kind. */
public val SectionItem.file: FileBody?
    get() = (this as? SectionItem.File)?.v1

/** An animated picture. Null for any other kind. */
public val SectionItem.gif: GifBody?
    get() = (this as? SectionItem.Gif)?.v1

/** A place. Null for any other kind. */
public val SectionItem.location: LocationBody?
    get() = (this as? SectionItem.Location)?.v1

/** Cards to leaf through. Null for any other kind. */
public val SectionItem.carousel: CarouselBody?
    get() = (this as? SectionItem.Carousel)?.v1

/** A list of choices. Null for any other kind. */
public val SectionItem.list: ListBody?
    get() = (this as? SectionItem.List)?.v1

/** A section in a section. Null for any other kind. */
public val SectionItem.section: NestedSectionBody?
    get() = (this as? SectionItem.Section)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val SectionItem.unknown: Json?
    get() = (this as? SectionItem.Unknown)?.v1

/** The `type` on the wire, which says what kind it is. */
public val NestedSectionItem.type: String
    get() =
        when (this) {
            is NestedSectionItem.Text -> "text"
            is NestedSectionItem.Image -> "image"
            is NestedSectionItem.File -> "file"
            is NestedSectionItem.Gif -> "gif"
            is NestedSectionItem.Location -> "location"
            is NestedSectionItem.Carousel -> "carousel"
            is NestedSectionItem.List -> "list"
            is NestedSectionItem.Unknown -> unionType(v1)
        }

/** A text. Null for any other kind. */
public val NestedSectionItem.text: TextBody?
    get() = (this as? NestedSectionItem.Text)?.v1

/** One or more images. Null for any other kind. */
public val NestedSectionItem.image: ImageBody?
    get() = (this as? NestedSectionItem.Image)?.v1

/** One or more files of other kinds, such as film, sound or documents. Null for any other kind. */
public val NestedSectionItem.file: FileBody?
    get() = (this as? NestedSectionItem.File)?.v1

/** An animated picture. Null for any other kind. */
public val NestedSectionItem.gif: GifBody?
    get() = (this as? NestedSectionItem.Gif)?.v1

/** A place. Null for any other kind. */
public val NestedSectionItem.location: LocationBody?
    get() = (this as? NestedSectionItem.Location)?.v1

/** Cards to leaf through. Null for any other kind. */
public val NestedSectionItem.carousel: CarouselBody?
    get() = (this as? NestedSectionItem.Carousel)?.v1

/** A list of choices. Null for any other kind. */
public val NestedSectionItem.list: ListBody?
    get() = (this as? NestedSectionItem.List)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val NestedSectionItem.unknown: Json?
    get() = (this as? NestedSectionItem.Unknown)?.v1
