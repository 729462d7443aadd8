"""What the columns of a stock list are called in English, Spanish and German, and the reasons of a change."""

from app.domain.stock import Why

_TITLES = {
    "sku": "sku|item|item number|article|artikelnummer|artikel|art nr|artnr|referencia|código|codigo",
    "name": "name|title|description|bezeichnung|titel|nombre|título|titulo|descripción|descripcion",
    "barcodes": "barcodes|barcode|ean|upc|gtin|strichcode|strichcodes|código de barras|codigo de barras",
    "price": "price|preis|precio",
    "currency": "currency|währung|waehrung|moneda|divisa",
    "weight": "weight|gewicht|peso",
    "length": "length|länge|laenge|largo|longitud",
    "width": "width|breite|ancho|anchura",
    "height": "height|höhe|hoehe|alto|altura",
    "serial_tracked": "serial tracked|serial|serials|seriennummer|número de serie|numero de serie",
    "always_asks_code": "always asks code|transparency|transparency code|código transparency",
    "asin": "asin",
    "fnsku": "fnsku",
    "picture": "picture|image|photo|bild|foto|imagen",
    "group": "group|children|set|bundle|gruppe|bestandteile|inhalt|grupo|conjunto|componentes",
    "warehouse": "warehouse|location|lager|lagerort|almacén|almacen|bodega",
    "quantity": "quantity|qty|units|menge|anzahl|bestand|cantidad|unidades|existencias",
    "reason": "reason|why|grund|motivo|razón|razon",
    "note": "note|remark|bemerkung|notiz|nota|observación|observacion",
}
NAMES = {title: column for column, titles in _TITLES.items() for title in titles.split("|")}
PREFIXES = dict.fromkeys(_TITLES["quantity"].split("|"), "qty")
_REASONS = {
    Why.RECEIVED: "received|receive|receipt|erhalten|wareneingang|recibido|entrada",
    Why.COUNTED: "counted|count|gezählt|gezaehlt|zählung|inventur|contado|recuento|inventario",
    Why.DAMAGED: "damaged|damage|beschädigt|beschaedigt|schaden|dañado|danado|daño",
    Why.RETURNED: "returned|return|rückgabe|retoure|zurück|devuelto|devolución|devolucion",
    Why.IMPORTED: "imported|import|importiert|importado",
}
WHY = {word: why for why, words in _REASONS.items() for word in words.split("|")}
