"""What a carrier is told of a box."""

from app.domain.catalog import Box
from app.domain.order import Recipient
from app.domain.packing.bench import Bench
from app.domain.packing.plan import Need, PackList, Unit
from app.domain.scan import CodeForm
from app.domain.shipping import LabelFormat
from app.services.bench_settings import BenchSettings
from app.services.parcels import items_of, parcel_of
from tests.app.database.warehouse import NOW, an_order, line

ORDER = an_order(1, line("BOX-S3", 1), line("SER-30", 2), line("MUG-W", 0))
NEEDS = (
    Need("item-BOX-S3", "SER-30", "Serum", 1, 1),
    Need("item-BOX-S3", "CRM-50", "Cream", 1),
    Need("item-SER-30", "SER-30", "Serum", 2, 1),
)
UNITS = (
    Unit(4, 2, code="code four", code_form=CodeForm.AZ),
    Unit(1, 0, code="code one", code_form=CodeForm.AZ),
    Unit(2, 1),
    Unit(3, 2, is_code_skipped=True),
)
BENCH = Bench(pack_list=PackList(ORDER.order_id, ORDER.store_id, NEEDS), units=UNITS, weight_grams=640)


def test_TRN_7_codes_stand_at_their_order_item_in_the_order_of_packing() -> None:
    told = [(item.order_item_id, item.quantity, item.codes) for item in items_of(BENCH, ORDER)]
    assert told == [("item-BOX-S3", 1, ("code one",)), ("item-SER-30", 2, ("code four",))]


def test_a_line_with_nothing_left_to_ship_is_not_told() -> None:
    assert "item-MUG-W" not in [item.order_item_id for item in items_of(BENCH, ORDER)]


def test_the_parcel_has_the_boxs_outer_size_and_the_weight_of_the_scale() -> None:
    box = Box("BOX-S", "BOXPBS01", "Small box", 220, 160, 100, 95)
    sender, buyer = Recipient(city="Columbus"), Recipient(city="Springfield")
    parcel = parcel_of(BENCH, ORDER, box, BenchSettings("b", "Bench"), sender, buyer, NOW)
    assert (parcel.length_mm, parcel.width_mm, parcel.height_mm, parcel.weight_grams) == (220, 160, 100, 640)
    assert (parcel.order_id, parcel.package, parcel.ship_at) == (ORDER.order_id, 1, NOW)
    assert (parcel.ship_from.city, parcel.ship_to.city) == ("Columbus", "Springfield")
    assert parcel.codes == ("code one", "code four")


def test_HW_3_the_label_is_asked_for_as_the_benchs_printer_takes_it() -> None:
    box = Box("BOX-S", "BOXPBS01", "Small box", 220, 160, 100, 95)
    settings = BenchSettings("b", "Bench", label_format=LabelFormat.PNG, label_dpi=300)
    parcel = parcel_of(BENCH, ORDER, box, settings, Recipient(), Recipient(), NOW)
    assert (parcel.label_format, parcel.dpi) == (LabelFormat.PNG, 300)
