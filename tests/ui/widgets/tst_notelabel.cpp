// SPDX-License-Identifier: MIT
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestNoteLabel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWouldActOnTheWordsAround()
    {
        NoteLabel note(nullptr);
        HintLabel hint(nullptr);

        note.setNote(NoteLabel::Tone::Error, u"Refused: “\u202egpj.exe\u2066”."_s);
        hint.setText(u"“\u202egpj.exe”"_s);

        QCOMPARE(note.text(), uR"(Refused: “\u202egpj.exe\u2066”.)"_s);
        QCOMPARE(hint.text(), uR"(“\u202egpj.exe”)"_s);
    }
};

QTEST_MAIN(TestNoteLabel)
#include "tst_notelabel.moc"
