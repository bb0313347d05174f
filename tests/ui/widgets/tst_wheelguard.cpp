// SPDX-License-Identifier: MIT
#include "ui/widgets/appstyle.h"
#include "ui/widgets/draftedits.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

/// A value that the wheel could change.
struct Control {
    QWidget *widget = nullptr;
    std::function<int()> value{};
};

QList<Control> controlsIn(QWidget *form)
{
    auto *plainChoice = new QComboBox(form);
    auto *choice = new ChoiceField(form);
    for (QComboBox *box : {plainChoice, static_cast<QComboBox *>(choice)}) {
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        box->setCurrentIndex(1);
    }
    auto *typed = new QComboBox(form);
    typed->setEditable(true);
    typed->addItems({u"a"_s, u"b"_s, u"c"_s});
    typed->setCurrentIndex(1);
    auto *number = new NumberField(form);
    auto *plainNumber = new QSpinBox(form);
    auto *decimal = new QDoubleSpinBox(form);
    auto *slider = new QSlider(Qt::Horizontal, form);
    number->setValue(5);
    plainNumber->setValue(5);
    decimal->setValue(5);
    slider->setValue(5);
    return {{plainChoice,
             [=] {
                 return plainChoice->currentIndex();
             }},
            {choice,
             [=] {
                 return choice->currentIndex();
             }},
            {typed,
             [=] {
                 return typed->currentIndex();
             }},
            {number,
             [=] {
                 return number->value();
             }},
            {plainNumber,
             [=] {
                 return plainNumber->value();
             }},
            {decimal,
             [=] {
                 return qRound(decimal->value());
             }},
            {slider, [=] {
                 return slider->value();
             }}};
}

/// The wheel turned down over a widget: over what is typed into, where it has such a thing.
void turnOver(QWidget *widget)
{
    QWidget *inner = widget->findChild<QLineEdit *>();
    QWidget *target = inner == nullptr ? widget : inner;
    const QPointF at = QRectF(target->rect()).center();
    QWheelEvent event(at, target->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // as a mouse's: it goes on to what lies around
    qApp->notify(target, &event);
}

} // namespace

class TestWheelGuard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new AppStyle); }

    void theWheelScrollsTheFormAndChangesNothing()
    {
        QScrollArea area;
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        const QList<Control> controls = controlsIn(form);
        for (const Control &control : controls)
            layout->addWidget(control.widget);
        layout->addSpacing(2000);
        auto *other = new QLineEdit(form);
        layout->addWidget(other);
        area.setWidget(form);
        area.resize(300, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.activateWindow();
        other->setFocus();
        area.verticalScrollBar()->setValue(0);

        for (const Control &control : controls) {
            const int before = control.value();
            const int scrolled = area.verticalScrollBar()->value();

            turnOver(control.widget);

            QCOMPARE(control.value(), before);
            QVERIFY(!control.widget->hasFocus());
            QCOMPARE_GT(area.verticalScrollBar()->value(), scrolled);
        }
    }

    void theWheelTurnsWhatHasTheKeyboard()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        const QList<Control> controls = controlsIn(&form);
        for (const Control &control : controls)
            layout->addWidget(control.widget);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow();

        for (const Control &control : controls) {
            const int before = control.value();
            control.widget->setFocus();
            QTRY_VERIFY(control.widget->hasFocus());

            turnOver(control.widget);

            QVERIFY(control.value() != before);
        }
    }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
