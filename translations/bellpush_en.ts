<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChatText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message numerus="yes">
        <source>The server was too slow: it was waited for %n second(s). Try again, or use another server.</source>
        <translation>
            <numerusform>The server was too slow: it was waited for %n second. Try again, or use another server.</numerusform>
            <numerusform>The server was too slow: it was waited for %n seconds. Try again, or use another server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>From 1 minute to 30 days (43,200 minutes); this is %n minute(s).</source>
        <translation>
            <numerusform>From 1 minute to 30 days (43,200 minutes); this is %n minute.</numerusform>
            <numerusform>From 1 minute to 30 days (43,200 minutes); this is %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::FieldRow</name>
    <message numerus="yes">
        <source>%1 · %n too many</source>
        <translation>
            <numerusform>%1 · %n too many</numerusform>
            <numerusform>%1 · %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left</source>
        <translation>
            <numerusform>%1 · %n left</numerusform>
            <numerusform>%1 · %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::SendBar</name>
    <message numerus="yes">
        <source>Not sent: %n field(s) to mend first, marked on the left.</source>
        <translation>
            <numerusform>Not sent: %n field to mend first, marked on the left.</numerusform>
            <numerusform>Not sent: %n fields to mend first, marked on the left.</numerusform>
        </translation>
    </message>
</context>
</TS>
