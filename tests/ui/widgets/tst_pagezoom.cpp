// SPDX-License-Identifier: MIT
#include "ui/widgets/pagezoom.h"

#include "ui/widgets/pageview.h"

#include <QPainterPath>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PrintPage paper(const QColor &colour)
{
    QPainterPath all;
    all.addRect(0, 0, 210, 297);
    return {.size = {210, 297}, .trim = {0, 0, 210, 297}, .shapes = {FilledPath{all, colour}}};
}

QToolButton *buttonNamed(const QWidget &root, const QString &name)
{
    const auto buttons = root.findChildren<QToolButton *>();
    const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestPageZoom : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_zoom = std::make_unique<PageZoom>(nullptr);
        m_zoom->view().setPage(paper(Qt::red));
        m_zoom->resize(400, 500);
        m_zoom->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_zoom.get()));
    }

    void fitsAtFirst()
    {
        QVERIFY(!m_zoom->zoom());
        QVERIFY(m_zoom->view().rect().contains(m_zoom->view().paperRect().toAlignedRect()));
        QVERIFY(buttonNamed(*m_zoom, u"Fit"_s)->isChecked());
    }

    void actualSizeIsThePapersOnThisScreen()
    {
        buttonNamed(*m_zoom, u"Actual size"_s)->click();

        QCOMPARE(*m_zoom->zoom(), 1.0);
        const QScreen *screen = m_zoom->screen();
        const double dpi = screen->physicalDotsPerInch();
        const double used = dpi >= 50 && dpi <= 400 ? dpi : screen->logicalDotsPerInch();
        QVERIFY(qAbs(m_zoom->view().paperRect().width() - 210 / 25.4 * used) < 1);
        QVERIFY(!buttonNamed(*m_zoom, u"Fit"_s)->isChecked());
        // all of it can be reached, and what is in sight is drawn
        QVERIFY(m_zoom->view().width() >= m_zoom->view().paperRect().width());
        QCOMPARE(m_zoom->grab().toImage().pixelColor(200, 200), QColor(Qt::red));
    }

    void stepsByButtonsKeysAndWheel()
    {
        const double before = m_zoom->view().shownScale();
        buttonNamed(*m_zoom, u"Larger"_s)->click();
        const double larger = m_zoom->view().shownScale();
        QVERIFY(larger > before * 1.2);
        buttonNamed(*m_zoom, u"Smaller"_s)->click();
        QVERIFY(qAbs(m_zoom->view().shownScale() - before) < 0.01);

        QWheelEvent wheel({100, 100}, m_zoom->view().mapToGlobal(QPointF(100, 100)), {}, {0, 120},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_zoom->view(), &wheel);
        QVERIFY(qAbs(m_zoom->view().shownScale() - larger) < 0.01);
        buttonNamed(*m_zoom, u"Fit"_s)->click();
        QVERIFY(!m_zoom->zoom());
        QTRY_VERIFY(qAbs(m_zoom->view().shownScale() - before) < 0.01);
    }

    void staysWithinItsLimits()
    {
        m_zoom->setZoom(1000);
        QCOMPARE(*m_zoom->zoom(), PageZoom::largest);
        m_zoom->zoomBy(1);
        QCOMPARE(*m_zoom->zoom(), PageZoom::largest);
        m_zoom->setZoom(0);
        QCOMPARE(*m_zoom->zoom(), PageZoom::smallest);
        QVERIFY(!m_zoom->grab().isNull());
    }

    void hatchesWhatAPrinterLeavesWhite()
    {
        m_zoom->view().setUnprintable(QMarginsF(20, 20, 20, 20));
        const QImage with = m_zoom->view().grab().toImage();
        m_zoom->view().setUnprintable({});
        const QImage without = m_zoom->view().grab().toImage();

        const QRectF page = m_zoom->view().paperRect();
        const double scale = m_zoom->view().shownScale();
        const QRect printed
            = page.adjusted(20 * scale, 20 * scale, -20 * scale, -20 * scale).toAlignedRect();
        int outside = 0;
        int inside = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                (printed.adjusted(2, 2, -2, -2).contains(x, y) ? inside : outside) += 1;
            }
        }
        QCOMPARE(inside, 0);
        QVERIFY(outside > 500);
    }

    void aPageOfAnotherSizeKeepsItsZoom()
    {
        m_zoom->setZoom(1);
        PrintPage card = paper(Qt::blue);
        card.size = {85, 55};

        m_zoom->view().setPage(card);

        QVERIFY(qAbs(m_zoom->view().paperRect().width() / m_zoom->view().paperRect().height()
                     - 85.0 / 55)
                < 0.01);
        m_zoom->view().setPage({});
        QCOMPARE(m_zoom->view().shownScale(), 0.0);
    }

private:
    std::unique_ptr<PageZoom> m_zoom;
};

QTEST_MAIN(TestPageZoom)
#include "tst_pagezoom.moc"
