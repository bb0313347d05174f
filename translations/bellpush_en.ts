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
    <name>LinkText</name>
    <message numerus="yes">
        <source>Room for %n more letter(s)</source>
        <translation>
            <numerusform>Room for %n more letter</numerusform>
            <numerusform>Room for %n more letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A module is %1, %n dot(s) of the printer.</source>
        <translation>
            <numerusform>A module is %1, %n dot of the printer.</numerusform>
            <numerusform>A module is %1, %n dots of the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): at least %1 wide in print.</source>
        <translation>
            <numerusform>%n character: at least %1 wide in print.</numerusform>
            <numerusform>%n characters: at least %1 wide in print.</numerusform>
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
    <name>PosterViewText</name>
    <message numerus="yes">
        <source>Fix %n field(s), marked on the left.</source>
        <translation>
            <numerusform>Fix %n field, marked on the left.</numerusform>
            <numerusform>Fix %n fields, marked on the left.</numerusform>
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
    <name>SheetNotes</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing stopped after %n page(s): the printer or the disk takes no more.</source>
        <translation>
            <numerusform>Printing stopped after %n page: the printer or the disk takes no more.</numerusform>
            <numerusform>Printing stopped after %n pages: the printer or the disk takes no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved in %1.</source>
        <translation>
            <numerusform>%n page saved in %1.</numerusform>
            <numerusform>%n pages saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s) of the list and choose it again, or leave them out: line %1.</source>
        <translation>
            <numerusform>Fix %n row of the list and choose it again, or leave it out: line %1.</numerusform>
            <numerusform>Fix %n rows of the list and choose it again, or leave them out: lines %1.</numerusform>
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
    <name>bellpush::PlacementsPage</name>
    <message numerus="yes">
        <source>Calls from %n print(s) can then no longer be told apart. What is on paper keeps working.</source>
        <translation>
            <numerusform>Calls from this print can then no longer be told apart. What is on paper keeps working.</numerusform>
            <numerusform>Calls from these %n prints can then no longer be told apart. What is on paper keeps working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1: %n row(s).</source>
        <translation>
            <numerusform>Saved %1: %n row.</numerusform>
            <numerusform>Saved %1: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::SendBar</name>
    <message numerus="yes">
        <source>Not sent. Fix %n field(s), marked on the left.</source>
        <translation>
            <numerusform>Not sent. Fix %n field, marked on the left.</numerusform>
            <numerusform>Not sent. Fix %n fields, marked on the left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::SheetListFile</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::SheetPreview</name>
    <message numerus="yes">
        <source>%n label(s) on this sheet</source>
        <translation>
            <numerusform>%n label on this sheet</numerusform>
            <numerusform>%n labels on this sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bellpush::StockActions</name>
    <message numerus="yes">
        <source>Forgotten, too: %n used label(s) of the sheet begun last.</source>
        <translation>
            <numerusform>Forgotten, too: %n used label of the sheet begun last.</numerusform>
            <numerusform>Forgotten, too: %n used labels of the sheet begun last.</numerusform>
        </translation>
    </message>
</context>
</TS>
