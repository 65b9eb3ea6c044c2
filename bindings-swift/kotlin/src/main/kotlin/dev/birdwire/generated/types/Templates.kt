// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

import dev.birdwire.internal.unionType

/** The text on the wire. */
public val UtmReference.text: String
    get() =
        when (this) {
            UtmReference.PlatformName -> "platform_name"
            UtmReference.ChannelName -> "channel_name"
            is UtmReference.Unknown -> v1
        }

/** The `type` on the wire, which says what kind it is. */
public val TemplateParameter.type: String
    get() =
        when (this) {
            is TemplateParameter.String -> "string"
            is TemplateParameter.Number -> "number"
            is TemplateParameter.Boolean -> "boolean"
            is TemplateParameter.Object -> "object"
            is TemplateParameter.SectionList -> "sectionList"
            is TemplateParameter.TimeslotList -> "timeslotList"
            is TemplateParameter.ProductSections -> "productSections"
            is TemplateParameter.ProductList -> "productList"
            is TemplateParameter.ShippingMethodList -> "shippingMethodList"
            is TemplateParameter.LineItemList -> "lineItemList"
            is TemplateParameter.WhatsappProductSections -> "whatsappProductSections"
            is TemplateParameter.WhatsappProductItems -> "whatsappProductItems"
            is TemplateParameter.Unknown -> unionType(v1)
        }

/** Null for any other kind. */
public val TemplateParameter.string: StringTemplateParameter?
    get() = (this as? TemplateParameter.String)?.v1

/** Null for any other kind. */
public val TemplateParameter.number: NumberTemplateParameter?
    get() = (this as? TemplateParameter.Number)?.v1

/** Null for any other kind. */
public val TemplateParameter.boolean: BooleanTemplateParameter?
    get() = (this as? TemplateParameter.Boolean)?.v1

/** Null for any other kind. */
public val TemplateParameter.`object`: ObjectTemplateParameter?
    get() = (this as? TemplateParameter.Object)?.v1

/** Null for any other kind. */
public val TemplateParameter.sectionList: SectionListTemplateParameter?
    get() = (this as? TemplateParameter.SectionList)?.v1

/** Null for any other kind. */
public val TemplateParameter.timeslotList: TimeslotListTemplateParameter?
    get() = (this as? TemplateParameter.TimeslotList)?.v1

/** Null for any other kind. */
public val TemplateParameter.productSections: ProductSectionsTemplateParameter?
    get() = (this as? TemplateParameter.ProductSections)?.v1

/** Null for any other kind. */
public val TemplateParameter.productList: ProductListTemplateParameter?
    get() = (this as? TemplateParameter.ProductList)?.v1

/** Null for any other kind. */
public val TemplateParameter.shippingMethodList: ShippingMethodListTemplateParameter?
    get() = (this as? TemplateParameter.ShippingMethodList)?.v1

/** Null for any other kind. */
public val TemplateParameter.lineItemList: LineItemListTemplateParameter?
    get() = (this as? TemplateParameter.LineItemList)?.v1

/** Null for any other kind. */
public val TemplateParameter.whatsappProductSections: WhatsappProductSectionsTemplateParameter?
    get() = (this as? TemplateParameter.WhatsappProductSections)?.v1

/** Null for any other kind. */
public val TemplateParameter.whatsappProductItems: WhatsappProductItemsTemplateParameter?
    get() = (this as? TemplateParameter.WhatsappProductItems)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val TemplateParameter.unknown: Json?
    get() = (this as? TemplateParameter.Unknown)?.v1

/** The text on the wire. */
public val ChoiceItemType.text: String
    get() =
        when (this) {
            ChoiceItemType.ReplyAction -> "reply-action"
            is ChoiceItemType.Unknown -> v1
        }

/** The `type` on the wire, which says what kind it is. */
public val ProductItem.type: String
    get() =
        when (this) {
            is ProductItem.Product -> "product"
            is ProductItem.Unknown -> unionType(v1)
        }

/** A product of a catalogue. Null for any other kind. */
public val ProductItem.product: Product?
    get() = (this as? ProductItem.Product)?.v1

/** The JSON of a kind that this version does not know. Null for any other kind. */
public val ProductItem.unknown: Json?
    get() = (this as? ProductItem.Unknown)?.v1

/** The text on the wire. */
public val LineItemType.text: String
    get() =
        when (this) {
            LineItemType.Pending -> "pending"
            LineItemType.Final -> "final"
            is LineItemType.Unknown -> v1
        }

/** The text on the wire. */
public val WhatsappSectionItemType.text: String
    get() =
        when (this) {
            WhatsappSectionItemType.WhatsappProductSection -> "whatsapp-product-section"
            is WhatsappSectionItemType.Unknown -> v1
        }

/** The text on the wire. */
public val WhatsappProductItemType.text: String
    get() =
        when (this) {
            WhatsappProductItemType.WhatsappProductItem -> "whatsapp-product-item"
            is WhatsappProductItemType.Unknown -> v1
        }
