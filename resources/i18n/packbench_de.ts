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
        <source>Amazon</source>
        <translation>Amazon</translation>
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
        <source>Transparency code taken</source>
        <translation>Transparency-Code übernommen</translation>
    </message>
    <message>
        <source>Serial number taken</source>
        <translation>Seriennummer übernommen</translation>
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
        <source>Stop here and hold this order as short?</source>
        <translation>Hier aufhören und als Fehlmenge anhalten?</translation>
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
        <source>The order goes on hold with what is in the box.</source>
        <translation>Der Auftrag wird mit dem angehalten, was im Karton ist.</translation>
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
        <source>Weight</source>
        <translation>Gewicht</translation>
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
        <translation>fragt die Versender</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Der Versender hat es</translation>
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
        <translation>Kein Versender nimmt dieses Paket an.</translation>
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
        <translation>Der Versender hat es: es ist unterwegs.</translation>
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
        <source>Prime orders go out with Amazon&apos;s own label.</source>
        <translation>Prime-Aufträge gehen mit dem Label von Amazon hinaus.</translation>
    </message>
    <message>
        <source>The box is right as it is.</source>
        <translation>Der Karton ist richtig, wie er ist.</translation>
    </message>
    <message>
        <source>Go back and let the label be bought.</source>
        <translation>Geh zurück und lass das Label kaufen.</translation>
    </message>
</context>
</TS>
