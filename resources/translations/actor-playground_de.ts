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
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <name>CallLink</name>
    <message>
        <source>a call</source>
        <translation>Aufruf</translation>
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
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>writes a line to the log</source>
        <translation>schreibt eine Zeile ins Protokoll</translation>
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
        <translation>Wer aufrief</translation>
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
    <name>LogWords</name>
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
        <translation>Der Driver hat auf %1 gewartet.</translation>
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
    <name>PathWords</name>
    <message>
        <source>the driver</source>
        <translation>Driver</translation>
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
        <translation>Protokollieren</translation>
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
    <name>Timeline</name>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>Loop %1</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
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
        <translation>Actors nach Thread und Slot</translation>
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
        <source>No calls yet. Press Space to run, or fire a batch.</source>
        <translation>Noch keine Aufrufe. Leertaste führt aus, oder einen Stapel auslösen.</translation>
    </message>
    <message>
        <source>%1 of %2 tracks do not fit; all of them need a height of %3</source>
        <translation>%1 von %2 Spuren passen nicht; alle zusammen brauchen eine Höhe von %3</translation>
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
        <source>%1 running, %2 awaiting, %3 queued, %4 ended</source>
        <translation>%1 laufend, %2 im await, %3 eingereiht, %4 beendet</translation>
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
        <translation>Gab nie ab</translation>
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
        <translation>Fertige</translation>
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
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>No calls yet. Press Space to fire.</source>
        <translation>Noch keine Aufrufe. Leertaste löst welche aus.</translation>
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
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
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
        <translation>Fertige</translation>
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
        <source>%1 - trace - Actor Playground</source>
        <translation>%1 - Trace - Actor Playground</translation>
    </message>
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
        <translation>Protokollieren</translation>
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
        <source>%1 - trace of %2 - Actor Playground</source>
        <translation>%1 - Trace von %2 - Actor Playground</translation>
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
