"""How GET_MERCHANT_LISTINGS_ALL_DATA is written in each marketplace: names, order, encoding, dates.

Names as they are known from real reports. Japan's has no ASIN column: its product-id is the ASIN.
"""

from typing import NamedTuple


class Layout(NamedTuple):
    """`columns`: the meaning of each column and its name there."""

    columns: tuple[tuple[str, str], ...]
    encoding: str = "utf-8"
    date: str = "%Y-%m-%d %H:%M:%S PST"
    newline: str = "\n"


_ENGLISH = (
    *("item-name", "item-description", "listing-id", "seller-sku", "price", "quantity", "open-date"),
    *("image-url", "item-is-marketplace", "product-id-type", "zshop-shipping-fee", "item-note"),
    *("item-condition", "zshop-category1", "zshop-browse-path", "zshop-storefront-feature", "asin1"),
    *("asin2", "asin3", "will-ship-internationally", "expedited-shipping", "zshop-boldface"),
    *("product-id", "bid-for-featured-placement", "add-delete", "pending-quantity"),
    *("fulfillment-channel", "merchant-shipping-group", "status"),
)
_BRITISH = {"fulfillment-channel": "fulfilment-channel"}
_GERMAN = (
    ("seller-sku", "Händler-SKU"),
    ("asin1", "ASIN 1"),
    ("item-name", "Artikelbezeichnung"),
    ("item-description", "Artikelbeschreibung"),
    ("listing-id", "Angebotsnummer"),
    ("price", "Preis"),
    ("quantity", "Menge"),
    ("open-date", "Erstellungsdatum"),
    ("item-is-marketplace", "Artikel ist Marketplace-Angebot"),
    ("product-id-type", "Produkt-ID-Typ"),
    ("item-note", "Anmerkung zum Artikel"),
    ("item-condition", "Artikelzustand"),
    ("will-ship-internationally", "Internationaler Versand"),
    ("expedited-shipping", "Expressversand"),
    ("product-id", "Produkt-ID"),
    ("fulfillment-channel", "Versender"),
    ("merchant-shipping-group", "Händlerversandgruppe"),
    ("status", "Status"),
)
_FRENCH = (
    ("item-name", "nom-produit"),
    ("listing-id", "id-offre"),
    ("seller-sku", "sku-vendeur"),
    ("price", "prix"),
    ("quantity", "quantité"),
    ("open-date", "date-ouverture"),
    ("product-id-type", "type-id-produit"),
    ("item-note", "note-état-article"),
    ("item-condition", "état-produit"),
    ("will-ship-internationally", "expédition-international"),
    ("expedited-shipping", "livraison-express"),
    ("product-id", "id-produit"),
    ("asin1", "ASIN1"),
    ("fulfillment-channel", "canal-traitement"),
    ("merchant-shipping-group", "groupe-expédition-vendeur"),
    ("status", "état"),
)
_ITALIAN = (
    ("item-name", "Nome dell'articolo"),
    ("item-description", "Descrizione dell'articolo"),
    ("listing-id", "Numero offerta"),
    ("seller-sku", "SKU venditore"),
    ("price", "Prezzo"),
    ("quantity", "Quantità"),
    ("open-date", "Data di creazione"),
    ("product-id-type", "Tipo di identificativo del prodotto"),
    ("item-condition", "Condizione dell'articolo"),
    ("asin1", "ASIN 1"),
    ("product-id", "Identificativo del prodotto"),
    ("pending-quantity", "Quantità in sospeso"),
    ("fulfillment-channel", "Canale di gestione"),
    ("merchant-shipping-group", "gruppo-spedizione-venditore"),
    ("status", "stato"),
)
_SPANISH = (
    ("item-name", "Título del producto"),
    ("item-description", "Descripción del producto"),
    ("listing-id", "Identificador del listing"),
    ("seller-sku", "SKU del vendedor"),
    ("price", "Precio"),
    ("quantity", "Cantidad"),
    ("open-date", "Fecha de creación"),
    ("product-id-type", "Tipo de identificador de producto"),
    ("item-condition", "Estado del producto"),
    ("asin1", "ASIN 1"),
    ("product-id", "Identificador del producto"),
    ("pending-quantity", "Cantidad pendiente"),
    ("fulfillment-channel", "Canal de gestión logística"),
    ("status", "estado"),
)
_JAPANESE = (
    ("item-name", "商品名"),
    ("listing-id", "出品ID"),
    ("seller-sku", "出品者SKU"),
    ("price", "価格"),
    ("quantity", "数量"),
    ("open-date", "出品日"),
    ("product-id-type", "商品IDタイプ"),
    ("item-note", "コンディション説明"),
    ("item-condition", "コンディション"),
    ("will-ship-internationally", "国外へ配送可"),
    ("expedited-shipping", "迅速な配送"),
    ("asin", "商品ID"),
    ("pending-quantity", "在庫数"),
    ("fulfillment-channel", "フルフィルメント・チャンネル"),
    ("merchant-shipping-group", "merchant-shipping-group"),
    ("points", "ポイント"),
    ("status", "ステータス"),
)
_PLAIN = tuple((name, name) for name in _ENGLISH)
_EUROPEAN_DATE = "%d/%m/%Y %H:%M:%S"
_BY_LANGUAGE = {
    "en_GB": Layout(
        tuple((name, _BRITISH.get(name, name)) for name in _ENGLISH), "cp1252", f"{_EUROPEAN_DATE} GMT"
    ),
    "de_DE": Layout(_GERMAN, "cp1252", f"{_EUROPEAN_DATE} MET"),
    "fr_FR": Layout(_FRENCH, "cp1252", f"{_EUROPEAN_DATE} MET"),
    "it_IT": Layout(_ITALIAN, "cp1252", f"{_EUROPEAN_DATE} MET"),
    "es_ES": Layout(_SPANISH, "cp1252", f"{_EUROPEAN_DATE} MET"),
    "ja_JP": Layout(_JAPANESE, "cp932", "%Y/%m/%d %H:%M:%S JST", "\r\n"),
}


def layout(language: str) -> Layout:
    """Of the marketplace's language; English where no other is known."""
    return _BY_LANGUAGE.get(language, Layout(_PLAIN))
