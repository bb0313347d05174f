// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockview.h"

#include "ui/widgets/appcolors.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LabelStock l7160()
{
    return {.id = u"avery-l7160"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.2, 15.15},
            .pitch = {66.04, 38.1},
            .columns = 3,
            .rows = 7,
            .cornerRadius = 1.8};
}

LabelStock oneLabel()
{
    return {.id = u"plain"_s, .page = {210, 297}, .label = {210, 297}};
}

QAccessibleInterface *accessible(StockView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

QString name(StockView &view, int label)
{
    return accessible(view)->child(label)->text(QAccessible::Name);
}

/// The only argument of each signal.
template <typename T>
QList<T> arguments(const QSignalSpy &spy)
{
    QList<T> all;
    for (const QList<QVariant> &each : spy)
        all.append(each.constFirst().value<T>());
    return all;
}

void act(QAccessibleInterface *label, const QString &action)
{
    label->actionInterface()->doAction(action);
}

} // namespace

class TestStockView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_view = new StockView;
        layout->addWidget(m_before);
        layout->addWidget(m_view);
        m_view->setStock(l7160());
        m_window->resize(400, 640);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void tellsWhichLabelWasClicked()
    {
        const QSignalSpy picked(m_view, &StockView::picked);
        const QSignalSpy toggled(m_view, &StockView::usedToggled);

        for (int label = 0; label < 21; ++label)
            QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->labelRect(label).center());

        QCOMPARE(picked.count(), 21);
        for (int label = 0; label < 21; ++label)
            QCOMPARE(picked.at(label).constFirst(), label);
        QVERIFY(toggled.isEmpty());
        QCOMPARE(m_view->first(), std::nullopt); // who listens says what is shown
    }

    void tellsWhichLabelIsUsed_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

        QTest::newRow("the other button") << Qt::RightButton << Qt::KeyboardModifiers();
        QTest::newRow("with Ctrl") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void tellsWhichLabelIsUsed()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        const QSignalSpy picked(m_view, &StockView::picked);
        const QSignalSpy toggled(m_view, &StockView::usedToggled);

        QTest::mouseClick(m_view, button, modifiers, m_view->labelRect(4).center());

        QVERIFY(picked.isEmpty());
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.at(0).constFirst(), 4);
    }

    void takesBackAPressThatEndsElsewhere()
    {
        const QSignalSpy picked(m_view, &StockView::picked);

        QTest::mousePress(m_view, Qt::LeftButton, {}, m_view->labelRect(4).center());
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, m_view->labelRect(5).center());
        QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseClick(m_view, Qt::MiddleButton, {}, m_view->labelRect(4).center());

        QVERIFY(picked.isEmpty());
    }

    void walksWithTheArrowKeys()
    {
        m_view->setFirst(4);
        QTest::keyClick(m_before, Qt::Key_Tab);
        QCOMPARE(m_view->focusedLabel(), std::optional(4)); // where printing begins

        const std::pair<Qt::Key, int> walk[]{
            {Qt::Key_Right, 5}, {Qt::Key_Right, 6},  {Qt::Key_Left, 5}, {Qt::Key_Down, 8},
            {Qt::Key_Up, 5},    {Qt::Key_Up, 2},     {Qt::Key_Up, 2},   {Qt::Key_End, 20},
            {Qt::Key_Down, 20}, {Qt::Key_Right, 20}, {Qt::Key_Home, 0}, {Qt::Key_Left, 0}};
        for (const auto &[key, label] : walk) {
            QTest::keyClick(m_view, key);
            QCOMPARE(m_view->focusedLabel(), std::optional(label));
        }
    }

    void actsOnReturnAndSpace()
    {
        const QSignalSpy picked(m_view, &StockView::picked);
        const QSignalSpy toggled(m_view, &StockView::usedToggled);
        m_view->focusLabel(7);

        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_Enter);
        QTest::keyClick(m_view, Qt::Key_Space);

        QCOMPARE(picked.count(), 2);
        QCOMPARE(picked.at(1).constFirst(), 7);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.at(0).constFirst(), 7);
    }

    void isOneStopForTab()
    {
        m_view->focusLabel(7);

        QTest::keyClick(m_view, Qt::Key_Tab);
        QCOMPARE(m_view->focusedLabel(), std::nullopt);

        QTest::keyClick(m_before, Qt::Key_Tab);
        QCOMPARE(m_view->focusedLabel(), std::optional(7)); // where it was
    }

    void leavesOutWhatTheSheetLacks()
    {
        m_view->setUsed({25, 3, -1, 3, 20, 21, 0});
        QCOMPARE(m_view->used(), QList({0, 3, 20}));

        m_view->setFirst(20);
        QCOMPARE(m_view->first(), std::optional(20));
        m_view->setFirst(21);
        QCOMPARE(m_view->first(), std::nullopt);
        m_view->setFirst(-1);
        QCOMPARE(m_view->first(), std::nullopt);
    }

    void dropsTheMarksOfAnotherStock()
    {
        m_view->setUsed({0, 3});
        m_view->setFirst(5);
        m_view->focusLabel(7);

        m_view->setStock(oneLabel());

        QCOMPARE(m_view->count(), 1);
        QCOMPARE(m_view->used(), QList({0}));
        QCOMPARE(m_view->first(), std::nullopt);
        QCOMPARE(m_view->focusedLabel(), std::nullopt);
        QTest::keyClick(m_view, Qt::Key_Right); // does not fall over
    }

    void keepsItsMarksWhereThereIsNoRoom()
    {
        StockView view;
        view.resize(1, 1);
        view.setStock(l7160());

        view.setUsed({3});
        view.setFirst(4);

        QCOMPARE(view.count(), 21);
        QCOMPARE(view.used(), QList({3}));
        QCOMPARE(view.first(), std::optional(4));
        QCOMPARE(view.labelRect(3), QRect());
    }

    void showsNothingOfABrokenStock()
    {
        LabelStock broken = l7160();
        broken.rows = 0;

        m_view->setStock(broken);

        QCOMPARE(m_view->count(), 0);
        QCOMPARE(accessible(*m_view)->childCount(), 0);
        QTest::mouseClick(m_view, Qt::LeftButton);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Return);
        m_view->grab();
    }

    void isAListOfItsLabels()
    {
        m_view->setUsed({3});
        m_view->setFirst(4);
        QAccessibleInterface *list = accessible(*m_view);

        QCOMPARE(list->text(QAccessible::Name), u"Label sheet"_s);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 21);
        QCOMPARE(name(*m_view, 0), u"Label 1, free"_s);
        QCOMPARE(name(*m_view, 3), u"Label 4, used"_s);
        QCOMPARE(name(*m_view, 4), u"Label 5, printing begins here"_s);
        QVERIFY(list->child(3)->state().checked);
        QVERIFY(!list->child(4)->state().checked);
        QVERIFY(list->child(4)->state().selected);
        QVERIFY(!list->child(3)->state().selected);
        for (int label = 0; label < 21; ++label) {
            QCOMPARE(list->child(label)->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(list->child(label)), label);
            const QPoint middle = list->child(label)->rect().center();
            QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(label));
        }
        QCOMPARE(list->child(21), nullptr);
        QCOMPARE(list->child(-1), nullptr);
    }

    void obeysAScreenReader()
    {
        const QSignalSpy picked(m_view, &StockView::picked);
        const QSignalSpy toggled(m_view, &StockView::usedToggled);
        QAccessibleInterface *label = accessible(*m_view)->child(9);

        act(label, QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->focusedLabel(), std::optional(9));
        QCOMPARE(accessible(*m_view)->focusChild(), label);
        QVERIFY(label->state().focused);

        act(label, QAccessibleActionInterface::pressAction());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.at(0).constFirst(), 9);

        act(label, QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.at(0).constFirst(), 9);

        m_view->setEnabled(false);
        act(label, QAccessibleActionInterface::pressAction());
        QCOMPARE(picked.count(), 1);
        QVERIFY(label->state().disabled);
    }

    void tellsAScreenReaderWhatChanges()
    {
        m_view->setFirst(4);
        const QSignalSpy renamed(m_view, &StockView::labelsRenamed);
        const QSignalSpy replaced(m_view, &StockView::labelsReplaced);
        const QSignalSpy focused(m_view, &StockView::labelFocused);

        m_view->setUsed({3});
        m_view->setFirst(6);
        m_view->setFirst(6);
        m_view->setUsed({3, 6}); // which keeps its name: printing begins there
        QCOMPARE(arguments<QList<int>>(renamed), QList<QList<int>>({{3}, {4, 6}}));
        QCOMPARE(name(*m_view, 3), u"Label 4, used"_s);
        QCOMPARE(name(*m_view, 4), u"Label 5, free"_s);
        QCOMPARE(name(*m_view, 6), u"Label 7, printing begins here"_s);

        m_view->focusLabel(9);
        QVERIFY(focused.count() > 0);
        QCOMPARE(arguments<int>(focused).constLast(), 9);
        const auto before = focused.count();
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(arguments<int>(focused).sliced(before), QList<int>{10});

        QVERIFY(replaced.isEmpty());
        m_view->setStock(oneLabel());
        m_view->setStock(oneLabel());
        QCOMPARE(replaced.count(), 1);
    }

    void isPaleWhileItCannotBeUsed()
    {
        m_view->setFirst(4);
        const QPoint first = m_view->labelRect(4).topLeft() + QPoint(8, 8);
        const QColor usual = m_view->grab().toImage().pixelColor(first);

        m_view->setEnabled(false);

        QVERIFY(m_view->grab().toImage().pixelColor(first).lightness() > usual.lightness());
    }

    void outlivesTheLabelAScreenReaderHolds()
    {
        QAccessibleInterface *label = accessible(*m_view)->child(9);

        m_view->setStock(oneLabel());

        QVERIFY(label->isValid());
        QVERIFY(label->state().invisible);
        QCOMPARE(label->text(QAccessible::Name), QString());
        QCOMPARE(label->rect(), QRect());
        const QSignalSpy picked(m_view, &StockView::picked);
        act(label, QAccessibleActionInterface::pressAction());
        QVERIFY(picked.isEmpty());
    }

    void asksForTheShapeOfItsPage()
    {
        QVERIFY(m_view->hasHeightForWidth());
        QCOMPARE(m_view->heightForWidth(210), 297);
        QCOMPARE(m_view->minimumSizeHint().width(), 160);
        LabelStock wide = oneLabel();
        wide.page = wide.label = {297, 210};
        m_view->setStock(wide);
        QCOMPARE(m_view->heightForWidth(297), 210);
    }

    void showsItselfInBothSchemes()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_view->setPalette(appPalette(scheme));
            m_view->setFirst(4);
            const QImage shown = m_view->grab().toImage();
            const QPoint first = m_view->labelRect(4).topLeft() + QPoint(8, 8);
            QCOMPARE(shown.pixelColor(first), appColors(scheme).accent);
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    StockView *m_view = nullptr;
};

QTEST_MAIN(TestStockView)
#include "tst_stockview.moc"
