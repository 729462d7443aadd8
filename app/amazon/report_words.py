# ruff: noqa: RUF001 - Turkish has letters of its own
"""Headers and statuses of GET_MERCHANT_LISTINGS_ALL_DATA in the marketplaces' languages, as far as known.

Parted by bars, in the order English, German, French, Spanish, Italian, Dutch, Swedish, Polish, Turkish,
Japanese, Portuguese, Arabic, Chinese; Turkish headers are the English ones with a translation in brackets.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

_BRACKETS = re.compile(r"\s*\(.*\)$")
_GAPS = re.compile(r"[\s_-]+")


class Column(StrEnum):
    SKU = "sku"
    TITLE = "title"
    ASIN = "asin"
    PRODUCT_ID = "product_id"
    PRICE = "price"
    QUANTITY = "quantity"
    CONDITION = "condition"
    CHANNEL = "channel"
    STATUS = "status"


class Status(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    INCOMPLETE = "incomplete"
    UNKNOWN = "unknown"


_COLUMNS = {
    Column.SKU: "seller-sku|sku|Händler-SKU|Verkäufer-SKU|sku-vendeur|SKU del vendedor|sku-vendedor"
    "|SKU venditore|sku-venditore|verkoper-sku|SKU van verkoper|säljar-sku|säljarens sku|sku-sprzedawcy"
    "|satıcı sku|出品者SKU|SKU do vendedor|sku-البائع|卖家 SKU",
    Column.TITLE: "item-name|Artikelbezeichnung|nom-produit|Título del producto|Nome dell'articolo"
    "|artikelnaam|naam-artikel|artikelnamn|produktnamn|nazwa-produktu|ürün adı|商品名|nome do produto"
    "|título do produto|اسم-المنتج|商品名称",
    Column.ASIN: "asin1|asin-1|asin",
    Column.PRODUCT_ID: "product-id|Produkt-ID|id-produit|Identificador del producto"
    "|Identificativo del prodotto|artikel-id|identyfikator-produktu|ürün numarası|商品ID|id do produto"
    "|identificador do produto|رقم-المنتج|商品编码",
    Column.PRICE: "price|Preis|prix|Precio|Prezzo|prijs|pris|cena|fiyat|価格|preço|السعر|价格",
    Column.QUANTITY: "quantity|Menge|quantité|Cantidad|Quantità|hoeveelheid|aantal|antal|kvantitet|ilość|adet"
    "|数量|quantidade|الكمية",
    Column.CONDITION: "item-condition|Artikelzustand|état-produit|Estado del producto"
    "|Condizione dell'articolo|artikelconditie|staat-artikel|artikelskick|stan-produktu|ürün durumu"
    "|コンディション|condição do produto|estado do produto|حالة-المنتج|商品状况",
    Column.CHANNEL: "fulfillment-channel|fulfilment-channel|Versender|canal-traitement"
    "|Canal de gestión logística|Canale di gestione|fulfilmentkanaal|fulfillmentkanaal|leveranskanal"
    "|distributionskanal|kanał-realizacji|dağıtım kanalı|フルフィルメント・チャンネル"
    "|フルフィルメントチャンネル|canal de logística|canal de distribuição|قناة-الشحن|配送渠道",
    Column.STATUS: "status|état|estado|stato|stan|durum|ステータス|الحالة|状态",
}
_STATUSES = {
    Status.ACTIVE: "Active|Aktiv|Actif|Activo|Attivo|Actief|Aktywny|Aktywna|Aktywne|Aktif|Etkin|アクティブ"
    "|出品中|有効|Ativo|نشط|在售",
    Status.INACTIVE: "Inactive|Inaktiv|Inactif|Inactivo|Inattivo|Non attivo|Inactief|Niet actief|Nieaktywny"
    "|Nieaktywna|Nieaktywne|Pasif|Etkin değil|Devre dışı|非アクティブ|停止中|無効|Inativo|غير نشط|停售"
    "|不可售",
    Status.INCOMPLETE: "Incomplete|Unvollständig|Incomplet|Incompleto|Onvolledig|Ofullständig|Niekompletny"
    "|Niekompletna|Niekompletne|Eksik|Tamamlanmamış|不完全|未完了|غير مكتمل|不完整",
}


def plain(text: str) -> str:
    """Without case, brackets, quotes, and differences of spaces, hyphens and widths."""
    folded = unicodedata.normalize("NFKC", text.strip().strip('"\ufeff')).casefold()
    return _GAPS.sub("-", _BRACKETS.sub("", folded))


_COLUMN_OF: Mapping[str, Column] = {
    plain(name): column for column, names in _COLUMNS.items() for name in names.split("|")
}
_STATUS_OF: Mapping[str, Status] = {
    plain(word): status for status, words in _STATUSES.items() for word in words.split("|")
}


def column_of(header: str) -> Column | None:
    """None for a column that is of no use here."""
    return _COLUMN_OF.get(plain(header))


def status_of(word: str) -> Status:
    """UNKNOWN for a word that no marketplace was seen to use."""
    return _STATUS_OF.get(plain(word), Status.UNKNOWN)
