// SPDX-License-Identifier: MIT
#include "resources/assets.h"
#include "ui/widgets/pagerail.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPageRail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void init()
    {
        m_rail = std::make_unique<PageRail>(nullptr);
        m_rail->addPage(u"One"_s, "message-square"_L1);
        m_rail->addPage(u"Two"_s, "qr-code"_L1);
        m_rail->addPage(u"Three"_s, "image"_L1);
        m_rail->show();
        m_rail->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rail.get()));
    }

    void beginsWithTheFirst() { QCOMPARE(m_rail->current(), 0); }

    void isChosenFromWithTheMouse()
    {
        QSignalSpy chosen(m_rail.get(), &PageRail::chosen);
        QTest::mouseClick(button(u"Three"_s), Qt::LeftButton);

        QCOMPARE(chosen, (QList<QVariantList>{{2}}));
        QCOMPARE(m_rail->current(), 2);
    }

    void isChosenFromWithArrows()
    {
        QSignalSpy chosen(m_rail.get(), &PageRail::chosen);
        button(u"One"_s)->setFocus();
        QTest::keyClick(button(u"One"_s), Qt::Key_Down);

        QCOMPARE(chosen, (QList<QVariantList>{{1}}));
        QCOMPARE(m_rail->current(), 1);
        QVERIFY(button(u"Two"_s)->hasFocus());
    }

    /// Assistive technology does not press a button, it checks it.
    void isChosenFromByAScreenReader()
    {
        QSignalSpy chosen(m_rail.get(), &PageRail::chosen);
        QAccessibleActionInterface *actions
            = QAccessible::queryAccessibleInterface(button(u"Two"_s))->actionInterface();
        actions->doAction(QAccessibleActionInterface::toggleAction());

        QCOMPARE(chosen, (QList<QVariantList>{{1}}));
    }

    void saysNothingWhenItIsSet()
    {
        QSignalSpy chosen(m_rail.get(), &PageRail::chosen);
        m_rail->setCurrent(1);

        QCOMPARE(m_rail->current(), 1);
        QVERIFY(chosen.isEmpty());
    }

    void keepsItsPageWhenThereIsNoSuch()
    {
        m_rail->setCurrent(3);

        QCOMPARE(m_rail->current(), 0);
    }

    void isAsWideAsItsWords()
    {
        m_rail->addPage(u"Donaudampfschifffahrt"_s, "info"_L1);

        const QToolButton *wide = button(u"Donaudampfschifffahrt"_s);
        QTRY_COMPARE_GE(m_rail->sizeHint().width(),
                        wide->fontMetrics().horizontalAdvance(wide->text()));
    }

private:
    QToolButton *button(const QString &title) const
    {
        for (auto *each : m_rail->findChildren<QToolButton *>()) {
            if (each->text() == title)
                return each;
        }
        qFatal("no such page: %s", qPrintable(title));
    }

    std::unique_ptr<PageRail> m_rail;
};

QTEST_MAIN(TestPageRail)
#include "tst_pagerail.moc"
