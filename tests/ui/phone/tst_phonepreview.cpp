// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/phone/phonepreview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bellpush::PhoneTap)

namespace {

QAccessibleInterface *accessible(PhonePreview &preview)
{
    return QAccessible::queryAccessibleInterface(&preview);
}

QStringList childNames(PhonePreview &preview)
{
    QStringList names;
    for (int i = 0; i < accessible(preview)->childCount(); ++i)
        names << accessible(preview)->child(i)->text(QAccessible::Name);
    return names;
}

void press(QAccessibleInterface *item)
{
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

class TestPhonePreview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_preview = new PhonePreview;
        m_after = new QLineEdit;
        for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_preview),
                                static_cast<QWidget *>(m_after)})
            layout->addWidget(widget);
        m_preview->setSetting(sampleSetting());
        m_preview->setDraft(fullDraft());
        m_window->resize(400, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void isAPanelOfItsParts()
    {
        QAccessibleInterface *panel = accessible(*m_preview);
        QCOMPARE(panel->text(QAccessible::Name), u"Phone preview"_s);
        QCOMPARE(panel->role(), QAccessible::Grouping);
        const QStringList names{u"Spring *dates*"_s,
                                u"See our https://a.example/dates\nRoses\n2. Herbs\nLovely\n"
                                "CODE and old mono"_s,
                                u"Until May: https://b.example"_s, u"12:00"_s, u"See dates"_s};
        QCOMPARE(childNames(*m_preview), names);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(panel->child(i)->role(), QAccessible::StaticText);
        QCOMPARE(panel->child(4)->role(), QAccessible::Button);
        QVERIFY(panel->child(5) == nullptr);
        for (int i = 0; i < panel->childCount(); ++i) {
            QCOMPARE(panel->child(i)->parent(), panel);
            QCOMPARE(panel->indexOfChild(panel->child(i)), i);
            QVERIFY(panel->rect().contains(panel->child(i)->rect()));
            const QPoint middle = panel->child(i)->rect().center();
            QCOMPARE(panel->childAt(middle.x(), middle.y()), panel->child(i));
        }
    }

    void pressesByAccessibility()
    {
        QSignalSpy tapped(m_preview, &PhonePreview::tapped);
        QAccessibleInterface *button = accessible(*m_preview)->child(4);
        press(button);

        QCOMPARE(tapped.size(), 1);
        const auto tap = tapped.first().first().value<PhoneTap>();
        QCOMPARE(tap, (PhoneTap{PhoneTap::Kind::OpenLink, u"https://c.example"_s}));
        QVERIFY(accessible(*m_preview)->child(0)->actionInterface() == nullptr);
    }

    void offersTheLinksOfAText()
    {
        QSignalSpy tapped(m_preview, &PhonePreview::tapped);
        for (const auto &[part, address] :
             {std::pair{1, u"https://a.example/dates"_s}, std::pair{2, u"https://b.example"_s}}) {
            QAccessibleInterface *text = accessible(*m_preview)->child(part);
            QCOMPARE(text->childCount(), 1);
            QCOMPARE(text->child(0)->role(), QAccessible::Link);
            QCOMPARE(text->child(0)->text(QAccessible::Name), address);
            QCOMPARE(text->child(0)->parent(), text);
            press(text->child(0));
            m_preview->closeOverlay();
            QCOMPARE(tapped.takeFirst().first().value<PhoneTap>().address, address);
        }
    }

    void keepsItsChildrenAsTheTextChanges()
    {
        QAccessibleInterface *panel = accessible(*m_preview);
        QAccessibleInterface *body = panel->child(1);
        MessageDraft draft = fullDraft();
        draft.headerText.clear();
        draft.body = u"Other"_s;
        m_preview->setDraft(draft);

        QCOMPARE(panel->child(0), body);
        QCOMPARE(body->text(QAccessible::Name), u"Other"_s);

        draft.body.clear();
        m_preview->setDraft(draft);
        QCOMPARE(panel->indexOfChild(body), -1);
        QVERIFY(body->state().invisible);
        QVERIFY(body->text(QAccessible::Name).isEmpty());
    }

    void tapsWithTheMouse()
    {
        QSignalSpy tapped(m_preview, &PhonePreview::tapped);
        const QPoint link = m_preview->tappableRect(0).center();
        QTest::mouseMove(m_preview, link);
        QCOMPARE(m_preview->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(m_preview, Qt::LeftButton, {}, link);
        QCOMPARE(tapped.size(), 1);
        m_preview->closeOverlay();

        QTest::mousePress(m_preview, Qt::LeftButton, {}, link);
        QTest::mouseRelease(m_preview, Qt::LeftButton, {}, {5, 5});
        QTest::mouseClick(m_preview, Qt::RightButton, {}, link);
        QTest::mouseClick(m_preview, Qt::LeftButton, {}, {5, 5});
        QCOMPARE(tapped.size(), 1);
        QTest::mouseMove(m_preview, {5, 5});
        QCOMPARE(m_preview->cursor().shape(), Qt::ArrowCursor);
    }

    void tapsWithTheKeyboard()
    {
        QSignalSpy tapped(m_preview, &PhonePreview::tapped);
        m_before->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(m_preview->hasFocus());
            QTest::keyClick(m_preview, key);
            QVERIFY(m_preview->content().overlay.has_value());
            QTest::keyClick(m_preview, Qt::Key_Escape);
            QVERIFY(!m_preview->content().overlay);
        }
        QTest::keyClick(m_preview, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QVERIFY(!m_preview->focusedTappable());

        QStringList addresses;
        for (const QList<QVariant> &signal : tapped)
            addresses << signal.first().value<PhoneTap>().address;
        const QStringList expected{u"https://a.example/dates"_s, u"https://b.example"_s,
                                   u"https://c.example"_s};
        QCOMPARE(addresses, expected);

        QTest::keyClick(m_after, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(m_preview->focusedTappable(), std::optional<qsizetype>(2));
        QTest::keyClick(m_preview, Qt::Key_Left);
        QCOMPARE(m_preview->focusedTappable(), std::optional<qsizetype>(1));
        QTest::keyClick(m_preview, Qt::Key_Right);
        QVERIFY(accessible(*m_preview)->child(4)->state().focused);
        QCOMPARE(accessible(*m_preview)->focusChild(), accessible(*m_preview)->child(4));
    }

    void forgetsAFocusThatIsGone()
    {
        m_preview->focusTappable(2);
        MessageDraft draft = callDraft(u"Hi"_s);
        m_preview->setDraft(draft);
        QVERIFY(!m_preview->focusedTappable());
        draft.kind = MessageKind::Text;
        m_preview->setDraft(draft);
        QTest::keyClick(m_preview, Qt::Key_Space);
        QTest::keyClick(m_preview, Qt::Key_Right);
        QVERIFY(!m_preview->focusedTappable());
    }

    void scrolls()
    {
        m_preview->setDraft(callDraft(u"Line\n"_s.repeated(100)));
        const qreal end = m_preview->layoutOfPhone().longestScroll();
        QVERIFY(end > 0);
        QCOMPARE(m_preview->scroll(), end);

        QTest::keyClick(m_preview, Qt::Key_Home);
        QCOMPARE(m_preview->scroll(), 0);
        QTest::keyClick(m_preview, Qt::Key_Down);
        QVERIFY(m_preview->scroll() > 0);
        QTest::keyClick(m_preview, Qt::Key_Up);
        QTest::keyClick(m_preview, Qt::Key_Up);
        QCOMPARE(m_preview->scroll(), 0);
        QTest::keyClick(m_preview, Qt::Key_End);
        QCOMPARE(m_preview->scroll(), end);
        const QPointF middle = m_preview->rect().center();
        QWheelEvent wheel(middle, m_preview->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_preview, &wheel);
        QVERIFY(m_preview->scroll() < end);
    }

    void bringsTheFocusIntoSight()
    {
        m_preview->setDraft(callDraft(u"Line\n"_s.repeated(100)));
        QTest::keyClick(m_preview, Qt::Key_Home);
        QVERIFY(!m_preview->visibleChat().contains(m_preview->tappableRect(0)));
        QVERIFY(accessible(*m_preview)->child(2)->state().offscreen);
        m_preview->focusTappable(0);
        QVERIFY(m_preview->visibleChat().contains(m_preview->tappableRect(0)));
        QVERIFY(!accessible(*m_preview)->child(2)->state().offscreen);
    }

    void opensTheSheetAndClosesIt()
    {
        m_preview->setDraft(templateDraft(6));
        QAccessibleInterface *panel = accessible(*m_preview);
        const int before = panel->childCount();
        press(panel->child(before - 1)); // "See all"

        QVERIFY(m_preview->content().overlay.has_value());
        QCOMPARE(panel->childCount(), before + 1 + 6 + 1); // title, options, Close
        QAccessibleInterface *close = panel->child(panel->childCount() - 1);
        QCOMPARE(close->text(QAccessible::Name), u"Close"_s);
        QCOMPARE(close->role(), QAccessible::Button);
        QVERIFY(panel->child(before)->role() == QAccessible::StaticText);
        for (int i = before; i < panel->childCount(); ++i)
            QVERIFY(panel->rect().contains(panel->child(i)->rect()));
        QTest::mouseClick(m_preview, Qt::LeftButton, {},
                          m_preview->mapFromGlobal(panel->child(before + 2)->rect().center()));
        QVERIFY(m_preview->content().overlay->shape == OverlayContent::Shape::Screen);
        QTest::keyClick(m_preview, Qt::Key_Escape);
        QVERIFY(!m_preview->content().overlay);
        QCOMPARE(panel->childCount(), before);
    }

    void closesWhereItIsDimmed()
    {
        m_preview->setDraft(templateDraft(6));
        press(accessible(*m_preview)->child(accessible(*m_preview)->childCount() - 1));
        const QPoint above(m_preview->width() / 2, m_preview->visibleChat().top() - 20);

        QTest::mouseClick(m_preview, Qt::LeftButton, {}, m_preview->visibleChat().center());
        QVERIFY(m_preview->content().overlay.has_value());
        m_preview->closeOverlay();
        press(accessible(*m_preview)->child(accessible(*m_preview)->childCount() - 1));
        QTest::mouseClick(m_preview, Qt::LeftButton, {}, above);
        QVERIFY(!m_preview->content().overlay);
    }

    void keepsTheKeyboardWhereItWas()
    {
        m_preview->setDraft(templateDraft(6));
        m_preview->focusTappable(2);
        QTest::keyClick(m_preview, Qt::Key_Space);
        QVERIFY(m_preview->content().overlay.has_value());
        QCOMPARE(m_preview->focusedTappable(), std::optional<qsizetype>(0));
        QVERIFY(accessible(*m_preview)->focusChild()->text(QAccessible::Name)
                == m_preview->content().overlay->buttons.constFirst().label);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_preview, Qt::Key_Tab);
        QVERIFY(m_preview->hasFocus());
        QTest::keyClick(m_preview, Qt::Key_Return); // Close
        QVERIFY(!m_preview->content().overlay);
        QCOMPARE(m_preview->focusedTappable(), std::optional<qsizetype>(2));
    }

    void unfoldsALongBody()
    {
        MessageDraft draft = templateDraft(1);
        draft.templateWords.body = u"Line\n"_s.repeated(12);
        m_preview->setDraft(draft);
        QAccessibleInterface *body = accessible(*m_preview)->child(1);
        QCOMPARE(body->childCount(), 1);
        QCOMPARE(body->child(0)->text(QAccessible::Name), u"Read more"_s);
        const qreal folded = m_preview->layoutOfPhone().bubble.size.height();

        press(body->child(0));

        QCOMPARE(body->childCount(), 0);
        QVERIFY(m_preview->layoutOfPhone().bubble.size.height() > folded);
    }

    void staysWhereItIsRead()
    {
        MessageDraft draft = callDraft(u"Line\n"_s.repeated(100));
        m_preview->setDraft(draft);
        QTest::keyClick(m_preview, Qt::Key_Home);
        PhoneSetting setting = sampleSetting();
        setting.time = u"12:01"_s;
        m_preview->setSetting(setting);
        QCOMPARE(m_preview->scroll(), 0);
        m_window->resize(400, 800);
        QCOMPARE(m_preview->scroll(), 0);

        QTest::keyClick(m_preview, Qt::Key_End);
        m_window->resize(400, 700);
        QTRY_COMPARE(m_preview->scroll(), m_preview->layoutOfPhone().longestScroll());
        QTest::keyClick(m_preview, Qt::Key_Home);
        draft.body += u'x';
        m_preview->setDraft(draft);
        QCOMPARE(m_preview->scroll(), m_preview->layoutOfPhone().longestScroll());
    }

    void closesWhatBelongsToAnotherKind()
    {
        m_preview->setDraft(templateDraft(6));
        press(accessible(*m_preview)->child(accessible(*m_preview)->childCount() - 1));
        QVERIFY(m_preview->content().overlay.has_value());

        m_preview->setDraft(fullDraft());

        QVERIFY(!m_preview->content().overlay);
    }

    void drawsAWiderPhoneSmaller()
    {
        m_preview->setLook({.width = 480});
        QVERIFY(m_preview->width() < 480);
        QVERIFY(QRect({}, m_preview->size()).contains(m_preview->visibleChat()));
        QSignalSpy tapped(m_preview, &PhonePreview::tapped);
        const qsizetype last = m_preview->layoutOfPhone().tappables().size() - 1;
        QTest::mouseClick(m_preview, Qt::LeftButton, {}, m_preview->tappableRect(last).center());
        QCOMPARE(tapped.size(), 1);
    }

    void repaintsTheBackdropWithTheTheme()
    {
        const QImage light = m_preview->grab().toImage();
        m_preview->setLook({.scheme = PhoneScheme::Dark});
        const QImage dark = m_preview->grab().toImage();
        PhoneSetting setting = sampleSetting();
        setting.businessName = u"Another Business"_s;
        m_preview->setSetting(setting);
        const QImage renamed = m_preview->grab().toImage();
        const QPoint corner = m_preview->visibleChat().topRight() - QPoint(3, -3);

        QCOMPARE(light.pixelColor(corner),
                 phoneTheme(PhonePlatform::Android, PhoneScheme::Light).wallpaper);
        QCOMPARE(dark.pixelColor(corner),
                 phoneTheme(PhonePlatform::Android, PhoneScheme::Dark).wallpaper);
        QVERIFY(renamed != dark);
    }

    void outlivesItsAccessibleParts()
    {
        QAccessibleInterface *panel = accessible(*m_preview);
        const QAccessible::Id id = QAccessible::uniqueId(panel->child(0));
        m_window.reset();
        QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    PhonePreview *m_preview = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(TestPhonePreview)
#include "tst_phonepreview.moc"
