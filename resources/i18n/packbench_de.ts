<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>pack</name>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>{done} of {due} shipped</source>
        <translation>{done} von {due} versandt</translation>
    </message>
    <message>
        <source>next ship-by {time}</source>
        <translation>nächster Versand {time}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>SKU, ASIN or title</source>
        <translation>SKU, ASIN oder Titel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Fulfillment</source>
        <translation>Versand durch</translation>
    </message>
    <message>
        <source>Sent / Amazon</source>
        <translation>Gesendet / Amazon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>{sku} · {asin} · {store}</source>
        <translation>{sku} · {asin} · {store}</translation>
    </message>
    <message>
        <source>Changing listings needs the Listings role.</source>
        <translation>Listings zu ändern braucht die Rolle Listings.</translation>
    </message>
    <message>
        <source>Ask a manager to give it to you.</source>
        <translation>Bitte einen Manager darum.</translation>
    </message>
    <message>
        <source>Shared SKU</source>
        <translation>Geteilte SKU</translation>
    </message>
    <message>
        <source>What Amazon says</source>
        <translation>Was Amazon sagt</translation>
    </message>
    <message>
        <source>What Amazon is told</source>
        <translation>Was Amazon gesagt wird</translation>
    </message>
    <message>
        <source>At Amazon</source>
        <translation>Bei Amazon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>{count} listings ticked</source>
        <translation>{count} Listings markiert</translation>
    </message>
    <message>
        <source>Do with all of them</source>
        <translation>Mit allen tun</translation>
    </message>
    <message>
        <source>Each result is listed here when it is done.</source>
        <translation>Jedes Ergebnis steht hier, sobald es da ist.</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Noch kein Shop</translation>
    </message>
    <message>
        <source>Add a store and connect it; its listings are imported by themselves.</source>
        <translation>Füge einen Shop hinzu und verbinde ihn; seine Listings werden von selbst importiert.</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Noch keine Listings</translation>
    </message>
    <message>
        <source>Switch on “Import listings” under Stores. The first full import may take some minutes.</source>
        <translation>Schalte „Listings importieren“ unter Shops ein. Der erste volle Import kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search by the beginning of a SKU, an ASIN or a word of the title.</source>
        <translation>Suche nach dem Anfang einer SKU, einer ASIN oder einem Wort des Titels.</translation>
    </message>
    <message>
        <source>No merchant listings here</source>
        <translation>Hier sind keine Verkäufer-Listings</translation>
    </message>
    <message>
        <source>Listings that you ship yourself would be here.</source>
        <translation>Hier stünden Listings, die du selbst versendest.</translation>
    </message>
    <message>
        <source>No FBA listings here</source>
        <translation>Hier sind keine FBA-Listings</translation>
    </message>
    <message>
        <source>Listings that Amazon ships would be here.</source>
        <translation>Hier stünden Listings, die Amazon versendet.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>New listings wait here until Amazon shows them.</source>
        <translation>Neue Listings warten hier, bis Amazon sie zeigt.</translation>
    </message>
    <message>
        <source>Everything is mapped</source>
        <translation>Alles ist zugeordnet</translation>
    </message>
    <message>
        <source>Orders of unmapped listings wait in Review; there are none.</source>
        <translation>Aufträge nicht zugeordneter Listings warten in Prüfung; es gibt keine.</translation>
    </message>
    <message>
        <source>No SKU is shared</source>
        <translation>Keine SKU ist geteilt</translation>
    </message>
    <message>
        <source>A SKU in several stores of one account would be here.</source>
        <translation>Hier stünde eine SKU in mehreren Shops eines Kontos.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Listings that Amazon complains about would be here.</source>
        <translation>Hier stünden Listings, über die Amazon klagt.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Merchant → FBA</source>
        <translation>Verkäufer → FBA</translation>
    </message>
    <message>
        <source>FBA → merchant</source>
        <translation>FBA → Verkäufer</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wechselt</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>Wer versendet</translation>
    </message>
    <message>
        <source>You ship this listing.</source>
        <translation>Du versendest dieses Listing.</translation>
    </message>
    <message>
        <source>Amazon ships it from its own warehouses.</source>
        <translation>Amazon versendet es aus eigenen Lagern.</translation>
    </message>
    <message>
        <source>Amazon has not told yet.</source>
        <translation>Amazon hat es noch nicht gesagt.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published, no stock</source>
        <translation>Veröffentlicht, kein Bestand</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Taken down by Amazon</source>
        <translation>Von Amazon entfernt</translation>
    </message>
    <message>
        <source>Amazon’s code: {code}</source>
        <translation>Amazons Code: {code}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Wo es gespeichert wird</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Die Datei ist gespeichert</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Pickups &amp; manifests</source>
        <translation>Abholungen &amp; Ladelisten</translation>
    </message>
    <message>
        <source>When carriers come, what they take</source>
        <translation>Wann Versanddienste kommen, was sie mitnehmen</translation>
    </message>
    <message>
        <source>What gets its label before the last call leaves that day. Later labels take the next pickup.</source>
        <translation>Was vor dem letzten Aufruf sein Label bekommt, geht an dem Tag hinaus. Spätere Labels nehmen die nächste Abholung.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Versanddienste</translation>
    </message>
    <message>
        <source>No pickup times yet. Add when each carrier comes, and packers see how long is left.</source>
        <translation>Noch keine Abholzeiten. Trag ein, wann wer kommt; dann sehen Packer, wie lange noch bleibt.</translation>
    </message>
    <message>
        <source>There is no warehouse yet. Add one under Products first.</source>
        <translation>Es gibt noch kein Lager. Leg zuerst eines unter Produkte an.</translation>
    </message>
    <message>
        <source>{carrier}: {when}</source>
        <translation>{carrier}: {when}</translation>
    </message>
    <message>
        <source>{carrier} · {warehouse}</source>
        <translation>{carrier} · {warehouse}</translation>
    </message>
    <message>
        <source>{when} · {parcels}</source>
        <translation>{when} · {parcels}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>{day} {time} ({date})</source>
        <translation>{day} {time} ({date})</translation>
    </message>
    <message>
        <source>no pickup times</source>
        <translation>keine Abholzeiten</translation>
    </message>
    <message>
        <source>1 parcel waits</source>
        <translation>1 Paket wartet</translation>
    </message>
    <message>
        <source>{count} parcels wait</source>
        <translation>{count} Pakete warten</translation>
    </message>
    <message>
        <source>Next pickup</source>
        <translation>Nächste Abholung</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Parcels that wait</source>
        <translation>Wartende Pakete</translation>
    </message>
    <message>
        <source>Nothing waits for this carrier.</source>
        <translation>Für diesen Versanddienst wartet nichts.</translation>
    </message>
    <message>
        <source>{tracking} · {service}</source>
        <translation>{tracking} · {service}</translation>
    </message>
    <message>
        <source>A manager changes pickup times.</source>
        <translation>Abholzeiten ändert ein Manager.</translation>
    </message>
    <message>
        <source>New pickup times</source>
        <translation>Neue Abholzeiten</translation>
    </message>
    <message>
        <source>Pickup times of {carrier}</source>
        <translation>Abholzeiten von {carrier}</translation>
    </message>
    <message>
        <source>Its name as the rates say it: UPS, USPS, FedEx.</source>
        <translation>Sein Name, wie er bei den Preisen steht: UPS, USPS, FedEx.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>On the warehouse’s clock ({zone}), like 17:00. Labels until then leave on that day.</source>
        <translation>Nach der Uhr des Lagers ({zone}), etwa 17:00. Labels bis dahin gehen an dem Tag hinaus.</translation>
    </message>
    <message>
        <source>Days without a pickup</source>
        <translation>Tage ohne Abholung</translation>
    </message>
    <message>
        <source>One in each line, like 2026-12-25.</source>
        <translation>Einer je Zeile, etwa 2026-12-25.</translation>
    </message>
    <message>
        <source>Which carrier is it?</source>
        <translation>Welcher Versanddienst ist es?</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Wähle mindestens einen Tag.</translation>
    </message>
    <message>
        <source>A day stands there twice.</source>
        <translation>Ein Tag steht doppelt da.</translation>
    </message>
    <message>
        <source>Hours and minutes, like 17:00.</source>
        <translation>Stunden und Minuten, etwa 17:00.</translation>
    </message>
    <message>
        <source>Year, month and day, like 2026-12-25.</source>
        <translation>Jahr, Monat und Tag, etwa 2026-12-25.</translation>
    </message>
    <message>
        <source>The pickup times of {carrier} are saved</source>
        <translation>Die Abholzeiten von {carrier} sind gespeichert</translation>
    </message>
    <message>
        <source>They count from the next label on.</source>
        <translation>Sie gelten ab dem nächsten Label.</translation>
    </message>
    <message>
        <source>Remove the pickup times of {carrier}?</source>
        <translation>Abholzeiten von {carrier} entfernen?</translation>
    </message>
    <message>
        <source>Labels of {carrier} are dated with the day on which they are bought, whenever it comes.</source>
        <translation>Labels von {carrier} tragen den Tag, an dem sie gekauft werden, gleich wann er kommt.</translation>
    </message>
    <message>
        <source>The pickup times of {carrier} are removed</source>
        <translation>Die Abholzeiten von {carrier} sind entfernt</translation>
    </message>
    <message>
        <source>Its labels leave on the day they are bought.</source>
        <translation>Seine Labels gehen an dem Tag hinaus, an dem sie gekauft werden.</translation>
    </message>
    <message>
        <source>Close the day for {carrier}?</source>
        <translation>Tag für {carrier} abschließen?</translation>
    </message>
    <message>
        <source>All that waits goes on one manifest for the driver. A parcel is on one manifest only.</source>
        <translation>Alles, was wartet, kommt auf eine Ladeliste für den Fahrer. Ein Paket steht nur auf einer Ladeliste.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>PDF wird erstellt…</translation>
    </message>
    <message>
        <source>The manifest of {carrier} is made, with 1 parcel</source>
        <translation>Die Ladeliste von {carrier} ist fertig, mit 1 Paket</translation>
    </message>
    <message>
        <source>The manifest of {carrier} is made, with {count} parcels</source>
        <translation>Die Ladeliste von {carrier} ist fertig, mit {count} Paketen</translation>
    </message>
    <message>
        <source>Save it, print it, and let the driver sign.</source>
        <translation>Speichern, drucken und den Fahrer unterschreiben lassen.</translation>
    </message>
    <message>
        <source>Add pickup times</source>
        <translation>Abholzeiten hinzufügen</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Remove times…</source>
        <translation>Zeiten entfernen…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Tag abschließen…</translation>
    </message>
    <message>
        <source>Make the manifest</source>
        <translation>Ladeliste erstellen</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Ladelisten</translation>
    </message>
    <message>
        <source>What went along, to be printed again.</source>
        <translation>Was mitging, um es noch einmal zu drucken.</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>Noch wurde kein Tag abgeschlossen.</translation>
    </message>
    <message>
        <source>{carrier} · 1 parcel</source>
        <translation>{carrier} · 1 Paket</translation>
    </message>
    <message>
        <source>{carrier} · {count} parcels</source>
        <translation>{carrier} · {count} Pakete</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
    <message>
        <source>Nothing waits for this carrier any more.</source>
        <translation>Für diesen Versanddienst wartet nichts mehr.</translation>
    </message>
    <message>
        <source>This window cannot make the manifest. Open the office at a bench and try again.</source>
        <translation>Dieses Fenster kann die Ladeliste nicht erstellen. Öffne das Büro an einem Packplatz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>pickup {left}</source>
        <translation>Abholung {left}</translation>
    </message>
    <message>
        <source>no pickup in time</source>
        <translation>keine Abholung mehr</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Who saves one is written down.</source>
        <translation>Wer eines speichert, wird vermerkt.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Proof of packing…</source>
        <translation>Packnachweis…</translation>
    </message>
    <message>
        <source>Packing slip…</source>
        <translation>Lieferschein…</translation>
    </message>
    <message>
        <source>Commercial invoice…</source>
        <translation>Handelsrechnung…</translation>
    </message>
    <message>
        <source>Proof of packing saved</source>
        <translation>Packnachweis gespeichert</translation>
    </message>
    <message>
        <source>Commercial invoice saved</source>
        <translation>Handelsrechnung gespeichert</translation>
    </message>
    <message>
        <source>Packing slip saved</source>
        <translation>Lieferschein gespeichert</translation>
    </message>
    <message>
        <source>No bench has packed this order.</source>
        <translation>Kein Packplatz hat diesen Auftrag gepackt.</translation>
    </message>
    <message>
        <source>What was packed is forgotten by now.</source>
        <translation>Was gepackt wurde, ist inzwischen vergessen.</translation>
    </message>
    <message>
        <source>Nothing of this order crosses a customs border: it needs no invoice.</source>
        <translation>Nichts von dieser Bestellung überquert eine Zollgrenze: Sie braucht keine Rechnung.</translation>
    </message>
    <message>
        <source>The address is forgotten by now.</source>
        <translation>Die Adresse ist inzwischen vergessen.</translation>
    </message>
    <message>
        <source>Logo on packing slips</source>
        <translation>Logo auf Lieferscheinen</translation>
    </message>
    <message>
        <source>Drop a PNG here</source>
        <translation>Zieh ein PNG hierher</translation>
    </message>
    <message>
        <source>Up to 300 KB. Dark on white prints best.</source>
        <translation>Bis 300 KB. Dunkel auf Weiß druckt am besten.</translation>
    </message>
    <message>
        <source>A logo of {size} KB stands on each slip of this store.</source>
        <translation>Ein Logo von {size} KB steht auf jedem Lieferschein dieses Shops.</translation>
    </message>
    <message>
        <source>The logo is saved</source>
        <translation>Das Logo ist gespeichert</translation>
    </message>
    <message>
        <source>It stands on the next slip.</source>
        <translation>Es steht auf dem nächsten Lieferschein.</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Das Logo ist entfernt</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>It is gone, or not yours to read. Nothing was changed.</source>
        <translation>Sie ist weg, oder du darfst sie nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is no PNG.</source>
        <translation>Diese Datei ist kein PNG.</translation>
    </message>
    <message>
        <source>It is larger than 300 KB or 4 million dots.</source>
        <translation>Es ist größer als 300 KB oder 4 Millionen Punkte.</translation>
    </message>
    <message>
        <source>The picture is not whole. Save it again as PNG.</source>
        <translation>Das Bild ist nicht vollständig. Speichere es noch einmal als PNG.</translation>
    </message>
    <message>
        <source>The label is here</source>
        <translation>Das Label ist da</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Did the label of order {order} come out?</source>
        <translation>Ist das Label von Auftrag {order} herausgekommen?</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of it. A second copy could go on a wrong box.</source>
        <translation>Der Drucker verstummte mittendrin. Ein zweites könnte auf einen falschen Karton geraten.</translation>
    </message>
    <message>
        <source>Look at the printer. Whole: it is here. Half of it or none: print it again.</source>
        <translation>Sieh am Drucker nach. Ganz: Es ist da. Halb oder gar nicht: noch einmal drucken.</translation>
    </message>
    <message>
        <source>Bought, perhaps printed</source>
        <translation>Gekauft, vielleicht gedruckt</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of the label. Look for it before it is printed again.</source>
        <translation>Der Drucker verstummte mitten im Label. Sieh nach, bevor du es noch einmal druckst.</translation>
    </message>
    <message>
        <source>Noting it…</source>
        <translation>Wird vermerkt …</translation>
    </message>
    <message>
        <source>The label is there</source>
        <translation>Das Label ist da</translation>
    </message>
    <message>
        <source>Its parcel may leave.</source>
        <translation>Sein Paket darf hinaus.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{sent} / {there}</source>
        <translation>{sent} / {there}</translation>
    </message>
    <message>
        <source>Its orders wait in Review, and no quantity is sent.</source>
        <translation>Seine Aufträge warten in Prüfung, und keine Menge wird gesendet.</translation>
    </message>
    <message>
        <source>{units} × {sku}</source>
        <translation>{units} × {sku}</translation>
    </message>
    <message>
        <source>{units} × group {sku}</source>
        <translation>{units} × Gruppe {sku}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What does it sell?</source>
        <translation>Was verkauft es?</translation>
    </message>
    <message>
        <source>Product or group</source>
        <translation>Produkt oder Gruppe</translation>
    </message>
    <message>
        <source>Begin a SKU, a barcode, or a word of the name.</source>
        <translation>Beginne eine SKU, einen Barcode oder ein Wort des Namens.</translation>
    </message>
    <message>
        <source>How many of it in one sale</source>
        <translation>Wie viele in einem Verkauf</translation>
    </message>
    <message>
        <source>1 for a single piece, 3 for a pack of three.</source>
        <translation>1 für ein einzelnes Stück, 3 für eine Dreierpackung.</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>No longer mapped</source>
        <translation>Nicht mehr zugeordnet</translation>
    </message>
    <message>
        <source>1 order left Review and is open now.</source>
        <translation>1 Auftrag hat die Prüfung verlassen und ist jetzt offen.</translation>
    </message>
    <message>
        <source>{count} orders left Review and are open now.</source>
        <translation>{count} Aufträge haben die Prüfung verlassen und sind jetzt offen.</translation>
    </message>
    <message>
        <source>1 open order went back to Review.</source>
        <translation>1 offener Auftrag ging zurück in die Prüfung.</translation>
    </message>
    <message>
        <source>{count} open orders went back to Review.</source>
        <translation>{count} offene Aufträge gingen zurück in die Prüfung.</translation>
    </message>
    <message>
        <source>How much of the stock</source>
        <translation>Wie viel vom Bestand</translation>
    </message>
    <message>
        <source>The store has no settings yet: nothing is sent.</source>
        <translation>Der Shop hat noch keine Einstellungen: nichts wird gesendet.</translation>
    </message>
    <message>
        <source>It has settings of its own:</source>
        <translation>Es hat eigene Einstellungen:</translation>
    </message>
    <message>
        <source>It follows the store’s settings:</source>
        <translation>Es folgt den Einstellungen des Shops:</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>With these settings:</source>
        <translation>Mit diesen Einstellungen:</translation>
    </message>
    <message>
        <source>Its own settings are saved</source>
        <translation>Seine Einstellungen sind gespeichert</translation>
    </message>
    <message>
        <source>It follows the store’s settings again</source>
        <translation>Es folgt wieder den Einstellungen des Shops</translation>
    </message>
    <message>
        <source>There is no warehouse yet</source>
        <translation>Es gibt noch kein Lager</translation>
    </message>
    <message>
        <source>Add one, then come back here.</source>
        <translation>Füge eines hinzu und komm hierher zurück.</translation>
    </message>
    <message>
        <source>Ask a manager to add one.</source>
        <translation>Bitte einen Manager, eines hinzuzufügen.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Wähle mindestens eines</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % of {places}, {lead}</source>
        <translation>{percent} % von {places}, {lead}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>Stock that may be sold.</source>
        <translation>Bestand, der verkauft werden darf.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Ignore warehouses below zero</source>
        <translation>Lager unter null übergehen</translation>
    </message>
    <message>
        <source>Off: a warehouse below zero pulls the others down.</source>
        <translation>Aus: ein Lager unter null zieht die anderen herunter.</translation>
    </message>
    <message>
        <source>Change this listing to FBA?</source>
        <translation>Dieses Listing auf FBA umstellen?</translation>
    </message>
    <message>
        <source>Change {count} listings to FBA?</source>
        <translation>{count} Listings auf FBA umstellen?</translation>
    </message>
    <message>
        <source>The merchant quantity is set to 0 and FBA is added, in one step.</source>
        <translation>Die Verkäufer-Menge wird 0 und FBA kommt hinzu, in einem Schritt.</translation>
    </message>
    <message>
        <source>Amazon is asked until it shows the change.</source>
        <translation>Amazon wird gefragt, bis es die Änderung zeigt.</translation>
    </message>
    <message>
        <source>From then on nothing sends a merchant quantity for it, until it is merchant again.</source>
        <translation>Von da an sendet nichts eine Verkäufer-Menge dafür, bis es wieder beim Verkäufer ist.</translation>
    </message>
    <message>
        <source>Change this listing to merchant?</source>
        <translation>Dieses Listing auf Verkäufer umstellen?</translation>
    </message>
    <message>
        <source>Change {count} listings to merchant?</source>
        <translation>{count} Listings auf Verkäufer umstellen?</translation>
    </message>
    <message>
        <source>FBA is taken away, and today’s quantity goes out with the lead time of your settings.</source>
        <translation>FBA entfällt, und die heutige Menge geht mit der Bearbeitungszeit deiner Einstellungen hinaus.</translation>
    </message>
    <message>
        <source>From then on its quantity follows your stock.</source>
        <translation>Von da an folgt seine Menge deinem Bestand.</translation>
    </message>
    <message>
        <source>Amazon has the change</source>
        <translation>Amazon hat die Änderung</translation>
    </message>
    <message>
        <source>Amazon has {count} changes</source>
        <translation>Amazon hat {count} Änderungen</translation>
    </message>
    <message>
        <source>It shows as “changing” until Amazon confirms it.</source>
        <translation>Es steht als „wechselt“, bis Amazon es bestätigt.</translation>
    </message>
    <message>
        <source>{done} done, {refused} refused</source>
        <translation>{done} erledigt, {refused} abgelehnt</translation>
    </message>
    <message>
        <source>The reasons are below, in Amazon’s words.</source>
        <translation>Die Gründe stehen unten, in Amazons Worten.</translation>
    </message>
    <message>
        <source>Its store is not connected.</source>
        <translation>Sein Shop ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It is not published yet.</source>
        <translation>Es ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The listing failed; mend it first.</source>
        <translation>Das Listing ist gescheitert; bringe es zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>It is no longer at Amazon.</source>
        <translation>Es ist nicht mehr bei Amazon.</translation>
    </message>
    <message>
        <source>A change is under way already.</source>
        <translation>Eine Änderung läuft schon.</translation>
    </message>
    <message>
        <source>It is FBA already.</source>
        <translation>Es ist schon FBA.</translation>
    </message>
    <message>
        <source>It is merchant already.</source>
        <translation>Es ist schon beim Verkäufer.</translation>
    </message>
    <message>
        <source>The NARF gate is shut: a manager opens it first.</source>
        <translation>Die NARF-Schranke ist zu: zuerst öffnet sie ein Manager.</translation>
    </message>
    <message>
        <source>Amazon refused it without a word.</source>
        <translation>Amazon hat es ohne ein Wort abgelehnt.</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down. Try again in a minute.</source>
        <translation>Amazon bittet uns, langsamer zu sein. Versuche es in einer Minute.</translation>
    </message>
    <message>
        <source>Amazon cannot be reached. Try again.</source>
        <translation>Amazon ist nicht erreichbar. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Some of these can be mapped at once, by their SKU or barcode.</source>
        <translation>Einige lassen sich sofort zuordnen, nach SKU oder Barcode.</translation>
    </message>
    <message>
        <source>Same SKU: {units} × {sku}, {name}</source>
        <translation>Gleiche SKU: {units} × {sku}, {name}</translation>
    </message>
    <message>
        <source>Same barcode: {units} × {sku}, {name}</source>
        <translation>Gleicher Barcode: {units} × {sku}, {name}</translation>
    </message>
    <message>
        <source>Proposed mappings</source>
        <translation>Vorgeschlagene Zuordnungen</translation>
    </message>
    <message>
        <source>Tick those that you want, or map all. You can unmap each one later.</source>
        <translation>Markiere, was du willst, oder ordne alle zu. Jede lässt sich später lösen.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>the same SKU</source>
        <translation>gleicher SKU</translation>
    </message>
    <message>
        <source>the same barcode</source>
        <translation>gleichem Barcode</translation>
    </message>
    <message>
        <source>1 listing mapped</source>
        <translation>1 Listing zugeordnet</translation>
    </message>
    <message>
        <source>{count} listings mapped</source>
        <translation>{count} Listings zugeordnet</translation>
    </message>
    <message>
        <source>1 listing mapped, then it stopped</source>
        <translation>1 Listing zugeordnet, dann angehalten</translation>
    </message>
    <message>
        <source>{count} listings mapped, then it stopped</source>
        <translation>{count} Listings zugeordnet, dann angehalten</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>Keine Vorschläge mehr</translation>
    </message>
    <message>
        <source>What is still unmapped has neither a product’s SKU nor its barcode. Map it by hand.</source>
        <translation>Was noch nicht zugeordnet ist, hat weder SKU noch Barcode eines Produkts. Ordne es von Hand zu.</translation>
    </message>
    <message>
        <source>Create a listing</source>
        <translation>Listing anlegen</translation>
    </message>
    <message>
        <source>On an ASIN that Amazon has already</source>
        <translation>Zu einer ASIN, die Amazon schon hat</translation>
    </message>
    <message>
        <source>No store is connected</source>
        <translation>Kein Shop ist verbunden</translation>
    </message>
    <message>
        <source>Connect one under Stores first.</source>
        <translation>Verbinde zuerst einen unter Shops.</translation>
    </message>
    <message>
        <source>1 · Find it</source>
        <translation>1 · Finden</translation>
    </message>
    <message>
        <source>ASIN or barcode</source>
        <translation>ASIN oder Barcode</translation>
    </message>
    <message>
        <source>For example B0C1234567, or scan the barcode.</source>
        <translation>Zum Beispiel B0C1234567, oder scanne den Barcode.</translation>
    </message>
    <message>
        <source>{asin} · {brand}</source>
        <translation>{asin} · {brand}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Amazon has no such product here</source>
        <translation>Amazon hat hier kein solches Produkt</translation>
    </message>
    <message>
        <source>Check the number, or choose another store.</source>
        <translation>Prüfe die Nummer oder wähle einen anderen Shop.</translation>
    </message>
    <message>
        <source>2 · Your offer</source>
        <translation>2 · Dein Angebot</translation>
    </message>
    <message>
        <source>Your SKU</source>
        <translation>Deine SKU</translation>
    </message>
    <message>
        <source>Unique in all stores of the account.</source>
        <translation>Einmalig in allen Shops des Kontos.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Artikelzustand</translation>
    </message>
    <message>
        <source>Can be sold again</source>
        <translation>Kann wieder verkauft werden</translation>
    </message>
    <message>
        <source>Cannot be sold</source>
        <translation>Kann nicht verkauft werden</translation>
    </message>
    <message>
        <source>Added to the stock; its code may be used again.</source>
        <translation>Kommt zum Bestand; sein Code darf wieder benutzt werden.</translation>
    </message>
    <message>
        <source>Not added to the stock; its code is never used again.</source>
        <translation>Kommt nicht zum Bestand; sein Code wird nie wieder benutzt.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Barcode, SKU or code</source>
        <translation>Barcode, SKU oder Code</translation>
    </message>
    <message>
        <source>Scanned, or typed with Enter.</source>
        <translation>Gescannt oder getippt mit Enter.</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Nothing yet. Scan a product.</source>
        <translation>Noch nichts. Scanne ein Produkt.</translation>
    </message>
    <message>
        <source>A case counts as many units as it holds.</source>
        <translation>Ein Karton zählt so viele Stücke, wie er enthält.</translation>
    </message>
    <message>
        <source>{sku} · codes freed: {count}</source>
        <translation>{sku} · freigegebene Codes: {count}</translation>
    </message>
    <message>
        <source>{sku} · cannot be sold · codes retired: {count}</source>
        <translation>{sku} · nicht verkäuflich · gesperrte Codes: {count}</translation>
    </message>
    <message>
        <source>{sku} · cannot be sold</source>
        <translation>{sku} · nicht verkäuflich</translation>
    </message>
    <message>
        <source>1 unit is saved</source>
        <translation>1 Stück ist gesichert</translation>
    </message>
    <message>
        <source>{count} units are saved</source>
        <translation>{count} Stück sind gesichert</translation>
    </message>
    <message>
        <source>{name}: {units}</source>
        <translation>{name}: {units}</translation>
    </message>
    <message>
        <source>{name}: the code of order {order} will be free</source>
        <translation>{name}: Der Code von Auftrag {order} wird frei</translation>
    </message>
    <message>
        <source>{name}: the code of order {order} will be retired</source>
        <translation>{name}: Der Code von Auftrag {order} wird gesperrt</translation>
    </message>
    <message>
        <source>Nobody knows {name}</source>
        <translation>Niemand kennt {name}</translation>
    </message>
    <message>
        <source>Not counted. Scan the product’s barcode, or type its SKU.</source>
        <translation>Nicht gezählt. Scanne den Barcode des Produkts oder tippe seine SKU.</translation>
    </message>
    <message>
        <source>That is a Transparency code</source>
        <translation>Das ist ein Transparency-Code</translation>
    </message>
    <message>
        <source>Not counted. Scan the product’s barcode; codes are for returns.</source>
        <translation>Nicht gezählt. Scanne den Barcode des Produkts; Codes sind für Rücksendungen.</translation>
    </message>
    <message>
        <source>This code was never packed here</source>
        <translation>Dieser Code wurde hier nie gepackt</translation>
    </message>
    <message>
        <source>There is nothing to free. Look whether the unit is yours.</source>
        <translation>Es gibt nichts freizugeben. Sieh nach, ob das Stück von euch ist.</translation>
    </message>
    <message>
        <source>This code is scanned already</source>
        <translation>Dieser Code ist schon gescannt</translation>
    </message>
    <message>
        <source>Each unit has a code of its own: scan the one in your hand.</source>
        <translation>Jedes Stück hat seinen eigenen Code: Scanne den von dem in deiner Hand.</translation>
    </message>
    <message>
        <source>This code is retired</source>
        <translation>Dieser Code ist gesperrt</translation>
    </message>
    <message>
        <source>Its unit was damaged, with order {order}. It cannot be sold again.</source>
        <translation>Sein Stück war beschädigt, mit Auftrag {order}. Es kann nicht wieder verkauft werden.</translation>
    </message>
    <message>
        <source>This code is free already</source>
        <translation>Dieser Code ist schon frei</translation>
    </message>
    <message>
        <source>The unit can be packed. It was last with order {order}.</source>
        <translation>Das Stück kann gepackt werden. Zuletzt war es bei Auftrag {order}.</translation>
    </message>
    <message>
        <source>This code is in the box of order {order}</source>
        <translation>Dieser Code ist im Karton von Auftrag {order}</translation>
    </message>
    <message>
        <source>That order has not shipped. Ask the bench that packs it.</source>
        <translation>Dieser Auftrag ist nicht versandt. Frag am Platz, der ihn packt.</translation>
    </message>
    <message>
        <source>Scan the product first</source>
        <translation>Scanne zuerst das Produkt</translation>
    </message>
    <message>
        <source>Then its code: it went out with order {order}.</source>
        <translation>Dann seinen Code: Er ging mit Auftrag {order} hinaus.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>Save 1 unit</source>
        <translation>1 Stück sichern</translation>
    </message>
    <message>
        <source>Save {count} units</source>
        <translation>{count} Stück sichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is scanned.</source>
        <translation>Nichts ist gescannt.</translation>
    </message>
    <message>
        <source>Your product</source>
        <translation>Dein Produkt</translation>
    </message>
    <message>
        <source>What it sells; the quantity comes from its stock.</source>
        <translation>Was es verkauft; die Menge kommt aus seinem Bestand.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Shipping template</source>
        <translation>Versandvorlage</translation>
    </message>
    <message>
        <source>Amazon’s name of it. Empty: your default.</source>
        <translation>Amazons Name dafür. Leer: deine Standardvorlage.</translation>
    </message>
    <message>
        <source>3 · What Amazon says</source>
        <translation>3 · Was Amazon sagt</translation>
    </message>
    <message>
        <source>Amazon takes this offer</source>
        <translation>Amazon nimmt dieses Angebot</translation>
    </message>
    <message>
        <source>Nothing is changed at Amazon until you send it.</source>
        <translation>Bei Amazon ändert sich nichts, bis du es sendest.</translation>
    </message>
    <message>
        <source>{sku} is pending</source>
        <translation>{sku} steht aus</translation>
    </message>
    <message>
        <source>Amazon accepted it. It is pending until Amazon shows it with its offer.</source>
        <translation>Amazon hat es angenommen. Es steht aus, bis Amazon es mit seinem Angebot zeigt.</translation>
    </message>
    <message>
        <source>You find it under Pending.</source>
        <translation>Du findest es unter Ausstehend.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New, open box</source>
        <translation>Neu, geöffnete Verpackung</translation>
    </message>
    <message>
        <source>Used, like new</source>
        <translation>Gebraucht, wie neu</translation>
    </message>
    <message>
        <source>Used, very good</source>
        <translation>Gebraucht, sehr gut</translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation>Gebraucht, gut</translation>
    </message>
    <message>
        <source>Used, acceptable</source>
        <translation>Gebraucht, akzeptabel</translation>
    </message>
    <message>
        <source>You may not sell this yet</source>
        <translation>Du darfst das noch nicht verkaufen</translation>
    </message>
    <message>
        <source>Ask for approval: {link}</source>
        <translation>Genehmigung beantragen: {link}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>nachsehen</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>paper out</source>
        <translation>Papier leer</translation>
    </message>
    <message>
        <source>ribbon out</source>
        <translation>Farbband leer</translation>
    </message>
    <message>
        <source>lid open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>gebremst</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>zu schwer</translation>
    </message>
    <message>
        <source>PRACTICE  ·  Nothing here is real: no order, no label, no money</source>
        <translation>ÜBUNG  ·  Nichts ist echt: kein Auftrag, kein Label, kein Geld</translation>
    </message>
    <message>
        <source>You were packing {order}. {packed} of {units} units are in the box. Go on?</source>
        <translation>Du warst bei {order}. {packed} von {units} Stück sind im Karton. Weiter?</translation>
    </message>
    <message>
        <source>The last scan was not saved. Scan it again.</source>
        <translation>Der letzte Scan wurde nicht gespeichert. Scanne ihn noch einmal.</translation>
    </message>
    <message>
        <source>The shift lead is called.</source>
        <translation>Die Schichtleitung ist gerufen.</translation>
    </message>
    <message>
        <source>Scans are not reaching me. Touch this screen once.</source>
        <translation>Scans kommen nicht an. Berühre den Bildschirm einmal.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Typing (Enter when done)</source>
        <translation>Eingabe (am Ende Enter)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>vor {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>in {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>in {hours} h</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} min zu spät</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>{hours} h zu spät</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min late</source>
        <translation>{hours} h {minutes} min zu spät</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} Tage zu spät</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>The list cannot be read just now.</source>
        <translation>Die Liste ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>What you see may be old. Nothing is lost.</source>
        <translation>Was du siehst, kann veraltet sein. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell IT.</source>
        <translation>Versuche es noch einmal. Bleibt es so, sage der IT Bescheid.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Packbench office</source>
        <translation>Packbench-Büro</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Listings</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Exchange with Amazon</source>
        <translation>Austausch mit Amazon</translation>
    </message>
    <message>
        <source>1 waits for somebody</source>
        <translation>1 wartet auf jemanden</translation>
    </message>
    <message>
        <source>{count} wait for somebody</source>
        <translation>{count} warten auf jemanden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>Only leads and managers can do this.</source>
        <translation>Das dürfen nur Schichtleitung und Manager.</translation>
    </message>
    <message>
        <source>Only managers can do this.</source>
        <translation>Das dürfen nur Manager.</translation>
    </message>
    <message>
        <source>Only people with the Listings role can do this.</source>
        <translation>Das darf nur, wer die Rolle Listings hat.</translation>
    </message>
    <message>
        <source>Only IT can do this.</source>
        <translation>Das darf nur die IT.</translation>
    </message>
    <message>
        <source>Only packers can do this.</source>
        <translation>Das dürfen nur Packer.</translation>
    </message>
    <message>
        <source>This is for managers, leads, IT and people with the Listings role.</source>
        <translation>Das ist für Manager, Schichtleitung, IT und alle mit der Rolle Listings.</translation>
    </message>
    <message>
        <source>Stores are for managers and IT.</source>
        <translation>Shops sind für Manager und IT.</translation>
    </message>
    <message>
        <source>Ask a manager to give you the role, or let somebody who has it sign in.</source>
        <translation>Bitte einen Manager um die Rolle, oder lass jemanden anmelden, der sie hat.</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Packer</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The office shows orders, listings and stock. Everything you change is kept with your name.</source>
        <translation>Das Büro zeigt Aufträge, Listings und Bestand. Alles, was du änderst, wird mit deinem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Scanne ihn oder tippe seine Nummer.</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Press Enter when done.</source>
        <translation>Am Ende Enter drücken.</translation>
    </message>
    <message>
        <source>Type your PIN or password.</source>
        <translation>Tippe deine PIN oder dein Passwort.</translation>
    </message>
    <message>
        <source>Badge and PIN do not match.</source>
        <translation>Ausweis und PIN passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Try again. After ten wrong tries you have to wait 15 minutes.</source>
        <translation>Versuche es noch einmal. Nach zehn Fehlern musst du 15 Minuten warten.</translation>
    </message>
    <message>
        <source>Too many wrong tries: this badge is locked.</source>
        <translation>Zu viele Fehlversuche: dieser Ausweis ist gesperrt.</translation>
    </message>
    <message>
        <source>Try again after {time}, or ask a manager.</source>
        <translation>Versuche es nach {time} wieder oder frage einen Manager.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with Amazon yet</source>
        <translation>Noch wird nichts mit Amazon ausgetauscht</translation>
    </message>
    <message>
        <source>Connect a store first: its orders, listings and stock then come and go by themselves.</source>
        <translation>Verbinde zuerst einen Shop: seine Aufträge, Listings und Bestände kommen und gehen dann von selbst.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{job}: {state}</source>
        <translation>{job}: {state}</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Alle Shops</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>von einem Menschen angehalten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>Der letzte Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Nothing is lost meanwhile.</source>
        <translation>Es wird von selbst wieder versucht. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The other side said: {words}</source>
        <translation>Die Gegenseite sagt: {words}</translation>
    </message>
    <message>
        <source>If it goes on for an hour, look at the store&apos;s connection.</source>
        <translation>Geht es eine Stunde so, sieh nach der Verbindung des Shops.</translation>
    </message>
    <message>
        <source>Orders read again</source>
        <translation>Aufträge neu gelesen</translation>
    </message>
    <message>
        <source>Shipments told to Amazon</source>
        <translation>Versand an Amazon gemeldet</translation>
    </message>
    <message>
        <source>Changed listings</source>
        <translation>Geänderte Listings</translation>
    </message>
    <message>
        <source>New listings</source>
        <translation>Neue Listings</translation>
    </message>
    <message>
        <source>Stock sent</source>
        <translation>Bestand gesendet</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Customer data removed</source>
        <translation>Kundendaten gelöscht</translation>
    </message>
    <message>
        <source>Stock folder</source>
        <translation>Bestandsordner</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>auf Stand</translation>
    </message>
    <message>
        <source>working</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} bisher</translation>
    </message>
    <message>
        <source>slowed down by Amazon</source>
        <translation>von Amazon gebremst</translation>
    </message>
    <message>
        <source>waits for Amazon&apos;s report</source>
        <translation>wartet auf Amazons Bericht</translation>
    </message>
    <message>
        <source>waits for Amazon to take the stock</source>
        <translation>wartet, bis Amazon den Bestand annimmt</translation>
    </message>
    <message>
        <source>waits for the account&apos;s other stores</source>
        <translation>wartet auf die anderen Shops des Kontos</translation>
    </message>
    <message>
        <source>waits for Amazon</source>
        <translation>wartet auf Amazon</translation>
    </message>
    <message>
        <source>telling Amazon what was shipped</source>
        <translation>meldet Amazon, was versandt ist</translation>
    </message>
    <message>
        <source>reading orders again</source>
        <translation>liest Aufträge neu</translation>
    </message>
    <message>
        <source>reading changes</source>
        <translation>liest Änderungen</translation>
    </message>
    <message>
        <source>asking Amazon for its report</source>
        <translation>fordert Amazons Bericht an</translation>
    </message>
    <message>
        <source>fetching Amazon&apos;s report</source>
        <translation>holt Amazons Bericht</translation>
    </message>
    <message>
        <source>storing listings</source>
        <translation>speichert Listings</translation>
    </message>
    <message>
        <source>reading orders</source>
        <translation>liest Aufträge</translation>
    </message>
    <message>
        <source>watching new listings</source>
        <translation>beobachtet neue Listings</translation>
    </message>
    <message>
        <source>sending stock</source>
        <translation>sendet Bestand</translation>
    </message>
    <message>
        <source>reading back what Amazon stored</source>
        <translation>liest zurück, was Amazon gespeichert hat</translation>
    </message>
    <message>
        <source>removing customer data</source>
        <translation>löscht Kundendaten</translation>
    </message>
    <message>
        <source>reading locations</source>
        <translation>liest Standorte</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Mit Label</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>listing not mapped</source>
        <translation>Listing nicht zugeordnet</translation>
    </message>
    <message>
        <source>at {bench}</source>
        <translation>an {bench}</translation>
    </message>
    <message>
        <source>waits for the manifest</source>
        <translation>wartet auf die Ladeliste</translation>
    </message>
    <message>
        <source>on the manifest, waits for Amazon’s answer</source>
        <translation>auf der Ladeliste, wartet auf Amazons Antwort</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only show</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Order, tracking number or SKU</source>
        <translation>Auftrag, Sendungsnummer oder SKU</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Ship-by first</source>
        <translation>Versandtermin zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Versand bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>No store is connected yet</source>
        <translation>Noch ist kein Shop verbunden</translation>
    </message>
    <message>
        <source>Connect a store and switch on its order import: orders then come by themselves.</source>
        <translation>Verbinde einen Shop und schalte den Auftragsimport ein: Aufträge kommen dann von selbst.</translation>
    </message>
    <message>
        <source>Connect a store</source>
        <translation>Shop verbinden</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>They appear here as soon as Amazon has some. The line at the foot says when it was asked last.</source>
        <translation>Sie erscheinen hier, sobald Amazon welche hat. Die Zeile unten sagt, wann zuletzt gefragt wurde.</translation>
    </message>
    <message>
        <source>No order is like that</source>
        <translation>Kein Auftrag ist so</translation>
    </message>
    <message>
        <source>Nothing has to be done here. Other orders are there: take the filters off to see them.</source>
        <translation>Hier ist nichts zu tun. Es gibt andere Aufträge: nimm die Filter weg, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No order fits “{text}”</source>
        <translation>Kein Auftrag passt zu „{text}“</translation>
    </message>
    <message>
        <source>Search by the whole order number or its beginning, a tracking number, or a SKU.</source>
        <translation>Suche nach der Auftragsnummer oder ihrem Anfang, einer Sendungsnummer oder einer SKU.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>{store}, bought {time}</source>
        <translation>{store}, gekauft {time}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>Label ab</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Zustellung bis</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Was zu senden ist</translation>
    </message>
    <message>
        <source>{left} of {ordered} left</source>
        <translation>noch {left} von {ordered}</translation>
    </message>
    <message>
        <source>{sku}: sends {units} × {item}</source>
        <translation>{sku}: sendet {units} × {item}</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sendungsnummern</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What a lead may do</source>
        <translation>Was eine Schichtleitung darf</translation>
    </message>
    <message>
        <source>Set free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Why it is put aside</source>
        <translation>Warum er beiseite kommt</translation>
    </message>
    <message>
        <source>It is shown wherever the order is listed.</source>
        <translation>Es steht überall, wo der Auftrag steht.</translation>
    </message>
    <message>
        <source>Not changed: the order has moved on meanwhile.</source>
        <translation>Nicht geändert: Der Auftrag ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>A lead sets it free below.</source>
        <translation>Eine Schichtleitung gibt ihn unten frei.</translation>
    </message>
    <message>
        <source>Settle it. A lead sets it free below.</source>
        <translation>Kläre es. Eine Schichtleitung gibt ihn unten frei.</translation>
    </message>
    <message>
        <source>The label shows the PO number</source>
        <translation>Das Label zeigt die PO-Nummer</translation>
    </message>
    <message>
        <source>The label lacked the PO number: it was added</source>
        <translation>Dem Label fehlte die PO-Nummer: sie wurde ergänzt</translation>
    </message>
    <message>
        <source>The label could not be read for its PO number</source>
        <translation>Ob das Label die PO-Nummer zeigt, war nicht zu lesen</translation>
    </message>
    <message>
        <source>Put on hold by a lead</source>
        <translation>Von einer Schichtleitung angehalten</translation>
    </message>
    <message>
        <source>Set free by a lead</source>
        <translation>Von einer Schichtleitung freigegeben</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Adresse zeigen</translation>
    </message>
    <message>
        <source>Customer data. It is kept who looked at it and when.</source>
        <translation>Kundendaten. Es wird festgehalten, wer sie wann ansieht.</translation>
    </message>
    <message>
        <source>Amazon gave no address.</source>
        <translation>Amazon hat keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>The address cannot be opened just now.</source>
        <translation>Die Adresse lässt sich gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>The customer&apos;s data was removed 30 days after the order was fulfilled.</source>
        <translation>Die Kundendaten wurden 30 Tage nach Erledigung des Auftrags gelöscht.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel.</source>
        <translation>Der Käufer will stornieren.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel after the label was made.</source>
        <translation>Der Käufer will stornieren, nachdem das Label gemacht war.</translation>
    </message>
    <message>
        <source>Its parcel was packed at {bench}, {time}.</source>
        <translation>Sein Paket wurde an {bench} gepackt, {time}.</translation>
    </message>
    <message>
        <source>It must not ship before somebody answered the buyer.</source>
        <translation>Er darf nicht hinaus, bevor jemand dem Käufer geantwortet hat.</translation>
    </message>
    <message>
        <source>Answer in Seller Central. The order follows by itself.</source>
        <translation>Antworte in Seller Central. Der Auftrag folgt von selbst.</translation>
    </message>
    <message>
        <source>Find it before the carrier takes it. VOID takes the label back, at its bench or under “Needs a lead”; then answer the buyer.</source>
        <translation>Finde es, bevor es abgeholt wird. STORNIEREN nimmt das Label zurück, an seinem Platz oder unter „Für die Schichtleitung“; dann antworte dem Käufer.</translation>
    </message>
    <message>
        <source>Its label was made in a bulk run, {time}.</source>
        <translation>Sein Label kam aus dem Sammelversand, {time}.</translation>
    </message>
    <message>
        <source>Its parcel is on {carrier}’s manifest, {time}.</source>
        <translation>Sein Paket steht auf der Ladeliste von {carrier}, {time}.</translation>
    </message>
    <message>
        <source>Where the carrier has it, only a return helps: tell the buyer. Else take it out, and void its label under “Needs a lead”.</source>
        <translation>Hat der Dienst es schon, hilft nur eine Rücksendung: Sag es dem Käufer. Sonst nimm es heraus und storniere sein Label unter „Für die Schichtleitung“.</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Der Auftrag ist angehalten.</translation>
    </message>
    <message>
        <source>A lead has put it aside.</source>
        <translation>Eine Schichtleitung hat ihn beiseitegelegt.</translation>
    </message>
    <message>
        <source>Amazon has not released this order.</source>
        <translation>Amazon hat diesen Auftrag nicht freigegeben.</translation>
    </message>
    <message>
        <source>The payment is still being checked. Its units are kept for it.</source>
        <translation>Die Zahlung wird noch geprüft. Seine Stücke bleiben reserviert.</translation>
    </message>
    <message>
        <source>Nothing to do: it opens by itself.</source>
        <translation>Nichts zu tun: er öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>The order is in review.</source>
        <translation>Der Auftrag ist in Prüfung.</translation>
    </message>
    <message>
        <source>Something about it has to be settled first.</source>
        <translation>Zuerst muss etwas geklärt werden.</translation>
    </message>
    <message>
        <source>The listing {sku} is mapped to no product.</source>
        <translation>Das Listing {sku} ist keinem Produkt zugeordnet.</translation>
    </message>
    <message>
        <source>Nobody can tell what has to go into the box.</source>
        <translation>Niemand weiß, was in den Karton muss.</translation>
    </message>
    <message>
        <source>Map the listing to a product. The order opens at once.</source>
        <translation>Ordne das Listing einem Produkt zu. Der Auftrag öffnet sich sofort.</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>Listing öffnen</translation>
    </message>
    <message>
        <source>{what} (× {count})</source>
        <translation>{what} (× {count})</translation>
    </message>
    <message>
        <source>Something else happened</source>
        <translation>Etwas anderes geschah</translation>
    </message>
    <message>
        <source>Bought at Amazon</source>
        <translation>Bei Amazon gekauft</translation>
    </message>
    <message>
        <source>Opened at a bench</source>
        <translation>An einem Platz geöffnet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped as short</source>
        <translation>Als unvollständig angehalten</translation>
    </message>
    <message>
        <source>Packed and done</source>
        <translation>Gepackt und fertig</translation>
    </message>
    <message>
        <source>Units packed</source>
        <translation>Stücke gepackt</translation>
    </message>
    <message>
        <source>Unit taken out again</source>
        <translation>Stück wieder herausgenommen</translation>
    </message>
    <message>
        <source>Transparency code taken</source>
        <translation>Transparency-Code übernommen</translation>
    </message>
    <message>
        <source>Unit goes without a Transparency code</source>
        <translation>Das Stück geht ohne Transparency-Code</translation>
    </message>
    <message>
        <source>Code of a returned unit used again</source>
        <translation>Code eines Rückläufers wieder verwendet</translation>
    </message>
    <message>
        <source>Amazon refused the Transparency codes</source>
        <translation>Amazon hat die Transparency-Codes abgelehnt</translation>
    </message>
    <message>
        <source>Serial number taken</source>
        <translation>Seriennummer übernommen</translation>
    </message>
    <message>
        <source>Wrong scan stopped</source>
        <translation>Falscher Scan gestoppt</translation>
    </message>
    <message>
        <source>Lead called</source>
        <translation>Leitung gerufen</translation>
    </message>
    <message>
        <source>Box chosen</source>
        <translation>Karton gewählt</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>Own label used</source>
        <translation>Eigenes Label verwendet</translation>
    </message>
    <message>
        <source>Own label used without asking Amazon again</source>
        <translation>Eigenes Label ohne neue Rückfrage bei Amazon verwendet</translation>
    </message>
    <message>
        <source>Stopped before the label</source>
        <translation>Vor dem Label gestoppt</translation>
    </message>
    <message>
        <source>Label to be taken back</source>
        <translation>Label soll storniert werden</translation>
    </message>
    <message>
        <source>Amazon did not take the label back</source>
        <translation>Amazon hat das Label nicht storniert</translation>
    </message>
    <message>
        <source>Amazon refused the label</source>
        <translation>Amazon hat das Label verweigert</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>Unklar, ob das Label gekauft wurde</translation>
    </message>
    <message>
        <source>Label to be looked up in Seller Central</source>
        <translation>Label ist in Seller Central nachzusehen</translation>
    </message>
    <message>
        <source>Printed again: {document}</source>
        <translation>Erneut gedruckt: {document}</translation>
    </message>
    <message>
        <source>Printed: {document}</source>
        <translation>Gedruckt: {document}</translation>
    </message>
    <message>
        <source>Waits for the printer: {document}</source>
        <translation>Wartet auf den Drucker: {document}</translation>
    </message>
    <message>
        <source>Not known whether it was printed: {document}</source>
        <translation>Unklar, ob gedruckt: {document}</translation>
    </message>
    <message>
        <source>Amazon was told of the shipment</source>
        <translation>Amazon wurde der Versand gemeldet</translation>
    </message>
    <message>
        <source>Amazon did not accept the shipment</source>
        <translation>Amazon hat die Versandmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>Auf die Ladeliste gesetzt</translation>
    </message>
    <message>
        <source>Address looked at</source>
        <translation>Adresse angesehen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>packing slip</source>
        <translation>Packschein</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>{name} is in the box</source>
        <translation>{name} ist im Karton</translation>
    </message>
    <message>
        <source>{count} × {name} are in the box</source>
        <translation>{count} × {name} sind im Karton</translation>
    </message>
    <message>
        <source>Unit taken out of the box</source>
        <translation>Stück aus dem Karton genommen</translation>
    </message>
    <message>
        <source>Code kept, now scan its product</source>
        <translation>Code gemerkt, jetzt sein Produkt scannen</translation>
    </message>
    <message>
        <source>Unit goes without a code</source>
        <translation>Das Stück geht ohne Code</translation>
    </message>
    <message>
        <source>Order {order} opened</source>
        <translation>Auftrag {order} geöffnet</translation>
    </message>
    <message>
        <source>Box: {box}</source>
        <translation>Karton: {box}</translation>
    </message>
    <message>
        <source>Weight: {weight}</source>
        <translation>Gewicht: {weight}</translation>
    </message>
    <message>
        <source>Order paused</source>
        <translation>Auftrag pausiert</translation>
    </message>
    <message>
        <source>Order is on hold as short</source>
        <translation>Auftrag angehalten: Fehlmenge</translation>
    </message>
    <message>
        <source>{name} signed in</source>
        <translation>{name} ist angemeldet</translation>
    </message>
    <message>
        <source>Own label taken</source>
        <translation>Eigenes Label übernommen</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Commercial address</source>
        <translation>Geschäftsadresse</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparency</translation>
    </message>
    <message>
        <source>Buyer asked to cancel</source>
        <translation>Käufer will stornieren</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>{carrier} {time}, in {minutes} min</source>
        <translation>{carrier} {time}, in {minutes} min</translation>
    </message>
    <message>
        <source>{carrier} {time}, in {hours} h {minutes} min</source>
        <translation>{carrier} {time}, in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{carrier} {day}, {time}</source>
        <translation>{carrier} {day}, {time}</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Teil von {name}</translation>
    </message>
    <message>
        <source>UNDERSTOOD</source>
        <translation>VERSTANDEN</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ZURÜCKNEHMEN</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>HERAUSNEHMEN</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>BESCHÄDIGT</translation>
    </message>
    <message>
        <source>CALL LEAD</source>
        <translation>LEITUNG RUFEN</translation>
    </message>
    <message>
        <source>NO CODE</source>
        <translation>KEIN CODE</translation>
    </message>
    <message>
        <source>OVERRIDE</source>
        <translation>ÜBERGEHEN</translation>
    </message>
    <message>
        <source>GO BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <translation>BESTÄTIGEN</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>JA</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>CAN&apos;T SCAN</source>
        <translation>NICHT LESBAR</translation>
    </message>
    <message>
        <source>QUANTITY</source>
        <translation>MENGE</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>ABMELDEN</translation>
    </message>
    <message>
        <source>REPRINT</source>
        <translation>NEU DRUCKEN</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>NOCHMAL</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>ENTER</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>MEHR</translation>
    </message>
    <message>
        <source>OWN LABEL</source>
        <translation>EIGENES LABEL</translation>
    </message>
    <message>
        <source>ship by {time} (in {hours} h {minutes} min)</source>
        <translation>Versand bis {time} (in {hours} h {minutes} min)</translation>
    </message>
    <message>
        <source>ship by {time} (in {minutes} min)</source>
        <translation>Versand bis {time} (in {minutes} min)</translation>
    </message>
    <message>
        <source>ship by {time} (in {days} days)</source>
        <translation>Versand bis {time} (in {days} Tagen)</translation>
    </message>
    <message>
        <source>late: ship-by was {time} ({minutes} min ago)</source>
        <translation>zu spät: Versand war {time} (vor {minutes} min)</translation>
    </message>
    <message>
        <source>late: ship-by was {time} ({hours} h ago)</source>
        <translation>zu spät: Versand war {time} (vor {hours} h)</translation>
    </message>
    <message>
        <source>late: ship-by was {days} days ago</source>
        <translation>zu spät: Versand war vor {days} Tagen</translation>
    </message>
    <message>
        <source>{done} / {of}</source>
        <translation>{done} / {of}</translation>
    </message>
    <message>
        <source>1 line is complete</source>
        <translation>1 Position ist fertig</translation>
    </message>
    <message>
        <source>{count} lines are complete</source>
        <translation>{count} Positionen sind fertig</translation>
    </message>
    <message>
        <source>{done} of {of} units in the box</source>
        <translation>{done} von {of} Stück im Karton</translation>
    </message>
    <message>
        <source>Pack now, label from {time}</source>
        <translation>Jetzt packen, Label ab {time}</translation>
    </message>
    <message>
        <source>open lines {first}-{last} of {total}</source>
        <translation>offene Positionen {first}-{last} von {total}</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scanne deinen Ausweis</translation>
    </message>
    <message>
        <source>Then type your PIN, or scan its digits.</source>
        <translation>Dann tippe deine PIN oder scanne ihre Ziffern.</translation>
    </message>
    <message>
        <source>This bench belongs to nobody until you do.</source>
        <translation>Bis dahin gehört dieser Platz niemandem.</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hallo {name}</translation>
    </message>
    <message>
        <source>Type your PIN and press ENTER. You can also scan the digits here.</source>
        <translation>Tippe deine PIN und drücke ENTER. Du kannst die Ziffern hier auch scannen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Scan an order, a tote or a product</source>
        <translation>Scanne Auftrag, Wanne oder Produkt</translation>
    </message>
    <message>
        <source>The order opens at once. Nothing to click.</source>
        <translation>Der Auftrag öffnet sich sofort. Kein Klick nötig.</translation>
    </message>
    <message>
        <source>Next to ship</source>
        <translation>Als Nächstes zu versenden</translation>
    </message>
    <message>
        <source>Held, and why</source>
        <translation>Angehalten, und warum</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Stück</translation>
    </message>
    <message>
        <source>No open order. New ones come by themselves.</source>
        <translation>Kein offener Auftrag. Neue kommen von selbst.</translation>
    </message>
    <message>
        <source>Pending: Amazon has not released them</source>
        <translation>Ausstehend: von Amazon nicht freigegeben</translation>
    </message>
    <message>
        <source>In review: a lead looks at them</source>
        <translation>In Prüfung: die Leitung sieht sie an</translation>
    </message>
    <message>
        <source>On hold: short or stopped by a lead</source>
        <translation>Angehalten: Fehlmenge oder Leitung</translation>
    </message>
    <message>
        <source>Packed, waiting for a label</source>
        <translation>Gepackt, warten auf ein Label</translation>
    </message>
    <message>
        <source>a listing is mapped to no product</source>
        <translation>ein Angebot ist keinem Artikel zugeordnet</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer cannot be read</source>
        <translation>Amazons Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>Amazon names a status that is not known</source>
        <translation>Amazon nennt einen unbekannten Status</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts ist angehalten</translation>
    </message>
    <message>
        <source>Stop here? Is this order short?</source>
        <translation>Hier anhalten? Ist dieser Auftrag unvollständig?</translation>
    </message>
    <message>
        <source>What happens with the order is asked next.</source>
        <translation>Was mit dem Auftrag geschieht, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Hinweis: {note}</translation>
    </message>
    <message>
        <source>A shipping rule asks for: {box}. Scan it.</source>
        <translation>Eine Versandregel verlangt: {box}. Scanne sie.</translation>
    </message>
    <message>
        <source>Stick on</source>
        <translation>Aufkleben</translation>
    </message>
    <message>
        <source>Lithium battery mark {number}</source>
        <translation>Lithiumbatterie-Kennzeichen {number}</translation>
    </message>
    <message>
        <source>Label for cargo aircraft only</source>
        <translation>Aufkleber „Nur Frachtflugzeug“</translation>
    </message>
    <message>
        <source>Limited quantity mark</source>
        <translation>Kennzeichen für begrenzte Mengen</translation>
    </message>
    <message>
        <source>Hazard label for {number}</source>
        <translation>Gefahrzettel für {number}</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>by {time}, in {hours} h {minutes} min</source>
        <translation>bis {time}, in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>by {time}, in {minutes} min</source>
        <translation>bis {time}, in {minutes} min</translation>
    </message>
    <message>
        <source>by {time}, in {days} days</source>
        <translation>bis {time}, in {days} Tagen</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>zu spät seit {time}</translation>
    </message>
    <message>
        <source>no ship-by time</source>
        <translation>keine Versandzeit</translation>
    </message>
    <message>
        <source>{order}  {units}</source>
        <translation>{order}  {units}</translation>
    </message>
    <message>
        <source>Scan this next</source>
        <translation>Scanne das als Nächstes</translation>
    </message>
    <message>
        <source>In the box. One more like it</source>
        <translation>Im Karton. Noch eins davon</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
    <message>
        <source>in the box</source>
        <translation>im Karton</translation>
    </message>
    <message>
        <source>All units are in the box</source>
        <translation>Alle Stücke sind im Karton</translation>
    </message>
    <message>
        <source>A Transparency code is kept. Scan the product it is on.</source>
        <translation>Ein Transparency-Code ist gemerkt. Scanne sein Produkt.</translation>
    </message>
    <message>
        <source>Asks for its Transparency code</source>
        <translation>Braucht seinen Transparency-Code</translation>
    </message>
    <message>
        <source>Asks for its serial number</source>
        <translation>Braucht seine Seriennummer</translation>
    </message>
    <message>
        <source>Has no barcode: use CAN&apos;T SCAN</source>
        <translation>Hat keinen Barcode: NICHT LESBAR</translation>
    </message>
    <message>
        <source>Many of these? Use QUANTITY</source>
        <translation>Viele davon? Nimm MENGE</translation>
    </message>
    <message>
        <source>Any line of this order may come first.</source>
        <translation>Jede Position darf die erste sein.</translation>
    </message>
    <message>
        <source>Scan the Transparency code</source>
        <translation>Scanne den Transparency-Code</translation>
    </message>
    <message>
        <source>This product ships only with its own code. Every unit has another.</source>
        <translation>Dieses Produkt geht nur mit eigenem Code hinaus. Jedes Stück hat einen anderen.</translation>
    </message>
    <message>
        <source>Look for the T mark: a small square code, often on the back or the cap.</source>
        <translation>Suche das T: ein kleiner quadratischer Code, oft hinten oder am Deckel.</translation>
    </message>
    <message>
        <source>Scan this unit&apos;s code again</source>
        <translation>Scanne den Code dieses Stücks noch einmal</translation>
    </message>
    <message>
        <source>Amazon refused the code of this unit: {words}</source>
        <translation>Amazon hat den Code dieses Stücks abgelehnt: {words}</translation>
    </message>
    <message>
        <source>No code? Scan or type its serial number</source>
        <translation>Kein Code? Scanne oder tippe die Seriennummer</translation>
    </message>
    <message>
        <source>The serial number takes the place of the Transparency code.</source>
        <translation>Die Seriennummer ersetzt den Transparency-Code.</translation>
    </message>
    <message>
        <source>Often marked SN, near the product&apos;s barcode. None at all? OVERRIDE calls for a lead.</source>
        <translation>Oft mit SN, nahe am Barcode. Auch keine? ÜBERGEHEN ruft die Schichtleitung.</translation>
    </message>
    <message>
        <source>Is there a T code on it?</source>
        <translation>Ist ein T-Code darauf?</translation>
    </message>
    <message>
        <source>You scanned {text}. It looks like a serial number, not like a Transparency code.</source>
        <translation>Du hast {text} gescannt. Das sieht nach Seriennummer aus, nicht nach Transparency-Code.</translation>
    </message>
    <message>
        <source>YES: scan the T code instead. NO: the serial number is taken.</source>
        <translation>JA: scanne den T-Code. NEIN: die Seriennummer gilt.</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Scanne die Seriennummer</translation>
    </message>
    <message>
        <source>It is kept for the warranty and for returns.</source>
        <translation>Sie wird für Garantie und Rückgaben behalten.</translation>
    </message>
    <message>
        <source>Often marked SN or S/N, on the back or under the lid. Or type it.</source>
        <translation>Oft mit SN oder S/N, hinten oder unter dem Deckel. Oder tippe sie.</translation>
    </message>
    <message>
        <source>Lead: scan your badge</source>
        <translation>Leitung: scanne deinen Ausweis</translation>
    </message>
    <message>
        <source>{name}: type your PIN</source>
        <translation>{name}: tippe deine PIN</translation>
    </message>
    <message>
        <source>Why? Scan or touch a reason</source>
        <translation>Warum? Scanne oder berühre einen Grund</translation>
    </message>
    <message>
        <source>This unit would ship without a Transparency code.</source>
        <translation>Dieses Stück ginge ohne Transparency-Code hinaus.</translation>
    </message>
    <message>
        <source>This code was used in another order. A returned unit may use it again.</source>
        <translation>Dieser Code wurde in einem anderen Auftrag benutzt. Ein zurückgegebenes Stück darf ihn wieder nehmen.</translation>
    </message>
    <message>
        <source>Name, time and reason are kept.</source>
        <translation>Name, Zeit und Grund werden behalten.</translation>
    </message>
    <message>
        <source>No code on the unit</source>
        <translation>Kein Code auf dem Stück</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code nicht lesbar</translation>
    </message>
    <message>
        <source>Code is torn or dirty</source>
        <translation>Code zerrissen oder schmutzig</translation>
    </message>
    <message>
        <source>Code is used already</source>
        <translation>Code ist schon benutzt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>How many do you put in?</source>
        <translation>Wie viele legst du hinein?</translation>
    </message>
    <message>
        <source>{left} are still to be packed. Count them, then ENTER.</source>
        <translation>Noch zu packen: {left}. Zähle sie, dann ENTER.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Welches ist es?</translation>
    </message>
    <message>
        <source>Scan or touch the line you hold. It is listed for the lead.</source>
        <translation>Scanne oder berühre, was du in der Hand hast. Die Leitung sieht es.</translation>
    </message>
    <message>
        <source>Compare the picture</source>
        <translation>Vergleiche das Bild</translation>
    </message>
    <message>
        <source>Is this what you hold? Name, size and colour must agree.</source>
        <translation>Hast du das in der Hand? Name, Größe und Farbe müssen stimmen.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{left} to pack</source>
        <translation>{left} zu packen</translation>
    </message>
    <message>
        <source>Scan the unit that comes out</source>
        <translation>Scanne das Stück, das herauskommt</translation>
    </message>
    <message>
        <source>It leaves the box and goes back on the shelf. Its code is free again.</source>
        <translation>Es verlässt den Karton und geht ins Regal. Sein Code ist wieder frei.</translation>
    </message>
    <message>
        <source>Scan the damaged unit</source>
        <translation>Scanne das beschädigte Stück</translation>
    </message>
    <message>
        <source>It leaves the box and the stock. You are asked for another one.</source>
        <translation>Es verlässt Karton und Bestand. Du wirst nach einem anderen gefragt.</translation>
    </message>
    <message>
        <source>{left} of {units} units are missing. A lead decides what happens next.</source>
        <translation>{left} von {units} Stück fehlen. Die Leitung entscheidet, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Take a damaged unit out?</source>
        <translation>Ein beschädigtes Stück herausnehmen?</translation>
    </message>
    <message>
        <source>It goes off stock and its code cannot be used again.</source>
        <translation>Es geht aus dem Bestand, sein Code gilt nie wieder.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Bist du sicher?</translation>
    </message>
    <message>
        <source>This cannot be taken back by scanning on.</source>
        <translation>Das lässt sich nicht durch Weiterscannen rückgängig machen.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Scan CONFIRM before the time is up. Else nothing happens.</source>
        <translation>Scanne BESTÄTIGEN, bevor die Zeit um ist. Sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Why is it short?</source>
        <translation>Warum fehlt es?</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nicht im Regal</translation>
    </message>
    <message>
        <source>Only damaged ones left</source>
        <translation>Nur noch beschädigte</translation>
    </message>
    <message>
        <source>Stock count is wrong</source>
        <translation>Bestand stimmt nicht</translation>
    </message>
    <message>
        <source>Pause this order and open the other?</source>
        <translation>Diesen pausieren, den anderen öffnen?</translation>
    </message>
    <message>
        <source>You scanned {order}. What is in this box stays and waits for you.</source>
        <translation>Du hast {order} gescannt. Was in diesem Karton ist, bleibt und wartet auf dich.</translation>
    </message>
    <message>
        <source>{order}: {units}</source>
        <translation>{order}: {units}</translation>
    </message>
    <message>
        <source>Scan the box</source>
        <translation>Scanne den Karton</translation>
    </message>
    <message>
        <source>All units are in. Scan the barcode on the stack, or one of these.</source>
        <translation>Alles ist drin. Scanne den Barcode am Stapel oder einen von diesen.</translation>
    </message>
    <message>
        <source>No box is set up at this bench. Scan one from the stack.</source>
        <translation>An diesem Platz ist kein Karton angelegt. Scanne einen vom Stapel.</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} cm</source>
        <translation>{length} × {width} × {height} cm</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Stelle das Paket auf die Waage</translation>
    </message>
    <message>
        <source>It is taken as soon as the scale is still. Or type the weight and press ENTER.</source>
        <translation>Es gilt, sobald die Waage ruhig steht. Oder tippe das Gewicht und drücke ENTER.</translation>
    </message>
    <message>
        <source>Type the weight of the parcel</source>
        <translation>Tippe das Gewicht des Pakets</translation>
    </message>
    <message>
        <source>No scale at this bench. Weigh it elsewhere, then type it and press ENTER.</source>
        <translation>Keine Waage an diesem Platz. Wiege woanders, tippe es ein und drücke ENTER.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Kein Bestand</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>SKU, code, name</source>
        <translation>SKU, Barcode, Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Zum Produkt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <translation>{length} × {width} × {height} mm</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Serial-tracked</source>
        <translation>Mit Seriennummer</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Sold as one, packed as these. Its stock is what the scarcest part allows.</source>
        <translation>Als eines verkauft, als diese gepackt. Sein Bestand ist, was das knappste Teil erlaubt.</translation>
    </message>
    <message>
        <source>Listings that sell it</source>
        <translation>Listings, die es verkaufen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Nothing is below zero</source>
        <translation>Nichts ist unter null</translation>
    </message>
    <message>
        <source>Products of which more was shipped than counted would be here.</source>
        <translation>Hier stünden Produkte, von denen mehr versandt als gezählt wurde.</translation>
    </message>
    <message>
        <source>Nothing is out of stock</source>
        <translation>Nichts ist ausverkauft</translation>
    </message>
    <message>
        <source>Products without a unit on hand would be here.</source>
        <translation>Hier stünden Produkte ohne vorhandenes Stück.</translation>
    </message>
    <message>
        <source>Search by the beginning of a SKU, a barcode, or a word of the name.</source>
        <translation>Suche nach dem Anfang einer SKU, einem Barcode oder einem Wort des Namens.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>A group of products sold as one</source>
        <translation>Eine Gruppe von Produkten, als eines verkauft</translation>
    </message>
    <message>
        <source>Yours. It stays for ever.</source>
        <translation>Deine. Sie bleibt für immer.</translation>
    </message>
    <message>
        <source>As packers call it.</source>
        <translation>Wie es beim Packen heißt.</translation>
    </message>
    <message>
        <source>Another barcode</source>
        <translation>Weiterer Barcode</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Scannen oder tippen.</translation>
    </message>
    <message>
        <source>Units that it counts</source>
        <translation>Stück, die er zählt</translation>
    </message>
    <message>
        <source>1 on the product; 12 on a case of 12.</source>
        <translation>1 am Produkt; 12 an einem Karton mit 12.</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Name of its file in the folder of pictures.</source>
        <translation>Name der Datei im Ordner der Bilder.</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Am Packtisch</translation>
    </message>
    <message>
        <source>Each unit’s is scanned and kept.</source>
        <translation>Die jedes Stücks wird gescannt und behalten.</translation>
    </message>
    <message>
        <source>Serial numbers look like Transparency codes</source>
        <translation>Seriennummern sehen aus wie Transparency-Codes</translation>
    </message>
    <message>
        <source>The packer is asked which of both it is.</source>
        <translation>Beim Packen wird gefragt, welches von beiden es ist.</translation>
    </message>
    <message>
        <source>Serial numbers are digits only</source>
        <translation>Seriennummern sind nur Ziffern</translation>
    </message>
    <message>
        <source>One that happens to be a barcode’s number is asked about.</source>
        <translation>Ist eine zufällig die Nummer eines Barcodes, wird gefragt.</translation>
    </message>
    <message>
        <source>Always ask for a Transparency code</source>
        <translation>Immer nach einem Transparency-Code fragen</translation>
    </message>
    <message>
        <source>Also where Amazon’s order does not ask.</source>
        <translation>Auch wo Amazons Bestellung nicht fragt.</translation>
    </message>
    <message>
        <source>Nothing to scan on it</source>
        <translation>Nichts zu scannen daran</translation>
    </message>
    <message>
        <source>The packer picks it on the screen.</source>
        <translation>Es wird am Bildschirm ausgewählt.</translation>
    </message>
    <message>
        <source>Quantity may be typed</source>
        <translation>Menge darf getippt werden</translation>
    </message>
    <message>
        <source>For small things in large numbers: one scan, then a number.</source>
        <translation>Für Kleinteile in großer Zahl: ein Scan, dann die Zahl.</translation>
    </message>
    <message>
        <source>Nothing yet. Scan a product or look for it below.</source>
        <translation>Noch nichts. Scanne ein Produkt oder suche es unten.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ein Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Scan it, or type its SKU or name.</source>
        <translation>Scannen, oder SKU oder Namen tippen.</translation>
    </message>
    <message>
        <source>There is a product or group with this SKU</source>
        <translation>Es gibt schon ein Produkt oder eine Gruppe mit dieser SKU</translation>
    </message>
    <message>
        <source>A group has this SKU</source>
        <translation>Eine Gruppe hat diese SKU</translation>
    </message>
    <message>
        <source>A product has this SKU</source>
        <translation>Ein Produkt hat diese SKU</translation>
    </message>
    <message>
        <source>Scan or type a barcode</source>
        <translation>Scanne oder tippe einen Barcode</translation>
    </message>
    <message>
        <source>A barcode has no spaces and at most 80 characters</source>
        <translation>Ein Barcode hat keine Leerzeichen und höchstens 80 Zeichen</translation>
    </message>
    <message>
        <source>Its check digit is wrong: look for a typing error</source>
        <translation>Die Prüfziffer stimmt nicht: such den Tippfehler</translation>
    </message>
    <message>
        <source>It has this barcode already</source>
        <translation>Es hat diesen Barcode schon</translation>
    </message>
    <message>
        <source>{barcode} belongs to {name} ({sku})</source>
        <translation>{barcode} gehört zu {name} ({sku})</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>Über null</translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation>Ein Betrag wie 12.50</translation>
    </message>
    <message>
        <source>Add at least one product</source>
        <translation>Füge mindestens ein Produkt hinzu</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>No barcode known.</source>
        <translation>Kein Barcode bekannt.</translation>
    </message>
    <message>
        <source>UPC</source>
        <translation>UPC</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>GTIN-14</source>
        <translation>GTIN-14</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Case of {units}</source>
        <translation>Gebinde mit {units}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>no warehouse yet</source>
        <translation>noch kein Lager</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Noch wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Change stock</source>
        <translation>Bestand ändern</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>Gezählte Stücke</translation>
    </message>
    <message>
        <source>Delivery note, shelf, who counted: kept with the change.</source>
        <translation>Lieferschein, Regal, wer gezählt hat: bleibt bei der Änderung.</translation>
    </message>
    <message>
        <source>{before} → {after} on hand</source>
        <translation>{before} → {after} vorhanden</translation>
    </message>
    <message>
        <source>Stock is changed</source>
        <translation>Bestand ist geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{place} · {when} {note}</source>
        <translation>{place} · {when} {note}</translation>
    </message>
    <message>
        <source>Came in: added to what is there.</source>
        <translation>Kam herein: wird hinzugezählt.</translation>
    </message>
    <message>
        <source>Counted: this is what is there now.</source>
        <translation>Gezählt: das ist jetzt da.</translation>
    </message>
    <message>
        <source>Damaged: taken off.</source>
        <translation>Beschädigt: wird abgezogen.</translation>
    </message>
    <message>
        <source>Came back and can be sold: added.</source>
        <translation>Kam zurück und ist verkäuflich: wird hinzugezählt.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Shipment voided</source>
        <translation>Versand storniert</translation>
    </message>
    <message>
        <source>Import products and stock</source>
        <translation>Produkte und Bestand importieren</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it would do</source>
        <translation>Nichts wird gespeichert, bevor du gesehen hast, was es bewirkt</translation>
    </message>
    <message>
        <source>Drop a CSV here</source>
        <translation>CSV hier ablegen</translation>
    </message>
    <message>
        <source>or choose one. The first line names the columns.</source>
        <translation>oder eine wählen. Die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>Columns that it may have</source>
        <translation>Spalten, die sie haben darf</translation>
    </message>
    <message>
        <source>your SKU</source>
        <translation>deine SKU</translation>
    </message>
    <message>
        <source>name of the product or group</source>
        <translation>Name des Produkts oder der Gruppe</translation>
    </message>
    <message>
        <source>UPC, EAN or GTIN-14; CASE:code:12 is a case of 12, IN_HOUSE:code one of yours</source>
        <translation>UPC, EAN oder GTIN-14; CASE:Code:12 ist ein Gebinde mit 12, IN_HOUSE:Code ein eigener</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>Preis für eines</translation>
    </message>
    <message>
        <source>such as USD</source>
        <translation>etwa USD</translation>
    </message>
    <message>
        <source>grams, or with its unit: 0.5 kg</source>
        <translation>Gramm, oder mit Einheit: 0.5 kg</translation>
    </message>
    <message>
        <source>with width and height: millimetres, or with their unit</source>
        <translation>mit Breite und Höhe: Millimeter, oder mit Einheit</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>name of its picture</source>
        <translation>Name seines Bildes</translation>
    </message>
    <message>
        <source>what a group holds: SER-30*2;MUG-W</source>
        <translation>was eine Gruppe enthält: SER-30*2;MUG-W</translation>
    </message>
    <message>
        <source>code of a warehouse</source>
        <translation>Kürzel eines Lagers</translation>
    </message>
    <message>
        <source>units; a column qty:EAST counts there</source>
        <translation>Stück; eine Spalte qty:EAST zählt dort</translation>
    </message>
    <message>
        <source>imported, counted, received, damaged or returned</source>
        <translation>imported, counted, received, damaged oder returned</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Lines with errors</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
    <message>
        <source>1 line can be imported</source>
        <translation>1 Zeile kann importiert werden</translation>
    </message>
    <message>
        <source>All {count} lines can be imported</source>
        <translation>Alle {count} Zeilen können importiert werden</translation>
    </message>
    <message>
        <source>Nothing is stored until you import it.</source>
        <translation>Nichts wird gespeichert, bis du importierst.</translation>
    </message>
    <message>
        <source>1 line cannot be imported</source>
        <translation>1 Zeile kann nicht importiert werden</translation>
    </message>
    <message>
        <source>{count} lines cannot be imported</source>
        <translation>{count} Zeilen können nicht importiert werden</translation>
    </message>
    <message>
        <source>Mend them in the file and choose it again, or leave them out.</source>
        <translation>Bringe sie in der Datei in Ordnung und wähle sie neu, oder lass sie aus.</translation>
    </message>
    <message>
        <source>Nothing to import: there is no line below the titles</source>
        <translation>Nichts zu importieren: unter den Titeln steht keine Zeile</translation>
    </message>
    <message>
        <source>Fill it and choose it again, or choose another file.</source>
        <translation>Fülle sie und wähle sie erneut, oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>No line can be imported</source>
        <translation>Keine Zeile kann importiert werden</translation>
    </message>
    <message>
        <source>Mend the file and choose it again.</source>
        <translation>Bringe die Datei in Ordnung und wähle sie neu.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Das ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Could be a decimal or thousands</source>
        <translation>Könnte Komma oder Tausender sein</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Unbekannte Einheit</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Keine ganze Zahl</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Weder ja noch nein</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>Not above zero</source>
        <translation>Nicht über null</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>This column is there twice</source>
        <translation>Diese Spalte gibt es zweimal</translation>
    </message>
    <message>
        <source>No column says anything to import</source>
        <translation>Keine Spalte sagt etwas zum Importieren</translation>
    </message>
    <message>
        <source>The column sku is missing</source>
        <translation>Die Spalte sku fehlt</translation>
    </message>
    <message>
        <source>Quantity needs a warehouse, and a warehouse a quantity</source>
        <translation>Menge braucht ein Lager und ein Lager eine Menge</translation>
    </message>
    <message>
        <source>SKU is missing</source>
        <translation>SKU fehlt</translation>
    </message>
    <message>
        <source>Over 40 characters</source>
        <translation>Über 40 Zeichen</translation>
    </message>
    <message>
        <source>This SKU is in the file twice</source>
        <translation>Diese SKU ist zweimal in der Datei</translation>
    </message>
    <message>
        <source>A new product needs a name</source>
        <translation>Ein neues Produkt braucht einen Namen</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Kein solches Produkt</translation>
    </message>
    <message>
        <source>No such warehouse</source>
        <translation>Kein solches Lager</translation>
    </message>
    <message>
        <source>Which warehouse?</source>
        <translation>Welches Lager?</translation>
    </message>
    <message>
        <source>Quantity is missing</source>
        <translation>Menge fehlt</translation>
    </message>
    <message>
        <source>Counted twice in the file</source>
        <translation>Zweimal in der Datei gezählt</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Unbekannter Grund</translation>
    </message>
    <message>
        <source>Check digit is wrong</source>
        <translation>Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>Neither UPC, EAN nor GTIN-14; name its kind</source>
        <translation>Weder UPC, EAN noch GTIN-14; nenne die Art</translation>
    </message>
    <message>
        <source>Wrong number of digits</source>
        <translation>Falsche Anzahl Ziffern</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number: format the column as text</source>
        <translation>Eine Tabelle hat diese Zahl gerundet: formatiere die Spalte als Text</translation>
    </message>
    <message>
        <source>Another product has this barcode</source>
        <translation>Ein anderes Produkt hat diesen Barcode</translation>
    </message>
    <message>
        <source>This barcode is in the file twice</source>
        <translation>Dieser Barcode ist zweimal in der Datei</translation>
    </message>
    <message>
        <source>A case needs its number of units, 2 or more</source>
        <translation>Ein Gebinde braucht seine Stückzahl, 2 oder mehr</translation>
    </message>
    <message>
        <source>No product has this barcode</source>
        <translation>Kein Produkt hat diesen Barcode</translation>
    </message>
    <message>
        <source>Not readable: write SKU*2;SKU</source>
        <translation>Nicht lesbar: schreibe SKU*2;SKU</translation>
    </message>
    <message>
        <source>A group cannot hold a group</source>
        <translation>Eine Gruppe kann keine Gruppe enthalten</translation>
    </message>
    <message>
        <source>A group cannot hold itself</source>
        <translation>Eine Gruppe kann sich nicht selbst enthalten</translation>
    </message>
    <message>
        <source>The same product twice</source>
        <translation>Dasselbe Produkt zweimal</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>Zehn Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Which currency?</source>
        <translation>Welche Währung?</translation>
    </message>
    <message>
        <source>Three letters, such as USD</source>
        <translation>Drei Buchstaben, etwa USD</translation>
    </message>
    <message>
        <source>A group has no stock of its own</source>
        <translation>Eine Gruppe hat keinen eigenen Bestand</translation>
    </message>
    <message>
        <source>This SKU is a product</source>
        <translation>Diese SKU ist ein Produkt</translation>
    </message>
    <message>
        <source>Not for groups</source>
        <translation>Nicht für Gruppen</translation>
    </message>
    <message>
        <source>Length, width and height belong together</source>
        <translation>Länge, Breite und Höhe gehören zusammen</translation>
    </message>
    <message>
        <source>Import a CSV with your products and what lies where, or add them one by one.</source>
        <translation>Importiere eine CSV mit deinen Produkten und was wo liegt, oder füge sie einzeln hinzu.</translation>
    </message>
    <message>
        <source>A group is sold as one and packed as several products. Add one, or import a CSV.</source>
        <translation>Eine Gruppe wird als eines verkauft und als mehrere Produkte gepackt. Füge eine hinzu oder importiere eine CSV.</translation>
    </message>
    <message>
        <source>A shift lead or manager changes products and stock.</source>
        <translation>Produkte und Bestand ändert eine Schichtleitung oder ein Manager.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {names}</source>
        <translation>Spalten, die hier nichts bedeuten: {names}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>… and 1 more error</source>
        <translation>… und 1 weiterer Fehler</translation>
    </message>
    <message>
        <source>… and {count} more errors</source>
        <translation>… und {count} weitere Fehler</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>Was gespeichert würde</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>… and 1 more line</source>
        <translation>… und 1 weitere Zeile</translation>
    </message>
    <message>
        <source>… and {count} more lines</source>
        <translation>… und {count} weitere Zeilen</translation>
    </message>
    <message>
        <source>1 line is imported</source>
        <translation>1 Zeile ist importiert</translation>
    </message>
    <message>
        <source>{count} lines are imported</source>
        <translation>{count} Zeilen sind importiert</translation>
    </message>
    <message>
        <source>1 line was left out.</source>
        <translation>1 Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} lines were left out.</source>
        <translation>{count} Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Where stock lies and parcels leave from.</source>
        <translation>Wo Bestand liegt und Pakete hinausgehen.</translation>
    </message>
    <message>
        <source>No warehouse yet: add the first one, then import stock.</source>
        <translation>Noch kein Lager: füge das erste hinzu, dann importiere Bestand.</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Short, such as EAST. It stays for ever.</source>
        <translation>Kurz, etwa OST. Es bleibt für immer.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Address that parcels leave from</source>
        <translation>Adresse, von der Pakete hinausgehen</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>A manager changes warehouses.</source>
        <translation>Lager ändert ein Manager.</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>More of the address</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scan the tracking number of your label</source>
        <translation>Scanne die Sendungsnummer deines Labels</translation>
    </message>
    <message>
        <source>Nothing is bought. Amazon is told this number.</source>
        <translation>Nichts wird gekauft. Amazon bekommt diese Nummer.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Das Label kommt gleich</translation>
    </message>
    <message>
        <source>Close the box. Nothing to scan now.</source>
        <translation>Schließe den Karton. Jetzt gibt es nichts zu scannen.</translation>
    </message>
    <message>
        <source>Best rate</source>
        <translation>Bester Tarif</translation>
    </message>
    <message>
        <source>asking the carriers</source>
        <translation>fragt die Versanddienste</translation>
    </message>
    <message>
        <source>{service}, {cost}</source>
        <translation>{service}, {cost}</translation>
    </message>
    <message>
        <source>{service}, {cost}, arrives {day}</source>
        <translation>{service}, {cost}, Ankunft {day}</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>Label gekauft</translation>
    </message>
    <message>
        <source>Own label</source>
        <translation>Eigenes Label</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Label gedruckt</translation>
    </message>
    <message>
        <source>working on it</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Map to a product…</source>
        <translation>Einem Produkt zuordnen…</translation>
    </message>
    <message>
        <source>Map to something else…</source>
        <translation>Anders zuordnen…</translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Zuordnung lösen</translation>
    </message>
    <message>
        <source>Take {sku}</source>
        <translation>{sku} nehmen</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Own settings…</source>
        <translation>Eigene Einstellungen…</translation>
    </message>
    <message>
        <source>Change own settings…</source>
        <translation>Eigene Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Use the store’s settings</source>
        <translation>Einstellungen des Shops verwenden</translation>
    </message>
    <message>
        <source>Save its settings</source>
        <translation>Seine Einstellungen speichern</translation>
    </message>
    <message>
        <source>Change to FBA…</source>
        <translation>Auf FBA umstellen…</translation>
    </message>
    <message>
        <source>Change to merchant…</source>
        <translation>Auf Verkäufer umstellen…</translation>
    </message>
    <message>
        <source>Change to FBA</source>
        <translation>Auf FBA umstellen</translation>
    </message>
    <message>
        <source>Change to merchant</source>
        <translation>Auf Verkäufer umstellen</translation>
    </message>
    <message>
        <source>Create listing</source>
        <translation>Listing anlegen</translation>
    </message>
    <message>
        <source>Review proposals</source>
        <translation>Vorschläge ansehen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up another</source>
        <translation>Anderes nachschlagen</translation>
    </message>
    <message>
        <source>Check with Amazon</source>
        <translation>Bei Amazon prüfen</translation>
    </message>
    <message>
        <source>Use {sku} instead</source>
        <translation>Stattdessen {sku}</translation>
    </message>
    <message>
        <source>Send to Amazon</source>
        <translation>An Amazon senden</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Noch eines anlegen</translation>
    </message>
    <message>
        <source>Map all of them</source>
        <translation>Alle zuordnen</translation>
    </message>
    <message>
        <source>Map the ticked one</source>
        <translation>Das markierte zuordnen</translation>
    </message>
    <message>
        <source>Map the {count} ticked ones</source>
        <translation>Die {count} markierten zuordnen</translation>
    </message>
    <message>
        <source>Change stock…</source>
        <translation>Bestand ändern…</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Barcode hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Import 1 line</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Import {count} lines</source>
        <translation>{count} Zeilen importieren</translation>
    </message>
    <message>
        <source>Import the {count} good ones, leave {bad} out</source>
        <translation>Die {count} guten importieren, {bad} auslassen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Add a warehouse</source>
        <translation>Lager hinzufügen</translation>
    </message>
    <message>
        <source>Back to products</source>
        <translation>Zurück zu den Produkten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Ordnet zu…</translation>
    </message>
    <message>
        <source>Asking Amazon for the change…</source>
        <translation>Amazon wird um die Änderung gebeten…</translation>
    </message>
    <message>
        <source>Looking in Amazon’s catalogue…</source>
        <translation>Sucht in Amazons Katalog…</translation>
    </message>
    <message>
        <source>Amazon checks the offer…</source>
        <translation>Amazon prüft das Angebot…</translation>
    </message>
    <message>
        <source>Sending to Amazon…</source>
        <translation>Sendet an Amazon…</translation>
    </message>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing} {done} von {total}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Gathering what can be mapped…</source>
        <translation>Was zugeordnet werden kann, wird gesammelt…</translation>
    </message>
    <message>
        <source>Importing {count} lines…</source>
        <translation>Importiert {count} Zeilen…</translation>
    </message>
    <message>
        <source>Asking Amazon…</source>
        <translation>Fragt Amazon…</translation>
    </message>
    <message>
        <source>Asking Amazon for the locations…</source>
        <translation>Fragt Amazon nach den Standorten…</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Du hast es angehalten.</translation>
    </message>
    <message>
        <source>What was done so far stays done. Nothing more is done.</source>
        <translation>Was getan ist, bleibt getan. Mehr geschieht nicht.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Go to stores</source>
        <translation>Zu den Shops</translation>
    </message>
    <message>
        <source>Some lines have errors.</source>
        <translation>Einige Zeilen haben Fehler.</translation>
    </message>
    <message>
        <source>Letters, digits and dashes, such as EAST</source>
        <translation>Buchstaben, Ziffern und Striche, etwa OST</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation>Dieses Produkt gibt es nicht</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wähle einen Grund</translation>
    </message>
    <message>
        <source>A whole number above zero</source>
        <translation>Eine ganze Zahl über null</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändere es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Some of it cannot be so:</source>
        <translation>Etwas davon geht so nicht:</translation>
    </message>
    <message>
        <source>This store is not connected.</source>
        <translation>Dieser Shop ist nicht verbunden.</translation>
    </message>
    <message>
        <source>This store has a listing with that SKU already.</source>
        <translation>Dieser Shop hat schon ein Listing mit dieser SKU.</translation>
    </message>
    <message>
        <source>Another store of the account lists this SKU: choose first.</source>
        <translation>Ein anderer Shop des Kontos führt diese SKU: wähle zuerst.</translation>
    </message>
    <message>
        <source>Amazon does not let you sell this yet.</source>
        <translation>Amazon lässt dich das noch nicht verkaufen.</translation>
    </message>
    <message>
        <source>Amazon would refuse the offer.</source>
        <translation>Amazon würde das Angebot ablehnen.</translation>
    </message>
    <message>
        <source>Amazon refused the offer.</source>
        <translation>Amazon hat das Angebot abgelehnt.</translation>
    </message>
    <message>
        <source>This store is no longer there.</source>
        <translation>Diesen Shop gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A connected store stays; switch it off instead.</source>
        <translation>Ein verbundener Shop bleibt; schalte ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>This store does not take part in NARF.</source>
        <translation>Dieser Shop nimmt nicht an NARF teil.</translation>
    </message>
    <message>
        <source>What you typed is not the store’s name.</source>
        <translation>Was du getippt hast, ist nicht der Name des Shops.</translation>
    </message>
    <message>
        <source>MLI exists in US stores only.</source>
        <translation>MLI gibt es nur in US-Shops.</translation>
    </message>
    <message>
        <source>This warehouse is no longer there.</source>
        <translation>Dieses Lager gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose which store sends.</source>
        <translation>Wähle, welcher Shop sendet.</translation>
    </message>
    <message>
        <source>Choose merchant or FBA.</source>
        <translation>Wähle Verkäufer oder FBA.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>Dieses Produkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This listing is no longer there.</source>
        <translation>Dieses Listing gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only a merchant listing can be renamed.</source>
        <translation>Nur ein Verkäufer-Listing kann umbenannt werden.</translation>
    </message>
    <message>
        <source>Amazon refused to take it off.</source>
        <translation>Amazon wollte es nicht entfernen.</translation>
    </message>
    <message>
        <source>Write a few words of acceptance.</source>
        <translation>Schreibe ein paar Worte der Zustimmung.</translation>
    </message>
    <message>
        <source>There is a store of this account in this country already</source>
        <translation>In diesem Land gibt es schon einen Shop dieses Kontos</translation>
    </message>
    <message>
        <source>1 to 40 characters</source>
        <translation>1 bis 40 Zeichen</translation>
    </message>
    <message>
        <source>Such as shop@example.com</source>
        <translation>Wie shop@example.com</translation>
    </message>
    <message>
        <source>No spaces at its ends</source>
        <translation>Keine Leerzeichen am Rand</translation>
    </message>
    <message>
        <source>An ASIN has 10 letters and digits</source>
        <translation>Eine ASIN hat 10 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>A price above zero</source>
        <translation>Ein Preis über null</translation>
    </message>
    <message>
        <source>Not this country’s currency</source>
        <translation>Nicht die Währung dieses Landes</translation>
    </message>
    <message>
        <source>Amazon cannot be reached</source>
        <translation>Amazon ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Check this computer’s network, then try again.</source>
        <translation>Prüfe das Netz dieses Rechners, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down</source>
        <translation>Amazon bittet uns, langsamer zu sein</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warte eine Minute, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Amazon does not accept this store’s keys</source>
        <translation>Amazon nimmt die Schlüssel dieses Shops nicht an</translation>
    </message>
    <message>
        <source>Nothing goes to this store or comes from it until it is connected again.</source>
        <translation>Nichts geht zu diesem Shop oder kommt von ihm, bis er wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Open Stores, choose this store and connect it again.</source>
        <translation>Öffne Shops, wähle diesen Shop und verbinde ihn neu.</translation>
    </message>
    <message>
        <source>No answer came back from Amazon</source>
        <translation>Von Amazon kam keine Antwort</translation>
    </message>
    <message>
        <source>The change may have arrived, or not.</source>
        <translation>Die Änderung kam vielleicht an, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Wait for the next import, look what Amazon shows, then decide.</source>
        <translation>Warte auf den nächsten Import, sieh, was Amazon zeigt, dann entscheide.</translation>
    </message>
    <message>
        <source>Amazon’s answer could not be read</source>
        <translation>Amazons Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>We don’t know whether it took effect.</source>
        <translation>Wir wissen nicht, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell IT.</source>
        <translation>Versuche es später. Bleibt es so, sage der IT Bescheid.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>Your change was not saved.</source>
        <translation>Deine Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Look at what it is now and do it again.</source>
        <translation>Sieh, wie es jetzt ist, und mache es noch einmal.</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Es konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Check the free disk space of this computer, then try again.</source>
        <translation>Prüfe den freien Speicherplatz, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Amazon said no</source>
        <translation>Amazon hat nein gesagt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Amazon’s words say what it wants. Change that and try again.</source>
        <translation>Amazons Worte sagen, was es will. Ändere das und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Das darfst du nicht</translation>
    </message>
    <message>
        <source>Ask a manager to do it, or for the role that it needs.</source>
        <translation>Bitte einen Manager, es zu tun, oder um die nötige Rolle.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT.</source>
        <translation>Versuche es noch einmal. Bleibt es so, sage der IT Bescheid.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is no text, too large, or gone. Nothing was stored.</source>
        <translation>Sie ist kein Text, zu groß oder fort. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose it again.</source>
        <translation>Speichere sie als CSV (UTF-8) und wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>A whole number, at least {least}</source>
        <translation>Eine ganze Zahl, mindestens {least}</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label} ({unit})</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Das wird gebraucht</translation>
    </message>
    <message>
        <source>Not saved. Look at the marked fields.</source>
        <translation>Nicht gespeichert. Sieh die markierten Felder an.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Stock lies in warehouses: what is counted, sold and sent is theirs.</source>
        <translation>Bestand liegt in Lagern: Was gezählt, verkauft und gesendet wird, ist dort.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>You can look, but not change</source>
        <translation>Du kannst schauen, aber nichts ändern</translation>
    </message>
    <message>
        <source>A manager changes this. Ask one.</source>
        <translation>Das ändert ein Manager. Bitte einen darum.</translation>
    </message>
    <message>
        <source>{amount} on hand</source>
        <translation>{amount} vorhanden</translation>
    </message>
    <message>
        <source>− {amount} taken</source>
        <translation>− {amount} vergeben</translation>
    </message>
    <message>
        <source>× {amount} %</source>
        <translation>× {amount} %</translation>
    </message>
    <message>
        <source>− buffer {amount}</source>
        <translation>− Puffer {amount}</translation>
    </message>
    <message>
        <source>÷ {amount} each</source>
        <translation>÷ {amount} je Verkauf</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>nicht unter 0</translation>
    </message>
    <message>
        <source>{sku} decides</source>
        <translation>{sku} entscheidet</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Senden ist aus</translation>
    </message>
    <message>
        <source>This store does not send inventory.</source>
        <translation>Dieser Shop sendet keinen Bestand.</translation>
    </message>
    <message>
        <source>Switch on “Send inventory” under Stores.</source>
        <translation>Schalte „Bestand senden“ unter Shops ein.</translation>
    </message>
    <message>
        <source>Store not connected</source>
        <translation>Shop nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing can be sent to a store without a connection.</source>
        <translation>An einen Shop ohne Verbindung kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Connect it under Stores.</source>
        <translation>Verbinde ihn unter Shops.</translation>
    </message>
    <message>
        <source>FBA</source>
        <translation>FBA</translation>
    </message>
    <message>
        <source>Amazon ships this listing from its own stock.</source>
        <translation>Amazon versendet dieses Listing aus eigenem Bestand.</translation>
    </message>
    <message>
        <source>No merchant quantity is sent until it is merchant again.</source>
        <translation>Keine Verkäufer-Menge wird gesendet, bis es wieder beim Verkäufer ist.</translation>
    </message>
    <message>
        <source>Who ships is not known yet</source>
        <translation>Noch unbekannt, wer versendet</translation>
    </message>
    <message>
        <source>Amazon has not told whether you or FBA ships it.</source>
        <translation>Amazon hat nicht gesagt, ob du oder FBA es versendet.</translation>
    </message>
    <message>
        <source>Nothing is sent until the next import tells.</source>
        <translation>Nichts wird gesendet, bis der nächste Import es sagt.</translation>
    </message>
    <message>
        <source>Changing who ships</source>
        <translation>Versanddienst wechselt</translation>
    </message>
    <message>
        <source>Amazon has the change and has not confirmed it yet.</source>
        <translation>Amazon hat die Änderung und sie noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Nothing is sent until it has.</source>
        <translation>Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Amazon has not shown the new listing yet.</source>
        <translation>Amazon zeigt das neue Listing noch nicht.</translation>
    </message>
    <message>
        <source>It is sent as soon as Amazon shows it.</source>
        <translation>Es wird gesendet, sobald Amazon es zeigt.</translation>
    </message>
    <message>
        <source>Listing failed</source>
        <translation>Listing gescheitert</translation>
    </message>
    <message>
        <source>Amazon refused the listing; its words are above.</source>
        <translation>Amazon hat das Listing abgelehnt; seine Worte stehen oben.</translation>
    </message>
    <message>
        <source>Mend it in Seller Central or create it again.</source>
        <translation>Bringe es in Seller Central in Ordnung oder lege es neu an.</translation>
    </message>
    <message>
        <source>No longer at Amazon</source>
        <translation>Nicht mehr bei Amazon</translation>
    </message>
    <message>
        <source>The last full import did not find it.</source>
        <translation>Der letzte volle Import hat es nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing to do. It comes back with an import if Amazon lists it again.</source>
        <translation>Nichts zu tun. Es kommt mit einem Import zurück, wenn Amazon es wieder führt.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>We don’t know which product this listing sells.</source>
        <translation>Wir wissen nicht, welches Produkt dieses Listing verkauft.</translation>
    </message>
    <message>
        <source>Map it to a product or a group.</source>
        <translation>Ordne es einem Produkt oder einer Gruppe zu.</translation>
    </message>
    <message>
        <source>No settings saved</source>
        <translation>Keine Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>This store has no allocation settings, so there is nothing to count by.</source>
        <translation>Dieser Shop hat keine Zuteilung, also gibt es nichts, wonach gerechnet wird.</translation>
    </message>
    <message>
        <source>Save them under Allocation.</source>
        <translation>Speichere sie unter Zuteilung.</translation>
    </message>
    <message>
        <source>NARF gate shut</source>
        <translation>NARF-Schranke zu</translation>
    </message>
    <message>
        <source>The store takes part in Remote Fulfillment: nothing is sent until a manager opens the gate.</source>
        <translation>Der Shop nimmt an Remote Fulfillment teil: nichts wird gesendet, bis ein Manager die Schranke öffnet.</translation>
    </message>
    <message>
        <source>A manager opens it under Stores.</source>
        <translation>Ein Manager öffnet sie unter Shops.</translation>
    </message>
    <message>
        <source>Type not confirmed</source>
        <translation>Art nicht bestätigt</translation>
    </message>
    <message>
        <source>Amazon did not confirm within the minute that this listing is still merchant-fulfilled.</source>
        <translation>Amazon hat nicht binnen einer Minute bestätigt, dass dieses Listing noch beim Verkäufer ist.</translation>
    </message>
    <message>
        <source>It is asked again at the next run.</source>
        <translation>Beim nächsten Lauf wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Another store sends</source>
        <translation>Ein anderer Shop sendet</translation>
    </message>
    <message>
        <source>The same SKU is listed in another store of this account, which sends for both.</source>
        <translation>Dieselbe SKU steht in einem anderen Shop dieses Kontos, der für beide sendet.</translation>
    </message>
    <message>
        <source>A manager decides it under Stores.</source>
        <translation>Ein Manager entscheidet es unter Shops.</translation>
    </message>
    <message>
        <source>Location not mapped</source>
        <translation>Standort nicht zugeordnet</translation>
    </message>
    <message>
        <source>We don’t know which warehouse this location is.</source>
        <translation>Wir wissen nicht, welches Lager dieser Standort ist.</translation>
    </message>
    <message>
        <source>Map it under Stores.</source>
        <translation>Ordne ihn unter Shops zu.</translation>
    </message>
    <message>
        <source>Scan the next order, tote or product.</source>
        <translation>Scanne Auftrag, Wanne oder Produkt.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Label came out at</source>
        <translation>Label kam heraus bei</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>your own label</source>
        <translation>eigenem Label</translation>
    </message>
    <message>
        <source>Practice scanner</source>
        <translation>Übungsscanner</translation>
    </message>
    <message>
        <source>Click a barcode to scan it.</source>
        <translation>Klicke einen Barcode an, um ihn zu scannen.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Units of the open order</source>
        <translation>Stücke des offenen Auftrags</translation>
    </message>
    <message>
        <source>Something that does not belong</source>
        <translation>Etwas, das nicht dazugehört</translation>
    </message>
    <message>
        <source>Transparency codes</source>
        <translation>Transparency-Codes</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Wannen</translation>
    </message>
    <message>
        <source>Control codes</source>
        <translation>Steuercodes</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>STORNIEREN</translation>
    </message>
    <message>
        <source>Label voided: tear it off the box</source>
        <translation>Label storniert: reiße es vom Karton</translation>
    </message>
    <message>
        <source>Take this label back?</source>
        <translation>Dieses Label zurückgeben?</translation>
    </message>
    <message>
        <source>It is cancelled at Amazon and the order opens again.</source>
        <translation>Es wird bei Amazon storniert, der Auftrag ist wieder offen.</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Wo ist das Paket?</translation>
    </message>
    <message>
        <source>Label {tracking} is taken back only while the parcel is still here.</source>
        <translation>Label {tracking} wird nur storniert, solange das Paket noch hier ist.</translation>
    </message>
    <message>
        <source>Here at the bench</source>
        <translation>Hier am Platz</translation>
    </message>
    <message>
        <source>On the pallet: I fetch it</source>
        <translation>Auf der Palette: ich hole es</translation>
    </message>
    <message>
        <source>The carrier has it</source>
        <translation>Der Versanddienst hat es</translation>
    </message>
    <message>
        <source>The label is taken back</source>
        <translation>Das Label wird storniert</translation>
    </message>
    <message>
        <source>Keep the parcel here until Amazon has answered.</source>
        <translation>Behalte das Paket hier, bis Amazon geantwortet hat.</translation>
    </message>
    <message>
        <source>The label comes out once more</source>
        <translation>Das Label kommt noch einmal</translation>
    </message>
    <message>
        <source>Nothing is bought. It goes on the same parcel.</source>
        <translation>Nichts wird gekauft. Es kommt auf dasselbe Paket.</translation>
    </message>
    <message>
        <source>Label taken back</source>
        <translation>Label storniert</translation>
    </message>
    <message>
        <source>WRONG ITEM</source>
        <translation>FALSCHER ARTIKEL</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>{scanned} gehört nicht zu diesem Auftrag.</translation>
    </message>
    <message>
        <source>It does not go into this box.</source>
        <translation>Er kommt nicht in diesen Karton.</translation>
    </message>
    <message>
        <source>Put it back on the shelf and take the right one.</source>
        <translation>Stelle ihn ins Regal zurück und nimm den richtigen.</translation>
    </message>
    <message>
        <source>TOO MANY</source>
        <translation>ZU VIELE</translation>
    </message>
    <message>
        <source>All units of {scanned} are in the box already.</source>
        <translation>Von {scanned} sind schon alle im Karton.</translation>
    </message>
    <message>
        <source>The one in your hand is one too many.</source>
        <translation>Das in deiner Hand ist eins zu viel.</translation>
    </message>
    <message>
        <source>Put it back on the shelf.</source>
        <translation>Stelle es ins Regal zurück.</translation>
    </message>
    <message>
        <source>NOT THIS ORDER</source>
        <translation>NICHT DIESER AUFTRAG</translation>
    </message>
    <message>
        <source>That belongs to order {order}.</source>
        <translation>Das gehört zu Auftrag {order}.</translation>
    </message>
    <message>
        <source>This bench packs one order at a time.</source>
        <translation>Hier wird ein Auftrag nach dem anderen gepackt.</translation>
    </message>
    <message>
        <source>Put it aside and go on with the open order.</source>
        <translation>Lege es beiseite und mache mit dem offenen weiter.</translation>
    </message>
    <message>
        <source>That belongs to another order.</source>
        <translation>Das gehört zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>Nobody knows this. It looks like {shape}.</source>
        <translation>Das kennt niemand. Es sieht aus wie {shape}.</translation>
    </message>
    <message>
        <source>The thing in your hand is not counted.</source>
        <translation>Das Ding in deiner Hand zählt nicht.</translation>
    </message>
    <message>
        <source>Try its other barcode. No luck? Use CAN&apos;T SCAN or call a lead.</source>
        <translation>Probiere seinen anderen Barcode. Geht nicht? NICHT LESBAR, oder rufe die Leitung.</translation>
    </message>
    <message>
        <source>NOT A TRANSPARENCY CODE</source>
        <translation>KEIN TRANSPARENCY-CODE</translation>
    </message>
    <message>
        <source>The unit in your hand still waits for its code.</source>
        <translation>Das Stück in deiner Hand wartet noch auf seinen Code.</translation>
    </message>
    <message>
        <source>CODE ALREADY SCANNED</source>
        <translation>CODE SCHON GESCANNT</translation>
    </message>
    <message>
        <source>This code is on another unit of this order.</source>
        <translation>Dieser Code ist an einem anderen Stück dieses Auftrags.</translation>
    </message>
    <message>
        <source>Each unit has a code of its own: one was scanned twice.</source>
        <translation>Jedes Stück hat seinen eigenen: einer kam zweimal.</translation>
    </message>
    <message>
        <source>Find the code on the unit in your hand and scan that one.</source>
        <translation>Finde den Code am Stück in deiner Hand und scanne ihn.</translation>
    </message>
    <message>
        <source>CODE ALREADY USED</source>
        <translation>CODE SCHON BENUTZT</translation>
    </message>
    <message>
        <source>This code went out with order {order}.</source>
        <translation>Dieser Code ging mit Auftrag {order} hinaus.</translation>
    </message>
    <message>
        <source>The unit may be a return, or a copy.</source>
        <translation>Das Stück kann eine Rückgabe sein oder eine Kopie.</translation>
    </message>
    <message>
        <source>Take another unit, or call a lead.</source>
        <translation>Nimm ein anderes Stück oder rufe die Leitung.</translation>
    </message>
    <message>
        <source>SERIAL ALREADY SCANNED</source>
        <translation>SERIENNUMMER DOPPELT</translation>
    </message>
    <message>
        <source>This serial number is taken by another unit.</source>
        <translation>Diese Seriennummer hat schon ein anderes Stück.</translation>
    </message>
    <message>
        <source>Each unit has its own: one was scanned twice.</source>
        <translation>Jedes Stück hat seine eigene: eine kam zweimal.</translation>
    </message>
    <message>
        <source>Scan the serial number of the unit in your hand.</source>
        <translation>Scanne die Seriennummer des Stücks in deiner Hand.</translation>
    </message>
    <message>
        <source>CODE FIRST</source>
        <translation>ERST DER CODE</translation>
    </message>
    <message>
        <source>You scanned the next unit too early.</source>
        <translation>Du hast das nächste Stück zu früh gescannt.</translation>
    </message>
    <message>
        <source>{expected} still waits for its code.</source>
        <translation>{expected} wartet noch auf seinen Code.</translation>
    </message>
    <message>
        <source>Put the new one down. Scan the code of the first.</source>
        <translation>Lege das neue hin. Scanne den Code des ersten.</translation>
    </message>
    <message>
        <source>CODE OF ANOTHER PRODUCT</source>
        <translation>CODE EINES ANDEREN PRODUKTS</translation>
    </message>
    <message>
        <source>This code was made for another product.</source>
        <translation>Dieser Code gehört zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>It is not the code of {expected}.</source>
        <translation>Es ist nicht der Code von {expected}.</translation>
    </message>
    <message>
        <source>Scan the code that is on the unit itself.</source>
        <translation>Scanne den Code, der auf dem Stück selbst ist.</translation>
    </message>
    <message>
        <source>ONE BY ONE</source>
        <translation>EINZELN</translation>
    </message>
    <message>
        <source>{scanned} cannot be counted many at a time.</source>
        <translation>{scanned} wird nicht in Mengen gezählt.</translation>
    </message>
    <message>
        <source>Each unit needs its own code or serial number.</source>
        <translation>Jedes Stück braucht seinen Code oder seine Seriennummer.</translation>
    </message>
    <message>
        <source>Scan every unit by itself.</source>
        <translation>Scanne jedes Stück einzeln.</translation>
    </message>
    <message>
        <source>NOT ALLOWED</source>
        <translation>NICHT ERLAUBT</translation>
    </message>
    <message>
        <source>That needs a shift lead with the right PIN.</source>
        <translation>Das braucht eine Schichtleitung mit richtiger PIN.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Ask a lead, or go back and pack on.</source>
        <translation>Frage die Leitung oder gehe zurück und packe weiter.</translation>
    </message>
    <message>
        <source>NOBODY IS SIGNED IN</source>
        <translation>NIEMAND ANGEMELDET</translation>
    </message>
    <message>
        <source>The scan was not taken.</source>
        <translation>Der Scan wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scanne zuerst deinen Ausweis.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>JETZT NICHT</translation>
    </message>
    <message>
        <source>That does nothing at this point.</source>
        <translation>Das bewirkt an dieser Stelle nichts.</translation>
    </message>
    <message>
        <source>Look at what the screen asks, then go on.</source>
        <translation>Sieh, was der Bildschirm fragt, dann weiter.</translation>
    </message>
    <message>
        <source>NOT A GOOD NUMBER</source>
        <translation>KEINE GÜLTIGE ZAHL</translation>
    </message>
    <message>
        <source>{scanned} cannot be right here.</source>
        <translation>{scanned} kann hier nicht stimmen.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Check it and give it again.</source>
        <translation>Prüfe es und gib es noch einmal ein.</translation>
    </message>
    <message>
        <source>AMAZON REFUSES A CODE</source>
        <translation>AMAZON LEHNT EINEN CODE AB</translation>
    </message>
    <message>
        <source>Amazon took no label for these codes.</source>
        <translation>Amazon gab mit diesen Codes kein Label.</translation>
    </message>
    <message>
        <source>The parcel cannot leave yet. The units stay in the box.</source>
        <translation>Das Paket kann noch nicht weg. Die Stücke bleiben im Karton.</translation>
    </message>
    <message>
        <source>Take the unit out and scan its code again.</source>
        <translation>Nimm das Stück heraus und scanne seinen Code noch einmal.</translation>
    </message>
    <message>
        <source>CAN&apos;T SHIP</source>
        <translation>KEIN VERSAND</translation>
    </message>
    <message>
        <source>The code is too short: a part is missing.</source>
        <translation>Der Code ist zu kurz: ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Scan it again, flat and close.</source>
        <translation>Scanne ihn noch einmal, flach und nah.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Der Code ist zu lang.</translation>
    </message>
    <message>
        <source>Scan one code only. Cover what is beside it.</source>
        <translation>Scanne nur einen Code. Decke den daneben ab.</translation>
    </message>
    <message>
        <source>The code has a character that no such code has.</source>
        <translation>Der Code hat ein Zeichen, das keiner hat.</translation>
    </message>
    <message>
        <source>Scan it again. If it comes back, the scanner needs setting up: call a lead.</source>
        <translation>Scanne ihn noch einmal. Kommt es wieder, stimmt der Scanner nicht: rufe die Leitung.</translation>
    </message>
    <message>
        <source>The colon after AZ is missing.</source>
        <translation>Der Doppelpunkt nach AZ fehlt.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is wrong: call a lead.</source>
        <translation>Die Tastatur des Scanners ist falsch eingestellt: rufe die Leitung.</translation>
    </message>
    <message>
        <source>The code&apos;s check digit is wrong.</source>
        <translation>Die Prüfziffer des Codes ist falsch.</translation>
    </message>
    <message>
        <source>Two codes came as one.</source>
        <translation>Zwei Codes kamen als einer.</translation>
    </message>
    <message>
        <source>Scan one code only. Cover the other with a finger.</source>
        <translation>Scanne nur einen. Halte den anderen mit dem Finger zu.</translation>
    </message>
    <message>
        <source>That is this product&apos;s own barcode.</source>
        <translation>Das ist der Barcode des Produkts selbst.</translation>
    </message>
    <message>
        <source>Look for the T mark: its code is different on every unit.</source>
        <translation>Suche das T: sein Code ist auf jedem Stück anders.</translation>
    </message>
    <message>
        <source>That is the barcode of another product.</source>
        <translation>Das ist der Barcode eines anderen Produkts.</translation>
    </message>
    <message>
        <source>Scan the T code on the unit in your hand.</source>
        <translation>Scanne den T-Code am Stück in deiner Hand.</translation>
    </message>
    <message>
        <source>That is an Amazon warehouse label (FNSKU).</source>
        <translation>Das ist ein Lageretikett von Amazon (FNSKU).</translation>
    </message>
    <message>
        <source>Look for the T mark on the unit itself.</source>
        <translation>Suche das T auf dem Stück selbst.</translation>
    </message>
    <message>
        <source>That is an Amazon catalogue number (ASIN).</source>
        <translation>Das ist eine Katalognummer von Amazon (ASIN).</translation>
    </message>
    <message>
        <source>That is our own product number (SKU).</source>
        <translation>Das ist unsere eigene Artikelnummer (SKU).</translation>
    </message>
    <message>
        <source>That is an order number.</source>
        <translation>Das ist eine Auftragsnummer.</translation>
    </message>
    <message>
        <source>Put the slip aside. Scan the T code on the unit.</source>
        <translation>Lege den Schein weg. Scanne den T-Code am Stück.</translation>
    </message>
    <message>
        <source>That is a tracking number.</source>
        <translation>Das ist eine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Put the label aside. Scan the T code on the unit.</source>
        <translation>Lege das Label weg. Scanne den T-Code am Stück.</translation>
    </message>
    <message>
        <source>That is a button of this screen.</source>
        <translation>Das ist eine Taste dieses Bildschirms.</translation>
    </message>
    <message>
        <source>Point the scanner at the unit, not at the screen.</source>
        <translation>Ziele auf das Stück, nicht auf den Bildschirm.</translation>
    </message>
    <message>
        <source>That is a shop barcode: the same on every unit.</source>
        <translation>Das ist ein Ladenbarcode: auf jedem Stück derselbe.</translation>
    </message>
    <message>
        <source>That is somebody&apos;s badge.</source>
        <translation>Das ist jemandes Ausweis.</translation>
    </message>
    <message>
        <source>Scan the T code on the unit.</source>
        <translation>Scanne den T-Code am Stück.</translation>
    </message>
    <message>
        <source>That is the code of a tote.</source>
        <translation>Das ist der Code einer Wanne.</translation>
    </message>
    <message>
        <source>That looks like no Transparency code.</source>
        <translation>Das sieht nach keinem Transparency-Code aus.</translation>
    </message>
    <message>
        <source>Look for the T mark and scan the code beside it.</source>
        <translation>Suche das T und scanne den Code daneben.</translation>
    </message>
    <message>
        <source>Amazon has not released order {order}.</source>
        <translation>Amazon hat Auftrag {order} nicht freigegeben.</translation>
    </message>
    <message>
        <source>Payment is still being checked. It must not ship.</source>
        <translation>Die Zahlung wird noch geprüft. Er darf nicht hinaus.</translation>
    </message>
    <message>
        <source>Put it back. It opens by itself when Amazon says so.</source>
        <translation>Lege es zurück. Er öffnet sich, wenn Amazon es sagt.</translation>
    </message>
    <message>
        <source>Order {order} is in review.</source>
        <translation>Auftrag {order} ist in Prüfung.</translation>
    </message>
    <message>
        <source>Something about it has to be settled first: {words}.</source>
        <translation>Zuerst ist etwas zu klären: {words}.</translation>
    </message>
    <message>
        <source>Put it aside for a lead.</source>
        <translation>Lege es für die Leitung beiseite.</translation>
    </message>
    <message>
        <source>Order {order} is on hold.</source>
        <translation>Auftrag {order} ist angehalten.</translation>
    </message>
    <message>
        <source>A lead decides what happens with it.</source>
        <translation>Die Leitung entscheidet, was damit geschieht.</translation>
    </message>
    <message>
        <source>Put it on the hold shelf.</source>
        <translation>Lege ihn ins Regal für Angehaltenes.</translation>
    </message>
    <message>
        <source>Order {order} is cancelled.</source>
        <translation>Auftrag {order} ist storniert.</translation>
    </message>
    <message>
        <source>Nothing of it may leave.</source>
        <translation>Nichts davon darf hinaus.</translation>
    </message>
    <message>
        <source>Put its units back on the shelf.</source>
        <translation>Stelle seine Stücke ins Regal zurück.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel order {order}.</source>
        <translation>Der Käufer will Auftrag {order} stornieren.</translation>
    </message>
    <message>
        <source>A lead has to answer the buyer first.</source>
        <translation>Zuerst muss die Leitung ihm antworten.</translation>
    </message>
    <message>
        <source>Order {order} has shipped already.</source>
        <translation>Auftrag {order} ist schon versandt.</translation>
    </message>
    <message>
        <source>Packing it again would send it twice.</source>
        <translation>Noch einmal gepackt ginge er doppelt hinaus.</translation>
    </message>
    <message>
        <source>Put the slip into the bin and the units back.</source>
        <translation>Wirf den Schein weg und stelle die Stücke zurück.</translation>
    </message>
    <message>
        <source>Order {order} has its label already.</source>
        <translation>Auftrag {order} hat sein Label schon.</translation>
    </message>
    <message>
        <source>A second label would be paid twice.</source>
        <translation>Ein zweites Label würde doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Look for the parcel, or ask a lead to reprint.</source>
        <translation>Suche das Paket oder bitte die Leitung um einen Nachdruck.</translation>
    </message>
    <message>
        <source>Order {order} is open at another bench: {words}.</source>
        <translation>Auftrag {order} ist an einem anderen Platz offen: {words}.</translation>
    </message>
    <message>
        <source>Two benches would pack it twice.</source>
        <translation>Zwei Plätze würden ihn doppelt packen.</translation>
    </message>
    <message>
        <source>Take it there, or take another order.</source>
        <translation>Bringe es dorthin oder nimm einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>Order {order} has nothing left to pack.</source>
        <translation>In Auftrag {order} ist nichts mehr zu packen.</translation>
    </message>
    <message>
        <source>All its units are gone already.</source>
        <translation>Alle seine Stücke sind schon fort.</translation>
    </message>
    <message>
        <source>Order {order} ships from another warehouse: {words}.</source>
        <translation>Auftrag {order} geht von einem anderen Lager ab: {words}.</translation>
    </message>
    <message>
        <source>Its units lie there, not here.</source>
        <translation>Seine Stücke liegen dort, nicht hier.</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Nimm einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>No open order needs {scanned}.</source>
        <translation>Kein offener Auftrag braucht {scanned}.</translation>
    </message>
    <message>
        <source>It has nowhere to go now.</source>
        <translation>Dafür gibt es jetzt kein Ziel.</translation>
    </message>
    <message>
        <source>This order cannot be packed now.</source>
        <translation>Dieser Auftrag kann jetzt nicht gepackt werden.</translation>
    </message>
    <message>
        <source>STOP: CANCELLED</source>
        <translation>HALT: STORNIERT</translation>
    </message>
    <message>
        <source>The buyer&apos;s order is cancelled.</source>
        <translation>Der Auftrag des Käufers ist storniert.</translation>
    </message>
    <message>
        <source>This parcel must not leave. No label was bought.</source>
        <translation>Dieses Paket darf nicht weg. Kein Label wurde gekauft.</translation>
    </message>
    <message>
        <source>Take the units out and put them back on the shelf. PAUSE closes the order.</source>
        <translation>Nimm die Stücke heraus und stelle sie zurück. PAUSE schließt den Auftrag.</translation>
    </message>
    <message>
        <source>STOP: CANCEL ASKED</source>
        <translation>HALT: STORNO GEWÜNSCHT</translation>
    </message>
    <message>
        <source>The buyer asked to cancel while you packed.</source>
        <translation>Der Käufer wollte stornieren, während du packtest.</translation>
    </message>
    <message>
        <source>No label was bought. A lead has to answer the buyer.</source>
        <translation>Kein Label wurde gekauft. Die Leitung muss antworten.</translation>
    </message>
    <message>
        <source>Put the box aside and PAUSE, or call a lead.</source>
        <translation>Stelle den Karton beiseite und PAUSE, oder rufe die Leitung.</translation>
    </message>
    <message>
        <source>STOP: NEW ADDRESS</source>
        <translation>HALT: NEUE ADRESSE</translation>
    </message>
    <message>
        <source>The buyer&apos;s address has changed.</source>
        <translation>Die Adresse des Käufers hat sich geändert.</translation>
    </message>
    <message>
        <source>No label was bought. The box itself is still right.</source>
        <translation>Kein Label wurde gekauft. Der Karton stimmt noch.</translation>
    </message>
    <message>
        <source>TRY AGAIN buys the label for the new address.</source>
        <translation>NOCHMAL kauft das Label für die neue Adresse.</translation>
    </message>
    <message>
        <source>STOP: QUANTITY CHANGED</source>
        <translation>HALT: ANDERE MENGE</translation>
    </message>
    <message>
        <source>The order asks for another number of units now.</source>
        <translation>Der Auftrag will jetzt eine andere Stückzahl.</translation>
    </message>
    <message>
        <source>What is in the box may be too much or too little.</source>
        <translation>Im Karton kann zu viel oder zu wenig sein.</translation>
    </message>
    <message>
        <source>PAUSE it, then scan the order again.</source>
        <translation>Drücke PAUSE und scanne den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>AMAZON DOES NOT ANSWER</source>
        <translation>AMAZON ANTWORTET NICHT</translation>
    </message>
    <message>
        <source>There is no way to Amazon just now.</source>
        <translation>Gerade führt kein Weg zu Amazon.</translation>
    </message>
    <message>
        <source>The box is packed and safe. Only the label is missing.</source>
        <translation>Der Karton ist gepackt und sicher. Nur das Label fehlt.</translation>
    </message>
    <message>
        <source>TRY AGAIN, or PAUSE it: the label waits and nothing is lost.</source>
        <translation>NOCHMAL, oder PAUSE: das Label wartet, nichts geht verloren.</translation>
    </message>
    <message>
        <source>NO CARRIER TAKES IT</source>
        <translation>KEINER NIMMT ES MIT</translation>
    </message>
    <message>
        <source>No carrier offers to take this parcel.</source>
        <translation>Kein Versanddienst nimmt dieses Paket an.</translation>
    </message>
    <message>
        <source>Box or weight may be wrong, or the address is special.</source>
        <translation>Karton oder Gewicht stimmt nicht, oder die Adresse ist besonders.</translation>
    </message>
    <message>
        <source>Check box and weight, then TRY AGAIN, or use OWN LABEL.</source>
        <translation>Prüfe Karton und Gewicht, dann NOCHMAL, oder EIGENES LABEL.</translation>
    </message>
    <message>
        <source>NO LABEL FROM AMAZON</source>
        <translation>KEIN LABEL VON AMAZON</translation>
    </message>
    <message>
        <source>Buy Shipping is off for this store.</source>
        <translation>Buy Shipping ist für diesen Shop aus.</translation>
    </message>
    <message>
        <source>The box is packed and right. Nothing was bought.</source>
        <translation>Der Karton ist gepackt und richtig. Nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>Use OWN LABEL. Or a manager switches it on under Stores: then TRY AGAIN.</source>
        <translation>Nimm EIGENES LABEL. Oder ein Manager schaltet es unter Shops ein: dann NOCHMAL.</translation>
    </message>
    <message>
        <source>AMAZON SAYS NO</source>
        <translation>AMAZON SAGT NEIN</translation>
    </message>
    <message>
        <source>Amazon refuses to sell this label.</source>
        <translation>Amazon verkauft dieses Label nicht.</translation>
    </message>
    <message>
        <source>The parcel cannot leave like this.</source>
        <translation>So kann das Paket nicht hinaus.</translation>
    </message>
    <message>
        <source>Read Amazon&apos;s words. TRY AGAIN, or PAUSE it and call a lead.</source>
        <translation>Lies Amazons Worte. NOCHMAL, oder PAUSE und rufe die Leitung.</translation>
    </message>
    <message>
        <source>LABEL BOUGHT OR NOT?</source>
        <translation>LABEL GEKAUFT ODER NICHT?</translation>
    </message>
    <message>
        <source>The line broke while the label was bought.</source>
        <translation>Die Leitung brach beim Kauf ab.</translation>
    </message>
    <message>
        <source>It may be paid already. It is never bought blindly again.</source>
        <translation>Es kann schon bezahlt sein. Nie wird blind ein zweites gekauft.</translation>
    </message>
    <message>
        <source>TRY AGAIN asks Amazon what happened.</source>
        <translation>NOCHMAL fragt Amazon, was geschah.</translation>
    </message>
    <message>
        <source>TOO EARLY FOR THE LABEL</source>
        <translation>ZU FRÜH FÜR DAS LABEL</translation>
    </message>
    <message>
        <source>Amazon gives this label later.</source>
        <translation>Amazon gibt dieses Label später.</translation>
    </message>
    <message>
        <source>The box is packed and right.</source>
        <translation>Der Karton ist gepackt und richtig.</translation>
    </message>
    <message>
        <source>PAUSE it and put it on the label-later shelf.</source>
        <translation>PAUSE, dann ins Regal für spätere Labels.</translation>
    </message>
    <message>
        <source>NO LABEL PRINTED</source>
        <translation>KEIN LABEL GEDRUCKT</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Der Drucker druckt nicht.</translation>
    </message>
    <message>
        <source>The label is bought and kept. It is not paid again.</source>
        <translation>Das Label ist gekauft und sicher. Es wird nicht noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Look at the printer, then REPRINT.</source>
        <translation>Sieh nach dem Drucker, dann NEU DRUCKEN.</translation>
    </message>
    <message>
        <source>DID THE LABEL COME OUT?</source>
        <translation>KAM DAS LABEL HERAUS?</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of the label.</source>
        <translation>Der Drucker verstummte mitten im Label.</translation>
    </message>
    <message>
        <source>A second label for the same parcel could go on a wrong box.</source>
        <translation>Ein zweites Label könnte auf einen falschen Karton geraten.</translation>
    </message>
    <message>
        <source>Look at the printer. This parcel&apos;s whole label: YES. Half of it or none: REPRINT.</source>
        <translation>Sieh am Drucker nach. Ganzes Label dieses Pakets: JA. Ein halbes oder keins: NEU DRUCKEN.</translation>
    </message>
    <message>
        <source>DATA DELETED</source>
        <translation>DATEN GELÖSCHT</translation>
    </message>
    <message>
        <source>Name and address are deleted 30 days after an order&apos;s end.</source>
        <translation>Name und Adresse werden 30 Tage nach dem Ende eines Auftrags gelöscht.</translation>
    </message>
    <message>
        <source>Its label and its slip cannot be printed again.</source>
        <translation>Label und Lieferschein lassen sich nicht mehr drucken.</translation>
    </message>
    <message>
        <source>PAUSE closes the order. Must it be sent again? Call a lead.</source>
        <translation>PAUSE schließt den Auftrag. Muss er noch einmal hinaus? Rufe die Leitung.</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected, for example</source>
        <translation>Erwartet, zum Beispiel</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>1 more scan was not taken</source>
        <translation>1 weiterer Scan wurde nicht angenommen</translation>
    </message>
    <message>
        <source>{count} more scans were not taken</source>
        <translation>{count} weitere Scans wurden nicht angenommen</translation>
    </message>
    <message>
        <source>a Transparency code: AZ: and 26 letters and digits</source>
        <translation>ein Transparency-Code: AZ: und 26 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>ein Ausweis</translation>
    </message>
    <message>
        <source>any open line of this order</source>
        <translation>jede offene Position dieses Auftrags</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>eine Zahl über null</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>eine Seriennummer</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked until {time}.</source>
        <translation>Zu viele falsche PINs. Gesperrt bis {time}.</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>nichts Lesbares</translation>
    </message>
    <message>
        <source>Amazon or the printer says</source>
        <translation>Amazon oder der Drucker sagt</translation>
    </message>
    <message>
        <source>a button of this screen</source>
        <translation>eine Taste dieses Bildschirms</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>eine Auftragsnummer</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>eine Wanne</translation>
    </message>
    <message>
        <source>a Transparency code</source>
        <translation>ein Transparency-Code</translation>
    </message>
    <message>
        <source>a shop barcode</source>
        <translation>ein Ladenbarcode</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>an Amazon warehouse label</source>
        <translation>ein Lageretikett von Amazon</translation>
    </message>
    <message>
        <source>an Amazon catalogue number</source>
        <translation>eine Katalognummer von Amazon</translation>
    </message>
    <message>
        <source>a tracking number</source>
        <translation>eine Sendungsnummer</translation>
    </message>
    <message>
        <source>no barcode of ours</source>
        <translation>kein Barcode von uns</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Amazon gives this label from {time} on.</source>
        <translation>Amazon gibt dieses Label ab {time}.</translation>
    </message>
    <message>
        <source>{service}: {why}</source>
        <translation>{service}: {why}</translation>
    </message>
    <message>
        <source>{service}: {why} {count} more: CHANGE RATE shows them.</source>
        <translation>{service}: {why} {count} weitere: ANDERER TARIF zeigt sie.</translation>
    </message>
    <message>
        <source>It does not do what the delivery demands.</source>
        <translation>Sie leistet nicht, was die Zustellung verlangt.</translation>
    </message>
    <message>
        <source>Amazon wants it on a pallet: no parcel service may take it.</source>
        <translation>Amazon will es auf einer Palette: Kein Paketdienst darf es mitnehmen.</translation>
    </message>
    <message>
        <source>Its lines have different IOSS numbers: they need a parcel each.</source>
        <translation>Ihre Zeilen haben verschiedene IOSS-Nummern: Jede braucht ein eigenes Paket.</translation>
    </message>
    <message>
        <source>It is to be insured for its value, but a line has no price: the rule needs an amount.</source>
        <translation>Sie soll zum Wert versichert werden, aber eine Zeile hat keinen Preis: Die Regel braucht einen Betrag.</translation>
    </message>
    <message>
        <source>No label printer is set up at this bench.</source>
        <translation>An diesem Platz ist kein Labeldrucker eingerichtet.</translation>
    </message>
    <message>
        <source>The address was deleted: the order is too old.</source>
        <translation>Die Adresse ist gelöscht: der Auftrag ist zu alt.</translation>
    </message>
    <message>
        <source>The box of this parcel is not known any more.</source>
        <translation>Der Karton dieses Pakets ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It may still be under way there. TRY AGAIN in two minutes.</source>
        <translation>Dort ist es vielleicht noch im Gang. NOCHMAL in zwei Minuten.</translation>
    </message>
    <message>
        <source>LABEL NOT TAKEN BACK</source>
        <translation>LABEL NICHT STORNIERT</translation>
    </message>
    <message>
        <source>Amazon does not take this label back.</source>
        <translation>Amazon nimmt dieses Label nicht zurück.</translation>
    </message>
    <message>
        <source>The label stays paid and right for this parcel.</source>
        <translation>Das Label bleibt bezahlt und gilt für dieses Paket.</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>Dieses Label</translation>
    </message>
    <message>
        <source>Ship the parcel as it is, or call a lead.</source>
        <translation>Versende das Paket so, oder rufe die Leitung.</translation>
    </message>
    <message>
        <source>The label may be taken back already: nobody knows yet.</source>
        <translation>Vielleicht ist das Label schon storniert: noch weiß es keiner.</translation>
    </message>
    <message>
        <source>Keep the parcel here. TRY AGAIN asks Amazon.</source>
        <translation>Behalte das Paket hier. NOCHMAL fragt Amazon.</translation>
    </message>
    <message>
        <source>LABEL TAKEN BACK OR NOT?</source>
        <translation>LABEL STORNIERT ODER NICHT?</translation>
    </message>
    <message>
        <source>The line broke while the label was taken back.</source>
        <translation>Die Leitung brach beim Storno ab.</translation>
    </message>
    <message>
        <source>The carrier has it: it is on its way.</source>
        <translation>Der Versanddienst hat es: es ist unterwegs.</translation>
    </message>
    <message>
        <source>A label that is on its way cannot be taken back. It stays paid.</source>
        <translation>Ein Label, das unterwegs ist, kann nicht storniert werden. Es bleibt bezahlt.</translation>
    </message>
    <message>
        <source>Go on with the next order. Must it come back? Call a lead.</source>
        <translation>Mach mit dem nächsten Auftrag weiter. Muss es zurück? Rufe die Leitung.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect with other keys…</source>
        <translation>Mit anderen Schlüsseln verbinden…</translation>
    </message>
    <message>
        <source>Make the consent address</source>
        <translation>Zustimmungsadresse erzeugen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Add store</source>
        <translation>Shop hinzufügen</translation>
    </message>
    <message>
        <source>Save store</source>
        <translation>Shop speichern</translation>
    </message>
    <message>
        <source>Remove store</source>
        <translation>Shop entfernen</translation>
    </message>
    <message>
        <source>Vacation settings</source>
        <translation>Urlaubseinstellungen</translation>
    </message>
    <message>
        <source>Open the gate</source>
        <translation>Schranke öffnen</translation>
    </message>
    <message>
        <source>Shut the gate</source>
        <translation>Schranke schließen</translation>
    </message>
    <message>
        <source>Switch MLI on…</source>
        <translation>MLI einschalten…</translation>
    </message>
    <message>
        <source>Switch MLI off…</source>
        <translation>MLI ausschalten…</translation>
    </message>
    <message>
        <source>Reset settings and switch MLI on</source>
        <translation>Einstellungen löschen und MLI einschalten</translation>
    </message>
    <message>
        <source>Reset settings and switch MLI off</source>
        <translation>Einstellungen löschen und MLI ausschalten</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Refresh store warehouse codes</source>
        <translation>Lagercodes des Shops neu laden</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Start the vacation</source>
        <translation>Urlaub beginnen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>End the vacation now</source>
        <translation>Urlaub jetzt beenden</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>Europe, Middle East, India</source>
        <translation>Europa, Naher Osten, Indien</translation>
    </message>
    <message>
        <source>Far East</source>
        <translation>Fernost</translation>
    </message>
    <message>
        <source>No store yet. Add one under Stores.</source>
        <translation>Noch kein Shop. Füge einen unter Shops hinzu.</translation>
    </message>
    <message>
        <source>Add and connect a store first; then say here how much it may sell.</source>
        <translation>Füge zuerst einen Shop hinzu und verbinde ihn; sage dann hier, wie viel er verkaufen darf.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Wähle einen Shop</translation>
    </message>
    <message>
        <source>Its settings and what they send are shown here.</source>
        <translation>Hier stehen seine Einstellungen und was sie senden.</translation>
    </message>
    <message>
        <source>Nothing is sent for this store until you save them.</source>
        <translation>Für diesen Shop wird nichts gesendet, bis du sie speicherst.</translation>
    </message>
    <message>
        <source>{percent} % of the stock</source>
        <translation>{percent} % des Bestands</translation>
    </message>
    <message>
        <source>How much this store may sell</source>
        <translation>Wie viel dieser Shop verkaufen darf</translation>
    </message>
    <message>
        <source>Each location sends its own warehouse</source>
        <translation>Jeder Standort sendet sein eigenes Lager</translation>
    </message>
    <message>
        <source>With MLI these settings count for each mapped location by itself.</source>
        <translation>Mit MLI gelten diese Einstellungen für jeden zugeordneten Standort einzeln.</translation>
    </message>
    <message>
        <source>Settings are saved</source>
        <translation>Einstellungen sind gespeichert</translation>
    </message>
    <message>
        <source>New quantities go to Amazon with the next run.</source>
        <translation>Neue Mengen gehen mit dem nächsten Lauf zu Amazon.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Try it with a listing</source>
        <translation>Mit einem Listing ausprobieren</translation>
    </message>
    <message>
        <source>Begin a SKU or a word of the title.</source>
        <translation>Beginne eine SKU oder ein Wort des Titels.</translation>
    </message>
    <message>
        <source>No listing of this store begins so.</source>
        <translation>Kein Listing dieses Shops beginnt so.</translation>
    </message>
    <message>
        <source>The settings at the left are not complete.</source>
        <translation>Die Einstellungen links sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Nothing is sent until there is a warehouse.</source>
        <translation>Es wird nichts gesendet, bis es ein Lager gibt.</translation>
    </message>
    <message>
        <source>Choose a listing to see its quantity while you change the settings.</source>
        <translation>Wähle ein Listing, um seine Menge zu sehen, während du die Einstellungen änderst.</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>The store sells as always.</source>
        <translation>Der Shop verkauft wie immer.</translation>
    </message>
    <message>
        <source>While away</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Sell nothing</source>
        <translation>Nichts verkaufen</translation>
    </message>
    <message>
        <source>Sell with a longer lead time</source>
        <translation>Mit längerer Bearbeitungszeit verkaufen</translation>
    </message>
    <message>
        <source>Quantities and lead times go out as always.</source>
        <translation>Mengen und Bearbeitungszeiten gehen hinaus wie immer.</translation>
    </message>
    <message>
        <source>Every quantity is sent as 0.</source>
        <translation>Jede Menge wird als 0 gesendet.</translation>
    </message>
    <message>
        <source>Quantities go on; buyers are told of a later dispatch.</source>
        <translation>Mengen laufen weiter; Käufer erfahren von späterem Versand.</translation>
    </message>
    <message>
        <source>Every quantity goes out as 0.</source>
        <translation>Jede Menge geht als 0 hinaus.</translation>
    </message>
    <message>
        <source>Quantities go on with the longer lead time.</source>
        <translation>Mengen laufen mit der längeren Bearbeitungszeit weiter.</translation>
    </message>
    <message>
        <source>Whole lead time</source>
        <translation>Ganze Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Not added to the usual one: this is all of it, 30 days at most.</source>
        <translation>Kommt nicht zur üblichen hinzu: das ist alles, höchstens 30 Tage.</translation>
    </message>
    <message>
        <source>Amazon takes no lead time over {most} days. For longer, sell nothing instead.</source>
        <translation>Amazon nimmt höchstens {most} Tage. Für länger verkaufe lieber nichts.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From now until I end it</source>
        <translation>Ab jetzt, bis ich ihn beende</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Wähle den ersten Tag</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>Er endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>On vacation: sells nothing</source>
        <translation>Im Urlaub: verkauft nichts</translation>
    </message>
    <message>
        <source>On vacation: longer lead time</source>
        <translation>Im Urlaub: längere Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sells nothing while away</source>
        <translation>Verkauft währenddessen nichts</translation>
    </message>
    <message>
        <source>Longer lead time while away</source>
        <translation>Währenddessen längere Bearbeitungszeit</translation>
    </message>
    <message>
        <source>On vacation until you end it</source>
        <translation>Im Urlaub, bis du ihn beendest</translation>
    </message>
    <message>
        <source>On vacation from {starts} until you end it</source>
        <translation>Im Urlaub ab {starts}, bis du ihn beendest</translation>
    </message>
    <message>
        <source>On vacation from {starts} to {ends}</source>
        <translation>Im Urlaub von {starts} bis {ends}</translation>
    </message>
    <message>
        <source>Afterwards that day’s stock and the usual lead time go out; nothing old is remembered.</source>
        <translation>Danach gehen der Bestand des Tages und die übliche Bearbeitungszeit hinaus; nichts Altes wird gemerkt.</translation>
    </message>
    <message>
        <source>Vacation is saved</source>
        <translation>Urlaub ist gespeichert</translation>
    </message>
    <message>
        <source>The vacation is over</source>
        <translation>Der Urlaub ist vorbei</translation>
    </message>
    <message>
        <source>Listings with settings of their own</source>
        <translation>Listings mit eigenen Einstellungen</translation>
    </message>
    <message>
        <source>They do not follow the settings above.</source>
        <translation>Sie folgen den Einstellungen oben nicht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{sku} follows the store’s settings again</source>
        <translation>{sku} folgt wieder den Einstellungen des Shops</translation>
    </message>
    <message>
        <source>Its connection, switches and jobs are shown here.</source>
        <translation>Hier stehen seine Verbindung, seine Schalter und seine Aufgaben.</translation>
    </message>
    <message>
        <source>A store is one seller account in one country. Add the first one; you need its merchant token from Seller Central.</source>
        <translation>Ein Shop ist ein Verkäuferkonto in einem Land. Füge den ersten hinzu; du brauchst sein Händlertoken aus Seller Central.</translation>
    </message>
    <message>
        <source>{country} · {state}</source>
        <translation>{country} · {state}</translation>
    </message>
    <message>
        <source>{country}</source>
        <translation>{country}</translation>
    </message>
    <message>
        <source>{country} · {region}</source>
        <translation>{country} · {region}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Merchant token</source>
        <translation>Händlertoken</translation>
    </message>
    <message>
        <source>Seller Central: Settings, Account Info, Merchant Token.</source>
        <translation>Seller Central: Einstellungen, Kontoinformationen, Händlertoken.</translation>
    </message>
    <message>
        <source>Secret made</source>
        <translation>Geheimnis erstellt</translation>
    </message>
    <message>
        <source>Amazon’s region: {region}</source>
        <translation>Amazons Region: {region}</translation>
    </message>
    <message>
        <source>As you call it, such as US main.</source>
        <translation>Wie du ihn nennst, etwa US Haupt.</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Der Shop</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>Shop hinzufügen</translation>
    </message>
    <message>
        <source>One seller account in one country. Sell in the US and Canada: two stores.</source>
        <translation>Ein Verkäuferkonto in einem Land. Verkauf in den USA und Kanada: zwei Shops.</translation>
    </message>
    <message>
        <source>Ship-from address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Buy Shipping buys labels from here.</source>
        <translation>Buy Shipping kauft Labels ab hier.</translation>
    </message>
    <message>
        <source>Sender’s e-mail</source>
        <translation>E-Mail des Absenders</translation>
    </message>
    <message>
        <source>Without it Amazon sells no label for orders with Transparency codes.</source>
        <translation>Ohne sie verkauft Amazon kein Label für Aufträge mit Transparency-Codes.</translation>
    </message>
    <message>
        <source>Saved. Now connect it</source>
        <translation>Gespeichert. Jetzt verbinden</translation>
    </message>
    <message>
        <source>Paste its keys below, or give consent in Seller Central.</source>
        <translation>Füge unten seine Schlüssel ein oder stimme in Seller Central zu.</translation>
    </message>
    <message>
        <source>Address is saved</source>
        <translation>Adresse ist gespeichert</translation>
    </message>
    <message>
        <source>Remove this store</source>
        <translation>Diesen Shop entfernen</translation>
    </message>
    <message>
        <source>It was never connected, so nothing is lost.</source>
        <translation>Er war nie verbunden, also geht nichts verloren.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Dieser Name geht nicht</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Wähle ein Land</translation>
    </message>
    <message>
        <source>Letters and digits only, such as A2EXAMPLE1TOKEN</source>
        <translation>Nur Buchstaben und Ziffern, etwa A2EXAMPLE1TOKEN</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>MLI exists in the US only</source>
        <translation>MLI gibt es nur in den USA</translation>
    </message>
    <message>
        <source>NARF exists in North America only</source>
        <translation>NARF gibt es nur in Nordamerika</translation>
    </message>
    <message>
        <source>0 to 30 days</source>
        <translation>0 bis 30 Tage</translation>
    </message>
    <message>
        <source>There is no such warehouse</source>
        <translation>Dieses Lager gibt es nicht</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>Not below zero</source>
        <translation>Nicht unter null</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Choose how, and let Amazon confirm it.</source>
        <translation>Wähle wie, und lass Amazon es bestätigen.</translation>
    </message>
    <message>
        <source>Amazon no longer accepts the keys</source>
        <translation>Amazon nimmt die Schlüssel nicht mehr an</translation>
    </message>
    <message>
        <source>Nothing is imported or sent. Make new ones in Seller Central and connect again.</source>
        <translation>Nichts wird importiert oder gesendet. Erstelle neue in Seller Central und verbinde neu.</translation>
    </message>
    <message>
        <source>New keys for this store</source>
        <translation>Neue Schlüssel für diesen Shop</translation>
    </message>
    <message>
        <source>The old ones stay until Amazon has accepted the new ones.</source>
        <translation>Die alten bleiben, bis Amazon die neuen angenommen hat.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Paste the keys of your own app</source>
        <translation>Schlüssel deiner eigenen App einfügen</translation>
    </message>
    <message>
        <source>Give consent in Seller Central</source>
        <translation>In Seller Central zustimmen</translation>
    </message>
    <message>
        <source>For a private app that you authorized for yourself.</source>
        <translation>Für eine private App, die du selbst autorisiert hast.</translation>
    </message>
    <message>
        <source>For a public app with an https address of its own.</source>
        <translation>Für eine öffentliche App mit eigener https-Adresse.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Begins with amzn1.sp.solution.</source>
        <translation>Beginnt mit amzn1.sp.solution.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>As it is registered at Amazon, https only.</source>
        <translation>Wie bei Amazon eingetragen, nur https.</translation>
    </message>
    <message>
        <source>It must begin with https://; Amazon takes no other.</source>
        <translation>Sie muss mit https:// beginnen; Amazon nimmt keine andere.</translation>
    </message>
    <message>
        <source>The app is still a draft</source>
        <translation>Die App ist noch ein Entwurf</translation>
    </message>
    <message>
        <source>Adds version=beta to the address.</source>
        <translation>Fügt version=beta an die Adresse an.</translation>
    </message>
    <message>
        <source>1 · Open this address, sign in and confirm.</source>
        <translation>1 · Öffne diese Adresse, melde dich an und bestätige.</translation>
    </message>
    <message>
        <source>2 · Copy the address on which you land, and paste it here by {time}.</source>
        <translation>2 · Kopiere die Adresse, auf der du landest, und füge sie bis {time} hier ein.</translation>
    </message>
    <message>
        <source>Address on which you landed</source>
        <translation>Adresse, auf der du gelandet bist</translation>
    </message>
    <message>
        <source>The whole line of the browser.</source>
        <translation>Die ganze Zeile des Browsers.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} ist verbunden</translation>
    </message>
    <message>
        <source>Switch on what it may do.</source>
        <translation>Schalte ein, was er darf.</translation>
    </message>
    <message>
        <source>Close this page and go back to Packbench.</source>
        <translation>Schließe diese Seite und geh zu Packbench zurück.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>Fill in all of it.</source>
        <translation>Fülle alles aus.</translation>
    </message>
    <message>
        <source>Amazon does not accept these keys.</source>
        <translation>Amazon nimmt diese Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Copy each of them again from Seller Central; a new refresh token belongs to one app only.</source>
        <translation>Kopiere jeden noch einmal aus Seller Central; ein neues Refresh-Token gehört nur zu einer App.</translation>
    </message>
    <message>
        <source>Amazon turned the question down.</source>
        <translation>Amazon hat die Frage abgewiesen.</translation>
    </message>
    <message>
        <source>Its words say why. Check the app’s roles, then try again.</source>
        <translation>Seine Worte sagen warum. Prüfe die Rollen der App, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>These keys belong to an account that does not sell in this country.</source>
        <translation>Diese Schlüssel gehören zu einem Konto, das in diesem Land nicht verkauft.</translation>
    </message>
    <message>
        <source>Check the country of this store, or use the right account’s keys.</source>
        <translation>Prüfe das Land dieses Shops oder nimm die Schlüssel des richtigen Kontos.</translation>
    </message>
    <message>
        <source>The account is known in this country but does not take part.</source>
        <translation>Das Konto ist in diesem Land bekannt, nimmt aber nicht teil.</translation>
    </message>
    <message>
        <source>Finish the registration there in Seller Central, then connect.</source>
        <translation>Schließe die Registrierung dort in Seller Central ab, dann verbinde.</translation>
    </message>
    <message>
        <source>You signed in to another account than this store’s.</source>
        <translation>Du hast dich bei einem anderen Konto als dem dieses Shops angemeldet.</translation>
    </message>
    <message>
        <source>Check the merchant token, or sign in with the right account.</source>
        <translation>Prüfe das Händlertoken oder melde dich mit dem richtigen Konto an.</translation>
    </message>
    <message>
        <source>Amazon did not take the code of that address.</source>
        <translation>Amazon hat den Code dieser Adresse nicht angenommen.</translation>
    </message>
    <message>
        <source>It works once and for 5 minutes. Begin again.</source>
        <translation>Er gilt einmal und 5 Minuten lang. Beginne von vorn.</translation>
    </message>
    <message>
        <source>That address carries no code.</source>
        <translation>Diese Adresse enthält keinen Code.</translation>
    </message>
    <message>
        <source>That is Seller Central’s page itself: nothing is confirmed yet.</source>
        <translation>Das ist die Seite von Seller Central selbst: bestätigt ist noch nichts.</translation>
    </message>
    <message>
        <source>Confirm there, then copy where you land. If it shows an error, the app is private (paste its keys) or still a draft.</source>
        <translation>Bestätige dort und kopiere, wo du landest. Zeigt sie einen Fehler, ist die App privat (füge ihre Schlüssel ein) oder noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Copy the whole address after you confirmed.</source>
        <translation>Kopiere die ganze Adresse, nachdem du bestätigt hast.</translation>
    </message>
    <message>
        <source>That is not the address that Amazon sent you to.</source>
        <translation>Das ist nicht die Adresse, zu der Amazon dich geschickt hat.</translation>
    </message>
    <message>
        <source>That address belongs to no consent begun here.</source>
        <translation>Diese Adresse gehört zu keiner hier begonnenen Zustimmung.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Beginne von vorn.</translation>
    </message>
    <message>
        <source>That address was used already.</source>
        <translation>Diese Adresse wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Each consent counts once. Begin again.</source>
        <translation>Jede Zustimmung zählt einmal. Beginne von vorn.</translation>
    </message>
    <message>
        <source>The 5 minutes are over.</source>
        <translation>Die 5 Minuten sind vorbei.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Copy the whole line of the browser.</source>
        <translation>Kopiere die ganze Zeile des Browsers.</translation>
    </message>
    <message>
        <source>Seller Central says that you declined.</source>
        <translation>Seller Central sagt, dass du abgelehnt hast.</translation>
    </message>
    <message>
        <source>Open the address again and confirm, if you want to.</source>
        <translation>Öffne die Adresse noch einmal und bestätige, wenn du willst.</translation>
    </message>
    <message>
        <source>The redirect address is no address.</source>
        <translation>Die Weiterleitungsadresse ist keine Adresse.</translation>
    </message>
    <message>
        <source>Type it as it is registered at Amazon.</source>
        <translation>Tippe sie, wie sie bei Amazon eingetragen ist.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https://.</source>
        <translation>Die Weiterleitungsadresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Amazon registers no other. Use your app’s own.</source>
        <translation>Amazon trägt keine andere ein. Nimm die deiner App.</translation>
    </message>
    <message>
        <source>Amazon refuses addresses of this computer.</source>
        <translation>Amazon lehnt Adressen dieses Rechners ab.</translation>
    </message>
    <message>
        <source>Use your app’s public https address and paste where you land.</source>
        <translation>Nimm die öffentliche https-Adresse deiner App und füge ein, wo du landest.</translation>
    </message>
    <message>
        <source>Amazon refuses the keys</source>
        <translation>Amazon lehnt die Schlüssel ab</translation>
    </message>
    <message>
        <source>Nothing is imported or sent. Connect it again.</source>
        <translation>Nichts wird importiert oder gesendet. Verbinde ihn neu.</translation>
    </message>
    <message>
        <source>The client secret is over 180 days old</source>
        <translation>Das Client-Geheimnis ist über 180 Tage alt</translation>
    </message>
    <message>
        <source>Amazon stops taking it. Rotate it in Seller Central and connect again with the new one.</source>
        <translation>Amazon nimmt es nicht mehr. Erneuere es in Seller Central und verbinde mit dem neuen.</translation>
    </message>
    <message>
        <source>The client secret runs out soon</source>
        <translation>Das Client-Geheimnis läuft bald ab</translation>
    </message>
    <message>
        <source>Amazon takes it for 180 days. Rotate it in Seller Central and connect again with the new one.</source>
        <translation>Amazon nimmt es 180 Tage lang. Erneuere es in Seller Central und verbinde mit dem neuen.</translation>
    </message>
    <message>
        <source>A job keeps failing</source>
        <translation>Eine Aufgabe scheitert immer wieder</translation>
    </message>
    <message>
        <source>Its words are below, with what it waits for.</source>
        <translation>Ihre Worte stehen unten, mit dem, worauf sie wartet.</translation>
    </message>
    <message>
        <source>1 line of Amazon’s report is unreadable</source>
        <translation>1 Zeile in Amazons Bericht ist unlesbar</translation>
    </message>
    <message>
        <source>{count} lines of Amazon’s report are unreadable</source>
        <translation>{count} Zeilen in Amazons Bericht sind unlesbar</translation>
    </message>
    <message>
        <source>No listing was marked as gone. The next report is read anew; if it stays so, tell IT.</source>
        <translation>Kein Angebot wurde als verschwunden markiert. Der nächste Bericht wird neu gelesen; bleibt es so, sag der IT Bescheid.</translation>
    </message>
    <message>
        <source>The NARF gate is shut</source>
        <translation>Die NARF-Schranke ist zu</translation>
    </message>
    <message>
        <source>No inventory is sent until a manager opens it below.</source>
        <translation>Kein Bestand wird gesendet, bis ein Manager sie unten öffnet.</translation>
    </message>
    <message>
        <source>No allocation settings</source>
        <translation>Keine Zuteilung eingestellt</translation>
    </message>
    <message>
        <source>Nothing is sent until they are saved under Allocation.</source>
        <translation>Nichts wird gesendet, bis sie unter Zuteilung gespeichert ist.</translation>
    </message>
    <message>
        <source>A location has no warehouse</source>
        <translation>Ein Standort hat kein Lager</translation>
    </message>
    <message>
        <source>It gets no quantity. Map it below.</source>
        <translation>Er bekommt keine Menge. Ordne ihn unten zu.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Import listings</source>
        <translation>Listings importieren</translation>
    </message>
    <message>
        <source>All of them once, then what changes.</source>
        <translation>Alle einmal, danach was sich ändert.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Aufträge importieren</translation>
    </message>
    <message>
        <source>Orders that you ship yourself.</source>
        <translation>Aufträge, die du selbst versendest.</translation>
    </message>
    <message>
        <source>Send inventory</source>
        <translation>Bestand senden</translation>
    </message>
    <message>
        <source>Quantities with their lead time, as Allocation says.</source>
        <translation>Mengen mit Bearbeitungszeit, wie unter Zuteilung gesagt.</translation>
    </message>
    <message>
        <source>Buy Shipping</source>
        <translation>Buy Shipping</translation>
    </message>
    <message>
        <source>Labels bought at Amazon.</source>
        <translation>Bei Amazon gekaufte Labels.</translation>
    </message>
    <message>
        <source>PO number on labels</source>
        <translation>Bestellnummer auf Labels</translation>
    </message>
    <message>
        <source>For Business orders whose buyer gave one.</source>
        <translation>Bei Business-Aufträgen, deren Käufer eine angab.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>At the benches</source>
        <translation>An den Packplätzen</translation>
    </message>
    <message>
        <source>Packers may skip a code</source>
        <translation>Packer dürfen einen Code überspringen</translation>
    </message>
    <message>
        <source>A packer ships a unit without its Transparency code, with a reason. Off: a lead must do it.</source>
        <translation>Ein Packer verschickt ein Stück ohne seinen Transparency-Code, mit Grund. Aus: das macht die Schichtleitung.</translation>
    </message>
    <message>
        <source>Codes go by Amazon Shipping v2</source>
        <translation>Codes gehen über Amazon Shipping v2</translation>
    </message>
    <message>
        <source>Orders with codes are labelled by Shipping v2. Off: by Merchant Fulfillment, Amazon’s way.</source>
        <translation>Aufträge mit Codes bekommen ihr Label über Shipping v2. Aus: über Merchant Fulfillment, wie Amazon es vorsieht.</translation>
    </message>
    <message>
        <source>Amazon prints the PO number</source>
        <translation>Amazon druckt die PO-Nummer</translation>
    </message>
    <message>
        <source>Amazon’s labels show it already, so it is not added a second time. Off: we add it.</source>
        <translation>Amazons Labels zeigen sie schon; sie kommt kein zweites Mal darauf. Aus: wir setzen sie darauf.</translation>
    </message>
    <message>
        <source>Shipped when the manifest is closed</source>
        <translation>Versandt erst mit der Ladeliste</translation>
    </message>
    <message>
        <source>Orders stay Labelled until their parcels are on a manifest. Off: they are Shipped with the label, those that wait at once.</source>
        <translation>Aufträge bleiben „Mit Label“, bis ihre Pakete auf einer Ladeliste stehen. Aus: Sie sind mit dem Label „Versandt“, wartende sofort.</translation>
    </message>
    <message>
        <source>The benches go by it from the next order on.</source>
        <translation>Die Packplätze richten sich ab dem nächsten Auftrag danach.</translation>
    </message>
    <message>
        <source>The first label with a PO number will show whether Amazon prints it.</source>
        <translation>Das erste Label mit PO-Nummer wird zeigen, ob Amazon sie druckt.</translation>
    </message>
    <message>
        <source>We add the PO number to Amazon’s labels.</source>
        <translation>Wir setzen die PO-Nummer auf Amazons Labels.</translation>
    </message>
    <message>
        <source>The first label showed its PO number</source>
        <translation>Das erste Label zeigte seine PO-Nummer</translation>
    </message>
    <message>
        <source>Order {order}, {when}. Nothing is added.</source>
        <translation>Auftrag {order}, {when}. Es kommt nichts darauf.</translation>
    </message>
    <message>
        <source>The first label lacked its PO number</source>
        <translation>Dem ersten Label fehlte seine PO-Nummer</translation>
    </message>
    <message>
        <source>Order {order}, {when}. Since then we add it to each label of a Business order.</source>
        <translation>Auftrag {order}, {when}. Seitdem setzen wir sie auf jedes Label eines Business-Auftrags.</translation>
    </message>
    <message>
        <source>Does the first label show its PO number?</source>
        <translation>Zeigt das erste Label seine PO-Nummer?</translation>
    </message>
    <message>
        <source>That of order {order}, {when}, is a picture that we cannot read. Look at it, and say.</source>
        <translation>Das von Auftrag {order}, {when}, ist ein Bild, das wir nicht lesen können. Sieh es an und sag es.</translation>
    </message>
    <message>
        <source>It shows it</source>
        <translation>Es zeigt sie</translation>
    </message>
    <message>
        <source>It lacks it</source>
        <translation>Sie fehlt</translation>
    </message>
    <message>
        <source>Somebody has answered that already.</source>
        <translation>Das hat schon jemand beantwortet.</translation>
    </message>
    <message>
        <source>A label is to be looked at</source>
        <translation>Ein Label ist anzusehen</translation>
    </message>
    <message>
        <source>Say below whether it shows its PO number.</source>
        <translation>Sag unten, ob es seine PO-Nummer zeigt.</translation>
    </message>
    <message>
        <source>Remote Fulfillment (NARF)</source>
        <translation>Remote Fulfillment (NARF)</translation>
    </message>
    <message>
        <source>This account takes part in NARF</source>
        <translation>Dieses Konto nimmt an NARF teil</translation>
    </message>
    <message>
        <source>Amazon sells your US FBA stock in Canada, Mexico and Brazil.</source>
        <translation>Amazon verkauft deinen US-FBA-Bestand in Kanada, Mexiko und Brasilien.</translation>
    </message>
    <message>
        <source>The gate is shut: no inventory is sent</source>
        <translation>Die Schranke ist zu: kein Bestand wird gesendet</translation>
    </message>
    <message>
        <source>A quantity sent to a listing that Amazon ships could take it away from FBA.</source>
        <translation>Eine Menge an ein Listing, das Amazon versendet, könnte es FBA wegnehmen.</translation>
    </message>
    <message>
        <source>Check in Seller Central that your merchant SKUs are not FBA SKUs, then open it.</source>
        <translation>Prüfe in Seller Central, dass deine Verkäufer-SKUs keine FBA-SKUs sind, dann öffne sie.</translation>
    </message>
    <message>
        <source>Type {words} to open it</source>
        <translation>Tippe {words}, um sie zu öffnen</translation>
    </message>
    <message>
        <source>Open since {when}, by {name}</source>
        <translation>Offen seit {when}, durch {name}</translation>
    </message>
    <message>
        <source>Only listings that Amazon confirms as merchant-fulfilled in the same minute are sent.</source>
        <translation>Nur Listings, die Amazon in derselben Minute als beim Verkäufer bestätigt, werden gesendet.</translation>
    </message>
    <message>
        <source>Multi-Location Inventory (MLI)</source>
        <translation>Bestand an mehreren Standorten (MLI)</translation>
    </message>
    <message>
        <source>MLI</source>
        <translation>MLI</translation>
    </message>
    <message>
        <source>A quantity of its own for each of your locations at Amazon.</source>
        <translation>Eine eigene Menge für jeden deiner Standorte bei Amazon.</translation>
    </message>
    <message>
        <source>Each location gets the stock of its warehouse; one without gets nothing.</source>
        <translation>Jeder Standort bekommt den Bestand seines Lagers; einer ohne bekommt nichts.</translation>
    </message>
    <message>
        <source>No locations known yet</source>
        <translation>Noch keine Standorte bekannt</translation>
    </message>
    <message>
        <source>Refresh the store warehouse codes. New locations are made in Seller Central.</source>
        <translation>Lade die Lagercodes neu. Neue Standorte entstehen in Seller Central.</translation>
    </message>
    <message>
        <source>No warehouse: gets nothing</source>
        <translation>Kein Lager: bekommt nichts</translation>
    </message>
    <message>
        <source>Choose its warehouse; until then it gets no quantity.</source>
        <translation>Wähle sein Lager; bis dahin bekommt er keine Menge.</translation>
    </message>
    <message>
        <source>Amazon no longer lists it</source>
        <translation>Amazon führt ihn nicht mehr</translation>
    </message>
    <message>
        <source>{alias} ({code})</source>
        <translation>{alias} ({code})</translation>
    </message>
    <message>
        <source>Switching MLI on resets this store’s settings</source>
        <translation>MLI einschalten löscht die Einstellungen dieses Shops</translation>
    </message>
    <message>
        <source>Switching MLI off resets this store’s settings</source>
        <translation>MLI ausschalten löscht die Einstellungen dieses Shops</translation>
    </message>
    <message>
        <source>Its allocation settings are taken away.</source>
        <translation>Seine Zuteilung wird weggenommen.</translation>
    </message>
    <message>
        <source>1 listing loses its own settings.</source>
        <translation>1 Listing verliert seine eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>{count} listings lose their own settings.</source>
        <translation>{count} Listings verlieren ihre eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>The single quantity is set to 0 first.</source>
        <translation>Zuerst wird die eine Menge auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>The locations are set to 0 first.</source>
        <translation>Zuerst werden die Standorte auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>Nothing is sent until you save new settings. Keep the old ones as CSV.</source>
        <translation>Nichts wird gesendet, bis du neue Einstellungen speicherst. Behalte die alten als CSV.</translation>
    </message>
    <message>
        <source>MLI is on</source>
        <translation>MLI ist an</translation>
    </message>
    <message>
        <source>Refresh the codes, map the locations, then save new settings under Allocation.</source>
        <translation>Lade die Codes neu, ordne die Standorte zu und speichere neue Einstellungen unter Zuteilung.</translation>
    </message>
    <message>
        <source>MLI is off</source>
        <translation>MLI ist aus</translation>
    </message>
    <message>
        <source>Save new settings under Allocation; nothing is sent before.</source>
        <translation>Speichere neue Einstellungen unter Zuteilung; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{count} locations</source>
        <translation>{count} Standorte</translation>
    </message>
    <message>
        <source>SKUs in several stores</source>
        <translation>SKUs in mehreren Shops</translation>
    </message>
    <message>
        <source>One quantity at Amazon, several stores: the last sender would win.</source>
        <translation>Eine Menge bei Amazon, mehrere Shops: der letzte Sender würde gewinnen.</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Not decided yet: {store} sends</source>
        <translation>Noch nicht entschieden: {store} sendet</translation>
    </message>
    <message>
        <source>To be renamed {proposal}</source>
        <translation>Wird in {proposal} umbenannt</translation>
    </message>
    <message>
        <source>Kept shared: {store} sends</source>
        <translation>Bleibt geteilt: {store} sendet</translation>
    </message>
    <message>
        <source>Overwriting is accepted</source>
        <translation>Überschreiben ist akzeptiert</translation>
    </message>
    <message>
        <source>The smaller of the stores’ quantities goes out.</source>
        <translation>Die kleinere der Mengen der Shops geht hinaus.</translation>
    </message>
    <message>
        <source>The other stores send nothing for it.</source>
        <translation>Die anderen Shops senden nichts dafür.</translation>
    </message>
    <message>
        <source>Each store sends its own; the last one wins.</source>
        <translation>Jeder Shop sendet seine; die letzte gewinnt.</translation>
    </message>
    <message>
        <source>{stores} · not decided, {sender} sends the smaller quantity</source>
        <translation>{stores} · nicht entschieden, {sender} sendet die kleinere Menge</translation>
    </message>
    <message>
        <source>{stores} · {sender} sends</source>
        <translation>{stores} · {sender} sendet</translation>
    </message>
    <message>
        <source>{stores} · overwriting accepted</source>
        <translation>{stores} · Überschreiben akzeptiert</translation>
    </message>
    <message>
        <source>{stores} · to be renamed</source>
        <translation>{stores} · wird umbenannt</translation>
    </message>
    <message>
        <source>{sku} is one quantity in {stores}</source>
        <translation>{sku} ist eine einzige Menge in {stores}</translation>
    </message>
    <message>
        <source>Amazon keeps one number for all of them.</source>
        <translation>Amazon führt eine Zahl für alle.</translation>
    </message>
    <message>
        <source>Until you decide, {store} sends the smaller quantity.</source>
        <translation>Bis du entscheidest, sendet {store} die kleinere Menge.</translation>
    </message>
    <message>
        <source>What shall be done</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Rename it to {proposal}</source>
        <translation>In {proposal} umbenennen</translation>
    </message>
    <message>
        <source>Keep it shared, one store sends</source>
        <translation>Geteilt lassen, ein Shop sendet</translation>
    </message>
    <message>
        <source>Let them overwrite each other</source>
        <translation>Einander überschreiben lassen</translation>
    </message>
    <message>
        <source>A listing {proposal} takes its place; then each has a quantity of its own.</source>
        <translation>Ein Listing {proposal} tritt an seine Stelle; dann hat jedes seine eigene Menge.</translation>
    </message>
    <message>
        <source>The chosen store sends its quantity; the others send nothing.</source>
        <translation>Der gewählte Shop sendet seine Menge; die anderen senden nichts.</translation>
    </message>
    <message>
        <source>Each sends its own number, and the last one wins. You may sell what is not there.</source>
        <translation>Jeder sendet seine Zahl, und die letzte gewinnt. Du kannst verkaufen, was nicht da ist.</translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation>Wer sendet</translation>
    </message>
    <message>
        <source>Write that you accept it, and why</source>
        <translation>Schreibe, dass du es akzeptierst, und warum</translation>
    </message>
    <message>
        <source>Kept in the audit log with your name.</source>
        <translation>Steht mit deinem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>At least a few words</source>
        <translation>Mindestens ein paar Worte</translation>
    </message>
    <message>
        <source>Choose before the new listing is sent.</source>
        <translation>Wähle, bevor das neue Listing gesendet wird.</translation>
    </message>
    <message>
        <source>New SKU</source>
        <translation>Neue SKU</translation>
    </message>
    <message>
        <source>Rename it in</source>
        <translation>Umbenennen in</translation>
    </message>
    <message>
        <source>When Amazon shows it, take the old listing off here.</source>
        <translation>Wenn Amazon es zeigt, nimm hier das alte Listing weg.</translation>
    </message>
    <message>
        <source>Renaming needs the Listings role too.</source>
        <translation>Umbenennen braucht auch die Rolle Listings.</translation>
    </message>
    <message>
        <source>Only a manager may keep it shared or accept overwriting.</source>
        <translation>Nur ein Manager darf es geteilt lassen oder Überschreiben akzeptieren.</translation>
    </message>
    <message>
        <source>The old listing</source>
        <translation>Das alte Listing</translation>
    </message>
    <message>
        <source>Take it off once Amazon shows the new SKU. It does not come back.</source>
        <translation>Nimm es weg, sobald Amazon die neue SKU zeigt. Es kommt nicht zurück.</translation>
    </message>
    <message>
        <source>{sku} is taken off</source>
        <translation>{sku} ist entfernt</translation>
    </message>
    <message>
        <source>Create {sku}</source>
        <translation>{sku} anlegen</translation>
    </message>
    <message>
        <source>Take {sku} off</source>
        <translation>{sku} entfernen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Was er gerade tut</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>never done yet</source>
        <translation>noch nie erledigt</translation>
    </message>
    <message>
        <source>last done {when}</source>
        <translation>zuletzt erledigt {when}</translation>
    </message>
    <message>
        <source>tries again {when}</source>
        <translation>versucht es wieder {when}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>Scan stock</source>
        <translation>Bestand scannen</translation>
    </message>
    <message>
        <source>Each scan counts. Nothing is stored until you save it.</source>
        <translation>Jeder Scan zählt. Nichts wird gespeichert, bis du es sicherst.</translation>
    </message>
    <message>
        <source>What you are doing</source>
        <translation>Was du tust</translation>
    </message>
    <message>
        <source>Save or discard what is scanned to change this.</source>
        <translation>Sichere oder verwirf das Gescannte, um das zu ändern.</translation>
    </message>
    <message>
        <source>Scan all of a product: this is what is there then.</source>
        <translation>Scanne alle Stücke eines Produkts: So viel ist dann da.</translation>
    </message>
    <message>
        <source>Came back: scan the product, then its Transparency code.</source>
        <translation>Zurückgekommen: Scanne das Produkt, dann seinen Transparency-Code.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer des Käufers</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Gift slip</source>
        <translation>Geschenkschein</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Geschenknachricht</translation>
    </message>
    <message>
        <source>LABEL LATER</source>
        <translation>ETIKETT SPÄTER</translation>
    </message>
    <message>
        <source>Scan this code at a bench when Amazon is back.</source>
        <translation>Diesen Code an einem Packplatz scannen, sobald Amazon wieder da ist.</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Behälter</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Ladeliste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Handed over by (name, signature)</source>
        <translation>Übergeben von (Name, Unterschrift)</translation>
    </message>
    <message>
        <source>Received for the carrier by (name, signature)</source>
        <translation>Für den Versanddienst übernommen von (Name, Unterschrift)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Handelsrechnung</translation>
    </message>
    <message>
        <source>Seller and exporter</source>
        <translation>Verkäufer und Ausführer</translation>
    </message>
    <message>
        <source>Buyer and consignee</source>
        <translation>Käufer und Empfänger</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation>Warenbeschreibung</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS-Code</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Einzelwert</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Nettogewicht</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Bruttogewicht</translation>
    </message>
    <message>
        <source>Reason for export</source>
        <translation>Grund der Ausfuhr</translation>
    </message>
    <message>
        <source>Terms of delivery</source>
        <translation>Lieferbedingung</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>IOSS-Nummer</translation>
    </message>
    <message>
        <source>I declare that all that is said in this invoice is true and correct.</source>
        <translation>Ich erkläre, dass alle Angaben in dieser Rechnung wahr und richtig sind.</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <translation>Warenverkauf</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Warenmuster</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Rückware</translation>
    </message>
    <message>
        <source>Proof of packing</source>
        <translation>Packnachweis</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Gepackt von</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Every scan and entry</source>
        <translation>Alle Scans und Eingaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Scanned or typed</source>
        <translation>Gescannt oder getippt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Order opened</source>
        <translation>Bestellung geöffnet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Transparency code</source>
        <translation>Transparency-Code</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>Etikett gegengescannt</translation>
    </message>
    <message>
        <source>Package closed</source>
        <translation>Paket geschlossen</translation>
    </message>
    <message>
        <source>Open labels</source>
        <translation>Offene Labels</translation>
    </message>
    <message>
        <source>Paid, or perhaps paid</source>
        <translation>Bezahlt oder vielleicht bezahlt</translation>
    </message>
    <message>
        <source>You can look, but not act</source>
        <translation>Du kannst schauen, aber nicht handeln</translation>
    </message>
    <message>
        <source>A lead or a manager does this. Ask one.</source>
        <translation>Das macht eine Schichtleitung oder ein Manager. Bitte fragen.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Shipping is not set up in this window.</source>
        <translation>Der Versand ist in diesem Fenster nicht eingerichtet.</translation>
    </message>
    <message>
        <source>How it is shipped, and why</source>
        <translation>Wie er verschickt wird, und warum</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Labels that were bought but never came out, and calls that were cut off while buying.</source>
        <translation>Labels, die gekauft wurden, aber nie herauskamen, und Aufrufe, die beim Kaufen abbrachen.</translation>
    </message>
    <message>
        <source>No label is open</source>
        <translation>Kein Label ist offen</translation>
    </message>
    <message>
        <source>Every label that was paid was also printed.</source>
        <translation>Jedes bezahlte Label wurde auch gedruckt.</translation>
    </message>
    <message>
        <source>Nobody knows whether these were bought</source>
        <translation>Niemand weiß, ob diese gekauft wurden</translation>
    </message>
    <message>
        <source>The call was cut off. Until it is settled, the order cannot be shipped in any other way.</source>
        <translation>Der Aufruf brach ab. Bis es geklärt ist, kann der Auftrag auf keinem anderen Weg verschickt werden.</translation>
    </message>
    <message>
        <source>Bought, not printed</source>
        <translation>Gekauft, nicht gedruckt</translation>
    </message>
    <message>
        <source>Paid already: print the label, or void it and get the money back.</source>
        <translation>Schon bezahlt: das Label drucken, oder es stornieren und das Geld zurückbekommen.</translation>
    </message>
    <message>
        <source>Order {order} · {when} · {bench}</source>
        <translation>Auftrag {order} · {when} · {bench}</translation>
    </message>
    <message>
        <source>Order {order} · {when}</source>
        <translation>Auftrag {order} · {when}</translation>
    </message>
    <message>
        <source>Carrier not known</source>
        <translation>Versanddienst unbekannt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Void this label</source>
        <translation>Dieses Label stornieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>I looked it up…</source>
        <translation>Ich habe nachgesehen…</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Is the parcel still here?</source>
        <translation>Ist das Paket noch hier?</translation>
    </message>
    <message>
        <source>A parcel that is on its way cannot be called back. After voiding, the order is open again.</source>
        <translation>Ein Paket, das unterwegs ist, lässt sich nicht zurückholen. Nach dem Stornieren ist der Auftrag wieder offen.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>The label goes to the printer</source>
        <translation>Das Label geht zum Drucker</translation>
    </message>
    <message>
        <source>Put it on the box of this order and no other.</source>
        <translation>Auf den Karton dieses Auftrags kleben und auf keinen anderen.</translation>
    </message>
    <message>
        <source>Voiding…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>The label is void</source>
        <translation>Das Label ist storniert</translation>
    </message>
    <message>
        <source>The order is open again.</source>
        <translation>Der Auftrag ist wieder offen.</translation>
    </message>
    <message>
        <source>Of the refund, its seller says nothing.</source>
        <translation>Über die Erstattung sagt der Verkäufer nichts.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>Die Erstattung ist unterwegs.</translation>
    </message>
    <message>
        <source>The money is back.</source>
        <translation>Das Geld ist zurück.</translation>
    </message>
    <message>
        <source>The refund was rejected: it stays paid.</source>
        <translation>Die Erstattung wurde abgelehnt: es bleibt bezahlt.</translation>
    </message>
    <message>
        <source>A label that is not used is not charged.</source>
        <translation>Ein Label, das nicht benutzt wird, wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Refund: ask the carrier.</source>
        <translation>Erstattung: frag den Versanddienst.</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>im Sammelversand</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>Das wurde nicht getan</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>Der Auftrag ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>It cannot be done as things stand.</source>
        <translation>So wie es steht, geht das nicht.</translation>
    </message>
    <message>
        <source>This window has no label printer. Print at a bench.</source>
        <translation>Dieses Fenster hat keinen Labeldrucker. An einem Packplatz drucken.</translation>
    </message>
    <message>
        <source>The printer stopped. See to it, then go on.</source>
        <translation>Der Drucker hat angehalten. Nachsehen, dann weitermachen.</translation>
    </message>
    <message>
        <source>The label can be had no more.</source>
        <translation>Das Label ist nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>The order has no paid label any more.</source>
        <translation>Der Auftrag hat kein bezahltes Label mehr.</translation>
    </message>
    <message>
        <source>A bench has this order at hand: do it there.</source>
        <translation>Ein Packplatz hat diesen Auftrag: dort erledigen.</translation>
    </message>
    <message>
        <source>The carrier’s account is no longer set up.</source>
        <translation>Das Konto beim Versanddienst ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>The label stays paid: its seller does not take it back.</source>
        <translation>Das Label bleibt bezahlt: der Verkäufer nimmt es nicht zurück.</translation>
    </message>
    <message>
        <source>Type its tracking number.</source>
        <translation>Die Sendungsnummer eingeben.</translation>
    </message>
    <message>
        <source>It was settled meanwhile.</source>
        <translation>Es wurde inzwischen geklärt.</translation>
    </message>
    <message>
        <source>None of these orders can be shipped now.</source>
        <translation>Keiner dieser Aufträge kann jetzt verschickt werden.</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Asking who sold it…</source>
        <translation>Der Verkäufer wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing was bought</source>
        <translation>Es wurde nichts gekauft</translation>
    </message>
    <message>
        <source>The order can be shipped.</source>
        <translation>Der Auftrag kann verschickt werden.</translation>
    </message>
    <message>
        <source>It was bought</source>
        <translation>Es wurde gekauft</translation>
    </message>
    <message>
        <source>Print it or void it.</source>
        <translation>Drucken oder stornieren.</translation>
    </message>
    <message>
        <source>Still not known</source>
        <translation>Noch immer unbekannt</translation>
    </message>
    <message>
        <source>Look in Seller Central, or at the carrier, and say here what you found.</source>
        <translation>In Seller Central oder beim Versanddienst nachsehen und hier sagen, was da steht.</translation>
    </message>
    <message>
        <source>What do you see in Seller Central, or at the carrier?</source>
        <translation>Was steht in Seller Central oder beim Versanddienst?</translation>
    </message>
    <message>
        <source>Open the order there. If it has a label that is not in our list, it was bought.</source>
        <translation>Den Auftrag dort öffnen. Hat er ein Label, das nicht in unserer Liste steht, wurde es gekauft.</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>Was ich gefunden habe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>A label was bought</source>
        <translation>Ein Label wurde gekauft</translation>
    </message>
    <message>
        <source>Its tracking number</source>
        <translation>Seine Sendungsnummer</translation>
    </message>
    <message>
        <source>As it stands there, type or scan it.</source>
        <translation>So wie sie dort steht; tippen oder scannen.</translation>
    </message>
    <message>
        <source>Settled: it was bought</source>
        <translation>Geklärt: es wurde gekauft</translation>
    </message>
    <message>
        <source>Print the label in Seller Central, or void it there.</source>
        <translation>Das Label in Seller Central drucken oder dort stornieren.</translation>
    </message>
    <message>
        <source>Settled: nothing was bought</source>
        <translation>Geklärt: es wurde nichts gekauft</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules that choose how orders are shipped. Amazon’s own rules stand above them.</source>
        <translation>Regeln, die wählen, wie Aufträge verschickt werden. Amazons eigene stehen darüber.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} Regeln</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regeln, der Reihe nach</translation>
    </message>
    <message>
        <source>From top to bottom: a later rule overrides an earlier one, unless that is final.</source>
        <translation>Von oben nach unten: eine spätere Regel hebt eine frühere auf, außer diese ist endgültig.</translation>
    </message>
    <message>
        <source>No rule yet: the cheapest that arrives on time is taken.</source>
        <translation>Noch keine Regel: genommen wird das Günstigste, das rechtzeitig ankommt.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Orders go by the rules as they were saved last.</source>
        <translation>Aufträge gehen nach den zuletzt gespeicherten Regeln.</translation>
    </message>
    <message>
        <source>Look at the marked fields first.</source>
        <translation>Zuerst die markierten Felder ansehen.</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Die Regeln sind gespeichert</translation>
    </message>
    <message>
        <source>Every label from now on is bought by them.</source>
        <translation>Jedes Label wird von nun an nach ihnen gekauft.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Without “{what}”</source>
        <translation>Ohne „{what}“</translation>
    </message>
    <message>
        <source>Orders it catches today</source>
        <translation>Aufträge, die sie heute trifft</translation>
    </message>
    <message>
        <source>1 of today’s open orders.</source>
        <translation>1 der heute offenen Aufträge.</translation>
    </message>
    <message>
        <source>{count} of today’s open orders.</source>
        <translation>{count} der heute offenen Aufträge.</translation>
    </message>
    <message>
        <source>None just now.</source>
        <translation>Gerade keine.</translation>
    </message>
    <message>
        <source>See which rules decide it</source>
        <translation>Sehen, welche Regeln entscheiden</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Diese Regel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>No later rule and nobody at a bench changes what it decides.</source>
        <translation>Keine spätere Regel und niemand am Packplatz ändert, was sie entscheidet.</translation>
    </message>
    <message>
        <source>Later rules and packers may decide otherwise.</source>
        <translation>Spätere Regeln und Packer können anders entscheiden.</translation>
    </message>
    <message>
        <source>When all of this is so</source>
        <translation>Wenn all das zutrifft</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Every order</source>
        <translation>Jeder Auftrag</translation>
    </message>
    <message>
        <source>Without a condition it catches every order.</source>
        <translation>Ohne Bedingung trifft sie jeden Auftrag.</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>sagt noch nichts</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add what to do</source>
        <translation>Hinzufügen, was zu tun ist</translation>
    </message>
    <message>
        <source>{when} → {then}</source>
        <translation>{when} → {then}</translation>
    </message>
    <message>
        <source>{when} → {then} · final</source>
        <translation>{when} → {then} · endgültig</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 heute</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} heute</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{names} and {more}</source>
        <translation>{names} und {more}</translation>
    </message>
    <message>
        <source>from {least} {unit}</source>
        <translation>ab {least} {unit}</translation>
    </message>
    <message>
        <source>up to {most} {unit}</source>
        <translation>bis {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} bis {most} {unit}</translation>
    </message>
    <message>
        <source>{what} from</source>
        <translation>{what} ab</translation>
    </message>
    <message>
        <source>{what} up to</source>
        <translation>{what} bis</translation>
    </message>
    <message>
        <source>Insured for</source>
        <translation>Versichert für</translation>
    </message>
    <message>
        <source>Give it a name that says what it is for.</source>
        <translation>Einen Namen geben, der sagt, wofür sie da ist.</translation>
    </message>
    <message>
        <source>Choose what to do with these orders.</source>
        <translation>Wählen, was mit diesen Aufträgen geschieht.</translation>
    </message>
    <message>
        <source>Fill this in, or take it out.</source>
        <translation>Ausfüllen oder herausnehmen.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Den Betrag eingeben.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Prime orders</source>
        <translation>Prime-Aufträge</translation>
    </message>
    <message>
        <source>Orders that are not Prime</source>
        <translation>Aufträge ohne Prime</translation>
    </message>
    <message>
        <source>Business orders</source>
        <translation>Business-Aufträge</translation>
    </message>
    <message>
        <source>Orders that are not Business</source>
        <translation>Aufträge ohne Business</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>As Amazon names it, such as STANDARD, EXPEDITED.</source>
        <translation>Wie Amazon sie nennt, etwa STANDARD, EXPEDITED.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Length plus girth</source>
        <translation>Länge plus Gurtmaß</translation>
    </message>
    <message>
        <source>Two letters each, such as US, CA.</source>
        <translation>Je zwei Buchstaben, etwa US, CA.</translation>
    </message>
    <message>
        <source>As in the address, such as AK, HI.</source>
        <translation>Wie in der Adresse, etwa AK, HI.</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>To a PO box</source>
        <translation>An ein Postfach</translation>
    </message>
    <message>
        <source>To a street address</source>
        <translation>An eine Straßenadresse</translation>
    </message>
    <message>
        <source>With commas between. AB* is every SKU that begins with AB.</source>
        <translation>Mit Kommas getrennt. AB* ist jede SKU, die mit AB beginnt.</translation>
    </message>
    <message>
        <source>Amazon Buy Shipping only</source>
        <translation>Nur Amazon Buy Shipping</translation>
    </message>
    <message>
        <source>Own carriers only</source>
        <translation>Nur eigene Versanddienste</translation>
    </message>
    <message>
        <source>Carrier or service</source>
        <translation>Versanddienst oder Dienst</translation>
    </message>
    <message>
        <source>One a line: UPS, or UPS / UPS Ground. The cheapest of them is taken.</source>
        <translation>Einer je Zeile: UPS, oder UPS / UPS Ground. Der günstigste wird genommen.</translation>
    </message>
    <message>
        <source>{service}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>cheapest of {names}</source>
        <translation>das Günstigste von {names}</translation>
    </message>
    <message>
        <source>The code on the box.</source>
        <translation>Der Code auf dem Karton.</translation>
    </message>
    <message>
        <source>box {box}</source>
        <translation>Karton {box}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>insured for its value</source>
        <translation>versichert zum Wert</translation>
    </message>
    <message>
        <source>insured for {amount}</source>
        <translation>versichert für {amount}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Why: packers and leads read it.</source>
        <translation>Warum: Packer und Schichtleitung lesen es.</translation>
    </message>
    <message>
        <source>hold: {why}</source>
        <translation>anhalten: {why}</translation>
    </message>
    <message>
        <source>Shown to the packer.</source>
        <translation>Wird dem Packer gezeigt.</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Hinweis: {note}</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>ohne Unterschrift</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>adult’s signature</source>
        <translation>Unterschrift eines Erwachsenen</translation>
    </message>
    <message>
        <source>For the value of what is in it</source>
        <translation>Zum Wert des Inhalts</translation>
    </message>
    <message>
        <source>For a fixed amount</source>
        <translation>Für einen festen Betrag</translation>
    </message>
    <message>
        <source>Rates and why</source>
        <translation>Tarife und warum</translation>
    </message>
    <message>
        <source>Which rule decided an order</source>
        <translation>Welche Regel einen Auftrag entschied</translation>
    </message>
    <message>
        <source>For any order: the rules that decide it, and every rate.</source>
        <translation>Für jeden Auftrag: die Regeln, die entscheiden, und jeder Tarif.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>Tippen oder scannen.</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>Kein solcher Auftrag</translation>
    </message>
    <message>
        <source>Check the number. Orders that were purged are not here.</source>
        <translation>Die Nummer prüfen. Gelöschte Aufträge sind nicht hier.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Rates are asked for when the parcel is weighed, or in bulk.</source>
        <translation>Tarife werden beim Wiegen des Pakets erfragt, oder im Sammelversand.</translation>
    </message>
    <message>
        <source>Chosen by the rules, {when}.</source>
        <translation>Von den Regeln gewählt, {when}.</translation>
    </message>
    <message>
        <source>Chosen by {who}, {when}.</source>
        <translation>Gewählt von {who}, {when}.</translation>
    </message>
    <message>
        <source>Chosen by {who}, {when}, because: {why}</source>
        <translation>Gewählt von {who}, {when}, weil: {why}</translation>
    </message>
    <message>
        <source>This one was taken</source>
        <translation>Dieser wurde genommen</translation>
    </message>
    <message>
        <source>{carrier}, bought at Amazon</source>
        <translation>{carrier}, bei Amazon gekauft</translation>
    </message>
    <message>
        <source>{carrier}, own account</source>
        <translation>{carrier}, eigenes Konto</translation>
    </message>
    <message>
        <source>Trying it out asks whether the carrier knows the account. That costs nothing.</source>
        <translation>Beim Ausprobieren wird gefragt, ob der Versanddienst das Konto kennt. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Asking the carrier…</source>
        <translation>Der Versanddienst wird gefragt…</translation>
    </message>
    <message>
        <source>Line {line} cannot be read. A line is: service; countries; up to how many kg; price. {example}</source>
        <translation>Zeile {line} ist nicht lesbar. Eine Zeile ist: Dienst; Länder; bis wie viel kg; Preis. {example}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>Vertrags-ID</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Contact ID</translation>
    </message>
    <message>
        <source>Billing number, 14 digits</source>
        <translation>Abrechnungsnummer, 14 Ziffern</translation>
    </message>
    <message>
        <source>DELIS ID</source>
        <translation>DELIS-ID</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>E-mail address for refunds</source>
        <translation>E-Mail-Adresse für Erstattungen</translation>
    </message>
    <message>
        <source>Language of the carrier’s words: en or fr</source>
        <translation>Sprache des Versanddienstes: en oder fr</translation>
    </message>
    <message>
        <source>La Poste’s key for tracking</source>
        <translation>Schlüssel von La Poste für die Verfolgung</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Deine Preise</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>kommt {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Amazon protects: {words}</source>
        <translation>Amazon schützt: {words}</translation>
    </message>
    <message>
        <source>Amazon excludes: {words}</source>
        <translation>Amazon schließt aus: {words}</translation>
    </message>
    <message>
        <source>By hand only, with a reason that is kept.</source>
        <translation>Nur von Hand, mit einem Grund, der bleibt.</translation>
    </message>
    <message>
        <source>By a lead only, with a reason that is kept.</source>
        <translation>Nur durch eine Schichtleitung, mit einem Grund, der bleibt.</translation>
    </message>
    <message>
        <source>FedEx Home Delivery does not go to business addresses.</source>
        <translation>FedEx Home Delivery geht nicht an Geschäftsadressen.</translation>
    </message>
    <message>
        <source>It flies, and these goods may not.</source>
        <translation>Er fliegt, und diese Ware darf nicht.</translation>
    </message>
    <message>
        <source>It may arrive on a weekend, when the business is closed.</source>
        <translation>Er kommt vielleicht am Wochenende, wenn das Geschäft zu ist.</translation>
    </message>
    <message>
        <source>Not known whether it flies; these goods may not.</source>
        <translation>Unbekannt, ob er fliegt; diese Ware darf nicht.</translation>
    </message>
    <message>
        <source>It asks for details that we do not send.</source>
        <translation>Er verlangt Angaben, die wir nicht senden.</translation>
    </message>
    <message>
        <source>It does not do what the delivery demands: {what}</source>
        <translation>Er leistet nicht, was die Zustellung verlangt: {what}</translation>
    </message>
    <message>
        <source>Prime: it does not arrive within the promised days.</source>
        <translation>Prime: er kommt nicht an den zugesagten Tagen.</translation>
    </message>
    <message>
        <source>Prime: it promises no day.</source>
        <translation>Prime: er sagt keinen Tag zu.</translation>
    </message>
    <message>
        <source>Prime: Amazon sees a risk that it comes late.</source>
        <translation>Prime: Amazon sieht ein Risiko, dass er zu spät kommt.</translation>
    </message>
    <message>
        <source>A final rule leaves it out: {rules}</source>
        <translation>Eine endgültige Regel lässt ihn aus: {rules}</translation>
    </message>
    <message>
        <source>Prime goes by Buy Shipping.</source>
        <translation>Prime geht über Buy Shipping.</translation>
    </message>
    <message>
        <source>A rule leaves it out: {rules}</source>
        <translation>Eine Regel lässt ihn aus: {rules}</translation>
    </message>
    <message>
        <source>No day is promised.</source>
        <translation>Kein Tag ist zugesagt.</translation>
    </message>
    <message>
        <source>It arrives after the promised day.</source>
        <translation>Er kommt nach dem zugesagten Tag.</translation>
    </message>
    <message>
        <source>Its price is in another currency.</source>
        <translation>Sein Preis ist in anderer Währung.</translation>
    </message>
    <message>
        <source>It costs more.</source>
        <translation>Er kostet mehr.</translation>
    </message>
    <message>
        <source>signature at the door</source>
        <translation>Unterschrift an der Tür</translation>
    </message>
    <message>
        <source>an adult’s signature at the door</source>
        <translation>Unterschrift eines Erwachsenen an der Tür</translation>
    </message>
    <message>
        <source>check of the identity</source>
        <translation>Prüfung der Identität</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>delivery on a pallet</source>
        <translation>Lieferung auf Palette</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>Antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>War nicht erreichbar</translation>
    </message>
    <message>
        <source>Was asked too often</source>
        <translation>Wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>Does not accept our account</source>
        <translation>Nimmt unser Konto nicht an</translation>
    </message>
    <message>
        <source>Offers nothing for this parcel</source>
        <translation>Bietet nichts für dieses Paket</translation>
    </message>
    <message>
        <source>Answered something that cannot be read</source>
        <translation>Antwortete Unlesbares</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden ist</translation>
    </message>
    <message>
        <source>As it was when the label was bought.</source>
        <translation>Wie es beim Kauf des Labels war.</translation>
    </message>
    <message>
        <source>As the rules stand now.</source>
        <translation>Wie die Regeln jetzt stehen.</translation>
    </message>
    <message>
        <source>Rules, as they were tried</source>
        <translation>Regeln, wie sie geprüft wurden</translation>
    </message>
    <message>
        <source>No rule says anything: the cheapest on time is taken.</source>
        <translation>Keine Regel sagt etwas: genommen wird das Günstigste, das rechtzeitig kommt.</translation>
    </message>
    <message>
        <source>There are no rules in use.</source>
        <translation>Keine Regel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{what}, by “{rule}”</source>
        <translation>{what}, durch „{rule}“</translation>
    </message>
    <message>
        <source>{what}, by “{rule}” (final)</source>
        <translation>{what}, durch „{rule}“ (endgültig)</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{what}: decided here</source>
        <translation>{what}: hier entschieden</translation>
    </message>
    <message>
        <source>{what}: overridden by “{rule}”</source>
        <translation>{what}: aufgehoben durch „{rule}“</translation>
    </message>
    <message>
        <source>{what}: “{rule}” is final</source>
        <translation>{what}: „{rule}“ ist endgültig</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: nein</translation>
    </message>
    <message>
        <source>{what}: it is {found}</source>
        <translation>{what}: es ist {found}</translation>
    </message>
    <message>
        <source>{what}: not known yet</source>
        <translation>{what}: noch nicht bekannt</translation>
    </message>
    <message>
        <source>{what}: in another currency, {found}</source>
        <translation>{what}: in anderer Währung, {found}</translation>
    </message>
    <message>
        <source>Ship in bulk</source>
        <translation>Sammelversand</translation>
    </message>
    <message>
        <source>Many labels with one click</source>
        <translation>Viele Labels mit einem Klick</translation>
    </message>
    <message>
        <source>Choose orders, look through them, ship them all.</source>
        <translation>Aufträge wählen, durchsehen, alle verschicken.</translation>
    </message>
    <message>
        <source>Look through it: nothing is bought yet.</source>
        <translation>Durchsehen: noch ist nichts gekauft.</translation>
    </message>
    <message>
        <source>It goes on by itself, also when this window is closed.</source>
        <translation>Es läuft von selbst weiter, auch wenn dieses Fenster zu ist.</translation>
    </message>
    <message>
        <source>Which orders?</source>
        <translation>Welche Aufträge?</translation>
    </message>
    <message>
        <source>Tick them in Orders, then press “Ship in bulk”.</source>
        <translation>Unter „Aufträge“ ankreuzen, dann „… im Sammelversand“ drücken.</translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation>Aufträge wählen</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>being stopped</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{ready} ready, {refused} not.</source>
        <translation>{ready} bereit, {refused} nicht.</translation>
    </message>
    <message>
        <source>Ship 1 order</source>
        <translation>1 Auftrag verschicken</translation>
    </message>
    <message>
        <source>Ship {count} orders</source>
        <translation>{count} Aufträge verschicken</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>None of them can go in bulk.</source>
        <translation>Keiner davon kann in den Sammelversand.</translation>
    </message>
    <message>
        <source>Not in bulk, and why</source>
        <translation>Nicht dabei, und warum</translation>
    </message>
    <message>
        <source>All of them can go.</source>
        <translation>Alle können mit.</translation>
    </message>
    <message>
        <source>Box {box} · {weight}</source>
        <translation>Karton {box} · {weight}</translation>
    </message>
    <message>
        <source>… and 1 more</source>
        <translation>… und 1 weitere</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Aufträge werden durchgesehen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird begonnen…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Buying labels</source>
        <translation>Labels werden gekauft</translation>
    </message>
    <message>
        <source>Finishing what was begun</source>
        <translation>Begonnenes wird beendet</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>Der Lauf ist fertig</translation>
    </message>
    <message>
        <source>Print the labels and slips: they come in the order of the run.</source>
        <translation>Labels und Lieferscheine drucken: sie kommen in der Reihenfolge des Laufs.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>What was bought stays bought. The rest is open again.</source>
        <translation>Gekauftes bleibt gekauft. Der Rest ist wieder offen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Jeder Auftrag</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed, nothing bought</source>
        <translation>Fehlgeschlagen, nichts gekauft</translation>
    </message>
    <message>
        <source>Perhaps bought</source>
        <translation>Vielleicht gekauft</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Label bought and printed</source>
        <translation>Label gekauft und gedruckt</translation>
    </message>
    <message>
        <source>Of some, nobody knows whether a label was bought</source>
        <translation>Bei manchen weiß niemand, ob ein Label gekauft wurde</translation>
    </message>
    <message>
        <source>They are under “Open labels”: settle them there.</source>
        <translation>Sie stehen unter „Offene Labels“: dort klären.</translation>
    </message>
    <message>
        <source>Print 1 label</source>
        <translation>1 Label drucken</translation>
    </message>
    <message>
        <source>Print all {count}</source>
        <translation>Alle {count} drucken</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alle drucken</translation>
    </message>
    <message>
        <source>Labels and slips are printed</source>
        <translation>Labels und Lieferscheine sind gedruckt</translation>
    </message>
    <message>
        <source>They lie in the order of the run.</source>
        <translation>Sie liegen in der Reihenfolge des Laufs.</translation>
    </message>
    <message>
        <source>Ship 1 in bulk</source>
        <translation>1 im Sammelversand</translation>
    </message>
    <message>
        <source>Ship {count} in bulk</source>
        <translation>{count} im Sammelversand</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>Alle diese ankreuzen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>The buyer asked to cancel</source>
        <translation>Der Käufer bat um Stornierung</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>At a bench</source>
        <translation>An einem Packplatz</translation>
    </message>
    <message>
        <source>A line is mapped to no product</source>
        <translation>Eine Zeile ist keinem Produkt zugeordnet</translation>
    </message>
    <message>
        <source>Nothing left to ship</source>
        <translation>Nichts mehr zu verschicken</translation>
    </message>
    <message>
        <source>Ships from another warehouse</source>
        <translation>Geht aus einem anderen Lager</translation>
    </message>
    <message>
        <source>Needs Transparency codes: pack it at a bench</source>
        <translation>Braucht Transparency-Codes: am Packplatz packen</translation>
    </message>
    <message>
        <source>Needs serial numbers: pack it at a bench</source>
        <translation>Braucht Seriennummern: am Packplatz packen</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>No service does what its delivery demands</source>
        <translation>Kein Dienst leistet, was die Zustellung verlangt</translation>
    </message>
    <message>
        <source>A rule holds it</source>
        <translation>Eine Regel hält ihn an</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>No box fits, or sizes are not known</source>
        <translation>Kein Karton passt, oder Maße sind unbekannt</translation>
    </message>
    <message>
        <source>Needs more than one package</source>
        <translation>Braucht mehr als ein Paket</translation>
    </message>
    <message>
        <source>Amazon sells its label later</source>
        <translation>Amazon verkauft sein Label später</translation>
    </message>
    <message>
        <source>The next pickup is after its ship-by</source>
        <translation>Die nächste Abholung ist nach seinem Versandtermin</translation>
    </message>
    <message>
        <source>Its store does not buy labels</source>
        <translation>Sein Shop kauft keine Labels</translation>
    </message>
    <message>
        <source>No rate that may be taken</source>
        <translation>Kein Tarif, der genommen werden darf</translation>
    </message>
    <message>
        <source>Prime: no rate arrives as promised</source>
        <translation>Prime: kein Tarif kommt wie zugesagt an</translation>
    </message>
    <message>
        <source>Business: every rate arrives on a weekend, or late</source>
        <translation>Business: jeder Tarif kommt am Wochenende oder zu spät</translation>
    </message>
    <message>
        <source>No carrier answered</source>
        <translation>Kein Versanddienst antwortete</translation>
    </message>
    <message>
        <source>Amazon or the carrier could not be reached</source>
        <translation>Amazon oder der Versanddienst war nicht erreichbar</translation>
    </message>
    <message>
        <source>The carrier refused it</source>
        <translation>Der Versanddienst lehnte es ab</translation>
    </message>
    <message>
        <source>It could not go</source>
        <translation>Er konnte nicht mit</translation>
    </message>
    <message>
        <source>Carrier accounts</source>
        <translation>Konten bei Versanddiensten</translation>
    </message>
    <message>
        <source>Your own contracts. Their rates are asked beside Amazon’s.</source>
        <translation>Eigene Verträge. Ihre Tarife werden neben Amazons erfragt.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} Konten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account yet: labels are bought at Amazon alone.</source>
        <translation>Noch kein Konto: Labels werden nur bei Amazon gekauft.</translation>
    </message>
    <message>
        <source>{kind} · {state}</source>
        <translation>{kind} · {state}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>antwortete {when}</translation>
    </message>
    <message>
        <source>failed {when}</source>
        <translation>schlug fehl {when}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>stored, never shown again</source>
        <translation>gespeichert, nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Keys and passwords are stored sealed and never shown again.</source>
        <translation>Schlüssel und Passwörter werden versiegelt gespeichert und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>Short, such as ups or fedex-2. Rules may name it.</source>
        <translation>Kurz, etwa ups oder fedex-2. Regeln können es nennen.</translation>
    </message>
    <message>
        <source>Test account: its labels are not real</source>
        <translation>Testkonto: seine Labels sind nicht echt</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Kann leer bleiben.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Try it out: that costs nothing.</source>
        <translation>Ausprobieren: das kostet nichts.</translation>
    </message>
    <message>
        <source>Trying it out asks for rates. That costs nothing.</source>
        <translation>Beim Ausprobieren wird nach Tarifen gefragt. Das kostet nichts.</translation>
    </message>
    <message>
        <source>The account answered with rates</source>
        <translation>Das Konto antwortete mit Tarifen</translation>
    </message>
    <message>
        <source>The carrier knows the account</source>
        <translation>Der Versanddienst kennt das Konto</translation>
    </message>
    <message>
        <source>This carrier tells no prices and no delivery day. Your own price list is compared with the others.</source>
        <translation>Dieser Versanddienst nennt weder Preise noch Liefertag. Mit den anderen wird deine eigene Preisliste verglichen.</translation>
    </message>
    <message>
        <source>Voiding a label</source>
        <translation>Ein Label stornieren</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier aus</translation>
    </message>
    <message>
        <source>not needed: what is not handed over is not charged</source>
        <translation>nicht nötig: was nicht übergeben wird, wird nicht berechnet</translation>
    </message>
    <message>
        <source>on the carrier’s own pages, not from here</source>
        <translation>auf den Seiten des Versanddienstes, nicht von hier aus</translation>
    </message>
    <message>
        <source>A purchase without an answer</source>
        <translation>Ein Kauf ohne Antwort</translation>
    </message>
    <message>
        <source>is looked up at the carrier by itself</source>
        <translation>wird von selbst beim Versanddienst nachgefragt</translation>
    </message>
    <message>
        <source>a person looks on the carrier’s own pages</source>
        <translation>jemand sieht auf den Seiten des Versanddienstes nach</translation>
    </message>
    <message>
        <source>Two letters, such as BE or NL.</source>
        <translation>Zwei Buchstaben, etwa BE oder NL.</translation>
    </message>
    <message>
        <source>A price on each line: service; countries, or * for all others; up to how many kg; price. Services here: {services}. For example: {example}</source>
        <translation>Ein Preis je Zeile: Dienst; Länder, oder * für alle anderen; bis wie viel kg; Preis. Dienste hier: {services}. Zum Beispiel: {example}</translation>
    </message>
    <message>
        <source>The carrier said no</source>
        <translation>Der Versanddienst sagte Nein</translation>
    </message>
    <message>
        <source>Check the keys and the account number, then try again.</source>
        <translation>Schlüssel und Kontonummer prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>Dieses Konto entfernen?</translation>
    </message>
    <message>
        <source>Labels that were bought with it can no longer be voided from here. Its keys are destroyed.</source>
        <translation>Damit gekaufte Labels lassen sich von hier nicht mehr stornieren. Seine Schlüssel werden vernichtet.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} ist entfernt</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This account or its keys are no longer here.</source>
        <translation>Dieses Konto oder seine Schlüssel sind nicht mehr hier.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Country of the account</source>
        <translation>Land des Kontos</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>API key for tracking</source>
        <translation>API-Schlüssel für Sendungsverfolgung</translation>
    </message>
    <message>
        <source>Secret key for tracking</source>
        <translation>Geheimer Schlüssel für Sendungsverfolgung</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Site ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>MID for manifests</source>
        <translation>MID für Manifeste</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Klebe das Etikett auf und scanne es</translation>
    </message>
    <message>
        <source>On this box belongs {tracking}.</source>
        <translation>Auf diesen Karton gehört {tracking}.</translation>
    </message>
    <message>
        <source>Scan the tracking barcode on the box. The next order opens after that.</source>
        <translation>Scanne die Sendungsnummer auf dem Karton. Danach öffnet der nächste Auftrag.</translation>
    </message>
    <message>
        <source>Go on without scanning this label?</source>
        <translation>Ohne Scan dieses Etiketts weiter?</translation>
    </message>
    <message>
        <source>Nobody checks that it is on the right box. The lead sees it. A torn label: REPRINT.</source>
        <translation>Niemand prüft, ob es auf dem richtigen Karton ist. Die Schichtleitung sieht es. Zerrissen: NEU DRUCKEN.</translation>
    </message>
    <message>
        <source>The right label is on the box</source>
        <translation>Das richtige Etikett ist auf dem Karton</translation>
    </message>
    <message>
        <source>Label not scanned back: the lead sees it</source>
        <translation>Etikett nicht gescannt: die Schichtleitung sieht es</translation>
    </message>
    <message>
        <source>Label scanned from the box</source>
        <translation>Etikett vom Karton gescannt</translation>
    </message>
    <message>
        <source>Label not scanned from the box</source>
        <translation>Etikett nicht vom Karton gescannt</translation>
    </message>
    <message>
        <source>On this box is the label of</source>
        <translation>Auf diesem Karton ist das Etikett von</translation>
    </message>
    <message>
        <source>WRONG LABEL</source>
        <translation>FALSCHES ETIKETT</translation>
    </message>
    <message>
        <source>Another label belongs on this box.</source>
        <translation>Auf diesen Karton gehört ein anderes Etikett.</translation>
    </message>
    <message>
        <source>This is the label of order {order}.</source>
        <translation>Das ist das Etikett von Auftrag {order}.</translation>
    </message>
    <message>
        <source>This is the label of a parcel that nobody here knows.</source>
        <translation>Das ist das Etikett eines Pakets, das hier niemand kennt.</translation>
    </message>
    <message>
        <source>This is the label of another box of this order.</source>
        <translation>Das ist das Etikett eines anderen Kartons dieses Auftrags.</translation>
    </message>
    <message>
        <source>With it the box would go to the wrong buyer, or its units would be missing.</source>
        <translation>Damit ginge der Karton an den Falschen, oder es fehlten Stücke.</translation>
    </message>
    <message>
        <source>Take it off and put it on its own box. Then scan the label of {expected} here.</source>
        <translation>Zieh es ab und kleb es auf seinen Karton. Dann scanne hier das Etikett von {expected}.</translation>
    </message>
    <message>
        <source>LABEL FIRST</source>
        <translation>ERST DAS ETIKETT</translation>
    </message>
    <message>
        <source>This box still waits for its label.</source>
        <translation>Dieser Karton wartet noch auf sein Etikett.</translation>
    </message>
    <message>
        <source>Nothing else opens until the label is scanned from its box.</source>
        <translation>Nichts anderes öffnet, bis das Etikett auf seinem Karton gescannt ist.</translation>
    </message>
    <message>
        <source>Scan the tracking barcode {expected} on the box. Cannot be read? REPRINT.</source>
        <translation>Scanne den Strichcode {expected} auf dem Karton. Nicht lesbar? NEU DRUCKEN.</translation>
    </message>
    <message>
        <source>RE-WEIGH</source>
        <translation>NEU WIEGEN</translation>
    </message>
    <message>
        <source>Too light by {gap}</source>
        <translation>{gap} zu leicht</translation>
    </message>
    <message>
        <source>Too heavy by {gap}</source>
        <translation>{gap} zu schwer</translation>
    </message>
    <message>
        <source>{units} × {name}</source>
        <translation>{units} × {name}</translation>
    </message>
    <message>
        <source>{fits} would fit: is it missing in the box? Put it in and weigh again.</source>
        <translation>{fits} würde passen: Fehlt es im Karton? Leg es hinein und wieg noch einmal.</translation>
    </message>
    <message>
        <source>{fits} would fit: is it in the box once too often? Take it out and weigh again.</source>
        <translation>{fits} würde passen: Ist es einmal zu viel im Karton? Nimm es heraus und wieg noch einmal.</translation>
    </message>
    <message>
        <source>Something is missing. Count what is in the box.</source>
        <translation>Etwas fehlt. Zähl nach, was im Karton ist.</translation>
    </message>
    <message>
        <source>Something is too much. Count what is in the box.</source>
        <translation>Etwas ist zu viel. Zähl nach, was im Karton ist.</translation>
    </message>
    <message>
        <source>Weighed {weighed}, expected {expected}. Right as it is? OVERRIDE calls for a lead.</source>
        <translation>Gewogen {weighed}, erwartet {expected}. Richtig so? ÜBERGEHEN ruft die Leitung.</translation>
    </message>
    <message>
        <source>This parcel weighs {weighed} instead of {expected}. It would ship as it is.</source>
        <translation>Das Paket wiegt {weighed} statt {expected}. Es ginge so hinaus.</translation>
    </message>
    <message>
        <source>More or less padding</source>
        <translation>Mehr oder weniger Füllung</translation>
    </message>
    <message>
        <source>The product weighs something else now</source>
        <translation>Das Produkt wiegt jetzt anders</translation>
    </message>
    <message>
        <source>The scale is wrong</source>
        <translation>Die Waage stimmt nicht</translation>
    </message>
    <message>
        <source>Counted, and right</source>
        <translation>Gezählt, es stimmt</translation>
    </message>
    <message>
        <source>A lead let an unexpected weight go</source>
        <translation>Die Leitung ließ ein unerwartetes Gewicht zu</translation>
    </message>
    <message>
        <source>The label comes later</source>
        <translation>Das Etikett kommt später</translation>
    </message>
    <message>
        <source>Put the slip on the box, and the box on the label-later shelf.</source>
        <translation>Leg den Zettel auf den Karton und den Karton ins Regal für spätere Etiketten.</translation>
    </message>
    <message>
        <source>Slip for the box</source>
        <translation>Zettel für den Karton</translation>
    </message>
    <message>
        <source>Parked: the slip goes on the box. Scan it at any bench for its label</source>
        <translation>Geparkt: Der Zettel kommt auf den Karton. An jedem Platz scannen, dann kommt das Etikett</translation>
    </message>
    <message>
        <source>Label must wait</source>
        <translation>Das Etikett muss warten</translation>
    </message>
    <message>
        <source>Parked with a slip for its label</source>
        <translation>Geparkt, mit Zettel für das Etikett</translation>
    </message>
    <message>
        <source>Rate chosen by hand</source>
        <translation>Tarif von Hand gewählt</translation>
    </message>
    <message>
        <source>A CHOICE OF A LIST</source>
        <translation>EINE WAHL AUS EINER LISTE</translation>
    </message>
    <message>
        <source>A KEY OF THE NUMBER PAD</source>
        <translation>EINE TASTE DES ZAHLENFELDS</translation>
    </message>
    <message>
        <source>CHANGE RATE</source>
        <translation>ANDERER TARIF</translation>
    </message>
    <message>
        <source>The rates are shown before the label is bought</source>
        <translation>Die Tarife werden vor dem Kauf des Labels gezeigt</translation>
    </message>
    <message>
        <source>Rate left as it is</source>
        <translation>Tarif bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Rate chosen: {service}</source>
        <translation>Tarif gewählt: {service}</translation>
    </message>
    <message>
        <source>Which rate?</source>
        <translation>Welcher Tarif?</translation>
    </message>
    <message>
        <source>Scan or touch one. GO BACK takes the one with the tick.</source>
        <translation>Scanne oder berühre einen. ZURÜCK nimmt den mit dem Haken.</translation>
    </message>
    <message>
        <source>None suits by itself. Scan or touch one that may be taken by hand.</source>
        <translation>Keiner passt von selbst. Scanne oder berühre einen, der von Hand geht.</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>The cheapest that is on time</source>
        <translation>Der billigste, der pünktlich ist</translation>
    </message>
    <message>
        <source>{why} By hand with a reason.</source>
        <translation>{why} Von Hand mit Grund.</translation>
    </message>
    <message>
        <source>{why} By a lead with a reason.</source>
        <translation>{why} Durch eine Schichtleitung mit Grund.</translation>
    </message>
    <message>
        <source>A final rule leaves it out.</source>
        <translation>Eine endgültige Regel schließt ihn aus.</translation>
    </message>
    <message>
        <source>A rule leaves it out.</source>
        <translation>Eine Regel schließt ihn aus.</translation>
    </message>
    <message>
        <source>{service} for {cost} is not what the app would take.</source>
        <translation>{service} für {cost} ist nicht, was die App nähme.</translation>
    </message>
    <message>
        <source>The buyer is there on that day</source>
        <translation>Der Käufer ist an dem Tag da</translation>
    </message>
    <message>
        <source>The buyer asked for it</source>
        <translation>Der Käufer hat darum gebeten</translation>
    </message>
    <message>
        <source>The other carrier does not come today</source>
        <translation>Der andere Versanddienst kommt heute nicht</translation>
    </message>
    <message>
        <source>THAT RATE IS GONE</source>
        <translation>DIESER TARIF IST WEG</translation>
    </message>
    <message>
        <source>The rate chosen by hand is not offered any more, or not at that price.</source>
        <translation>Der von Hand gewählte Tarif wird nicht mehr angeboten, oder nicht zu diesem Preis.</translation>
    </message>
    <message>
        <source>Nothing was bought. The parcel has no label yet.</source>
        <translation>Es wurde nichts gekauft. Das Paket hat noch kein Label.</translation>
    </message>
    <message>
        <source>TRY AGAIN shows what is offered now.</source>
        <translation>NOCHMAL zeigt, was jetzt angeboten wird.</translation>
    </message>
    <message>
        <source>A RULE HOLDS THIS ORDER</source>
        <translation>EINE REGEL HÄLT DIESEN AUFTRAG AN</translation>
    </message>
    <message>
        <source>A shipping rule of the manager holds orders like this one.</source>
        <translation>Eine Versandregel der Leitung hält Aufträge wie diesen an.</translation>
    </message>
    <message>
        <source>Nobody can buy a label for this parcel.</source>
        <translation>Niemand kann für dieses Paket ein Label kaufen.</translation>
    </message>
    <message>
        <source>PAUSE, put the box aside and tell a lead. TRY AGAIN once the rule lets it go.</source>
        <translation>PAUSE, stelle den Karton beiseite und sage es einer Schichtleitung. NOCHMAL, sobald die Regel ihn freigibt.</translation>
    </message>
    <message>
        <source>This Prime order would go out with a label that Amazon did not sell.</source>
        <translation>Dieser Prime-Auftrag ginge mit einem Label hinaus, das nicht von Amazon ist.</translation>
    </message>
    <message>
        <source>{lead} lets it go. Nothing is bought. Amazon is told this number.</source>
        <translation>{lead} erlaubt es. Nichts wird gekauft. Amazon erfährt diese Nummer.</translation>
    </message>
    <message>
        <source>Prime: not within the promised days.</source>
        <translation>Prime: nicht an den zugesagten Tagen.</translation>
    </message>
    <message>
        <source>Prime: without a day it keeps no promise.</source>
        <translation>Prime: ohne Tag hält es keine Zusage.</translation>
    </message>
    <message>
        <source>{carrier}: by which service?</source>
        <translation>{carrier}: mit welchem Dienst?</translation>
    </message>
    <message>
        <source>It stands on the label {tracking}. Touch it, scan its code, or type another.</source>
        <translation>Er steht auf dem Label {tracking}. Berühre ihn, scanne seinen Code oder tippe einen anderen.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Anderer Dienst</translation>
    </message>
    <message>
        <source>On which day will it arrive?</source>
        <translation>An welchem Tag kommt es an?</translation>
    </message>
    <message>
        <source>As the carrier says for {service}.</source>
        <translation>Wie der Dienst {service} es zusagt.</translation>
    </message>
    <message>
        <source>{service}: Amazon promised {last}.</source>
        <translation>{service}: Amazon hat {last} zugesagt.</translation>
    </message>
    <message>
        <source>{service}: Amazon promised {first} to {last}.</source>
        <translation>{service}: Amazon hat {first} bis {last} zugesagt.</translation>
    </message>
    <message>
        <source>Amazon promised no days that are known here: only its own label may go on it.</source>
        <translation>Welche Tage Amazon zugesagt hat, ist hier nicht bekannt: nur sein eigenes Label darf darauf.</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>A weekend, when the business is closed.</source>
        <translation>Ein Wochenende: da hat das Geschäft zu.</translation>
    </message>
    <message>
        <source>A Prime order without Amazon&apos;s label: {service}, {day}.</source>
        <translation>Ein Prime-Auftrag ohne Amazons Label: {service}, {day}.</translation>
    </message>
    <message>
        <source>The business is closed then: {service}, {day}.</source>
        <translation>Da hat das Geschäft zu: {service}, {day}.</translation>
    </message>
    <message>
        <source>Amazon sells no label that fits</source>
        <translation>Amazon verkauft kein passendes Label</translation>
    </message>
    <message>
        <source>A label from elsewhere was allowed</source>
        <translation>Ein Label von anderswo wurde erlaubt</translation>
    </message>
    <message>
        <source>NOT BY HOME DELIVERY</source>
        <translation>NICHT MIT HOME DELIVERY</translation>
    </message>
    <message>
        <source>With that label the parcel would come back, or arrive when nobody is there.</source>
        <translation>Mit diesem Label käme das Paket zurück, oder es käme, wenn niemand da ist.</translation>
    </message>
    <message>
        <source>Get a FedEx Ground label for it, or go back and let the label be bought.</source>
        <translation>Besorge ein FedEx-Ground-Label, oder geh zurück und lass das Label kaufen.</translation>
    </message>
    <message>
        <source>ANOTHER BOX</source>
        <translation>ANDERER KARTON</translation>
    </message>
    <message>
        <source>A final shipping rule wants {expected} for this order.</source>
        <translation>Eine endgültige Versandregel will {expected} für diesen Auftrag.</translation>
    </message>
    <message>
        <source>The parcel is packed right. Only its box is not.</source>
        <translation>Das Paket ist richtig gepackt. Nur der Karton ist falsch.</translation>
    </message>
    <message>
        <source>Take {expected} and scan it. None here? PAUSE: a manager can change the rule.</source>
        <translation>Nimm {expected} und scanne ihn. Keiner da? PAUSE: ein Manager kann die Regel ändern.</translation>
    </message>
    <message>
        <source>Amazon does not answer. The order would go by your own carrier without another look at it.</source>
        <translation>Amazon antwortet nicht. Der Auftrag ginge ohne erneute Prüfung mit dem eigenen Versanddienst.</translation>
    </message>
    <message>
        <source>Goes by your own carrier, not checked again</source>
        <translation>Geht mit dem eigenen Versanddienst, ungeprüft</translation>
    </message>
    <message>
        <source>A lead sent it by an own carrier, unchecked</source>
        <translation>Von der Schichtleitung ungeprüft mit eigenem Versanddienst versandt</translation>
    </message>
    <message>
        <source>A lead has allowed it, but no carrier account of yours is set up: use OWN LABEL.</source>
        <translation>Die Schichtleitung hat es erlaubt, aber kein eigenes Konto ist eingerichtet: nimm EIGENES LABEL.</translation>
    </message>
    <message>
        <source>PRIME WAITS FOR AMAZON</source>
        <translation>PRIME WARTET AUF AMAZON</translation>
    </message>
    <message>
        <source>Prime orders go out with Amazon&apos;s own label, however long it is away.</source>
        <translation>Prime-Aufträge gehen mit Amazons Label raus, wie lange es auch dauert.</translation>
    </message>
    <message>
        <source>The box is packed and safe. Its label comes later.</source>
        <translation>Der Karton ist gepackt und sicher. Sein Label kommt später.</translation>
    </message>
    <message>
        <source>PAUSE it: the slip goes on the box, which waits on the label-later shelf.</source>
        <translation>PAUSE: der Zettel kommt auf den Karton, der im Regal für spätere Labels wartet.</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>NOCH NICHT</translation>
    </message>
    <message>
        <source>From {time} on a lead may send it by your own carrier, if Amazon is still away.</source>
        <translation>Ab {time} darf eine Schichtleitung ihn mit dem eigenen Versanddienst senden, wenn Amazon noch fehlt.</translation>
    </message>
    <message>
        <source>Amazon has been away for too short a time.</source>
        <translation>Amazon fehlt noch nicht lange genug.</translation>
    </message>
    <message>
        <source>TRY AGAIN in between, or PAUSE it and pack on.</source>
        <translation>Zwischendurch NOCHMAL, oder PAUSE und weiterpacken.</translation>
    </message>
    <message>
        <source>NEXT BOX</source>
        <translation>NÄCHSTER KARTON</translation>
    </message>
    <message>
        <source>Box closed: what comes now goes into the next one</source>
        <translation>Karton zu: was jetzt kommt, geht in den nächsten</translation>
    </message>
    <message>
        <source>The box before is open again</source>
        <translation>Der Karton davor ist wieder offen</translation>
    </message>
    <message>
        <source>Box {at} of {of}</source>
        <translation>Karton {at} von {of}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: {tracking}</source>
        <translation>Karton {at} von {of}: {tracking}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: put it on the scale</source>
        <translation>Karton {at} von {of}: stelle ihn auf die Waage</translation>
    </message>
    <message>
        <source>Box {at} of {of}: type its weight</source>
        <translation>Karton {at} von {of}: tippe sein Gewicht</translation>
    </message>
    <message>
        <source>in the boxes; this one goes into box {at}</source>
        <translation>in den Kartons; dieses geht in Karton {at}</translation>
    </message>
    <message>
        <source>{done} of {of} units in {boxes} boxes</source>
        <translation>{done} von {of} Stück in {boxes} Kartons</translation>
    </message>
    <message>
        <source>The smallest that holds it all: {box}. Scan it, or another.</source>
        <translation>Der kleinste, in den alles passt: {box}. Scanne ihn oder einen anderen.</translation>
    </message>
    <message>
        <source>In it: {inside}. The smallest that holds that: {box}.</source>
        <translation>Darin: {inside}. Der kleinste, in den das passt: {box}.</translation>
    </message>
    <message>
        <source>It takes {boxes}: NEXT BOX when one is full.</source>
        <translation>Es braucht {boxes}: NÄCHSTER KARTON, wenn einer voll ist.</translation>
    </message>
    <message>
        <source>{count} × {box}</source>
        <translation>{count} × {box}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: scan the box</source>
        <translation>Karton {at} von {of}: scanne den Karton</translation>
    </message>
    <message>
        <source>In it: {inside}. Scan the barcode on the stack.</source>
        <translation>Darin: {inside}. Scanne den Barcode am Stapel.</translation>
    </message>
    <message>
        <source>Box {at} of {of}: its label is on its way</source>
        <translation>Karton {at} von {of}: sein Label kommt gleich</translation>
    </message>
    <message>
        <source>Box {at} of {of}: stick the label on and scan it</source>
        <translation>Karton {at} von {of}: klebe das Label auf und scanne es</translation>
    </message>
    <message>
        <source>Which label comes out again?</source>
        <translation>Welches Label kommt noch einmal?</translation>
    </message>
    <message>
        <source>Scan or touch the box. Nothing is bought.</source>
        <translation>Scanne oder berühre den Karton. Es wird nichts gekauft.</translation>
    </message>
    <message>
        <source>Which label is taken back?</source>
        <translation>Welches Label wird zurückgenommen?</translation>
    </message>
    <message>
        <source>Scan or touch the box. Its units are to be packed again; the others stay as they are.</source>
        <translation>Scanne oder berühre den Karton. Sein Inhalt wird neu gepackt; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>KEEP THE SET TOGETHER</source>
        <translation>SET ZUSAMMENHALTEN</translation>
    </message>
    <message>
        <source>A set with {scanned} is in this box in part.</source>
        <translation>Ein Set mit {scanned} ist nur zum Teil in diesem Karton.</translation>
    </message>
    <message>
        <source>Amazon counts a set as one: all of it goes into one box.</source>
        <translation>Amazon zählt ein Set als eins: es geht ganz in einen Karton.</translation>
    </message>
    <message>
        <source>Pack the rest of the set first, or TAKE OUT its parts. Then NEXT BOX.</source>
        <translation>Packe erst den Rest des Sets ein, oder die Teile HERAUSNEHMEN. Dann NÄCHSTER KARTON.</translation>
    </message>
    <message>
        <source>ITS BOX HAS A LABEL</source>
        <translation>SEIN KARTON HAT EIN LABEL</translation>
    </message>
    <message>
        <source>{scanned} is in the box with label {words}, which is ready to leave.</source>
        <translation>{scanned} ist im Karton mit dem Label {words}, der bereit zum Versand ist.</translation>
    </message>
    <message>
        <source>What that label says must stay true.</source>
        <translation>Was dieses Label sagt, muss stimmen.</translation>
    </message>
    <message>
        <source>Leave it in. Must it come out? VOID the label of that box first.</source>
        <translation>Lass es drin. Muss es heraus? Erst das Label dieses Kartons STORNIEREN.</translation>
    </message>
    <message>
        <source>LABEL FROM AMAZON</source>
        <translation>LABEL VON AMAZON</translation>
    </message>
    <message>
        <source>Amazon sold the label of another box of this order.</source>
        <translation>Amazon hat das Label eines anderen Kartons dieses Auftrags verkauft.</translation>
    </message>
    <message>
        <source>Amazon would not take the tracking number of your own label for the rest.</source>
        <translation>Amazon nähme die Sendungsnummer deines eigenen Labels für den Rest nicht an.</translation>
    </message>
    <message>
        <source>Go on: box and weight, then Amazon sells this label too.</source>
        <translation>Mach weiter: Karton und Gewicht, dann verkauft Amazon auch dieses Label.</translation>
    </message>
    <message>
        <source>Only parts of a set in this box</source>
        <translation>Nur Teile eines Sets in diesem Karton</translation>
    </message>
    <message>
        <source>No whole item of the order is in this box.</source>
        <translation>In diesem Karton ist kein ganzer Artikel des Auftrags.</translation>
    </message>
    <message>
        <source>Amazon counts a set as one and sells no label for a part of it.</source>
        <translation>Amazon zählt ein Set als eins und verkauft für einen Teil kein Label.</translation>
    </message>
    <message>
        <source>GO BACK, TAKE OUT the parts and scan them again: they go into the box with the rest.</source>
        <translation>ZURÜCK, die Teile HERAUSNEHMEN und neu scannen: sie gehen in den Karton mit dem Rest.</translation>
    </message>
    <message>
        <source>Next box begun</source>
        <translation>Nächster Karton begonnen</translation>
    </message>
    <message>
        <source>Label on one of several boxes</source>
        <translation>Label auf einem von mehreren Kartons</translation>
    </message>
    <message>
        <source>What happens with this order?</source>
        <translation>Was geschieht mit diesem Auftrag?</translation>
    </message>
    <message>
        <source>It is short: {reason}.</source>
        <translation>Es fehlt etwas: {reason}.</translation>
    </message>
    <message>
        <source>Hold it until the rest is here</source>
        <translation>Anhalten, bis der Rest da ist</translation>
    </message>
    <message>
        <source>Ship what is packed; the rest follows</source>
        <translation>Gepacktes versenden; der Rest folgt</translation>
    </message>
    <message>
        <source>{packed} of {units} units would go now. The rest stays open and ships later.</source>
        <translation>{packed} von {units} Stück gingen jetzt. Der Rest bleibt offen und geht später raus.</translation>
    </message>
    <message>
        <source>What is packed goes now, the rest follows</source>
        <translation>Gepacktes geht jetzt, der Rest folgt</translation>
    </message>
    <message>
        <source>Done with this part</source>
        <translation>Dieser Teil ist fertig</translation>
    </message>
    <message>
        <source>The rest of the order stays open: scan its slip once the units are here.</source>
        <translation>Der Rest des Auftrags bleibt offen: scanne seinen Beleg, sobald die Ware da ist.</translation>
    </message>
    <message>
        <source>Short: what was packed goes, the rest follows</source>
        <translation>Unvollständig: Gepacktes geht, der Rest folgt</translation>
    </message>
    <message>
        <source>Hand it to the manager to cancel</source>
        <translation>Zum Stornieren an die Verwaltung geben</translation>
    </message>
    <message>
        <source>This order would go to the manager, who cancels it.</source>
        <translation>Der Auftrag ginge an die Verwaltung, die ihn storniert.</translation>
    </message>
    <message>
        <source>short: the manager cancels it at Amazon</source>
        <translation>unvollständig: die Verwaltung storniert ihn bei Amazon</translation>
    </message>
    <message>
        <source>Short: handed to the manager to cancel</source>
        <translation>Fehlmenge: zum Stornieren an die Verwaltung gegeben</translation>
    </message>
    <message>
        <source>Needs a lead</source>
        <translation>Für die Schichtleitung</translation>
    </message>
    <message>
        <source>What stands still, and why</source>
        <translation>Was stillsteht, und warum</translation>
    </message>
    <message>
        <source>Everything that goes on only when a lead looks at it.</source>
        <translation>Alles, was erst weitergeht, wenn die Schichtleitung es ansieht.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf dich</translation>
    </message>
    <message>
        <source>No tote, no label and no order stands still.</source>
        <translation>Keine Wanne, kein Label und kein Auftrag steht still.</translation>
    </message>
    <message>
        <source>It has no label yet.</source>
        <translation>Es hat noch kein Label.</translation>
    </message>
    <message>
        <source>short, or no reason was given</source>
        <translation>unvollständig, oder ohne Grund</translation>
    </message>
    <message>
        <source>{who} · {bench} · {when}</source>
        <translation>{who} · {bench} · {when}</translation>
    </message>
    <message>
        <source>1 tote waits for its label</source>
        <translation>1 Wanne wartet auf ihr Label</translation>
    </message>
    <message>
        <source>{count} totes wait for their label</source>
        <translation>{count} Wannen warten auf ihr Label</translation>
    </message>
    <message>
        <source>Packed. Scan the tote’s slip at any bench: the label is bought and printed there.</source>
        <translation>Gepackt. Scanne den Zettel der Wanne an einem Packplatz: dort wird das Label gekauft und gedruckt.</translation>
    </message>
    <message>
        <source>1 label is paid, or perhaps paid, and was not printed.</source>
        <translation>1 Label ist bezahlt, oder vielleicht bezahlt, und wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>{count} labels are paid, or perhaps paid, and were not printed.</source>
        <translation>{count} Labels sind bezahlt, oder vielleicht bezahlt, und wurden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Go to open labels</source>
        <translation>Zu den offenen Labels</translation>
    </message>
    <message>
        <source>1 buyer asks to cancel</source>
        <translation>1 Käufer bittet um Stornierung</translation>
    </message>
    <message>
        <source>{count} buyers ask to cancel</source>
        <translation>{count} Käufer bitten um Stornierung</translation>
    </message>
    <message>
        <source>Nothing is bought for these. Cancel them in Seller Central, or answer the buyer there.</source>
        <translation>Für diese wird nichts gekauft. Storniere sie in Seller Central, oder antworte dort dem Käufer.</translation>
    </message>
    <message>
        <source>1 buyer asks to cancel a parcel that has its label</source>
        <translation>1 Käufer will ein Paket stornieren, das sein Label hat</translation>
    </message>
    <message>
        <source>{count} buyers ask to cancel parcels that have labels</source>
        <translation>{count} Käufer wollen Pakete stornieren, die ihr Label haben</translation>
    </message>
    <message>
        <source>Take the parcel out before the carrier has it, void its label, and cancel in Seller Central. Where it is gone, only a return helps: tell the buyer.</source>
        <translation>Nimm das Paket heraus, bevor es abgeholt wird, storniere sein Label und dann den Auftrag in Seller Central. Ist es fort, hilft nur eine Rücksendung: Sag es dem Käufer.</translation>
    </message>
    <message>
        <source>The order is open again and cannot be packed. Cancel it in Seller Central.</source>
        <translation>Der Auftrag ist wieder offen und lässt sich nicht packen. Storniere ihn in Seller Central.</translation>
    </message>
    <message>
        <source>The buyer of order {order} was answered</source>
        <translation>Dem Käufer des Auftrags {order} wurde geantwortet</translation>
    </message>
    <message>
        <source>Void the label…</source>
        <translation>Label stornieren…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Beantwortet…</translation>
    </message>
    <message>
        <source>Yes, the buyer knows</source>
        <translation>Ja, der Käufer weiß es</translation>
    </message>
    <message>
        <source>A lead answered the buyer’s wish to cancel</source>
        <translation>Die Schichtleitung hat dem Käufer auf seinen Stornowunsch geantwortet</translation>
    </message>
    <message>
        <source>1 short order is to be cancelled</source>
        <translation>1 unvollständiger Auftrag ist zu stornieren</translation>
    </message>
    <message>
        <source>{count} short orders are to be cancelled</source>
        <translation>{count} unvollständige Aufträge sind zu stornieren</translation>
    </message>
    <message>
        <source>Cancel them in Seller Central. Where the goods were found after all, open the order again.</source>
        <translation>Storniere sie in Seller Central. Fand sich die Ware doch, öffne den Auftrag wieder.</translation>
    </message>
    <message>
        <source>1 order is on hold</source>
        <translation>1 Auftrag ist angehalten</translation>
    </message>
    <message>
        <source>{count} orders are on hold</source>
        <translation>{count} Aufträge sind angehalten</translation>
    </message>
    <message>
        <source>Short, or put aside. Open again, they can be packed.</source>
        <translation>Unvollständig oder beiseitegelegt. Wieder geöffnet, können sie gepackt werden.</translation>
    </message>
    <message>
        <source>1 order is in review</source>
        <translation>1 Auftrag ist in Prüfung</translation>
    </message>
    <message>
        <source>{count} orders are in review</source>
        <translation>{count} Aufträge sind in Prüfung</translation>
    </message>
    <message>
        <source>Something about them is not as it should be. Look, then open them again.</source>
        <translation>Etwas an ihnen ist nicht, wie es sein sollte. Sieh nach, dann öffne sie wieder.</translation>
    </message>
    <message>
        <source>1 order has a listing without a product</source>
        <translation>1 Auftrag hat ein Listing ohne Produkt</translation>
    </message>
    <message>
        <source>{count} orders have a listing without a product</source>
        <translation>{count} Aufträge haben ein Listing ohne Produkt</translation>
    </message>
    <message>
        <source>They open by themselves once the listing is mapped.</source>
        <translation>Sie öffnen sich von selbst, sobald das Listing zugeordnet ist.</translation>
    </message>
    <message>
        <source>1 label was not scanned from its box</source>
        <translation>1 Label wurde nicht von seinem Paket gescannt</translation>
    </message>
    <message>
        <source>{count} labels were not scanned from their boxes</source>
        <translation>{count} Labels wurden nicht von ihren Paketen gescannt</translation>
    </message>
    <message>
        <source>Each may be on the wrong box. Hold box and label side by side before the carrier comes.</source>
        <translation>Jedes kann auf dem falschen Paket sein. Vergleiche Paket und Label, bevor der Versanddienst kommt.</translation>
    </message>
    <message>
        <source>1 code was let pass today</source>
        <translation>Heute wurde 1 Code übergangen</translation>
    </message>
    <message>
        <source>{count} codes were let pass today</source>
        <translation>Heute wurden {count} Codes übergangen</translation>
    </message>
    <message>
        <source>A product that repeats may lack its codes, or have ones that no scanner reads.</source>
        <translation>Einem Produkt, das sich wiederholt, fehlen vielleicht die Codes, oder kein Scanner liest sie.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ja, öffnen</translation>
    </message>
    <message>
        <source>I looked…</source>
        <translation>Ich habe nachgesehen…</translation>
    </message>
    <message>
        <source>It is the right label</source>
        <translation>Es ist das richtige Label</translation>
    </message>
    <message>
        <source>Go to listings</source>
        <translation>Zu den Listings</translation>
    </message>
    <message>
        <source>Order {order} is open again</source>
        <translation>Auftrag {order} ist wieder offen</translation>
    </message>
    <message>
        <source>The label of order {order} was looked at</source>
        <translation>Das Label von Auftrag {order} wurde angesehen</translation>
    </message>
    <message>
        <source>A lead looked at the label on the box</source>
        <translation>Die Schichtleitung sah das Label auf dem Paket an</translation>
    </message>
</context>
</TS>
