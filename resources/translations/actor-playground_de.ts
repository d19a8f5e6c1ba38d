<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Fire again</source>
        <translation>Erneut auslösen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Stop computing</source>
        <translation>Berechnen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep this run to compare</source>
        <translation>Diesen Lauf zum Vergleich &amp;behalten</translation>
    </message>
    <message>
        <source>Compare with a &amp;trace…</source>
        <translation>Mit einem &amp;Trace vergleichen…</translation>
    </message>
    <message>
        <source>Let &amp;go of the kept run</source>
        <translation>Vergleichslauf ver&amp;werfen</translation>
    </message>
    <message>
        <source>Add async actor</source>
        <translation>Async-Actor hinzufügen</translation>
    </message>
    <message>
        <source>Add threaded actor</source>
        <translation>Threaded-Actor hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export run…</source>
        <translation>Lauf &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;Find calls…</source>
        <translation>Aufrufe &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Follow &amp;live</source>
        <translation>&amp;Live folgen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go to range…</source>
        <translation>Zu &amp;Bereich gehen…</translation>
    </message>
    <message>
        <source>Pla&amp;y from cursor</source>
        <translation>Ab Zeitmarke ab&amp;spielen</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>Kritischen &amp;Pfad zeigen</translation>
    </message>
    <message>
        <source>Fold i&amp;dle gaps</source>
        <translation>Leerlauf z&amp;usammenfalten</translation>
    </message>
    <message>
        <source>Show pre&amp;diction</source>
        <translation>Vor&amp;hersage zeigen</translation>
    </message>
    <message>
        <source>Prese&amp;nter mode</source>
        <translation>Präsen&amp;tationsmodus</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>La&amp;yout zurücksetzen</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Actor Playground</source>
        <translation>&amp;Über Actor Playground</translation>
    </message>
    <message>
        <source>&amp;Real threads and loops</source>
        <translation>&amp;Echte Threads und Loops</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>&amp;Virtual time</source>
        <translation>&amp;Virtuelle Zeit</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Let the time cursor move at this speed, or stop it (K)</source>
        <translation>Die Zeitmarke in diesem Tempo laufen lassen oder anhalten (K)</translation>
    </message>
    <message>
        <source>P&amp;revious event</source>
        <translation>V&amp;origes Ereignis</translation>
    </message>
    <message>
        <source>Ne&amp;xt event</source>
        <translation>Nächstes &amp;Ereignis</translation>
    </message>
    <message>
        <source>Previous war&amp;ning</source>
        <translation>Vorige &amp;Warnung</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Nä&amp;chste Warnung</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>&amp;Vorige Spur</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Nächste Spur</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold lanes</source>
        <translation>&amp;Bahnen auf- oder zufalten</translation>
    </message>
    <message>
        <source>P&amp;in or unpin</source>
        <translation>An&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ausb&amp;lenden</translation>
    </message>
    <message>
        <source>&amp;Show all tracks</source>
        <translation>&amp;Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>By &amp;slot</source>
        <translation>Nach &amp;Slot</translation>
    </message>
    <message>
        <source>By &amp;thread</source>
        <translation>Nach &amp;Thread</translation>
    </message>
    <message>
        <source>By &amp;both</source>
        <translation>Nach &amp;beiden</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Add &amp;marker or note</source>
        <translation>&amp;Marke oder Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <translation>&amp;Vorige Marke</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <translation>Nä&amp;chste Marke</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>held, %1 on disk</source>
        <translation>belegt, %1 auf Platte</translation>
    </message>
    <message>
        <source>held</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>%1, + %2 kept</source>
        <translation>%1, + %2 Vergleich</translation>
    </message>
    <message>
        <source>The trace holds %1 of memory:</source>
        <translation>Der Trace belegt %1 Speicher:</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>Abschnitte: %1</translation>
    </message>
    <message>
        <source>their summaries: %1</source>
        <translation>ihre Zusammenfassungen: %1</translation>
    </message>
    <message>
        <source>records of calls: %1</source>
        <translation>Einträge der Aufrufe: %1</translation>
    </message>
    <message>
        <source>numbers over time: %1</source>
        <translation>Zahlen über der Zeit: %1</translation>
    </message>
    <message>
        <source>names, errors and the log: %1</source>
        <translation>Namen, Fehler und Protokoll: %1</translation>
    </message>
    <message>
        <source>On disk, and shown like the rest: %1</source>
        <translation>Auf der Platte, und gezeigt wie das Übrige: %1</translation>
    </message>
    <message>
        <source>The kept run holds as much as this beside it: %1</source>
        <translation>Der Vergleichslauf belegt daneben ebenso viel: %1</translation>
    </message>
    <message>
        <source>Beyond the limit the oldest spans and records go to the disk; where that is full, the oldest spans and causes of waits are dropped, and the window says so.</source>
        <translation>Über dem Limit kommen die ältesten Abschnitte und Einträge auf die Platte; wo sie voll ist, werden die ältesten Abschnitte und Wartegründe verworfen, und das Fenster sagt es.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Es gibt kein Limit.</translation>
    </message>
    <message>
        <source>The trace holds more than its %1 of memory: what is left cannot go to the disk, or not as fast as it comes</source>
        <translation>Der Trace belegt mehr als seine %1 Speicher: was übrig ist, kann nicht auf die Platte, oder nicht so schnell, wie es kommt</translation>
    </message>
</context>
<context>
    <name>Bytes</name>
    <message>
        <source>expected a size such as 512MB or 4GiB, not %1</source>
        <translation>erwartet wird eine Größe wie 512MB oder 4GiB, nicht %1</translation>
    </message>
</context>
<context>
    <name>CallAccess</name>
    <message>
        <source>call %1, %2.%3, %4, %5 from %6</source>
        <translation>Aufruf %1, %2.%3, %4, %5 ab %6</translation>
    </message>
</context>
<context>
    <name>CallColumn</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>In slot</source>
        <translation>Im Slot</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>Im await</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>a closing &quot; is missing</source>
        <translation>ein schließendes &quot; fehlt</translation>
    </message>
    <message>
        <source>a call is told by its number, such as #12</source>
        <translation>ein Aufruf wird mit seiner Nummer genannt, etwa #12</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>unbekannter Zustand</translation>
    </message>
    <message>
        <source>what it should be is missing</source>
        <translation>es fehlt, was es sein soll</translation>
    </message>
    <message>
        <source>only times are larger or smaller; write a colon</source>
        <translation>nur Zeiten sind größer oder kleiner; einen Doppelpunkt schreiben</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>there is nothing between the quotes</source>
        <translation>zwischen den Anführungszeichen steht nichts</translation>
    </message>
</context>
<context>
    <name>CallLink</name>
    <message>
        <source>a call</source>
        <translation>Aufruf</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>submitted</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>im await</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>gil-wait</source>
        <translation>GIL-Warten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>%1 finished at once</source>
        <translation>%1 war sofort fertig</translation>
    </message>
    <message>
        <source>%1 finished after %2</source>
        <translation>%1 war nach %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed at once</source>
        <translation>%1 schlug sofort fehl</translation>
    </message>
    <message>
        <source>%1 failed after %2</source>
        <translation>%1 schlug nach %2 fehl</translation>
    </message>
    <message>
        <source>%1 was cancelled at once</source>
        <translation>%1 wurde sofort abgebrochen</translation>
    </message>
    <message>
        <source>%1 was cancelled after %2</source>
        <translation>%1 wurde nach %2 abgebrochen</translation>
    </message>
    <message>
        <source>%1 was submitted %2 ago</source>
        <translation>%1 wurde vor %2 abgesetzt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>all that time it was %1</source>
        <translation>die ganze Zeit %1</translation>
    </message>
    <message>
        <source>for %1 of that it was %2</source>
        <translation>davon %1 lang %2</translation>
    </message>
    <message>
        <source>for %1 of that it was %2, %3 times, and at the longest, for %4, %5</source>
        <translation>davon %1 lang %2, %3-mal, am längsten, nämlich %4, %5</translation>
    </message>
    <message>
        <source>; now it waits for %1.</source>
        <translation>; jetzt wartet er auf %1.</translation>
    </message>
    <message>
        <source>; of the results that it waits for, that of %1 is there.</source>
        <translation>; von den Ergebnissen, auf die er wartet, ist das von %1 da.</translation>
    </message>
    <message>
        <source>; %1, for which it waited, has ended.</source>
        <translation>; %1, worauf er wartete, ist beendet.</translation>
    </message>
    <message>
        <source>; %1 is out of its way by now.</source>
        <translation>; %1 steht ihm nicht mehr im Weg.</translation>
    </message>
</context>
<context>
    <name>ComparedLines</name>
    <message>
        <source>%1%2 points</source>
        <translation>%1%2 Punkte</translation>
    </message>
    <message>
        <source>Calls submitted</source>
        <translation>Abgesetzte Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Peak in flight</source>
        <translation>Höchstens unterwegs</translation>
    </message>
    <message>
        <source>Threads busy</source>
        <translation>Threads belegt</translation>
    </message>
    <message>
        <source>Waited, p50</source>
        <translation>Gewartet, p50</translation>
    </message>
    <message>
        <source>Waited, p90</source>
        <translation>Gewartet, p90</translation>
    </message>
    <message>
        <source>Waited, p99</source>
        <translation>Gewartet, p99</translation>
    </message>
    <message>
        <source>Ran, p50</source>
        <translation>Gelaufen, p50</translation>
    </message>
    <message>
        <source>Ran, p90</source>
        <translation>Gelaufen, p90</translation>
    </message>
    <message>
        <source>Ran, p99</source>
        <translation>Gelaufen, p99</translation>
    </message>
    <message>
        <source>Took, p50</source>
        <translation>Gedauert, p50</translation>
    </message>
    <message>
        <source>Took, p90</source>
        <translation>Gedauert, p90</translation>
    </message>
    <message>
        <source>Took, p99</source>
        <translation>Gedauert, p99</translation>
    </message>
</context>
<context>
    <name>ComparedRows</name>
    <message>
        <source>Mean latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>Calls ended</source>
        <translation>Beendete Aufrufe</translation>
    </message>
    <message>
        <source>Mean in flight</source>
        <translation>Im Mittel unterwegs</translation>
    </message>
    <message>
        <source>%1 (not predicted)</source>
        <translation>%1 (nicht vorhergesagt)</translation>
    </message>
    <message>
        <source>%1 (only in this run)</source>
        <translation>%1 (nur in diesem Lauf)</translation>
    </message>
    <message>
        <source>%1 (only predicted)</source>
        <translation>%1 (nur vorhergesagt)</translation>
    </message>
    <message>
        <source>%1 (only in the kept run)</source>
        <translation>%1 (nur im Vergleichslauf)</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The run took %1, predicted %2</source>
        <translation>Der Lauf dauerte %1, vorhergesagt waren %2</translation>
    </message>
    <message>
        <source>This run took %1, the kept one %2</source>
        <translation>Dieser Lauf dauerte %1, der Vergleichslauf %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 more.</source>
        <translation>%1: %2 mehr.</translation>
    </message>
    <message>
        <source>%1: %2 less.</source>
        <translation>%1: %2 weniger.</translation>
    </message>
    <message>
        <source>Predicted: %1 calls in %2. Run it to compare.</source>
        <translation>Vorhergesagt: %1 Aufrufe in %2. Zum Vergleich ausführen.</translation>
    </message>
    <message>
        <source>Kept: %1 calls in %2. Run the scenario to compare.</source>
        <translation>Vergleichslauf: %1 Aufrufe in %2. Zum Vergleich das Szenario ausführen.</translation>
    </message>
    <message>
        <source>So far %1 of %2 predicted calls have ended, on average %3 from when they were predicted to.</source>
        <translation>Bisher sind %1 von %2 vorhergesagten Aufrufen beendet, im Mittel %3 neben der Vorhersage.</translation>
    </message>
    <message>
        <source>So far %1 of %2 calls of the kept run have ended here as well, on average %3 from when they did there.</source>
        <translation>Bisher sind %1 von %2 Aufrufen des Vergleichslaufs auch hier beendet, im Mittel %3 neben dem Zeitpunkt dort.</translation>
    </message>
    <message>
        <source>%1 %2 calls ended, predicted %3.</source>
        <translation>%1 %2 Aufrufe beendet, vorhergesagt %3.</translation>
    </message>
    <message>
        <source>%1 %2 calls ended, in the kept one %3.</source>
        <translation>%1 %2 Aufrufe beendet, im Vergleichslauf %3.</translation>
    </message>
</context>
<context>
    <name>Deadlock</name>
    <message>
        <source>waits for a slot of %1 held by %2</source>
        <translation>wartet auf einen Slot von %1, den %2 hält</translation>
    </message>
    <message>
        <source>waits for the event loop of %1 blocked by %2</source>
        <translation>wartet auf den Event-Loop von %1, den %2 blockiert</translation>
    </message>
    <message>
        <source>waits for several results, among them that of %1</source>
        <translation>wartet auf mehrere Ergebnisse, darunter das von %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>%1 waits for several results, and no call is left that could give the rest.</source>
        <translation>%1 wartet auf mehrere Ergebnisse, und kein Aufruf ist übrig, der die restlichen liefern könnte.</translation>
    </message>
    <message>
        <source>%1 waits for an event or a rendezvous, and no call is left that could bring it about. Let more calls run at once, or have one set it.</source>
        <translation>%1 wartet auf ein Event oder einen Treffpunkt, und kein Aufruf ist übrig, der dazu führen könnte. Mehr Aufrufe zugleich laufen lassen oder es von einem setzen lassen.</translation>
    </message>
    <message>
        <source>, which %1</source>
        <translation>; dieser %1</translation>
    </message>
    <message>
        <source>, and so on over %1 more calls back to #%2</source>
        <translation>; und so weiter über %1 weitere Aufrufe bis zurück zu #%2</translation>
    </message>
    <message>
        <source>number in the concurrency_groups of the class</source>
        <translation>die Zahl in den concurrency_groups der Klasse</translation>
    </message>
    <message>
        <source>A call keeps its slot while it waits, and %1 has only one: raise its %2 above 1.</source>
        <translation>Ein Aufruf behält seinen Slot, während er wartet, und %1 hat nur einen: %2 über 1 erhöhen.</translation>
    </message>
    <message>
        <source>A call keeps its slot while it waits, and %1 has only %2, all held by calls that wait: raise its %3.</source>
        <translation>Ein Aufruf behält seinen Slot, während er wartet, und %1 hat nur %2, alle von wartenden Aufrufen gehalten: %3 erhöhen.</translation>
    </message>
    <message>
        <source>A call that blocks an event loop stops all others on it: await the result instead of getting it.</source>
        <translation>Ein Aufruf, der einen Event-Loop blockiert, hält alle anderen darauf an: mit await auf das Ergebnis warten statt mit get.</translation>
    </message>
    <message>
        <source>None of them can go on: each waits for the result of the next.</source>
        <translation>Keiner von ihnen kann weitergehen: jeder wartet auf das Ergebnis des nächsten.</translation>
    </message>
    <message>
        <source>None of them can begin: each waits for the result of the next.</source>
        <translation>Keiner von ihnen kann beginnen: jeder wartet auf das Ergebnis des nächsten.</translation>
    </message>
</context>
<context>
    <name>DriverPalette</name>
    <message>
        <source>Fire</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>fires a batch of calls and goes on at once</source>
        <translation>löst einen Stapel von Aufrufen aus und geht sofort weiter</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>lets time pass</source>
        <translation>lässt Zeit vergehen</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Get</translation>
    </message>
    <message>
        <source>waits for results; an error ends the driver</source>
        <translation>wartet auf Ergebnisse; ein Fehler beendet den Driver</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>waits until some calls are ready or the time is up</source>
        <translation>wartet, bis einige Aufrufe bereit sind oder die Zeit um ist</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>takes the next items of a stream</source>
        <translation>nimmt die nächsten Elemente eines Streams</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>cancels calls that have not ended</source>
        <translation>bricht Aufrufe ab, die noch nicht beendet sind</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Limit setzen</translation>
    </message>
    <message>
        <source>changes how many calls of an actor can be in flight</source>
        <translation>ändert, wie viele Aufrufe eines Actors unterwegs sein können</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>ends an actor, at once or after its calls</source>
        <translation>beendet einen Actor, sofort oder nach seinen Aufrufen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>writes a line to the log</source>
        <translation>schreibt eine Zeile ins Protokoll</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 is no duration: %2</source>
        <translation>%1 ist keine Dauer: %2</translation>
    </message>
    <message>
        <source>it is longer than 100 years</source>
        <translation>sie ist länger als 100 Jahre</translation>
    </message>
    <message>
        <source>it is finer than a nanosecond</source>
        <translation>sie ist feiner als eine Nanosekunde</translation>
    </message>
    <message>
        <source>expected a number and a unit, such as &quot;250ms&quot; or &quot;1.5s&quot;</source>
        <translation>erwartet wird eine Zahl mit Einheit, etwa &quot;250ms&quot; oder &quot;1.5s&quot;</translation>
    </message>
    <message>
        <source>its unit is missing; expected one of ns, us, ms, s, m</source>
        <translation>die Einheit fehlt; erwartet wird eine von ns, us, ms, s, m</translation>
    </message>
    <message>
        <source>unknown unit %1</source>
        <translation>unbekannte Einheit %1</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is no method %1.%2.</source>
        <translation>Es gibt keine Methode %1.%2.</translation>
    </message>
    <message>
        <source>There is no class %1.</source>
        <translation>Es gibt keine Klasse %1.</translation>
    </message>
    <message>
        <source>A class has at least one method. Add another one first.</source>
        <translation>Eine Klasse hat mindestens eine Methode. Erst eine andere hinzufügen.</translation>
    </message>
    <message>
        <source>A name is made of letters, digits and _, and begins with a letter or _.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und _ und beginnt mit einem Buchstaben oder _.</translation>
    </message>
    <message>
        <source>There is already a method &quot;%1&quot;.</source>
        <translation>Es gibt schon eine Methode „%1“.</translation>
    </message>
    <message>
        <source>There is no actor %1.</source>
        <translation>Es gibt keinen Actor %1.</translation>
    </message>
    <message>
        <source>Methods of other actors call %1. Remove those actors first.</source>
        <translation>Methoden anderer Actors rufen %1 auf. Erst diese Actors entfernen.</translation>
    </message>
    <message>
        <source>There is already an actor %1.</source>
        <translation>Es gibt schon einen Actor %1.</translation>
    </message>
    <message>
        <source>There is no actor &quot;%1&quot;.</source>
        <translation>Es gibt keinen Actor „%1“.</translation>
    </message>
    <message>
        <source>max_concurrency is a number from 1 to %1.</source>
        <translation>max_concurrency ist eine Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Async method wins</source>
        <translation>Eine async-Methode genügt</translation>
    </message>
    <message>
        <source>One coroutine method, even one that nobody calls, makes the actor async, and its sync methods run on the event loop one after the other. Three blocking calls of a second take three seconds in spite of max_concurrency 3; without the async method they would take one.</source>
        <translation>Eine Koroutinen-Methode, selbst eine, die niemand aufruft, macht den Actor async, und seine synchronen Methoden laufen auf dem Event-Loop nacheinander. Drei blockierende Aufrufe von einer Sekunde dauern trotz max_concurrency 3 drei Sekunden; ohne die async-Methode wäre es eine.</translation>
    </message>
    <message>
        <source>Async task refused</source>
        <translation>Async-Task abgelehnt</translation>
    </message>
    <message>
        <source>A coroutine function is no remote task: nothing would run it, so it is refused and the error names the wrapper. The task wrapped is the way out: with run_to_completion a thread runs the same steps to their end.</source>
        <translation>Eine Koroutinen-Funktion ist kein Remote-Task: niemand würde sie ausführen, darum wird sie abgelehnt, und der Fehler nennt die Hülle. Der Ausweg ist der umhüllte Task: mit run_to_completion führt ein Thread dieselben Schritte bis zum Ende aus.</translation>
    </message>
    <message>
        <source>Blocked loop</source>
        <translation>Blockierter Loop</translation>
    </message>
    <message>
        <source>Heartbeats of 50 ms come and go on one event loop until a call blocks its thread for half a second. Every heartbeat that was due meanwhile is late, although none of them did anything wrong.</source>
        <translation>Herzschläge von 50 ms kommen und gehen auf einem Event-Loop, bis ein Aufruf seinen Thread eine halbe Sekunde lang blockiert. Jeder Herzschlag, der inzwischen fällig war, ist zu spät, obwohl keiner etwas falsch gemacht hat.</translation>
    </message>
    <message>
        <source>Blocking get refused</source>
        <translation>Blockierendes Get abgelehnt</translation>
    </message>
    <message>
        <source>A blocking get inside a coroutine method would stop the event loop and every other call on it, so it is refused with an error that names the await form. Change &quot;then&quot; from get to await and the run completes.</source>
        <translation>Ein blockierendes Get in einer Koroutinen-Methode würde den Event-Loop und jeden anderen Aufruf darauf anhalten; darum wird es mit einem Fehler abgelehnt, der die Form mit await nennt. Mit &quot;then&quot; auf await statt get kommt der Lauf zu seinem Ende.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled while it waits for a slot, a call never begins; at an await it ends there; while it computes it goes on to its end, and its result is thrown away.</source>
        <translation>Abgebrochen, während er auf einen Slot wartet, beginnt ein Aufruf nie; an einem await endet er dort; während er rechnet, läuft er bis zu seinem Ende, und sein Ergebnis wird verworfen.</translation>
    </message>
    <message>
        <source>Deadlock self call</source>
        <translation>Deadlock durch Selbstaufruf</translation>
    </message>
    <message>
        <source>A call that awaits a call of its own actor keeps its slot while it waits, and with max_concurrency 1 there is none left for the other. Nothing can ever go on; with max_concurrency 2 the run completes.</source>
        <translation>Ein Aufruf, der mit await auf einen Aufruf des eigenen Actors wartet, behält dabei seinen Slot, und bei max_concurrency 1 bleibt keiner für den anderen. Nichts kann je weitergehen; mit max_concurrency 2 kommt der Lauf zu seinem Ende.</translation>
    </message>
    <message>
        <source>Fifty at once</source>
        <translation>Fünfzig auf einmal</translation>
    </message>
    <message>
        <source>An async actor has 1000 slots unless you say otherwise, so fifty calls that each await for a second are all in flight at once. The whole batch takes one second on one thread.</source>
        <translation>Ein Async-Actor hat 1000 Slots, wenn nichts anderes gesagt wird; also sind fünfzig Aufrufe, die je eine Sekunde im await sind, alle zugleich unterwegs. Der ganze Stapel dauert eine Sekunde auf einem Thread.</translation>
    </message>
    <message>
        <source>Five waves</source>
        <translation>Fünf Wellen</translation>
    </message>
    <message>
        <source>With max_concurrency 10 only ten of the fifty calls hold a slot at a time, awaits included, and the rest queue. Equal durations make it look like five waves of a second each; it is a window that slides as each call ends.</source>
        <translation>Mit max_concurrency 10 halten nur zehn der fünfzig Aufrufe zugleich einen Slot, auch im await, und die übrigen stehen an. Gleiche Dauern lassen es wie fünf Wellen von je einer Sekunde aussehen; es ist ein Fenster, das mit jedem beendeten Aufruf weiterrückt.</translation>
    </message>
    <message>
        <source>Interpreter lock</source>
        <translation>Interpreter-Sperre</translation>
    </message>
    <message>
        <source>Four threads under an interpreter lock. The first four calls compute, one at a time; the next four let go of the lock while they sleep and overlap.</source>
        <translation>Vier Threads unter einer Interpreter-Sperre. Die ersten vier Aufrufe rechnen, einer nach dem anderen; die nächsten vier geben die Sperre frei, während sie schlafen, und überlappen sich.</translation>
    </message>
    <message>
        <source>Items one by one</source>
        <translation>Elemente nacheinander</translation>
    </message>
    <message>
        <source>A method that yields its items is a stream: who takes them works on the first while the others are still to come. The early reader indexes each page as it is there and is done soon after the last; the late one gets all pages as one result and only begins then.</source>
        <translation>Eine Methode, die Elemente liefert, ist ein Stream: wer sie nimmt, arbeitet am ersten, während die anderen noch kommen. Der frühe Leser erfasst jede Seite, sobald sie da ist, und ist bald nach der letzten fertig; der späte bekommt alle Seiten als ein Ergebnis und beginnt erst dann.</translation>
    </message>
    <message>
        <source>Live limit</source>
        <translation>Limit während des Laufs</translation>
    </message>
    <message>
        <source>The driver changes max_concurrency while twenty-four calls are in flight and queued. Raised, waiting calls start at once; lowered, running calls finish and nothing starts until fewer than two are in flight.</source>
        <translation>Der Driver ändert max_concurrency, während vierundzwanzig Aufrufe unterwegs und eingereiht sind. Erhöht, beginnen wartende Aufrufe sofort; gesenkt, enden laufende Aufrufe, und nichts beginnt, bis weniger als zwei unterwegs sind.</translation>
    </message>
    <message>
        <source>Lost update</source>
        <translation>Verlorene Änderung</translation>
    </message>
    <message>
        <source>Four calls read a counter, wait, and write what they read plus one: each overwrites what the others wrote, on one thread, because the await between read and write lets them in. The counter ends at 1; with max_concurrency 1 it ends at 4.</source>
        <translation>Vier Aufrufe lesen einen Zähler, warten und schreiben das Gelesene plus eins: jeder überschreibt, was die anderen schrieben, auf einem Thread, weil das await zwischen Lesen und Schreiben sie hereinlässt. Der Zähler endet bei 1; mit max_concurrency 1 endet er bei 4.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Requests arrive at random at an async front that computes a little, asks a threaded store and computes again. Watch the loop stay nearly idle while the calls wait for the four threads of the store.</source>
        <translation>Anfragen kommen zufällig bei einem async-Vordergrund an, der ein wenig rechnet, einen threaded-Speicher fragt und wieder rechnet. Der Event-Loop bleibt fast untätig, während die Aufrufe auf die vier Threads des Speichers warten.</translation>
    </message>
    <message>
        <source>Own group for pings</source>
        <translation>Eigene Gruppe für Pings</translation>
    </message>
    <message>
        <source>A health check beside ten slow calls that fill both slots. In the default group it waits for seconds; in a concurrency group of its own it is answered at once.</source>
        <translation>Ein Lebenszeichen neben zehn langsamen Aufrufen, die beide Slots füllen. In der Standardgruppe wartet es sekundenlang; in einer eigenen Concurrency-Gruppe wird es sofort beantwortet.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Calls whose arguments are other calls&apos; results are submitted at once and begin as soon as those have come: nobody in between waits, and no slot is held meanwhile.</source>
        <translation>Aufrufe, deren Argumente Ergebnisse anderer Aufrufe sind, werden sofort abgesetzt und beginnen, sobald diese da sind: niemand dazwischen wartet, und solange wird kein Slot gehalten.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Two actors with the same work, one on an event loop with ten slots, one on a pool of four threads. Fire at both, change max_concurrency while calls are in flight, and see which bars share a thread.</source>
        <translation>Zwei Actors mit derselben Arbeit, einer auf einem Event-Loop mit zehn Slots, einer auf einem Pool von vier Threads. An beiden auslösen, max_concurrency ändern, während Aufrufe unterwegs sind, und sehen, welche Balken sich einen Thread teilen.</translation>
    </message>
    <message>
        <source>Run concurrent</source>
        <translation>Nebenläufig</translation>
    </message>
    <message>
        <source>Four calls of a coroutine method that awaits for two seconds run concurrently on the one event loop of an async actor. All four are done after two seconds, not eight.</source>
        <translation>Vier Aufrufe einer Koroutinen-Methode, die zwei Sekunden im await ist, laufen nebenläufig auf dem einen Event-Loop eines Async-Actors. Alle vier sind nach zwei Sekunden fertig, nicht nach acht.</translation>
    </message>
    <message>
        <source>Threaded pair</source>
        <translation>Threaded-Paar</translation>
    </message>
    <message>
        <source>A class without a coroutine method makes a threaded actor: max_concurrency is the number of its threads. Two calls that block for a second each run at the same time on two threads, and both are done after one second.</source>
        <translation>Eine Klasse ohne Koroutinen-Methode ergibt einen Threaded-Actor: max_concurrency ist die Anzahl seiner Threads. Zwei Aufrufe, die je eine Sekunde blockieren, laufen zugleich auf zwei Threads, und beide sind nach einer Sekunde fertig.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>submitted at</source>
        <translation>abgesetzt bei</translation>
    </message>
    <message>
        <source>started at</source>
        <translation>begonnen bei</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>run</source>
        <translation>laufen</translation>
    </message>
    <message>
        <source>await</source>
        <translation>await</translation>
    </message>
    <message>
        <source>max_concurrency</source>
        <translation>max_concurrency</translation>
    </message>
    <message>
        <source>ended of submitted</source>
        <translation>beendet von abgesetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>threads used</source>
        <translation>benutzte Threads</translation>
    </message>
    <message>
        <source>most in flight</source>
        <translation>meiste unterwegs</translation>
    </message>
    <message>
        <source>longest queue</source>
        <translation>längste Schlange</translation>
    </message>
    <message>
        <source>loop busy</source>
        <translation>Loop belegt</translation>
    </message>
    <message>
        <source>threads busy</source>
        <translation>Threads belegt</translation>
    </message>
    <message>
        <source>makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>events lost</source>
        <translation>verlorene Ereignisse</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where its time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>Wo er lief</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>called by</source>
        <translation>aufgerufen von</translation>
    </message>
    <message>
        <source>the driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>called</source>
        <translation>rief auf</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>slots used</source>
        <translation>benutzte Slots</translation>
    </message>
    <message>
        <source>Little&apos;s law: in flight = throughput × time</source>
        <translation>Gesetz von Little: unterwegs = Durchsatz × Zeit</translation>
    </message>
    <message>
        <source>in flight, measured</source>
        <translation>unterwegs, gemessen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No call held a slot within these %1.</source>
        <translation>In diesen %1 hielt kein Aufruf einen Slot.</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 held a slot within these %2; the loop of %3 was busy for %4 of it.</source>
        <translation>%1 mit Slot in diesen %2; der Event-Loop von %3 war davon %4 belegt.</translation>
    </message>
    <message>
        <source>%1 held a slot within these %2; the threads of %3 were busy for %4 of it.</source>
        <translation>%1 mit Slot in diesen %2; die Threads von %3 waren davon %4 belegt.</translation>
    </message>
    <message>
        <source>%1. The rest is summed up.</source>
        <translation>%1. Das Übrige ist zusammengefasst.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended per second</source>
        <translation>beendet pro Sekunde</translation>
    </message>
    <message>
        <source>Time in slots</source>
        <translation>Zeit in Slots</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Durations of these calls</source>
        <translation>Dauer dieser Aufrufe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1: the file is larger than %2 bytes</source>
        <translation>%1: die Datei ist größer als %2 Bytes</translation>
    </message>
</context>
<context>
    <name>GroupName</name>
    <message>
        <source>%1&apos;s default group</source>
        <translation>%1 (Standardgruppe)</translation>
    </message>
    <message>
        <source>%1&apos;s group %2</source>
        <translation>%1 (Gruppe %2)</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>Let one state stand out, in the order of the legend</source>
        <translation>Einen Zustand hervorheben, in der Reihenfolge der Legende</translation>
    </message>
    <message>
        <source>In the timeline, with the mouse</source>
        <translation>In der Zeitleiste, mit der Maus</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Drag, Shift+wheel</source>
        <translation>Ziehen, Umschalt+Rad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Scroll the tracks</source>
        <translation>Die Spuren rollen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>Einen Bereich auswählen</translation>
    </message>
    <message>
        <source>Click or drag on the ruler</source>
        <translation>Klicken oder ziehen auf dem Lineal</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>Die Zeitmarke bewegen</translation>
    </message>
    <message>
        <source>Click, double-click</source>
        <translation>Klick, Doppelklick</translation>
    </message>
    <message>
        <source>Select a call, zoom to it</source>
        <translation>Einen Aufruf auswählen, darauf vergrößern</translation>
    </message>
    <message>
        <source>Click on a header</source>
        <translation>Klick auf einen Kopf</translation>
    </message>
    <message>
        <source>Choose a track</source>
        <translation>Eine Spur auswählen</translation>
    </message>
    <message>
        <source>Double-click on a header</source>
        <translation>Doppelklick auf einen Kopf</translation>
    </message>
    <message>
        <source>Collapse a track or expand it</source>
        <translation>Eine Spur ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Drag on a header</source>
        <translation>Ziehen an einem Kopf</translation>
    </message>
    <message>
        <source>Move a track</source>
        <translation>Eine Spur verschieben</translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation>Klick in die Legende</translation>
    </message>
    <message>
        <source>Let one state stand out</source>
        <translation>Einen Zustand hervorheben</translation>
    </message>
    <message>
        <source>In the steps of a method or the driver</source>
        <translation>In den Schritten einer Methode oder des Drivers</translation>
    </message>
    <message>
        <source>In the histogram of call times</source>
        <translation>Im Histogramm der Aufrufzeiten</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Brush, and move the longer end of the brush</source>
        <translation>Markieren und das längere Ende der Markierung bewegen</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Move the shorter end of the brush</source>
        <translation>Das kürzere Ende der Markierung bewegen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Brush from the shortest, up to the longest time</source>
        <translation>Ab der kürzesten, bis zur längsten Zeit markieren</translation>
    </message>
    <message>
        <source>End the brush</source>
        <translation>Die Markierung aufheben</translation>
    </message>
    <message>
        <source>Drag, click</source>
        <translation>Ziehen, Klick</translation>
    </message>
    <message>
        <source>Brush bars, or end the brush</source>
        <translation>Balken markieren oder die Markierung aufheben</translation>
    </message>
    <message>
        <source>On the driver&apos;s strip of time</source>
        <translation>Auf dem Zeitstreifen des Drivers</translation>
    </message>
    <message>
        <source>Have the step happen earlier or later</source>
        <translation>Den Schritt früher oder später geschehen lassen</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>Auf, Ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Choose another step</source>
        <translation>Einen anderen Schritt auswählen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move a step in time</source>
        <translation>Einen Schritt in der Zeit verschieben</translation>
    </message>
    <message>
        <source>Give up the drag</source>
        <translation>Das Ziehen aufgeben</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>On a button that was reached by Tab: press it</source>
        <translation>Auf einer Schaltfläche, die mit Tab erreicht wurde: sie drücken</translation>
    </message>
    <message>
        <source>In the table of calls and in the log: copy the selected rows</source>
        <translation>In der Tabelle der Aufrufe und im Protokoll: die gewählten Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>expected a whole number, not %1</source>
        <translation>erwartet wird eine ganze Zahl, nicht %1</translation>
    </message>
    <message>
        <source>the range %1..%2 is empty</source>
        <translation>der Bereich %1..%2 ist leer</translation>
    </message>
    <message>
        <source>expected from 1 to 1,000 values, not %1; &quot;A..B/N&quot; takes N of them, spread evenly</source>
        <translation>erwartet werden 1 bis 1,000 Werte, nicht %1; &quot;A..B/N&quot; nimmt N davon, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>nothing to turn is called %1</source>
        <translation>nichts, was sich ändern lässt, heißt %1</translation>
    </message>
</context>
<context>
    <name>LatestThread</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Der Speicher reicht dafür nicht.</translation>
    </message>
    <message>
        <source>This failed for an unknown reason.</source>
        <translation>Dies misslang aus unbekanntem Grund.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>values that are no events</source>
        <translation>Werte, die keine Ereignisse sind</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>instants</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>parts of asynchronous spans</source>
        <translation>Teile asynchroner Abschnitte</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>states of objects</source>
        <translation>Zustände von Objekten</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>events of other kinds</source>
        <translation>Ereignisse anderer Art</translation>
    </message>
    <message>
        <source>spans without a possible time or length</source>
        <translation>Abschnitte ohne mögliche Zeit oder Länge</translation>
    </message>
    <message>
        <source>calls of actors beyond the first 20,000</source>
        <translation>Aufrufe von Actors nach den ersten 20,000</translation>
    </message>
    <message>
        <source>ends without a beginning</source>
        <translation>Enden ohne Anfang</translation>
    </message>
    <message>
        <source>calls beyond 10,000 lanes of their actor</source>
        <translation>Aufrufe über 10,000 Bahnen ihres Actors hinaus</translation>
    </message>
    <message>
        <source>events that do not fit into the run</source>
        <translation>Ereignisse, die nicht in den Lauf passen</translation>
    </message>
    <message>
        <source>events without a possible time</source>
        <translation>Ereignisse ohne mögliche Zeit</translation>
    </message>
    <message>
        <source>spans without a possible length</source>
        <translation>Abschnitte ohne mögliche Länge</translation>
    </message>
    <message>
        <source>calls whose number another one has</source>
        <translation>Aufrufe, deren Nummer ein anderer hat</translation>
    </message>
    <message>
        <source>events that are no spans</source>
        <translation>Ereignisse, die keine Abschnitte sind</translation>
    </message>
    <message>
        <source>spans of other programs</source>
        <translation>Abschnitte anderer Programme</translation>
    </message>
    <message>
        <source>parts of calls</source>
        <translation>Teile von Aufrufen</translation>
    </message>
    <message>
        <source>waits of nobody knows which call</source>
        <translation>Warten von unbekannten Aufrufen</translation>
    </message>
    <message>
        <source>names of methods beyond the first 65,534</source>
        <translation>Namen von Methoden nach den ersten 65,534</translation>
    </message>
    <message>
        <source>threads beyond the first 65,535</source>
        <translation>Threads nach den ersten 65,535</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Open e&amp;xample</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Au&amp;frufe</translation>
    </message>
    <message>
        <source>T&amp;racks</source>
        <translation>Spu&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
</context>
<context>
    <name>MethodEditor</name>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Sleeps. An async method gives its loop back meanwhile; in a threaded actor the thread sleeps.</source>
        <translation>Schläft. Eine async-Methode gibt ihren Event-Loop solange zurück; in einem Threaded-Actor schläft der Thread.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Burns CPU time of its thread.</source>
        <translation>Verbraucht CPU-Zeit ihres Threads.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Blocks its thread: harmless in a pool, poison on an event loop.</source>
        <translation>Blockiert ihren Thread: harmlos in einem Pool, Gift auf einem Event-Loop.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>A tenth of computing, eight of sleeping, one of computing.</source>
        <translation>Ein Zehntel rechnen, acht schlafen, eines rechnen.</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>waits for several calls</source>
        <translation>wartet auf mehrere Aufrufe</translation>
    </message>
    <message>
        <source>waits for several, first %1</source>
        <translation>wartet auf mehrere, zuerst %1</translation>
    </message>
    <message>
        <source>waits for an event</source>
        <translation>wartet auf ein Event</translation>
    </message>
    <message>
        <source>why is not known any more</source>
        <translation>warum, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>argument not ready</source>
        <translation>Argument nicht bereit</translation>
    </message>
    <message>
        <source>behind an earlier call</source>
        <translation>hinter einem früheren Aufruf</translation>
    </message>
    <message>
        <source>loop is busy</source>
        <translation>Loop ist belegt</translation>
    </message>
    <message>
        <source>on its way to its thread</source>
        <translation>auf dem Weg zum Thread</translation>
    </message>
    <message>
        <source>slots are full</source>
        <translation>Slots sind voll</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, beendet</translation>
    </message>
    <message>
        <source>%1 of %2 slots</source>
        <translation>%1 von %2 Slots</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>finished, failed, cancelled</source>
        <translation>fertig, fehlgeschlagen, abgebrochen</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>und %1 weitere: %2</translation>
    </message>
    <message>
        <source>The driver has waited for %1.</source>
        <translation>Der Driver wartet seit %1.</translation>
    </message>
    <message>
        <source>Some calls in flight are not known any more: spans were dropped.</source>
        <translation>Manche Aufrufe, die unterwegs sind, sind nicht mehr bekannt: Abschnitte wurden verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more actor(s)</source>
        <translation>
            <numerusform>und %n weiterer Actor</numerusform>
            <numerusform>und %n weitere Actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Unsaved notes</source>
        <translation>Nicht gespeicherte Notizen</translation>
    </message>
    <message>
        <source>The run has notes that are not saved. They are lost with it.</source>
        <translation>Der Lauf hat Notizen, die nicht gespeichert sind. Sie gehen mit dem Lauf verloren.</translation>
    </message>
    <message>
        <source>Save run…</source>
        <translation>Lauf speichern…</translation>
    </message>
</context>
<context>
    <name>Overlaid</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Each actor started its calls in the same order every time.</source>
        <translation>Jeder Actor begann seine Aufrufe jedes Mal in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The calls of %1 did not start in the same order every time.</source>
        <translation>Die Aufrufe von %1 begannen nicht jedes Mal in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 run of %2: nothing to compare it with.</source>
        <translation>%1 Lauf von %2: nichts, womit er zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>%1 runs, the same to the nanosecond: %2 each.</source>
        <translation>%1 Läufe, auf die Nanosekunde gleich: je %2.</translation>
    </message>
    <message>
        <source>%1 runs of %2. %3</source>
        <translation>%1 Läufe von %2. %3</translation>
    </message>
    <message>
        <source> The end of %1.%2 #%3 varied most, by %4.</source>
        <translation> Das Ende von %1.%2 #%3 schwankte am meisten, um %4.</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 among others</source>
        <translation>%1 unter anderen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and at least %2 more</source>
        <translation>%1 und mindestens %2 weitere</translation>
    </message>
    <message>
        <source>held by %1 and maybe by others</source>
        <translation>gehalten von %1 und vielleicht von anderen</translation>
    </message>
    <message>
        <source>held first by %1 and last by %2</source>
        <translation>gehalten zuerst von %1 und zuletzt von %2</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>queued, slots full</source>
        <translation>eingereiht, Slots voll</translation>
    </message>
    <message>
        <source>queued, argument late</source>
        <translation>eingereiht, Argument fehlt</translation>
    </message>
    <message>
        <source>queued, keeping order</source>
        <translation>eingereiht, der Reihe nach</translation>
    </message>
    <message>
        <source>kept off the event loop</source>
        <translation>vom Event-Loop ferngehalten</translation>
    </message>
    <message>
        <source>queued, a slot free</source>
        <translation>eingereiht, ein Slot frei</translation>
    </message>
    <message>
        <source>ready, kept off the event loop</source>
        <translation>bereit, vom Event-Loop ferngehalten</translation>
    </message>
    <message>
        <source>queued, why is not known</source>
        <translation>eingereiht, warum ist unbekannt</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>auf ein Event</translation>
    </message>
    <message>
        <source>for several results</source>
        <translation>auf mehrere Ergebnisse</translation>
    </message>
    <message>
        <source>at first held by %1</source>
        <translation>zuerst gehalten von %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>the result of %1</source>
        <translation>das Ergebnis von %1</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>hinter %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>for several results, first of %1</source>
        <translation>auf mehrere Ergebnisse, zuerst von %1</translation>
    </message>
    <message>
        <source>for the result of %1</source>
        <translation>auf das Ergebnis von %1</translation>
    </message>
    <message>
        <source>%1 shorter parts</source>
        <translation>%1 kürzere Teile</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>a call that is not known</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and at least %2 more</source>
        <translation>%1 und mindestens %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 %2 lang (%3)</translation>
    </message>
    <message>
        <source>%1 for at least %2 (%3)</source>
        <translation>%1 mindestens %2 lang (%3)</translation>
    </message>
    <message>
        <source>%1 among others</source>
        <translation>%1 unter anderen</translation>
    </message>
    <message>
        <source>queued, because the only slot of %1 was taken</source>
        <translation>eingereiht, weil der einzige Slot von %1 belegt war</translation>
    </message>
    <message>
        <source>queued, because all %1 slots of %2 were taken</source>
        <translation>eingereiht, weil alle %1 Slots von %2 belegt waren</translation>
    </message>
    <message>
        <source>queued, because all slots of %1 were taken</source>
        <translation>eingereiht, weil alle Slots von %1 belegt waren</translation>
    </message>
    <message>
        <source>queued, because more calls had slots of %1 than its limit allows: %2</source>
        <translation>eingereiht, weil mehr Aufrufe Slots von %1 hatten, als das Limit erlaubt: %2</translation>
    </message>
    <message>
        <source>%1, at first by %2</source>
        <translation>%1, zuerst von %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>queued, because an argument was not ready</source>
        <translation>eingereiht, weil ein Argument nicht bereit war</translation>
    </message>
    <message>
        <source>queued, because its argument, the result of %1, was not ready</source>
        <translation>eingereiht, weil sein Argument, das Ergebnis von %1, nicht bereit war</translation>
    </message>
    <message>
        <source>queued, because its arguments, the results of %1, were not ready</source>
        <translation>eingereiht, weil seine Argumente, die Ergebnisse von %1, nicht bereit waren</translation>
    </message>
    <message>
        <source>queued, because earlier calls of its caller had to start first</source>
        <translation>eingereiht, weil frühere Aufrufe seines Aufrufers zuerst beginnen mussten</translation>
    </message>
    <message>
        <source>queued, because earlier calls of its caller had to start first, such as %1</source>
        <translation>eingereiht, weil frühere Aufrufe seines Aufrufers zuerst beginnen mussten, etwa %1</translation>
    </message>
    <message>
        <source>queued for the event loop</source>
        <translation>eingereiht für den Event-Loop</translation>
    </message>
    <message>
        <source>queued, with a slot free that was not given out yet</source>
        <translation>eingereiht, während ein freier Slot noch nicht vergeben war</translation>
    </message>
    <message>
        <source>kept off the event loop by %1</source>
        <translation>vom Event-Loop ferngehalten durch %1</translation>
    </message>
    <message>
        <source>ready to go on and kept off the event loop</source>
        <translation>bereit weiterzugehen und vom Event-Loop ferngehalten</translation>
    </message>
    <message>
        <source>ready to go on, until its event loop came to it</source>
        <translation>bereit weiterzugehen, bis sein Event-Loop zu ihm kam</translation>
    </message>
    <message>
        <source>ready to go on and kept off the event loop by %1</source>
        <translation>bereit weiterzugehen und vom Event-Loop ferngehalten durch %1</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>einen Aufruf</translation>
    </message>
    <message>
        <source>the result of %1</source>
        <translation>das Ergebnis von %1</translation>
    </message>
    <message>
        <source>several results</source>
        <translation>mehrere Ergebnisse</translation>
    </message>
    <message>
        <source>several results, first that of %1</source>
        <translation>mehrere Ergebnisse, zuerst das von %1</translation>
    </message>
    <message>
        <source>what another call brings about</source>
        <translation>etwas, das ein anderer Aufruf herbeiführt</translation>
    </message>
    <message>
        <source>awaiting, its thread free for other calls</source>
        <translation>im await, sein Thread frei für andere Aufrufe</translation>
    </message>
    <message>
        <source>awaiting %1</source>
        <translation>im await auf %1</translation>
    </message>
    <message>
        <source>waiting for the interpreter lock</source>
        <translation>im Warten auf die Interpreter-Sperre</translation>
    </message>
    <message>
        <source>waiting for the interpreter lock, held by %1 and maybe by others</source>
        <translation>im Warten auf die Interpreter-Sperre, gehalten von %1 und vielleicht von anderen</translation>
    </message>
    <message>
        <source>waiting for the interpreter lock, held first by %1 and last by %2</source>
        <translation>im Warten auf die Interpreter-Sperre, gehalten zuerst von %1 und zuletzt von %2</translation>
    </message>
    <message>
        <source>blocked, and with it every call of its event loop</source>
        <translation>blockiert, und mit ihm jeder Aufruf seines Event-Loops</translation>
    </message>
    <message>
        <source>blocked, its thread doing nothing else</source>
        <translation>blockiert, während sein Thread nichts anderes tat</translation>
    </message>
    <message>
        <source>blocked for %1, and with it every call of its event loop</source>
        <translation>blockiert im Warten auf %1, und mit ihm jeder Aufruf seines Event-Loops</translation>
    </message>
    <message>
        <source>blocked for %1, its thread doing nothing else</source>
        <translation>blockiert im Warten auf %1, während sein Thread nichts anderes tat</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>queued for a slot</source>
        <translation>eingereiht für einen Slot</translation>
    </message>
    <message>
        <source>queued for an argument</source>
        <translation>eingereiht für ein Argument</translation>
    </message>
    <message>
        <source>queued behind earlier calls</source>
        <translation>eingereiht hinter früheren Aufrufen</translation>
    </message>
    <message>
        <source>queued with a slot free</source>
        <translation>eingereiht bei freiem Slot</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>im await</translation>
    </message>
    <message>
        <source>ready and kept off the event loop</source>
        <translation>bereit und vom Event-Loop ferngehalten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>auf dem Weg zu %1</translation>
    </message>
    <message>
        <source>queued, for what is not known</source>
        <translation>eingereiht, wofür ist nicht bekannt</translation>
    </message>
    <message>
        <source>running on the event loop</source>
        <translation>laufend auf dem Event-Loop</translation>
    </message>
    <message>
        <source>running on its thread</source>
        <translation>laufend auf seinem Thread</translation>
    </message>
</context>
<context>
    <name>PathCause</name>
    <message>
        <source>the driver</source>
        <translation>der Driver</translation>
    </message>
    <message>
        <source>%1 submitted it</source>
        <translation>%1 setzte ihn ab</translation>
    </message>
    <message>
        <source>%1 gave the result</source>
        <translation>%1 lieferte das Ergebnis</translation>
    </message>
    <message>
        <source>%1 gave the argument</source>
        <translation>%1 lieferte das Argument</translation>
    </message>
    <message>
        <source>%1 freed a slot</source>
        <translation>%1 gab einen Slot frei</translation>
    </message>
    <message>
        <source>%1 had to start first</source>
        <translation>%1 musste zuerst beginnen</translation>
    </message>
    <message>
        <source>%1 held the event loop</source>
        <translation>%1 hielt den Event-Loop</translation>
    </message>
    <message>
        <source>the driver fired it</source>
        <translation>der Driver löste ihn aus</translation>
    </message>
    <message>
        <source>the limit was raised</source>
        <translation>das Limit wurde erhöht</translation>
    </message>
    <message>
        <source>%1 had ended</source>
        <translation>%1 war beendet</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>the driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>für sich</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Critical path of %1</source>
        <translation>Kritischer Pfad von %1</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>a scenario of %1 bytes; expected at most %2</source>
        <translation>ein Szenario von %1 Bytes; erwartet werden höchstens %2</translation>
    </message>
    <message>
        <source>%1 has no dot; expected %2</source>
        <translation>%1 hat keinen Punkt; erwartet wird %2</translation>
    </message>
    <message>
        <source>unknown class %1</source>
        <translation>unbekannte Klasse %1</translation>
    </message>
    <message>
        <source>unknown task %1</source>
        <translation>unbekannter Task %1</translation>
    </message>
    <message>
        <source>the name of an actor</source>
        <translation>der Name eines Actors</translation>
    </message>
    <message>
        <source>unknown actor %1</source>
        <translation>unbekannter Actor %1</translation>
    </message>
    <message>
        <source>unknown method %1 of the class %2</source>
        <translation>unbekannte Methode %1 der Klasse %2</translation>
    </message>
    <message>
        <source>unknown concurrency group %1 of the class %2</source>
        <translation>unbekannte Concurrency-Gruppe %1 der Klasse %2</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 needs more than zero; leave it out to fire all at once</source>
        <translation>%1 braucht mehr als null; weglassen löst alle auf einmal aus</translation>
    </message>
    <message>
        <source>&quot;poisson&quot; needs a mean rate such as &quot;100/s&quot;; found %1</source>
        <translation>&quot;poisson&quot; braucht eine mittlere Rate wie &quot;100/s&quot;, nicht %1</translation>
    </message>
    <message>
        <source>&quot;poisson&quot; needs a rate from one a day to one a nanosecond; found %1</source>
        <translation>&quot;poisson&quot; braucht eine Rate von einem pro Tag bis zu einem pro Nanosekunde, nicht %1</translation>
    </message>
    <message>
        <source>calls arrive by one pattern; expected one of every, poisson, bursts</source>
        <translation>Aufrufe kommen nach einem Muster; erwartet wird eines von every, poisson, bursts</translation>
    </message>
    <message>
        <source>a step of the driver</source>
        <translation>ein Schritt des Drivers</translation>
    </message>
    <message>
        <source>%1 is an object; found %2</source>
        <translation>%1 ist ein Objekt; gefunden: %2</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>unbekannter Schlüssel %1, hier: %2</translation>
    </message>
    <message>
        <source>%1 needs the key %2</source>
        <translation>%1 braucht den Schlüssel %2</translation>
    </message>
    <message>
        <source>a text with half of a surrogate pair, which is no character</source>
        <translation>ein Text mit einem halben Surrogatpaar, das kein Zeichen ist</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>more than %1 levels of lists and objects</source>
        <translation>mehr als %1 Ebenen von Listen und Objekten</translation>
    </message>
    <message>
        <source>the key %1 stands here for the second time</source>
        <translation>der Schlüssel %1 steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>this is not JSON: a zero byte</source>
        <translation>dies ist kein JSON: ein Nullbyte</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>an earlier step has the name %1 already</source>
        <translation>ein früherer Schritt hat schon den Namen %1</translation>
    </message>
    <message>
        <source>no earlier step has &quot;as&quot;: %1</source>
        <translation>kein früherer Schritt hat &quot;as&quot;: %1</translation>
    </message>
    <message>
        <source>the name of calls</source>
        <translation>der Name von Aufrufen</translation>
    </message>
    <message>
        <source>the name %1 stands here for the second time</source>
        <translation>der Name %1 steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>%1 is a stream and has no result of its own; take its items with {&quot;next&quot;: ..., &quot;as&quot;: ...} and use their name</source>
        <translation>%1 ist ein Stream und hat kein eigenes Ergebnis; seine Elemente mit {&quot;next&quot;: ..., &quot;as&quot;: ...} nehmen und deren Namen verwenden</translation>
    </message>
    <message>
        <source>%1 stands for items of a stream; cancel the call that yields them</source>
        <translation>%1 steht für Elemente eines Streams; den Aufruf abbrechen, der sie liefert</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <source>the name of a class</source>
        <translation>der Name einer Klasse</translation>
    </message>
    <message>
        <source>the name of a method</source>
        <translation>der Name einer Methode</translation>
    </message>
    <message>
        <source>the class %1 has no methods; expected at least one</source>
        <translation>die Klasse %1 hat keine Methoden; erwartet wird mindestens eine</translation>
    </message>
    <message>
        <source>the name of a concurrency group</source>
        <translation>der Name einer Concurrency-Gruppe</translation>
    </message>
    <message>
        <source>the name of a task</source>
        <translation>der Name eines Tasks</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>ein Actor</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>eine Methode</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>ein Task</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>this is no scenario: its first key is &quot;actorplay&quot;, the version of the format</source>
        <translation>dies ist kein Szenario: dessen erster Schlüssel ist &quot;actorplay&quot;, die Version des Formats</translation>
    </message>
    <message>
        <source>the file has version %1 of the format, and version %2 is the newest known here; a newer Actor Playground reads it</source>
        <translation>die Datei hat Version %1 des Formats, und Version %2 ist die neueste, die hier bekannt ist; ein neuerer Actor Playground liest sie</translation>
    </message>
    <message>
        <source>a step %1</source>
        <translation>ein Schritt %1</translation>
    </message>
    <message>
        <source>an empty step</source>
        <translation>ein leerer Schritt</translation>
    </message>
    <message>
        <source>unknown step %1</source>
        <translation>unbekannter Schritt %1</translation>
    </message>
    <message>
        <source>a rendezvous</source>
        <translation>ein Treffpunkt</translation>
    </message>
    <message>
        <source>a method that yields items has no result; expected null, which ends the stream</source>
        <translation>eine Methode, die Elemente liefert, hat kein Ergebnis; erwartet wird null, das den Stream beendet</translation>
    </message>
    <message>
        <source>more than %1 repeats inside each other</source>
        <translation>mehr als %1 Wiederholungen ineinander</translation>
    </message>
    <message>
        <source>with the repeats around it, more than %1 rounds</source>
        <translation>mit den Wiederholungen darum mehr als %1 Runden</translation>
    </message>
    <message>
        <source>a variable</source>
        <translation>eine Variable</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Event</translation>
    </message>
    <message>
        <source>unknown step %1; expected &quot;yield&quot; or an object such as {&quot;sleep&quot;: &quot;10ms&quot;}</source>
        <translation>unbekannter Schritt %1; erwartet wird &quot;yield&quot; oder ein Objekt wie {&quot;sleep&quot;: &quot;10ms&quot;}</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a task yields no items; only a method of an actor does</source>
        <translation>ein Task liefert keine Elemente; das tut nur eine Methode eines Actors</translation>
    </message>
    <message>
        <source>the name of a call</source>
        <translation>der Name eines Aufrufs</translation>
    </message>
    <message>
        <source>%1 stands for items that were taken already; expected the name of the call that yields them</source>
        <translation>%1 steht für Elemente, die schon genommen wurden; erwartet wird der Name des Aufrufs, der sie liefert</translation>
    </message>
    <message>
        <source>%1 is no stream, for its method has no step &quot;yield&quot;; use &quot;get&quot; or &quot;wait&quot; for its result</source>
        <translation>%1 ist kein Stream, denn seine Methode hat keinen Schritt &quot;yield&quot;; für sein Ergebnis &quot;get&quot; oder &quot;wait&quot; verwenden</translation>
    </message>
    <message>
        <source>%1 stands for %2 streams; items are taken of one, so give each call a name of its own</source>
        <translation>%1 steht für %2 Streams; Elemente werden von einem genommen, also jedem Aufruf einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>the method yields items, and a call of it is a stream and has no result to wait for; expected &quot;then&quot;: &quot;go&quot; with &quot;as&quot;, and &quot;next&quot; or &quot;for_each&quot; for its items</source>
        <translation>die Methode liefert Elemente, und ein Aufruf von ihr ist ein Stream ohne ein Ergebnis, auf das sich warten ließe; erwartet wird &quot;then&quot;: &quot;go&quot; mit &quot;as&quot;, und &quot;next&quot; oder &quot;for_each&quot; für seine Elemente</translation>
    </message>
    <message>
        <source>%1 needs a list of two durations, %2; found %3</source>
        <translation>%1 braucht eine Liste von zwei Dauern, %2; gefunden: %3</translation>
    </message>
    <message>
        <source>the shortest and the longest</source>
        <translation>der kürzesten und der längsten</translation>
    </message>
    <message>
        <source>&quot;uniform&quot; needs the shorter duration first</source>
        <translation>&quot;uniform&quot; braucht die kürzere Dauer zuerst</translation>
    </message>
    <message>
        <source>%1 needs %2; found %3</source>
        <translation>%1 braucht %2; gefunden: %3</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3; found %4</source>
        <translation>%1 braucht eine ganze Zahl von %2 bis %3; gefunden: %4</translation>
    </message>
    <message>
        <source>%1 needs a whole number, a text or null; found %2</source>
        <translation>%1 braucht eine ganze Zahl, Text oder null; gefunden: %2</translation>
    </message>
    <message>
        <source>&quot;seed&quot; needs a whole number of up to 64 bits; found %1</source>
        <translation>&quot;seed&quot; braucht eine ganze Zahl von bis zu 64 Bit; gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;speed&quot; needs a number from 0.001 to 1,000; found %1</source>
        <translation>&quot;speed&quot; braucht eine Zahl von 0.001 bis 1,000; gefunden: %1</translation>
    </message>
    <message>
        <source>%1 is made of up to %2 letters a to z, digits and _, and begins with no digit; found %3</source>
        <translation>%1 besteht aus bis zu %2 Buchstaben a bis z, Ziffern und _ und beginnt mit keiner Ziffer; gefunden: %3</translation>
    </message>
    <message>
        <source>%1 needs at least one name</source>
        <translation>%1 braucht mindestens einen Namen</translation>
    </message>
    <message>
        <source>%1 needs a duration such as &quot;250ms&quot; or &quot;1.5s&quot;; found %2</source>
        <translation>%1 braucht eine Dauer wie &quot;250ms&quot; oder &quot;1.5s&quot;; gefunden: %2</translation>
    </message>
    <message>
        <source>%1 needs a duration from 0 to 1 day; found %2</source>
        <translation>%1 braucht eine Dauer von 0 bis 1 Tag; gefunden: %2</translation>
    </message>
    <message>
        <source>a distribution</source>
        <translation>eine Verteilung</translation>
    </message>
    <message>
        <source>a distribution has one key of uniform, exponential, normal, log_normal; found %1 keys</source>
        <translation>eine Verteilung hat einen Schlüssel von uniform, exponential, normal, log_normal; gefunden: %1 Schlüssel</translation>
    </message>
    <message>
        <source>the mean and the standard deviation</source>
        <translation>dem Mittel und der Standardabweichung</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>nobody looked at its error: %1</source>
        <translation>niemand sah den Fehler an: %1</translation>
    </message>
</context>
<context>
    <name>RunName</name>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
</context>
<context>
    <name>ScenarioDifferences</name>
    <message>
        <source>of its kind</source>
        <translation>seiner Art</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>dieses Rechners</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>threaded</source>
        <translation>threaded</translation>
    </message>
    <message>
        <source>actor %1 is new</source>
        <translation>Actor %1 ist neu</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Limit</translation>
    </message>
    <message>
        <source>%1: class</source>
        <translation>%1: Klasse</translation>
    </message>
    <message>
        <source>actor %1 is gone</source>
        <translation>Actor %1 ist weg</translation>
    </message>
    <message>
        <source>method %1 is new</source>
        <translation>Methode %1 ist neu</translation>
    </message>
    <message>
        <source>steps of %1 changed</source>
        <translation>Schritte von %1 geändert</translation>
    </message>
    <message>
        <source>method %1 changed</source>
        <translation>Methode %1 geändert</translation>
    </message>
    <message>
        <source>method %1.%2 is gone</source>
        <translation>Methode %1.%2 ist weg</translation>
    </message>
    <message>
        <source>concurrency groups of %1 changed</source>
        <translation>Concurrency-Gruppen von %1 geändert</translation>
    </message>
    <message>
        <source>class %1 is new</source>
        <translation>Klasse %1 ist neu</translation>
    </message>
    <message>
        <source>class %1 is gone</source>
        <translation>Klasse %1 ist weg</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>interpreter lock</source>
        <translation>Interpreter-Sperre</translation>
    </message>
    <message>
        <source>shuffled wake-ups</source>
        <translation>gemischtes Wecken</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>The kept run is a file&apos;s, which does not tell its scenario.</source>
        <translation>Der Vergleichslauf stammt aus einer Datei, die ihr Szenario nicht nennt.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>tasks changed</source>
        <translation>Tasks geändert</translation>
    </message>
    <message>
        <source>what the driver does changed</source>
        <translation>was der Driver tut geändert</translation>
    </message>
    <message>
        <source>Both are of the same scenario.</source>
        <translation>Beide sind vom selben Szenario.</translation>
    </message>
    <message>
        <source>From the kept run to this one: %1.</source>
        <translation>Vom Vergleichslauf zu diesem: %1.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>the session could not be started: %1</source>
        <translation>die Sitzung konnte nicht beginnen: %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Memory and log</source>
        <translation>Speicher und Protokoll</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The colours of the window and of everything in it.</source>
        <translation>Die Farben des Fensters und von allem darin.</translation>
    </message>
    <message>
        <source>color night day black white accessibility</source>
        <translation>Farbe Nacht Tag schwarz weiß Barrierefreiheit Farbschema Thema</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Größe der Texte</translation>
    </message>
    <message>
        <source>How large the texts of menus, panels and tables are.</source>
        <translation>Wie groß die Texte von Menüs, Bedienfeldern und Tabellen sind.</translation>
    </message>
    <message>
        <source>font zoom scale small large interface accessibility</source>
        <translation>Schrift Zoom Skalierung klein groß Oberfläche Barrierefreiheit</translation>
    </message>
    <message>
        <source>Size of the timeline</source>
        <translation>Größe der Zeitleiste</translation>
    </message>
    <message>
        <source>How large the bars of the timeline and their texts are.</source>
        <translation>Wie groß die Balken der Zeitleiste und ihre Texte sind.</translation>
    </message>
    <message>
        <source>font zoom scale small large lanes tracks accessibility</source>
        <translation>Schrift Zoom Skalierung klein groß Bahnen Spuren Barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, from the next start on.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>english german deutsch translation locale</source>
        <translation>Englisch Deutsch Übersetzung english language</translation>
    </message>
    <message>
        <source>Open what was open the last time</source>
        <translation>Öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Scenarios and traces are in their tabs again. Otherwise the playground is there, as on the first start.</source>
        <translation>Szenarien und Traces stehen wieder in ihren Reitern. Sonst ist der Playground da, wie beim ersten Start.</translation>
    </message>
    <message>
        <source>session restore tabs files begin</source>
        <translation>Sitzung wiederherstellen Reiter Tabs Dateien Beginn</translation>
    </message>
    <message>
        <source>Real threads and loops</source>
        <translation>Echte Threads und Loops</translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation>Virtuelle Zeit</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>What scenarios run on that are opened from now on: the one that was chosen last, here or in the Run menu.</source>
        <translation>Worauf Szenarien laufen, die ab jetzt geöffnet werden: die zuletzt gewählte, hier oder im Menü Ausführen.</translation>
    </message>
    <message>
        <source>simulation clock threads prediction</source>
        <translation>Simulation Uhr Threads Vorhersage</translation>
    </message>
    <message>
        <source>Follow a run that begins</source>
        <translation>Einem beginnenden Lauf folgen</translation>
    </message>
    <message>
        <source>The view goes along with what happens. Otherwise it stays where it is until the Live pill is clicked.</source>
        <translation>Die Ansicht geht mit dem mit, was geschieht. Sonst bleibt sie stehen, bis auf „Live“ geklickt wird.</translation>
    </message>
    <message>
        <source>live scroll newest</source>
        <translation>live scrollen Neuestes</translation>
    </message>
    <message>
        <source>By slot</source>
        <translation>Nach Slot</translation>
    </message>
    <message>
        <source>By thread</source>
        <translation>Nach Thread</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Nach beiden</translation>
    </message>
    <message>
        <source>Order of calls</source>
        <translation>Ordnung der Aufrufe</translation>
    </message>
    <message>
        <source>What a lane of a track stands for at first.</source>
        <translation>Wofür eine Bahn einer Spur zunächst steht.</translation>
    </message>
    <message>
        <source>lens lanes sort rows loop pool</source>
        <translation>Sicht Linse Bahnen sortieren Zeilen Loop Pool</translation>
    </message>
    <message>
        <source>Fold idle gaps</source>
        <translation>Leerlauf zusammenfalten</translation>
    </message>
    <message>
        <source>Long times in which nothing happens are narrow strips at first.</source>
        <translation>Lange Zeiten, in denen nichts geschieht, sind zunächst schmale Streifen.</translation>
    </message>
    <message>
        <source>collapse empty pause quiet</source>
        <translation>einklappen leer Pause Lücken</translation>
    </message>
    <message>
        <source>Show prediction</source>
        <translation>Vorhersage zeigen</translation>
    </message>
    <message>
        <source>What virtual time predicts is drawn behind a run on real threads.</source>
        <translation>Was die virtuelle Zeit vorhersagt, wird hinter einen Lauf auf echten Threads gezeichnet.</translation>
    </message>
    <message>
        <source>ghost bars compare expected virtual</source>
        <translation>Geister Balken vergleichen erwartet virtuell</translation>
    </message>
    <message>
        <source>A quarter of this machine&apos;s</source>
        <translation>Ein Viertel des Rechners</translation>
    </message>
    <message>
        <source>Memory for traces</source>
        <translation>Speicher für Traces</translation>
    </message>
    <message>
        <source>RAM budget gigabytes limit spill</source>
        <translation>RAM Budget Gigabyte Grenze auslagern</translation>
    </message>
    <message>
        <source>Folder for what does not fit</source>
        <translation>Ordner für das, was nicht hineinpasst</translation>
    </message>
    <message>
        <source>Runs that begin and traces that are opened from now on use it.</source>
        <translation>Ihn nutzen Läufe, die ab jetzt beginnen, und Traces, die ab jetzt geöffnet werden.</translation>
    </message>
    <message>
        <source>disk directory cache spill file temporary</source>
        <translation>Festplatte Verzeichnis Cache auslagern Datei temporär</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Messages of the program</source>
        <translation>Meldungen des Programms</translation>
    </message>
    <message>
        <source>What it writes to standard error, from there on up; --log-level says it for one start.</source>
        <translation>Was es auf die Standardfehlerausgabe schreibt, von dieser Stufe an aufwärts; --log-level sagt es für einen Start.</translation>
    </message>
    <message>
        <source>log level verbose debug terminal diagnostics</source>
        <translation>Protokoll Stufe ausführlich Fehlersuche Terminal Diagnose</translation>
    </message>
    <message>
        <source>Scenarios that are open share it, and so do traces that are opened from now on; what does not fit goes to a file and is read as before.</source>
        <translation>Offene Szenarien teilen ihn sich, ebenso Traces, die ab jetzt geöffnet werden; was nicht hineinpasst, kommt in eine Datei und bleibt lesbar.</translation>
    </message>
</context>
<context>
    <name>SpillFile</name>
    <message>
        <source>there is no folder for a file</source>
        <translation>es gibt keinen Ordner für eine Datei</translation>
    </message>
    <message>
        <source>no file can be made in %1: %2</source>
        <translation>in %1 lässt sich keine Datei anlegen: %2</translation>
    </message>
    <message>
        <source>the file in %1 may have no more than %2 bytes</source>
        <translation>die Datei in %1 darf höchstens %2 Bytes haben</translation>
    </message>
    <message>
        <source>no room in %1: %2</source>
        <translation>kein Platz in %1: %2</translation>
    </message>
    <message>
        <source>writing failed in %1: %2</source>
        <translation>das Schreiben in %1 misslang: %2</translation>
    </message>
    <message>
        <source>the system maps no more files</source>
        <translation>das System bildet keine weiteren Dateien ab</translation>
    </message>
</context>
<context>
    <name>StepKeys</name>
    <message>
        <source>Duplicate the step</source>
        <translation>Den Schritt verdoppeln</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Den Schritt entfernen</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Den Schritt nach oben schieben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Den Schritt nach unten schieben</translation>
    </message>
    <message>
        <source>Move the step into the repeat before it</source>
        <translation>Den Schritt in die Wiederholung davor schieben</translation>
    </message>
    <message>
        <source>Move the step out of its repeat</source>
        <translation>Den Schritt aus seiner Wiederholung schieben</translation>
    </message>
</context>
<context>
    <name>StepPalette</name>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>awaits a timer; other calls go on</source>
        <translation>wartet mit await auf einen Timer; andere Aufrufe gehen weiter</translation>
    </message>
    <message>
        <source>the thread sleeps</source>
        <translation>der Thread schläft</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>burns CPU time; the loop stands still meanwhile</source>
        <translation>verbraucht CPU-Zeit; der Event-Loop steht solange</translation>
    </message>
    <message>
        <source>burns CPU time of its thread</source>
        <translation>verbraucht CPU-Zeit seines Threads</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>blocks the thread, and with it every call of the loop</source>
        <translation>blockiert den Thread und mit ihm jeden Aufruf des Event-Loops</translation>
    </message>
    <message>
        <source>blocks its thread</source>
        <translation>blockiert seinen Thread</translation>
    </message>
    <message>
        <source>Let others run</source>
        <translation>Andere laufen lassen</translation>
    </message>
    <message>
        <source>goes to the end of the loop&apos;s queue</source>
        <translation>stellt sich im Event-Loop hinten an</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>tut nichts</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>calls a method and awaits its result</source>
        <translation>ruft eine Methode auf und wartet mit await auf ihr Ergebnis</translation>
    </message>
    <message>
        <source>calls a method; the thread waits for its result</source>
        <translation>ruft eine Methode auf; der Thread wartet auf ihr Ergebnis</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Aufruf beginnen</translation>
    </message>
    <message>
        <source>calls a method and goes on at once</source>
        <translation>ruft eine Methode auf und geht sofort weiter</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Gather</translation>
    </message>
    <message>
        <source>awaits the results of calls started before</source>
        <translation>wartet mit await auf die Ergebnisse früher begonnener Aufrufe</translation>
    </message>
    <message>
        <source>the thread waits for the results of calls started before</source>
        <translation>der Thread wartet auf die Ergebnisse früher begonnener Aufrufe</translation>
    </message>
    <message>
        <source>Blocking get</source>
        <translation>Blockierendes Get</translation>
    </message>
    <message>
        <source>refused here: it would block the loop</source>
        <translation>hier abgelehnt: es würde den Event-Loop blockieren</translation>
    </message>
    <message>
        <source>the thread waits for results</source>
        <translation>der Thread wartet auf Ergebnisse</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>waits until some calls are ready or the time is up</source>
        <translation>wartet, bis einige Aufrufe bereit sind oder die Zeit um ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>cancels calls that have not ended</source>
        <translation>bricht Aufrufe ab, die noch nicht beendet sind</translation>
    </message>
    <message>
        <source>Give an item</source>
        <translation>Element liefern</translation>
    </message>
    <message>
        <source>gives the next item of this method&apos;s stream</source>
        <translation>liefert das nächste Element des Streams dieser Methode</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>takes the next items of a stream</source>
        <translation>nimmt die nächsten Elemente eines Streams</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>Für jedes Element</translation>
    </message>
    <message>
        <source>takes item after item and runs its steps for each</source>
        <translation>nimmt Element um Element und führt für jedes seine Schritte aus</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>runs its steps again and again</source>
        <translation>führt seine Schritte immer wieder aus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>reads a variable of the actor</source>
        <translation>liest eine Variable des Actors</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>writes what was read, plus a number</source>
        <translation>schreibt, was gelesen wurde, plus eine Zahl</translation>
    </message>
    <message>
        <source>Set event</source>
        <translation>Event setzen</translation>
    </message>
    <message>
        <source>sets an event of the actor for ever</source>
        <translation>setzt ein Event des Actors für immer</translation>
    </message>
    <message>
        <source>Wait for event</source>
        <translation>Auf Event warten</translation>
    </message>
    <message>
        <source>waits until that event is set</source>
        <translation>wartet, bis dieses Event gesetzt ist</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>waits until so many calls have arrived</source>
        <translation>wartet, bis so viele Aufrufe da sind</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>ends the call with a result</source>
        <translation>beendet den Aufruf mit einem Ergebnis</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehlschlagen</translation>
    </message>
    <message>
        <source>ends the call with an error</source>
        <translation>beendet den Aufruf mit einem Fehler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>writes a line to the log</source>
        <translation>schreibt eine Zeile ins Protokoll</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> als %1</translation>
    </message>
    <message>
        <source>sleep %1</source>
        <translation>schlafen %1</translation>
    </message>
    <message>
        <source>block the thread %1</source>
        <translation>den Thread blockieren %1</translation>
    </message>
    <message>
        <source>compute %1</source>
        <translation>rechnen %1</translation>
    </message>
    <message>
        <source>%1, native</source>
        <translation>%1, nativ</translation>
    </message>
    <message>
        <source>let other calls run</source>
        <translation>andere Aufrufe laufen lassen</translation>
    </message>
    <message>
        <source>let other calls run (no effect here)</source>
        <translation>andere Aufrufe laufen lassen (hier ohne Wirkung)</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>await %1</source>
        <translation>await %1</translation>
    </message>
    <message>
        <source>get %1</source>
        <translation>get %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> mit %1</translation>
    </message>
    <message>
        <source>%1 in group %2</source>
        <translation>%1 in Gruppe %2</translation>
    </message>
    <message>
        <source>get %1, blocking</source>
        <translation>get %1, blockierend</translation>
    </message>
    <message numerus="yes">
        <source>wait for %n of %1</source>
        <translation>
            <numerusform>auf %n von %1 warten</numerusform>
            <numerusform>auf %n von %1 warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>%1, not what they called</source>
        <translation>%1, nicht was sie aufriefen</translation>
    </message>
    <message>
        <source>give item %1</source>
        <translation>Element %1 liefern</translation>
    </message>
    <message numerus="yes">
        <source>take %n item(s) of %1</source>
        <translation>
            <numerusform>%n Element von %1 nehmen</numerusform>
            <numerusform>%n Elemente von %1 nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take all items of %1</source>
        <translation>alle Elemente von %1 nehmen</translation>
    </message>
    <message>
        <source>for each item of %1%2</source>
        <translation>für jedes Element von %1%2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write what was read to %1</source>
        <translation>Gelesenes nach %1 schreiben</translation>
    </message>
    <message>
        <source>write what was read %1 %2 to %3</source>
        <translation>Gelesenes %1 %2 nach %3 schreiben</translation>
    </message>
    <message>
        <source>set event %1</source>
        <translation>Event %1 setzen</translation>
    </message>
    <message>
        <source>wait for event %1</source>
        <translation>auf Event %1 warten</translation>
    </message>
    <message numerus="yes">
        <source>meet at %1, %n call(s)</source>
        <translation>
            <numerusform>bei %1 treffen, %n Aufruf</numerusform>
            <numerusform>bei %1 treffen, %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation>fehlschlagen: %1</translation>
    </message>
    <message>
        <source>return %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>protokollieren: %1</translation>
    </message>
    <message>
        <source>repeat %1 times</source>
        <translation>%1-mal wiederholen</translation>
    </message>
    <message>
        <source>, one every %1</source>
        <translation>, einer alle %1</translation>
    </message>
    <message>
        <source>, one about every %1</source>
        <translation>, einer etwa alle %1</translation>
    </message>
    <message>
        <source>, %1 every %2</source>
        <translation>, %1 alle %2</translation>
    </message>
    <message>
        <source>fire %1</source>
        <translation>%1 auslösen</translation>
    </message>
    <message>
        <source>set limit of %1 to %2</source>
        <translation>Limit von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>set limit of group %2 of %1 to %3</source>
        <translation>Limit der Gruppe %2 von %1 auf %3 setzen</translation>
    </message>
    <message>
        <source>kill %1</source>
        <translation>%1 sofort beenden</translation>
    </message>
    <message>
        <source>end %1 after its calls</source>
        <translation>%1 nach seinen Aufrufen beenden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1, exponential</source>
        <translation>etwa %1, exponentiell</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 ± %2, log-normal</source>
        <translation>%1 ± %2, log-normal</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>cut off, because it goes on for more than %1 events</source>
        <translation>abgeschnitten, weil es mehr als %1 Ereignisse dauert</translation>
    </message>
    <message>
        <source>%1 = %2 could not be computed: %3</source>
        <translation>%1 = %2 konnte nicht berechnet werden: %3</translation>
    </message>
    <message>
        <source>%1 can be from %2 to %3, not %4</source>
        <translation>%1 kann von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>No knee: not every value came to its end.</source>
        <translation>Kein Knick: nicht jeder Wert kam zu seinem Ende.</translation>
    </message>
    <message>
        <source>No knee: that takes three values or more.</source>
        <translation>Kein Knick: dazu braucht es mindestens drei Werte.</translation>
    </message>
    <message>
        <source>No knee: from the first to the last value the makespan falls evenly, or not at all.</source>
        <translation>Kein Knick: vom ersten bis zum letzten Wert fällt die Gesamtdauer gleichmäßig oder gar nicht.</translation>
    </message>
    <message>
        <source>The knee is at %1 = %2: that takes %3 off the makespan, and %4 would take %5.</source>
        <translation>Der Knick ist bei %1 = %2: das kürzt die Gesamtdauer um %3, und %4 würde sie um %5 kürzen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Actors by slot</source>
        <translation>Actors nach Slot</translation>
    </message>
    <message>
        <source>Actors by thread</source>
        <translation>Actors nach Thread</translation>
    </message>
    <message>
        <source>Actors by thread and slot</source>
        <translation>Thread und Slot</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, %2 ausgeblendet</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>+%1 threads</source>
        <translation>+%1 Threads</translation>
    </message>
    <message>
        <source>%1 lanes</source>
        <translation>%1 Bahnen</translation>
    </message>
    <message>
        <source>+%1 lanes</source>
        <translation>+%1 Bahnen</translation>
    </message>
    <message>
        <source>in flight %1</source>
        <translation>unterwegs %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>eingereiht %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Aufgerufen von</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>In slot</source>
        <translation>Im Slot</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kept the loop</source>
        <translation>Hielt den Loop</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Driver waits</source>
        <translation>Driver wartet</translation>
    </message>
    <message>
        <source>Submitted so far</source>
        <translation>Bisher abgesetzt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>%1 more threads</source>
        <translation>%1 weitere Threads</translation>
    </message>
    <message>
        <source>%1 more lanes</source>
        <translation>%1 weitere Bahnen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>how busy they are together</source>
        <translation>wie belegt sie zusammen sind</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>shows each of them</source>
        <translation>zeigt jede von ihnen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>%1 of %2 tracks do not fit; all of them need a height of %3</source>
        <translation>%1 von %2 Spuren passen nicht; alle zusammen brauchen eine Höhe von %3</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>%1: a picture of %2x%3 is not possible; each side must be from %4 to %5</source>
        <translation>%1: ein Bild von %2x%3 ist nicht möglich; jede Seite muss von %4 bis %5 sein</translation>
    </message>
    <message>
        <source>%1: a scale of %2 is not possible at this size</source>
        <translation>%1: ein Maßstab von %2 ist bei dieser Größe nicht möglich</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: the part to draw must end after it begins</source>
        <translation>%1: der Teil, der gezeichnet wird, muss nach seinem Beginn enden</translation>
    </message>
    <message>
        <source>%1: pictures are written as .png, .svg or .pdf</source>
        <translation>%1: Bilder werden als .png, .svg oder .pdf geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <source>%1 calls, %2 under way</source>
        <translation>%1 Aufrufe, %2 im Gang</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Pan to earlier times</source>
        <translation>Zu früheren Zeiten</translation>
    </message>
    <message>
        <source>Pan to later times</source>
        <translation>Zu späteren Zeiten</translation>
    </message>
    <message>
        <source>With a time cursor the previous event; else the previous call, or pan</source>
        <translation>Mit Zeitmarke das vorige Ereignis; sonst der vorige Aufruf, oder verschieben</translation>
    </message>
    <message>
        <source>With a time cursor the next event; else the next call, or pan</source>
        <translation>Mit Zeitmarke das nächste Ereignis; sonst der nächste Aufruf, oder verschieben</translation>
    </message>
    <message>
        <source>The previous event of the chosen track, else of all</source>
        <translation>Das vorige Ereignis der gewählten Spur, sonst aller</translation>
    </message>
    <message>
        <source>The next event of the chosen track, else of all</source>
        <translation>Das nächste Ereignis der gewählten Spur, sonst aller</translation>
    </message>
    <message>
        <source>The previous warning</source>
        <translation>Die vorige Warnung</translation>
    </message>
    <message>
        <source>The next warning</source>
        <translation>Die nächste Warnung</translation>
    </message>
    <message>
        <source>Scroll the tracks up</source>
        <translation>Die Spuren nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll the tracks down</source>
        <translation>Die Spuren nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll the tracks a page up</source>
        <translation>Die Spuren eine Seite nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll the tracks a page down</source>
        <translation>Die Spuren eine Seite nach unten rollen</translation>
    </message>
    <message>
        <source>Select a range, or move its end back</source>
        <translation>Einen Bereich auswählen oder sein Ende zurücksetzen</translation>
    </message>
    <message>
        <source>Select a range, or move its end on</source>
        <translation>Einen Bereich auswählen oder sein Ende vorsetzen</translation>
    </message>
    <message>
        <source>Select a range, or move its start back</source>
        <translation>Einen Bereich auswählen oder seinen Anfang zurücksetzen</translation>
    </message>
    <message>
        <source>Select a range, or move its start on</source>
        <translation>Einen Bereich auswählen oder seinen Anfang vorsetzen</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Die Auswahl einpassen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation>Live folgen</translation>
    </message>
    <message>
        <source>Back to what was in sight before</source>
        <translation>Zurück zu dem, was vorher zu sehen war</translation>
    </message>
    <message>
        <source>Forward to what was in sight after</source>
        <translation>Vor zu dem, was danach zu sehen war</translation>
    </message>
    <message>
        <source>Sort the calls by slot, by thread, by both</source>
        <translation>Aufrufe nach Slot, nach Thread, nach beiden ordnen</translation>
    </message>
    <message>
        <source>Fold long times in which nothing happens, or show them</source>
        <translation>Leerlauf zusammenfalten oder zeigen</translation>
    </message>
    <message>
        <source>Choose the previous track</source>
        <translation>Die vorige Spur auswählen</translation>
    </message>
    <message>
        <source>Choose the next track</source>
        <translation>Die nächste Spur auswählen</translation>
    </message>
    <message>
        <source>Move the track up</source>
        <translation>Die Spur nach oben schieben</translation>
    </message>
    <message>
        <source>Move the track down</source>
        <translation>Die Spur nach unten schieben</translation>
    </message>
    <message>
        <source>Collapse the track, or expand it</source>
        <translation>Die Spur ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Unfold the lanes of the track, or fold them</source>
        <translation>Die Bahnen der Spur auf- oder zufalten</translation>
    </message>
    <message>
        <source>Pin the track, so that it stays on top, or let it go</source>
        <translation>Die Spur oben anheften oder lösen</translation>
    </message>
    <message>
        <source>Hide the track</source>
        <translation>Die Spur ausblenden</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Mark the selected range, the time cursor or the selected call</source>
        <translation>Den ausgewählten Bereich, die Zeitmarke oder den ausgewählten Aufruf markieren</translation>
    </message>
    <message>
        <source>Rename the chosen marker</source>
        <translation>Die gewählte Marke umbenennen</translation>
    </message>
    <message>
        <source>Delete the chosen marker</source>
        <translation>Die gewählte Marke löschen</translation>
    </message>
    <message>
        <source>The previous marker</source>
        <translation>Die vorige Marke</translation>
    </message>
    <message>
        <source>The next marker</source>
        <translation>Die nächste Marke</translation>
    </message>
</context>
<context>
    <name>TraceFile</name>
    <message>
        <source>not written: %1</source>
        <translation>nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>expected Chrome trace events: a list of them, or an object with the key traceEvents</source>
        <translation>erwartet werden Chrome-Trace-Ereignisse: eine Liste davon oder ein Objekt mit dem Schlüssel traceEvents</translation>
    </message>
    <message>
        <source>no list of trace events in it; %1</source>
        <translation>keine Liste von Trace-Ereignissen darin; %1</translation>
    </message>
    <message>
        <source>%1: the file ends before its first event is complete; %2. Record or export it again</source>
        <translation>%1: die Datei endet, bevor ihr erstes Ereignis vollständig ist; %2. Sie neu aufzeichnen oder exportieren</translation>
    </message>
    <message>
        <source>%1: not JSON: %2, before the first event; %3</source>
        <translation>%1: kein JSON: %2, vor dem ersten Ereignis; %3</translation>
    </message>
    <message>
        <source>The file ends early, at %1: the %2 events before that were read. Record or export it again to have the rest.</source>
        <translation>Die Datei endet zu früh, bei %1: die %2 Ereignisse davor wurden gelesen. Sie neu aufzeichnen oder exportieren, um das Übrige zu haben.</translation>
    </message>
    <message>
        <source>At %1 the file is no JSON any more (%2): what follows was left out. Mend it there, or export it again.</source>
        <translation>Bei %1 ist die Datei kein JSON mehr (%2): was folgt, wurde ausgelassen. Sie dort ausbessern oder neu exportieren.</translation>
    </message>
    <message>
        <source>The file has no events.</source>
        <translation>Die Datei hat keine Ereignisse.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>The file contradicts itself in %1 places, such as a slot with two calls at a time; what came second there is not shown.</source>
        <translation>Die Datei widerspricht sich an %1 Stellen, etwa mit zwei Aufrufen zugleich in einem Slot; was dort als Zweites kam, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Neither Actor Playground nor Ray wrote the file: each span is shown as a call, each process as an actor, and limits are the most lanes it needs.</source>
        <translation>Weder Actor Playground noch Ray schrieb die Datei: jeder Abschnitt wird als Aufruf gezeigt, jeder Prozess als Actor, und Limits sind die meisten Bahnen, die er braucht.</translation>
    </message>
    <message>
        <source>The calls have numbers with large gaps between them; here they are numbered anew.</source>
        <translation>Die Nummern der Aufrufe haben große Lücken; hier sind sie neu nummeriert.</translation>
    </message>
    <message>
        <source>The file has exactly 10,000 calls, the most that Ray puts into a timeline: it looks capped, and others are probably missing. Record a shorter time to have all.</source>
        <translation>Die Datei hat genau 10,000 Aufrufe, die meisten, die Ray in eine Zeitleiste schreibt: sie scheint gekappt, und andere fehlen wohl. Eine kürzere Zeit aufzeichnen, um alle zu haben.</translation>
    </message>
    <message>
        <source>Ray&apos;s timelines do not tell when calls were submitted, which of them are async, and max_concurrency: calls count as submitted when they started, and the limits are the most that ran at a time.</source>
        <translation>Zeitleisten von Ray sagen nicht, wann Aufrufe abgesetzt wurden, welche async sind, und nicht max_concurrency: Aufrufe gelten als abgesetzt, als sie begannen, und die Limits sind die meisten, die zugleich liefen.</translation>
    </message>
    <message>
        <source>The file does not tell what the driver did.</source>
        <translation>Die Datei sagt nicht, was der Driver tat.</translation>
    </message>
    <message>
        <source>the file is empty; record or export the trace again</source>
        <translation>die Datei ist leer; den Trace neu aufzeichnen oder exportieren</translation>
    </message>
    <message>
        <source>the file is compressed; unpack it first, such as with gunzip</source>
        <translation>die Datei ist komprimiert; sie erst auspacken, etwa mit gunzip</translation>
    </message>
    <message>
        <source>byte 0: this is no trace; there are: %1</source>
        <translation>Byte 0: dies ist kein Trace; es gibt: %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
</context>
<context>
    <name>TrackAccess</name>
    <message>
        <source>%1, %2, limit %3</source>
        <translation>%1, %2, Limit %3</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>%1 submitted</source>
        <translation>%1 abgesetzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 awaiting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>%1, %2 times in all, %3 together</source>
        <translation>%1, insgesamt %2-mal, zusammen %3</translation>
    </message>
    <message>
        <source>another call was there</source>
        <translation>ein anderer Aufruf da war</translation>
    </message>
    <message>
        <source>%1 other calls were there</source>
        <translation>%1 andere Aufrufe da waren</translation>
    </message>
    <message>
        <source>%1 blocked the event loop of %2 for %3, while %4. Await instead of blocking, or move it to a threaded actor.</source>
        <translation>%1 blockierte den Event-Loop von %2 für %3, während %4. Mit await warten statt zu blockieren, oder die Arbeit einem Threaded-Actor geben.</translation>
    </message>
    <message>
        <source>%1 kept the event loop of %2 for %3 without a yield, while %4. Yield now and then, or move the work to a threaded actor.</source>
        <translation>%1 hielt den Event-Loop von %2 für %3 ohne abzugeben, während %4. Ab und zu abgeben, oder die Arbeit einem Threaded-Actor geben.</translation>
    </message>
    <message>
        <source>%1 was refused a blocking get: it would have stopped the event loop of %2%3. Await the result instead.</source>
        <translation>%1 wurde ein blockierendes Get verweigert: es hätte den Event-Loop von %2 angehalten%3. Stattdessen mit await auf das Ergebnis warten.</translation>
    </message>
    <message>
        <source>%1 waits in a blocking get, which stops the event loop of %2%3. Await the result instead.</source>
        <translation>%1 wartet in einem blockierenden Get, das den Event-Loop von %2 anhält%3. Stattdessen mit await auf das Ergebnis warten.</translation>
    </message>
    <message>
        <source>; its calls did so %1 times</source>
        <translation>; seine Aufrufe taten das %1-mal</translation>
    </message>
    <message>
        <source>The queue of %1 grows: %2 calls a second come, %3 end. It came to %4 calls, and %5 waited for %6. Raise max_concurrency, add an actor, or fire less.</source>
        <translation>Die Warteschlange von %1 wächst: %2 Aufrufe pro Sekunde kommen, %3 enden. Sie erreichte %4 Aufrufe, und %5 wartete %6. max_concurrency erhöhen, einen Actor hinzufügen oder weniger auslösen.</translation>
    </message>
    <message>
        <source>For %1 more calls computed than there are cores: up to %2 on %3. Each takes longer then and none is done earlier. More threads help calls that wait, not calls that compute.</source>
        <translation>%1 lang rechneten mehr Aufrufe, als es Kerne gibt: bis zu %2 auf %3. Dann dauert jeder länger und keiner ist früher fertig. Mehr Threads helfen Aufrufen, die warten, nicht solchen, die rechnen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Calls of %1.%2 wait %3 and none has started, for calls of %4 hold the slots. Give %2 a concurrency group of its own.</source>
        <translation>Aufrufe von %1.%2 warten %3 und keiner hat begonnen, denn Aufrufe von %4 halten die Slots. %2 eine eigene Concurrency-Gruppe geben.</translation>
    </message>
    <message>
        <source>Calls of %1.%2 take %5 and wait %3, for calls of %4 hold the slots. Give %2 a concurrency group of its own.</source>
        <translation>Aufrufe von %1.%2 dauern %5 und warten %3, denn Aufrufe von %4 halten die Slots. %2 eine eigene Concurrency-Gruppe geben.</translation>
    </message>
    <message>
        <source>; %1 calls of it failed so</source>
        <translation>; %1 Aufrufe davon schlugen so fehl</translation>
    </message>
    <message>
        <source>%1 failed with &quot;%2&quot;, and its ref was dropped before anybody looked at the error%3. Get or await the results, also of calls that are made for their effect only.</source>
        <translation>%1 schlug mit „%2“ fehl, und sein ObjectRef wurde verworfen, bevor jemand den Fehler ansah%3. Ergebnisse mit get oder await holen, auch die von Aufrufen, die nur etwas bewirken sollen.</translation>
    </message>
    <message>
        <source>%1 has %2 threads, and of its %3 calls at most %4 ran at a time. A max_concurrency of %4 does the same with fewer threads.</source>
        <translation>%1 hat %2 Threads, und von seinen %3 Aufrufen liefen höchstens %4 zugleich. Ein max_concurrency von %4 leistet dasselbe mit weniger Threads.</translation>
    </message>
    <message>
        <source>%1 has %2 threads, and of its %3 calls at most %4 ran at a time. With %4 in the concurrency_groups of the class it does the same with fewer threads.</source>
        <translation>%1 hat %2 Threads, und von seinen %3 Aufrufen liefen höchstens %4 zugleich. Mit %4 in den concurrency_groups der Klasse leistet es dasselbe mit weniger Threads.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Event loop blocked</source>
        <translation>Event-Loop blockiert</translation>
    </message>
    <message>
        <source>Never yielded</source>
        <translation>Gab den Loop nie frei</translation>
    </message>
    <message>
        <source>Queue grows</source>
        <translation>Warteschlange wächst</translation>
    </message>
    <message>
        <source>More work than cores</source>
        <translation>Mehr Arbeit als Kerne</translation>
    </message>
    <message>
        <source>Slots held by calls that wait</source>
        <translation>Slots von Wartenden gehalten</translation>
    </message>
    <message>
        <source>Waits for itself</source>
        <translation>Wartet auf sich selbst</translation>
    </message>
    <message>
        <source>Starved by slow calls</source>
        <translation>Von langsamen Aufrufen ausgehungert</translation>
    </message>
    <message>
        <source>Limit never reached</source>
        <translation>Limit nie erreicht</translation>
    </message>
    <message>
        <source>Blocking get on a loop</source>
        <translation>Blockierendes Get auf einem Loop</translation>
    </message>
    <message>
        <source>Error that nobody saw</source>
        <translation>Fehler, den niemand sah</translation>
    </message>
    <message>
        <source>Show #%1</source>
        <translation>#%1 zeigen</translation>
    </message>
</context>
<context>
    <name>WholeRun</name>
    <message>
        <source>more than %1 events are too many to compute; fire less</source>
        <translation>mehr als %1 Ereignisse sind zu viele zum Berechnen; weniger auslösen</translation>
    </message>
    <message>
        <source>the run waits for something that nobody will do</source>
        <translation>der Lauf wartet auf etwas, das niemand tun wird</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>submitted</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>im await</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>gil-wait</source>
        <translation>GIL-Warten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>threaded</source>
        <translation>threaded</translation>
    </message>
    <message>
        <source>Before %1 s, %2 spans were dropped: %3</source>
        <translation>Vor %1 s wurden %2 Abschnitte verworfen: %3</translation>
    </message>
    <message>
        <source>Before %1 s, %2 causes of waits were dropped: %3</source>
        <translation>Vor %1 s wurden %2 Wartegründe verworfen: %3</translation>
    </message>
    <message>
        <source>Before %1 s, %2 spans were dropped, and before %3 s, %4 causes of waits: %5</source>
        <translation>Vor %1 s wurden %2 Abschnitte verworfen, und vor %3 s %4 Wartegründe: %5</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>; expected %1</source>
        <translation>; erwartet wird %1</translation>
    </message>
    <message>
        <source>; expected one of %1</source>
        <translation>; erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; gemeint ist vielleicht %1?</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>class &quot;%1&quot; would change between async and threaded while actor &quot;%2&quot; lives; remove the actor first</source>
        <translation>Klasse &quot;%1&quot; würde zwischen async und threaded wechseln, während Actor &quot;%2&quot; lebt; erst den Actor entfernen</translation>
    </message>
    <message>
        <source>there is an actor &quot;%1&quot; already; choose another name</source>
        <translation>es gibt schon einen Actor &quot;%1&quot;; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>actor &quot;%1&quot;: %2</source>
        <translation>Actor &quot;%1&quot;: %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::ActorCard</name>
    <message>
        <source>max_concurrency</source>
        <translation>max_concurrency</translation>
    </message>
    <message>
        <source>Name; click to change it</source>
        <translation>Name; Klick ändert ihn</translation>
    </message>
    <message>
        <source>Remove this actor and end its calls</source>
        <translation>Diesen Actor entfernen und seine Aufrufe beenden</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>Methode…</translation>
    </message>
    <message>
        <source>Edit the methods of this actor&apos;s class step by step (Ctrl+M)</source>
        <translation>Die Methoden der Klasse dieses Actors Schritt für Schritt bearbeiten (Strg+M)</translation>
    </message>
    <message>
        <source>Edit the steps of the method</source>
        <translation>Die Schritte der Methode bearbeiten</translation>
    </message>
    <message>
        <source>Actor %1, %2</source>
        <translation>Actor %1, %2</translation>
    </message>
    <message>
        <source>Name of actor %1</source>
        <translation>Name des Actors %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>async, one loop</source>
        <translation>async, ein Loop</translation>
    </message>
    <message>
        <source>threaded, a pool</source>
        <translation>threaded, ein Pool</translation>
    </message>
    <message>
        <source>now %1, by the driver</source>
        <translation>jetzt %1, durch den Driver</translation>
    </message>
</context>
<context>
    <name>playground::ui::ActorEditing</name>
    <message>
        <source>Add actor</source>
        <translation>Actor hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>An actor can be renamed when none of its calls is in flight.</source>
        <translation>Ein Actor lässt sich umbenennen, wenn keiner seiner Aufrufe unterwegs ist.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limit von %1</translation>
    </message>
    <message>
        <source>Method of %1</source>
        <translation>Methode von %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>Stapel von %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>playground::ui::ActorsPanel</name>
    <message>
        <source>Async</source>
        <translation>Async</translation>
    </message>
    <message>
        <source>Add an async actor</source>
        <translation>Einen Async-Actor hinzufügen</translation>
    </message>
    <message>
        <source>Add an async actor: coroutines on one event loop (A)</source>
        <translation>Einen Async-Actor hinzufügen: Koroutinen auf einem Event-Loop (A)</translation>
    </message>
    <message>
        <source>Threaded</source>
        <translation>Threaded</translation>
    </message>
    <message>
        <source>Add a threaded actor</source>
        <translation>Einen Threaded-Actor hinzufügen</translation>
    </message>
    <message>
        <source>Add a threaded actor: a pool of threads (Shift+A)</source>
        <translation>Einen Threaded-Actor hinzufügen: ein Pool von Threads (Umschalt+A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Add a ready actor</source>
        <translation>Einen fertigen Actor hinzufügen</translation>
    </message>
    <message>
        <source>Add a ready actor that shows something by itself</source>
        <translation>Einen fertigen Actor hinzufügen, der von selbst etwas zeigt</translation>
    </message>
    <message>
        <source>No actors. Add one to begin.</source>
        <translation>Keine Actors. Zum Beginnen einen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>playground::ui::BatchEditor</name>
    <message>
        <source>Fire</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Fires this batch now, also while others are in flight</source>
        <translation>Löst diesen Stapel jetzt aus, auch während andere unterwegs sind</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Anzahl der Aufrufe</translation>
    </message>
    <message>
        <source>When the calls come</source>
        <translation>Wann die Aufrufe kommen</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Aufrufe pro Sekunde</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1 alle %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::BudgetMenu</name>
    <message>
        <source>&amp;Memory for the trace</source>
        <translation>&amp;Speicher für den Trace</translation>
    </message>
    <message>
        <source>A &amp;quarter of this machine&apos;s (%1)</source>
        <translation>Ein &amp;Viertel dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere Größe…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Andere Größe (%1)…</translation>
    </message>
    <message>
        <source>Memory for the trace</source>
        <translation>Speicher für den Trace</translation>
    </message>
    <message>
        <source>The trace may hold so many megabytes of memory:</source>
        <translation>Der Trace darf so viele Megabyte Speicher belegen:</translation>
    </message>
</context>
<context>
    <name>playground::ui::CallTimesPanel</name>
    <message>
        <source>p%1</source>
        <translation>p%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>from %1 to less than %2</source>
        <translation>von %1 bis unter %2</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>In slot (dur)</source>
        <translation>Im Slot (dur)</translation>
    </message>
    <message>
        <source>Submitted to ended (latency)</source>
        <translation>Abgesetzt bis beendet (latency)</translation>
    </message>
    <message>
        <source>Queued for a slot (wait)</source>
        <translation>Eingereiht für einen Slot (wait)</translation>
    </message>
    <message>
        <source>Running on its thread (run)</source>
        <translation>Laufend auf seinem Thread (run)</translation>
    </message>
    <message>
        <source>Awaiting (await)</source>
        <translation>Im await (await)</translation>
    </message>
    <message>
        <source>Blocked (block)</source>
        <translation>Blockiert (block)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Each bar is for times longer by the same factor, not by the same time</source>
        <translation>Jeder Balken steht für Zeiten, die um denselben Faktor länger sind, nicht um dieselbe Zeit</translation>
    </message>
    <message>
        <source>call %1: %2</source>
        <translation>Aufruf %1: %2</translation>
    </message>
    <message>
        <source>No such call has ended yet.</source>
        <translation>Noch ist kein solcher Aufruf beendet.</translation>
    </message>
    <message>
        <source>Of the selected range, %1 to %2.</source>
        <translation>Im gewählten Bereich, %1 bis %2.</translation>
    </message>
    <message>
        <source>Counting, %1.</source>
        <translation>Wird gezählt, %1.</translation>
    </message>
    <message>
        <source>%1 of %2 calls (%3)</source>
        <translation>%1 von %2 Aufrufen (%3)</translation>
    </message>
    <message>
        <source>This bar, %1: %2.</source>
        <translation>Dieser Balken, %1: %2.</translation>
    </message>
    <message>
        <source>Brushed, %1: %2. Esc ends this.</source>
        <translation>Markiert, %1: %2. Esc hebt es auf.</translation>
    </message>
    <message>
        <source>%1, p50 %2, p90 %3, p99 %4.</source>
        <translation>%1, p50 %2, p90 %3, p99 %4.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>Drag over bars, or press Right, to light their calls in the timeline.</source>
        <translation>Über Balken ziehen oder Rechts drücken hebt ihre Aufrufe in der Zeitleiste hervor.</translation>
    </message>
</context>
<context>
    <name>playground::ui::CallsPanel</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Show only:  actor:db  state:awaiting  dur&gt;5ms  -method:ping</source>
        <translation>Nur zeigen:  actor:db  state:awaiting  dur&gt;5ms  -method:ping</translation>
    </message>
    <message>
        <source>Show only these calls</source>
        <translation>Nur diese Aufrufe zeigen</translation>
    </message>
    <message>
        <source>%1 calls, sorting %2</source>
        <translation>%1 Aufrufe, %2 sortiert</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
</context>
<context>
    <name>playground::ui::ClassEditing</name>
    <message>
        <source>Remove method %1</source>
        <translation>Methode %1 entfernen</translation>
    </message>
    <message>
        <source>Make %1 async</source>
        <translation>%1 async machen</translation>
    </message>
    <message>
        <source>Make %1 sync</source>
        <translation>%1 synchron machen</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>Add method</source>
        <translation>Methode hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate method %1</source>
        <translation>Methode %1 verdoppeln</translation>
    </message>
    <message>
        <source>Rename method %1</source>
        <translation>Methode %1 umbenennen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of the code</source>
        <translation>Den ganzen Code kopieren</translation>
    </message>
    <message>
        <source>Ray / Python</source>
        <translation>Ray / Python</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>Show it as %1</source>
        <translation>Als %1 zeigen</translation>
    </message>
</context>
<context>
    <name>playground::ui::CodeView</name>
    <message>
        <source>The scenario as code</source>
        <translation>Das Szenario als Code</translation>
    </message>
</context>
<context>
    <name>playground::ui::CommandModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>playground::ui::CommandPalette</name>
    <message>
        <source>No command has that name</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
</context>
<context>
    <name>playground::ui::ComparisonPanel</name>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Kept run</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Predicted and real numbers</source>
        <translation>Vorhergesagte und echte Zahlen</translation>
    </message>
    <message>
        <source>Numbers of the kept run and of this one</source>
        <translation>Zahlen des Vergleichslaufs und dieses Laufs</translation>
    </message>
    <message>
        <source>The run that took less, or failed less, by at least 1 %</source>
        <translation>Der Lauf, der um mindestens 1 % weniger brauchte oder seltener fehlschlug</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>kept run</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>Predicting …</source>
        <translation>Wird vorhergesagt …</translation>
    </message>
</context>
<context>
    <name>playground::ui::DistributionBox</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>evenly from, to</source>
        <translation>gleichmäßig von, bis</translation>
    </message>
    <message>
        <source>exponential, mean</source>
        <translation>exponentiell, Mittel</translation>
    </message>
    <message>
        <source>normal, mean ±</source>
        <translation>normal, Mittel ±</translation>
    </message>
    <message>
        <source>log-normal, mean ±</source>
        <translation>log-normal, Mittel ±</translation>
    </message>
    <message>
        <source>How the duration is drawn</source>
        <translation>Wie die Dauer gezogen wird</translation>
    </message>
    <message>
        <source>Shortest duration</source>
        <translation>Kürzeste Dauer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
</context>
<context>
    <name>playground::ui::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>playground::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>step %1 of the driver</source>
        <translation>Schritt %1 des Drivers</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Cannot run: %1: %2</source>
        <translation>Nicht ausführbar: %1: %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::DriverEditing</name>
    <message>
        <source>%1 in the driver</source>
        <translation>%1 im Driver</translation>
    </message>
</context>
<context>
    <name>playground::ui::DriverPanel</name>
    <message>
        <source>Steps of the driver</source>
        <translation>Schritte des Drivers</translation>
    </message>
    <message>
        <source>Fire now</source>
        <translation>Jetzt auslösen</translation>
    </message>
    <message>
        <source>Fires the chosen batch now, also while others are in flight</source>
        <translation>Löst den gewählten Stapel jetzt aus, auch während andere unterwegs sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>playground::ui::DriverStrip</name>
    <message>
        <source>Steps of the driver over time</source>
        <translation>Schritte des Drivers über der Zeit</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>%1, %2 after: %3</source>
        <translation>%1, %2 danach: %3</translation>
    </message>
    <message>
        <source>Add a step: the driver does nothing yet.</source>
        <translation>Einen Schritt hinzufügen: der Driver tut noch nichts.</translation>
    </message>
</context>
<context>
    <name>playground::ui::EngineButton</name>
    <message>
        <source>Engine: %1</source>
        <translation>Engine: %1</translation>
    </message>
    <message>
        <source>What runs the scenario: %1. Another engine begins a new run.</source>
        <translation>Was das Szenario ausführt: %1. Eine andere Engine beginnt einen neuen Lauf.</translation>
    </message>
</context>
<context>
    <name>playground::ui::EngineMenu</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>Virtual &amp;cores</source>
        <translation>Virtuelle &amp;Kerne</translation>
    </message>
    <message>
        <source>As this &amp;machine (%1)</source>
        <translation>Wie dieser &amp;Rechner (%1)</translation>
    </message>
    <message>
        <source>&amp;Interpreter lock</source>
        <translation>&amp;Interpreter-Sperre</translation>
    </message>
    <message>
        <source>One thread of an actor computes at a time, as in CPython; from the next run on</source>
        <translation>Nur ein Thread eines Actors rechnet jeweils, wie in CPython; ab dem nächsten Lauf</translation>
    </message>
    <message>
        <source>Interpreter lock</source>
        <translation>Interpreter-Sperre</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Andere (%1)…</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>Virtuelle Kerne</translation>
    </message>
    <message>
        <source>In virtual time the machine has so many cores:</source>
        <translation>In virtueller Zeit hat der Rechner so viele Kerne:</translation>
    </message>
</context>
<context>
    <name>playground::ui::EnvironmentButton</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>interpreter lock</source>
        <translation>Interpreter-Sperre</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Cores, interpreter lock, seed and time scale of the scenario</source>
        <translation>Kerne, Interpreter-Sperre, Startwert und Zeitmaßstab des Szenarios</translation>
    </message>
    <message>
        <source>as many as here</source>
        <translation>so viele wie hier</translation>
    </message>
    <message>
        <source>Interpreter lock: one thread computes at a time</source>
        <translation>Interpreter-Sperre: nur ein Thread rechnet jeweils</translation>
    </message>
    <message>
        <source>A freed slot goes to any call that waits</source>
        <translation>Ein freier Slot geht an irgendeinen wartenden Aufruf</translation>
    </message>
    <message>
        <source>Takes effect with the next new run (Ctrl+R). Cores count in virtual time.</source>
        <translation>Gilt ab dem nächsten neuen Lauf (Strg+R). Kerne zählen in virtueller Zeit.</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Kerne</translation>
    </message>
    <message>
        <source>&amp;Time scale</source>
        <translation>&amp;Zeitmaßstab</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>playground::ui::Exporter</name>
    <message>
        <source>Export the run</source>
        <translation>Den Lauf exportieren</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto too</source>
        <translation>Chrome-Trace, auch für Perfetto</translation>
    </message>
    <message>
        <source>Picture of the visible range</source>
        <translation>Bild des sichtbaren Bereichs</translation>
    </message>
    <message>
        <source>Drawing of the visible range</source>
        <translation>Zeichnung des sichtbaren Bereichs</translation>
    </message>
    <message>
        <source>A run is exported as .json, .png or .svg, not as &quot;%1&quot;.</source>
        <translation>Ein Lauf wird als .json, .png oder .svg exportiert, nicht als „%1“.</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
</context>
<context>
    <name>playground::ui::Files</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Open a scenario or a trace</source>
        <translation>Ein Szenario oder einen Trace öffnen</translation>
    </message>
    <message>
        <source>Scenarios and traces</source>
        <translation>Szenarien und Traces</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Compare with a trace</source>
        <translation>Mit einem Trace vergleichen</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>playground::ui::FindBar</name>
    <message>
        <source>Find calls:  actor:db  state:awaiting  dur&gt;5ms  -method:ping</source>
        <translation>Aufrufe suchen:  actor:db  state:awaiting  dur&gt;5ms  -method:ping</translation>
    </message>
    <message>
        <source>Find calls</source>
        <translation>Aufrufe suchen</translation>
    </message>
    <message>
        <source>Words that must all hold; a minus turns one around.
actor: and method: find parts of names, and so does a word alone;
state:awaiting, id:12 or #12;
latency, dur, wait, run, await and block compare times: dur&gt;5ms</source>
        <translation>Wörter, die alle gelten müssen; ein Minus kehrt eines um.
actor: und method: finden Teile von Namen, ebenso ein Wort allein;
state:awaiting, id:12 oder #12;
latency, dur, wait, run, await und block vergleichen Zeiten: dur&gt;5ms</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close and find nothing (Esc)</source>
        <translation>Schließen und nichts suchen (Esc)</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>kein Aufruf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::HistogramChart</name>
    <message>
        <source>Histogram of call times</source>
        <translation>Histogramm der Aufrufzeiten</translation>
    </message>
    <message>
        <source>How long calls took, as soon as some have ended.</source>
        <translation>Wie lange Aufrufe dauerten, sobald einige beendet sind.</translation>
    </message>
</context>
<context>
    <name>playground::ui::Histories</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>Rück&amp;gängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::Inspector</name>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Percentiles and warnings of so large a run take a while. &lt;a href=&apos;%1&apos;&gt;Work them out&lt;/a&gt;</source>
        <translation>Perzentile und Warnungen eines so großen Laufs dauern eine Weile. &lt;a href=&apos;%1&apos;&gt;Ermitteln&lt;/a&gt;</translation>
    </message>
    <message>
        <source>This run can never go on.</source>
        <translation>Dieser Lauf kann nie weitergehen.</translation>
    </message>
    <message>
        <source>Click a bar to see where that call&apos;s time went.</source>
        <translation>Ein Klick auf einen Balken zeigt, wo die Zeit des Aufrufs blieb.</translation>
    </message>
    <message>
        <source>Working it out. &lt;a href=&apos;%1&apos;&gt;Stop&lt;/a&gt;</source>
        <translation>Wird ermittelt. &lt;a href=&apos;%1&apos;&gt;Anhalten&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Working it out: %1</source>
        <translation>Wird ermittelt: %1</translation>
    </message>
    <message>
        <source>Stopped before all of it was seen.</source>
        <translation>Angehalten, bevor alles gesehen war.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Aufrufe.</translation>
    </message>
</context>
<context>
    <name>playground::ui::KeptPane</name>
    <message>
        <source>Timeline of the kept run</source>
        <translation>Zeitleiste des Vergleichslaufs</translation>
    </message>
    <message>
        <source>Kept run</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>Name of the kept run</source>
        <translation>Name des Vergleichslaufs</translation>
    </message>
    <message>
        <source>The run that was kept; click to call it something else</source>
        <translation>Der Lauf, der zum Vergleich behalten wurde; Klick benennt ihn um</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Ab dem Anfang</translation>
    </message>
    <message>
        <source>From the first submission</source>
        <translation>Ab dem ersten Absetzen</translation>
    </message>
    <message>
        <source>What stands at the same place in both runs</source>
        <translation>Was in beiden Läufen an derselben Stelle steht</translation>
    </message>
    <message>
        <source>Let go of the kept run</source>
        <translation>Vergleichslauf verwerfen</translation>
    </message>
    <message>
        <source>Reading %1: %p%</source>
        <translation>%1 wird gelesen: %p%</translation>
    </message>
</context>
<context>
    <name>playground::ui::KeysDialog</name>
    <message>
        <source>No key does that</source>
        <translation>Keine Taste tut das</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key by its name or by what it does</source>
        <translation>Eine Taste nach ihrem Namen oder ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Eine Taste suchen</translation>
    </message>
</context>
<context>
    <name>playground::ui::LimitControl</name>
    <message>
        <source>max_concurrency of %1</source>
        <translation>max_concurrency von %1</translation>
    </message>
    <message>
        <source>max_concurrency of %1, slider</source>
        <translation>max_concurrency von %1, Schieber</translation>
    </message>
</context>
<context>
    <name>playground::ui::LivePill</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>GO LIVE</source>
        <translation>ZU LIVE</translation>
    </message>
    <message>
        <source>PAUSED  +%1 new</source>
        <translation>PAUSE  +%1 neu</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>The view follows the run; move it to look at one place</source>
        <translation>Die Ansicht folgt dem Lauf; sie zu bewegen zeigt eine Stelle</translation>
    </message>
    <message>
        <source>Show the newest again (End)</source>
        <translation>Wieder das Neueste zeigen (Ende)</translation>
    </message>
</context>
<context>
    <name>playground::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>playground::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Welche Stufen gezeigt werden</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show only lines with this text</source>
        <translation>Nur Zeilen mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>playground::ui::MainWindow</name>
    <message>
        <source>Actors</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Call times</source>
        <translation>Aufrufzeiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Calls as a ta&amp;ble</source>
        <translation>Aufrufe als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Call times as a &amp;histogram</source>
        <translation>Aufrufzeiten als H&amp;istogramm</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;What if ...</source>
        <translation>Was w&amp;äre wenn ...</translation>
    </message>
    <message>
        <source>&amp;Scenario as code</source>
        <translation>Szenario als &amp;Code</translation>
    </message>
    <message>
        <source>Com&amp;pare in numbers</source>
        <translation>In &amp;Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Repea&amp;t the run ...</source>
        <translation>&amp;Lauf wiederholen ...</translation>
    </message>
    <message>
        <source>Stat&amp;e at the cursor</source>
        <translation>Z&amp;ustand an der Zeitmarke</translation>
    </message>
    <message>
        <source>Classes, &amp;methods and steps</source>
        <translation>Klassen, &amp;Methoden und Schritte</translation>
    </message>
    <message>
        <source>Dri&amp;ver and its batches</source>
        <translation>Dri&amp;ver und seine Stapel</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>The run in the timeline has no such call; run the scenario to see it.</source>
        <translation>Der Lauf in der Zeitleiste hat keinen solchen Aufruf; das Szenario ausführen, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>%1[*] - virtual time - Actor Playground</source>
        <translation>%1[*] - virtuelle Zeit - Actor Playground</translation>
    </message>
    <message>
        <source>%1[*] - Actor Playground</source>
        <translation>%1[*] - Actor Playground</translation>
    </message>
    <message>
        <source>About Actor Playground</source>
        <translation>Über Actor Playground</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actor Playground %1&lt;/h3&gt;&lt;p&gt;Spawn actors, set max_concurrency while work is in flight, and watch what really happens: coroutines on one event loop beside a pool of threads.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actor Playground %1&lt;/h3&gt;&lt;p&gt;Actors erzeugen, max_concurrency während der Arbeit ändern und sehen, was wirklich geschieht: Koroutinen auf einem Event-Loop neben einem Pool von Threads.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Beside a kept run gaps are not folded: each run has others, and both have one scale.</source>
        <translation>Neben einem Vergleichslauf wird Leerlauf nicht zusammengefaltet: jeder Lauf hat anderen, und beide haben einen Maßstab.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: run the scenario first.</source>
        <translation>Noch gibt es nichts zu behalten: erst das Szenario ausführen.</translation>
    </message>
    <message>
        <source>This run goes on, and is kept as it will be in the end. What is fired once nothing is in flight begins another run.</source>
        <translation>Dieser Lauf geht weiter und wird so behalten, wie er am Ende ist. Was ausgelöst wird, wenn nichts mehr unterwegs ist, beginnt einen anderen Lauf.</translation>
    </message>
    <message>
        <source>There is nothing to predict: this run is in virtual time itself. Choose real threads (Run &gt; Engine) to set a run beside its prediction.</source>
        <translation>Es gibt nichts vorherzusagen: dieser Lauf ist selbst in virtueller Zeit. Echte Threads wählen (Ausführen &gt; Engine), um einen Lauf neben seine Vorhersage zu stellen.</translation>
    </message>
    <message>
        <source>The prediction is of the scenario&apos;s driver. In this run a person has fired or edited as well.</source>
        <translation>Die Vorhersage gilt für den Driver des Szenarios. In diesem Lauf wurde auch von Hand ausgelöst oder geändert.</translation>
    </message>
    <message>
        <source>The kept run is the one that is shown. Change something and run the scenario again to compare.</source>
        <translation>Der Vergleichslauf ist der gezeigte. Etwas ändern und das Szenario nochmals ausführen, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Notes and markers</source>
        <translation>&amp;Notizen und Marken</translation>
    </message>
    <message>
        <source>No actors yet. Add one, and fire calls at it.</source>
        <translation>Noch keine Actors. Einen hinzufügen und Aufrufe an ihn auslösen.</translation>
    </message>
    <message>
        <source>No calls yet. Run the scenario, or fire a batch of an actor&apos;s card.</source>
        <translation>Noch keine Aufrufe. Das Szenario ausführen oder einen Stapel von der Karte eines Actors auslösen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>playground::ui::MarkerTool</name>
    <message>
        <source>Name of the marker</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Rename marker</source>
        <translation>Marke umbenennen</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Add &amp;note to this call</source>
        <translation>&amp;Notiz zu diesem Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;marker here</source>
        <translation>Hier &amp;Marke hinzufügen</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>Farbe &amp;%1</translation>
    </message>
    <message>
        <source>Colour marker</source>
        <translation>Marke färben</translation>
    </message>
</context>
<context>
    <name>playground::ui::Measuring</name>
    <message>
        <source>These runs could not be measured: %1</source>
        <translation>Diese Läufe konnten nicht gemessen werden: %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>playground::ui::MethodBar</name>
    <message>
        <source>Class, and the actors of it</source>
        <translation>Klasse und die Actors, die sie haben</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Name of the method</source>
        <translation>Name der Methode</translation>
    </message>
    <message>
        <source>Name of the method; whatever calls it follows</source>
        <translation>Name der Methode; was sie aufruft, folgt ihm</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>A coroutine on the actor&apos;s loop; one such method makes the whole class async</source>
        <translation>Eine Koroutine auf dem Event-Loop des Actors; eine solche Methode macht die ganze Klasse async</translation>
    </message>
    <message>
        <source>Concurrency group that runs the method</source>
        <translation>Concurrency-Gruppe, die die Methode ausführt</translation>
    </message>
    <message>
        <source>Add a method</source>
        <translation>Eine Methode hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate this method</source>
        <translation>Diese Methode verdoppeln</translation>
    </message>
    <message>
        <source>Remove this method</source>
        <translation>Diese Methode entfernen</translation>
    </message>
    <message>
        <source>the default group</source>
        <translation>Standardgruppe</translation>
    </message>
</context>
<context>
    <name>playground::ui::MethodEditor</name>
    <message>
        <source>Method to call</source>
        <translation>Methode, die aufgerufen wird</translation>
    </message>
    <message>
        <source>What the method does</source>
        <translation>Was die Methode tut</translation>
    </message>
    <message>
        <source>How long the method takes</source>
        <translation>Wie lange die Methode dauert</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Eigene Schritte</translation>
    </message>
    <message>
        <source>Its steps were written by hand. Choosing another adds a method beside it.</source>
        <translation>Ihre Schritte sind von Hand geschrieben. Etwas anderes zu wählen fügt daneben eine Methode hinzu.</translation>
    </message>
</context>
<context>
    <name>playground::ui::MillisecondsBox</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>playground::ui::Notes</name>
    <message>
        <source>Add marker</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marke löschen</translation>
    </message>
</context>
<context>
    <name>playground::ui::NotesModel</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
</context>
<context>
    <name>playground::ui::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Press M in the timeline: it marks the selected range, the time cursor or the selected call.</source>
        <translation>Noch ist nichts markiert. M in der Zeitleiste markiert den ausgewählten Bereich, die Zeitmarke oder den ausgewählten Aufruf.</translation>
    </message>
</context>
<context>
    <name>playground::ui::OverlaidChart</name>
    <message>
        <source>Runs over each other</source>
        <translation>Läufe übereinander</translation>
    </message>
    <message>
        <source>Run the scenario several times and see what is the same each time, and what is not.</source>
        <translation>Das Szenario mehrmals ausführen und sehen, was jedes Mal gleich ist und was nicht.</translation>
    </message>
</context>
<context>
    <name>playground::ui::PathSection</name>
    <message>
        <source>Show the path to the end of %1</source>
        <translation>Den Pfad zum Ende von %1 zeigen</translation>
    </message>
    <message>
        <source>Show the path of the range</source>
        <translation>Den Pfad des Bereichs zeigen</translation>
    </message>
    <message>
        <source>Show the path of the whole run</source>
        <translation>Den Pfad des ganzen Laufs zeigen</translation>
    </message>
    <message>
        <source>What came before is not known any more, so that there is no critical path.</source>
        <translation>Was davor war, ist nicht mehr bekannt; darum gibt es keinen kritischen Pfad.</translation>
    </message>
    <message>
        <source>That call did not end here, so that there is no critical path to its end.</source>
        <translation>Dieser Aufruf endete hier nicht; darum gibt es keinen kritischen Pfad zu seinem Ende.</translation>
    </message>
    <message>
        <source>No call ended here, so that there is no critical path.</source>
        <translation>Hier endete kein Aufruf; darum gibt es keinen kritischen Pfad.</translation>
    </message>
    <message>
        <source>&lt;p&gt;To the end of %1:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zum Ende von %1:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What was before %1 is not known any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was vor %1 war, ist nicht mehr bekannt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The path is too long to be followed to what was before %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Pfad ist zu lang, um bis vor %1 verfolgt zu werden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shorter steps between them: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kürzere Schritte dazwischen: %1.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>playground::ui::Predictor</name>
    <message>
        <source>No prediction: %1</source>
        <translation>Keine Vorhersage: %1</translation>
    </message>
    <message>
        <source>No prediction: this scenario goes on for more than %1 events.</source>
        <translation>Keine Vorhersage: dieses Szenario dauert mehr als %1 Ereignisse.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhergesagt: %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::PulseView</name>
    <message>
        <source>Live numbers</source>
        <translation>Zahlen von jetzt</translation>
    </message>
    <message>
        <source>%1 running, %2 awaiting, %3 queued, %4 done</source>
        <translation>%1 laufend, %2 im await, %3 eingereiht, %4 fertig</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>im await</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>playground::ui::RangeDialog</name>
    <message>
        <source>Go to range</source>
        <translation>Zu Bereich gehen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;From the start of the run</source>
        <translation>&amp;Vom Beginn des Laufs an</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Nothing is before the start of the run.</source>
        <translation>Vor dem Beginn des Laufs ist nichts.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
</context>
<context>
    <name>playground::ui::ReadyMenu</name>
    <message>
        <source>Web client</source>
        <translation>Web-Client</translation>
    </message>
    <message>
        <source>many waits at once on one loop</source>
        <translation>vieles Warten zugleich auf einem Event-Loop</translation>
    </message>
    <message>
        <source>Image worker</source>
        <translation>Bildverarbeitung</translation>
    </message>
    <message>
        <source>a pool that computes; cores are the limit</source>
        <translation>ein Pool, der rechnet; die Kerne sind die Grenze</translation>
    </message>
    <message>
        <source>Rate-limited API</source>
        <translation>API mit Ratenlimit</translation>
    </message>
    <message>
        <source>max_concurrency 2 holds the rate at 20 a second</source>
        <translation>max_concurrency 2 hält die Rate bei 20 pro Sekunde</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>no await between read and write: nothing is lost</source>
        <translation>kein await zwischen Lesen und Schreiben: nichts geht verloren</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>one at a time; the rest wait in line</source>
        <translation>einer nach dem anderen; die übrigen stehen an</translation>
    </message>
    <message>
        <source>Bank account with a race</source>
        <translation>Bankkonto mit Wettlauf</translation>
    </message>
    <message>
        <source>an await between read and write loses deposits</source>
        <translation>ein await zwischen Lesen und Schreiben verliert Einzahlungen</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>a group of its own answers although all slots are busy</source>
        <translation>eine eigene Gruppe antwortet, obwohl alle Slots belegt sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::RepeatPanel</name>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <source> runs</source>
        <translation> Läufe</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>Real runs take as long as the scenario does, one after the other; virtual ones a moment.</source>
        <translation>Echte Läufe dauern, nacheinander, so lange wie das Szenario; virtuelle einen Augenblick.</translation>
    </message>
    <message>
        <source>another seed each time</source>
        <translation>jedes Mal ein anderer Startwert</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The scenario has changed since. </source>
        <translation>Das Szenario hat sich seither geändert. </translation>
    </message>
    <message>
        <source>p99 latency: %1.</source>
        <translation>p99-Latenz: %1.</translation>
    </message>
    <message>
        <source>Of %1 calls here it varied most. </source>
        <translation>Von %1 Aufrufen hier schwankte er am meisten. </translation>
    </message>
    <message>
        <source>%1: started at %2, ended at %3, in %4 of %5 runs. Click to see it.</source>
        <translation>%1: begonnen bei %2, beendet bei %3, in %4 von %5 Läufen. Ein Klick zeigt ihn.</translation>
    </message>
</context>
<context>
    <name>playground::ui::RepeatRun</name>
    <message>
        <source>This scenario goes on for more than %1 events.</source>
        <translation>Dieses Szenario dauert mehr als %1 Ereignisse.</translation>
    </message>
</context>
<context>
    <name>playground::ui::RunReading</name>
    <message>
        <source>This run could not be worked out: %1</source>
        <translation>Dieser Lauf konnte nicht ermittelt werden: %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::SettingControl</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. The folder stays as it was.</source>
        <translation>In %1 kann nichts geschrieben werden. Der Ordner bleibt, wie er war.</translation>
    </message>
</context>
<context>
    <name>playground::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>As it is at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>%1 It differs from what it is at first.</source>
        <translation>%1 Weicht vom Anfangswert ab.</translation>
    </message>
</context>
<context>
    <name>playground::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All settings as they are at first</source>
        <translation>Alle Einstellungen wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;Show all settings</source>
        <translation>Alle Einstellungen &amp;zeigen</translation>
    </message>
    <message>
        <source>No setting has to do with &quot;%1&quot;.</source>
        <translation>Keine Einstellung hat mit „%1“ zu tun.</translation>
    </message>
</context>
<context>
    <name>playground::ui::StateBar</name>
    <message>
        <source>States of the call</source>
        <translation>Zustände des Aufrufs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>playground::ui::StatePanel</name>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>playground::ui::StepButtons</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step after the chosen one</source>
        <translation>Einen Schritt nach dem gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate the chosen step (Ctrl+D)</source>
        <translation>Den gewählten Schritt verdoppeln (Strg+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>Den gewählten Schritt entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>playground::ui::StepForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No call before this step has a name</source>
        <translation>Kein Aufruf vor diesem Schritt hat einen Namen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A whole number or a text; empty: nothing</source>
        <translation>Eine ganze Zahl oder ein Text; leer: nichts</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Give up after a time</source>
        <translation>Nach einer Zeit aufgeben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All items to the end</source>
        <translation>Alle Elemente bis zum Ende</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Native code, without the interpreter lock</source>
        <translation>Nativer Code, ohne die Interpreter-Sperre</translation>
    </message>
    <message>
        <source>And what they have called</source>
        <translation>Und was sie aufgerufen haben</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffpunkt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>await the results</source>
        <translation>mit await auf die Ergebnisse warten</translation>
    </message>
    <message>
        <source>blocking get</source>
        <translation>blockierendes Get</translation>
    </message>
    <message>
        <source>go on at once</source>
        <translation>sofort weitergehen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>as its method says</source>
        <translation>wie ihre Methode sagt</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>at random (Poisson)</source>
        <translation>zufällig (Poisson)</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>in Schüben</translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation>Mittlerer Abstand</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>Je Schub</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>the default group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>At once: its calls fail</source>
        <translation>Sofort: seine Aufrufe schlagen fehl</translation>
    </message>
</context>
<context>
    <name>playground::ui::StepsModel</name>
    <message>
        <source>%1. Cannot run: %2</source>
        <translation>%1. Nicht ausführbar: %2</translation>
    </message>
</context>
<context>
    <name>playground::ui::StepsPanel</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Schritte der Methode</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>playground::ui::SweepChart</name>
    <message>
        <source>makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>slots in use</source>
        <translation>benutzte Slots</translation>
    </message>
    <message>
        <source>What-if chart</source>
        <translation>Was-wäre-wenn-Diagramm</translation>
    </message>
    <message>
        <source>Turn one number of the scenario and see what it does to all others.</source>
        <translation>Eine Zahl des Szenarios ändern und sehen, was sie mit allen anderen macht.</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>Knick: %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Calls of every actor over time. W and S zoom, A and D move, F fits the selection, 0 fits everything, End follows the run, Left and Right go from call to call, comma and period move the time cursor from event to event.</source>
        <translation>Aufrufe jedes Actors über der Zeit. W und S vergrößern und verkleinern, A und D verschieben, F passt die Auswahl ein, 0 zeigt alles, Ende folgt dem Lauf, Links und Rechts gehen von Aufruf zu Aufruf, Komma und Punkt bewegen die Zeitmarke von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>%1: click to fade all others</source>
        <translation>%1: Klick blendet alle anderen ab</translation>
    </message>
    <message>
        <source>Click to sort the calls by slot, by thread or by both (T)</source>
        <translation>Klick ordnet die Aufrufe nach Slot, nach Thread oder nach beiden (T)</translation>
    </message>
</context>
<context>
    <name>playground::ui::TraceWindow</name>
    <message>
        <source>Reading %1: %p%</source>
        <translation>%1 wird gelesen: %p%</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Call times</source>
        <translation>Aufrufzeiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Find calls…</source>
        <translation>Aufrufe &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Save with notes</source>
        <translation>Mit Notizen &amp;speichern</translation>
    </message>
    <message>
        <source>Save with notes &amp;as…</source>
        <translation>Mit Notizen speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Add &amp;marker or note</source>
        <translation>&amp;Marke oder Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Previous mar&amp;ker</source>
        <translation>&amp;Vorige Marke</translation>
    </message>
    <message>
        <source>Ne&amp;xt marker</source>
        <translation>Nä&amp;chste Marke</translation>
    </message>
    <message>
        <source>%1[*] - trace - Actor Playground</source>
        <translation>%1[*] - Trace - Actor Playground</translation>
    </message>
    <message>
        <source>%1[*] - trace of %2 - Actor Playground</source>
        <translation>%1[*] - Trace von %2 - Actor Playground</translation>
    </message>
    <message>
        <source>Save the trace with its notes</source>
        <translation>Trace mit seinen Notizen speichern</translation>
    </message>
    <message>
        <source>%1 with notes.json</source>
        <translation>%1 mit Notizen.json</translation>
    </message>
    <message>
        <source>Chrome trace, for Perfetto too</source>
        <translation>Chrome-Trace, auch für Perfetto</translation>
    </message>
    <message>
        <source>This trace has no calls.</source>
        <translation>Dieser Trace enthält keine Aufrufe.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>playground::ui::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>calls done</source>
        <translation>Aufrufe fertig</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>calls/s</source>
        <translation>Aufrufe/s</translation>
    </message>
    <message>
        <source>held</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>virtual time</source>
        <translation>virtuelle Zeit</translation>
    </message>
    <message>
        <source>Computing the run …</source>
        <translation>Der Lauf wird berechnet …</translation>
    </message>
    <message>
        <source>Computing the run: %1 of %2 calls ended</source>
        <translation>Der Lauf wird berechnet: %1 von %2 Aufrufen beendet</translation>
    </message>
    <message>
        <source>View paused, calls go on</source>
        <translation>Ansicht angehalten, Aufrufe gehen weiter</translation>
    </message>
    <message>
        <source>View paused</source>
        <translation>Ansicht angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed</source>
        <translation>
            <numerusform>%n Aufruf fehlgeschlagen</numerusform>
            <numerusform>%n Aufrufe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events lost: the picture is incomplete</source>
        <translation>%1 Ereignisse verloren: das Bild ist unvollständig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Give up the run that is being computed (Space)</source>
        <translation>Den Lauf aufgeben, der berechnet wird (Leertaste)</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>Ansicht fortsetzen</translation>
    </message>
    <message>
        <source>Let the view follow the run again (Space)</source>
        <translation>Die Ansicht wieder dem Lauf folgen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>Ansicht anhalten</translation>
    </message>
    <message>
        <source>Freeze the view; calls go on (Space)</source>
        <translation>Die Ansicht einfrieren; Aufrufe gehen weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Compute the scenario&apos;s whole run in virtual time (Space)</source>
        <translation>Den ganzen Lauf des Szenarios in virtueller Zeit berechnen (Leertaste)</translation>
    </message>
    <message>
        <source>Fire the scenario&apos;s batches (Space)</source>
        <translation>Die Stapel des Szenarios auslösen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>playground::ui::TravelControls</name>
    <message>
        <source>Speed at which the time cursor plays</source>
        <translation>Tempo, in dem die Zeitmarke läuft</translation>
    </message>
</context>
<context>
    <name>playground::ui::VirtualRun</name>
    <message>
        <source>This scenario goes on for more than %1 events. It was cut off at %2 of virtual time; fire less, or choose real threads to watch it live.</source>
        <translation>Dieses Szenario dauert mehr als %1 Ereignisse. Bei %2 virtueller Zeit wurde abgebrochen; weniger auslösen oder echte Threads wählen, um es live zu sehen.</translation>
    </message>
</context>
<context>
    <name>playground::ui::WhatIfPanel</name>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 von %2 Werten</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Nochmals ausführen</translation>
    </message>
    <message>
        <source>%1 = %2: makespan %3, p99 %4, %5 of the slots in use. Click to set it.</source>
        <translation>%1 = %2: Gesamtdauer %3, p99 %4, %5 der Slots benutzt. Ein Klick stellt es ein.</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>The scenario has changed since. %1</source>
        <translation>Das Szenario hat sich seither geändert. %1</translation>
    </message>
</context>
<context>
    <name>playground::ui::Workspace</name>
    <message>
        <source>Open scenarios and traces</source>
        <translation>Offene Szenarien und Traces</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
</TS>
