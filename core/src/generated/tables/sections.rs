// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `sections` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

pub static SECTION_BODY: Object = Object {
    name: "SectionBody",
    members: &[
        Member {
            wire: "items",
            snake: "items",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Union(&SECTION_ITEM), minimum: None, maximum: None },
        },
        Member {
            wire: "configurations",
            snake: "configurations",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
    ],
    rules: &[],
};

static SECTION_ITEM_TEXT: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("text") },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Object(&TEXT_BODY) },
    ],
    rules: &[],
};

static SECTION_ITEM_IMAGE: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("image") },
        Member { wire: "image", snake: "image", required: true, nullable: false, schema: Schema::Object(&IMAGE_BODY) },
    ],
    rules: &[],
};

static SECTION_ITEM_FILE: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("file") },
        Member { wire: "file", snake: "file", required: true, nullable: false, schema: Schema::Object(&FILE_BODY) },
    ],
    rules: &[],
};

static SECTION_ITEM_GIF: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("gif") },
        Member { wire: "gif", snake: "gif", required: true, nullable: false, schema: Schema::Object(&GIF_BODY) },
    ],
    rules: &[],
};

static SECTION_ITEM_LOCATION: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("location") },
        Member {
            wire: "location",
            snake: "location",
            required: true,
            nullable: false,
            schema: Schema::Object(&LOCATION_BODY),
        },
    ],
    rules: &[],
};

static SECTION_ITEM_CAROUSEL: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("carousel") },
        Member {
            wire: "carousel",
            snake: "carousel",
            required: true,
            nullable: false,
            schema: Schema::Object(&CAROUSEL_BODY),
        },
    ],
    rules: &[],
};

static SECTION_ITEM_LIST: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("list") },
        Member { wire: "list", snake: "list", required: true, nullable: false, schema: Schema::Object(&LIST_BODY) },
    ],
    rules: &[],
};

static SECTION_ITEM_SECTION: Object = Object {
    name: "SectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("section") },
        Member {
            wire: "section",
            snake: "section",
            required: true,
            nullable: false,
            schema: Schema::Object(&NESTED_SECTION_BODY),
        },
    ],
    rules: &[],
};

pub static SECTION_ITEM: Union = Union {
    name: "SectionItem",
    variants: &[
        Variant { tag: "text", object: &SECTION_ITEM_TEXT },
        Variant { tag: "image", object: &SECTION_ITEM_IMAGE },
        Variant { tag: "file", object: &SECTION_ITEM_FILE },
        Variant { tag: "gif", object: &SECTION_ITEM_GIF },
        Variant { tag: "location", object: &SECTION_ITEM_LOCATION },
        Variant { tag: "carousel", object: &SECTION_ITEM_CAROUSEL },
        Variant { tag: "list", object: &SECTION_ITEM_LIST },
        Variant { tag: "section", object: &SECTION_ITEM_SECTION },
    ],
};

pub static NESTED_SECTION_BODY: Object = Object {
    name: "NestedSectionBody",
    members: &[
        Member {
            wire: "items",
            snake: "items",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Union(&NESTED_SECTION_ITEM), minimum: None, maximum: None },
        },
        Member {
            wire: "configurations",
            snake: "configurations",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_TEXT: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("text") },
        Member { wire: "text", snake: "text", required: true, nullable: false, schema: Schema::Object(&TEXT_BODY) },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_IMAGE: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("image") },
        Member { wire: "image", snake: "image", required: true, nullable: false, schema: Schema::Object(&IMAGE_BODY) },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_FILE: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("file") },
        Member { wire: "file", snake: "file", required: true, nullable: false, schema: Schema::Object(&FILE_BODY) },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_GIF: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("gif") },
        Member { wire: "gif", snake: "gif", required: true, nullable: false, schema: Schema::Object(&GIF_BODY) },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_LOCATION: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("location") },
        Member {
            wire: "location",
            snake: "location",
            required: true,
            nullable: false,
            schema: Schema::Object(&LOCATION_BODY),
        },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_CAROUSEL: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("carousel") },
        Member {
            wire: "carousel",
            snake: "carousel",
            required: true,
            nullable: false,
            schema: Schema::Object(&CAROUSEL_BODY),
        },
    ],
    rules: &[],
};

static NESTED_SECTION_ITEM_LIST: Object = Object {
    name: "NestedSectionItem",
    members: &[
        Member { wire: "type", snake: "type", required: true, nullable: false, schema: Schema::Const("list") },
        Member { wire: "list", snake: "list", required: true, nullable: false, schema: Schema::Object(&LIST_BODY) },
    ],
    rules: &[],
};

pub static NESTED_SECTION_ITEM: Union = Union {
    name: "NestedSectionItem",
    variants: &[
        Variant { tag: "text", object: &NESTED_SECTION_ITEM_TEXT },
        Variant { tag: "image", object: &NESTED_SECTION_ITEM_IMAGE },
        Variant { tag: "file", object: &NESTED_SECTION_ITEM_FILE },
        Variant { tag: "gif", object: &NESTED_SECTION_ITEM_GIF },
        Variant { tag: "location", object: &NESTED_SECTION_ITEM_LOCATION },
        Variant { tag: "carousel", object: &NESTED_SECTION_ITEM_CAROUSEL },
        Variant { tag: "list", object: &NESTED_SECTION_ITEM_LIST },
    ],
};
