"""One SKU in several stores of an account: what is so now, and the manager's three ways out (CONN-5)."""

from collections.abc import Mapping as Map

from app.domain.sharing import LONGEST_SKU, SharedSku, Sharing
from app.ui.presenters.office_sheet import Block, Field, Kind, Note, Option
from app.ui.presenters.view import Shape, Text, Tone, say

WAYS = (Sharing.RENAMED, Sharing.SHARED, Sharing.OVERWRITE)
SHORTEST = 10  # characters of an acceptance in writing


def form_of(shared: SharedSku) -> dict[str, str]:
    is_open = shared.sharing is Sharing.UNDECIDED
    return {
        "sharing": (Sharing.RENAMED if is_open else shared.sharing).value,
        "sender": shared.sender or min(shared.store_ids),
        "sharing_words": "",
        "renamed": shared.proposals[0][0] if shared.proposals else max(shared.store_ids),
        "new_sku": shared.proposal,
    }


def proposed_for(shared: SharedSku, store_id: str) -> str:
    return dict(shared.proposals).get(store_id, shared.proposal)


def sharing_errors(form: Map[str, str]) -> dict[str, Text]:
    """By field; overwriting is accepted in whole words only."""
    if form["sharing"] == Sharing.OVERWRITE and len(form["sharing_words"].strip()) < SHORTEST:
        return {"sharing_words": say("sharing.words.short")}
    if form["sharing"] == Sharing.RENAMED and not 0 < len(form["new_sku"].strip()) <= LONGEST_SKU:
        return {"new_sku": say("fault.sku_length")}
    return {}


def sharing_blocks(
    shared: SharedSku, stores: Map[str, str], form: Map[str, str], *, is_on: bool, is_new: bool = False
) -> tuple[Block, ...]:
    """The question with both listings named, and what each answer does. ``is_new``: over a listing that is
    only to be created, whose SKU may simply be another.
    """
    names = [stores.get(each, each) for each in shared.store_ids]
    sender = stores.get(shared.sender, names[0])
    note = Note(
        say("sharing.ask", sku=shared.sku, stores=", ".join(names)),
        (say("sharing.ask.means"), say("sharing.ask.new" if is_new else "sharing.now", store=sender)),
        Tone.ASK,
        Shape.DIAMOND,
    )
    way = Sharing(form["sharing"])
    ways = tuple(Option(each.value, say(f"sharing.{each.value}", proposal=shared.proposal)) for each in WAYS)
    means = say(f"sharing.{way.value}.means", proposal=shared.proposal)
    choice = Field("sharing", say("sharing.way"), way.value, Kind.CHOICE, means, options=ways, is_on=is_on)
    more = () if is_new and way is Sharing.RENAMED else _more(shared, stores, form, way, is_on=is_on)
    return (note, choice, *more)


def _more(
    shared: SharedSku, stores: Map[str, str], form: Map[str, str], way: Sharing, *, is_on: bool
) -> tuple[Field, ...]:
    options = tuple(Option(each, stores.get(each, each)) for each in shared.store_ids)
    wrong = sharing_errors(form)
    if way is Sharing.SHARED:
        return (
            Field("sender", say("sharing.sender"), form["sender"], Kind.CHOICE, options=options, is_on=is_on),
        )
    if way is Sharing.RENAMED:
        new = Field(
            "new_sku", say("sharing.new_sku"), form["new_sku"], error=wrong.get("new_sku", ""), is_on=is_on
        )
        return (renamed_field(shared, stores, form, is_on=is_on), new)
    words = form["sharing_words"]
    error = wrong.get("sharing_words", "") if words else ""
    help_words = say("sharing.words.help")
    return (Field("sharing_words", say("sharing.words"), words, Kind.LONG, help_words, error, is_on=is_on),)


def renamed_field(shared: SharedSku, stores: Map[str, str], form: Map[str, str], *, is_on: bool) -> Field:
    options = tuple(Option(each, stores.get(each, each)) for each in shared.store_ids)
    return Field(
        "renamed", say("sharing.renamed_in"), form["renamed"], Kind.CHOICE, options=options, is_on=is_on
    )
