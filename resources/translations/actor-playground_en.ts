<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>MomentWords</name>
    <message numerus="yes">
        <source>and %n more actor(s)</source>
        <translation>
            <numerusform>and %n more actor</numerusform>
            <numerusform>and %n more actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>wait for %n of %1</source>
        <translation>
            <numerusform>wait for %n of %1</numerusform>
            <numerusform>wait for %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n item(s) of %1</source>
        <translation>
            <numerusform>take %n item of %1</numerusform>
            <numerusform>take %n items of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meet at %1, %n call(s)</source>
        <translation>
            <numerusform>meet at %1, %n call</numerusform>
            <numerusform>meet at %1, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playground::ui::EnvironmentButton</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playground::ui::TransportBar</name>
    <message numerus="yes">
        <source>%n call(s) failed</source>
        <translation>
            <numerusform>%n call failed</numerusform>
            <numerusform>%n calls failed</numerusform>
        </translation>
    </message>
</context>
</TS>
