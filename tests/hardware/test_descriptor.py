"""HID report descriptors, item by item."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import MalformedReport
from hardware.scanner.codecs.descriptor import Field, parse_descriptor, report_bytes


def fields(text: str) -> tuple[Field, ...]:
    return parse_descriptor(bytes.fromhex(text))


class TestItems:
    def test_an_empty_descriptor_has_no_fields(self) -> None:
        assert parse_descriptor(b"") == ()

    def test_a_field_has_usage_page_size_and_count(self) -> None:
        assert fields("058c 09fe 7508 9538 8102") == (Field(0, "input", 0x8C_00FE, 0, 8, 56),)

    def test_a_report_id_takes_the_first_byte(self) -> None:
        assert fields("8502 058c 09fe 7508 9503 8102") == (Field(2, "input", 0x8C_00FE, 8, 8, 3),)

    def test_fields_follow_one_another(self) -> None:
        assert fields("0501 093b 7508 9501 8102 058c 09fe 9502 8102 09ff 7501 9501 8102") == (
            Field(0, "input", 0x01_003B, 0, 8, 1),
            Field(0, "input", 0x8C_00FE, 8, 8, 2),
            Field(0, "input", 0x8C_00FF, 24, 1, 1),
        )

    def test_usages_are_dealt_out_and_the_last_stands_for_the_rest(self) -> None:
        assert fields("058c 09fb 09fc 7508 9505 8102") == (
            Field(0, "input", 0x8C_00FB, 0, 8, 1),
            Field(0, "input", 0x8C_00FC, 8, 8, 4),
        )

    def test_usages_beyond_the_count_are_left_out(self) -> None:
        assert fields("058c 09fb 09fc 09fd 7508 9502 8102") == (
            Field(0, "input", 0x8C_00FB, 0, 8, 1),
            Field(0, "input", 0x8C_00FC, 8, 8, 1),
        )

    def test_a_usage_range_names_each_usage(self) -> None:
        assert fields("058c 19fb 29fd 7508 9503 8102") == (
            Field(0, "input", 0x8C_00FB, 0, 8, 1),
            Field(0, "input", 0x8C_00FC, 8, 8, 1),
            Field(0, "input", 0x8C_00FD, 16, 8, 1),
        )

    def test_a_usage_range_with_its_page_keeps_it(self) -> None:
        assert fields("0501 1bfb008c00 2bfc008c00 7508 9502 8102") == (
            Field(0, "input", 0x8C_00FB, 0, 8, 1),
            Field(0, "input", 0x8C_00FC, 8, 8, 1),
        )

    def test_a_usage_range_follows_a_usage_and_names_no_more_than_it_says(self) -> None:
        assert fields("058c 09f0 19fb 29fc 7508 9504 8102") == (
            Field(0, "input", 0x8C_00F0, 0, 8, 1),
            Field(0, "input", 0x8C_00FB, 8, 8, 1),
            Field(0, "input", 0x8C_00FC, 16, 8, 2),
        )

    def test_a_usage_of_four_bytes_brings_its_page(self) -> None:
        assert fields("0501 0bfe008c00 7508 9501 8102") == (Field(0, "input", 0x8C_00FE, 0, 8, 1),)

    def test_the_page_in_force_at_the_main_item_counts(self) -> None:
        assert fields("0501 093b 058c 7508 9501 8102") == (Field(0, "input", 0x8C_003B, 0, 8, 1),)

    def test_a_page_of_two_bytes_is_read_little_endian(self) -> None:
        assert fields("0645ff 0a004b 7508 9501 8102") == (Field(0, "input", 0xFF45_4B00, 0, 8, 1),)

    def test_constants_and_usageless_values_are_padding(self) -> None:
        assert fields("058c 09fe 7507 9501 8103 7509 8102") == (
            Field(0, "input", 0, 0, 7, 1),
            Field(0, "input", 0, 7, 9, 1),
        )

    def test_a_count_of_zero_is_no_field(self) -> None:
        assert fields("058c 09fe 7508 9500 8102 9501 8102") == (Field(0, "input", 0, 0, 8, 1),)

    def test_inputs_outputs_features_and_ids_are_counted_apart(self) -> None:
        assert fields("8501 058c 7508 9502 09fe 8102 0901 9102 0902 b102 8502 0903 8102 8501 0904 8102") == (
            Field(1, "input", 0x8C_00FE, 8, 8, 2),
            Field(1, "output", 0x8C_0001, 8, 8, 2),
            Field(1, "feature", 0x8C_0002, 8, 8, 2),
            Field(2, "input", 0x8C_0003, 8, 8, 2),
            Field(1, "input", 0x8C_0004, 24, 8, 2),
        )

    def test_collections_drop_the_usages_before_them(self) -> None:
        assert fields("058c 0902 a101 7508 9501 09fe 8102 0905 c0 8102") == (
            Field(0, "input", 0x8C_00FE, 0, 8, 1),
            Field(0, "input", 0, 8, 8, 1),
        )

    def test_push_and_pop_bring_back_page_size_count_and_id(self) -> None:
        assert fields("8502 058c 7508 9503 a4 0501 7510 9501 8503 b4 09fe 8102") == (
            Field(2, "input", 0x8C_00FE, 8, 8, 3),
        )

    def test_pushes_nest(self) -> None:
        assert fields("7508 9501 a4 7501 a4 7502 b4 b4 8102") == (Field(0, "input", 0, 0, 8, 1),)

    def test_long_items_are_skipped(self) -> None:
        assert fields("fe0244aabb 058c 09fe 7508 9501 8102") == (Field(0, "input", 0x8C_00FE, 0, 8, 1),)

    def test_long_items_are_skipped_in_the_middle_too(self) -> None:
        assert fields("058c fe0144aa 09fe fe0055 7508 9501 8102") == (Field(0, "input", 0x8C_00FE, 0, 8, 1),)

    def test_items_of_no_use_here_change_nothing(self) -> None:
        # logical and physical range, unit, exponent; string index; a reserved type
        assert fields("1500 2501 3500 4501 5500 6500 7901 0c 058c 09fe 7508 9501 8102") == (
            Field(0, "input", 0x8C_00FE, 0, 8, 1),
        )

    @pytest.mark.parametrize("text", ["05", "06", "068c", "0701", "07010203", "fe", "75"])
    def test_an_item_cut_short_is_malformed(self, text: str) -> None:
        with pytest.raises(MalformedReport, match=r"^report descriptor ends inside an item$"):
            fields(text)

    def test_a_pop_without_a_push_is_malformed(self) -> None:
        with pytest.raises(MalformedReport, match=r"^report descriptor pops an empty stack$"):
            fields("b4")

    @given(st.binary(max_size=80))
    def test_any_bytes_parse_or_are_malformed(self, junk: bytes) -> None:
        with suppress(MalformedReport):
            assert all(field.count > 0 for field in parse_descriptor(junk))


class TestReportBytes:
    FIELDS = fields("8502 7508 9503 8102 7501 9501 8102 8503 7508 9501 8102 9102 9509 9102")

    def test_the_id_and_a_begun_byte_count(self) -> None:
        assert report_bytes(self.FIELDS, 2, "input") == 5

    def test_each_report_and_kind_has_its_own_length(self) -> None:
        assert report_bytes(self.FIELDS, 3, "input") == 2
        assert report_bytes(self.FIELDS, 3, "output") == 11
        assert report_bytes(self.FIELDS, 2, "output") == 0

    def test_whole_bytes_are_not_rounded_up(self) -> None:
        assert report_bytes(fields("7508 9540 8102"), 0, "input") == 64
