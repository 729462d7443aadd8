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
        <source>Amazon</source>
        <translation>Amazon</translation>
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
        <source>Transparency code taken</source>
        <translation>Código Transparency recibido</translation>
    </message>
    <message>
        <source>Serial number taken</source>
        <translation>Número de serie recibido</translation>
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
        <source>Stop here and hold this order as short?</source>
        <translation>¿Parar y retener este pedido porque falta algo?</translation>
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
        <source>The order goes on hold with what is in the box.</source>
        <translation>El pedido queda retenido con lo que hay en la caja.</translation>
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
        <source>Weight</source>
        <translation>Peso</translation>
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
        <source>Done</source>
        <translation>Listo</translation>
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
        <source>Prime orders go out with Amazon&apos;s own label.</source>
        <translation>Los pedidos Prime salen con la etiqueta de Amazon.</translation>
    </message>
    <message>
        <source>The box is right as it is.</source>
        <translation>La caja está bien como está.</translation>
    </message>
    <message>
        <source>Go back and let the label be bought.</source>
        <translation>Vuelve y deja que se compre la etiqueta.</translation>
    </message>
</context>
</TS>
