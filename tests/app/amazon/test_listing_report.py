# ruff: noqa: RUF001 - Turkish and Arabic have letters of their own
"""The listings report in every language, order and encoding, whole or damaged."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.amazon.listing_report import BadLine, ListingReport, batches
from app.amazon.report_numbers import amount
from app.amazon.report_words import Column, Status, column_of, status_of
from app.domain.listing import Availability, Channel, Listing, Publication
from app.domain.marketplace import Marketplace, marketplace
from app.domain.money import Money
from app.ports.amazon_listings import Unread
from app.ports.errors import Malformed

US, DE, FR, JP = "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A13V1IB3VIYZZH", "A1VC38T7YXB528"
READ_AT = datetime(2026, 11, 23, 20, tzinfo=UTC)
ENGLISH = (
    "item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\timage-url\t"
    "item-is-marketplace\tproduct-id-type\tzshop-shipping-fee\titem-note\titem-condition\tasin1\t"
    "product-id\tpending-quantity\tfulfillment-channel\tmerchant-shipping-group\tstatus"
)
MUG = (
    'White "12 oz" mug\t\t0816Y30\tMUG-WHITE\t13.99\t7\t2021-08-15 20:35:17 PDT\t\ty\t3\t\t\t11\t'
    "B000000001\t036000291452\t0\tDEFAULT\tMigrated Template\tActive"
)
FBA = (
    "Red mug\t\t0816Y31\tMUG-RED\t1,299.50\t\t2021-08-15 20:35:17 PDT\t\ty\t1\t\t\t2\t"
    "B000000002\tB000000002\t\tAMAZON_NA\tMigrated Template\tActive"
)


def market(marketplace_id: str) -> Marketplace:
    found = marketplace(marketplace_id)
    assert found is not None
    return found


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "report.tsv"
    path.write_bytes(text.encode(encoding))
    return path


def read(folder: Path, text: str, marketplace_id: str = US, encoding: str = "utf-8") -> list[Listing]:
    return list(ListingReport(written(folder, text, encoding), "store-1", market(marketplace_id), READ_AT))


def test_LIST_1_a_line_of_the_report_is_a_listing(tmp_path: Path) -> None:
    assert read(tmp_path, f"{ENGLISH}\n{MUG}\n{FBA}\n") == [
        Listing(
            store_id="store-1",
            sku="MUG-WHITE",
            title='White "12 oz" mug',
            asin="B000000001",
            barcode="036000291452",
            condition="new_new",
            price=Money(Decimal("13.99"), "USD"),
            channel=Channel.MERCHANT,
            publication=Publication.PUBLISHED,
            availability=(Availability("DEFAULT", 7),),
            read_at=READ_AT,
        ),
        Listing(
            store_id="store-1",
            sku="MUG-RED",
            title="Red mug",
            asin="B000000002",
            condition="used_very_good",
            price=Money(Decimal("1299.50"), "USD"),
            channel=Channel.FBA,
            publication=Publication.PUBLISHED,
            availability=(Availability("AMAZON_NA"),),
            read_at=READ_AT,
        ),
    ]


GERMAN = (
    "Händler-SKU\tASIN 1\tArtikelbezeichnung\tPreis\tMenge\tProdukt-ID-Typ\tArtikelzustand\tProdukt-ID\t"
    "Versender\tHändlerversandgruppe\tStatus\n"
    "TASSE-WEISS\tB000000001\tWeiße Tasse\t13,99\t0\t4\t11\t4006381333931\tDEFAULT\tMuster\tInaktiv\n"
)
FRENCH = (
    "nom-produit\tid-offre\tsku-vendeur\tprix\tquantité\tdate-ouverture\ttype-id-produit\tétat-produit\t"
    "id-produit\tASIN1\tcanal-traitement\tétat\n"
    "Tasse élégante\t1\tTASSE\t1 299,50\t3\t01/02/2026\t1\t11\tB000000001\t\tDEFAULT\tActif\n"
)
SPANISH = (
    "Título del producto\tSKU del vendedor\tPrecio\tCantidad\tIdentificador del producto\tASIN 1\t"
    "Estado del producto\tCanal de gestión logística\testado\n"
    "Taza señorial\tTASSE\t1.299,50\t3\t\tB000000001\t11\tDEFAULT\tActivo\n"
)
ITALIAN = (
    "Nome dell'articolo\tSKU venditore\tPrezzo\tQuantità\tASIN 1\tCondizione dell'articolo\t"
    "Canale di gestione\tstato\n"
    "Tazza per caffè\tTASSE\t1.299,50\t3\tB000000001\t11\tDEFAULT\tAttivo\n"
)
DUTCH = (
    "artikelnaam\tverkoper-sku\tprijs\taantal\tasin1\tfulfilmentkanaal\tstatus\n"
    "Één beker\tTASSE\t1.299,50\t3\tB000000001\tDEFAULT\tActief\n"
)
SWEDISH = (
    "artikelnamn\tsäljar-sku\tpris\tantal\tasin1\tleveranskanal\tstatus\n"
    "Kopp på fat\tTASSE\t1 299,50\t3\tB000000001\tDEFAULT\tAktiv\n"
)
POLISH = (
    "nazwa-produktu\tsku-sprzedawcy\tcena\tilość\tidentyfikator-produktu\tstan-produktu\tasin1\t"
    "kanał-realizacji\tstatus\n"
    "Żółty kubek\tTASSE\t1299,50\t3\t\t11\tB000000001\tDEFAULT\tAktywny\n"
)
TURKISH = (
    "item-name (ürün adı)\tseller-sku (satıcı sku)\tprice (fiyat)\tquantity (adet)\tasin1\t"
    "fulfillment-channel (dağıtım kanalı)\tdurum\n"
    "Beyaz fincan\tTASSE\t1.299,50\t3\tB000000001\tDEFAULT\tAktif\n"
)
PORTUGUESE = (
    "nome do produto\tSKU do vendedor\tpreço\tquantidade\tASIN1\tcanal de logística\tstatus\n"
    "Xícara não\tTASSE\t1.299,50\t3\tB000000001\tDEFAULT\tAtivo\n"
)
JAPANESE = (
    "商品名\t出品ID\t出品者SKU\t価格\t数量\t出品日\t商品IDタイプ\tコンディション\t商品ID\t在庫数\t"
    "フルフィルメント・チャンネル\tmerchant-shipping-group\tステータス\r\n"
    "白いマグカップ 表\t1\tTASSE\t1299.50\t3\t2026/02/01\t1\t11\tB000000001\t9\tDEFAULT\tx\t出品中\r\n"
)
CHINESE = (
    "商品名称\t商品描述\t商品编码\t卖家 SKU\t价格\t数量\tASIN1\t商品编码\t配送渠道\t状态\n"
    "白色杯子\t\t0816Y30\tTASSE\t1299.50\t3\tB000000001\tB000000001\tDEFAULT\t在售\n"
)
ARABIC = (
    "اسم-المنتج\tsku-البائع\tالسعر\tالكمية\tasin1\tقناة-الشحن\tالحالة\n"
    "كوب أبيض\tTASSE\t1299.50\t3\tB000000001\tDEFAULT\tنشط\n"
)


@pytest.mark.parametrize(
    ("marketplace_id", "encoding", "text"),
    [
        (FR, "cp1252", FRENCH),
        (FR, "utf-8", FRENCH),
        (FR, "utf-8-sig", FRENCH),
        ("A1RKKUPIHCS9HS", "cp1252", SPANISH),
        ("APJ6JRA9NG5V4", "cp1252", ITALIAN),
        ("A1805IZSGTT6HS", "cp1252", DUTCH),
        ("A2NODRKZP88ZB9", "cp1252", SWEDISH),
        ("A1C3SOZRARQ6R3", "utf-8", POLISH),
        ("A33AVAJ2PDY3EV", "utf-8", TURKISH),
        ("A2Q3Y263D00KWC", "utf-8", PORTUGUESE),
        (JP, "cp932", JAPANESE),
        (JP, "utf-8", JAPANESE),
        (US, "cp932", JAPANESE),
        (US, "utf-8", CHINESE),
        ("A17E79C6D8DWNP", "utf-8", ARABIC),
    ],
)
def test_LIST_1_headers_in_any_marketplaces_language_and_encoding(
    tmp_path: Path, marketplace_id: str, encoding: str, text: str
) -> None:
    (listing,) = read(tmp_path, text, marketplace_id, encoding)
    title = text.split("\n")[1].split("\t")[0]
    assert (listing.sku, listing.title, listing.asin) == ("TASSE", title, "B000000001")
    assert listing.price == Money(Decimal("1299.50"), market(marketplace_id).currency)
    assert listing.availability == (Availability("DEFAULT", 3),)
    assert (listing.channel, listing.publication) == (Channel.MERCHANT, Publication.PUBLISHED)
    assert listing.condition == "new_new"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
def test_LIST_1_german_in_another_order_and_with_a_decimal_comma(tmp_path: Path, encoding: str) -> None:
    (listing,) = read(tmp_path, GERMAN, DE, encoding)
    assert (listing.sku, listing.title) == ("TASSE-WEISS", "Weiße Tasse")
    assert listing.price == Money(Decimal("13.99"), "EUR")
    assert listing.barcode == "4006381333931"
    assert listing.publication is Publication.NO_STOCK


def test_LIST_1_an_english_header_leaves_the_encoding_to_the_country(tmp_path: Path) -> None:
    german = f"{ENGLISH}\n{MUG.replace('White', 'Weiße')}\n"
    japanese = f"{ENGLISH}\n{MUG.replace('White', '白い')}\n"
    assert read(tmp_path, german, DE, "cp1252")[0].title == 'Weiße "12 oz" mug'
    assert read(tmp_path, japanese, JP, "cp932")[0].title == '白い "12 oz" mug'


def test_LIST_1_unknown_columns_are_passed_over_and_missing_ones_are_empty(tmp_path: Path) -> None:
    text = "Deprecated column\tseller-sku\tDeprecated column\tquantity\tSell remainder\nx\tMUG\ty\t4\tz\n"
    assert read(tmp_path, text) == [
        Listing("store-1", "MUG", publication=Publication.PUBLISHED, read_at=READ_AT)
    ]


@pytest.mark.parametrize("name", ["SKU", "Pardavėjo SKU", "sku pardavėjo", '"seller-sku"', "Prodejce-SKU"])
def test_LIST_1_a_column_of_skus_is_known_in_languages_that_amazon_adds(tmp_path: Path, name: str) -> None:
    (listing,) = read(tmp_path, f"FNSKU\tx\t{name}\nX001\t1\tMUG\n")
    assert listing.sku == "MUG"


@pytest.mark.parametrize("header", ["item-name\tprice\tFNSKU", "", "<html>"])
def test_PRIV_4_a_report_without_skus_is_malformed_and_its_header_quoted(tmp_path: Path, header: str) -> None:
    with pytest.raises(Malformed) as raised:
        read(tmp_path, f"{header}\nMug\t1\tX\n")
    assert header.replace("\t", " | ") in str(raised.value)


def test_PRIV_4_bad_lines_are_counted_with_their_numbers_and_the_rest_is_read(tmp_path: Path) -> None:
    lines = [
        ENGLISH,
        MUG,
        MUG.replace("MUG-WHITE", "TWO\tTABS"),
        "Half a line\t\t0816Y30\tMUG-HALF",
        MUG.replace("MUG-WHITE", ""),
        "",
        "   ",
        MUG.replace("MUG-WHITE", "MUG-ODD").replace("\t7\t", "\tseven\t"),
        MUG.replace("MUG-WHITE", "MUG-LAST") + "\t\t",
    ]
    report = ListingReport(written(tmp_path, "\r\n".join(lines)), "store-1", market(US), READ_AT)
    found = list(report)
    assert [listing.sku for listing in found] == ["MUG-WHITE", "MUG-ODD", "MUG-LAST"]
    assert found[1].availability == (Availability("DEFAULT", None),)
    assert report.bad == [
        BadLine(3, "20 columns instead of 19"),
        BadLine(4, "4 columns instead of 19"),
        BadLine(5, "no SKU that can be read"),
        BadLine(8, "the quantity is no number"),
    ]
    assert report.bad_count == 4
    assert len(list(report)) == 3
    assert report.bad_count == 4


def test_PRIV_4_of_many_bad_lines_a_hundred_are_told(tmp_path: Path) -> None:
    text = ENGLISH + "\nshort" * 250
    report = ListingReport(written(tmp_path, text), "store-1", market(US), READ_AT)
    assert list(report) == []
    assert (report.bad_count, len(report.bad), report.bad[99].number) == (250, 100, 101)


def test_PRIV_4_bytes_that_are_no_text_spoil_a_title_but_never_make_up_a_sku(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    good, odd = MUG.encode().replace(b"White", b"Wh\x81te"), MUG.encode().replace(b"WHITE", b"W\x81")
    path.write_bytes(b"\n".join([ENGLISH.encode(), good, odd]))
    report = ListingReport(path, "store-1", market(US), READ_AT)
    assert [listing.title for listing in report] == ['Wh\ufffdte "12 oz" mug']
    assert report.bad == [BadLine(3, "no SKU that can be read")]


@pytest.mark.parametrize(
    ("channel", "quantity", "status", "expected"),
    [
        ("DEFAULT", "7", "Active", Publication.PUBLISHED),
        ("DEFAULT", "0", "Active", Publication.NO_STOCK),
        ("DEFAULT", "0", "Inactive", Publication.NO_STOCK),
        ("DEFAULT", "", "Inactive", Publication.NO_STOCK),
        ("DEFAULT", "7", "Inactive", Publication.PENDING),
        ("DEFAULT", "7", "Incomplete", Publication.PENDING),
        ("DEFAULT", "0", "Incomplete", Publication.PENDING),
        ("DEFAULT", "7", "something new", Publication.PUBLISHED),
        ("DEFAULT", "0", "", Publication.NO_STOCK),
        ("AMAZON_NA", "", "Active", Publication.PUBLISHED),
        ("AMAZON_NA", "", "Inactive", Publication.NO_STOCK),
        ("AMAZON_EU", "", "Incomplete", Publication.PENDING),
    ],
)
def test_LIST_1_status_and_quantity_tell_how_it_stands(
    tmp_path: Path, channel: str, quantity: str, status: str, expected: Publication
) -> None:
    row = MUG.replace("\t7\t", f"\t{quantity}\t").replace("DEFAULT", channel).replace("Active", status)
    (listing,) = read(tmp_path, f"{ENGLISH}\n{row}\n")
    assert listing.publication is expected


@pytest.mark.parametrize(("channel", "expected"), [("", Channel.UNKNOWN), ("Odd", Channel.UNKNOWN)])
def test_a_channel_that_is_not_known_is_not_guessed(tmp_path: Path, channel: str, expected: Channel) -> None:
    (listing,) = read(tmp_path, f"{ENGLISH}\n{MUG.replace('DEFAULT', channel)}\n")
    assert (listing.channel, listing.availability) == (expected, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13.99", "13.99"),
        ("13,99", "13.99"),
        ("1,299.50", "1299.50"),
        ("1.299,50", "1299.50"),
        ("1 299,50", "1299.50"),
        ("1\u00a0299,50", "1299.50"),
        ("12.345.678,90", "12345678.90"),
        ("12,345,678.90", "12345678.90"),
        ("1,299", "1299"),
        ("1.299,500", "1299.500"),
        ("0,5", "0.5"),
        ("1299", "1299"),
        ("", None),
        ("free", None),
        ("NaN", None),
        ("1,2,x", None),
    ],
)
def test_amounts_as_the_marketplaces_write_them(text: str, expected: str | None) -> None:
    assert amount(text) == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Active Aktiv Actif Activo Attivo Actief Aktywny Aktif Ativo アクティブ 出品中", Status.ACTIVE),
        (
            "Inactive Inaktiv Inactif Inactivo Inattivo Inactief Nieaktywny Pasif Inativo 停止中",
            Status.INACTIVE,
        ),
        ("INCOMPLETE Unvollständig Incomplet Incompleto Onvolledig Niekompletny 不完全", Status.INCOMPLETE),
        ("Blocked ?", Status.UNKNOWN),
    ],
)
def test_LIST_1_the_status_in_any_language(words: str, status: Status) -> None:
    assert {status_of(word) for word in words.split()} == {status}


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("\ufeffseller-sku", Column.SKU),
        (" Seller_SKU ", Column.SKU),
        ("ＳＫＵ", Column.SKU),  # wide letters, as Japanese programs write them
        ("fulfilment-channel", Column.CHANNEL),
        ("fulfillment-channel (dağıtım kanalı)", Column.CHANNEL),
        ("pending-quantity", None),
        ("listing-id", None),
    ],
)
def test_a_header_is_known_however_it_is_spelt(header: str, column: Column | None) -> None:
    assert column_of(header) is column


def test_batches_of_a_thousand_for_a_process_of_its_own(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rows = [MUG.replace("MUG-WHITE", f"MUG-{number}") for number in range(2500)]
    path = written(tmp_path, "\n".join([ENGLISH, *rows, "short"]))
    *found, unread = batches(path, "store-1", market(US))
    parts = [part for part in found if isinstance(part, tuple)]
    assert [len(batch) for batch in parts] == [1000, 1000, 500]
    assert parts[2][499].sku == "MUG-2499"
    assert unread == Unread(1)
    assert "1 lines of store-1's listings report cannot be read, first line 2502: 1 columns" in caplog.text


def test_LIST_1_a_line_is_unread_only_where_it_gives_no_listing(tmp_path: Path) -> None:
    odd = MUG.replace("MUG-WHITE", "MUG-ODD").replace("\t7\t", "\tmany\t")
    assert odd.count("many") == 1
    path = written(tmp_path, "\n".join([ENGLISH, MUG, odd, "", "short", "shorter"]))
    report = ListingReport(path, "store-1", market(US))
    assert [listing.sku for listing in report] == ["MUG-WHITE", "MUG-ODD"]
    assert (report.bad_count, report.unread) == (3, 2)
    assert list(batches(written(tmp_path, f"{ENGLISH}\n{odd}"), "store-1", market(US)))[1:] == []
