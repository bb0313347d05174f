// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterchooser.h"

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "tests/ui/window/openprogram.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QStringList shownNames(const PosterChooser &chooser)
{
    QStringList names;
    for (int row = 0; row < chooser.count(); ++row) {
        if (!chooser.item(row)->isHidden())
            names.append(chooser.item(row)->text());
    }
    return names;
}

QListWidgetItem *itemNamed(const PosterChooser &chooser, const QString &name)
{
    return chooser.findItems(name, Qt::MatchExactly).value(0);
}

QImage pictureOf(const PosterChooser &chooser, const QString &name)
{
    return itemNamed(chooser, name)->icon().pixmap(chooser.iconSize()).toImage();
}

} // namespace

class TestPosterChooser : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_chooser = std::make_unique<PosterChooser>(nullptr);
        m_chooser->resize(m_chooser->sizeHint());
        m_draft.headline = u"Call us"_s;
        m_chooser->setContent(m_draft, postersamples::usual());
        m_chooser->setDesign(u"notice"_s);
        m_chooser->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chooser.get()));
    }

    void offersEveryDesignByGroup()
    {
        const QStringList names = shownNames(*m_chooser);

        QCOMPARE(names.size(), posterDesigns().size() + 4);
        QCOMPARE(names.constFirst(), u"Posters"_s);
        QVERIFY(names.indexOf(u"Table tents"_s) < names.indexOf(u"Tent in colour"_s));
        QVERIFY(names.indexOf(u"Stickers"_s) < names.indexOf(u"Round sticker"_s));
        QVERIFY(names.indexOf(u"Cards"_s) < names.indexOf(u"Appointment card"_s));
    }

    void offersThoseOfAPaper()
    {
        m_chooser->setPaper(u"round"_s);
        QCOMPARE(shownNames(*m_chooser),
                 QStringList({u"Stickers"_s, u"Round sticker"_s, u"Disc in colour"_s}));

        m_chooser->setPaper({});
        QCOMPARE(shownNames(*m_chooser).size(), posterDesigns().size() + 4);
    }

    void whatIsInSightIsDrawnWithTheShopsWords()
    {
        QTRY_VERIFY(!itemNamed(*m_chooser, u"Notice"_s)->icon().isNull());
        QTRY_VERIFY(!itemNamed(*m_chooser, u"Frame"_s)->icon().isNull());
        QVERIFY(itemNamed(*m_chooser, u"Appointment card"_s)->icon().isNull()); // out of sight
        const QImage before = pictureOf(*m_chooser, u"Notice"_s);

        m_draft.headline = u"Something else altogether"_s;
        PosterContent content = postersamples::usual();
        content.headline = m_draft.headline;
        m_chooser->setContent(m_draft, content);

        QTRY_VERIFY(pictureOf(*m_chooser, u"Notice"_s) != before);
        m_chooser->verticalScrollBar()->setValue(m_chooser->verticalScrollBar()->maximum());
        QTRY_VERIFY(!itemNamed(*m_chooser, u"Appointment card"_s)->icon().isNull());
    }

    void keysAndReadersReachADesign()
    {
        const QSignalSpy chosen(m_chooser.get(), &PosterChooser::designChosen);

        QTest::keyClick(m_chooser.get(), Qt::Key_Right);

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst(), u"band"_s);
        for (int presses = 0; presses < 40; ++presses)
            QTest::keyClick(m_chooser.get(), Qt::Key_Down);
        const QString last = chosen.constLast().constFirst().toString();
        QCOMPARE(posterDesign(last)->group, PosterGroup::Card); // past every heading
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chooser.get());
        QVERIFY(list != nullptr);
        QStringList said;
        for (int i = 0; i < list->childCount(); ++i)
            said.append(list->child(i)->text(QAccessible::Name));
        QVERIFY2(said.contains(u"Band. The number in a band of colour. "_s
                               + itemNamed(*m_chooser, u"Band"_s)
                                     ->data(Qt::AccessibleTextRole)
                                     .toString()
                                     .section(u". "_s, 2)),
                 qPrintable(said.join(u'\n')));
    }

private:
    PosterDraft m_draft{};
    std::unique_ptr<PosterChooser> m_chooser;
};

QTEST_MAIN(TestPosterChooser)
#include "tst_posterchooser.moc"
