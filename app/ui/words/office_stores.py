"""Sentences of the allocation and stores screens, in English, by message key."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


STORES: dict[str, str] = {
    # what is pressed
    "do.connect": QT_TRANSLATE_NOOP("pack", "Connect"),
    "do.connect_again": QT_TRANSLATE_NOOP("pack", "Connect with other keys…"),
    "do.consent": QT_TRANSLATE_NOOP("pack", "Make the consent address"),
    "do.consent_again": QT_TRANSLATE_NOOP("pack", "Begin again"),
    "do.open_link": QT_TRANSLATE_NOOP("pack", "Open in the browser"),
    "do.copy": QT_TRANSLATE_NOOP("pack", "Copy"),
    "do.landed": QT_TRANSLATE_NOOP("pack", "Connect"),
    "do.add_store": QT_TRANSLATE_NOOP("pack", "Add store"),
    "do.save_store": QT_TRANSLATE_NOOP("pack", "Save store"),
    "do.remove_store": QT_TRANSLATE_NOOP("pack", "Remove store"),
    "do.go_allocation": QT_TRANSLATE_NOOP("pack", "Vacation settings"),
    "do.narf_open": QT_TRANSLATE_NOOP("pack", "Open the gate"),
    "do.narf_shut": QT_TRANSLATE_NOOP("pack", "Shut the gate"),
    "do.mli_on": QT_TRANSLATE_NOOP("pack", "Switch MLI on…"),
    "do.mli_off": QT_TRANSLATE_NOOP("pack", "Switch MLI off…"),
    "do.mli_on_go": QT_TRANSLATE_NOOP("pack", "Reset settings and switch MLI on"),
    "do.mli_off_go": QT_TRANSLATE_NOOP("pack", "Reset settings and switch MLI off"),
    "do.mli_csv": QT_TRANSLATE_NOOP("pack", "Save as CSV"),
    "do.refresh_locations": QT_TRANSLATE_NOOP("pack", "Refresh store warehouse codes"),
    "do.decide": QT_TRANSLATE_NOOP("pack", "Save the decision"),
    "do.vacation_start": QT_TRANSLATE_NOOP("pack", "Start the vacation"),
    "do.vacation_change": QT_TRANSLATE_NOOP("pack", "Change it"),
    "do.vacation_end": QT_TRANSLATE_NOOP("pack", "End the vacation now"),
    "do.override_drop": QT_TRANSLATE_NOOP("pack", "Take away"),
    # countries and regions
    "country.CA": QT_TRANSLATE_NOOP("pack", "Canada"),
    "country.US": QT_TRANSLATE_NOOP("pack", "United States"),
    "country.MX": QT_TRANSLATE_NOOP("pack", "Mexico"),
    "country.BR": QT_TRANSLATE_NOOP("pack", "Brazil"),
    "country.IE": QT_TRANSLATE_NOOP("pack", "Ireland"),
    "country.ES": QT_TRANSLATE_NOOP("pack", "Spain"),
    "country.GB": QT_TRANSLATE_NOOP("pack", "United Kingdom"),
    "country.FR": QT_TRANSLATE_NOOP("pack", "France"),
    "country.BE": QT_TRANSLATE_NOOP("pack", "Belgium"),
    "country.NL": QT_TRANSLATE_NOOP("pack", "Netherlands"),
    "country.DE": QT_TRANSLATE_NOOP("pack", "Germany"),
    "country.IT": QT_TRANSLATE_NOOP("pack", "Italy"),
    "country.SE": QT_TRANSLATE_NOOP("pack", "Sweden"),
    "country.ZA": QT_TRANSLATE_NOOP("pack", "South Africa"),
    "country.PL": QT_TRANSLATE_NOOP("pack", "Poland"),
    "country.EG": QT_TRANSLATE_NOOP("pack", "Egypt"),
    "country.TR": QT_TRANSLATE_NOOP("pack", "Türkiye"),
    "country.SA": QT_TRANSLATE_NOOP("pack", "Saudi Arabia"),
    "country.AE": QT_TRANSLATE_NOOP("pack", "United Arab Emirates"),
    "country.IN": QT_TRANSLATE_NOOP("pack", "India"),
    "country.SG": QT_TRANSLATE_NOOP("pack", "Singapore"),
    "country.AU": QT_TRANSLATE_NOOP("pack", "Australia"),
    "country.JP": QT_TRANSLATE_NOOP("pack", "Japan"),
    "region.na": QT_TRANSLATE_NOOP("pack", "North America"),
    "region.eu": QT_TRANSLATE_NOOP("pack", "Europe, Middle East, India"),
    "region.fe": QT_TRANSLATE_NOOP("pack", "Far East"),
    # allocation
    "allocation.stores": QT_TRANSLATE_NOOP("pack", "Stores"),
    "allocation.no_store": QT_TRANSLATE_NOOP("pack", "No store yet. Add one under Stores."),
    "allocation.empty": QT_TRANSLATE_NOOP("pack", "No store yet"),
    "allocation.empty.do": QT_TRANSLATE_NOOP(
        "pack", "Add and connect a store first; then say here how much it may sell."
    ),
    "allocation.pick": QT_TRANSLATE_NOOP("pack", "Choose a store"),
    "allocation.pick.do": QT_TRANSLATE_NOOP("pack", "Its settings and what they send are shown here."),
    "allocation.none": QT_TRANSLATE_NOOP("pack", "No settings saved"),
    "allocation.none.means": QT_TRANSLATE_NOOP("pack", "Nothing is sent for this store until you save them."),
    "allocation.set": QT_TRANSLATE_NOOP("pack", "{percent} % of the stock"),
    "allocation.title": QT_TRANSLATE_NOOP("pack", "How much this store may sell"),
    "allocation.mli": QT_TRANSLATE_NOOP("pack", "Each location sends its own warehouse"),
    "allocation.mli.means": QT_TRANSLATE_NOOP(
        "pack", "With MLI these settings count for each mapped location by itself."
    ),
    "allocation.saved": QT_TRANSLATE_NOOP("pack", "Settings are saved"),
    "allocation.saved.means": QT_TRANSLATE_NOOP("pack", "New quantities go to Amazon with the next run."),
    "live.title": QT_TRANSLATE_NOOP("pack", "What it sends"),
    "live.search": QT_TRANSLATE_NOOP("pack", "Try it with a listing"),
    "live.search.help": QT_TRANSLATE_NOOP("pack", "Begin a SKU or a word of the title."),
    "live.nothing": QT_TRANSLATE_NOOP("pack", "No listing of this store begins so."),
    "live.wrong": QT_TRANSLATE_NOOP("pack", "The settings at the left are not complete."),
    "live.no_place": QT_TRANSLATE_NOOP("pack", "Nothing is sent until there is a warehouse."),
    "live.pick": QT_TRANSLATE_NOOP(
        "pack", "Choose a listing to see its quantity while you change the settings."
    ),
    "vacation.title": QT_TRANSLATE_NOOP("pack", "Vacation"),
    "vacation.words": QT_TRANSLATE_NOOP("pack", "The store sells as always."),
    "vacation.way": QT_TRANSLATE_NOOP("pack", "While away"),
    "vacation.way.zero": QT_TRANSLATE_NOOP("pack", "Sell nothing"),
    "vacation.way.extend": QT_TRANSLATE_NOOP("pack", "Sell with a longer lead time"),
    "vacation.off.means": QT_TRANSLATE_NOOP("pack", "Quantities and lead times go out as always."),
    "vacation.zero.means": QT_TRANSLATE_NOOP("pack", "Every quantity is sent as 0."),
    "vacation.extend.means": QT_TRANSLATE_NOOP(
        "pack", "Quantities go on; buyers are told of a later dispatch."
    ),
    "vacation.zero.does": QT_TRANSLATE_NOOP("pack", "Every quantity goes out as 0."),
    "vacation.extend.does": QT_TRANSLATE_NOOP("pack", "Quantities go on with the longer lead time."),
    "vacation.lead": QT_TRANSLATE_NOOP("pack", "Whole lead time"),
    "vacation.lead.help": QT_TRANSLATE_NOOP(
        "pack", "Not added to the usual one: this is all of it, 30 days at most."
    ),
    "vacation.too_long": QT_TRANSLATE_NOOP(
        "pack", "Amazon takes no lead time over {most} days. For longer, sell nothing instead."
    ),
    "vacation.when": QT_TRANSLATE_NOOP("pack", "When"),
    "vacation.when.hand": QT_TRANSLATE_NOOP("pack", "From now until I end it"),
    "vacation.when.dates": QT_TRANSLATE_NOOP("pack", "Between two days"),
    "vacation.starts": QT_TRANSLATE_NOOP("pack", "First day"),
    "vacation.ends": QT_TRANSLATE_NOOP("pack", "Last day"),
    "vacation.no_start": QT_TRANSLATE_NOOP("pack", "Choose the first day"),
    "vacation.backwards": QT_TRANSLATE_NOOP("pack", "It ends before it starts"),
    "vacation.now.zero": QT_TRANSLATE_NOOP("pack", "On vacation: sells nothing"),
    "vacation.now.extend": QT_TRANSLATE_NOOP("pack", "On vacation: longer lead time"),
    "vacation.state.off": QT_TRANSLATE_NOOP("pack", "Off"),
    "vacation.state.zero": QT_TRANSLATE_NOOP("pack", "Sells nothing while away"),
    "vacation.state.extend": QT_TRANSLATE_NOOP("pack", "Longer lead time while away"),
    "vacation.by_hand": QT_TRANSLATE_NOOP("pack", "On vacation until you end it"),
    "vacation.from": QT_TRANSLATE_NOOP("pack", "On vacation from {starts} until you end it"),
    "vacation.from_to": QT_TRANSLATE_NOOP("pack", "On vacation from {starts} to {ends}"),
    "vacation.after": QT_TRANSLATE_NOOP(
        "pack", "Afterwards that day’s stock and the usual lead time go out; nothing old is remembered."
    ),
    "vacation.saved": QT_TRANSLATE_NOOP("pack", "Vacation is saved"),
    "vacation.ended": QT_TRANSLATE_NOOP("pack", "The vacation is over"),
    "override.title": QT_TRANSLATE_NOOP("pack", "Listings with settings of their own"),
    "override.words": QT_TRANSLATE_NOOP("pack", "They do not follow the settings above."),
    "override.none": QT_TRANSLATE_NOOP("pack", "None"),
    "override.dropped": QT_TRANSLATE_NOOP("pack", "{sku} follows the store’s settings again"),
    # stores
    "store.list": QT_TRANSLATE_NOOP("pack", "Stores"),
    "store.none": QT_TRANSLATE_NOOP("pack", "No store yet"),
    "store.pick": QT_TRANSLATE_NOOP("pack", "Choose a store"),
    "store.pick.do": QT_TRANSLATE_NOOP("pack", "Its connection, switches and jobs are shown here."),
    "store.empty": QT_TRANSLATE_NOOP("pack", "No store yet"),
    "store.empty.do": QT_TRANSLATE_NOOP(
        "pack",
        "A store is one seller account in one country. Add the first one; you need its merchant token "
        "from Seller Central.",
    ),
    "store.row": QT_TRANSLATE_NOOP("pack", "{country} · {state}"),
    "store.market": QT_TRANSLATE_NOOP("pack", "{country}"),
    "store.market_region": QT_TRANSLATE_NOOP("pack", "{country} · {region}"),
    "store.state.draft": QT_TRANSLATE_NOOP("pack", "Not connected"),
    "store.state.connected": QT_TRANSLATE_NOOP("pack", "Connected"),
    "store.state.refused": QT_TRANSLATE_NOOP("pack", "Keys refused"),
    "store.seller_id": QT_TRANSLATE_NOOP("pack", "Merchant token"),
    "store.seller_id.help": QT_TRANSLATE_NOOP(
        "pack", "Seller Central: Settings, Account Info, Merchant Token."
    ),
    "store.connected": QT_TRANSLATE_NOOP("pack", "Connected"),
    "store.secret": QT_TRANSLATE_NOOP("pack", "Secret made"),
    "store.marketplace": QT_TRANSLATE_NOOP("pack", "Country"),
    "store.country": QT_TRANSLATE_NOOP("pack", "{country}"),
    "store.region_is": QT_TRANSLATE_NOOP("pack", "Amazon’s region: {region}"),
    "store.name": QT_TRANSLATE_NOOP("pack", "Name"),
    "store.name.help": QT_TRANSLATE_NOOP("pack", "As you call it, such as US main."),
    "store.where": QT_TRANSLATE_NOOP("pack", "The store"),
    "store.new": QT_TRANSLATE_NOOP("pack", "Add a store"),
    "store.new.detail": QT_TRANSLATE_NOOP(
        "pack", "One seller account in one country. Sell in the US and Canada: two stores."
    ),
    "store.ship_from": QT_TRANSLATE_NOOP("pack", "Ship-from address"),
    "store.ship_from.words": QT_TRANSLATE_NOOP("pack", "Buy Shipping buys labels from here."),
    "store.email": QT_TRANSLATE_NOOP("pack", "Sender’s e-mail"),
    "store.email.help": QT_TRANSLATE_NOOP(
        "pack", "Without it Amazon sells no label for orders with Transparency codes."
    ),
    "store.saved": QT_TRANSLATE_NOOP("pack", "Saved. Now connect it"),
    "store.saved.do": QT_TRANSLATE_NOOP("pack", "Paste its keys below, or give consent in Seller Central."),
    "store.address_saved": QT_TRANSLATE_NOOP("pack", "Address is saved"),
    "store.remove": QT_TRANSLATE_NOOP("pack", "Remove this store"),
    "store.remove.words": QT_TRANSLATE_NOOP("pack", "It was never connected, so nothing is lost."),
    "fault.store_id_shape": QT_TRANSLATE_NOOP("pack", "This name cannot be used"),
    "fault.name_missing": QT_TRANSLATE_NOOP("pack", "This is needed"),
    "fault.marketplace_unknown": QT_TRANSLATE_NOOP("pack", "Choose a country"),
    "fault.seller_id_shape": QT_TRANSLATE_NOOP("pack", "Letters and digits only, such as A2EXAMPLE1TOKEN"),
    "fault.interval_range": QT_TRANSLATE_NOOP("pack", "Not possible"),
    "fault.address_missing": QT_TRANSLATE_NOOP("pack", "This is needed"),
    "fault.country_shape": QT_TRANSLATE_NOOP("pack", "Choose a country"),
    "fault.mli_only_us": QT_TRANSLATE_NOOP("pack", "MLI exists in the US only"),
    "fault.narf_only_na": QT_TRANSLATE_NOOP("pack", "NARF exists in North America only"),
    "fault.ends_before_start": QT_TRANSLATE_NOOP("pack", "It ends before it starts"),
    "fault.lead_time_range": QT_TRANSLATE_NOOP("pack", "0 to 30 days"),
    "fault.warehouses_missing": QT_TRANSLATE_NOOP("pack", "Choose at least one"),
    "fault.warehouse_unknown": QT_TRANSLATE_NOOP("pack", "There is no such warehouse"),
    "fault.percent_range": QT_TRANSLATE_NOOP("pack", "0 to 100"),
    "fault.below_zero": QT_TRANSLATE_NOOP("pack", "Not below zero"),
    # connection
    "connection.title": QT_TRANSLATE_NOOP("pack", "Connection"),
    "connection.draft": QT_TRANSLATE_NOOP("pack", "Not connected yet"),
    "connection.draft.do": QT_TRANSLATE_NOOP("pack", "Choose how, and let Amazon confirm it."),
    "connection.refused": QT_TRANSLATE_NOOP("pack", "Amazon no longer accepts the keys"),
    "connection.refused.do": QT_TRANSLATE_NOOP(
        "pack", "Nothing is imported or sent. Make new ones in Seller Central and connect again."
    ),
    "connection.connected": QT_TRANSLATE_NOOP("pack", "New keys for this store"),
    "connection.connected.do": QT_TRANSLATE_NOOP(
        "pack", "The old ones stay until Amazon has accepted the new ones."
    ),
    "connection.way": QT_TRANSLATE_NOOP("pack", "How"),
    "connection.way.keys": QT_TRANSLATE_NOOP("pack", "Paste the keys of your own app"),
    "connection.way.consent": QT_TRANSLATE_NOOP("pack", "Give consent in Seller Central"),
    "connection.keys.help": QT_TRANSLATE_NOOP("pack", "For a private app that you authorized for yourself."),
    "connection.consent.help": QT_TRANSLATE_NOOP(
        "pack", "For a public app with an https address of its own."
    ),
    "connection.client_id": QT_TRANSLATE_NOOP("pack", "Client ID"),
    "connection.client_secret": QT_TRANSLATE_NOOP("pack", "Client secret"),
    "connection.refresh_token": QT_TRANSLATE_NOOP("pack", "Refresh token"),
    "connection.application_id": QT_TRANSLATE_NOOP("pack", "Application ID"),
    "connection.application_id.help": QT_TRANSLATE_NOOP("pack", "Begins with amzn1.sp.solution."),
    "connection.redirect": QT_TRANSLATE_NOOP("pack", "Redirect address"),
    "connection.redirect.help": QT_TRANSLATE_NOOP("pack", "As it is registered at Amazon, https only."),
    "connection.redirect.https": QT_TRANSLATE_NOOP(
        "pack", "It must begin with https://; Amazon takes no other."
    ),
    "connection.is_draft": QT_TRANSLATE_NOOP("pack", "The app is still a draft"),
    "connection.is_draft.help": QT_TRANSLATE_NOOP("pack", "Adds version=beta to the address."),
    "connection.step_one": QT_TRANSLATE_NOOP("pack", "1 · Open this address, sign in and confirm."),
    "connection.step_two": QT_TRANSLATE_NOOP(
        "pack", "2 · Copy the address on which you land, and paste it here by {time}."
    ),
    "connection.landed": QT_TRANSLATE_NOOP("pack", "Address on which you landed"),
    "connection.landed.help": QT_TRANSLATE_NOOP("pack", "The whole line of the browser."),
    "connection.done": QT_TRANSLATE_NOOP("pack", "{name} is connected"),
    "connection.done.do": QT_TRANSLATE_NOOP("pack", "Switch on what it may do."),
    "connection.landed.back": QT_TRANSLATE_NOOP("pack", "Close this page and go back to Packbench."),
    "refused.title": QT_TRANSLATE_NOOP("pack", "Not connected"),
    "refused.credentials_missing.means": QT_TRANSLATE_NOOP("pack", "Something is missing."),
    "refused.credentials_missing.do": QT_TRANSLATE_NOOP("pack", "Fill in all of it."),
    "refused.credentials.means": QT_TRANSLATE_NOOP("pack", "Amazon does not accept these keys."),
    "refused.credentials.do": QT_TRANSLATE_NOOP(
        "pack", "Copy each of them again from Seller Central; a new refresh token belongs to one app only."
    ),
    "refused.refused.means": QT_TRANSLATE_NOOP("pack", "Amazon turned the question down."),
    "refused.refused.do": QT_TRANSLATE_NOOP(
        "pack", "Its words say why. Check the app’s roles, then try again."
    ),
    "refused.not_in_marketplace.means": QT_TRANSLATE_NOOP(
        "pack", "These keys belong to an account that does not sell in this country."
    ),
    "refused.not_in_marketplace.do": QT_TRANSLATE_NOOP(
        "pack", "Check the country of this store, or use the right account’s keys."
    ),
    "refused.not_participating.means": QT_TRANSLATE_NOOP(
        "pack", "The account is known in this country but does not take part."
    ),
    "refused.not_participating.do": QT_TRANSLATE_NOOP(
        "pack", "Finish the registration there in Seller Central, then connect."
    ),
    "refused.other_account.means": QT_TRANSLATE_NOOP(
        "pack", "You signed in to another account than this store’s."
    ),
    "refused.other_account.do": QT_TRANSLATE_NOOP(
        "pack", "Check the merchant token, or sign in with the right account."
    ),
    "refused.code_refused.means": QT_TRANSLATE_NOOP("pack", "Amazon did not take the code of that address."),
    "refused.code_refused.do": QT_TRANSLATE_NOOP("pack", "It works once and for 5 minutes. Begin again."),
    "refused.code_missing.means": QT_TRANSLATE_NOOP("pack", "That address carries no code."),
    "refused.code_missing.do": QT_TRANSLATE_NOOP("pack", "Copy the whole address after you confirmed."),
    "refused.not_confirmed.means": QT_TRANSLATE_NOOP(
        "pack", "That is Seller Central’s page itself: nothing is confirmed yet."
    ),
    "refused.not_confirmed.do": QT_TRANSLATE_NOOP(
        "pack",
        "Confirm there, then copy where you land. If it shows an error, the app is private (paste its keys) "
        "or still a draft.",
    ),
    "refused.state_missing.means": QT_TRANSLATE_NOOP(
        "pack", "That is not the address that Amazon sent you to."
    ),
    "refused.state_missing.do": QT_TRANSLATE_NOOP("pack", "Copy the whole address after you confirmed."),
    "refused.state_unknown.means": QT_TRANSLATE_NOOP(
        "pack", "That address belongs to no consent begun here."
    ),
    "refused.state_unknown.do": QT_TRANSLATE_NOOP("pack", "Begin again."),
    "refused.state_used.means": QT_TRANSLATE_NOOP("pack", "That address was used already."),
    "refused.state_used.do": QT_TRANSLATE_NOOP("pack", "Each consent counts once. Begin again."),
    "refused.state_expired.means": QT_TRANSLATE_NOOP("pack", "The 5 minutes are over."),
    "refused.state_expired.do": QT_TRANSLATE_NOOP("pack", "Begin again."),
    "refused.landed_unreadable.means": QT_TRANSLATE_NOOP("pack", "That is no address."),
    "refused.landed_unreadable.do": QT_TRANSLATE_NOOP("pack", "Copy the whole line of the browser."),
    "refused.consent_denied.means": QT_TRANSLATE_NOOP("pack", "Seller Central says that you declined."),
    "refused.consent_denied.do": QT_TRANSLATE_NOOP(
        "pack", "Open the address again and confirm, if you want to."
    ),
    "refused.redirect_shape.means": QT_TRANSLATE_NOOP("pack", "The redirect address is no address."),
    "refused.redirect_shape.do": QT_TRANSLATE_NOOP("pack", "Type it as it is registered at Amazon."),
    "refused.redirect_https.means": QT_TRANSLATE_NOOP(
        "pack", "The redirect address must begin with https://."
    ),
    "refused.redirect_https.do": QT_TRANSLATE_NOOP("pack", "Amazon registers no other. Use your app’s own."),
    "refused.redirect_localhost.means": QT_TRANSLATE_NOOP(
        "pack", "Amazon refuses addresses of this computer."
    ),
    "refused.redirect_localhost.do": QT_TRANSLATE_NOOP(
        "pack", "Use your app’s public https address and paste where you land."
    ),
    # what to see to
    "health.store.refused": QT_TRANSLATE_NOOP("pack", "Amazon refuses the keys"),
    "health.store.refused.do": QT_TRANSLATE_NOOP("pack", "Nothing is imported or sent. Connect it again."),
    "health.store.secret_over": QT_TRANSLATE_NOOP("pack", "The client secret is over 180 days old"),
    "health.store.secret_over.do": QT_TRANSLATE_NOOP(
        "pack", "Amazon stops taking it. Rotate it in Seller Central and connect again with the new one."
    ),
    "health.store.secret_old": QT_TRANSLATE_NOOP("pack", "The client secret runs out soon"),
    "health.store.secret_old.do": QT_TRANSLATE_NOOP(
        "pack",
        "Amazon takes it for 180 days. Rotate it in Seller Central and connect again with the new one.",
    ),
    "health.store.jobs_failing": QT_TRANSLATE_NOOP("pack", "A job keeps failing"),
    "health.store.jobs_failing.do": QT_TRANSLATE_NOOP("pack", "Its words are below, with what it waits for."),
    "health.store.report_unread_one": QT_TRANSLATE_NOOP("pack", "1 line of Amazon’s report is unreadable"),
    "health.store.report_unread_many": QT_TRANSLATE_NOOP(
        "pack", "{count} lines of Amazon’s report are unreadable"
    ),
    "health.store.report_unread.do": QT_TRANSLATE_NOOP(
        "pack", "No listing was marked as gone. The next report is read anew; if it stays so, tell IT."
    ),
    "health.store.narf_shut": QT_TRANSLATE_NOOP("pack", "The NARF gate is shut"),
    "health.store.narf_shut.do": QT_TRANSLATE_NOOP(
        "pack", "No inventory is sent until a manager opens it below."
    ),
    "health.store.no_allocation": QT_TRANSLATE_NOOP("pack", "No allocation settings"),
    "health.store.no_allocation.do": QT_TRANSLATE_NOOP(
        "pack", "Nothing is sent until they are saved under Allocation."
    ),
    "health.store.locations_unmapped": QT_TRANSLATE_NOOP("pack", "A location has no warehouse"),
    "health.store.locations_unmapped.do": QT_TRANSLATE_NOOP("pack", "It gets no quantity. Map it below."),
    # switches
    "feature.title": QT_TRANSLATE_NOOP("pack", "What it may do"),
    "feature.imports_listings": QT_TRANSLATE_NOOP("pack", "Import listings"),
    "feature.imports_listings.help": QT_TRANSLATE_NOOP("pack", "All of them once, then what changes."),
    "feature.imports_orders": QT_TRANSLATE_NOOP("pack", "Import orders"),
    "feature.imports_orders.help": QT_TRANSLATE_NOOP("pack", "Orders that you ship yourself."),
    "feature.sends_inventory": QT_TRANSLATE_NOOP("pack", "Send inventory"),
    "feature.sends_inventory.help": QT_TRANSLATE_NOOP(
        "pack", "Quantities with their lead time, as Allocation says."
    ),
    "feature.buys_shipping": QT_TRANSLATE_NOOP("pack", "Buy Shipping"),
    "feature.buys_shipping.help": QT_TRANSLATE_NOOP("pack", "Labels bought at Amazon."),
    "feature.prints_po": QT_TRANSLATE_NOOP("pack", "PO number on labels"),
    "feature.prints_po.help": QT_TRANSLATE_NOOP("pack", "For Business orders whose buyer gave one."),
    "feature.saved": QT_TRANSLATE_NOOP("pack", "Saved"),
    # at the bench
    "bench_switch.title": QT_TRANSLATE_NOOP("pack", "At the benches"),
    "bench_switch.packers_may_override": QT_TRANSLATE_NOOP("pack", "Packers may skip a code"),
    "bench_switch.packers_may_override.help": QT_TRANSLATE_NOOP(
        "pack", "A packer ships a unit without its Transparency code, with a reason. Off: a lead must do it."
    ),
    "bench_switch.uses_shipping_v2_for_codes": QT_TRANSLATE_NOOP("pack", "Codes go by Amazon Shipping v2"),
    "bench_switch.uses_shipping_v2_for_codes.help": QT_TRANSLATE_NOOP(
        "pack", "Orders with codes are labelled by Shipping v2. Off: by Merchant Fulfillment, Amazon’s way."
    ),
    "bench_switch.amazon_labels_carry_po": QT_TRANSLATE_NOOP("pack", "Amazon prints the PO number"),
    "bench_switch.amazon_labels_carry_po.help": QT_TRANSLATE_NOOP(
        "pack", "Amazon’s labels show it already, so it is not added a second time. Off: we add it."
    ),
    "bench_switch.ships_at_manifest": QT_TRANSLATE_NOOP("pack", "Shipped when the manifest is closed"),
    "bench_switch.ships_at_manifest.help": QT_TRANSLATE_NOOP(
        "pack",
        "Orders stay Labelled until their parcels are on a manifest. Off: they are Shipped with the label, "
        "those that wait at once.",
    ),
    "bench_switch.saved.means": QT_TRANSLATE_NOOP("pack", "The benches go by it from the next order on."),
    "po_check.open": QT_TRANSLATE_NOOP(
        "pack", "The first label with a PO number will show whether Amazon prints it."
    ),
    "po_check.off": QT_TRANSLATE_NOOP("pack", "We add the PO number to Amazon’s labels."),
    "po_check.yes": QT_TRANSLATE_NOOP("pack", "The first label showed its PO number"),
    "po_check.yes.means": QT_TRANSLATE_NOOP("pack", "Order {order}, {when}. Nothing is added."),
    "po_check.no": QT_TRANSLATE_NOOP("pack", "The first label lacked its PO number"),
    "po_check.no.means": QT_TRANSLATE_NOOP(
        "pack", "Order {order}, {when}. Since then we add it to each label of a Business order."
    ),
    "po_check.ask": QT_TRANSLATE_NOOP("pack", "Does the first label show its PO number?"),
    "po_check.ask.means": QT_TRANSLATE_NOOP(
        "pack", "That of order {order}, {when}, is a picture that we cannot read. Look at it, and say."
    ),
    "do.po_yes": QT_TRANSLATE_NOOP("pack", "It shows it"),
    "do.po_no": QT_TRANSLATE_NOOP("pack", "It lacks it"),
    "declined.label_looked_at": QT_TRANSLATE_NOOP("pack", "Somebody has answered that already."),
    "health.store.po_unread": QT_TRANSLATE_NOOP("pack", "A label is to be looked at"),
    "health.store.po_unread.do": QT_TRANSLATE_NOOP("pack", "Say below whether it shows its PO number."),
    # NARF and MLI
    "narf.title": QT_TRANSLATE_NOOP("pack", "Remote Fulfillment (NARF)"),
    "narf.enrolled": QT_TRANSLATE_NOOP("pack", "This account takes part in NARF"),
    "narf.enrolled.help": QT_TRANSLATE_NOOP(
        "pack", "Amazon sells your US FBA stock in Canada, Mexico and Brazil."
    ),
    "narf.shut": QT_TRANSLATE_NOOP("pack", "The gate is shut: no inventory is sent"),
    "narf.shut.means": QT_TRANSLATE_NOOP(
        "pack", "A quantity sent to a listing that Amazon ships could take it away from FBA."
    ),
    "narf.shut.do": QT_TRANSLATE_NOOP(
        "pack", "Check in Seller Central that your merchant SKUs are not FBA SKUs, then open it."
    ),
    "narf.type": QT_TRANSLATE_NOOP("pack", "Type {words} to open it"),
    "narf.open": QT_TRANSLATE_NOOP("pack", "Open since {when}, by {name}"),
    "narf.open.means": QT_TRANSLATE_NOOP(
        "pack", "Only listings that Amazon confirms as merchant-fulfilled in the same minute are sent."
    ),
    "mli.title": QT_TRANSLATE_NOOP("pack", "Multi-Location Inventory (MLI)"),
    "mli.on": QT_TRANSLATE_NOOP("pack", "MLI"),
    "mli.words": QT_TRANSLATE_NOOP("pack", "A quantity of its own for each of your locations at Amazon."),
    "mli.locations.words": QT_TRANSLATE_NOOP(
        "pack", "Each location gets the stock of its warehouse; one without gets nothing."
    ),
    "mli.none": QT_TRANSLATE_NOOP("pack", "No locations known yet"),
    "mli.none.do": QT_TRANSLATE_NOOP(
        "pack", "Refresh the store warehouse codes. New locations are made in Seller Central."
    ),
    "mli.unmapped": QT_TRANSLATE_NOOP("pack", "No warehouse: gets nothing"),
    "mli.unmapped.means": QT_TRANSLATE_NOOP("pack", "Choose its warehouse; until then it gets no quantity."),
    "mli.inactive": QT_TRANSLATE_NOOP("pack", "Amazon no longer lists it"),
    "mli.location": QT_TRANSLATE_NOOP("pack", "{alias} ({code})"),
    "mli.warn_on": QT_TRANSLATE_NOOP("pack", "Switching MLI on resets this store’s settings"),
    "mli.warn_off": QT_TRANSLATE_NOOP("pack", "Switching MLI off resets this store’s settings"),
    "mli.warn.resets": QT_TRANSLATE_NOOP("pack", "Its allocation settings are taken away."),
    "mli.warn.overrides_one": QT_TRANSLATE_NOOP("pack", "1 listing loses its own settings."),
    "mli.warn.overrides_many": QT_TRANSLATE_NOOP("pack", "{count} listings lose their own settings."),
    "mli.warn_on.zero": QT_TRANSLATE_NOOP("pack", "The single quantity is set to 0 first."),
    "mli.warn_off.zero": QT_TRANSLATE_NOOP("pack", "The locations are set to 0 first."),
    "mli.warn.then": QT_TRANSLATE_NOOP(
        "pack", "Nothing is sent until you save new settings. Keep the old ones as CSV."
    ),
    "mli.store_rule": QT_TRANSLATE_NOOP("pack", "The store"),
    "mli.done_on": QT_TRANSLATE_NOOP("pack", "MLI is on"),
    "mli.done_on.do": QT_TRANSLATE_NOOP(
        "pack", "Refresh the codes, map the locations, then save new settings under Allocation."
    ),
    "mli.done_off": QT_TRANSLATE_NOOP("pack", "MLI is off"),
    "mli.done_off.do": QT_TRANSLATE_NOOP(
        "pack", "Save new settings under Allocation; nothing is sent before."
    ),
    "mli.refreshed": QT_TRANSLATE_NOOP("pack", "{count} locations"),
    # shared SKUs
    "shared.title": QT_TRANSLATE_NOOP("pack", "SKUs in several stores"),
    "shared.words": QT_TRANSLATE_NOOP(
        "pack", "One quantity at Amazon, several stores: the last sender would win."
    ),
    "shared.where": QT_TRANSLATE_NOOP("pack", "A manager decides it under Stores."),
    "shared.listed_in": QT_TRANSLATE_NOOP("pack", "Listed in"),
    "shared.undecided": QT_TRANSLATE_NOOP("pack", "Not decided yet: {store} sends"),
    "shared.renamed": QT_TRANSLATE_NOOP("pack", "To be renamed {proposal}"),
    "shared.shared": QT_TRANSLATE_NOOP("pack", "Kept shared: {store} sends"),
    "shared.overwrite": QT_TRANSLATE_NOOP("pack", "Overwriting is accepted"),
    "shared.undecided.means": QT_TRANSLATE_NOOP("pack", "The smaller of the stores’ quantities goes out."),
    "shared.shared.means": QT_TRANSLATE_NOOP("pack", "The other stores send nothing for it."),
    "shared.overwrite.means": QT_TRANSLATE_NOOP("pack", "Each store sends its own; the last one wins."),
    "shared.line.undecided": QT_TRANSLATE_NOOP(
        "pack", "{stores} · not decided, {sender} sends the smaller quantity"
    ),
    "shared.line.shared": QT_TRANSLATE_NOOP("pack", "{stores} · {sender} sends"),
    "shared.line.overwrite": QT_TRANSLATE_NOOP("pack", "{stores} · overwriting accepted"),
    "shared.line.renamed": QT_TRANSLATE_NOOP("pack", "{stores} · to be renamed"),
    "sharing.ask": QT_TRANSLATE_NOOP("pack", "{sku} is one quantity in {stores}"),
    "sharing.ask.means": QT_TRANSLATE_NOOP("pack", "Amazon keeps one number for all of them."),
    "sharing.now": QT_TRANSLATE_NOOP("pack", "Until you decide, {store} sends the smaller quantity."),
    "sharing.way": QT_TRANSLATE_NOOP("pack", "What shall be done"),
    "sharing.renamed": QT_TRANSLATE_NOOP("pack", "Rename it to {proposal}"),
    "sharing.shared": QT_TRANSLATE_NOOP("pack", "Keep it shared, one store sends"),
    "sharing.overwrite": QT_TRANSLATE_NOOP("pack", "Let them overwrite each other"),
    "sharing.renamed.means": QT_TRANSLATE_NOOP(
        "pack", "A listing {proposal} takes its place; then each has a quantity of its own."
    ),
    "sharing.shared.means": QT_TRANSLATE_NOOP(
        "pack", "The chosen store sends its quantity; the others send nothing."
    ),
    "sharing.overwrite.means": QT_TRANSLATE_NOOP(
        "pack", "Each sends its own number, and the last one wins. You may sell what is not there."
    ),
    "sharing.sender": QT_TRANSLATE_NOOP("pack", "Who sends"),
    "sharing.words": QT_TRANSLATE_NOOP("pack", "Write that you accept it, and why"),
    "sharing.words.help": QT_TRANSLATE_NOOP("pack", "Kept in the audit log with your name."),
    "sharing.words.short": QT_TRANSLATE_NOOP("pack", "At least a few words"),
    "sharing.ask.new": QT_TRANSLATE_NOOP("pack", "Choose before the new listing is sent."),
    "sharing.new_sku": QT_TRANSLATE_NOOP("pack", "New SKU"),
    "sharing.renamed_in": QT_TRANSLATE_NOOP("pack", "Rename it in"),
    "sharing.renamed.then": QT_TRANSLATE_NOOP("pack", "When Amazon shows it, take the old listing off here."),
    "sharing.rename.who_may": QT_TRANSLATE_NOOP("pack", "Renaming needs the Listings role too."),
    "sharing.who_may": QT_TRANSLATE_NOOP("pack", "Only a manager may keep it shared or accept overwriting."),
    "sharing.retire": QT_TRANSLATE_NOOP("pack", "The old listing"),
    "sharing.retire.words": QT_TRANSLATE_NOOP(
        "pack", "Take it off once Amazon shows the new SKU. It does not come back."
    ),
    "sharing.retired": QT_TRANSLATE_NOOP("pack", "{sku} is taken off"),
    "do.rename_listing": QT_TRANSLATE_NOOP("pack", "Create {sku}"),
    "do.retire": QT_TRANSLATE_NOOP("pack", "Take {sku} off"),
    "sharing.saved": QT_TRANSLATE_NOOP("pack", "Decided"),
    # jobs
    "store.jobs": QT_TRANSLATE_NOOP("pack", "What it is doing"),
    "store.jobs.none": QT_TRANSLATE_NOOP("pack", "Nothing has run yet."),
    "store.jobs.never": QT_TRANSLATE_NOOP("pack", "never done yet"),
    "store.jobs.last": QT_TRANSLATE_NOOP("pack", "last done {when}"),
    "store.jobs.again": QT_TRANSLATE_NOOP("pack", "tries again {when}"),
    "store.jobs.lines": QT_TRANSLATE_NOOP("pack", "{first} · {second}"),
}
