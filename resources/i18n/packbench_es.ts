<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>pack</name>
    <message>
        <source>nobody signed in</source>
        <translation>nadie ha entrado</translation>
    </message>
    <message>
        <source>{done} of {due} shipped</source>
        <translation>{done} de {due} enviados</translation>
    </message>
    <message>
        <source>next ship-by {time}</source>
        <translation>próximo envío {time}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>SKU, ASIN or title</source>
        <translation>SKU, ASIN o título</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Fulfillment</source>
        <translation>Quién envía</translation>
    </message>
    <message>
        <source>Sent / Amazon</source>
        <translation>Enviado / Amazon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Vende</translation>
    </message>
    <message>
        <source>{sku} · {asin} · {store}</source>
        <translation>{sku} · {asin} · {store}</translation>
    </message>
    <message>
        <source>Changing listings needs the Listings role.</source>
        <translation>Para cambiar anuncios hace falta el rol Anuncios.</translation>
    </message>
    <message>
        <source>Ask a manager to give it to you.</source>
        <translation>Pídeselo a un gerente.</translation>
    </message>
    <message>
        <source>Shared SKU</source>
        <translation>SKU compartido</translation>
    </message>
    <message>
        <source>What Amazon says</source>
        <translation>Lo que dice Amazon</translation>
    </message>
    <message>
        <source>What Amazon is told</source>
        <translation>Lo que se dice a Amazon</translation>
    </message>
    <message>
        <source>At Amazon</source>
        <translation>En Amazon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Plazo de preparación</translation>
    </message>
    <message>
        <source>{count} listings ticked</source>
        <translation>{count} anuncios marcados</translation>
    </message>
    <message>
        <source>Do with all of them</source>
        <translation>Hacer con todos</translation>
    </message>
    <message>
        <source>Each result is listed here when it is done.</source>
        <translation>Cada resultado aparece aquí cuando está hecho.</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Todavía no hay tienda</translation>
    </message>
    <message>
        <source>Add a store and connect it; its listings are imported by themselves.</source>
        <translation>Añade una tienda y conéctala; sus anuncios se importan solos.</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Todavía no hay anuncios</translation>
    </message>
    <message>
        <source>Switch on “Import listings” under Stores. The first full import may take some minutes.</source>
        <translation>Activa «Importar anuncios» en Tiendas. La primera importación completa puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search by the beginning of a SKU, an ASIN or a word of the title.</source>
        <translation>Busca por el comienzo de un SKU, un ASIN o una palabra del título.</translation>
    </message>
    <message>
        <source>No merchant listings here</source>
        <translation>Aquí no hay anuncios del vendedor</translation>
    </message>
    <message>
        <source>Listings that you ship yourself would be here.</source>
        <translation>Aquí estarían los anuncios que envías tú.</translation>
    </message>
    <message>
        <source>No FBA listings here</source>
        <translation>Aquí no hay anuncios FBA</translation>
    </message>
    <message>
        <source>Listings that Amazon ships would be here.</source>
        <translation>Aquí estarían los anuncios que envía Amazon.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>New listings wait here until Amazon shows them.</source>
        <translation>Los anuncios nuevos esperan aquí hasta que Amazon los muestre.</translation>
    </message>
    <message>
        <source>Everything is mapped</source>
        <translation>Todo está asignado</translation>
    </message>
    <message>
        <source>Orders of unmapped listings wait in Review; there are none.</source>
        <translation>Los pedidos de anuncios sin asignar esperan en revisión; no hay ninguno.</translation>
    </message>
    <message>
        <source>No SKU is shared</source>
        <translation>Ningún SKU está compartido</translation>
    </message>
    <message>
        <source>A SKU in several stores of one account would be here.</source>
        <translation>Aquí estaría un SKU en varias tiendas de una cuenta.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>Listings that Amazon complains about would be here.</source>
        <translation>Aquí estarían los anuncios de los que Amazon se queja.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>Merchant → FBA</source>
        <translation>Vendedor → FBA</translation>
    </message>
    <message>
        <source>FBA → merchant</source>
        <translation>FBA → vendedor</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>Quién envía</translation>
    </message>
    <message>
        <source>You ship this listing.</source>
        <translation>Este anuncio lo envías tú.</translation>
    </message>
    <message>
        <source>Amazon ships it from its own warehouses.</source>
        <translation>Lo envía Amazon desde sus almacenes.</translation>
    </message>
    <message>
        <source>Amazon has not told yet.</source>
        <translation>Amazon todavía no lo ha dicho.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Published, no stock</source>
        <translation>Publicado, sin existencias</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Taken down by Amazon</source>
        <translation>Retirado por Amazon</translation>
    </message>
    <message>
        <source>Amazon’s code: {code}</source>
        <translation>Código de Amazon: {code}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>El archivo está guardado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Pickups &amp; manifests</source>
        <translation>Recogidas y manifiestos</translation>
    </message>
    <message>
        <source>When carriers come, what they take</source>
        <translation>Cuándo vienen los transportistas y qué se llevan</translation>
    </message>
    <message>
        <source>What gets its label before the last call leaves that day. Later labels take the next pickup.</source>
        <translation>Lo que recibe su etiqueta antes de la última llamada sale ese día. Las etiquetas posteriores van con la siguiente recogida.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportistas</translation>
    </message>
    <message>
        <source>No pickup times yet. Add when each carrier comes, and packers see how long is left.</source>
        <translation>Aún no hay horas de recogida. Indica cuándo viene cada transportista y los empacadores verán cuánto falta.</translation>
    </message>
    <message>
        <source>There is no warehouse yet. Add one under Products first.</source>
        <translation>Aún no hay ningún almacén. Añade primero uno en Productos.</translation>
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
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>{day} {time} ({date})</source>
        <translation>{day} {time} ({date})</translation>
    </message>
    <message>
        <source>no pickup times</source>
        <translation>sin horas de recogida</translation>
    </message>
    <message>
        <source>1 parcel waits</source>
        <translation>1 paquete espera</translation>
    </message>
    <message>
        <source>{count} parcels wait</source>
        <translation>{count} paquetes esperan</translation>
    </message>
    <message>
        <source>Next pickup</source>
        <translation>Próxima recogida</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Parcels that wait</source>
        <translation>Paquetes que esperan</translation>
    </message>
    <message>
        <source>Nothing waits for this carrier.</source>
        <translation>Nada espera a este transportista.</translation>
    </message>
    <message>
        <source>{tracking} · {service}</source>
        <translation>{tracking} · {service}</translation>
    </message>
    <message>
        <source>A manager changes pickup times.</source>
        <translation>Un gerente cambia las horas de recogida.</translation>
    </message>
    <message>
        <source>New pickup times</source>
        <translation>Nuevas horas de recogida</translation>
    </message>
    <message>
        <source>Pickup times of {carrier}</source>
        <translation>Horas de recogida de {carrier}</translation>
    </message>
    <message>
        <source>Its name as the rates say it: UPS, USPS, FedEx.</source>
        <translation>Su nombre como aparece en las tarifas: UPS, USPS, FedEx.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>On the warehouse’s clock ({zone}), like 17:00. Labels until then leave on that day.</source>
        <translation>En el reloj del almacén ({zone}), p. ej. 17:00. Las etiquetas hasta entonces salen ese día.</translation>
    </message>
    <message>
        <source>Days without a pickup</source>
        <translation>Días sin recogida</translation>
    </message>
    <message>
        <source>One in each line, like 2026-12-25.</source>
        <translation>Uno por línea, p. ej. 2026-12-25.</translation>
    </message>
    <message>
        <source>Which carrier is it?</source>
        <translation>¿Qué transportista es?</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Elige al menos un día.</translation>
    </message>
    <message>
        <source>A day stands there twice.</source>
        <translation>Un día aparece dos veces.</translation>
    </message>
    <message>
        <source>Hours and minutes, like 17:00.</source>
        <translation>Horas y minutos, p. ej. 17:00.</translation>
    </message>
    <message>
        <source>Year, month and day, like 2026-12-25.</source>
        <translation>Año, mes y día, p. ej. 2026-12-25.</translation>
    </message>
    <message>
        <source>The pickup times of {carrier} are saved</source>
        <translation>Las horas de recogida de {carrier} están guardadas</translation>
    </message>
    <message>
        <source>They count from the next label on.</source>
        <translation>Valen desde la próxima etiqueta.</translation>
    </message>
    <message>
        <source>Remove the pickup times of {carrier}?</source>
        <translation>¿Quitar las horas de recogida de {carrier}?</translation>
    </message>
    <message>
        <source>Labels of {carrier} are dated with the day on which they are bought, whenever it comes.</source>
        <translation>Las etiquetas de {carrier} llevan el día en que se compran, venga cuando venga.</translation>
    </message>
    <message>
        <source>The pickup times of {carrier} are removed</source>
        <translation>Las horas de recogida de {carrier} se han quitado</translation>
    </message>
    <message>
        <source>Its labels leave on the day they are bought.</source>
        <translation>Sus etiquetas salen el día en que se compran.</translation>
    </message>
    <message>
        <source>Close the day for {carrier}?</source>
        <translation>¿Cerrar el día de {carrier}?</translation>
    </message>
    <message>
        <source>All that waits goes on one manifest for the driver. A parcel is on one manifest only.</source>
        <translation>Todo lo que espera va en un manifiesto para el conductor. Un paquete está solo en un manifiesto.</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Creando el PDF…</translation>
    </message>
    <message>
        <source>The manifest of {carrier} is made, with 1 parcel</source>
        <translation>El manifiesto de {carrier} está hecho, con 1 paquete</translation>
    </message>
    <message>
        <source>The manifest of {carrier} is made, with {count} parcels</source>
        <translation>El manifiesto de {carrier} está hecho, con {count} paquetes</translation>
    </message>
    <message>
        <source>Save it, print it, and let the driver sign.</source>
        <translation>Guárdalo, imprímelo y haz que firme el conductor.</translation>
    </message>
    <message>
        <source>Add pickup times</source>
        <translation>Añadir horas de recogida</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Cambiar horas</translation>
    </message>
    <message>
        <source>Remove times…</source>
        <translation>Quitar horas…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Cerrar el día…</translation>
    </message>
    <message>
        <source>Make the manifest</source>
        <translation>Hacer el manifiesto</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>What went along, to be printed again.</source>
        <translation>Lo que se llevó, para imprimirlo otra vez.</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>Aún no se cerró ningún día.</translation>
    </message>
    <message>
        <source>{carrier} · 1 parcel</source>
        <translation>{carrier} · 1 paquete</translation>
    </message>
    <message>
        <source>{carrier} · {count} parcels</source>
        <translation>{carrier} · {count} paquetes</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
    <message>
        <source>Nothing waits for this carrier any more.</source>
        <translation>Ya no espera nada a este transportista.</translation>
    </message>
    <message>
        <source>This window cannot make the manifest. Open the office at a bench and try again.</source>
        <translation>Esta ventana no puede hacer el manifiesto. Abre la oficina en una mesa y prueba otra vez.</translation>
    </message>
    <message>
        <source>pickup {left}</source>
        <translation>recogida {left}</translation>
    </message>
    <message>
        <source>no pickup in time</source>
        <translation>sin recogida a tiempo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Who saves one is written down.</source>
        <translation>Queda escrito quién guarda uno.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Proof of packing…</source>
        <translation>Prueba de empaque…</translation>
    </message>
    <message>
        <source>Packing slip…</source>
        <translation>Albarán…</translation>
    </message>
    <message>
        <source>Commercial invoice…</source>
        <translation>Factura comercial…</translation>
    </message>
    <message>
        <source>Proof of packing saved</source>
        <translation>Prueba de empaque guardada</translation>
    </message>
    <message>
        <source>Commercial invoice saved</source>
        <translation>Factura comercial guardada</translation>
    </message>
    <message>
        <source>Packing slip saved</source>
        <translation>Albarán guardado</translation>
    </message>
    <message>
        <source>No bench has packed this order.</source>
        <translation>Ninguna mesa ha empacado este pedido.</translation>
    </message>
    <message>
        <source>What was packed is forgotten by now.</source>
        <translation>Lo que se empacó ya está olvidado.</translation>
    </message>
    <message>
        <source>Nothing of this order crosses a customs border: it needs no invoice.</source>
        <translation>Nada de este pedido cruza una frontera aduanera: no necesita factura.</translation>
    </message>
    <message>
        <source>The address is forgotten by now.</source>
        <translation>La dirección ya está olvidada.</translation>
    </message>
    <message>
        <source>Logo on packing slips</source>
        <translation>Logotipo en los albaranes</translation>
    </message>
    <message>
        <source>Drop a PNG here</source>
        <translation>Suelta aquí un PNG</translation>
    </message>
    <message>
        <source>Up to 300 KB. Dark on white prints best.</source>
        <translation>Hasta 300 KB. Oscuro sobre blanco se imprime mejor.</translation>
    </message>
    <message>
        <source>A logo of {size} KB stands on each slip of this store.</source>
        <translation>Un logotipo de {size} KB está en cada albarán de esta tienda.</translation>
    </message>
    <message>
        <source>The logo is saved</source>
        <translation>El logotipo está guardado</translation>
    </message>
    <message>
        <source>It stands on the next slip.</source>
        <translation>Está en el próximo albarán.</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>El logotipo se quitó</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>It is gone, or not yours to read. Nothing was changed.</source>
        <translation>Ya no está, o no puedes leerlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>This file is no PNG.</source>
        <translation>Este archivo no es un PNG.</translation>
    </message>
    <message>
        <source>It is larger than 300 KB or 4 million dots.</source>
        <translation>Es mayor que 300 KB o 4 millones de puntos.</translation>
    </message>
    <message>
        <source>The picture is not whole. Save it again as PNG.</source>
        <translation>La imagen no está entera. Guárdala otra vez como PNG.</translation>
    </message>
    <message>
        <source>The label is here</source>
        <translation>La etiqueta está aquí</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Did the label of order {order} come out?</source>
        <translation>¿Salió la etiqueta del pedido {order}?</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of it. A second copy could go on a wrong box.</source>
        <translation>La impresora se calló a la mitad. Una segunda copia podría acabar en otra caja.</translation>
    </message>
    <message>
        <source>Look at the printer. Whole: it is here. Half of it or none: print it again.</source>
        <translation>Mira la impresora. Si está entera, está aquí. Si salió media o ninguna, imprímela otra vez.</translation>
    </message>
    <message>
        <source>Bought, perhaps printed</source>
        <translation>Comprada, quizá impresa</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of the label. Look for it before it is printed again.</source>
        <translation>La impresora se calló a mitad de la etiqueta. Búscala antes de imprimirla otra vez.</translation>
    </message>
    <message>
        <source>Noting it…</source>
        <translation>Anotándolo…</translation>
    </message>
    <message>
        <source>The label is there</source>
        <translation>La etiqueta está ahí</translation>
    </message>
    <message>
        <source>Its parcel may leave.</source>
        <translation>Su paquete puede salir.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{sent} / {there}</source>
        <translation>{sent} / {there}</translation>
    </message>
    <message>
        <source>Its orders wait in Review, and no quantity is sent.</source>
        <translation>Sus pedidos esperan en revisión y no se envía cantidad.</translation>
    </message>
    <message>
        <source>{units} × {sku}</source>
        <translation>{units} × {sku}</translation>
    </message>
    <message>
        <source>{units} × group {sku}</source>
        <translation>{units} × grupo {sku}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What does it sell?</source>
        <translation>¿Qué vende?</translation>
    </message>
    <message>
        <source>Product or group</source>
        <translation>Producto o grupo</translation>
    </message>
    <message>
        <source>Begin a SKU, a barcode, or a word of the name.</source>
        <translation>Empieza un SKU, un código de barras o una palabra del nombre.</translation>
    </message>
    <message>
        <source>How many of it in one sale</source>
        <translation>Cuántos en una venta</translation>
    </message>
    <message>
        <source>1 for a single piece, 3 for a pack of three.</source>
        <translation>1 para una pieza suelta, 3 para un paquete de tres.</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>No longer mapped</source>
        <translation>Ya no está asignado</translation>
    </message>
    <message>
        <source>1 order left Review and is open now.</source>
        <translation>1 pedido salió de revisión y está abierto.</translation>
    </message>
    <message>
        <source>{count} orders left Review and are open now.</source>
        <translation>{count} pedidos salieron de revisión y están abiertos.</translation>
    </message>
    <message>
        <source>1 open order went back to Review.</source>
        <translation>1 pedido abierto volvió a revisión.</translation>
    </message>
    <message>
        <source>{count} open orders went back to Review.</source>
        <translation>{count} pedidos abiertos volvieron a revisión.</translation>
    </message>
    <message>
        <source>How much of the stock</source>
        <translation>Cuánto de las existencias</translation>
    </message>
    <message>
        <source>The store has no settings yet: nothing is sent.</source>
        <translation>La tienda todavía no tiene ajustes: no se envía nada.</translation>
    </message>
    <message>
        <source>It has settings of its own:</source>
        <translation>Tiene ajustes propios:</translation>
    </message>
    <message>
        <source>It follows the store’s settings:</source>
        <translation>Sigue los ajustes de la tienda:</translation>
    </message>
    <message>
        <source>Settings of its own</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>With these settings:</source>
        <translation>Con estos ajustes:</translation>
    </message>
    <message>
        <source>Its own settings are saved</source>
        <translation>Sus ajustes están guardados</translation>
    </message>
    <message>
        <source>It follows the store’s settings again</source>
        <translation>Sigue otra vez los ajustes de la tienda</translation>
    </message>
    <message>
        <source>There is no warehouse yet</source>
        <translation>Todavía no hay almacén</translation>
    </message>
    <message>
        <source>Add one, then come back here.</source>
        <translation>Añade uno y vuelve aquí.</translation>
    </message>
    <message>
        <source>Ask a manager to add one.</source>
        <translation>Pide a un gerente que añada uno.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Elige al menos uno</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % of {places}, {lead}</source>
        <translation>{percent} % de {places}, {lead}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>Stock that may be sold.</source>
        <translation>Existencias que se pueden vender.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Ignore warehouses below zero</source>
        <translation>Ignorar almacenes bajo cero</translation>
    </message>
    <message>
        <source>Off: a warehouse below zero pulls the others down.</source>
        <translation>Apagado: un almacén bajo cero baja a los demás.</translation>
    </message>
    <message>
        <source>Change this listing to FBA?</source>
        <translation>¿Pasar este anuncio a FBA?</translation>
    </message>
    <message>
        <source>Change {count} listings to FBA?</source>
        <translation>¿Pasar {count} anuncios a FBA?</translation>
    </message>
    <message>
        <source>The merchant quantity is set to 0 and FBA is added, in one step.</source>
        <translation>La cantidad del vendedor pasa a 0 y se añade FBA, en un paso.</translation>
    </message>
    <message>
        <source>Amazon is asked until it shows the change.</source>
        <translation>Se pregunta a Amazon hasta que muestre el cambio.</translation>
    </message>
    <message>
        <source>From then on nothing sends a merchant quantity for it, until it is merchant again.</source>
        <translation>Desde entonces nada envía una cantidad del vendedor, hasta que vuelva a serlo.</translation>
    </message>
    <message>
        <source>Change this listing to merchant?</source>
        <translation>¿Pasar este anuncio a vendedor?</translation>
    </message>
    <message>
        <source>Change {count} listings to merchant?</source>
        <translation>¿Pasar {count} anuncios a vendedor?</translation>
    </message>
    <message>
        <source>FBA is taken away, and today’s quantity goes out with the lead time of your settings.</source>
        <translation>Se quita FBA y sale la cantidad de hoy con el plazo de tus ajustes.</translation>
    </message>
    <message>
        <source>From then on its quantity follows your stock.</source>
        <translation>Desde entonces su cantidad sigue tus existencias.</translation>
    </message>
    <message>
        <source>Amazon has the change</source>
        <translation>Amazon tiene el cambio</translation>
    </message>
    <message>
        <source>Amazon has {count} changes</source>
        <translation>Amazon tiene {count} cambios</translation>
    </message>
    <message>
        <source>It shows as “changing” until Amazon confirms it.</source>
        <translation>Aparece como «cambiando» hasta que Amazon lo confirme.</translation>
    </message>
    <message>
        <source>{done} done, {refused} refused</source>
        <translation>{done} hechos, {refused} rechazados</translation>
    </message>
    <message>
        <source>The reasons are below, in Amazon’s words.</source>
        <translation>Los motivos están abajo, en palabras de Amazon.</translation>
    </message>
    <message>
        <source>Its store is not connected.</source>
        <translation>Su tienda no está conectada.</translation>
    </message>
    <message>
        <source>It is not published yet.</source>
        <translation>Todavía no está publicado.</translation>
    </message>
    <message>
        <source>The listing failed; mend it first.</source>
        <translation>El anuncio falló; arréglalo primero.</translation>
    </message>
    <message>
        <source>It is no longer at Amazon.</source>
        <translation>Ya no está en Amazon.</translation>
    </message>
    <message>
        <source>A change is under way already.</source>
        <translation>Ya hay un cambio en marcha.</translation>
    </message>
    <message>
        <source>It is FBA already.</source>
        <translation>Ya es FBA.</translation>
    </message>
    <message>
        <source>It is merchant already.</source>
        <translation>Ya es del vendedor.</translation>
    </message>
    <message>
        <source>The NARF gate is shut: a manager opens it first.</source>
        <translation>La barrera NARF está cerrada: antes la abre un gerente.</translation>
    </message>
    <message>
        <source>Amazon refused it without a word.</source>
        <translation>Amazon lo rechazó sin decir nada.</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down. Try again in a minute.</source>
        <translation>Amazon nos pide ir más despacio. Inténtalo en un minuto.</translation>
    </message>
    <message>
        <source>Amazon cannot be reached. Try again.</source>
        <translation>No se puede llegar a Amazon. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Some of these can be mapped at once, by their SKU or barcode.</source>
        <translation>Algunos se pueden asignar de una vez por su SKU o código de barras.</translation>
    </message>
    <message>
        <source>Same SKU: {units} × {sku}, {name}</source>
        <translation>Mismo SKU: {units} × {sku}, {name}</translation>
    </message>
    <message>
        <source>Same barcode: {units} × {sku}, {name}</source>
        <translation>Mismo código de barras: {units} × {sku}, {name}</translation>
    </message>
    <message>
        <source>Proposed mappings</source>
        <translation>Asignaciones propuestas</translation>
    </message>
    <message>
        <source>Tick those that you want, or map all. You can unmap each one later.</source>
        <translation>Marca las que quieras o asigna todas. Luego puedes quitar cualquiera.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>the same SKU</source>
        <translation>el mismo SKU</translation>
    </message>
    <message>
        <source>the same barcode</source>
        <translation>el mismo código de barras</translation>
    </message>
    <message>
        <source>1 listing mapped</source>
        <translation>1 anuncio asignado</translation>
    </message>
    <message>
        <source>{count} listings mapped</source>
        <translation>{count} anuncios asignados</translation>
    </message>
    <message>
        <source>1 listing mapped, then it stopped</source>
        <translation>1 anuncio asignado, luego se paró</translation>
    </message>
    <message>
        <source>{count} listings mapped, then it stopped</source>
        <translation>{count} anuncios asignados, luego se paró</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>No quedan propuestas</translation>
    </message>
    <message>
        <source>What is still unmapped has neither a product’s SKU nor its barcode. Map it by hand.</source>
        <translation>Lo que sigue sin asignar no tiene ni el SKU ni el código de un producto. Asígnalo a mano.</translation>
    </message>
    <message>
        <source>Create a listing</source>
        <translation>Crear un anuncio</translation>
    </message>
    <message>
        <source>On an ASIN that Amazon has already</source>
        <translation>En un ASIN que Amazon ya tiene</translation>
    </message>
    <message>
        <source>No store is connected</source>
        <translation>Ninguna tienda está conectada</translation>
    </message>
    <message>
        <source>Connect one under Stores first.</source>
        <translation>Conecta primero una en Tiendas.</translation>
    </message>
    <message>
        <source>1 · Find it</source>
        <translation>1 · Búscalo</translation>
    </message>
    <message>
        <source>ASIN or barcode</source>
        <translation>ASIN o código de barras</translation>
    </message>
    <message>
        <source>For example B0C1234567, or scan the barcode.</source>
        <translation>Por ejemplo B0C1234567, o escanea el código.</translation>
    </message>
    <message>
        <source>{asin} · {brand}</source>
        <translation>{asin} · {brand}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Amazon has no such product here</source>
        <translation>Amazon no tiene aquí ese producto</translation>
    </message>
    <message>
        <source>Check the number, or choose another store.</source>
        <translation>Comprueba el número o elige otra tienda.</translation>
    </message>
    <message>
        <source>2 · Your offer</source>
        <translation>2 · Tu oferta</translation>
    </message>
    <message>
        <source>Your SKU</source>
        <translation>Tu SKU</translation>
    </message>
    <message>
        <source>Unique in all stores of the account.</source>
        <translation>Único en todas las tiendas de la cuenta.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Can be sold again</source>
        <translation>Se puede volver a vender</translation>
    </message>
    <message>
        <source>Cannot be sold</source>
        <translation>No se puede vender</translation>
    </message>
    <message>
        <source>Added to the stock; its code may be used again.</source>
        <translation>Se suma a las existencias; su código puede usarse de nuevo.</translation>
    </message>
    <message>
        <source>Not added to the stock; its code is never used again.</source>
        <translation>No se suma a las existencias; su código no se usa nunca más.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanea ahora</translation>
    </message>
    <message>
        <source>Barcode, SKU or code</source>
        <translation>Código de barras, SKU o código</translation>
    </message>
    <message>
        <source>Scanned, or typed with Enter.</source>
        <translation>Escaneado, o escrito con Intro.</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>Nothing yet. Scan a product.</source>
        <translation>Aún nada. Escanea un producto.</translation>
    </message>
    <message>
        <source>A case counts as many units as it holds.</source>
        <translation>Una caja cuenta tantas unidades como contiene.</translation>
    </message>
    <message>
        <source>{sku} · codes freed: {count}</source>
        <translation>{sku} · códigos liberados: {count}</translation>
    </message>
    <message>
        <source>{sku} · cannot be sold · codes retired: {count}</source>
        <translation>{sku} · no se puede vender · códigos retirados: {count}</translation>
    </message>
    <message>
        <source>{sku} · cannot be sold</source>
        <translation>{sku} · no se puede vender</translation>
    </message>
    <message>
        <source>1 unit is saved</source>
        <translation>1 unidad guardada</translation>
    </message>
    <message>
        <source>{count} units are saved</source>
        <translation>{count} unidades guardadas</translation>
    </message>
    <message>
        <source>{name}: {units}</source>
        <translation>{name}: {units}</translation>
    </message>
    <message>
        <source>{name}: the code of order {order} will be free</source>
        <translation>{name}: el código del pedido {order} quedará libre</translation>
    </message>
    <message>
        <source>{name}: the code of order {order} will be retired</source>
        <translation>{name}: el código del pedido {order} se retirará</translation>
    </message>
    <message>
        <source>Nobody knows {name}</source>
        <translation>Nadie conoce {name}</translation>
    </message>
    <message>
        <source>Not counted. Scan the product’s barcode, or type its SKU.</source>
        <translation>No contado. Escanea el código de barras del producto o escribe su SKU.</translation>
    </message>
    <message>
        <source>That is a Transparency code</source>
        <translation>Eso es un código Transparency</translation>
    </message>
    <message>
        <source>Not counted. Scan the product’s barcode; codes are for returns.</source>
        <translation>No contado. Escanea el código de barras del producto; los códigos son para devoluciones.</translation>
    </message>
    <message>
        <source>This code was never packed here</source>
        <translation>Este código nunca se empaquetó aquí</translation>
    </message>
    <message>
        <source>There is nothing to free. Look whether the unit is yours.</source>
        <translation>No hay nada que liberar. Mira si la unidad es tuya.</translation>
    </message>
    <message>
        <source>This code is scanned already</source>
        <translation>Este código ya está escaneado</translation>
    </message>
    <message>
        <source>Each unit has a code of its own: scan the one in your hand.</source>
        <translation>Cada unidad tiene su propio código: escanea el de la que tienes en la mano.</translation>
    </message>
    <message>
        <source>This code is retired</source>
        <translation>Este código está retirado</translation>
    </message>
    <message>
        <source>Its unit was damaged, with order {order}. It cannot be sold again.</source>
        <translation>Su unidad se dañó, con el pedido {order}. No se puede volver a vender.</translation>
    </message>
    <message>
        <source>This code is free already</source>
        <translation>Este código ya está libre</translation>
    </message>
    <message>
        <source>The unit can be packed. It was last with order {order}.</source>
        <translation>La unidad se puede empaquetar. Su último pedido fue {order}.</translation>
    </message>
    <message>
        <source>This code is in the box of order {order}</source>
        <translation>Este código está en la caja del pedido {order}</translation>
    </message>
    <message>
        <source>That order has not shipped. Ask the bench that packs it.</source>
        <translation>Ese pedido no ha salido. Pregunta en el puesto que lo empaqueta.</translation>
    </message>
    <message>
        <source>Scan the product first</source>
        <translation>Escanea primero el producto</translation>
    </message>
    <message>
        <source>Then its code: it went out with order {order}.</source>
        <translation>Después su código: salió con el pedido {order}.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Contarlo</translation>
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
        <translation>Guardar 1 unidad</translation>
    </message>
    <message>
        <source>Save {count} units</source>
        <translation>Guardar {count} unidades</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing is scanned.</source>
        <translation>No hay nada escaneado.</translation>
    </message>
    <message>
        <source>Your product</source>
        <translation>Tu producto</translation>
    </message>
    <message>
        <source>What it sells; the quantity comes from its stock.</source>
        <translation>Lo que vende; la cantidad sale de sus existencias.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Shipping template</source>
        <translation>Plantilla de envío</translation>
    </message>
    <message>
        <source>Amazon’s name of it. Empty: your default.</source>
        <translation>El nombre que le da Amazon. Vacío: la predeterminada.</translation>
    </message>
    <message>
        <source>3 · What Amazon says</source>
        <translation>3 · Lo que dice Amazon</translation>
    </message>
    <message>
        <source>Amazon takes this offer</source>
        <translation>Amazon acepta esta oferta</translation>
    </message>
    <message>
        <source>Nothing is changed at Amazon until you send it.</source>
        <translation>En Amazon no cambia nada hasta que lo envíes.</translation>
    </message>
    <message>
        <source>{sku} is pending</source>
        <translation>{sku} está pendiente</translation>
    </message>
    <message>
        <source>Amazon accepted it. It is pending until Amazon shows it with its offer.</source>
        <translation>Amazon lo aceptó. Está pendiente hasta que lo muestre con su oferta.</translation>
    </message>
    <message>
        <source>You find it under Pending.</source>
        <translation>Está en Pendiente.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, open box</source>
        <translation>Nuevo, caja abierta</translation>
    </message>
    <message>
        <source>Used, like new</source>
        <translation>Usado, como nuevo</translation>
    </message>
    <message>
        <source>Used, very good</source>
        <translation>Usado, muy bueno</translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation>Usado, bueno</translation>
    </message>
    <message>
        <source>Used, acceptable</source>
        <translation>Usado, aceptable</translation>
    </message>
    <message>
        <source>You may not sell this yet</source>
        <translation>Todavía no puedes venderlo</translation>
    </message>
    <message>
        <source>Ask for approval: {link}</source>
        <translation>Pide la aprobación: {link}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Báscula</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revísalo</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>paper out</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>ribbon out</source>
        <translation>sin cinta</translation>
    </message>
    <message>
        <source>lid open</source>
        <translation>tapa abierta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>acceso negado</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>demasiado peso</translation>
    </message>
    <message>
        <source>PRACTICE  ·  Nothing here is real: no order, no label, no money</source>
        <translation>PRÁCTICA  ·  Nada es real: ni pedido, ni etiqueta, ni dinero</translation>
    </message>
    <message>
        <source>You were packing {order}. {packed} of {units} units are in the box. Go on?</source>
        <translation>Estabas empacando {order}. Hay {packed} de {units} unidades en la caja. ¿Sigues?</translation>
    </message>
    <message>
        <source>The last scan was not saved. Scan it again.</source>
        <translation>El último escaneo no se guardó. Escanéalo otra vez.</translation>
    </message>
    <message>
        <source>The shift lead is called.</source>
        <translation>El encargado está avisado.</translation>
    </message>
    <message>
        <source>Scans are not reaching me. Touch this screen once.</source>
        <translation>No me llegan los escaneos. Toca la pantalla una vez.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Typing (Enter when done)</source>
        <translation>Escribiendo (Intro al final)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>hace {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>en {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>en {hours} h</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>en {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} min tarde</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>{hours} h tarde</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min late</source>
        <translation>{hours} h {minutes} min tarde</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} días tarde</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>The list cannot be read just now.</source>
        <translation>La lista no se puede leer ahora.</translation>
    </message>
    <message>
        <source>What you see may be old. Nothing is lost.</source>
        <translation>Lo que ves puede ser antiguo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell IT.</source>
        <translation>Inténtalo otra vez. Si sigue igual, avisa a Informática.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Packbench office</source>
        <translation>Oficina de Packbench</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Exchange with Amazon</source>
        <translation>Intercambio con Amazon</translation>
    </message>
    <message>
        <source>1 waits for somebody</source>
        <translation>1 espera a alguien</translation>
    </message>
    <message>
        <source>{count} wait for somebody</source>
        <translation>{count} esperan a alguien</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entra primero.</translation>
    </message>
    <message>
        <source>Only leads and managers can do this.</source>
        <translation>Solo encargados y gerentes pueden hacerlo.</translation>
    </message>
    <message>
        <source>Only managers can do this.</source>
        <translation>Solo un gerente puede hacerlo.</translation>
    </message>
    <message>
        <source>Only people with the Listings role can do this.</source>
        <translation>Solo quien tiene el rol Anuncios puede hacerlo.</translation>
    </message>
    <message>
        <source>Only IT can do this.</source>
        <translation>Solo Informática puede hacerlo.</translation>
    </message>
    <message>
        <source>Only packers can do this.</source>
        <translation>Solo quien empaca puede hacerlo.</translation>
    </message>
    <message>
        <source>This is for managers, leads, IT and people with the Listings role.</source>
        <translation>Esto es para gerentes, encargados, Informática y quien tiene el rol Anuncios.</translation>
    </message>
    <message>
        <source>Stores are for managers and IT.</source>
        <translation>Las tiendas son para gerentes e Informática.</translation>
    </message>
    <message>
        <source>Ask a manager to give you the role, or let somebody who has it sign in.</source>
        <translation>Pide el rol a un gerente, o que entre alguien que lo tenga.</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Empaque</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The office shows orders, listings and stock. Everything you change is kept with your name.</source>
        <translation>La oficina muestra pedidos, anuncios y existencias. Todo lo que cambies queda anotado con tu nombre.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>Escanéala o escribe su número.</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>Press Enter when done.</source>
        <translation>Pulsa Intro al terminar.</translation>
    </message>
    <message>
        <source>Type your PIN or password.</source>
        <translation>Escribe tu PIN o contraseña.</translation>
    </message>
    <message>
        <source>Badge and PIN do not match.</source>
        <translation>La credencial y el PIN no coinciden.</translation>
    </message>
    <message>
        <source>Try again. After ten wrong tries you have to wait 15 minutes.</source>
        <translation>Inténtalo otra vez. Tras diez fallos hay que esperar 15 minutos.</translation>
    </message>
    <message>
        <source>Too many wrong tries: this badge is locked.</source>
        <translation>Demasiados intentos: esta credencial está bloqueada.</translation>
    </message>
    <message>
        <source>Try again after {time}, or ask a manager.</source>
        <translation>Inténtalo después de las {time} o pregunta a un gerente.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with Amazon yet</source>
        <translation>Todavía no se intercambia nada con Amazon</translation>
    </message>
    <message>
        <source>Connect a store first: its orders, listings and stock then come and go by themselves.</source>
        <translation>Conecta primero una tienda: sus pedidos, anuncios y existencias van y vienen solos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{job}: {state}</source>
        <translation>{job}: {state}</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>detenido por una persona</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La última vez falló.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Nothing is lost meanwhile.</source>
        <translation>Se intenta otra vez sola. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The other side said: {words}</source>
        <translation>La otra parte dijo: {words}</translation>
    </message>
    <message>
        <source>If it goes on for an hour, look at the store&apos;s connection.</source>
        <translation>Si sigue así una hora, mira la conexión de la tienda.</translation>
    </message>
    <message>
        <source>Orders read again</source>
        <translation>Pedidos releídos</translation>
    </message>
    <message>
        <source>Shipments told to Amazon</source>
        <translation>Envíos avisados a Amazon</translation>
    </message>
    <message>
        <source>Changed listings</source>
        <translation>Anuncios cambiados</translation>
    </message>
    <message>
        <source>New listings</source>
        <translation>Anuncios nuevos</translation>
    </message>
    <message>
        <source>Stock sent</source>
        <translation>Existencias enviadas</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Customer data removed</source>
        <translation>Datos de clientes borrados</translation>
    </message>
    <message>
        <source>Stock folder</source>
        <translation>Carpeta de existencias</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} so far</source>
        <translation>{done} hasta ahora</translation>
    </message>
    <message>
        <source>slowed down by Amazon</source>
        <translation>Amazon pide ir más despacio</translation>
    </message>
    <message>
        <source>waits for Amazon&apos;s report</source>
        <translation>espera el informe de Amazon</translation>
    </message>
    <message>
        <source>waits for Amazon to take the stock</source>
        <translation>espera a que Amazon acepte las existencias</translation>
    </message>
    <message>
        <source>waits for the account&apos;s other stores</source>
        <translation>espera a las otras tiendas de la cuenta</translation>
    </message>
    <message>
        <source>waits for Amazon</source>
        <translation>espera a Amazon</translation>
    </message>
    <message>
        <source>telling Amazon what was shipped</source>
        <translation>avisa a Amazon de lo enviado</translation>
    </message>
    <message>
        <source>reading orders again</source>
        <translation>relee pedidos</translation>
    </message>
    <message>
        <source>reading changes</source>
        <translation>lee cambios</translation>
    </message>
    <message>
        <source>asking Amazon for its report</source>
        <translation>pide su informe a Amazon</translation>
    </message>
    <message>
        <source>fetching Amazon&apos;s report</source>
        <translation>recoge el informe de Amazon</translation>
    </message>
    <message>
        <source>storing listings</source>
        <translation>guarda anuncios</translation>
    </message>
    <message>
        <source>reading orders</source>
        <translation>lee pedidos</translation>
    </message>
    <message>
        <source>watching new listings</source>
        <translation>vigila anuncios nuevos</translation>
    </message>
    <message>
        <source>sending stock</source>
        <translation>envía existencias</translation>
    </message>
    <message>
        <source>reading back what Amazon stored</source>
        <translation>relee lo que Amazon guardó</translation>
    </message>
    <message>
        <source>removing customer data</source>
        <translation>borra datos de clientes</translation>
    </message>
    <message>
        <source>reading locations</source>
        <translation>lee ubicaciones</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empacando</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empacado</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>listing not mapped</source>
        <translation>anuncio sin asignar</translation>
    </message>
    <message>
        <source>at {bench}</source>
        <translation>en {bench}</translation>
    </message>
    <message>
        <source>waits for the manifest</source>
        <translation>espera el manifiesto</translation>
    </message>
    <message>
        <source>on the manifest, waits for Amazon’s answer</source>
        <translation>en el manifiesto, espera la respuesta de Amazon</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only show</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Order, tracking number or SKU</source>
        <translation>Pedido, número de seguimiento o SKU</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Ship-by first</source>
        <translation>Primero lo urgente</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo nuevo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Enviar antes de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>No store is connected yet</source>
        <translation>Todavía no hay ninguna tienda conectada</translation>
    </message>
    <message>
        <source>Connect a store and switch on its order import: orders then come by themselves.</source>
        <translation>Conecta una tienda y activa la importación de pedidos: luego llegan solos.</translation>
    </message>
    <message>
        <source>Connect a store</source>
        <translation>Conectar una tienda</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Todavía no hay pedidos</translation>
    </message>
    <message>
        <source>They appear here as soon as Amazon has some. The line at the foot says when it was asked last.</source>
        <translation>Aparecen aquí en cuanto Amazon tenga alguno. La línea de abajo dice cuándo se preguntó por última vez.</translation>
    </message>
    <message>
        <source>No order is like that</source>
        <translation>Ningún pedido es así</translation>
    </message>
    <message>
        <source>Nothing has to be done here. Other orders are there: take the filters off to see them.</source>
        <translation>Aquí no hay nada que hacer. Hay otros pedidos: quita los filtros para verlos.</translation>
    </message>
    <message>
        <source>No order fits “{text}”</source>
        <translation>Ningún pedido coincide con «{text}»</translation>
    </message>
    <message>
        <source>Search by the whole order number or its beginning, a tracking number, or a SKU.</source>
        <translation>Busca por el número de pedido o su comienzo, un número de seguimiento o un SKU.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Ver todos los pedidos</translation>
    </message>
    <message>
        <source>{store}, bought {time}</source>
        <translation>{store}, comprado {time}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>Etiqueta desde</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Entregar antes de</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>{left} of {ordered} left</source>
        <translation>quedan {left} de {ordered}</translation>
    </message>
    <message>
        <source>{sku}: sends {units} × {item}</source>
        <translation>{sku}: envía {units} × {item}</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Números de seguimiento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>A dónde</translation>
    </message>
    <message>
        <source>What a lead may do</source>
        <translation>Lo que puede hacer un encargado</translation>
    </message>
    <message>
        <source>Set free</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Why it is put aside</source>
        <translation>Por qué se aparta</translation>
    </message>
    <message>
        <source>It is shown wherever the order is listed.</source>
        <translation>Se muestra donde aparezca el pedido.</translation>
    </message>
    <message>
        <source>Not changed: the order has moved on meanwhile.</source>
        <translation>Sin cambios: el pedido ya avanzó.</translation>
    </message>
    <message>
        <source>A lead sets it free below.</source>
        <translation>Un encargado lo libera abajo.</translation>
    </message>
    <message>
        <source>Settle it. A lead sets it free below.</source>
        <translation>Resuélvelo. Un encargado lo libera abajo.</translation>
    </message>
    <message>
        <source>The label shows the PO number</source>
        <translation>La etiqueta muestra el número PO</translation>
    </message>
    <message>
        <source>The label lacked the PO number: it was added</source>
        <translation>A la etiqueta le faltaba el número PO: se añadió</translation>
    </message>
    <message>
        <source>The label could not be read for its PO number</source>
        <translation>No se pudo leer si la etiqueta lleva el número PO</translation>
    </message>
    <message>
        <source>Put on hold by a lead</source>
        <translation>Retenido por un encargado</translation>
    </message>
    <message>
        <source>Set free by a lead</source>
        <translation>Liberado por un encargado</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Ver la dirección</translation>
    </message>
    <message>
        <source>Customer data. It is kept who looked at it and when.</source>
        <translation>Datos del cliente. Queda anotado quién los mira y cuándo.</translation>
    </message>
    <message>
        <source>Amazon gave no address.</source>
        <translation>Amazon no dio dirección.</translation>
    </message>
    <message>
        <source>The address cannot be opened just now.</source>
        <translation>La dirección no se puede abrir ahora.</translation>
    </message>
    <message>
        <source>The customer&apos;s data was removed 30 days after the order was fulfilled.</source>
        <translation>Los datos del cliente se borraron 30 días después de cumplir el pedido.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel.</source>
        <translation>El comprador pide cancelar.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel after the label was made.</source>
        <translation>El comprador pidió cancelar tras hacerse la etiqueta.</translation>
    </message>
    <message>
        <source>Its parcel was packed at {bench}, {time}.</source>
        <translation>Su paquete se preparó en {bench}, {time}.</translation>
    </message>
    <message>
        <source>It must not ship before somebody answered the buyer.</source>
        <translation>No debe salir antes de que alguien responda al comprador.</translation>
    </message>
    <message>
        <source>Answer in Seller Central. The order follows by itself.</source>
        <translation>Responde en Seller Central. El pedido lo sigue solo.</translation>
    </message>
    <message>
        <source>Find it before the carrier takes it. VOID takes the label back, at its bench or under “Needs a lead”; then answer the buyer.</source>
        <translation>Encuéntralo antes de que lo recojan. ANULAR retira la etiqueta, en su puesto o en «Para el encargado»; luego responde al comprador.</translation>
    </message>
    <message>
        <source>Its label was made in a bulk run, {time}.</source>
        <translation>Su etiqueta se hizo en un envío masivo, {time}.</translation>
    </message>
    <message>
        <source>Its parcel is on {carrier}’s manifest, {time}.</source>
        <translation>Su paquete está en el manifiesto de {carrier}, {time}.</translation>
    </message>
    <message>
        <source>Where the carrier has it, only a return helps: tell the buyer. Else take it out, and void its label under “Needs a lead”.</source>
        <translation>Si ya lo tiene el transportista, solo queda la devolución: avisa al comprador. Si no, sácalo y anula su etiqueta en «Para el encargado».</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>El pedido está retenido.</translation>
    </message>
    <message>
        <source>A lead has put it aside.</source>
        <translation>Un encargado lo ha apartado.</translation>
    </message>
    <message>
        <source>Amazon has not released this order.</source>
        <translation>Amazon no ha liberado este pedido.</translation>
    </message>
    <message>
        <source>The payment is still being checked. Its units are kept for it.</source>
        <translation>Se está comprobando el pago. Sus unidades quedan reservadas.</translation>
    </message>
    <message>
        <source>Nothing to do: it opens by itself.</source>
        <translation>Nada que hacer: se abre solo.</translation>
    </message>
    <message>
        <source>The order is in review.</source>
        <translation>El pedido está en revisión.</translation>
    </message>
    <message>
        <source>Something about it has to be settled first.</source>
        <translation>Antes hay que aclarar algo.</translation>
    </message>
    <message>
        <source>The listing {sku} is mapped to no product.</source>
        <translation>El anuncio {sku} no está asignado a ningún producto.</translation>
    </message>
    <message>
        <source>Nobody can tell what has to go into the box.</source>
        <translation>Nadie sabe qué tiene que ir en la caja.</translation>
    </message>
    <message>
        <source>Map the listing to a product. The order opens at once.</source>
        <translation>Asigna el anuncio a un producto. El pedido se abre al momento.</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>Abrir el anuncio</translation>
    </message>
    <message>
        <source>{what} (× {count})</source>
        <translation>{what} (× {count})</translation>
    </message>
    <message>
        <source>Something else happened</source>
        <translation>Pasó otra cosa</translation>
    </message>
    <message>
        <source>Bought at Amazon</source>
        <translation>Comprado en Amazon</translation>
    </message>
    <message>
        <source>Opened at a bench</source>
        <translation>Abierto en un puesto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped as short</source>
        <translation>Detenido por incompleto</translation>
    </message>
    <message>
        <source>Packed and done</source>
        <translation>Empacado y listo</translation>
    </message>
    <message>
        <source>Units packed</source>
        <translation>Unidades empacadas</translation>
    </message>
    <message>
        <source>Unit taken out again</source>
        <translation>Unidad sacada otra vez</translation>
    </message>
    <message>
        <source>Transparency code taken</source>
        <translation>Código Transparency recibido</translation>
    </message>
    <message>
        <source>Unit goes without a Transparency code</source>
        <translation>La unidad va sin código Transparency</translation>
    </message>
    <message>
        <source>Code of a returned unit used again</source>
        <translation>Código de una unidad devuelta usado otra vez</translation>
    </message>
    <message>
        <source>Amazon refused the Transparency codes</source>
        <translation>Amazon rechazó los códigos Transparency</translation>
    </message>
    <message>
        <source>Serial number taken</source>
        <translation>Número de serie recibido</translation>
    </message>
    <message>
        <source>Wrong scan stopped</source>
        <translation>Escaneo equivocado detenido</translation>
    </message>
    <message>
        <source>Lead called</source>
        <translation>Encargado avisado</translation>
    </message>
    <message>
        <source>Box chosen</source>
        <translation>Caja elegida</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesado</translation>
    </message>
    <message>
        <source>Own label used</source>
        <translation>Etiqueta propia usada</translation>
    </message>
    <message>
        <source>Own label used without asking Amazon again</source>
        <translation>Etiqueta propia usada sin preguntar otra vez a Amazon</translation>
    </message>
    <message>
        <source>Stopped before the label</source>
        <translation>Detenido antes de la etiqueta</translation>
    </message>
    <message>
        <source>Label to be taken back</source>
        <translation>Se pidió anular la etiqueta</translation>
    </message>
    <message>
        <source>Amazon did not take the label back</source>
        <translation>Amazon no anuló la etiqueta</translation>
    </message>
    <message>
        <source>Amazon refused the label</source>
        <translation>Amazon negó la etiqueta</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>No se sabe si la etiqueta se compró</translation>
    </message>
    <message>
        <source>Label to be looked up in Seller Central</source>
        <translation>Hay que buscar la etiqueta en Seller Central</translation>
    </message>
    <message>
        <source>Printed again: {document}</source>
        <translation>Impreso otra vez: {document}</translation>
    </message>
    <message>
        <source>Printed: {document}</source>
        <translation>Impreso: {document}</translation>
    </message>
    <message>
        <source>Waits for the printer: {document}</source>
        <translation>Espera a la impresora: {document}</translation>
    </message>
    <message>
        <source>Not known whether it was printed: {document}</source>
        <translation>No se sabe si se imprimió: {document}</translation>
    </message>
    <message>
        <source>Amazon was told of the shipment</source>
        <translation>Se avisó a Amazon del envío</translation>
    </message>
    <message>
        <source>Amazon did not accept the shipment</source>
        <translation>Amazon no aceptó el aviso de envío</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>Puesto en el manifiesto</translation>
    </message>
    <message>
        <source>Address looked at</source>
        <translation>Dirección consultada</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>packing slip</source>
        <translation>albarán</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>{name} is in the box</source>
        <translation>{name} está en la caja</translation>
    </message>
    <message>
        <source>{count} × {name} are in the box</source>
        <translation>{count} × {name} están en la caja</translation>
    </message>
    <message>
        <source>Unit taken out of the box</source>
        <translation>Unidad sacada de la caja</translation>
    </message>
    <message>
        <source>Code kept, now scan its product</source>
        <translation>Código guardado, escanea su producto</translation>
    </message>
    <message>
        <source>Unit goes without a code</source>
        <translation>La unidad va sin código</translation>
    </message>
    <message>
        <source>Order {order} opened</source>
        <translation>Pedido {order} abierto</translation>
    </message>
    <message>
        <source>Box: {box}</source>
        <translation>Caja: {box}</translation>
    </message>
    <message>
        <source>Weight: {weight}</source>
        <translation>Peso: {weight}</translation>
    </message>
    <message>
        <source>Order paused</source>
        <translation>Pedido en pausa</translation>
    </message>
    <message>
        <source>Order is on hold as short</source>
        <translation>Pedido retenido: faltan unidades</translation>
    </message>
    <message>
        <source>{name} signed in</source>
        <translation>{name} ha entrado</translation>
    </message>
    <message>
        <source>Own label taken</source>
        <translation>Etiqueta propia recibida</translation>
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
        <translation>Dirección comercial</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparency</translation>
    </message>
    <message>
        <source>Buyer asked to cancel</source>
        <translation>El comprador pide cancelar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>{carrier} {time}, in {minutes} min</source>
        <translation>{carrier} {time}, en {minutes} min</translation>
    </message>
    <message>
        <source>{carrier} {time}, in {hours} h {minutes} min</source>
        <translation>{carrier} {time}, en {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{carrier} {day}, {time}</source>
        <translation>{carrier} {day}, {time}</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>UNDERSTOOD</source>
        <translation>ENTENDIDO</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>DESHACER</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>SACAR</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>SHORT</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>DAÑADO</translation>
    </message>
    <message>
        <source>CALL LEAD</source>
        <translation>LLAMAR</translation>
    </message>
    <message>
        <source>NO CODE</source>
        <translation>SIN CÓDIGO</translation>
    </message>
    <message>
        <source>OVERRIDE</source>
        <translation>OMITIR</translation>
    </message>
    <message>
        <source>GO BACK</source>
        <translation>VOLVER</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <translation>CONFIRMAR</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>SÍ</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>CAN&apos;T SCAN</source>
        <translation>NO SE LEE</translation>
    </message>
    <message>
        <source>QUANTITY</source>
        <translation>CANTIDAD</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>SALIR</translation>
    </message>
    <message>
        <source>REPRINT</source>
        <translation>REIMPRIMIR</translation>
    </message>
    <message>
        <source>TRY AGAIN</source>
        <translation>REINTENTAR</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>INTRO</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>MÁS</translation>
    </message>
    <message>
        <source>OWN LABEL</source>
        <translation>ETIQUETA PROPIA</translation>
    </message>
    <message>
        <source>ship by {time} (in {hours} h {minutes} min)</source>
        <translation>enviar antes de {time} (en {hours} h {minutes} min)</translation>
    </message>
    <message>
        <source>ship by {time} (in {minutes} min)</source>
        <translation>enviar antes de {time} (en {minutes} min)</translation>
    </message>
    <message>
        <source>ship by {time} (in {days} days)</source>
        <translation>enviar antes de {time} (en {days} días)</translation>
    </message>
    <message>
        <source>late: ship-by was {time} ({minutes} min ago)</source>
        <translation>tarde: debía salir a las {time} (hace {minutes} min)</translation>
    </message>
    <message>
        <source>late: ship-by was {time} ({hours} h ago)</source>
        <translation>tarde: debía salir a las {time} (hace {hours} h)</translation>
    </message>
    <message>
        <source>late: ship-by was {days} days ago</source>
        <translation>tarde: debía salir hace {days} días</translation>
    </message>
    <message>
        <source>{done} / {of}</source>
        <translation>{done} / {of}</translation>
    </message>
    <message>
        <source>1 line is complete</source>
        <translation>1 línea completa</translation>
    </message>
    <message>
        <source>{count} lines are complete</source>
        <translation>{count} líneas completas</translation>
    </message>
    <message>
        <source>{done} of {of} units in the box</source>
        <translation>{done} de {of} unidades en la caja</translation>
    </message>
    <message>
        <source>Pack now, label from {time}</source>
        <translation>Empaca ya, etiqueta desde {time}</translation>
    </message>
    <message>
        <source>open lines {first}-{last} of {total}</source>
        <translation>líneas abiertas {first}-{last} de {total}</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Escanea tu credencial</translation>
    </message>
    <message>
        <source>Then type your PIN, or scan its digits.</source>
        <translation>Luego escribe tu PIN o escanea sus cifras.</translation>
    </message>
    <message>
        <source>This bench belongs to nobody until you do.</source>
        <translation>Hasta entonces este puesto no es de nadie.</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hola {name}</translation>
    </message>
    <message>
        <source>Type your PIN and press ENTER. You can also scan the digits here.</source>
        <translation>Escribe tu PIN y pulsa INTRO. También puedes escanear aquí las cifras.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Scan an order, a tote or a product</source>
        <translation>Escanea un pedido, una cubeta o un producto</translation>
    </message>
    <message>
        <source>The order opens at once. Nothing to click.</source>
        <translation>El pedido se abre al momento. No hay que pulsar nada.</translation>
    </message>
    <message>
        <source>Next to ship</source>
        <translation>Próximos envíos</translation>
    </message>
    <message>
        <source>Held, and why</source>
        <translation>Retenidos y por qué</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>No open order. New ones come by themselves.</source>
        <translation>No hay pedidos abiertos. Los nuevos llegan solos.</translation>
    </message>
    <message>
        <source>Pending: Amazon has not released them</source>
        <translation>Pendientes: Amazon no los ha liberado</translation>
    </message>
    <message>
        <source>In review: a lead looks at them</source>
        <translation>En revisión: los mira un encargado</translation>
    </message>
    <message>
        <source>On hold: short or stopped by a lead</source>
        <translation>Retenidos: faltan unidades o los paró un encargado</translation>
    </message>
    <message>
        <source>Packed, waiting for a label</source>
        <translation>Empacados, esperan etiqueta</translation>
    </message>
    <message>
        <source>a listing is mapped to no product</source>
        <translation>una oferta no está asignada a ningún producto</translation>
    </message>
    <message>
        <source>Amazon&apos;s answer cannot be read</source>
        <translation>la respuesta de Amazon no se puede leer</translation>
    </message>
    <message>
        <source>Amazon names a status that is not known</source>
        <translation>Amazon indica un estado desconocido</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>Stop here? Is this order short?</source>
        <translation>¿Parar aquí? ¿Está incompleto este pedido?</translation>
    </message>
    <message>
        <source>What happens with the order is asked next.</source>
        <translation>Después se pregunta qué pasa con el pedido.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>A shipping rule asks for: {box}. Scan it.</source>
        <translation>Una regla de envío pide: {box}. Escanéala.</translation>
    </message>
    <message>
        <source>Stick on</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Lithium battery mark {number}</source>
        <translation>Marca de baterías de litio {number}</translation>
    </message>
    <message>
        <source>Label for cargo aircraft only</source>
        <translation>Etiqueta «solo en aeronaves de carga»</translation>
    </message>
    <message>
        <source>Limited quantity mark</source>
        <translation>Marca de cantidad limitada</translation>
    </message>
    <message>
        <source>Hazard label for {number}</source>
        <translation>Etiqueta de peligro para {number}</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>by {time}, in {hours} h {minutes} min</source>
        <translation>a las {time}, en {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>by {time}, in {minutes} min</source>
        <translation>a las {time}, en {minutes} min</translation>
    </message>
    <message>
        <source>by {time}, in {days} days</source>
        <translation>a las {time}, en {days} días</translation>
    </message>
    <message>
        <source>late since {time}</source>
        <translation>tarde desde las {time}</translation>
    </message>
    <message>
        <source>no ship-by time</source>
        <translation>sin hora de envío</translation>
    </message>
    <message>
        <source>{order}  {units}</source>
        <translation>{order}  {units}</translation>
    </message>
    <message>
        <source>Scan this next</source>
        <translation>Escanea esto ahora</translation>
    </message>
    <message>
        <source>In the box. One more like it</source>
        <translation>En la caja. Otro igual</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
    <message>
        <source>in the box</source>
        <translation>en la caja</translation>
    </message>
    <message>
        <source>All units are in the box</source>
        <translation>Todas las unidades están en la caja</translation>
    </message>
    <message>
        <source>A Transparency code is kept. Scan the product it is on.</source>
        <translation>Hay un código Transparency guardado. Escanea su producto.</translation>
    </message>
    <message>
        <source>Asks for its Transparency code</source>
        <translation>Pide su código Transparency</translation>
    </message>
    <message>
        <source>Asks for its serial number</source>
        <translation>Pide su número de serie</translation>
    </message>
    <message>
        <source>Has no barcode: use CAN&apos;T SCAN</source>
        <translation>No tiene código de barras: usa NO SE LEE</translation>
    </message>
    <message>
        <source>Many of these? Use QUANTITY</source>
        <translation>¿Muchos iguales? Usa CANTIDAD</translation>
    </message>
    <message>
        <source>Any line of this order may come first.</source>
        <translation>Puedes empezar por cualquier línea.</translation>
    </message>
    <message>
        <source>Scan the Transparency code</source>
        <translation>Escanea el código Transparency</translation>
    </message>
    <message>
        <source>This product ships only with its own code. Every unit has another.</source>
        <translation>Este producto solo sale con su propio código. Cada unidad tiene otro.</translation>
    </message>
    <message>
        <source>Look for the T mark: a small square code, often on the back or the cap.</source>
        <translation>Busca la marca T: un código cuadrado pequeño, a menudo detrás o en la tapa.</translation>
    </message>
    <message>
        <source>Scan this unit&apos;s code again</source>
        <translation>Escanea otra vez el código de esta unidad</translation>
    </message>
    <message>
        <source>Amazon refused the code of this unit: {words}</source>
        <translation>Amazon rechazó el código de esta unidad: {words}</translation>
    </message>
    <message>
        <source>No code? Scan or type its serial number</source>
        <translation>¿Sin código? Escanea o escribe su número de serie</translation>
    </message>
    <message>
        <source>The serial number takes the place of the Transparency code.</source>
        <translation>El número de serie sustituye al código Transparency.</translation>
    </message>
    <message>
        <source>Often marked SN, near the product&apos;s barcode. None at all? OVERRIDE calls for a lead.</source>
        <translation>Suele llevar SN, junto al código de barras. ¿Tampoco hay? OMITIR pide un encargado.</translation>
    </message>
    <message>
        <source>Is there a T code on it?</source>
        <translation>¿Lleva un código T?</translation>
    </message>
    <message>
        <source>You scanned {text}. It looks like a serial number, not like a Transparency code.</source>
        <translation>Has escaneado {text}. Parece un número de serie, no un código Transparency.</translation>
    </message>
    <message>
        <source>YES: scan the T code instead. NO: the serial number is taken.</source>
        <translation>SÍ: escanea el código T. NO: vale el número de serie.</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Escanea el número de serie</translation>
    </message>
    <message>
        <source>It is kept for the warranty and for returns.</source>
        <translation>Se guarda para la garantía y las devoluciones.</translation>
    </message>
    <message>
        <source>Often marked SN or S/N, on the back or under the lid. Or type it.</source>
        <translation>Suele llevar SN o S/N, detrás o bajo la tapa. O escríbelo.</translation>
    </message>
    <message>
        <source>Lead: scan your badge</source>
        <translation>Encargado: escanea tu credencial</translation>
    </message>
    <message>
        <source>{name}: type your PIN</source>
        <translation>{name}: escribe tu PIN</translation>
    </message>
    <message>
        <source>Why? Scan or touch a reason</source>
        <translation>¿Por qué? Escanea o toca un motivo</translation>
    </message>
    <message>
        <source>This unit would ship without a Transparency code.</source>
        <translation>Esta unidad saldría sin código Transparency.</translation>
    </message>
    <message>
        <source>This code was used in another order. A returned unit may use it again.</source>
        <translation>Este código se usó en otro pedido. Una unidad devuelta puede usarlo otra vez.</translation>
    </message>
    <message>
        <source>Name, time and reason are kept.</source>
        <translation>Se guardan nombre, hora y motivo.</translation>
    </message>
    <message>
        <source>No code on the unit</source>
        <translation>La unidad no lleva código</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>El código no se lee</translation>
    </message>
    <message>
        <source>Code is torn or dirty</source>
        <translation>Código roto o sucio</translation>
    </message>
    <message>
        <source>Code is used already</source>
        <translation>El código ya está usado</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>How many do you put in?</source>
        <translation>¿Cuántos metes?</translation>
    </message>
    <message>
        <source>{left} are still to be packed. Count them, then ENTER.</source>
        <translation>Faltan por empacar: {left}. Cuéntalos y pulsa INTRO.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <source>Scan or touch the line you hold. It is listed for the lead.</source>
        <translation>Escanea o toca la línea que tienes en la mano. Queda anotado para el encargado.</translation>
    </message>
    <message>
        <source>Compare the picture</source>
        <translation>Compara con la foto</translation>
    </message>
    <message>
        <source>Is this what you hold? Name, size and colour must agree.</source>
        <translation>¿Es lo que tienes en la mano? Nombre, tamaño y color deben coincidir.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{left} to pack</source>
        <translation>{left} por empacar</translation>
    </message>
    <message>
        <source>Scan the unit that comes out</source>
        <translation>Escanea la unidad que sale</translation>
    </message>
    <message>
        <source>It leaves the box and goes back on the shelf. Its code is free again.</source>
        <translation>Sale de la caja y vuelve al estante. Su código queda libre.</translation>
    </message>
    <message>
        <source>Scan the damaged unit</source>
        <translation>Escanea la unidad dañada</translation>
    </message>
    <message>
        <source>It leaves the box and the stock. You are asked for another one.</source>
        <translation>Sale de la caja y del inventario. Se te pedirá otra.</translation>
    </message>
    <message>
        <source>{left} of {units} units are missing. A lead decides what happens next.</source>
        <translation>Faltan {left} de {units} unidades. Un encargado decide cómo sigue.</translation>
    </message>
    <message>
        <source>Take a damaged unit out?</source>
        <translation>¿Sacar una unidad dañada?</translation>
    </message>
    <message>
        <source>It goes off stock and its code cannot be used again.</source>
        <translation>Sale del inventario y su código no vale más.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>¿Seguro?</translation>
    </message>
    <message>
        <source>This cannot be taken back by scanning on.</source>
        <translation>Esto no se deshace escaneando.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Scan CONFIRM before the time is up. Else nothing happens.</source>
        <translation>Escanea CONFIRMAR antes de que acabe el tiempo. Si no, no pasa nada.</translation>
    </message>
    <message>
        <source>Why is it short?</source>
        <translation>¿Por qué falta?</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>No está en el estante</translation>
    </message>
    <message>
        <source>Only damaged ones left</source>
        <translation>Solo quedan dañados</translation>
    </message>
    <message>
        <source>Stock count is wrong</source>
        <translation>El inventario no cuadra</translation>
    </message>
    <message>
        <source>Pause this order and open the other?</source>
        <translation>¿Pausar este pedido y abrir el otro?</translation>
    </message>
    <message>
        <source>You scanned {order}. What is in this box stays and waits for you.</source>
        <translation>Has escaneado {order}. Lo que hay en esta caja se queda y te espera.</translation>
    </message>
    <message>
        <source>{order}: {units}</source>
        <translation>{order}: {units}</translation>
    </message>
    <message>
        <source>Scan the box</source>
        <translation>Escanea la caja</translation>
    </message>
    <message>
        <source>All units are in. Scan the barcode on the stack, or one of these.</source>
        <translation>Está todo dentro. Escanea el código de la pila o uno de estos.</translation>
    </message>
    <message>
        <source>No box is set up at this bench. Scan one from the stack.</source>
        <translation>Este puesto no tiene cajas configuradas. Escanea una de la pila.</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} cm</source>
        <translation>{length} × {width} × {height} cm</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pon el paquete en la báscula</translation>
    </message>
    <message>
        <source>It is taken as soon as the scale is still. Or type the weight and press ENTER.</source>
        <translation>Se toma en cuanto la báscula está quieta. O escribe el peso y pulsa INTRO.</translation>
    </message>
    <message>
        <source>Type the weight of the parcel</source>
        <translation>Escribe el peso del paquete</translation>
    </message>
    <message>
        <source>No scale at this bench. Weigh it elsewhere, then type it and press ENTER.</source>
        <translation>Este puesto no tiene báscula. Pésalo en otro sitio, escríbelo y pulsa INTRO.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Bajo cero</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>SKU, code, name</source>
        <translation>SKU, código, nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre el producto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <translation>{length} × {width} × {height} mm</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Serial-tracked</source>
        <translation>Con número de serie</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>Sold as one, packed as these. Its stock is what the scarcest part allows.</source>
        <translation>Se vende como uno y se empaca así. Sus existencias son las que permite la parte más escasa.</translation>
    </message>
    <message>
        <source>Listings that sell it</source>
        <translation>Anuncios que lo venden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Todavía no hay productos</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>Nothing is below zero</source>
        <translation>Nada está bajo cero</translation>
    </message>
    <message>
        <source>Products of which more was shipped than counted would be here.</source>
        <translation>Aquí estarían productos de los que se envió más de lo contado.</translation>
    </message>
    <message>
        <source>Nothing is out of stock</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Products without a unit on hand would be here.</source>
        <translation>Aquí estarían productos sin unidades en mano.</translation>
    </message>
    <message>
        <source>Search by the beginning of a SKU, a barcode, or a word of the name.</source>
        <translation>Busca por el comienzo de un SKU, un código de barras o una palabra del nombre.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>A group of products sold as one</source>
        <translation>Un grupo de productos que se vende como uno</translation>
    </message>
    <message>
        <source>Yours. It stays for ever.</source>
        <translation>El tuyo. Queda para siempre.</translation>
    </message>
    <message>
        <source>As packers call it.</source>
        <translation>Como lo llaman al empaquetar.</translation>
    </message>
    <message>
        <source>Another barcode</source>
        <translation>Otro código de barras</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Escanéalo o escríbelo.</translation>
    </message>
    <message>
        <source>Units that it counts</source>
        <translation>Unidades que cuenta</translation>
    </message>
    <message>
        <source>1 on the product; 12 on a case of 12.</source>
        <translation>1 en el producto; 12 en una caja de 12.</translation>
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
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Name of its file in the folder of pictures.</source>
        <translation>Nombre de su archivo en la carpeta de imágenes.</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>En la mesa</translation>
    </message>
    <message>
        <source>Each unit’s is scanned and kept.</source>
        <translation>El de cada unidad se escanea y se guarda.</translation>
    </message>
    <message>
        <source>Serial numbers look like Transparency codes</source>
        <translation>Los números de serie parecen códigos Transparency</translation>
    </message>
    <message>
        <source>The packer is asked which of both it is.</source>
        <translation>Se pregunta cuál de los dos es.</translation>
    </message>
    <message>
        <source>Serial numbers are digits only</source>
        <translation>Los números de serie son solo cifras</translation>
    </message>
    <message>
        <source>One that happens to be a barcode’s number is asked about.</source>
        <translation>Si coincide con el número de un código de barras, se pregunta.</translation>
    </message>
    <message>
        <source>Always ask for a Transparency code</source>
        <translation>Pedir siempre un código Transparency</translation>
    </message>
    <message>
        <source>Also where Amazon’s order does not ask.</source>
        <translation>También donde el pedido de Amazon no lo pide.</translation>
    </message>
    <message>
        <source>Nothing to scan on it</source>
        <translation>No lleva nada que escanear</translation>
    </message>
    <message>
        <source>The packer picks it on the screen.</source>
        <translation>Se elige en la pantalla.</translation>
    </message>
    <message>
        <source>Quantity may be typed</source>
        <translation>La cantidad se puede escribir</translation>
    </message>
    <message>
        <source>For small things in large numbers: one scan, then a number.</source>
        <translation>Para cosas pequeñas en gran cantidad: un escaneo y luego el número.</translation>
    </message>
    <message>
        <source>Nothing yet. Scan a product or look for it below.</source>
        <translation>Nada todavía. Escanea un producto o búscalo abajo.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Scan it, or type its SKU or name.</source>
        <translation>Escanéalo, o escribe su SKU o su nombre.</translation>
    </message>
    <message>
        <source>There is a product or group with this SKU</source>
        <translation>Ya hay un producto o grupo con este SKU</translation>
    </message>
    <message>
        <source>A group has this SKU</source>
        <translation>Un grupo tiene este SKU</translation>
    </message>
    <message>
        <source>A product has this SKU</source>
        <translation>Un producto tiene este SKU</translation>
    </message>
    <message>
        <source>Scan or type a barcode</source>
        <translation>Escanea o escribe un código de barras</translation>
    </message>
    <message>
        <source>A barcode has no spaces and at most 80 characters</source>
        <translation>Un código de barras no tiene espacios y como mucho 80 caracteres</translation>
    </message>
    <message>
        <source>Its check digit is wrong: look for a typing error</source>
        <translation>Su dígito de control es incorrecto: busca un error al teclear</translation>
    </message>
    <message>
        <source>It has this barcode already</source>
        <translation>Ya tiene este código de barras</translation>
    </message>
    <message>
        <source>{barcode} belongs to {name} ({sku})</source>
        <translation>{barcode} es de {name} ({sku})</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>Mayor que cero</translation>
    </message>
    <message>
        <source>An amount such as 12.50</source>
        <translation>Un importe como 12.50</translation>
    </message>
    <message>
        <source>Add at least one product</source>
        <translation>Añade al menos un producto</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>No barcode known.</source>
        <translation>Ningún código de barras conocido.</translation>
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
        <translation>Paquete</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Case of {units}</source>
        <translation>Paquete de {units}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>no warehouse yet</source>
        <translation>sin almacén todavía</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Change stock</source>
        <translation>Cambiar existencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>Unidades contadas</translation>
    </message>
    <message>
        <source>Delivery note, shelf, who counted: kept with the change.</source>
        <translation>Albarán, estante, quién contó: queda con el cambio.</translation>
    </message>
    <message>
        <source>{before} → {after} on hand</source>
        <translation>{before} → {after} en mano</translation>
    </message>
    <message>
        <source>Stock is changed</source>
        <translation>Existencias cambiadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>{place} · {when} {note}</source>
        <translation>{place} · {when} {note}</translation>
    </message>
    <message>
        <source>Came in: added to what is there.</source>
        <translation>Llegó: se suma a lo que hay.</translation>
    </message>
    <message>
        <source>Counted: this is what is there now.</source>
        <translation>Contado: esto es lo que hay ahora.</translation>
    </message>
    <message>
        <source>Damaged: taken off.</source>
        <translation>Dañado: se descuenta.</translation>
    </message>
    <message>
        <source>Came back and can be sold: added.</source>
        <translation>Volvió y se puede vender: se suma.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Shipment voided</source>
        <translation>Envío anulado</translation>
    </message>
    <message>
        <source>Import products and stock</source>
        <translation>Importar productos y existencias</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it would do</source>
        <translation>No se guarda nada antes de que veas qué haría</translation>
    </message>
    <message>
        <source>Drop a CSV here</source>
        <translation>Suelta aquí un CSV</translation>
    </message>
    <message>
        <source>or choose one. The first line names the columns.</source>
        <translation>o elige uno. La primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>Columns that it may have</source>
        <translation>Columnas que puede tener</translation>
    </message>
    <message>
        <source>your SKU</source>
        <translation>tu SKU</translation>
    </message>
    <message>
        <source>name of the product or group</source>
        <translation>nombre del producto o grupo</translation>
    </message>
    <message>
        <source>UPC, EAN or GTIN-14; CASE:code:12 is a case of 12, IN_HOUSE:code one of yours</source>
        <translation>UPC, EAN o GTIN-14; CASE:código:12 es un paquete de 12, IN_HOUSE:código uno propio</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>precio de uno</translation>
    </message>
    <message>
        <source>such as USD</source>
        <translation>por ejemplo USD</translation>
    </message>
    <message>
        <source>grams, or with its unit: 0.5 kg</source>
        <translation>gramos, o con su unidad: 0.5 kg</translation>
    </message>
    <message>
        <source>with width and height: millimetres, or with their unit</source>
        <translation>con ancho y alto: milímetros, o con su unidad</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>name of its picture</source>
        <translation>nombre de su imagen</translation>
    </message>
    <message>
        <source>what a group holds: SER-30*2;MUG-W</source>
        <translation>lo que lleva un grupo: SER-30*2;MUG-W</translation>
    </message>
    <message>
        <source>code of a warehouse</source>
        <translation>código de un almacén</translation>
    </message>
    <message>
        <source>units; a column qty:EAST counts there</source>
        <translation>unidades; una columna qty:EAST cuenta allí</translation>
    </message>
    <message>
        <source>imported, counted, received, damaged or returned</source>
        <translation>imported, counted, received, damaged o returned</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Lines with errors</source>
        <translation>Líneas con errores</translation>
    </message>
    <message>
        <source>1 line can be imported</source>
        <translation>1 línea se puede importar</translation>
    </message>
    <message>
        <source>All {count} lines can be imported</source>
        <translation>Las {count} líneas se pueden importar</translation>
    </message>
    <message>
        <source>Nothing is stored until you import it.</source>
        <translation>No se guarda nada hasta que lo importes.</translation>
    </message>
    <message>
        <source>1 line cannot be imported</source>
        <translation>1 línea no se puede importar</translation>
    </message>
    <message>
        <source>{count} lines cannot be imported</source>
        <translation>{count} líneas no se pueden importar</translation>
    </message>
    <message>
        <source>Mend them in the file and choose it again, or leave them out.</source>
        <translation>Arréglalas en el archivo y elígelo otra vez, o déjalas fuera.</translation>
    </message>
    <message>
        <source>Nothing to import: there is no line below the titles</source>
        <translation>Nada que importar: no hay ninguna línea bajo los títulos</translation>
    </message>
    <message>
        <source>Fill it and choose it again, or choose another file.</source>
        <translation>Rellénalo y elígelo de nuevo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>No line can be imported</source>
        <translation>Ninguna línea se puede importar</translation>
    </message>
    <message>
        <source>Mend the file and choose it again.</source>
        <translation>Arregla el archivo y elígelo otra vez.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Esto no sirve</translation>
    </message>
    <message>
        <source>Could be a decimal or thousands</source>
        <translation>Puede ser un decimal o miles</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Unidad desconocida</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>No es un número entero</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni sí ni no</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Demasiados decimales</translation>
    </message>
    <message>
        <source>Not above zero</source>
        <translation>No es mayor que cero</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Unas comillas no se cierran</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Más celdas que columnas</translation>
    </message>
    <message>
        <source>This column is there twice</source>
        <translation>Esta columna está dos veces</translation>
    </message>
    <message>
        <source>No column says anything to import</source>
        <translation>Ninguna columna dice qué importar</translation>
    </message>
    <message>
        <source>The column sku is missing</source>
        <translation>Falta la columna sku</translation>
    </message>
    <message>
        <source>Quantity needs a warehouse, and a warehouse a quantity</source>
        <translation>La cantidad necesita un almacén y el almacén una cantidad</translation>
    </message>
    <message>
        <source>SKU is missing</source>
        <translation>Falta el SKU</translation>
    </message>
    <message>
        <source>Over 40 characters</source>
        <translation>Más de 40 caracteres</translation>
    </message>
    <message>
        <source>This SKU is in the file twice</source>
        <translation>Este SKU está dos veces en el archivo</translation>
    </message>
    <message>
        <source>A new product needs a name</source>
        <translation>Un producto nuevo necesita un nombre</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>No existe ese producto</translation>
    </message>
    <message>
        <source>No such warehouse</source>
        <translation>No existe ese almacén</translation>
    </message>
    <message>
        <source>Which warehouse?</source>
        <translation>¿Qué almacén?</translation>
    </message>
    <message>
        <source>Quantity is missing</source>
        <translation>Falta la cantidad</translation>
    </message>
    <message>
        <source>Counted twice in the file</source>
        <translation>Contado dos veces en el archivo</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Motivo desconocido</translation>
    </message>
    <message>
        <source>Check digit is wrong</source>
        <translation>El dígito de control es incorrecto</translation>
    </message>
    <message>
        <source>Neither UPC, EAN nor GTIN-14; name its kind</source>
        <translation>Ni UPC, ni EAN, ni GTIN-14; di su tipo</translation>
    </message>
    <message>
        <source>Wrong number of digits</source>
        <translation>Número de cifras incorrecto</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number: format the column as text</source>
        <translation>Una hoja de cálculo redondeó este número: da formato de texto a la columna</translation>
    </message>
    <message>
        <source>Another product has this barcode</source>
        <translation>Otro producto tiene este código de barras</translation>
    </message>
    <message>
        <source>This barcode is in the file twice</source>
        <translation>Este código de barras está dos veces en el archivo</translation>
    </message>
    <message>
        <source>A case needs its number of units, 2 or more</source>
        <translation>Un paquete necesita su número de unidades, 2 o más</translation>
    </message>
    <message>
        <source>No product has this barcode</source>
        <translation>Ningún producto tiene este código de barras</translation>
    </message>
    <message>
        <source>Not readable: write SKU*2;SKU</source>
        <translation>No se entiende: escribe SKU*2;SKU</translation>
    </message>
    <message>
        <source>A group cannot hold a group</source>
        <translation>Un grupo no puede llevar otro grupo</translation>
    </message>
    <message>
        <source>A group cannot hold itself</source>
        <translation>Un grupo no puede llevarse a sí mismo</translation>
    </message>
    <message>
        <source>The same product twice</source>
        <translation>El mismo producto dos veces</translation>
    </message>
    <message>
        <source>Ten letters and digits</source>
        <translation>Diez letras y cifras</translation>
    </message>
    <message>
        <source>Which currency?</source>
        <translation>¿Qué moneda?</translation>
    </message>
    <message>
        <source>Three letters, such as USD</source>
        <translation>Tres letras, como USD</translation>
    </message>
    <message>
        <source>A group has no stock of its own</source>
        <translation>Un grupo no tiene existencias propias</translation>
    </message>
    <message>
        <source>This SKU is a product</source>
        <translation>Este SKU es un producto</translation>
    </message>
    <message>
        <source>Not for groups</source>
        <translation>No para grupos</translation>
    </message>
    <message>
        <source>Length, width and height belong together</source>
        <translation>Largo, ancho y alto van juntos</translation>
    </message>
    <message>
        <source>Import a CSV with your products and what lies where, or add them one by one.</source>
        <translation>Importa un CSV con tus productos y dónde está cada uno, o añádelos uno a uno.</translation>
    </message>
    <message>
        <source>A group is sold as one and packed as several products. Add one, or import a CSV.</source>
        <translation>Un grupo se vende como uno y se empaqueta como varios productos. Añade uno o importa un CSV.</translation>
    </message>
    <message>
        <source>A shift lead or manager changes products and stock.</source>
        <translation>Los productos y las existencias los cambia un encargado o un gerente.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {names}</source>
        <translation>Columnas que aquí no dicen nada: {names}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>… and 1 more error</source>
        <translation>… y 1 error más</translation>
    </message>
    <message>
        <source>… and {count} more errors</source>
        <translation>… y {count} errores más</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>Qué se guardaría</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>… and 1 more line</source>
        <translation>… y 1 línea más</translation>
    </message>
    <message>
        <source>… and {count} more lines</source>
        <translation>… y {count} líneas más</translation>
    </message>
    <message>
        <source>1 line is imported</source>
        <translation>1 línea importada</translation>
    </message>
    <message>
        <source>{count} lines are imported</source>
        <translation>{count} líneas importadas</translation>
    </message>
    <message>
        <source>1 line was left out.</source>
        <translation>1 línea quedó fuera.</translation>
    </message>
    <message>
        <source>{count} lines were left out.</source>
        <translation>{count} líneas quedaron fuera.</translation>
    </message>
    <message>
        <source>Where stock lies and parcels leave from.</source>
        <translation>Dónde están las existencias y desde dónde salen los paquetes.</translation>
    </message>
    <message>
        <source>No warehouse yet: add the first one, then import stock.</source>
        <translation>Todavía no hay almacén: añade el primero y luego importa existencias.</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>sin dirección todavía</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Almacén nuevo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Short, such as EAST. It stays for ever.</source>
        <translation>Corto, como ESTE. Se queda para siempre.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Address that parcels leave from</source>
        <translation>Dirección desde la que salen los paquetes</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} está guardado</translation>
    </message>
    <message>
        <source>A manager changes warehouses.</source>
        <translation>Los almacenes los cambia un gerente.</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>More of the address</source>
        <translation>Más datos de la dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Scan the tracking number of your label</source>
        <translation>Escanea el número de seguimiento de tu etiqueta</translation>
    </message>
    <message>
        <source>Nothing is bought. Amazon is told this number.</source>
        <translation>No se compra nada. Se comunica este número a Amazon.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>La etiqueta está en camino</translation>
    </message>
    <message>
        <source>Close the box. Nothing to scan now.</source>
        <translation>Cierra la caja. Ahora no hay nada que escanear.</translation>
    </message>
    <message>
        <source>Best rate</source>
        <translation>Mejor tarifa</translation>
    </message>
    <message>
        <source>asking the carriers</source>
        <translation>preguntando a los transportistas</translation>
    </message>
    <message>
        <source>{service}, {cost}</source>
        <translation>{service}, {cost}</translation>
    </message>
    <message>
        <source>{service}, {cost}, arrives {day}</source>
        <translation>{service}, {cost}, llega {day}</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>Etiqueta comprada</translation>
    </message>
    <message>
        <source>Own label</source>
        <translation>Etiqueta propia</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Etiqueta impresa</translation>
    </message>
    <message>
        <source>working on it</source>
        <translation>en ello</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Map to a product…</source>
        <translation>Asignar a un producto…</translation>
    </message>
    <message>
        <source>Map to something else…</source>
        <translation>Asignar a otra cosa…</translation>
    </message>
    <message>
        <source>Unmap</source>
        <translation>Quitar la asignación</translation>
    </message>
    <message>
        <source>Take {sku}</source>
        <translation>Tomar {sku}</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Own settings…</source>
        <translation>Ajustes propios…</translation>
    </message>
    <message>
        <source>Change own settings…</source>
        <translation>Cambiar los ajustes propios…</translation>
    </message>
    <message>
        <source>Use the store’s settings</source>
        <translation>Usar los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Save its settings</source>
        <translation>Guardar sus ajustes</translation>
    </message>
    <message>
        <source>Change to FBA…</source>
        <translation>Pasar a FBA…</translation>
    </message>
    <message>
        <source>Change to merchant…</source>
        <translation>Pasar a vendedor…</translation>
    </message>
    <message>
        <source>Change to FBA</source>
        <translation>Pasar a FBA</translation>
    </message>
    <message>
        <source>Change to merchant</source>
        <translation>Pasar a vendedor</translation>
    </message>
    <message>
        <source>Create listing</source>
        <translation>Crear anuncio</translation>
    </message>
    <message>
        <source>Review proposals</source>
        <translation>Ver propuestas</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Look up another</source>
        <translation>Buscar otro</translation>
    </message>
    <message>
        <source>Check with Amazon</source>
        <translation>Comprobar con Amazon</translation>
    </message>
    <message>
        <source>Use {sku} instead</source>
        <translation>Usar {sku}</translation>
    </message>
    <message>
        <source>Send to Amazon</source>
        <translation>Enviar a Amazon</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Map all of them</source>
        <translation>Asignar todos</translation>
    </message>
    <message>
        <source>Map the ticked one</source>
        <translation>Asignar el marcado</translation>
    </message>
    <message>
        <source>Map the {count} ticked ones</source>
        <translation>Asignar los {count} marcados</translation>
    </message>
    <message>
        <source>Change stock…</source>
        <translation>Cambiar existencias…</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Añadir producto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add barcode</source>
        <translation>Añadir código</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Import 1 line</source>
        <translation>Importar 1 línea</translation>
    </message>
    <message>
        <source>Import {count} lines</source>
        <translation>Importar {count} líneas</translation>
    </message>
    <message>
        <source>Import the {count} good ones, leave {bad} out</source>
        <translation>Importar las {count} buenas y dejar {bad}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Add a warehouse</source>
        <translation>Añadir un almacén</translation>
    </message>
    <message>
        <source>Back to products</source>
        <translation>Volver a productos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Asignando…</translation>
    </message>
    <message>
        <source>Asking Amazon for the change…</source>
        <translation>Pidiendo el cambio a Amazon…</translation>
    </message>
    <message>
        <source>Looking in Amazon’s catalogue…</source>
        <translation>Buscando en el catálogo de Amazon…</translation>
    </message>
    <message>
        <source>Amazon checks the offer…</source>
        <translation>Amazon comprueba la oferta…</translation>
    </message>
    <message>
        <source>Sending to Amazon…</source>
        <translation>Enviando a Amazon…</translation>
    </message>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing} {done} de {total}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Gathering what can be mapped…</source>
        <translation>Reuniendo lo que se puede asignar…</translation>
    </message>
    <message>
        <source>Importing {count} lines…</source>
        <translation>Importando {count} líneas…</translation>
    </message>
    <message>
        <source>Asking Amazon…</source>
        <translation>Preguntando a Amazon…</translation>
    </message>
    <message>
        <source>Asking Amazon for the locations…</source>
        <translation>Pidiendo las ubicaciones a Amazon…</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Lo has parado.</translation>
    </message>
    <message>
        <source>What was done so far stays done. Nothing more is done.</source>
        <translation>Lo hecho queda hecho. No se hace nada más.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Go to stores</source>
        <translation>Ir a tiendas</translation>
    </message>
    <message>
        <source>Some lines have errors.</source>
        <translation>Algunas líneas tienen errores.</translation>
    </message>
    <message>
        <source>Letters, digits and dashes, such as EAST</source>
        <translation>Letras, cifras y guiones, como ESTE</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Zona horaria desconocida</translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation>Ese producto no existe</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elige un motivo</translation>
    </message>
    <message>
        <source>A whole number above zero</source>
        <translation>Un número entero mayor que cero</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbialo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Some of it cannot be so:</source>
        <translation>Algo no puede ser así:</translation>
    </message>
    <message>
        <source>This store is not connected.</source>
        <translation>Esta tienda no está conectada.</translation>
    </message>
    <message>
        <source>This store has a listing with that SKU already.</source>
        <translation>Esta tienda ya tiene un anuncio con ese SKU.</translation>
    </message>
    <message>
        <source>Another store of the account lists this SKU: choose first.</source>
        <translation>Otra tienda de la cuenta tiene este SKU: elige primero.</translation>
    </message>
    <message>
        <source>Amazon does not let you sell this yet.</source>
        <translation>Amazon todavía no te deja venderlo.</translation>
    </message>
    <message>
        <source>Amazon would refuse the offer.</source>
        <translation>Amazon rechazaría la oferta.</translation>
    </message>
    <message>
        <source>Amazon refused the offer.</source>
        <translation>Amazon rechazó la oferta.</translation>
    </message>
    <message>
        <source>This store is no longer there.</source>
        <translation>Esta tienda ya no existe.</translation>
    </message>
    <message>
        <source>A connected store stays; switch it off instead.</source>
        <translation>Una tienda conectada se queda; mejor apágala.</translation>
    </message>
    <message>
        <source>This store does not take part in NARF.</source>
        <translation>Esta tienda no participa en NARF.</translation>
    </message>
    <message>
        <source>What you typed is not the store’s name.</source>
        <translation>Lo escrito no es el nombre de la tienda.</translation>
    </message>
    <message>
        <source>MLI exists in US stores only.</source>
        <translation>MLI existe solo en tiendas de EE. UU.</translation>
    </message>
    <message>
        <source>This warehouse is no longer there.</source>
        <translation>Este almacén ya no existe.</translation>
    </message>
    <message>
        <source>Choose which store sends.</source>
        <translation>Elige qué tienda envía.</translation>
    </message>
    <message>
        <source>Choose merchant or FBA.</source>
        <translation>Elige vendedor o FBA.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>Este producto ya no existe.</translation>
    </message>
    <message>
        <source>This listing is no longer there.</source>
        <translation>Este anuncio ya no existe.</translation>
    </message>
    <message>
        <source>Only a merchant listing can be renamed.</source>
        <translation>Solo se puede renombrar un anuncio del vendedor.</translation>
    </message>
    <message>
        <source>Amazon refused to take it off.</source>
        <translation>Amazon no quiso retirarlo.</translation>
    </message>
    <message>
        <source>Write a few words of acceptance.</source>
        <translation>Escribe unas palabras de aceptación.</translation>
    </message>
    <message>
        <source>There is a store of this account in this country already</source>
        <translation>Ya hay una tienda de esta cuenta en este país</translation>
    </message>
    <message>
        <source>1 to 40 characters</source>
        <translation>De 1 a 40 caracteres</translation>
    </message>
    <message>
        <source>Such as shop@example.com</source>
        <translation>Como tienda@example.com</translation>
    </message>
    <message>
        <source>No spaces at its ends</source>
        <translation>Sin espacios al principio ni al final</translation>
    </message>
    <message>
        <source>An ASIN has 10 letters and digits</source>
        <translation>Un ASIN tiene 10 letras y cifras</translation>
    </message>
    <message>
        <source>A price above zero</source>
        <translation>Un precio mayor que cero</translation>
    </message>
    <message>
        <source>Not this country’s currency</source>
        <translation>No es la moneda de este país</translation>
    </message>
    <message>
        <source>Amazon cannot be reached</source>
        <translation>No se puede llegar a Amazon</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Allí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check this computer’s network, then try again.</source>
        <translation>Comprueba la red de este equipo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Amazon asks us to slow down</source>
        <translation>Amazon nos pide ir más despacio</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espera un minuto e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Amazon does not accept this store’s keys</source>
        <translation>Amazon no acepta las claves de esta tienda</translation>
    </message>
    <message>
        <source>Nothing goes to this store or comes from it until it is connected again.</source>
        <translation>Nada va a esta tienda ni viene de ella hasta conectarla otra vez.</translation>
    </message>
    <message>
        <source>Open Stores, choose this store and connect it again.</source>
        <translation>Abre Tiendas, elige esta tienda y conéctala otra vez.</translation>
    </message>
    <message>
        <source>No answer came back from Amazon</source>
        <translation>Amazon no respondió</translation>
    </message>
    <message>
        <source>The change may have arrived, or not.</source>
        <translation>El cambio pudo llegar, o no.</translation>
    </message>
    <message>
        <source>Wait for the next import, look what Amazon shows, then decide.</source>
        <translation>Espera a la próxima importación, mira lo que muestra Amazon y decide.</translation>
    </message>
    <message>
        <source>Amazon’s answer could not be read</source>
        <translation>No se pudo leer la respuesta de Amazon</translation>
    </message>
    <message>
        <source>We don’t know whether it took effect.</source>
        <translation>No sabemos si tuvo efecto.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell IT.</source>
        <translation>Inténtalo más tarde. Si sigue igual, avisa a Informática.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Otra persona lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>Your change was not saved.</source>
        <translation>Tu cambio no se guardó.</translation>
    </message>
    <message>
        <source>Look at what it is now and do it again.</source>
        <translation>Mira cómo está ahora y hazlo otra vez.</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Check the free disk space of this computer, then try again.</source>
        <translation>Comprueba el espacio libre del disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Amazon said no</source>
        <translation>Amazon dijo que no</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Amazon’s words say what it wants. Change that and try again.</source>
        <translation>Las palabras de Amazon dicen qué quiere. Cámbialo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>No puedes hacer esto</translation>
    </message>
    <message>
        <source>Ask a manager to do it, or for the role that it needs.</source>
        <translation>Pide a un gerente que lo haga, o el rol que hace falta.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT.</source>
        <translation>Inténtalo otra vez. Si sigue igual, avisa a Informática.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>It is no text, too large, or gone. Nothing was stored.</source>
        <translation>No es texto, es demasiado grande o ya no está. No se guardó nada.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose it again.</source>
        <translation>Guárdalo como CSV (UTF-8) y elígelo otra vez.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>A whole number, at least {least}</source>
        <translation>Un número entero, al menos {least}</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label} ({unit})</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Esto hace falta</translation>
    </message>
    <message>
        <source>Not saved. Look at the marked fields.</source>
        <translation>No guardado. Mira los campos marcados.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>Stock lies in warehouses: what is counted, sold and sent is theirs.</source>
        <translation>Las existencias están en almacenes: de allí es lo que se cuenta, se vende y se envía.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>You can look, but not change</source>
        <translation>Puedes mirar, pero no cambiar</translation>
    </message>
    <message>
        <source>A manager changes this. Ask one.</source>
        <translation>Esto lo cambia un gerente. Pídeselo.</translation>
    </message>
    <message>
        <source>{amount} on hand</source>
        <translation>{amount} en mano</translation>
    </message>
    <message>
        <source>− {amount} taken</source>
        <translation>− {amount} reservadas</translation>
    </message>
    <message>
        <source>× {amount} %</source>
        <translation>× {amount} %</translation>
    </message>
    <message>
        <source>− buffer {amount}</source>
        <translation>− reserva {amount}</translation>
    </message>
    <message>
        <source>÷ {amount} each</source>
        <translation>÷ {amount} por venta</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>como máximo {amount}</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>no menos de 0</translation>
    </message>
    <message>
        <source>{sku} decides</source>
        <translation>{sku} decide</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>El envío está apagado</translation>
    </message>
    <message>
        <source>This store does not send inventory.</source>
        <translation>Esta tienda no envía existencias.</translation>
    </message>
    <message>
        <source>Switch on “Send inventory” under Stores.</source>
        <translation>Activa «Enviar existencias» en Tiendas.</translation>
    </message>
    <message>
        <source>Store not connected</source>
        <translation>Tienda sin conexión</translation>
    </message>
    <message>
        <source>Nothing can be sent to a store without a connection.</source>
        <translation>A una tienda sin conexión no se le puede enviar nada.</translation>
    </message>
    <message>
        <source>Connect it under Stores.</source>
        <translation>Conéctala en Tiendas.</translation>
    </message>
    <message>
        <source>FBA</source>
        <translation>FBA</translation>
    </message>
    <message>
        <source>Amazon ships this listing from its own stock.</source>
        <translation>Amazon envía este anuncio de sus propias existencias.</translation>
    </message>
    <message>
        <source>No merchant quantity is sent until it is merchant again.</source>
        <translation>No se envía cantidad del vendedor hasta que vuelva a ser del vendedor.</translation>
    </message>
    <message>
        <source>Who ships is not known yet</source>
        <translation>Todavía no se sabe quién envía</translation>
    </message>
    <message>
        <source>Amazon has not told whether you or FBA ships it.</source>
        <translation>Amazon no ha dicho si lo envías tú o FBA.</translation>
    </message>
    <message>
        <source>Nothing is sent until the next import tells.</source>
        <translation>No se envía nada hasta que lo diga la próxima importación.</translation>
    </message>
    <message>
        <source>Changing who ships</source>
        <translation>Cambia quién envía</translation>
    </message>
    <message>
        <source>Amazon has the change and has not confirmed it yet.</source>
        <translation>Amazon tiene el cambio y todavía no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Nothing is sent until it has.</source>
        <translation>Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Todavía sin publicar</translation>
    </message>
    <message>
        <source>Amazon has not shown the new listing yet.</source>
        <translation>Amazon todavía no muestra el anuncio nuevo.</translation>
    </message>
    <message>
        <source>It is sent as soon as Amazon shows it.</source>
        <translation>Se envía en cuanto Amazon lo muestre.</translation>
    </message>
    <message>
        <source>Listing failed</source>
        <translation>El anuncio falló</translation>
    </message>
    <message>
        <source>Amazon refused the listing; its words are above.</source>
        <translation>Amazon rechazó el anuncio; sus palabras están arriba.</translation>
    </message>
    <message>
        <source>Mend it in Seller Central or create it again.</source>
        <translation>Arréglalo en Seller Central o créalo otra vez.</translation>
    </message>
    <message>
        <source>No longer at Amazon</source>
        <translation>Ya no está en Amazon</translation>
    </message>
    <message>
        <source>The last full import did not find it.</source>
        <translation>La última importación completa no lo encontró.</translation>
    </message>
    <message>
        <source>Nothing to do. It comes back with an import if Amazon lists it again.</source>
        <translation>Nada que hacer. Vuelve con una importación si Amazon lo muestra otra vez.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>We don’t know which product this listing sells.</source>
        <translation>No sabemos qué producto vende este anuncio.</translation>
    </message>
    <message>
        <source>Map it to a product or a group.</source>
        <translation>Asígnalo a un producto o a un grupo.</translation>
    </message>
    <message>
        <source>No settings saved</source>
        <translation>Sin ajustes guardados</translation>
    </message>
    <message>
        <source>This store has no allocation settings, so there is nothing to count by.</source>
        <translation>Esta tienda no tiene ajustes de reparto, así que no hay con qué contar.</translation>
    </message>
    <message>
        <source>Save them under Allocation.</source>
        <translation>Guárdalos en Reparto.</translation>
    </message>
    <message>
        <source>NARF gate shut</source>
        <translation>Barrera NARF cerrada</translation>
    </message>
    <message>
        <source>The store takes part in Remote Fulfillment: nothing is sent until a manager opens the gate.</source>
        <translation>La tienda participa en Remote Fulfillment: no se envía nada hasta que un gerente abra la barrera.</translation>
    </message>
    <message>
        <source>A manager opens it under Stores.</source>
        <translation>Un gerente la abre en Tiendas.</translation>
    </message>
    <message>
        <source>Type not confirmed</source>
        <translation>Tipo sin confirmar</translation>
    </message>
    <message>
        <source>Amazon did not confirm within the minute that this listing is still merchant-fulfilled.</source>
        <translation>Amazon no confirmó en un minuto que este anuncio sigue siendo del vendedor.</translation>
    </message>
    <message>
        <source>It is asked again at the next run.</source>
        <translation>Se pregunta otra vez en la próxima vuelta.</translation>
    </message>
    <message>
        <source>Another store sends</source>
        <translation>Envía otra tienda</translation>
    </message>
    <message>
        <source>The same SKU is listed in another store of this account, which sends for both.</source>
        <translation>El mismo SKU está en otra tienda de esta cuenta, que envía por las dos.</translation>
    </message>
    <message>
        <source>A manager decides it under Stores.</source>
        <translation>Un gerente lo decide en Tiendas.</translation>
    </message>
    <message>
        <source>Location not mapped</source>
        <translation>Ubicación sin asignar</translation>
    </message>
    <message>
        <source>We don’t know which warehouse this location is.</source>
        <translation>No sabemos qué almacén es esta ubicación.</translation>
    </message>
    <message>
        <source>Map it under Stores.</source>
        <translation>Asígnala en Tiendas.</translation>
    </message>
    <message>
        <source>Scan the next order, tote or product.</source>
        <translation>Escanea el siguiente pedido, cubeta o producto.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Label came out at</source>
        <translation>La etiqueta salió en</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <source>your own label</source>
        <translation>tu propia etiqueta</translation>
    </message>
    <message>
        <source>Practice scanner</source>
        <translation>Escáner de práctica</translation>
    </message>
    <message>
        <source>Click a barcode to scan it.</source>
        <translation>Pulsa un código para escanearlo.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Units of the open order</source>
        <translation>Unidades del pedido abierto</translation>
    </message>
    <message>
        <source>Something that does not belong</source>
        <translation>Algo que no corresponde</translation>
    </message>
    <message>
        <source>Transparency codes</source>
        <translation>Códigos Transparency</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Cubetas</translation>
    </message>
    <message>
        <source>Control codes</source>
        <translation>Códigos de control</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULAR</translation>
    </message>
    <message>
        <source>Label voided: tear it off the box</source>
        <translation>Etiqueta anulada: arráncala de la caja</translation>
    </message>
    <message>
        <source>Take this label back?</source>
        <translation>¿Anular esta etiqueta?</translation>
    </message>
    <message>
        <source>It is cancelled at Amazon and the order opens again.</source>
        <translation>Se anula en Amazon y el pedido se abre otra vez.</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>¿Dónde está el paquete?</translation>
    </message>
    <message>
        <source>Label {tracking} is taken back only while the parcel is still here.</source>
        <translation>La etiqueta {tracking} solo se anula mientras el paquete sigue aquí.</translation>
    </message>
    <message>
        <source>Here at the bench</source>
        <translation>Aquí en el puesto</translation>
    </message>
    <message>
        <source>On the pallet: I fetch it</source>
        <translation>En el palé: voy a buscarlo</translation>
    </message>
    <message>
        <source>The carrier has it</source>
        <translation>Lo tiene el transportista</translation>
    </message>
    <message>
        <source>The label is taken back</source>
        <translation>Se está anulando la etiqueta</translation>
    </message>
    <message>
        <source>Keep the parcel here until Amazon has answered.</source>
        <translation>Deja aquí el paquete hasta que Amazon responda.</translation>
    </message>
    <message>
        <source>The label comes out once more</source>
        <translation>La etiqueta sale otra vez</translation>
    </message>
    <message>
        <source>Nothing is bought. It goes on the same parcel.</source>
        <translation>No se compra nada. Va en el mismo paquete.</translation>
    </message>
    <message>
        <source>Label taken back</source>
        <translation>Etiqueta anulada</translation>
    </message>
    <message>
        <source>WRONG ITEM</source>
        <translation>ARTÍCULO EQUIVOCADO</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>{scanned} no es de este pedido.</translation>
    </message>
    <message>
        <source>It does not go into this box.</source>
        <translation>No va en esta caja.</translation>
    </message>
    <message>
        <source>Put it back on the shelf and take the right one.</source>
        <translation>Devuélvelo al estante y toma el correcto.</translation>
    </message>
    <message>
        <source>TOO MANY</source>
        <translation>DEMASIADOS</translation>
    </message>
    <message>
        <source>All units of {scanned} are in the box already.</source>
        <translation>Ya están todas las unidades de {scanned} en la caja.</translation>
    </message>
    <message>
        <source>The one in your hand is one too many.</source>
        <translation>La que tienes en la mano sobra.</translation>
    </message>
    <message>
        <source>Put it back on the shelf.</source>
        <translation>Devuélvela al estante.</translation>
    </message>
    <message>
        <source>NOT THIS ORDER</source>
        <translation>NO ES ESTE PEDIDO</translation>
    </message>
    <message>
        <source>That belongs to order {order}.</source>
        <translation>Eso es del pedido {order}.</translation>
    </message>
    <message>
        <source>This bench packs one order at a time.</source>
        <translation>Este puesto empaca un pedido cada vez.</translation>
    </message>
    <message>
        <source>Put it aside and go on with the open order.</source>
        <translation>Apártalo y sigue con el pedido abierto.</translation>
    </message>
    <message>
        <source>That belongs to another order.</source>
        <translation>Eso es de otro pedido.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>Nobody knows this. It looks like {shape}.</source>
        <translation>Nadie conoce esto. Parece {shape}.</translation>
    </message>
    <message>
        <source>The thing in your hand is not counted.</source>
        <translation>Lo que tienes en la mano no cuenta.</translation>
    </message>
    <message>
        <source>Try its other barcode. No luck? Use CAN&apos;T SCAN or call a lead.</source>
        <translation>Prueba su otro código. ¿Nada? Usa NO SE LEE o llama al encargado.</translation>
    </message>
    <message>
        <source>NOT A TRANSPARENCY CODE</source>
        <translation>NO ES UN CÓDIGO TRANSPARENCY</translation>
    </message>
    <message>
        <source>The unit in your hand still waits for its code.</source>
        <translation>La unidad en tu mano sigue esperando su código.</translation>
    </message>
    <message>
        <source>CODE ALREADY SCANNED</source>
        <translation>CÓDIGO YA ESCANEADO</translation>
    </message>
    <message>
        <source>This code is on another unit of this order.</source>
        <translation>Este código está en otra unidad de este pedido.</translation>
    </message>
    <message>
        <source>Each unit has a code of its own: one was scanned twice.</source>
        <translation>Cada unidad tiene su código: uno se escaneó dos veces.</translation>
    </message>
    <message>
        <source>Find the code on the unit in your hand and scan that one.</source>
        <translation>Busca el código de la unidad en tu mano y escanéalo.</translation>
    </message>
    <message>
        <source>CODE ALREADY USED</source>
        <translation>CÓDIGO YA USADO</translation>
    </message>
    <message>
        <source>This code went out with order {order}.</source>
        <translation>Este código salió con el pedido {order}.</translation>
    </message>
    <message>
        <source>The unit may be a return, or a copy.</source>
        <translation>Puede ser una devolución o una copia.</translation>
    </message>
    <message>
        <source>Take another unit, or call a lead.</source>
        <translation>Toma otra unidad o llama al encargado.</translation>
    </message>
    <message>
        <source>SERIAL ALREADY SCANNED</source>
        <translation>SERIE YA ESCANEADA</translation>
    </message>
    <message>
        <source>This serial number is taken by another unit.</source>
        <translation>Este número de serie es de otra unidad.</translation>
    </message>
    <message>
        <source>Each unit has its own: one was scanned twice.</source>
        <translation>Cada unidad tiene el suyo: uno se escaneó dos veces.</translation>
    </message>
    <message>
        <source>Scan the serial number of the unit in your hand.</source>
        <translation>Escanea el número de serie de la unidad en tu mano.</translation>
    </message>
    <message>
        <source>CODE FIRST</source>
        <translation>PRIMERO EL CÓDIGO</translation>
    </message>
    <message>
        <source>You scanned the next unit too early.</source>
        <translation>Has escaneado la siguiente unidad antes de tiempo.</translation>
    </message>
    <message>
        <source>{expected} still waits for its code.</source>
        <translation>{expected} sigue esperando su código.</translation>
    </message>
    <message>
        <source>Put the new one down. Scan the code of the first.</source>
        <translation>Deja la nueva. Escanea el código de la primera.</translation>
    </message>
    <message>
        <source>CODE OF ANOTHER PRODUCT</source>
        <translation>CÓDIGO DE OTRO PRODUCTO</translation>
    </message>
    <message>
        <source>This code was made for another product.</source>
        <translation>Este código se hizo para otro producto.</translation>
    </message>
    <message>
        <source>It is not the code of {expected}.</source>
        <translation>No es el código de {expected}.</translation>
    </message>
    <message>
        <source>Scan the code that is on the unit itself.</source>
        <translation>Escanea el código que está en la propia unidad.</translation>
    </message>
    <message>
        <source>ONE BY ONE</source>
        <translation>DE UNO EN UNO</translation>
    </message>
    <message>
        <source>{scanned} cannot be counted many at a time.</source>
        <translation>{scanned} no se cuenta de golpe.</translation>
    </message>
    <message>
        <source>Each unit needs its own code or serial number.</source>
        <translation>Cada unidad necesita su código o número de serie.</translation>
    </message>
    <message>
        <source>Scan every unit by itself.</source>
        <translation>Escanea cada unidad por separado.</translation>
    </message>
    <message>
        <source>NOT ALLOWED</source>
        <translation>NO PERMITIDO</translation>
    </message>
    <message>
        <source>That needs a shift lead with the right PIN.</source>
        <translation>Hace falta un encargado con el PIN correcto.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Ask a lead, or go back and pack on.</source>
        <translation>Pide ayuda al encargado o vuelve y sigue empacando.</translation>
    </message>
    <message>
        <source>NOBODY IS SIGNED IN</source>
        <translation>NADIE HA ENTRADO</translation>
    </message>
    <message>
        <source>The scan was not taken.</source>
        <translation>El escaneo no se aceptó.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Escanea primero tu credencial.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>AHORA NO</translation>
    </message>
    <message>
        <source>That does nothing at this point.</source>
        <translation>Eso no hace nada en este momento.</translation>
    </message>
    <message>
        <source>Look at what the screen asks, then go on.</source>
        <translation>Mira lo que pide la pantalla y sigue.</translation>
    </message>
    <message>
        <source>NOT A GOOD NUMBER</source>
        <translation>NÚMERO INCORRECTO</translation>
    </message>
    <message>
        <source>{scanned} cannot be right here.</source>
        <translation>{scanned} no puede ser.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se tomó nada.</translation>
    </message>
    <message>
        <source>Check it and give it again.</source>
        <translation>Compruébalo y dalo otra vez.</translation>
    </message>
    <message>
        <source>AMAZON REFUSES A CODE</source>
        <translation>AMAZON RECHAZA UN CÓDIGO</translation>
    </message>
    <message>
        <source>Amazon took no label for these codes.</source>
        <translation>Amazon no da etiqueta con estos códigos.</translation>
    </message>
    <message>
        <source>The parcel cannot leave yet. The units stay in the box.</source>
        <translation>El paquete aún no puede salir. Las unidades siguen en la caja.</translation>
    </message>
    <message>
        <source>Take the unit out and scan its code again.</source>
        <translation>Saca la unidad y escanea otra vez su código.</translation>
    </message>
    <message>
        <source>CAN&apos;T SHIP</source>
        <translation>NO SE PUEDE ENVIAR</translation>
    </message>
    <message>
        <source>The code is too short: a part is missing.</source>
        <translation>El código es demasiado corto: falta una parte.</translation>
    </message>
    <message>
        <source>Scan it again, flat and close.</source>
        <translation>Escanéalo otra vez, plano y de cerca.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>El código es demasiado largo.</translation>
    </message>
    <message>
        <source>Scan one code only. Cover what is beside it.</source>
        <translation>Escanea un solo código. Tapa el de al lado.</translation>
    </message>
    <message>
        <source>The code has a character that no such code has.</source>
        <translation>El código tiene un signo que ninguno lleva.</translation>
    </message>
    <message>
        <source>Scan it again. If it comes back, the scanner needs setting up: call a lead.</source>
        <translation>Escanéalo otra vez. Si se repite, hay que ajustar el escáner: llama al encargado.</translation>
    </message>
    <message>
        <source>The colon after AZ is missing.</source>
        <translation>Faltan los dos puntos después de AZ.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is wrong: call a lead.</source>
        <translation>El teclado del escáner está mal ajustado: llama al encargado.</translation>
    </message>
    <message>
        <source>The code&apos;s check digit is wrong.</source>
        <translation>El dígito de control no es correcto.</translation>
    </message>
    <message>
        <source>Two codes came as one.</source>
        <translation>Han llegado dos códigos juntos.</translation>
    </message>
    <message>
        <source>Scan one code only. Cover the other with a finger.</source>
        <translation>Escanea un solo código. Tapa el otro con un dedo.</translation>
    </message>
    <message>
        <source>That is this product&apos;s own barcode.</source>
        <translation>Ese es el código de barras del propio producto.</translation>
    </message>
    <message>
        <source>Look for the T mark: its code is different on every unit.</source>
        <translation>Busca la marca T: su código es distinto en cada unidad.</translation>
    </message>
    <message>
        <source>That is the barcode of another product.</source>
        <translation>Ese es el código de barras de otro producto.</translation>
    </message>
    <message>
        <source>Scan the T code on the unit in your hand.</source>
        <translation>Escanea el código T de la unidad en tu mano.</translation>
    </message>
    <message>
        <source>That is an Amazon warehouse label (FNSKU).</source>
        <translation>Esa es una etiqueta de almacén de Amazon (FNSKU).</translation>
    </message>
    <message>
        <source>Look for the T mark on the unit itself.</source>
        <translation>Busca la marca T en la propia unidad.</translation>
    </message>
    <message>
        <source>That is an Amazon catalogue number (ASIN).</source>
        <translation>Ese es un número de catálogo de Amazon (ASIN).</translation>
    </message>
    <message>
        <source>That is our own product number (SKU).</source>
        <translation>Ese es nuestro número de producto (SKU).</translation>
    </message>
    <message>
        <source>That is an order number.</source>
        <translation>Ese es un número de pedido.</translation>
    </message>
    <message>
        <source>Put the slip aside. Scan the T code on the unit.</source>
        <translation>Aparta el albarán. Escanea el código T de la unidad.</translation>
    </message>
    <message>
        <source>That is a tracking number.</source>
        <translation>Ese es un número de seguimiento.</translation>
    </message>
    <message>
        <source>Put the label aside. Scan the T code on the unit.</source>
        <translation>Aparta la etiqueta. Escanea el código T de la unidad.</translation>
    </message>
    <message>
        <source>That is a button of this screen.</source>
        <translation>Ese es un botón de esta pantalla.</translation>
    </message>
    <message>
        <source>Point the scanner at the unit, not at the screen.</source>
        <translation>Apunta a la unidad, no a la pantalla.</translation>
    </message>
    <message>
        <source>That is a shop barcode: the same on every unit.</source>
        <translation>Ese es un código de tienda: igual en cada unidad.</translation>
    </message>
    <message>
        <source>That is somebody&apos;s badge.</source>
        <translation>Esa es la credencial de alguien.</translation>
    </message>
    <message>
        <source>Scan the T code on the unit.</source>
        <translation>Escanea el código T de la unidad.</translation>
    </message>
    <message>
        <source>That is the code of a tote.</source>
        <translation>Ese es el código de una cubeta.</translation>
    </message>
    <message>
        <source>That looks like no Transparency code.</source>
        <translation>Eso no parece un código Transparency.</translation>
    </message>
    <message>
        <source>Look for the T mark and scan the code beside it.</source>
        <translation>Busca la marca T y escanea el código de al lado.</translation>
    </message>
    <message>
        <source>Amazon has not released order {order}.</source>
        <translation>Amazon no ha liberado el pedido {order}.</translation>
    </message>
    <message>
        <source>Payment is still being checked. It must not ship.</source>
        <translation>Se está comprobando el pago. No debe salir.</translation>
    </message>
    <message>
        <source>Put it back. It opens by itself when Amazon says so.</source>
        <translation>Devuélvelo. Se abrirá solo cuando Amazon lo diga.</translation>
    </message>
    <message>
        <source>Order {order} is in review.</source>
        <translation>El pedido {order} está en revisión.</translation>
    </message>
    <message>
        <source>Something about it has to be settled first: {words}.</source>
        <translation>Antes hay que aclarar algo: {words}.</translation>
    </message>
    <message>
        <source>Put it aside for a lead.</source>
        <translation>Apártalo para un encargado.</translation>
    </message>
    <message>
        <source>Order {order} is on hold.</source>
        <translation>El pedido {order} está retenido.</translation>
    </message>
    <message>
        <source>A lead decides what happens with it.</source>
        <translation>Un encargado decide qué pasa con él.</translation>
    </message>
    <message>
        <source>Put it on the hold shelf.</source>
        <translation>Ponlo en el estante de retenidos.</translation>
    </message>
    <message>
        <source>Order {order} is cancelled.</source>
        <translation>El pedido {order} está cancelado.</translation>
    </message>
    <message>
        <source>Nothing of it may leave.</source>
        <translation>No debe salir nada de él.</translation>
    </message>
    <message>
        <source>Put its units back on the shelf.</source>
        <translation>Devuelve sus unidades al estante.</translation>
    </message>
    <message>
        <source>The buyer asked to cancel order {order}.</source>
        <translation>El comprador pide cancelar el pedido {order}.</translation>
    </message>
    <message>
        <source>A lead has to answer the buyer first.</source>
        <translation>Primero un encargado debe responderle.</translation>
    </message>
    <message>
        <source>Order {order} has shipped already.</source>
        <translation>El pedido {order} ya se envió.</translation>
    </message>
    <message>
        <source>Packing it again would send it twice.</source>
        <translation>Empacarlo otra vez sería enviarlo dos veces.</translation>
    </message>
    <message>
        <source>Put the slip into the bin and the units back.</source>
        <translation>Tira el albarán y devuelve las unidades.</translation>
    </message>
    <message>
        <source>Order {order} has its label already.</source>
        <translation>El pedido {order} ya tiene su etiqueta.</translation>
    </message>
    <message>
        <source>A second label would be paid twice.</source>
        <translation>Una segunda etiqueta se pagaría dos veces.</translation>
    </message>
    <message>
        <source>Look for the parcel, or ask a lead to reprint.</source>
        <translation>Busca el paquete o pide al encargado que reimprima.</translation>
    </message>
    <message>
        <source>Order {order} is open at another bench: {words}.</source>
        <translation>El pedido {order} está abierto en otro puesto: {words}.</translation>
    </message>
    <message>
        <source>Two benches would pack it twice.</source>
        <translation>Dos puestos lo empacarían dos veces.</translation>
    </message>
    <message>
        <source>Take it there, or take another order.</source>
        <translation>Llévalo allí o toma otro pedido.</translation>
    </message>
    <message>
        <source>Order {order} has nothing left to pack.</source>
        <translation>El pedido {order} no tiene nada por empacar.</translation>
    </message>
    <message>
        <source>All its units are gone already.</source>
        <translation>Todas sus unidades ya salieron.</translation>
    </message>
    <message>
        <source>Order {order} ships from another warehouse: {words}.</source>
        <translation>El pedido {order} sale de otro almacén: {words}.</translation>
    </message>
    <message>
        <source>Its units lie there, not here.</source>
        <translation>Sus unidades están allí, no aquí.</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Toma otro pedido.</translation>
    </message>
    <message>
        <source>No open order needs {scanned}.</source>
        <translation>Ningún pedido abierto necesita {scanned}.</translation>
    </message>
    <message>
        <source>It has nowhere to go now.</source>
        <translation>Ahora no tiene adónde ir.</translation>
    </message>
    <message>
        <source>This order cannot be packed now.</source>
        <translation>Este pedido no se puede empacar ahora.</translation>
    </message>
    <message>
        <source>STOP: CANCELLED</source>
        <translation>ALTO: CANCELADO</translation>
    </message>
    <message>
        <source>The buyer&apos;s order is cancelled.</source>
        <translation>El pedido del comprador está cancelado.</translation>
    </message>
    <message>
        <source>This parcel must not leave. No label was bought.</source>
        <translation>Este paquete no debe salir. No se compró etiqueta.</translation>
    </message>
    <message>
        <source>Take the units out and put them back on the shelf. PAUSE closes the order.</source>
        <translation>Saca las unidades y devuélvelas al estante. PAUSA cierra el pedido.</translation>
    </message>
    <message>
        <source>STOP: CANCEL ASKED</source>
        <translation>ALTO: PIDEN CANCELAR</translation>
    </message>
    <message>
        <source>The buyer asked to cancel while you packed.</source>
        <translation>El comprador pidió cancelar mientras empacabas.</translation>
    </message>
    <message>
        <source>No label was bought. A lead has to answer the buyer.</source>
        <translation>No se compró etiqueta. Un encargado debe responder.</translation>
    </message>
    <message>
        <source>Put the box aside and PAUSE, or call a lead.</source>
        <translation>Aparta la caja y PAUSA, o llama al encargado.</translation>
    </message>
    <message>
        <source>STOP: NEW ADDRESS</source>
        <translation>ALTO: OTRA DIRECCIÓN</translation>
    </message>
    <message>
        <source>The buyer&apos;s address has changed.</source>
        <translation>La dirección del comprador ha cambiado.</translation>
    </message>
    <message>
        <source>No label was bought. The box itself is still right.</source>
        <translation>No se compró etiqueta. La caja sigue bien.</translation>
    </message>
    <message>
        <source>TRY AGAIN buys the label for the new address.</source>
        <translation>REINTENTAR compra la etiqueta para la dirección nueva.</translation>
    </message>
    <message>
        <source>STOP: QUANTITY CHANGED</source>
        <translation>ALTO: OTRA CANTIDAD</translation>
    </message>
    <message>
        <source>The order asks for another number of units now.</source>
        <translation>El pedido pide ahora otro número de unidades.</translation>
    </message>
    <message>
        <source>What is in the box may be too much or too little.</source>
        <translation>Lo que hay en la caja puede sobrar o faltar.</translation>
    </message>
    <message>
        <source>PAUSE it, then scan the order again.</source>
        <translation>PAUSA y vuelve a escanear el pedido.</translation>
    </message>
    <message>
        <source>AMAZON DOES NOT ANSWER</source>
        <translation>AMAZON NO RESPONDE</translation>
    </message>
    <message>
        <source>There is no way to Amazon just now.</source>
        <translation>Ahora mismo no se llega a Amazon.</translation>
    </message>
    <message>
        <source>The box is packed and safe. Only the label is missing.</source>
        <translation>La caja está lista y segura. Solo falta la etiqueta.</translation>
    </message>
    <message>
        <source>TRY AGAIN, or PAUSE it: the label waits and nothing is lost.</source>
        <translation>REINTENTAR o PAUSA: la etiqueta espera y no se pierde nada.</translation>
    </message>
    <message>
        <source>NO CARRIER TAKES IT</source>
        <translation>NADIE LO LLEVA</translation>
    </message>
    <message>
        <source>No carrier offers to take this parcel.</source>
        <translation>Ningún transportista acepta este paquete.</translation>
    </message>
    <message>
        <source>Box or weight may be wrong, or the address is special.</source>
        <translation>Puede fallar la caja o el peso, o la dirección es especial.</translation>
    </message>
    <message>
        <source>Check box and weight, then TRY AGAIN, or use OWN LABEL.</source>
        <translation>Revisa caja y peso y REINTENTAR, o usa ETIQUETA PROPIA.</translation>
    </message>
    <message>
        <source>NO LABEL FROM AMAZON</source>
        <translation>SIN ETIQUETA DE AMAZON</translation>
    </message>
    <message>
        <source>Buy Shipping is off for this store.</source>
        <translation>Buy Shipping está desactivado para esta tienda.</translation>
    </message>
    <message>
        <source>The box is packed and right. Nothing was bought.</source>
        <translation>La caja está lista y correcta. No se compró nada.</translation>
    </message>
    <message>
        <source>Use OWN LABEL. Or a manager switches it on under Stores: then TRY AGAIN.</source>
        <translation>Usa ETIQUETA PROPIA. O un gerente lo activa en Tiendas: luego REINTENTAR.</translation>
    </message>
    <message>
        <source>AMAZON SAYS NO</source>
        <translation>AMAZON DICE NO</translation>
    </message>
    <message>
        <source>Amazon refuses to sell this label.</source>
        <translation>Amazon no vende esta etiqueta.</translation>
    </message>
    <message>
        <source>The parcel cannot leave like this.</source>
        <translation>Así el paquete no puede salir.</translation>
    </message>
    <message>
        <source>Read Amazon&apos;s words. TRY AGAIN, or PAUSE it and call a lead.</source>
        <translation>Lee lo que dice Amazon. REINTENTAR, o PAUSA y llama al encargado.</translation>
    </message>
    <message>
        <source>LABEL BOUGHT OR NOT?</source>
        <translation>¿SE COMPRÓ LA ETIQUETA?</translation>
    </message>
    <message>
        <source>The line broke while the label was bought.</source>
        <translation>Se cortó la línea durante la compra.</translation>
    </message>
    <message>
        <source>It may be paid already. It is never bought blindly again.</source>
        <translation>Puede estar pagada. Nunca se compra dos veces a ciegas.</translation>
    </message>
    <message>
        <source>TRY AGAIN asks Amazon what happened.</source>
        <translation>REINTENTAR pregunta a Amazon qué pasó.</translation>
    </message>
    <message>
        <source>TOO EARLY FOR THE LABEL</source>
        <translation>DEMASIADO PRONTO</translation>
    </message>
    <message>
        <source>Amazon gives this label later.</source>
        <translation>Amazon da esta etiqueta más tarde.</translation>
    </message>
    <message>
        <source>The box is packed and right.</source>
        <translation>La caja está lista y bien.</translation>
    </message>
    <message>
        <source>PAUSE it and put it on the label-later shelf.</source>
        <translation>PAUSA y ponlo en el estante de etiquetas pendientes.</translation>
    </message>
    <message>
        <source>NO LABEL PRINTED</source>
        <translation>NO SALIÓ LA ETIQUETA</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>La impresora no imprime.</translation>
    </message>
    <message>
        <source>The label is bought and kept. It is not paid again.</source>
        <translation>La etiqueta está comprada y guardada. No se paga otra vez.</translation>
    </message>
    <message>
        <source>Look at the printer, then REPRINT.</source>
        <translation>Mira la impresora y luego REIMPRIMIR.</translation>
    </message>
    <message>
        <source>DID THE LABEL COME OUT?</source>
        <translation>¿SALIÓ LA ETIQUETA?</translation>
    </message>
    <message>
        <source>The printer went silent in the middle of the label.</source>
        <translation>La impresora calló a mitad de la etiqueta.</translation>
    </message>
    <message>
        <source>A second label for the same parcel could go on a wrong box.</source>
        <translation>Otra etiqueta del mismo paquete podría ir a la caja equivocada.</translation>
    </message>
    <message>
        <source>Look at the printer. This parcel&apos;s whole label: YES. Half of it or none: REPRINT.</source>
        <translation>Mira la impresora. ¿La etiqueta entera de este paquete? SÍ. Media o ninguna: REIMPRIMIR.</translation>
    </message>
    <message>
        <source>DATA DELETED</source>
        <translation>DATOS BORRADOS</translation>
    </message>
    <message>
        <source>Name and address are deleted 30 days after an order&apos;s end.</source>
        <translation>El nombre y la dirección se borran 30 días después del fin de un pedido.</translation>
    </message>
    <message>
        <source>Its label and its slip cannot be printed again.</source>
        <translation>Ya no se pueden imprimir su etiqueta ni su albarán.</translation>
    </message>
    <message>
        <source>PAUSE closes the order. Must it be sent again? Call a lead.</source>
        <translation>PAUSA cierra el pedido. ¿Hay que enviarlo otra vez? Llama al encargado.</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Has escaneado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Se esperaba</translation>
    </message>
    <message>
        <source>Expected, for example</source>
        <translation>Se esperaba, por ejemplo</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Haz ahora</translation>
    </message>
    <message>
        <source>1 more scan was not taken</source>
        <translation>No se aceptó 1 escaneo más</translation>
    </message>
    <message>
        <source>{count} more scans were not taken</source>
        <translation>No se aceptaron {count} escaneos más</translation>
    </message>
    <message>
        <source>a Transparency code: AZ: and 26 letters and digits</source>
        <translation>un código Transparency: AZ: y 26 letras y cifras</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>una credencial</translation>
    </message>
    <message>
        <source>any open line of this order</source>
        <translation>cualquier línea abierta de este pedido</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>un número mayor que cero</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>un número de serie</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked until {time}.</source>
        <translation>Demasiados PIN erróneos. Bloqueado hasta las {time}.</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>nada legible</translation>
    </message>
    <message>
        <source>Amazon or the printer says</source>
        <translation>Amazon o la impresora dice</translation>
    </message>
    <message>
        <source>a button of this screen</source>
        <translation>un botón de esta pantalla</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>un número de pedido</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>una cubeta</translation>
    </message>
    <message>
        <source>a Transparency code</source>
        <translation>un código Transparency</translation>
    </message>
    <message>
        <source>a shop barcode</source>
        <translation>un código de tienda</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>una dirección web</translation>
    </message>
    <message>
        <source>an Amazon warehouse label</source>
        <translation>una etiqueta de almacén de Amazon</translation>
    </message>
    <message>
        <source>an Amazon catalogue number</source>
        <translation>un número de catálogo de Amazon</translation>
    </message>
    <message>
        <source>a tracking number</source>
        <translation>un número de seguimiento</translation>
    </message>
    <message>
        <source>no barcode of ours</source>
        <translation>ningún código nuestro</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Amazon gives this label from {time} on.</source>
        <translation>Amazon da esta etiqueta a partir de las {time}.</translation>
    </message>
    <message>
        <source>{service}: {why}</source>
        <translation>{service}: {why}</translation>
    </message>
    <message>
        <source>{service}: {why} {count} more: CHANGE RATE shows them.</source>
        <translation>{service}: {why} {count} más: OTRA TARIFA las muestra.</translation>
    </message>
    <message>
        <source>It does not do what the delivery demands.</source>
        <translation>No cumple lo que exige la entrega.</translation>
    </message>
    <message>
        <source>Amazon wants it on a pallet: no parcel service may take it.</source>
        <translation>Amazon lo quiere en un palé: ningún servicio de paquetería puede llevarlo.</translation>
    </message>
    <message>
        <source>Its lines have different IOSS numbers: they need a parcel each.</source>
        <translation>Sus líneas tienen números IOSS distintos: cada una necesita su paquete.</translation>
    </message>
    <message>
        <source>It is to be insured for its value, but a line has no price: the rule needs an amount.</source>
        <translation>Debe asegurarse por su valor, pero una línea no tiene precio: la regla necesita un importe.</translation>
    </message>
    <message>
        <source>No label printer is set up at this bench.</source>
        <translation>Este puesto no tiene impresora de etiquetas.</translation>
    </message>
    <message>
        <source>The address was deleted: the order is too old.</source>
        <translation>La dirección se borró: el pedido es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The box of this parcel is not known any more.</source>
        <translation>Ya no se conoce la caja de este paquete.</translation>
    </message>
    <message>
        <source>It may still be under way there. TRY AGAIN in two minutes.</source>
        <translation>Puede que allí aún esté en marcha. REINTENTAR dentro de dos minutos.</translation>
    </message>
    <message>
        <source>LABEL NOT TAKEN BACK</source>
        <translation>ETIQUETA NO ANULADA</translation>
    </message>
    <message>
        <source>Amazon does not take this label back.</source>
        <translation>Amazon no anula esta etiqueta.</translation>
    </message>
    <message>
        <source>The label stays paid and right for this parcel.</source>
        <translation>La etiqueta sigue pagada y vale para este paquete.</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>Esta etiqueta</translation>
    </message>
    <message>
        <source>Ship the parcel as it is, or call a lead.</source>
        <translation>Envía el paquete así o llama al encargado.</translation>
    </message>
    <message>
        <source>The label may be taken back already: nobody knows yet.</source>
        <translation>Quizá la etiqueta ya esté anulada: nadie lo sabe aún.</translation>
    </message>
    <message>
        <source>Keep the parcel here. TRY AGAIN asks Amazon.</source>
        <translation>Deja aquí el paquete. REINTENTAR pregunta a Amazon.</translation>
    </message>
    <message>
        <source>LABEL TAKEN BACK OR NOT?</source>
        <translation>¿SE ANULÓ LA ETIQUETA?</translation>
    </message>
    <message>
        <source>The line broke while the label was taken back.</source>
        <translation>Se cortó la línea durante la anulación.</translation>
    </message>
    <message>
        <source>The carrier has it: it is on its way.</source>
        <translation>Lo tiene el transportista: está en camino.</translation>
    </message>
    <message>
        <source>A label that is on its way cannot be taken back. It stays paid.</source>
        <translation>Una etiqueta en camino no se puede anular. Queda pagada.</translation>
    </message>
    <message>
        <source>Go on with the next order. Must it come back? Call a lead.</source>
        <translation>Sigue con otro pedido. ¿Tiene que volver? Llama al encargado.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect with other keys…</source>
        <translation>Conectar con otras claves…</translation>
    </message>
    <message>
        <source>Make the consent address</source>
        <translation>Crear la dirección de consentimiento</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Add store</source>
        <translation>Añadir tienda</translation>
    </message>
    <message>
        <source>Save store</source>
        <translation>Guardar tienda</translation>
    </message>
    <message>
        <source>Remove store</source>
        <translation>Quitar tienda</translation>
    </message>
    <message>
        <source>Vacation settings</source>
        <translation>Ajustes de vacaciones</translation>
    </message>
    <message>
        <source>Open the gate</source>
        <translation>Abrir la barrera</translation>
    </message>
    <message>
        <source>Shut the gate</source>
        <translation>Cerrar la barrera</translation>
    </message>
    <message>
        <source>Switch MLI on…</source>
        <translation>Activar MLI…</translation>
    </message>
    <message>
        <source>Switch MLI off…</source>
        <translation>Apagar MLI…</translation>
    </message>
    <message>
        <source>Reset settings and switch MLI on</source>
        <translation>Borrar ajustes y activar MLI</translation>
    </message>
    <message>
        <source>Reset settings and switch MLI off</source>
        <translation>Borrar ajustes y apagar MLI</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Refresh store warehouse codes</source>
        <translation>Actualizar códigos de almacén</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Start the vacation</source>
        <translation>Empezar las vacaciones</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>End the vacation now</source>
        <translation>Terminar las vacaciones ahora</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Norteamérica</translation>
    </message>
    <message>
        <source>Europe, Middle East, India</source>
        <translation>Europa, Oriente Medio, India</translation>
    </message>
    <message>
        <source>Far East</source>
        <translation>Extremo Oriente</translation>
    </message>
    <message>
        <source>No store yet. Add one under Stores.</source>
        <translation>Todavía no hay tienda. Añade una en Tiendas.</translation>
    </message>
    <message>
        <source>Add and connect a store first; then say here how much it may sell.</source>
        <translation>Añade y conecta primero una tienda; luego di aquí cuánto puede vender.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Elige una tienda</translation>
    </message>
    <message>
        <source>Its settings and what they send are shown here.</source>
        <translation>Aquí se ven sus ajustes y lo que envían.</translation>
    </message>
    <message>
        <source>Nothing is sent for this store until you save them.</source>
        <translation>No se envía nada para esta tienda hasta que los guardes.</translation>
    </message>
    <message>
        <source>{percent} % of the stock</source>
        <translation>{percent} % de las existencias</translation>
    </message>
    <message>
        <source>How much this store may sell</source>
        <translation>Cuánto puede vender esta tienda</translation>
    </message>
    <message>
        <source>Each location sends its own warehouse</source>
        <translation>Cada ubicación envía su propio almacén</translation>
    </message>
    <message>
        <source>With MLI these settings count for each mapped location by itself.</source>
        <translation>Con MLI estos ajustes valen para cada ubicación asignada por separado.</translation>
    </message>
    <message>
        <source>Settings are saved</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>New quantities go to Amazon with the next run.</source>
        <translation>Las cantidades nuevas van a Amazon en la próxima vuelta.</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Lo que envía</translation>
    </message>
    <message>
        <source>Try it with a listing</source>
        <translation>Pruébalo con un anuncio</translation>
    </message>
    <message>
        <source>Begin a SKU or a word of the title.</source>
        <translation>Empieza un SKU o una palabra del título.</translation>
    </message>
    <message>
        <source>No listing of this store begins so.</source>
        <translation>Ningún anuncio de esta tienda empieza así.</translation>
    </message>
    <message>
        <source>The settings at the left are not complete.</source>
        <translation>Los ajustes de la izquierda no están completos.</translation>
    </message>
    <message>
        <source>Nothing is sent until there is a warehouse.</source>
        <translation>No se envía nada hasta que haya un almacén.</translation>
    </message>
    <message>
        <source>Choose a listing to see its quantity while you change the settings.</source>
        <translation>Elige un anuncio para ver su cantidad mientras cambias los ajustes.</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>The store sells as always.</source>
        <translation>La tienda vende como siempre.</translation>
    </message>
    <message>
        <source>While away</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Sell nothing</source>
        <translation>No vender nada</translation>
    </message>
    <message>
        <source>Sell with a longer lead time</source>
        <translation>Vender con un plazo más largo</translation>
    </message>
    <message>
        <source>Quantities and lead times go out as always.</source>
        <translation>Cantidades y plazos salen como siempre.</translation>
    </message>
    <message>
        <source>Every quantity is sent as 0.</source>
        <translation>Todas las cantidades se envían como 0.</translation>
    </message>
    <message>
        <source>Quantities go on; buyers are told of a later dispatch.</source>
        <translation>Las cantidades siguen; al comprador se le dice que saldrá más tarde.</translation>
    </message>
    <message>
        <source>Every quantity goes out as 0.</source>
        <translation>Todas las cantidades salen como 0.</translation>
    </message>
    <message>
        <source>Quantities go on with the longer lead time.</source>
        <translation>Las cantidades siguen con el plazo más largo.</translation>
    </message>
    <message>
        <source>Whole lead time</source>
        <translation>Plazo completo</translation>
    </message>
    <message>
        <source>Not added to the usual one: this is all of it, 30 days at most.</source>
        <translation>No se suma al habitual: esto es todo, 30 días como máximo.</translation>
    </message>
    <message>
        <source>Amazon takes no lead time over {most} days. For longer, sell nothing instead.</source>
        <translation>Amazon no acepta más de {most} días. Para más tiempo, no vendas nada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From now until I end it</source>
        <translation>Desde ahora hasta que las termine</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Elige el primer día</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>Terminan antes de empezar</translation>
    </message>
    <message>
        <source>On vacation: sells nothing</source>
        <translation>De vacaciones: no vende nada</translation>
    </message>
    <message>
        <source>On vacation: longer lead time</source>
        <translation>De vacaciones: plazo más largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Sells nothing while away</source>
        <translation>No vende nada mientras tanto</translation>
    </message>
    <message>
        <source>Longer lead time while away</source>
        <translation>Plazo más largo mientras tanto</translation>
    </message>
    <message>
        <source>On vacation until you end it</source>
        <translation>De vacaciones hasta que las termines</translation>
    </message>
    <message>
        <source>On vacation from {starts} until you end it</source>
        <translation>De vacaciones desde el {starts} hasta que las termines</translation>
    </message>
    <message>
        <source>On vacation from {starts} to {ends}</source>
        <translation>De vacaciones del {starts} al {ends}</translation>
    </message>
    <message>
        <source>Afterwards that day’s stock and the usual lead time go out; nothing old is remembered.</source>
        <translation>Después salen las existencias de ese día y el plazo habitual; no se recuerda nada viejo.</translation>
    </message>
    <message>
        <source>Vacation is saved</source>
        <translation>Vacaciones guardadas</translation>
    </message>
    <message>
        <source>The vacation is over</source>
        <translation>Las vacaciones han terminado</translation>
    </message>
    <message>
        <source>Listings with settings of their own</source>
        <translation>Anuncios con ajustes propios</translation>
    </message>
    <message>
        <source>They do not follow the settings above.</source>
        <translation>No siguen los ajustes de arriba.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{sku} follows the store’s settings again</source>
        <translation>{sku} sigue otra vez los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Its connection, switches and jobs are shown here.</source>
        <translation>Aquí se ven su conexión, sus interruptores y sus tareas.</translation>
    </message>
    <message>
        <source>A store is one seller account in one country. Add the first one; you need its merchant token from Seller Central.</source>
        <translation>Una tienda es una cuenta de vendedor en un país. Añade la primera; hace falta su token de vendedor de Seller Central.</translation>
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
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Claves rechazadas</translation>
    </message>
    <message>
        <source>Merchant token</source>
        <translation>Token de vendedor</translation>
    </message>
    <message>
        <source>Seller Central: Settings, Account Info, Merchant Token.</source>
        <translation>Seller Central: Configuración, Información de la cuenta, Token de vendedor.</translation>
    </message>
    <message>
        <source>Secret made</source>
        <translation>Secreto creado</translation>
    </message>
    <message>
        <source>Amazon’s region: {region}</source>
        <translation>Región de Amazon: {region}</translation>
    </message>
    <message>
        <source>As you call it, such as US main.</source>
        <translation>Como tú la llamas, por ejemplo EE. UU. principal.</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>La tienda</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>Añadir una tienda</translation>
    </message>
    <message>
        <source>One seller account in one country. Sell in the US and Canada: two stores.</source>
        <translation>Una cuenta de vendedor en un país. Si vendes en EE. UU. y Canadá: dos tiendas.</translation>
    </message>
    <message>
        <source>Ship-from address</source>
        <translation>Dirección de envío</translation>
    </message>
    <message>
        <source>Buy Shipping buys labels from here.</source>
        <translation>Buy Shipping compra etiquetas desde aquí.</translation>
    </message>
    <message>
        <source>Sender’s e-mail</source>
        <translation>Correo del remitente</translation>
    </message>
    <message>
        <source>Without it Amazon sells no label for orders with Transparency codes.</source>
        <translation>Sin él, Amazon no vende etiquetas para pedidos con códigos Transparency.</translation>
    </message>
    <message>
        <source>Saved. Now connect it</source>
        <translation>Guardado. Ahora conéctala</translation>
    </message>
    <message>
        <source>Paste its keys below, or give consent in Seller Central.</source>
        <translation>Pega abajo sus claves o da el consentimiento en Seller Central.</translation>
    </message>
    <message>
        <source>Address is saved</source>
        <translation>Dirección guardada</translation>
    </message>
    <message>
        <source>Remove this store</source>
        <translation>Quitar esta tienda</translation>
    </message>
    <message>
        <source>It was never connected, so nothing is lost.</source>
        <translation>Nunca estuvo conectada, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Este nombre no sirve</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elige un país</translation>
    </message>
    <message>
        <source>Letters and digits only, such as A2EXAMPLE1TOKEN</source>
        <translation>Solo letras y cifras, como A2EXAMPLE1TOKEN</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>MLI exists in the US only</source>
        <translation>MLI existe solo en EE. UU.</translation>
    </message>
    <message>
        <source>NARF exists in North America only</source>
        <translation>NARF existe solo en Norteamérica</translation>
    </message>
    <message>
        <source>0 to 30 days</source>
        <translation>De 0 a 30 días</translation>
    </message>
    <message>
        <source>There is no such warehouse</source>
        <translation>No existe ese almacén</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>De 0 a 100</translation>
    </message>
    <message>
        <source>Not below zero</source>
        <translation>No menos de cero</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Todavía sin conectar</translation>
    </message>
    <message>
        <source>Choose how, and let Amazon confirm it.</source>
        <translation>Elige cómo y deja que Amazon lo confirme.</translation>
    </message>
    <message>
        <source>Amazon no longer accepts the keys</source>
        <translation>Amazon ya no acepta las claves</translation>
    </message>
    <message>
        <source>Nothing is imported or sent. Make new ones in Seller Central and connect again.</source>
        <translation>No se importa ni se envía nada. Crea otras en Seller Central y conecta otra vez.</translation>
    </message>
    <message>
        <source>New keys for this store</source>
        <translation>Claves nuevas para esta tienda</translation>
    </message>
    <message>
        <source>The old ones stay until Amazon has accepted the new ones.</source>
        <translation>Las viejas quedan hasta que Amazon acepte las nuevas.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Paste the keys of your own app</source>
        <translation>Pegar las claves de tu propia aplicación</translation>
    </message>
    <message>
        <source>Give consent in Seller Central</source>
        <translation>Dar el consentimiento en Seller Central</translation>
    </message>
    <message>
        <source>For a private app that you authorized for yourself.</source>
        <translation>Para una aplicación privada que autorizaste tú.</translation>
    </message>
    <message>
        <source>For a public app with an https address of its own.</source>
        <translation>Para una aplicación pública con dirección https propia.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de la aplicación</translation>
    </message>
    <message>
        <source>Begins with amzn1.sp.solution.</source>
        <translation>Empieza por amzn1.sp.solution.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>As it is registered at Amazon, https only.</source>
        <translation>Como está registrada en Amazon, solo https.</translation>
    </message>
    <message>
        <source>It must begin with https://; Amazon takes no other.</source>
        <translation>Debe empezar por https://; Amazon no acepta otra.</translation>
    </message>
    <message>
        <source>The app is still a draft</source>
        <translation>La aplicación todavía es un borrador</translation>
    </message>
    <message>
        <source>Adds version=beta to the address.</source>
        <translation>Añade version=beta a la dirección.</translation>
    </message>
    <message>
        <source>1 · Open this address, sign in and confirm.</source>
        <translation>1 · Abre esta dirección, entra y confirma.</translation>
    </message>
    <message>
        <source>2 · Copy the address on which you land, and paste it here by {time}.</source>
        <translation>2 · Copia la dirección a la que llegas y pégala aquí antes de las {time}.</translation>
    </message>
    <message>
        <source>Address on which you landed</source>
        <translation>Dirección a la que llegaste</translation>
    </message>
    <message>
        <source>The whole line of the browser.</source>
        <translation>La línea entera del navegador.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>{name} está conectada</translation>
    </message>
    <message>
        <source>Switch on what it may do.</source>
        <translation>Activa lo que puede hacer.</translation>
    </message>
    <message>
        <source>Close this page and go back to Packbench.</source>
        <translation>Cierra esta página y vuelve a Packbench.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>Fill in all of it.</source>
        <translation>Rellénalo todo.</translation>
    </message>
    <message>
        <source>Amazon does not accept these keys.</source>
        <translation>Amazon no acepta estas claves.</translation>
    </message>
    <message>
        <source>Copy each of them again from Seller Central; a new refresh token belongs to one app only.</source>
        <translation>Copia cada una otra vez de Seller Central; un token de actualización nuevo es de una sola aplicación.</translation>
    </message>
    <message>
        <source>Amazon turned the question down.</source>
        <translation>Amazon rechazó la pregunta.</translation>
    </message>
    <message>
        <source>Its words say why. Check the app’s roles, then try again.</source>
        <translation>Sus palabras dicen por qué. Comprueba los roles de la aplicación e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>These keys belong to an account that does not sell in this country.</source>
        <translation>Estas claves son de una cuenta que no vende en este país.</translation>
    </message>
    <message>
        <source>Check the country of this store, or use the right account’s keys.</source>
        <translation>Comprueba el país de esta tienda o usa las claves de la cuenta correcta.</translation>
    </message>
    <message>
        <source>The account is known in this country but does not take part.</source>
        <translation>La cuenta se conoce en este país, pero no participa.</translation>
    </message>
    <message>
        <source>Finish the registration there in Seller Central, then connect.</source>
        <translation>Termina el registro en Seller Central y conecta.</translation>
    </message>
    <message>
        <source>You signed in to another account than this store’s.</source>
        <translation>Has entrado en otra cuenta, no en la de esta tienda.</translation>
    </message>
    <message>
        <source>Check the merchant token, or sign in with the right account.</source>
        <translation>Comprueba el token de vendedor o entra con la cuenta correcta.</translation>
    </message>
    <message>
        <source>Amazon did not take the code of that address.</source>
        <translation>Amazon no aceptó el código de esa dirección.</translation>
    </message>
    <message>
        <source>It works once and for 5 minutes. Begin again.</source>
        <translation>Vale una vez y 5 minutos. Empieza otra vez.</translation>
    </message>
    <message>
        <source>That address carries no code.</source>
        <translation>Esa dirección no lleva ningún código.</translation>
    </message>
    <message>
        <source>That is Seller Central’s page itself: nothing is confirmed yet.</source>
        <translation>Esa es la propia página de Seller Central: aún no hay nada confirmado.</translation>
    </message>
    <message>
        <source>Confirm there, then copy where you land. If it shows an error, the app is private (paste its keys) or still a draft.</source>
        <translation>Confirma allí y copia dónde llegas. Si muestra un error, la app es privada (pega sus claves) o aún un borrador.</translation>
    </message>
    <message>
        <source>Copy the whole address after you confirmed.</source>
        <translation>Copia la dirección entera después de confirmar.</translation>
    </message>
    <message>
        <source>That is not the address that Amazon sent you to.</source>
        <translation>Esa no es la dirección a la que te envió Amazon.</translation>
    </message>
    <message>
        <source>That address belongs to no consent begun here.</source>
        <translation>Esa dirección no es de ningún consentimiento empezado aquí.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Empieza otra vez.</translation>
    </message>
    <message>
        <source>That address was used already.</source>
        <translation>Esa dirección ya se usó.</translation>
    </message>
    <message>
        <source>Each consent counts once. Begin again.</source>
        <translation>Cada consentimiento vale una vez. Empieza otra vez.</translation>
    </message>
    <message>
        <source>The 5 minutes are over.</source>
        <translation>Los 5 minutos han pasado.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Eso no es una dirección.</translation>
    </message>
    <message>
        <source>Copy the whole line of the browser.</source>
        <translation>Copia la línea entera del navegador.</translation>
    </message>
    <message>
        <source>Seller Central says that you declined.</source>
        <translation>Seller Central dice que no aceptaste.</translation>
    </message>
    <message>
        <source>Open the address again and confirm, if you want to.</source>
        <translation>Abre otra vez la dirección y confirma, si quieres.</translation>
    </message>
    <message>
        <source>The redirect address is no address.</source>
        <translation>La dirección de redirección no es una dirección.</translation>
    </message>
    <message>
        <source>Type it as it is registered at Amazon.</source>
        <translation>Escríbela como está registrada en Amazon.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https://.</source>
        <translation>La dirección de redirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Amazon registers no other. Use your app’s own.</source>
        <translation>Amazon no registra otra. Usa la de tu aplicación.</translation>
    </message>
    <message>
        <source>Amazon refuses addresses of this computer.</source>
        <translation>Amazon rechaza direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Use your app’s public https address and paste where you land.</source>
        <translation>Usa la dirección https pública de tu aplicación y pega a dónde llegas.</translation>
    </message>
    <message>
        <source>Amazon refuses the keys</source>
        <translation>Amazon rechaza las claves</translation>
    </message>
    <message>
        <source>Nothing is imported or sent. Connect it again.</source>
        <translation>No se importa ni se envía nada. Conéctala otra vez.</translation>
    </message>
    <message>
        <source>The client secret is over 180 days old</source>
        <translation>El secreto de cliente tiene más de 180 días</translation>
    </message>
    <message>
        <source>Amazon stops taking it. Rotate it in Seller Central and connect again with the new one.</source>
        <translation>Amazon deja de aceptarlo. Renuévalo en Seller Central y conecta con el nuevo.</translation>
    </message>
    <message>
        <source>The client secret runs out soon</source>
        <translation>El secreto de cliente caduca pronto</translation>
    </message>
    <message>
        <source>Amazon takes it for 180 days. Rotate it in Seller Central and connect again with the new one.</source>
        <translation>Amazon lo acepta 180 días. Renuévalo en Seller Central y conecta con el nuevo.</translation>
    </message>
    <message>
        <source>A job keeps failing</source>
        <translation>Una tarea falla una y otra vez</translation>
    </message>
    <message>
        <source>Its words are below, with what it waits for.</source>
        <translation>Sus palabras están abajo, con lo que espera.</translation>
    </message>
    <message>
        <source>1 line of Amazon’s report is unreadable</source>
        <translation>1 línea del informe de Amazon no se puede leer</translation>
    </message>
    <message>
        <source>{count} lines of Amazon’s report are unreadable</source>
        <translation>{count} líneas del informe de Amazon no se pueden leer</translation>
    </message>
    <message>
        <source>No listing was marked as gone. The next report is read anew; if it stays so, tell IT.</source>
        <translation>Ninguna oferta se marcó como retirada. El próximo informe se lee de nuevo; si sigue igual, avisa a informática.</translation>
    </message>
    <message>
        <source>The NARF gate is shut</source>
        <translation>La barrera NARF está cerrada</translation>
    </message>
    <message>
        <source>No inventory is sent until a manager opens it below.</source>
        <translation>No se envían existencias hasta que un gerente la abra abajo.</translation>
    </message>
    <message>
        <source>No allocation settings</source>
        <translation>Sin ajustes de reparto</translation>
    </message>
    <message>
        <source>Nothing is sent until they are saved under Allocation.</source>
        <translation>No se envía nada hasta que se guarden en Reparto.</translation>
    </message>
    <message>
        <source>A location has no warehouse</source>
        <translation>Una ubicación no tiene almacén</translation>
    </message>
    <message>
        <source>It gets no quantity. Map it below.</source>
        <translation>No recibe cantidad. Asígnala abajo.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Import listings</source>
        <translation>Importar anuncios</translation>
    </message>
    <message>
        <source>All of them once, then what changes.</source>
        <translation>Todos una vez, luego lo que cambia.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <source>Orders that you ship yourself.</source>
        <translation>Pedidos que envías tú.</translation>
    </message>
    <message>
        <source>Send inventory</source>
        <translation>Enviar existencias</translation>
    </message>
    <message>
        <source>Quantities with their lead time, as Allocation says.</source>
        <translation>Cantidades con su plazo, como dice Reparto.</translation>
    </message>
    <message>
        <source>Buy Shipping</source>
        <translation>Buy Shipping</translation>
    </message>
    <message>
        <source>Labels bought at Amazon.</source>
        <translation>Etiquetas compradas en Amazon.</translation>
    </message>
    <message>
        <source>PO number on labels</source>
        <translation>Número de compra en las etiquetas</translation>
    </message>
    <message>
        <source>For Business orders whose buyer gave one.</source>
        <translation>En pedidos Business cuyo comprador dio uno.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>At the benches</source>
        <translation>En las mesas</translation>
    </message>
    <message>
        <source>Packers may skip a code</source>
        <translation>Los empacadores pueden saltar un código</translation>
    </message>
    <message>
        <source>A packer ships a unit without its Transparency code, with a reason. Off: a lead must do it.</source>
        <translation>Un empacador envía una unidad sin su código Transparency, con un motivo. Apagado: lo hace un encargado.</translation>
    </message>
    <message>
        <source>Codes go by Amazon Shipping v2</source>
        <translation>Los códigos van por Amazon Shipping v2</translation>
    </message>
    <message>
        <source>Orders with codes are labelled by Shipping v2. Off: by Merchant Fulfillment, Amazon’s way.</source>
        <translation>Los pedidos con códigos se etiquetan con Shipping v2. Apagado: con Merchant Fulfillment, como dice Amazon.</translation>
    </message>
    <message>
        <source>Amazon prints the PO number</source>
        <translation>Amazon imprime el número PO</translation>
    </message>
    <message>
        <source>Amazon’s labels show it already, so it is not added a second time. Off: we add it.</source>
        <translation>Las etiquetas de Amazon ya lo muestran y no se añade otra vez. Apagado: lo añadimos nosotros.</translation>
    </message>
    <message>
        <source>Shipped when the manifest is closed</source>
        <translation>Enviado al cerrar el manifiesto</translation>
    </message>
    <message>
        <source>Orders stay Labelled until their parcels are on a manifest. Off: they are Shipped with the label, those that wait at once.</source>
        <translation>Los pedidos quedan en «Etiquetado» hasta que sus paquetes estén en un manifiesto. Desactivado: pasan a «Enviado» con la etiqueta, y los que esperan, enseguida.</translation>
    </message>
    <message>
        <source>The benches go by it from the next order on.</source>
        <translation>Las mesas lo siguen desde el próximo pedido.</translation>
    </message>
    <message>
        <source>The first label with a PO number will show whether Amazon prints it.</source>
        <translation>La primera etiqueta con número PO mostrará si Amazon lo imprime.</translation>
    </message>
    <message>
        <source>We add the PO number to Amazon’s labels.</source>
        <translation>Añadimos el número PO a las etiquetas de Amazon.</translation>
    </message>
    <message>
        <source>The first label showed its PO number</source>
        <translation>La primera etiqueta mostró su número PO</translation>
    </message>
    <message>
        <source>Order {order}, {when}. Nothing is added.</source>
        <translation>Pedido {order}, {when}. No se añade nada.</translation>
    </message>
    <message>
        <source>The first label lacked its PO number</source>
        <translation>A la primera etiqueta le faltaba su número PO</translation>
    </message>
    <message>
        <source>Order {order}, {when}. Since then we add it to each label of a Business order.</source>
        <translation>Pedido {order}, {when}. Desde entonces lo añadimos a cada etiqueta de un pedido Business.</translation>
    </message>
    <message>
        <source>Does the first label show its PO number?</source>
        <translation>¿Muestra la primera etiqueta su número PO?</translation>
    </message>
    <message>
        <source>That of order {order}, {when}, is a picture that we cannot read. Look at it, and say.</source>
        <translation>La del pedido {order}, {when}, es una imagen que no podemos leer. Mírala y dilo.</translation>
    </message>
    <message>
        <source>It shows it</source>
        <translation>Lo muestra</translation>
    </message>
    <message>
        <source>It lacks it</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Somebody has answered that already.</source>
        <translation>Alguien ya lo ha respondido.</translation>
    </message>
    <message>
        <source>A label is to be looked at</source>
        <translation>Hay que mirar una etiqueta</translation>
    </message>
    <message>
        <source>Say below whether it shows its PO number.</source>
        <translation>Di abajo si muestra su número PO.</translation>
    </message>
    <message>
        <source>Remote Fulfillment (NARF)</source>
        <translation>Remote Fulfillment (NARF)</translation>
    </message>
    <message>
        <source>This account takes part in NARF</source>
        <translation>Esta cuenta participa en NARF</translation>
    </message>
    <message>
        <source>Amazon sells your US FBA stock in Canada, Mexico and Brazil.</source>
        <translation>Amazon vende tus existencias FBA de EE. UU. en Canadá, México y Brasil.</translation>
    </message>
    <message>
        <source>The gate is shut: no inventory is sent</source>
        <translation>La barrera está cerrada: no se envían existencias</translation>
    </message>
    <message>
        <source>A quantity sent to a listing that Amazon ships could take it away from FBA.</source>
        <translation>Una cantidad enviada a un anuncio que envía Amazon podría quitarlo de FBA.</translation>
    </message>
    <message>
        <source>Check in Seller Central that your merchant SKUs are not FBA SKUs, then open it.</source>
        <translation>Comprueba en Seller Central que tus SKU de vendedor no son SKU de FBA y ábrela.</translation>
    </message>
    <message>
        <source>Type {words} to open it</source>
        <translation>Escribe {words} para abrirla</translation>
    </message>
    <message>
        <source>Open since {when}, by {name}</source>
        <translation>Abierta desde {when}, por {name}</translation>
    </message>
    <message>
        <source>Only listings that Amazon confirms as merchant-fulfilled in the same minute are sent.</source>
        <translation>Solo se envían anuncios que Amazon confirma como del vendedor en el mismo minuto.</translation>
    </message>
    <message>
        <source>Multi-Location Inventory (MLI)</source>
        <translation>Inventario en varias ubicaciones (MLI)</translation>
    </message>
    <message>
        <source>MLI</source>
        <translation>MLI</translation>
    </message>
    <message>
        <source>A quantity of its own for each of your locations at Amazon.</source>
        <translation>Una cantidad propia para cada una de tus ubicaciones en Amazon.</translation>
    </message>
    <message>
        <source>Each location gets the stock of its warehouse; one without gets nothing.</source>
        <translation>Cada ubicación recibe las existencias de su almacén; sin almacén, nada.</translation>
    </message>
    <message>
        <source>No locations known yet</source>
        <translation>Todavía no se conocen ubicaciones</translation>
    </message>
    <message>
        <source>Refresh the store warehouse codes. New locations are made in Seller Central.</source>
        <translation>Actualiza los códigos de almacén. Las ubicaciones nuevas se crean en Seller Central.</translation>
    </message>
    <message>
        <source>No warehouse: gets nothing</source>
        <translation>Sin almacén: no recibe nada</translation>
    </message>
    <message>
        <source>Choose its warehouse; until then it gets no quantity.</source>
        <translation>Elige su almacén; hasta entonces no recibe cantidad.</translation>
    </message>
    <message>
        <source>Amazon no longer lists it</source>
        <translation>Amazon ya no la muestra</translation>
    </message>
    <message>
        <source>{alias} ({code})</source>
        <translation>{alias} ({code})</translation>
    </message>
    <message>
        <source>Switching MLI on resets this store’s settings</source>
        <translation>Activar MLI borra los ajustes de esta tienda</translation>
    </message>
    <message>
        <source>Switching MLI off resets this store’s settings</source>
        <translation>Apagar MLI borra los ajustes de esta tienda</translation>
    </message>
    <message>
        <source>Its allocation settings are taken away.</source>
        <translation>Se quitan sus ajustes de reparto.</translation>
    </message>
    <message>
        <source>1 listing loses its own settings.</source>
        <translation>1 anuncio pierde sus ajustes propios.</translation>
    </message>
    <message>
        <source>{count} listings lose their own settings.</source>
        <translation>{count} anuncios pierden sus ajustes propios.</translation>
    </message>
    <message>
        <source>The single quantity is set to 0 first.</source>
        <translation>Primero la cantidad única pasa a 0.</translation>
    </message>
    <message>
        <source>The locations are set to 0 first.</source>
        <translation>Primero las ubicaciones pasan a 0.</translation>
    </message>
    <message>
        <source>Nothing is sent until you save new settings. Keep the old ones as CSV.</source>
        <translation>No se envía nada hasta que guardes ajustes nuevos. Conserva los viejos como CSV.</translation>
    </message>
    <message>
        <source>MLI is on</source>
        <translation>MLI está activado</translation>
    </message>
    <message>
        <source>Refresh the codes, map the locations, then save new settings under Allocation.</source>
        <translation>Actualiza los códigos, asigna las ubicaciones y guarda ajustes nuevos en Reparto.</translation>
    </message>
    <message>
        <source>MLI is off</source>
        <translation>MLI está apagado</translation>
    </message>
    <message>
        <source>Save new settings under Allocation; nothing is sent before.</source>
        <translation>Guarda ajustes nuevos en Reparto; antes no se envía nada.</translation>
    </message>
    <message>
        <source>{count} locations</source>
        <translation>{count} ubicaciones</translation>
    </message>
    <message>
        <source>SKUs in several stores</source>
        <translation>SKU en varias tiendas</translation>
    </message>
    <message>
        <source>One quantity at Amazon, several stores: the last sender would win.</source>
        <translation>Una cantidad en Amazon, varias tiendas: ganaría la última en enviar.</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Not decided yet: {store} sends</source>
        <translation>Todavía sin decidir: envía {store}</translation>
    </message>
    <message>
        <source>To be renamed {proposal}</source>
        <translation>Pasará a llamarse {proposal}</translation>
    </message>
    <message>
        <source>Kept shared: {store} sends</source>
        <translation>Sigue compartido: envía {store}</translation>
    </message>
    <message>
        <source>Overwriting is accepted</source>
        <translation>Se acepta que se pisen</translation>
    </message>
    <message>
        <source>The smaller of the stores’ quantities goes out.</source>
        <translation>Sale la menor de las cantidades de las tiendas.</translation>
    </message>
    <message>
        <source>The other stores send nothing for it.</source>
        <translation>Las otras tiendas no envían nada.</translation>
    </message>
    <message>
        <source>Each store sends its own; the last one wins.</source>
        <translation>Cada tienda envía la suya; gana la última.</translation>
    </message>
    <message>
        <source>{stores} · not decided, {sender} sends the smaller quantity</source>
        <translation>{stores} · sin decidir, {sender} envía la cantidad menor</translation>
    </message>
    <message>
        <source>{stores} · {sender} sends</source>
        <translation>{stores} · envía {sender}</translation>
    </message>
    <message>
        <source>{stores} · overwriting accepted</source>
        <translation>{stores} · se acepta que se pisen</translation>
    </message>
    <message>
        <source>{stores} · to be renamed</source>
        <translation>{stores} · se renombrará</translation>
    </message>
    <message>
        <source>{sku} is one quantity in {stores}</source>
        <translation>{sku} es una sola cantidad en {stores}</translation>
    </message>
    <message>
        <source>Amazon keeps one number for all of them.</source>
        <translation>Amazon guarda un solo número para todas.</translation>
    </message>
    <message>
        <source>Until you decide, {store} sends the smaller quantity.</source>
        <translation>Hasta que decidas, {store} envía la cantidad menor.</translation>
    </message>
    <message>
        <source>What shall be done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Rename it to {proposal}</source>
        <translation>Renombrar a {proposal}</translation>
    </message>
    <message>
        <source>Keep it shared, one store sends</source>
        <translation>Dejarlo compartido, envía una tienda</translation>
    </message>
    <message>
        <source>Let them overwrite each other</source>
        <translation>Dejar que se pisen</translation>
    </message>
    <message>
        <source>A listing {proposal} takes its place; then each has a quantity of its own.</source>
        <translation>Un anuncio {proposal} ocupa su lugar; así cada uno tiene su cantidad.</translation>
    </message>
    <message>
        <source>The chosen store sends its quantity; the others send nothing.</source>
        <translation>La tienda elegida envía su cantidad; las otras, nada.</translation>
    </message>
    <message>
        <source>Each sends its own number, and the last one wins. You may sell what is not there.</source>
        <translation>Cada una envía su número y gana el último. Puedes vender lo que no hay.</translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation>Quién envía las cantidades</translation>
    </message>
    <message>
        <source>Write that you accept it, and why</source>
        <translation>Escribe que lo aceptas y por qué</translation>
    </message>
    <message>
        <source>Kept in the audit log with your name.</source>
        <translation>Queda en el registro con tu nombre.</translation>
    </message>
    <message>
        <source>At least a few words</source>
        <translation>Al menos unas palabras</translation>
    </message>
    <message>
        <source>Choose before the new listing is sent.</source>
        <translation>Elige antes de que se envíe el anuncio nuevo.</translation>
    </message>
    <message>
        <source>New SKU</source>
        <translation>SKU nuevo</translation>
    </message>
    <message>
        <source>Rename it in</source>
        <translation>Renombrarlo en</translation>
    </message>
    <message>
        <source>When Amazon shows it, take the old listing off here.</source>
        <translation>Cuando Amazon lo muestre, retira aquí el anuncio viejo.</translation>
    </message>
    <message>
        <source>Renaming needs the Listings role too.</source>
        <translation>Renombrar necesita además el rol Anuncios.</translation>
    </message>
    <message>
        <source>Only a manager may keep it shared or accept overwriting.</source>
        <translation>Solo un gerente puede dejarlo compartido o aceptar que se pisen.</translation>
    </message>
    <message>
        <source>The old listing</source>
        <translation>El anuncio viejo</translation>
    </message>
    <message>
        <source>Take it off once Amazon shows the new SKU. It does not come back.</source>
        <translation>Retíralo cuando Amazon muestre el SKU nuevo. No vuelve.</translation>
    </message>
    <message>
        <source>{sku} is taken off</source>
        <translation>{sku} está retirado</translation>
    </message>
    <message>
        <source>Create {sku}</source>
        <translation>Crear {sku}</translation>
    </message>
    <message>
        <source>Take {sku} off</source>
        <translation>Retirar {sku}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Qué está haciendo</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Todavía no ha corrido nada.</translation>
    </message>
    <message>
        <source>never done yet</source>
        <translation>nunca hecho todavía</translation>
    </message>
    <message>
        <source>last done {when}</source>
        <translation>hecho por última vez {when}</translation>
    </message>
    <message>
        <source>tries again {when}</source>
        <translation>lo intenta otra vez {when}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>Scan stock</source>
        <translation>Escanear existencias</translation>
    </message>
    <message>
        <source>Each scan counts. Nothing is stored until you save it.</source>
        <translation>Cada escaneo cuenta. Nada se guarda hasta que lo guardes.</translation>
    </message>
    <message>
        <source>What you are doing</source>
        <translation>Qué estás haciendo</translation>
    </message>
    <message>
        <source>Save or discard what is scanned to change this.</source>
        <translation>Guarda o descarta lo escaneado para cambiar esto.</translation>
    </message>
    <message>
        <source>Scan all of a product: this is what is there then.</source>
        <translation>Escanea todas las unidades de un producto: eso es lo que hay entonces.</translation>
    </message>
    <message>
        <source>Came back: scan the product, then its Transparency code.</source>
        <translation>Devuelto: escanea el producto y luego su código Transparency.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Bulto</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N.º de orden de compra</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Gift slip</source>
        <translation>Albarán de regalo</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Mensaje de regalo</translation>
    </message>
    <message>
        <source>LABEL LATER</source>
        <translation>ETIQUETA MÁS TARDE</translation>
    </message>
    <message>
        <source>Scan this code at a bench when Amazon is back.</source>
        <translation>Escanee este código en un puesto cuando Amazon vuelva.</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Handed over by (name, signature)</source>
        <translation>Entregado por (nombre, firma)</translation>
    </message>
    <message>
        <source>Received for the carrier by (name, signature)</source>
        <translation>Recibido por el transportista (nombre, firma)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Factura comercial</translation>
    </message>
    <message>
        <source>Seller and exporter</source>
        <translation>Vendedor y exportador</translation>
    </message>
    <message>
        <source>Buyer and consignee</source>
        <translation>Comprador y destinatario</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation>Descripción de la mercancía</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Código SA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Valor unitario</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Peso neto</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Peso bruto</translation>
    </message>
    <message>
        <source>Reason for export</source>
        <translation>Motivo de exportación</translation>
    </message>
    <message>
        <source>Terms of delivery</source>
        <translation>Condiciones de entrega</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>Número IOSS</translation>
    </message>
    <message>
        <source>I declare that all that is said in this invoice is true and correct.</source>
        <translation>Declaro que todo lo indicado en esta factura es verdadero y correcto.</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Nombre, fecha, firma</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <translation>Venta de mercancías</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Mercancía devuelta</translation>
    </message>
    <message>
        <source>Proof of packing</source>
        <translation>Prueba de embalaje</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Embalado por</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Every scan and entry</source>
        <translation>Todos los escaneos y entradas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Scanned or typed</source>
        <translation>Escaneado o tecleado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Order opened</source>
        <translation>Pedido abierto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Transparency code</source>
        <translation>Código Transparency</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Tecleado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>Etiqueta comprobada</translation>
    </message>
    <message>
        <source>Package closed</source>
        <translation>Bulto cerrado</translation>
    </message>
    <message>
        <source>Open labels</source>
        <translation>Etiquetas abiertas</translation>
    </message>
    <message>
        <source>Paid, or perhaps paid</source>
        <translation>Pagadas, o quizá pagadas</translation>
    </message>
    <message>
        <source>You can look, but not act</source>
        <translation>Puede mirar, pero no actuar</translation>
    </message>
    <message>
        <source>A lead or a manager does this. Ask one.</source>
        <translation>Esto lo hace un encargado o un gerente. Pídaselo.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Shipping is not set up in this window.</source>
        <translation>Los envíos no están configurados en esta ventana.</translation>
    </message>
    <message>
        <source>How it is shipped, and why</source>
        <translation>Cómo se envía, y por qué</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Mostrar el pedido</translation>
    </message>
    <message>
        <source>Labels that were bought but never came out, and calls that were cut off while buying.</source>
        <translation>Etiquetas compradas que nunca salieron, y llamadas cortadas durante la compra.</translation>
    </message>
    <message>
        <source>No label is open</source>
        <translation>No hay etiquetas abiertas</translation>
    </message>
    <message>
        <source>Every label that was paid was also printed.</source>
        <translation>Toda etiqueta pagada se imprimió también.</translation>
    </message>
    <message>
        <source>Nobody knows whether these were bought</source>
        <translation>Nadie sabe si estas se compraron</translation>
    </message>
    <message>
        <source>The call was cut off. Until it is settled, the order cannot be shipped in any other way.</source>
        <translation>La llamada se cortó. Hasta aclararlo, el pedido no puede enviarse de otro modo.</translation>
    </message>
    <message>
        <source>Bought, not printed</source>
        <translation>Comprada, sin imprimir</translation>
    </message>
    <message>
        <source>Paid already: print the label, or void it and get the money back.</source>
        <translation>Ya pagada: imprima la etiqueta, o anúlela y recupere el dinero.</translation>
    </message>
    <message>
        <source>Order {order} · {when} · {bench}</source>
        <translation>Pedido {order} · {when} · {bench}</translation>
    </message>
    <message>
        <source>Order {order} · {when}</source>
        <translation>Pedido {order} · {when}</translation>
    </message>
    <message>
        <source>Carrier not known</source>
        <translation>Transportista desconocido</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Void this label</source>
        <translation>Anular esta etiqueta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>I looked it up…</source>
        <translation>Lo he consultado…</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Aclararlo</translation>
    </message>
    <message>
        <source>Is the parcel still here?</source>
        <translation>¿Sigue aquí el paquete?</translation>
    </message>
    <message>
        <source>A parcel that is on its way cannot be called back. After voiding, the order is open again.</source>
        <translation>Un paquete en camino no puede recuperarse. Tras anular, el pedido vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The label goes to the printer</source>
        <translation>La etiqueta va a la impresora</translation>
    </message>
    <message>
        <source>Put it on the box of this order and no other.</source>
        <translation>Póngala en la caja de este pedido y en ninguna otra.</translation>
    </message>
    <message>
        <source>Voiding…</source>
        <translation>Anulando…</translation>
    </message>
    <message>
        <source>The label is void</source>
        <translation>La etiqueta está anulada</translation>
    </message>
    <message>
        <source>The order is open again.</source>
        <translation>El pedido vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Of the refund, its seller says nothing.</source>
        <translation>Del reembolso, el vendedor no dice nada.</translation>
    </message>
    <message>
        <source>The refund is on its way.</source>
        <translation>El reembolso está en camino.</translation>
    </message>
    <message>
        <source>The money is back.</source>
        <translation>El dinero ha vuelto.</translation>
    </message>
    <message>
        <source>The refund was rejected: it stays paid.</source>
        <translation>El reembolso se rechazó: queda pagada.</translation>
    </message>
    <message>
        <source>A label that is not used is not charged.</source>
        <translation>Una etiqueta que no se usa no se cobra.</translation>
    </message>
    <message>
        <source>Refund: ask the carrier.</source>
        <translation>Reembolso: pregunta al transportista.</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>en masivo</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>No se ha hecho</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Ese pedido ya no existe.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>El pedido ha avanzado entretanto.</translation>
    </message>
    <message>
        <source>It cannot be done as things stand.</source>
        <translation>No se puede hacer tal como están las cosas.</translation>
    </message>
    <message>
        <source>This window has no label printer. Print at a bench.</source>
        <translation>Esta ventana no tiene impresora de etiquetas. Imprima en un puesto.</translation>
    </message>
    <message>
        <source>The printer stopped. See to it, then go on.</source>
        <translation>La impresora se paró. Revísela y siga.</translation>
    </message>
    <message>
        <source>The label can be had no more.</source>
        <translation>La etiqueta ya no se puede obtener.</translation>
    </message>
    <message>
        <source>The order has no paid label any more.</source>
        <translation>El pedido ya no tiene etiqueta pagada.</translation>
    </message>
    <message>
        <source>A bench has this order at hand: do it there.</source>
        <translation>Un puesto tiene este pedido: hágalo allí.</translation>
    </message>
    <message>
        <source>The carrier’s account is no longer set up.</source>
        <translation>La cuenta del transportista ya no está configurada.</translation>
    </message>
    <message>
        <source>The label stays paid: its seller does not take it back.</source>
        <translation>La etiqueta queda pagada: el vendedor no la acepta de vuelta.</translation>
    </message>
    <message>
        <source>Type its tracking number.</source>
        <translation>Escriba su número de seguimiento.</translation>
    </message>
    <message>
        <source>It was settled meanwhile.</source>
        <translation>Se aclaró entretanto.</translation>
    </message>
    <message>
        <source>None of these orders can be shipped now.</source>
        <translation>Ninguno de estos pedidos puede enviarse ahora.</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>El envío masivo ha terminado.</translation>
    </message>
    <message>
        <source>Asking who sold it…</source>
        <translation>Preguntando a quien la vendió…</translation>
    </message>
    <message>
        <source>Nothing was bought</source>
        <translation>No se compró nada</translation>
    </message>
    <message>
        <source>The order can be shipped.</source>
        <translation>El pedido puede enviarse.</translation>
    </message>
    <message>
        <source>It was bought</source>
        <translation>Se compró</translation>
    </message>
    <message>
        <source>Print it or void it.</source>
        <translation>Imprímala o anúlela.</translation>
    </message>
    <message>
        <source>Still not known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Look in Seller Central, or at the carrier, and say here what you found.</source>
        <translation>Mire en Seller Central o en el transportista, y diga aquí qué encontró.</translation>
    </message>
    <message>
        <source>What do you see in Seller Central, or at the carrier?</source>
        <translation>¿Qué ve en Seller Central o en el transportista?</translation>
    </message>
    <message>
        <source>Open the order there. If it has a label that is not in our list, it was bought.</source>
        <translation>Abra allí el pedido. Si tiene una etiqueta que no está en nuestra lista, se compró.</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>Lo que encontré</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A label was bought</source>
        <translation>Se compró una etiqueta</translation>
    </message>
    <message>
        <source>Its tracking number</source>
        <translation>Su número de seguimiento</translation>
    </message>
    <message>
        <source>As it stands there, type or scan it.</source>
        <translation>Tal como figura allí; escríbalo o escanéelo.</translation>
    </message>
    <message>
        <source>Settled: it was bought</source>
        <translation>Aclarado: se compró</translation>
    </message>
    <message>
        <source>Print the label in Seller Central, or void it there.</source>
        <translation>Imprima la etiqueta en Seller Central, o anúlela allí.</translation>
    </message>
    <message>
        <source>Settled: nothing was bought</source>
        <translation>Aclarado: no se compró nada</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Rules that choose how orders are shipped. Amazon’s own rules stand above them.</source>
        <translation>Reglas que eligen cómo se envían los pedidos. Las de Amazon están por encima.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} reglas</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Reglas, en su orden</translation>
    </message>
    <message>
        <source>From top to bottom: a later rule overrides an earlier one, unless that is final.</source>
        <translation>De arriba abajo: una regla posterior anula a una anterior, salvo que esa sea definitiva.</translation>
    </message>
    <message>
        <source>No rule yet: the cheapest that arrives on time is taken.</source>
        <translation>Aún no hay reglas: se toma la más barata que llega a tiempo.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Orders go by the rules as they were saved last.</source>
        <translation>Los pedidos siguen las reglas guardadas por última vez.</translation>
    </message>
    <message>
        <source>Look at the marked fields first.</source>
        <translation>Revise primero los campos marcados.</translation>
    </message>
    <message>
        <source>The rules are saved</source>
        <translation>Las reglas están guardadas</translation>
    </message>
    <message>
        <source>Every label from now on is bought by them.</source>
        <translation>A partir de ahora, cada etiqueta se compra según ellas.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Without “{what}”</source>
        <translation>Sin «{what}»</translation>
    </message>
    <message>
        <source>Orders it catches today</source>
        <translation>Pedidos que afecta hoy</translation>
    </message>
    <message>
        <source>1 of today’s open orders.</source>
        <translation>1 de los pedidos abiertos de hoy.</translation>
    </message>
    <message>
        <source>{count} of today’s open orders.</source>
        <translation>{count} de los pedidos abiertos de hoy.</translation>
    </message>
    <message>
        <source>None just now.</source>
        <translation>Ninguno ahora mismo.</translation>
    </message>
    <message>
        <source>See which rules decide it</source>
        <translation>Ver qué reglas lo deciden</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Esta regla</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>No later rule and nobody at a bench changes what it decides.</source>
        <translation>Ninguna regla posterior ni nadie en un puesto cambia lo que decide.</translation>
    </message>
    <message>
        <source>Later rules and packers may decide otherwise.</source>
        <translation>Reglas posteriores y empaquetadores pueden decidir otra cosa.</translation>
    </message>
    <message>
        <source>When all of this is so</source>
        <translation>Cuando todo esto se cumple</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Every order</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Without a condition it catches every order.</source>
        <translation>Sin condición afecta a todos los pedidos.</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>aún no dice nada</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add what to do</source>
        <translation>Añadir qué hacer</translation>
    </message>
    <message>
        <source>{when} → {then}</source>
        <translation>{when} → {then}</translation>
    </message>
    <message>
        <source>{when} → {then} · final</source>
        <translation>{when} → {then} · definitiva</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>1 today</source>
        <translation>1 hoy</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} hoy</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{names} and {more}</source>
        <translation>{names} y {more}</translation>
    </message>
    <message>
        <source>from {least} {unit}</source>
        <translation>desde {least} {unit}</translation>
    </message>
    <message>
        <source>up to {most} {unit}</source>
        <translation>hasta {most} {unit}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>{what} from</source>
        <translation>{what} desde</translation>
    </message>
    <message>
        <source>{what} up to</source>
        <translation>{what} hasta</translation>
    </message>
    <message>
        <source>Insured for</source>
        <translation>Asegurado por</translation>
    </message>
    <message>
        <source>Give it a name that says what it is for.</source>
        <translation>Póngale un nombre que diga para qué es.</translation>
    </message>
    <message>
        <source>Choose what to do with these orders.</source>
        <translation>Elija qué hacer con estos pedidos.</translation>
    </message>
    <message>
        <source>Fill this in, or take it out.</source>
        <translation>Rellénelo o quítelo.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Escriba el importe.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Prime orders</source>
        <translation>Pedidos Prime</translation>
    </message>
    <message>
        <source>Orders that are not Prime</source>
        <translation>Pedidos que no son Prime</translation>
    </message>
    <message>
        <source>Business orders</source>
        <translation>Pedidos Business</translation>
    </message>
    <message>
        <source>Orders that are not Business</source>
        <translation>Pedidos que no son Business</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>As Amazon names it, such as STANDARD, EXPEDITED.</source>
        <translation>Como lo llama Amazon, p. ej. STANDARD, EXPEDITED.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Length plus girth</source>
        <translation>Largo más contorno</translation>
    </message>
    <message>
        <source>Two letters each, such as US, CA.</source>
        <translation>Dos letras cada uno, p. ej. US, CA.</translation>
    </message>
    <message>
        <source>As in the address, such as AK, HI.</source>
        <translation>Como en la dirección, p. ej. AK, HI.</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Apartado postal</translation>
    </message>
    <message>
        <source>To a PO box</source>
        <translation>A un apartado postal</translation>
    </message>
    <message>
        <source>To a street address</source>
        <translation>A una calle</translation>
    </message>
    <message>
        <source>With commas between. AB* is every SKU that begins with AB.</source>
        <translation>Separados por comas. AB* es todo SKU que empieza por AB.</translation>
    </message>
    <message>
        <source>Amazon Buy Shipping only</source>
        <translation>Solo Amazon Buy Shipping</translation>
    </message>
    <message>
        <source>Own carriers only</source>
        <translation>Solo transportistas propios</translation>
    </message>
    <message>
        <source>Carrier or service</source>
        <translation>Transportista o servicio</translation>
    </message>
    <message>
        <source>One a line: UPS, or UPS / UPS Ground. The cheapest of them is taken.</source>
        <translation>Uno por línea: UPS, o UPS / UPS Ground. Se toma el más barato.</translation>
    </message>
    <message>
        <source>{service}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>cheapest of {names}</source>
        <translation>lo más barato de {names}</translation>
    </message>
    <message>
        <source>The code on the box.</source>
        <translation>El código de la caja.</translation>
    </message>
    <message>
        <source>box {box}</source>
        <translation>caja {box}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>insured for its value</source>
        <translation>asegurado por su valor</translation>
    </message>
    <message>
        <source>insured for {amount}</source>
        <translation>asegurado por {amount}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Why: packers and leads read it.</source>
        <translation>Por qué: lo leen empaquetadores y encargados.</translation>
    </message>
    <message>
        <source>hold: {why}</source>
        <translation>retener: {why}</translation>
    </message>
    <message>
        <source>Shown to the packer.</source>
        <translation>Se muestra al empaquetador.</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>adult’s signature</source>
        <translation>firma de un adulto</translation>
    </message>
    <message>
        <source>For the value of what is in it</source>
        <translation>Por el valor del contenido</translation>
    </message>
    <message>
        <source>For a fixed amount</source>
        <translation>Por un importe fijo</translation>
    </message>
    <message>
        <source>Rates and why</source>
        <translation>Tarifas y por qué</translation>
    </message>
    <message>
        <source>Which rule decided an order</source>
        <translation>Qué regla decidió un pedido</translation>
    </message>
    <message>
        <source>For any order: the rules that decide it, and every rate.</source>
        <translation>Para cualquier pedido: las reglas que lo deciden y todas las tarifas.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>Escríbalo o escanéelo.</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>No existe ese pedido</translation>
    </message>
    <message>
        <source>Check the number. Orders that were purged are not here.</source>
        <translation>Compruebe el número. Los pedidos purgados no están aquí.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Rates are asked for when the parcel is weighed, or in bulk.</source>
        <translation>Las tarifas se piden al pesar el paquete, o en un envío masivo.</translation>
    </message>
    <message>
        <source>Chosen by the rules, {when}.</source>
        <translation>Elegida por las reglas, {when}.</translation>
    </message>
    <message>
        <source>Chosen by {who}, {when}.</source>
        <translation>Elegida por {who}, {when}.</translation>
    </message>
    <message>
        <source>Chosen by {who}, {when}, because: {why}</source>
        <translation>Elegida por {who}, {when}, porque: {why}</translation>
    </message>
    <message>
        <source>This one was taken</source>
        <translation>Se tomó esta</translation>
    </message>
    <message>
        <source>{carrier}, bought at Amazon</source>
        <translation>{carrier}, comprado en Amazon</translation>
    </message>
    <message>
        <source>{carrier}, own account</source>
        <translation>{carrier}, cuenta propia</translation>
    </message>
    <message>
        <source>Trying it out asks whether the carrier knows the account. That costs nothing.</source>
        <translation>Al probarla se pregunta si el transportista conoce la cuenta. No cuesta nada.</translation>
    </message>
    <message>
        <source>Asking the carrier…</source>
        <translation>Preguntando al transportista…</translation>
    </message>
    <message>
        <source>Line {line} cannot be read. A line is: service; countries; up to how many kg; price. {example}</source>
        <translation>La línea {line} no se puede leer. Una línea es: servicio; países; hasta cuántos kg; precio. {example}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>ID del contrato</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Contact ID</translation>
    </message>
    <message>
        <source>Billing number, 14 digits</source>
        <translation>Número de facturación, 14 cifras</translation>
    </message>
    <message>
        <source>DELIS ID</source>
        <translation>DELIS ID</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>E-mail address for refunds</source>
        <translation>Correo para reembolsos</translation>
    </message>
    <message>
        <source>Language of the carrier’s words: en or fr</source>
        <translation>Idioma del transportista: en o fr</translation>
    </message>
    <message>
        <source>La Poste’s key for tracking</source>
        <translation>Clave de La Poste para el seguimiento</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Token de usuario</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Tus precios</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>llega {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Amazon protects: {words}</source>
        <translation>Amazon protege: {words}</translation>
    </message>
    <message>
        <source>Amazon excludes: {words}</source>
        <translation>Amazon excluye: {words}</translation>
    </message>
    <message>
        <source>By hand only, with a reason that is kept.</source>
        <translation>Solo a mano, con un motivo que se guarda.</translation>
    </message>
    <message>
        <source>By a lead only, with a reason that is kept.</source>
        <translation>Solo un encargado, con un motivo que se guarda.</translation>
    </message>
    <message>
        <source>FedEx Home Delivery does not go to business addresses.</source>
        <translation>FedEx Home Delivery no va a direcciones de empresa.</translation>
    </message>
    <message>
        <source>It flies, and these goods may not.</source>
        <translation>Va en avión, y esta mercancía no puede.</translation>
    </message>
    <message>
        <source>It may arrive on a weekend, when the business is closed.</source>
        <translation>Puede llegar en fin de semana, con la empresa cerrada.</translation>
    </message>
    <message>
        <source>Not known whether it flies; these goods may not.</source>
        <translation>No se sabe si vuela; esta mercancía no puede.</translation>
    </message>
    <message>
        <source>It asks for details that we do not send.</source>
        <translation>Pide datos que no enviamos.</translation>
    </message>
    <message>
        <source>It does not do what the delivery demands: {what}</source>
        <translation>No cumple lo que exige la entrega: {what}</translation>
    </message>
    <message>
        <source>Prime: it does not arrive within the promised days.</source>
        <translation>Prime: no llega en los días prometidos.</translation>
    </message>
    <message>
        <source>Prime: it promises no day.</source>
        <translation>Prime: no promete ningún día.</translation>
    </message>
    <message>
        <source>Prime: Amazon sees a risk that it comes late.</source>
        <translation>Prime: Amazon ve riesgo de retraso.</translation>
    </message>
    <message>
        <source>A final rule leaves it out: {rules}</source>
        <translation>Una regla definitiva la excluye: {rules}</translation>
    </message>
    <message>
        <source>Prime goes by Buy Shipping.</source>
        <translation>Prime va por Buy Shipping.</translation>
    </message>
    <message>
        <source>A rule leaves it out: {rules}</source>
        <translation>Una regla la excluye: {rules}</translation>
    </message>
    <message>
        <source>No day is promised.</source>
        <translation>No se promete ningún día.</translation>
    </message>
    <message>
        <source>It arrives after the promised day.</source>
        <translation>Llega después del día prometido.</translation>
    </message>
    <message>
        <source>Its price is in another currency.</source>
        <translation>Su precio está en otra moneda.</translation>
    </message>
    <message>
        <source>It costs more.</source>
        <translation>Cuesta más.</translation>
    </message>
    <message>
        <source>signature at the door</source>
        <translation>firma en la puerta</translation>
    </message>
    <message>
        <source>an adult’s signature at the door</source>
        <translation>firma de un adulto en la puerta</translation>
    </message>
    <message>
        <source>check of the identity</source>
        <translation>comprobación de identidad</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>pago contra reembolso</translation>
    </message>
    <message>
        <source>delivery on a pallet</source>
        <translation>entrega en palé</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>No respondió a tiempo</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>No se pudo contactar</translation>
    </message>
    <message>
        <source>Was asked too often</source>
        <translation>Se le preguntó demasiado</translation>
    </message>
    <message>
        <source>Does not accept our account</source>
        <translation>No acepta nuestra cuenta</translation>
    </message>
    <message>
        <source>Offers nothing for this parcel</source>
        <translation>No ofrece nada para este paquete</translation>
    </message>
    <message>
        <source>Answered something that cannot be read</source>
        <translation>Respondió algo ilegible</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Lo decidido</translation>
    </message>
    <message>
        <source>As it was when the label was bought.</source>
        <translation>Como era al comprar la etiqueta.</translation>
    </message>
    <message>
        <source>As the rules stand now.</source>
        <translation>Según las reglas de ahora.</translation>
    </message>
    <message>
        <source>Rules, as they were tried</source>
        <translation>Reglas, en el orden probado</translation>
    </message>
    <message>
        <source>No rule says anything: the cheapest on time is taken.</source>
        <translation>Ninguna regla dice nada: se toma la más barata a tiempo.</translation>
    </message>
    <message>
        <source>There are no rules in use.</source>
        <translation>No hay reglas en uso.</translation>
    </message>
    <message>
        <source>{what}, by “{rule}”</source>
        <translation>{what}, por «{rule}»</translation>
    </message>
    <message>
        <source>{what}, by “{rule}” (final)</source>
        <translation>{what}, por «{rule}» (definitiva)</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>did not match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{what}: decided here</source>
        <translation>{what}: se decide aquí</translation>
    </message>
    <message>
        <source>{what}: overridden by “{rule}”</source>
        <translation>{what}: anulado por «{rule}»</translation>
    </message>
    <message>
        <source>{what}: “{rule}” is final</source>
        <translation>{what}: «{rule}» es definitiva</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: no</translation>
    </message>
    <message>
        <source>{what}: it is {found}</source>
        <translation>{what}: es {found}</translation>
    </message>
    <message>
        <source>{what}: not known yet</source>
        <translation>{what}: aún no se sabe</translation>
    </message>
    <message>
        <source>{what}: in another currency, {found}</source>
        <translation>{what}: en otra moneda, {found}</translation>
    </message>
    <message>
        <source>Ship in bulk</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>Many labels with one click</source>
        <translation>Muchas etiquetas con un clic</translation>
    </message>
    <message>
        <source>Choose orders, look through them, ship them all.</source>
        <translation>Elija pedidos, revíselos, envíelos todos.</translation>
    </message>
    <message>
        <source>Look through it: nothing is bought yet.</source>
        <translation>Revíselo: aún no se ha comprado nada.</translation>
    </message>
    <message>
        <source>It goes on by itself, also when this window is closed.</source>
        <translation>Sigue solo, también con esta ventana cerrada.</translation>
    </message>
    <message>
        <source>Which orders?</source>
        <translation>¿Qué pedidos?</translation>
    </message>
    <message>
        <source>Tick them in Orders, then press “Ship in bulk”.</source>
        <translation>Márquelos en Pedidos y pulse «Envío masivo».</translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation>Elegir pedidos</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Últimos envíos masivos</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>being stopped</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{ready} ready, {refused} not.</source>
        <translation>{ready} listos, {refused} no.</translation>
    </message>
    <message>
        <source>Ship 1 order</source>
        <translation>Enviar 1 pedido</translation>
    </message>
    <message>
        <source>Ship {count} orders</source>
        <translation>Enviar {count} pedidos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>None of them can go in bulk.</source>
        <translation>Ninguno puede ir en masivo.</translation>
    </message>
    <message>
        <source>Not in bulk, and why</source>
        <translation>No en masivo, y por qué</translation>
    </message>
    <message>
        <source>All of them can go.</source>
        <translation>Todos pueden ir.</translation>
    </message>
    <message>
        <source>Box {box} · {weight}</source>
        <translation>Caja {box} · {weight}</translation>
    </message>
    <message>
        <source>… and 1 more</source>
        <translation>… y 1 más</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Revisando los pedidos…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Buying labels</source>
        <translation>Comprando etiquetas</translation>
    </message>
    <message>
        <source>Finishing what was begun</source>
        <translation>Terminando lo empezado</translation>
    </message>
    <message>
        <source>The run is done</source>
        <translation>El envío masivo ha terminado</translation>
    </message>
    <message>
        <source>Print the labels and slips: they come in the order of the run.</source>
        <translation>Imprima etiquetas y albaranes: salen en el orden del envío.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>El envío masivo se detuvo</translation>
    </message>
    <message>
        <source>What was bought stays bought. The rest is open again.</source>
        <translation>Lo comprado queda comprado. El resto vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>Cada pedido</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Failed, nothing bought</source>
        <translation>Falló, nada comprado</translation>
    </message>
    <message>
        <source>Perhaps bought</source>
        <translation>Quizá comprada</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Label bought and printed</source>
        <translation>Etiqueta comprada e impresa</translation>
    </message>
    <message>
        <source>Of some, nobody knows whether a label was bought</source>
        <translation>De algunos, nadie sabe si se compró etiqueta</translation>
    </message>
    <message>
        <source>They are under “Open labels”: settle them there.</source>
        <translation>Están en «Etiquetas abiertas»: aclárelos allí.</translation>
    </message>
    <message>
        <source>Print 1 label</source>
        <translation>Imprimir 1 etiqueta</translation>
    </message>
    <message>
        <source>Print all {count}</source>
        <translation>Imprimir las {count}</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Imprimir todo</translation>
    </message>
    <message>
        <source>Labels and slips are printed</source>
        <translation>Etiquetas y albaranes impresos</translation>
    </message>
    <message>
        <source>They lie in the order of the run.</source>
        <translation>Están en el orden del envío.</translation>
    </message>
    <message>
        <source>Ship 1 in bulk</source>
        <translation>Enviar 1 en masivo</translation>
    </message>
    <message>
        <source>Ship {count} in bulk</source>
        <translation>Enviar {count} en masivo</translation>
    </message>
    <message>
        <source>Tick all of these</source>
        <translation>Marcar todos estos</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>The buyer asked to cancel</source>
        <translation>El comprador pidió cancelar</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Espera revisión</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>At a bench</source>
        <translation>En un puesto</translation>
    </message>
    <message>
        <source>A line is mapped to no product</source>
        <translation>Una línea no tiene producto asignado</translation>
    </message>
    <message>
        <source>Nothing left to ship</source>
        <translation>No queda nada por enviar</translation>
    </message>
    <message>
        <source>Ships from another warehouse</source>
        <translation>Sale de otro almacén</translation>
    </message>
    <message>
        <source>Needs Transparency codes: pack it at a bench</source>
        <translation>Necesita códigos Transparency: empaquételo en un puesto</translation>
    </message>
    <message>
        <source>Needs serial numbers: pack it at a bench</source>
        <translation>Necesita números de serie: empaquételo en un puesto</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Mercancía peligrosa</translation>
    </message>
    <message>
        <source>No service does what its delivery demands</source>
        <translation>Ningún servicio cumple lo que exige su entrega</translation>
    </message>
    <message>
        <source>A rule holds it</source>
        <translation>Una regla lo retiene</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Peso desconocido</translation>
    </message>
    <message>
        <source>No box fits, or sizes are not known</source>
        <translation>Ninguna caja sirve, o no se conocen las medidas</translation>
    </message>
    <message>
        <source>Needs more than one package</source>
        <translation>Necesita más de un paquete</translation>
    </message>
    <message>
        <source>Amazon sells its label later</source>
        <translation>Amazon vende su etiqueta más tarde</translation>
    </message>
    <message>
        <source>The next pickup is after its ship-by</source>
        <translation>La próxima recogida es después de su fecha límite</translation>
    </message>
    <message>
        <source>Its store does not buy labels</source>
        <translation>Su tienda no compra etiquetas</translation>
    </message>
    <message>
        <source>No rate that may be taken</source>
        <translation>Ninguna tarifa que pueda tomarse</translation>
    </message>
    <message>
        <source>Prime: no rate arrives as promised</source>
        <translation>Prime: ninguna tarifa llega como se prometió</translation>
    </message>
    <message>
        <source>Business: every rate arrives on a weekend, or late</source>
        <translation>Business: toda tarifa llega en fin de semana, o tarde</translation>
    </message>
    <message>
        <source>No carrier answered</source>
        <translation>Ningún transportista respondió</translation>
    </message>
    <message>
        <source>Amazon or the carrier could not be reached</source>
        <translation>No se pudo contactar con Amazon o el transportista</translation>
    </message>
    <message>
        <source>The carrier refused it</source>
        <translation>El transportista lo rechazó</translation>
    </message>
    <message>
        <source>It could not go</source>
        <translation>No pudo ir</translation>
    </message>
    <message>
        <source>Carrier accounts</source>
        <translation>Cuentas de transportistas</translation>
    </message>
    <message>
        <source>Your own contracts. Their rates are asked beside Amazon’s.</source>
        <translation>Sus propios contratos. Sus tarifas se piden junto a las de Amazon.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} cuentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet: labels are bought at Amazon alone.</source>
        <translation>Aún no hay cuentas: las etiquetas se compran solo en Amazon.</translation>
    </message>
    <message>
        <source>{kind} · {state}</source>
        <translation>{kind} · {state}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>respondió {when}</translation>
    </message>
    <message>
        <source>failed {when}</source>
        <translation>falló {when}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>stored, never shown again</source>
        <translation>guardadas, no se muestran más</translation>
    </message>
    <message>
        <source>Keys and passwords are stored sealed and never shown again.</source>
        <translation>Claves y contraseñas se guardan selladas y no se muestran más.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>Short, such as ups or fedex-2. Rules may name it.</source>
        <translation>Corto, p. ej. ups o fedex-2. Las reglas pueden nombrarlo.</translation>
    </message>
    <message>
        <source>Test account: its labels are not real</source>
        <translation>Cuenta de prueba: sus etiquetas no son reales</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Try it out: that costs nothing.</source>
        <translation>Pruébela: no cuesta nada.</translation>
    </message>
    <message>
        <source>Trying it out asks for rates. That costs nothing.</source>
        <translation>Probarla pide tarifas. No cuesta nada.</translation>
    </message>
    <message>
        <source>The account answered with rates</source>
        <translation>La cuenta respondió con tarifas</translation>
    </message>
    <message>
        <source>The carrier knows the account</source>
        <translation>El transportista conoce la cuenta</translation>
    </message>
    <message>
        <source>This carrier tells no prices and no delivery day. Your own price list is compared with the others.</source>
        <translation>Este transportista no dice precios ni día de entrega. Con los demás se compara tu propia lista de precios.</translation>
    </message>
    <message>
        <source>Voiding a label</source>
        <translation>Anular una etiqueta</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>desde aquí</translation>
    </message>
    <message>
        <source>not needed: what is not handed over is not charged</source>
        <translation>no hace falta: lo que no se entrega no se cobra</translation>
    </message>
    <message>
        <source>on the carrier’s own pages, not from here</source>
        <translation>en las páginas del transportista, no desde aquí</translation>
    </message>
    <message>
        <source>A purchase without an answer</source>
        <translation>Una compra sin respuesta</translation>
    </message>
    <message>
        <source>is looked up at the carrier by itself</source>
        <translation>se consulta sola al transportista</translation>
    </message>
    <message>
        <source>a person looks on the carrier’s own pages</source>
        <translation>una persona mira en las páginas del transportista</translation>
    </message>
    <message>
        <source>Two letters, such as BE or NL.</source>
        <translation>Dos letras, como BE o NL.</translation>
    </message>
    <message>
        <source>A price on each line: service; countries, or * for all others; up to how many kg; price. Services here: {services}. For example: {example}</source>
        <translation>Un precio por línea: servicio; países, o * para todos los demás; hasta cuántos kg; precio. Servicios aquí: {services}. Por ejemplo: {example}</translation>
    </message>
    <message>
        <source>The carrier said no</source>
        <translation>El transportista dijo que no</translation>
    </message>
    <message>
        <source>Check the keys and the account number, then try again.</source>
        <translation>Compruebe las claves y el número de cuenta, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Remove this account?</source>
        <translation>¿Quitar esta cuenta?</translation>
    </message>
    <message>
        <source>Labels that were bought with it can no longer be voided from here. Its keys are destroyed.</source>
        <translation>Las etiquetas compradas con ella ya no podrán anularse desde aquí. Sus claves se destruyen.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} se ha quitado</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Guardar la cuenta</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>This account or its keys are no longer here.</source>
        <translation>Esta cuenta o sus claves ya no están aquí.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Country of the account</source>
        <translation>País de la cuenta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>API key for tracking</source>
        <translation>API key de seguimiento</translation>
    </message>
    <message>
        <source>Secret key for tracking</source>
        <translation>Secret key de seguimiento</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Site ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>MID for manifests</source>
        <translation>MID para manifiestos</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Pega la etiqueta y escanéala</translation>
    </message>
    <message>
        <source>On this box belongs {tracking}.</source>
        <translation>En esta caja va {tracking}.</translation>
    </message>
    <message>
        <source>Scan the tracking barcode on the box. The next order opens after that.</source>
        <translation>Escanea el código de seguimiento en la caja. Después se abre el siguiente pedido.</translation>
    </message>
    <message>
        <source>Go on without scanning this label?</source>
        <translation>¿Seguir sin escanear esta etiqueta?</translation>
    </message>
    <message>
        <source>Nobody checks that it is on the right box. The lead sees it. A torn label: REPRINT.</source>
        <translation>Nadie comprueba que esté en la caja correcta. El encargado lo ve. Etiqueta rota: REIMPRIMIR.</translation>
    </message>
    <message>
        <source>The right label is on the box</source>
        <translation>La etiqueta correcta está en la caja</translation>
    </message>
    <message>
        <source>Label not scanned back: the lead sees it</source>
        <translation>Etiqueta sin escanear: el encargado lo ve</translation>
    </message>
    <message>
        <source>Label scanned from the box</source>
        <translation>Etiqueta escaneada en la caja</translation>
    </message>
    <message>
        <source>Label not scanned from the box</source>
        <translation>Etiqueta no escaneada en la caja</translation>
    </message>
    <message>
        <source>On this box is the label of</source>
        <translation>En esta caja está la etiqueta de</translation>
    </message>
    <message>
        <source>WRONG LABEL</source>
        <translation>ETIQUETA EQUIVOCADA</translation>
    </message>
    <message>
        <source>Another label belongs on this box.</source>
        <translation>En esta caja va otra etiqueta.</translation>
    </message>
    <message>
        <source>This is the label of order {order}.</source>
        <translation>Es la etiqueta del pedido {order}.</translation>
    </message>
    <message>
        <source>This is the label of a parcel that nobody here knows.</source>
        <translation>Es la etiqueta de un paquete que aquí nadie conoce.</translation>
    </message>
    <message>
        <source>This is the label of another box of this order.</source>
        <translation>Es la etiqueta de otra caja de este pedido.</translation>
    </message>
    <message>
        <source>With it the box would go to the wrong buyer, or its units would be missing.</source>
        <translation>Con ella la caja iría al comprador equivocado o faltarían unidades.</translation>
    </message>
    <message>
        <source>Take it off and put it on its own box. Then scan the label of {expected} here.</source>
        <translation>Quítala y pégala en su caja. Luego escanea aquí la etiqueta de {expected}.</translation>
    </message>
    <message>
        <source>LABEL FIRST</source>
        <translation>PRIMERO LA ETIQUETA</translation>
    </message>
    <message>
        <source>This box still waits for its label.</source>
        <translation>Esta caja aún espera su etiqueta.</translation>
    </message>
    <message>
        <source>Nothing else opens until the label is scanned from its box.</source>
        <translation>No se abre nada más hasta escanear la etiqueta en su caja.</translation>
    </message>
    <message>
        <source>Scan the tracking barcode {expected} on the box. Cannot be read? REPRINT.</source>
        <translation>Escanea el código {expected} en la caja. ¿No se lee? REIMPRIMIR.</translation>
    </message>
    <message>
        <source>RE-WEIGH</source>
        <translation>PESAR OTRA VEZ</translation>
    </message>
    <message>
        <source>Too light by {gap}</source>
        <translation>Faltan {gap}</translation>
    </message>
    <message>
        <source>Too heavy by {gap}</source>
        <translation>Sobran {gap}</translation>
    </message>
    <message>
        <source>{units} × {name}</source>
        <translation>{units} × {name}</translation>
    </message>
    <message>
        <source>{fits} would fit: is it missing in the box? Put it in and weigh again.</source>
        <translation>Encaja {fits}: ¿falta en la caja? Ponlo y pesa otra vez.</translation>
    </message>
    <message>
        <source>{fits} would fit: is it in the box once too often? Take it out and weigh again.</source>
        <translation>Encaja {fits}: ¿está de más en la caja? Sácalo y pesa otra vez.</translation>
    </message>
    <message>
        <source>Something is missing. Count what is in the box.</source>
        <translation>Falta algo. Cuenta lo que hay en la caja.</translation>
    </message>
    <message>
        <source>Something is too much. Count what is in the box.</source>
        <translation>Sobra algo. Cuenta lo que hay en la caja.</translation>
    </message>
    <message>
        <source>Weighed {weighed}, expected {expected}. Right as it is? OVERRIDE calls for a lead.</source>
        <translation>Pesa {weighed}, se esperaban {expected}. ¿Está bien así? OMITIR llama al encargado.</translation>
    </message>
    <message>
        <source>This parcel weighs {weighed} instead of {expected}. It would ship as it is.</source>
        <translation>El paquete pesa {weighed} en vez de {expected}. Saldría tal como está.</translation>
    </message>
    <message>
        <source>More or less padding</source>
        <translation>Más o menos relleno</translation>
    </message>
    <message>
        <source>The product weighs something else now</source>
        <translation>El producto ahora pesa distinto</translation>
    </message>
    <message>
        <source>The scale is wrong</source>
        <translation>La báscula falla</translation>
    </message>
    <message>
        <source>Counted, and right</source>
        <translation>Contado y correcto</translation>
    </message>
    <message>
        <source>A lead let an unexpected weight go</source>
        <translation>Un encargado autorizó un peso inesperado</translation>
    </message>
    <message>
        <source>The label comes later</source>
        <translation>La etiqueta viene después</translation>
    </message>
    <message>
        <source>Put the slip on the box, and the box on the label-later shelf.</source>
        <translation>Pon el papel en la caja y la caja en el estante de etiqueta pendiente.</translation>
    </message>
    <message>
        <source>Slip for the box</source>
        <translation>Papel para la caja</translation>
    </message>
    <message>
        <source>Parked: the slip goes on the box. Scan it at any bench for its label</source>
        <translation>Aparcado: el papel va en la caja. Escanéalo en cualquier puesto para su etiqueta</translation>
    </message>
    <message>
        <source>Label must wait</source>
        <translation>La etiqueta debe esperar</translation>
    </message>
    <message>
        <source>Parked with a slip for its label</source>
        <translation>Aparcado con un papel para su etiqueta</translation>
    </message>
    <message>
        <source>Rate chosen by hand</source>
        <translation>Tarifa elegida a mano</translation>
    </message>
    <message>
        <source>A CHOICE OF A LIST</source>
        <translation>UNA OPCIÓN DE UNA LISTA</translation>
    </message>
    <message>
        <source>A KEY OF THE NUMBER PAD</source>
        <translation>UNA TECLA NUMÉRICA</translation>
    </message>
    <message>
        <source>CHANGE RATE</source>
        <translation>OTRA TARIFA</translation>
    </message>
    <message>
        <source>The rates are shown before the label is bought</source>
        <translation>Las tarifas se muestran antes de comprar la etiqueta</translation>
    </message>
    <message>
        <source>Rate left as it is</source>
        <translation>La tarifa queda como está</translation>
    </message>
    <message>
        <source>Rate chosen: {service}</source>
        <translation>Tarifa elegida: {service}</translation>
    </message>
    <message>
        <source>Which rate?</source>
        <translation>¿Qué tarifa?</translation>
    </message>
    <message>
        <source>Scan or touch one. GO BACK takes the one with the tick.</source>
        <translation>Escanea o toca una. VOLVER toma la marcada.</translation>
    </message>
    <message>
        <source>None suits by itself. Scan or touch one that may be taken by hand.</source>
        <translation>Ninguna sirve por sí sola. Escanea o toca una que se pueda elegir a mano.</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>The cheapest that is on time</source>
        <translation>La más barata que llega a tiempo</translation>
    </message>
    <message>
        <source>{why} By hand with a reason.</source>
        <translation>{why} A mano, con un motivo.</translation>
    </message>
    <message>
        <source>{why} By a lead with a reason.</source>
        <translation>{why} Por un encargado, con un motivo.</translation>
    </message>
    <message>
        <source>A final rule leaves it out.</source>
        <translation>Una regla definitiva la excluye.</translation>
    </message>
    <message>
        <source>A rule leaves it out.</source>
        <translation>Una regla la excluye.</translation>
    </message>
    <message>
        <source>{service} for {cost} is not what the app would take.</source>
        <translation>{service} por {cost} no es lo que tomaría la aplicación.</translation>
    </message>
    <message>
        <source>The buyer is there on that day</source>
        <translation>El comprador está ese día</translation>
    </message>
    <message>
        <source>The buyer asked for it</source>
        <translation>El comprador lo pidió</translation>
    </message>
    <message>
        <source>The other carrier does not come today</source>
        <translation>El otro transportista no viene hoy</translation>
    </message>
    <message>
        <source>THAT RATE IS GONE</source>
        <translation>ESA TARIFA YA NO ESTÁ</translation>
    </message>
    <message>
        <source>The rate chosen by hand is not offered any more, or not at that price.</source>
        <translation>La tarifa elegida a mano ya no se ofrece, o no a ese precio.</translation>
    </message>
    <message>
        <source>Nothing was bought. The parcel has no label yet.</source>
        <translation>No se compró nada. El paquete aún no tiene etiqueta.</translation>
    </message>
    <message>
        <source>TRY AGAIN shows what is offered now.</source>
        <translation>REINTENTAR muestra lo que se ofrece ahora.</translation>
    </message>
    <message>
        <source>A RULE HOLDS THIS ORDER</source>
        <translation>UNA REGLA RETIENE ESTE PEDIDO</translation>
    </message>
    <message>
        <source>A shipping rule of the manager holds orders like this one.</source>
        <translation>Una regla de envío del gerente retiene pedidos como este.</translation>
    </message>
    <message>
        <source>Nobody can buy a label for this parcel.</source>
        <translation>Nadie puede comprar una etiqueta para este paquete.</translation>
    </message>
    <message>
        <source>PAUSE, put the box aside and tell a lead. TRY AGAIN once the rule lets it go.</source>
        <translation>PAUSA, aparta la caja y avisa a un encargado. REINTENTAR cuando la regla lo permita.</translation>
    </message>
    <message>
        <source>This Prime order would go out with a label that Amazon did not sell.</source>
        <translation>Este pedido Prime saldría con una etiqueta que no vendió Amazon.</translation>
    </message>
    <message>
        <source>{lead} lets it go. Nothing is bought. Amazon is told this number.</source>
        <translation>{lead} lo autoriza. No se compra nada. A Amazon se le da este número.</translation>
    </message>
    <message>
        <source>Prime: not within the promised days.</source>
        <translation>Prime: fuera de los días prometidos.</translation>
    </message>
    <message>
        <source>Prime: without a day it keeps no promise.</source>
        <translation>Prime: sin un día no cumple lo prometido.</translation>
    </message>
    <message>
        <source>{carrier}: by which service?</source>
        <translation>{carrier}: ¿con qué servicio?</translation>
    </message>
    <message>
        <source>It stands on the label {tracking}. Touch it, scan its code, or type another.</source>
        <translation>Está en la etiqueta {tracking}. Tócalo, escanea su código o escribe otro.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>On which day will it arrive?</source>
        <translation>¿Qué día llegará?</translation>
    </message>
    <message>
        <source>As the carrier says for {service}.</source>
        <translation>Lo que dice el transportista para {service}.</translation>
    </message>
    <message>
        <source>{service}: Amazon promised {last}.</source>
        <translation>{service}: Amazon prometió el {last}.</translation>
    </message>
    <message>
        <source>{service}: Amazon promised {first} to {last}.</source>
        <translation>{service}: Amazon prometió del {first} al {last}.</translation>
    </message>
    <message>
        <source>Amazon promised no days that are known here: only its own label may go on it.</source>
        <translation>Aquí no se sabe qué días prometió Amazon: solo puede llevar su propia etiqueta.</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>A weekend, when the business is closed.</source>
        <translation>Fin de semana: la empresa está cerrada.</translation>
    </message>
    <message>
        <source>A Prime order without Amazon&apos;s label: {service}, {day}.</source>
        <translation>Un pedido Prime sin la etiqueta de Amazon: {service}, {day}.</translation>
    </message>
    <message>
        <source>The business is closed then: {service}, {day}.</source>
        <translation>Ese día la empresa está cerrada: {service}, {day}.</translation>
    </message>
    <message>
        <source>Amazon sells no label that fits</source>
        <translation>Amazon no vende ninguna etiqueta que sirva</translation>
    </message>
    <message>
        <source>A label from elsewhere was allowed</source>
        <translation>Se autorizó una etiqueta de otro sitio</translation>
    </message>
    <message>
        <source>NOT BY HOME DELIVERY</source>
        <translation>NO CON HOME DELIVERY</translation>
    </message>
    <message>
        <source>With that label the parcel would come back, or arrive when nobody is there.</source>
        <translation>Con esa etiqueta el paquete volvería, o llegaría cuando no hay nadie.</translation>
    </message>
    <message>
        <source>Get a FedEx Ground label for it, or go back and let the label be bought.</source>
        <translation>Consigue una etiqueta de FedEx Ground, o vuelve atrás y deja que se compre la etiqueta.</translation>
    </message>
    <message>
        <source>ANOTHER BOX</source>
        <translation>OTRA CAJA</translation>
    </message>
    <message>
        <source>A final shipping rule wants {expected} for this order.</source>
        <translation>Una regla de envío definitiva pide {expected} para este pedido.</translation>
    </message>
    <message>
        <source>The parcel is packed right. Only its box is not.</source>
        <translation>El paquete está bien hecho. Solo la caja no vale.</translation>
    </message>
    <message>
        <source>Take {expected} and scan it. None here? PAUSE: a manager can change the rule.</source>
        <translation>Coge {expected} y escanéala. ¿No hay? PAUSA: un gerente puede cambiar la regla.</translation>
    </message>
    <message>
        <source>Amazon does not answer. The order would go by your own carrier without another look at it.</source>
        <translation>Amazon no responde. El pedido saldría con tu propio transportista sin volver a revisarlo.</translation>
    </message>
    <message>
        <source>Goes by your own carrier, not checked again</source>
        <translation>Sale con tu transportista, sin revisar otra vez</translation>
    </message>
    <message>
        <source>A lead sent it by an own carrier, unchecked</source>
        <translation>Un encargado lo envió con transportista propio, sin revisar</translation>
    </message>
    <message>
        <source>A lead has allowed it, but no carrier account of yours is set up: use OWN LABEL.</source>
        <translation>Un encargado lo permitió, pero no hay cuenta de transportista propia: usa ETIQUETA PROPIA.</translation>
    </message>
    <message>
        <source>PRIME WAITS FOR AMAZON</source>
        <translation>PRIME ESPERA A AMAZON</translation>
    </message>
    <message>
        <source>Prime orders go out with Amazon&apos;s own label, however long it is away.</source>
        <translation>Los pedidos Prime salen con la etiqueta de Amazon, tarde lo que tarde.</translation>
    </message>
    <message>
        <source>The box is packed and safe. Its label comes later.</source>
        <translation>La caja está preparada y segura. Su etiqueta vendrá después.</translation>
    </message>
    <message>
        <source>PAUSE it: the slip goes on the box, which waits on the label-later shelf.</source>
        <translation>PAUSA: el papel va en la caja, que espera en el estante de etiqueta pendiente.</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>TODAVÍA NO</translation>
    </message>
    <message>
        <source>From {time} on a lead may send it by your own carrier, if Amazon is still away.</source>
        <translation>Desde las {time} un encargado puede enviarlo con tu transportista, si Amazon sigue sin responder.</translation>
    </message>
    <message>
        <source>Amazon has been away for too short a time.</source>
        <translation>Amazon lleva poco tiempo sin responder.</translation>
    </message>
    <message>
        <source>TRY AGAIN in between, or PAUSE it and pack on.</source>
        <translation>REINTENTAR mientras tanto, o PAUSA y sigue preparando.</translation>
    </message>
    <message>
        <source>NEXT BOX</source>
        <translation>OTRA CAJA</translation>
    </message>
    <message>
        <source>Box closed: what comes now goes into the next one</source>
        <translation>Caja cerrada: lo que venga ahora va en la siguiente</translation>
    </message>
    <message>
        <source>The box before is open again</source>
        <translation>La caja anterior está abierta otra vez</translation>
    </message>
    <message>
        <source>Box {at} of {of}</source>
        <translation>Caja {at} de {of}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: {tracking}</source>
        <translation>Caja {at} de {of}: {tracking}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: put it on the scale</source>
        <translation>Caja {at} de {of}: ponla en la báscula</translation>
    </message>
    <message>
        <source>Box {at} of {of}: type its weight</source>
        <translation>Caja {at} de {of}: escribe su peso</translation>
    </message>
    <message>
        <source>in the boxes; this one goes into box {at}</source>
        <translation>en las cajas; esta va en la caja {at}</translation>
    </message>
    <message>
        <source>{done} of {of} units in {boxes} boxes</source>
        <translation>{done} de {of} unidades en {boxes} cajas</translation>
    </message>
    <message>
        <source>The smallest that holds it all: {box}. Scan it, or another.</source>
        <translation>La más pequeña en la que cabe todo: {box}. Escanéala, o escanea otra.</translation>
    </message>
    <message>
        <source>In it: {inside}. The smallest that holds that: {box}.</source>
        <translation>Dentro: {inside}. La más pequeña en la que cabe: {box}.</translation>
    </message>
    <message>
        <source>It takes {boxes}: NEXT BOX when one is full.</source>
        <translation>Hacen falta {boxes}: OTRA CAJA cuando una esté llena.</translation>
    </message>
    <message>
        <source>{count} × {box}</source>
        <translation>{count} × {box}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Box {at} of {of}: scan the box</source>
        <translation>Caja {at} de {of}: escanea la caja</translation>
    </message>
    <message>
        <source>In it: {inside}. Scan the barcode on the stack.</source>
        <translation>Contiene: {inside}. Escanea el código de la pila.</translation>
    </message>
    <message>
        <source>Box {at} of {of}: its label is on its way</source>
        <translation>Caja {at} de {of}: su etiqueta está en camino</translation>
    </message>
    <message>
        <source>Box {at} of {of}: stick the label on and scan it</source>
        <translation>Caja {at} de {of}: pega la etiqueta y escanéala</translation>
    </message>
    <message>
        <source>Which label comes out again?</source>
        <translation>¿Qué etiqueta sale otra vez?</translation>
    </message>
    <message>
        <source>Scan or touch the box. Nothing is bought.</source>
        <translation>Escanea o toca la caja. No se compra nada.</translation>
    </message>
    <message>
        <source>Which label is taken back?</source>
        <translation>¿Qué etiqueta se retira?</translation>
    </message>
    <message>
        <source>Scan or touch the box. Its units are to be packed again; the others stay as they are.</source>
        <translation>Escanea o toca la caja. Sus unidades se vuelven a preparar; las demás quedan como están.</translation>
    </message>
    <message>
        <source>KEEP THE SET TOGETHER</source>
        <translation>NO SEPARES EL JUEGO</translation>
    </message>
    <message>
        <source>A set with {scanned} is in this box in part.</source>
        <translation>En esta caja hay solo parte de un juego con {scanned}.</translation>
    </message>
    <message>
        <source>Amazon counts a set as one: all of it goes into one box.</source>
        <translation>Amazon cuenta un juego como uno: va entero en una caja.</translation>
    </message>
    <message>
        <source>Pack the rest of the set first, or TAKE OUT its parts. Then NEXT BOX.</source>
        <translation>Mete primero el resto del juego o usa SACAR con sus partes. Luego OTRA CAJA.</translation>
    </message>
    <message>
        <source>ITS BOX HAS A LABEL</source>
        <translation>SU CAJA YA TIENE ETIQUETA</translation>
    </message>
    <message>
        <source>{scanned} is in the box with label {words}, which is ready to leave.</source>
        <translation>{scanned} está en la caja con la etiqueta {words}, lista para salir.</translation>
    </message>
    <message>
        <source>What that label says must stay true.</source>
        <translation>Lo que dice esa etiqueta debe seguir siendo cierto.</translation>
    </message>
    <message>
        <source>Leave it in. Must it come out? VOID the label of that box first.</source>
        <translation>Déjalo dentro. ¿Debe salir? Primero ANULAR la etiqueta de esa caja.</translation>
    </message>
    <message>
        <source>LABEL FROM AMAZON</source>
        <translation>ETIQUETA DE AMAZON</translation>
    </message>
    <message>
        <source>Amazon sold the label of another box of this order.</source>
        <translation>Amazon vendió la etiqueta de otra caja de este pedido.</translation>
    </message>
    <message>
        <source>Amazon would not take the tracking number of your own label for the rest.</source>
        <translation>Amazon no aceptaría el número de seguimiento de tu propia etiqueta para el resto.</translation>
    </message>
    <message>
        <source>Go on: box and weight, then Amazon sells this label too.</source>
        <translation>Sigue: caja y peso, y Amazon vende también esta etiqueta.</translation>
    </message>
    <message>
        <source>Only parts of a set in this box</source>
        <translation>Solo partes de un juego en esta caja</translation>
    </message>
    <message>
        <source>No whole item of the order is in this box.</source>
        <translation>En esta caja no hay ningún artículo entero del pedido.</translation>
    </message>
    <message>
        <source>Amazon counts a set as one and sells no label for a part of it.</source>
        <translation>Amazon cuenta un juego como uno y no vende etiqueta para una parte.</translation>
    </message>
    <message>
        <source>GO BACK, TAKE OUT the parts and scan them again: they go into the box with the rest.</source>
        <translation>VOLVER, SACAR las partes y escanearlas otra vez: van en la caja con el resto.</translation>
    </message>
    <message>
        <source>Next box begun</source>
        <translation>Se empezó otra caja</translation>
    </message>
    <message>
        <source>Label on one of several boxes</source>
        <translation>Etiqueta en una de varias cajas</translation>
    </message>
    <message>
        <source>What happens with this order?</source>
        <translation>¿Qué pasa con este pedido?</translation>
    </message>
    <message>
        <source>It is short: {reason}.</source>
        <translation>Está incompleto: {reason}.</translation>
    </message>
    <message>
        <source>Hold it until the rest is here</source>
        <translation>Retenerlo hasta que llegue el resto</translation>
    </message>
    <message>
        <source>Ship what is packed; the rest follows</source>
        <translation>Enviar lo preparado; el resto irá después</translation>
    </message>
    <message>
        <source>{packed} of {units} units would go now. The rest stays open and ships later.</source>
        <translation>Saldrían ahora {packed} de {units} unidades. El resto queda abierto y se envía después.</translation>
    </message>
    <message>
        <source>What is packed goes now, the rest follows</source>
        <translation>Lo preparado sale ahora, el resto después</translation>
    </message>
    <message>
        <source>Done with this part</source>
        <translation>Esta parte está lista</translation>
    </message>
    <message>
        <source>The rest of the order stays open: scan its slip once the units are here.</source>
        <translation>El resto del pedido queda abierto: escanea su albarán cuando lleguen las unidades.</translation>
    </message>
    <message>
        <source>Short: what was packed goes, the rest follows</source>
        <translation>Incompleto: lo preparado sale, el resto después</translation>
    </message>
    <message>
        <source>Hand it to the manager to cancel</source>
        <translation>Pasarlo al gerente para cancelarlo</translation>
    </message>
    <message>
        <source>This order would go to the manager, who cancels it.</source>
        <translation>El pedido pasaría al gerente, que lo cancela.</translation>
    </message>
    <message>
        <source>short: the manager cancels it at Amazon</source>
        <translation>incompleto: el gerente lo cancela en Amazon</translation>
    </message>
    <message>
        <source>Short: handed to the manager to cancel</source>
        <translation>Incompleto: pasado al gerente para cancelar</translation>
    </message>
    <message>
        <source>Needs a lead</source>
        <translation>Para el encargado</translation>
    </message>
    <message>
        <source>What stands still, and why</source>
        <translation>Lo que está parado, y por qué</translation>
    </message>
    <message>
        <source>Everything that goes on only when a lead looks at it.</source>
        <translation>Todo lo que sigue solo cuando un encargado lo mira.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada te espera</translation>
    </message>
    <message>
        <source>No tote, no label and no order stands still.</source>
        <translation>Ninguna cubeta, etiqueta ni pedido está parado.</translation>
    </message>
    <message>
        <source>It has no label yet.</source>
        <translation>Aún no tiene etiqueta.</translation>
    </message>
    <message>
        <source>short, or no reason was given</source>
        <translation>incompleto, o sin motivo</translation>
    </message>
    <message>
        <source>{who} · {bench} · {when}</source>
        <translation>{who} · {bench} · {when}</translation>
    </message>
    <message>
        <source>1 tote waits for its label</source>
        <translation>1 cubeta espera su etiqueta</translation>
    </message>
    <message>
        <source>{count} totes wait for their label</source>
        <translation>{count} cubetas esperan su etiqueta</translation>
    </message>
    <message>
        <source>Packed. Scan the tote’s slip at any bench: the label is bought and printed there.</source>
        <translation>Empacado. Escanea el papel de la cubeta en cualquier mesa: allí se compra e imprime la etiqueta.</translation>
    </message>
    <message>
        <source>1 label is paid, or perhaps paid, and was not printed.</source>
        <translation>1 etiqueta está pagada, o quizá pagada, y no se imprimió.</translation>
    </message>
    <message>
        <source>{count} labels are paid, or perhaps paid, and were not printed.</source>
        <translation>{count} etiquetas están pagadas, o quizá pagadas, y no se imprimieron.</translation>
    </message>
    <message>
        <source>Go to open labels</source>
        <translation>Ir a etiquetas abiertas</translation>
    </message>
    <message>
        <source>1 buyer asks to cancel</source>
        <translation>1 comprador pide cancelar</translation>
    </message>
    <message>
        <source>{count} buyers ask to cancel</source>
        <translation>{count} compradores piden cancelar</translation>
    </message>
    <message>
        <source>Nothing is bought for these. Cancel them in Seller Central, or answer the buyer there.</source>
        <translation>Para estos no se compra nada. Cancélalos en Seller Central o responde allí al comprador.</translation>
    </message>
    <message>
        <source>1 buyer asks to cancel a parcel that has its label</source>
        <translation>1 comprador pide cancelar un paquete que ya tiene etiqueta</translation>
    </message>
    <message>
        <source>{count} buyers ask to cancel parcels that have labels</source>
        <translation>{count} compradores piden cancelar paquetes que ya tienen etiqueta</translation>
    </message>
    <message>
        <source>Take the parcel out before the carrier has it, void its label, and cancel in Seller Central. Where it is gone, only a return helps: tell the buyer.</source>
        <translation>Saca el paquete antes de que lo recojan, anula su etiqueta y cancela el pedido en Seller Central. Si ya se fue, solo queda la devolución: avisa al comprador.</translation>
    </message>
    <message>
        <source>The order is open again and cannot be packed. Cancel it in Seller Central.</source>
        <translation>El pedido está abierto otra vez y no se puede preparar. Cancélalo en Seller Central.</translation>
    </message>
    <message>
        <source>The buyer of order {order} was answered</source>
        <translation>Se ha respondido al comprador del pedido {order}</translation>
    </message>
    <message>
        <source>Void the label…</source>
        <translation>Anular la etiqueta…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Respondido…</translation>
    </message>
    <message>
        <source>Yes, the buyer knows</source>
        <translation>Sí, el comprador lo sabe</translation>
    </message>
    <message>
        <source>A lead answered the buyer’s wish to cancel</source>
        <translation>Un encargado respondió al deseo de cancelar del comprador</translation>
    </message>
    <message>
        <source>1 short order is to be cancelled</source>
        <translation>1 pedido incompleto se debe cancelar</translation>
    </message>
    <message>
        <source>{count} short orders are to be cancelled</source>
        <translation>{count} pedidos incompletos se deben cancelar</translation>
    </message>
    <message>
        <source>Cancel them in Seller Central. Where the goods were found after all, open the order again.</source>
        <translation>Cancélalos en Seller Central. Si la mercancía apareció, abre el pedido otra vez.</translation>
    </message>
    <message>
        <source>1 order is on hold</source>
        <translation>1 pedido está retenido</translation>
    </message>
    <message>
        <source>{count} orders are on hold</source>
        <translation>{count} pedidos están retenidos</translation>
    </message>
    <message>
        <source>Short, or put aside. Open again, they can be packed.</source>
        <translation>Incompletos o apartados. Abiertos otra vez, se pueden empacar.</translation>
    </message>
    <message>
        <source>1 order is in review</source>
        <translation>1 pedido está en revisión</translation>
    </message>
    <message>
        <source>{count} orders are in review</source>
        <translation>{count} pedidos están en revisión</translation>
    </message>
    <message>
        <source>Something about them is not as it should be. Look, then open them again.</source>
        <translation>Algo en ellos no es como debería. Míralos y ábrelos otra vez.</translation>
    </message>
    <message>
        <source>1 order has a listing without a product</source>
        <translation>1 pedido tiene un listado sin producto</translation>
    </message>
    <message>
        <source>{count} orders have a listing without a product</source>
        <translation>{count} pedidos tienen un listado sin producto</translation>
    </message>
    <message>
        <source>They open by themselves once the listing is mapped.</source>
        <translation>Se abren solos en cuanto el listado está asignado.</translation>
    </message>
    <message>
        <source>1 label was not scanned from its box</source>
        <translation>1 etiqueta no se escaneó desde su caja</translation>
    </message>
    <message>
        <source>{count} labels were not scanned from their boxes</source>
        <translation>{count} etiquetas no se escanearon desde sus cajas</translation>
    </message>
    <message>
        <source>Each may be on the wrong box. Hold box and label side by side before the carrier comes.</source>
        <translation>Cada una puede estar en la caja equivocada. Compara caja y etiqueta antes de que venga el transportista.</translation>
    </message>
    <message>
        <source>1 code was let pass today</source>
        <translation>Hoy se dejó pasar 1 código</translation>
    </message>
    <message>
        <source>{count} codes were let pass today</source>
        <translation>Hoy se dejaron pasar {count} códigos</translation>
    </message>
    <message>
        <source>A product that repeats may lack its codes, or have ones that no scanner reads.</source>
        <translation>A un producto que se repite le pueden faltar los códigos, o ningún escáner los lee.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Abrir otra vez…</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Sí, abrirlo</translation>
    </message>
    <message>
        <source>I looked…</source>
        <translation>Lo miré…</translation>
    </message>
    <message>
        <source>It is the right label</source>
        <translation>Es la etiqueta correcta</translation>
    </message>
    <message>
        <source>Go to listings</source>
        <translation>Ir a listados</translation>
    </message>
    <message>
        <source>Order {order} is open again</source>
        <translation>El pedido {order} está abierto otra vez</translation>
    </message>
    <message>
        <source>The label of order {order} was looked at</source>
        <translation>Se miró la etiqueta del pedido {order}</translation>
    </message>
    <message>
        <source>A lead looked at the label on the box</source>
        <translation>Un encargado miró la etiqueta en la caja</translation>
    </message>
</context>
</TS>
