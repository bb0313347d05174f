// SPDX-License-Identifier: MIT
#include "ui/printing/calibrationdialog.h"

#include "app/labels/calibrationreading.h"
#include "tests/ui/printing/ownprintparts.h"
#include "ui/widgets/notelabel.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF paper(210, 297);
const Calibration kept{{1.5, -0.5}, {1.01, 0.99}};

} // namespace

class TestCalibrationDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_own = std::make_unique<OwnPrintParts>();
        QVERIFY(!m_own->book.setCalibration({}, kept));
        m_dialog = std::make_unique<CalibrationDialog>(m_own->book, paper, nullptr);
        m_dialog->open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_own.reset();
    }

    void beginsWithWhatIsKept() { QCOMPARE(shown(), kept); }

    void beginsWithAnExactMeasure()
    {
        press(u"Work out the adjustment"_s);

        QCOMPARE(shown(), kept); // a page that came out right needs no other one
    }

    void worksOutWhatWasMeasured()
    {
        const CalibrationReading exact = exactReading(paper);
        field(u"Left edge to the first cross"_s).setValue(exact.left + 2);
        press(u"Work out the adjustment"_s);
        press(u"Keep"_s);

        const auto wanted
            = calibrationFrom({exact.left + 2, exact.top, exact.across, exact.down}, paper, kept);
        QVERIFY(wanted);
        QVERIFY(std::abs(m_own->book.calibration({}).offset.x() - wanted->offset.x()) < 0.06);
        QCOMPARE_LT(m_own->book.calibration({}).offset.x(), kept.offset.x());
        QVERIFY(!m_dialog->isVisible());
    }

    void saysWhatCannotBeRight()
    {
        field(u"First cross to the right one"_s).setValue(10);
        press(u"Work out the adjustment"_s);

        QVERIFY(note().isVisible());
        QVERIFY(!note().text().isEmpty());
        QCOMPARE(shown(), kept);
    }

    void noAdjustmentIsKeptLikeAnyOther()
    {
        press(u"No adjustment"_s);
        QCOMPARE(m_own->book.calibration({}), kept);
        press(u"Keep"_s);

        QCOMPARE(m_own->book.calibration({}), Calibration());
    }

    void cancelKeepsWhatWas()
    {
        field(u"Move down"_s).setValue(7);
        press(u"Cancel"_s);

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_own->book.calibration({}), kept);
    }

    void theTestPageIsPrintedWithWhatIsKept()
    {
        QSignalSpy asked(m_dialog.get(), &CalibrationDialog::testPageRequested);
        press(u"Print the test page…"_s);

        QCOMPARE(asked.size(), 1);
        const auto job = asked.first().first().value<PrintJob>();
        QCOMPARE(job.paper, paper);
        QCOMPARE(job.pages, 1);
        QVERIFY(!job.placement);
        QCOMPARE(job.page(0, {kept, 600}).size, paper);
        QVERIFY(!job.page(0, {kept, 600}).shapes.isEmpty());
    }

    void saysWhatBecameOfTheTestPage()
    {
        m_dialog->showPrinted({.reason = PrintOutcome::Reason::Cancelled});
        QVERIFY(note().isVisible());
        const QString cancelled = note().text();

        m_dialog->showPrinted({.reason = PrintOutcome::Reason::Printed, .pages = {0}});

        QVERIFY(note().text() != cancelled);
    }

private:
    QDoubleSpinBox &field(const QString &name) const
    {
        for (auto *box : m_dialog->findChildren<QDoubleSpinBox *>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("there is no field %s", qPrintable(name));
    }

    void press(const QString &words) const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                return button->click();
        }
        qFatal("there is no button %s", qPrintable(words));
    }

    NoteLabel &note() const { return *m_dialog->findChild<NoteLabel *>(); }

    Calibration shown() const
    {
        return {{field(u"Move to the right"_s).value(), field(u"Move down"_s).value()},
                {field(u"Width"_s).value() / 100, field(u"Height"_s).value() / 100}};
    }

    std::unique_ptr<OwnPrintParts> m_own;
    std::unique_ptr<CalibrationDialog> m_dialog;
};

QTEST_MAIN(TestCalibrationDialog)
#include "tst_calibrationdialog.moc"
