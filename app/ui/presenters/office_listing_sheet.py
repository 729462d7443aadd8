"""One listing in the side panel: what Amazon is told and why, Amazon's issues, mapping, rule, channel."""

from collections.abc import Mapping as Map

import msgspec

from app.domain.listing import Availability, Channel, Issue, Listing, Publication, Severity
from app.domain.sending import Wanted
from app.ports.listings import Proposal, Sent
from app.ports.stores import SharedSku, Sharing
from app.services.supply import Explanation
from app.ui.presenters.office_reasoning import lead_words, reasons, rule_facts
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Grid,
    Note,
    Pill,
    Section,
    Sheet,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_view import Fact
from app.ui.presenters.view import Amount, Say, Shape, Text, Tone, Value, say

DEFAULT = "DEFAULT"


class About(msgspec.Struct, frozen=True):
    """A listing with everything that the panel says of it. ``places``: names of codes of availability."""

    listing: Listing
    store: str
    stores: Map[str, str]
    warehouses: Map[str, str]
    places: Map[str, str]
    explanation: Explanation
    sent: Map[str, Sent]
    shared: SharedSku | None = None
    item_name: str = ""
    proposal: Proposal | None = None


def listing_sheet(about: About, *, may: bool, first: tuple[Section | None, ...] = ()) -> Sheet:
    """``first``: what stands above all else (a note, work under way, a question)."""
    listing = about.listing
    return Sheet(
        f"{listing.store_id}/{listing.sku}",
        listing.title or listing.sku,
        say("listing.line", sku=listing.sku, asin=listing.asin or "–", store=about.store),
        pills(listing, is_shared=about.shared is not None),
        sections(
            *first,
            None if may else read_only(),
            _issues(listing),
            _shared(about),
            _sends(about),
            _mapping(about, may=may),
            _rule(about, may=may),
            _channel(about, may=may),
            _facts(about),
        ),
    )


def read_only() -> Section:
    """Others see it, and why they cannot change it (LIST-3)."""
    words = (say("listing.read_only.means"), say("listing.read_only.do"))
    return Section("read_only", "", (Note(say("listing.read_only"), words, Tone.QUIET, Shape.PERSON),))


def pills(listing: Listing, *, is_shared: bool) -> tuple[Pill, ...]:
    tone, shape = publication_mark(listing.publication)
    found = [Pill(channel_words(listing)), Pill(publication_words(listing.publication), tone, shape)]
    if is_shared:
        found.append(Pill(say("listing.shared"), Tone.ASK, Shape.DIAMOND))
    return tuple(found)


def channel_words(listing: Listing) -> Say:
    if listing.moving_to is not None:
        return say(f"channel.to_{listing.moving_to.value}")
    return say(f"channel.{listing.channel.value}")


def publication_words(publication: Publication) -> Say:
    return say(f"publication.{publication.value}")


def publication_mark(publication: Publication) -> tuple[Tone, Shape]:
    return {
        Publication.PENDING: (Tone.ASK, Shape.RING),
        Publication.PUBLISHED: (Tone.OK, Shape.TICK),
        Publication.NO_STOCK: (Tone.QUIET, Shape.DISC),
        Publication.FAILED: (Tone.STOP, Shape.OCTAGON),
        Publication.GONE: (Tone.QUIET, Shape.CROSS),
    }[publication]


def issue_note(issue: Issue) -> Note:
    """Amazon's own words."""
    is_error = issue.severity is Severity.ERROR or issue.takes_down
    tone, shape = (Tone.STOP, Shape.OCTAGON) if is_error else (Tone.ASK, Shape.TRIANGLE)
    title = say("issue.takes_down") if issue.takes_down else say(f"issue.{issue.severity.value.lower()}")
    return Note(title, (issue.message, say("issue.code", code=issue.code)), tone, shape)


def _issues(listing: Listing) -> Section | None:
    if not listing.issues:
        return None
    return Section("issues", say("listing.issues"), tuple(issue_note(issue) for issue in listing.issues))


def _shared(about: About) -> Section | None:
    shared = about.shared
    if shared is None:
        return None
    names = ", ".join(about.stores.get(each, each) for each in shared.store_ids)
    note = Note(shared_words(shared, about.stores), (shared_means(shared),), Tone.ASK, Shape.DIAMOND)
    facts = Facts((Fact(say("shared.listed_in"), names),))
    return Section("shared", say("shared.title"), (note, facts, Words(say("shared.where"), Tone.QUIET)))


def shared_words(shared: SharedSku, stores: Map[str, str]) -> Say:
    sender = stores.get(shared.sender, "") or stores.get(min(shared.store_ids), "")
    return say(f"shared.{shared.sharing.value}", store=sender, proposal=shared.proposal)


def shared_means(shared: SharedSku) -> Say:
    is_open = shared.sharing in (Sharing.UNDECIDED, Sharing.RENAMED)
    return say("shared.undecided.means" if is_open else f"shared.{shared.sharing.value}.means")


def _sends(about: About) -> Section:
    found: tuple[Block, ...] = reasons(about.explanation, about.places)
    return Section("sends", say("listing.sends"), (*found, _availability(about)))


def _availability(about: About) -> Grid:
    head = ("", say("grid.wanted"), say("grid.sent"), say("grid.at_amazon"), say("grid.lead"))
    wanted = {row.code: row for row in about.explanation.decisions if isinstance(row, Wanted)}
    there = {row.code: row for row in about.listing.availability}
    codes = [DEFAULT, *sorted(set(wanted) | set(there) - {DEFAULT})]
    rows = dict.fromkeys(code for code in codes if code in wanted or code in there)
    return Grid(head, tuple(_row(about, code, wanted.get(code), there.get(code)) for code in rows))


def _row(about: About, code: str, wanted: Wanted | None, there: Availability | None) -> tuple[Text, ...]:
    sent = about.sent.get(code)
    place = about.places.get(code) or (say("place.default") if code == DEFAULT else say("place.fba"))
    return (
        place if code == DEFAULT or code in about.places or code.startswith("AMAZON") else code,
        _units(None if wanted is None else wanted.quantity),
        _units(None if sent is None else sent.quantity),
        _units(None if there is None else there.quantity),
        _days(None if there is None else there.lead_time_days),
    )


def _units(quantity: int | None) -> str:
    return "–" if quantity is None else str(quantity)


def _days(days: int | None) -> Text:
    return "–" if days is None else say("grid.days", days=days)


def _mapping(about: About, *, may: bool) -> Section:
    mapping, proposal = about.listing.mapping, about.proposal
    if mapping is not None:
        name = say(
            "mapping.group" if mapping.is_group else "mapping.product", units=mapping.units, sku=mapping.sku
        )
        buttons = Actions(
            (Do("map", say("do.map_again"), is_on=may), Do("unmap", say("do.unmap"), is_on=may))
        )
        return Section("mapping", say("mapping.title"), (Facts((Fact(name, about.item_name),)), buttons))
    note = Note(say("mapping.none"), (say("mapping.none.means"),), Tone.ASK, Shape.DIAMOND)
    found = [Do("map", say("do.map"), is_on=may)]
    if proposal is not None:
        found.insert(0, Do("take_proposal", say("do.take_proposal", sku=proposal.mapping.sku), is_on=may))
    proposed = None if proposal is None else Words(_proposed(proposal), Tone.QUIET)
    return Section("mapping", say("mapping.title"), blocks(note, proposed, Actions(tuple(found))))


def _proposed(proposal: Proposal) -> Say:
    return say(
        f"proposal.by_{proposal.by}",
        units=proposal.mapping.units,
        sku=proposal.mapping.sku,
        name=proposal.name,
    )


def _rule(about: About, *, may: bool) -> Section:
    rule, own = about.explanation.rule, about.listing.rule
    if rule is None:
        words: Block = Words(say("rule.none"), Tone.QUIET)
    else:
        words = rule_facts(rule, about.warehouses)
    whose = Words(say("rule.own" if own is not None else "rule.of_store"), Tone.QUIET)
    buttons = [Do("rule", say("do.rule_edit" if own is not None else "do.rule_own"), is_on=may)]
    if own is not None:
        buttons.append(Do("rule_drop", say("do.rule_drop"), is_on=may))
    return Section("rule", say("rule.title"), (whose, words, Actions(tuple(buttons))))


def _channel(about: About, *, may: bool) -> Section:
    listing = about.listing
    to = Channel.FBA if listing.channel is Channel.MERCHANT else Channel.MERCHANT
    is_on = may and listing.moving_to is None and listing.publication is not Publication.PENDING
    do = Do(f"convert:{to.value}", say(f"do.convert_{to.value}"), is_on=is_on)
    return Section(
        "channel",
        say("channel.title"),
        (Words(say(f"channel.{listing.channel.value}.means"), Tone.QUIET), Actions((do,))),
    )


def _facts(about: About) -> Section:
    listing = about.listing
    price: Value = "–" if listing.price is None else Amount(listing.price)
    rows = [Fact(say("listing.price"), price), Fact(say("listing.barcode"), listing.barcode or "–")]
    default = next((row for row in listing.availability if row.code == DEFAULT), None)
    if default is not None and default.lead_time_days is not None:
        rows.append(Fact(say("listing.lead"), lead_words(default.lead_time_days)))
    return Section("facts", say("listing.facts"), (Facts(tuple(rows)),))
