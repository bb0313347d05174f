// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/keptdraft.h"
#include "tests/ui/window/accessibletree.h"
#include "ui/desktop/program.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

/// The whole program in a test, with a home of its own.
namespace bellpush {

/// For initMain(), which has to be public or Qt does not call it. Settings and drafts go to a
/// folder of this run, and no desktop is asked for its colours. Before the application object.
inline void useOwnHome()
{
    static const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable)).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

inline QString keptDraftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// As if the program had never run.
inline void forgetEarlierRuns()
{
    QSettings().clear();
    QDir(keptDraftFolder()).removeRecursively();
}

inline std::unique_ptr<Program> startedProgram(const QString &file)
{
    auto program = std::make_unique<Program>(ThemeChoice::Light);
    program->start(file);
    program->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&program->window()))
        qFatal("the window does not become active");
    return program;
}

inline QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// What assistive technology calls the field of a label: as the label does, but where the Cloud API
/// has a name that scripts know.
inline QString nameOfField(const QString &label)
{
    const QString name = withoutMnemonic(label);
    return name == QLatin1StringView("Tracking code (payload)") ? QStringLiteral("Payload") : name;
}

/// The entries of these menus and of all below them, and what opens those.
inline QList<QAction *> withSubmenus(const QList<QAction *> &actions)
{
    QList<QAction *> all = actions;
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            all += withSubmenus(action->menu()->actions());
    }
    return all;
}

inline QList<QAction *> menuActions(const QMainWindow &window)
{
    return withSubmenus(window.menuBar()->actions());
}

/// An entry of the window's menus, by the words on it.
inline QAction *menuAction(const QMainWindow &window, const QString &text)
{
    for (QAction *action : menuActions(window)) {
        if (withoutMnemonic(action->text()) == text && action->menu() == nullptr)
            return action;
    }
    qFatal("no such menu entry: %s", qPrintable(text));
}

inline QLineEdit *lineEdit(QWidget &root, const QString &name)
{
    return qobject_cast<QLineEdit *>(shownWidget(root, QAccessible::EditableText, name));
}

inline QPlainTextEdit *textEdit(QWidget &root, const QString &name)
{
    return qobject_cast<QPlainTextEdit *>(shownWidget(root, QAccessible::EditableText, name));
}

inline QComboBox *comboBox(QWidget &root, const QString &name)
{
    return qobject_cast<QComboBox *>(shownWidget(root, QAccessible::ComboBox, name));
}

/// Chooses an entry as somebody does.
inline void chooseEntry(QWidget &root, const QString &name, const QString &entry)
{
    QComboBox *box = comboBox(root, name);
    const int index = box->findText(entry);
    if (index < 0)
        qFatal("%s has no entry %s", qPrintable(name), qPrintable(entry));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

inline QPushButton *button(QWidget &root, const QString &name)
{
    return qobject_cast<QPushButton *>(shownWidget(root, QAccessible::Button, name));
}

inline void unfoldDetails(QWidget &root)
{
    shownItem(root, QAccessible::CheckBox, QStringLiteral("Details"))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
}

/// The menu that a press on the button of this name opens.
inline QMenu *openedMenu(QWidget &root, const QString &name)
{
    button(root, name)->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        qFatal("opens no menu: %s", qPrintable(name));
    return menu;
}

inline void showTab(QWidget &root, const QString &name)
{
    auto *tabs = root.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == name)
            tabs->setCurrentIndex(i);
    }
}

/// What the keyboard sends for `text`, whatever its script.
inline void type(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const char32_t point : text.toUcs4()) {
        if (point == U'\n')
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString::fromUcs4(&point, 1),
                                Qt::NoModifier);
    }
}

inline void typeInto(QWidget &root, const QString &name, const QString &text)
{
    type(shownWidget(root, QAccessible::EditableText, name), text);
}

/// The dialog that is open; null without one.
inline QDialog *openDialog(const QWidget &window)
{
    for (auto *each : window.findChildren<QDialog *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

/// Chooses to enter an account, from the keyboard.
inline void chooseToEnterAnAccount(QWidget &window)
{
    comboBox(window, QStringLiteral("Account"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QVERIFY(openDialog(window) != nullptr);
}

/// Enters the account of a florist, whose messages go to `server`.
inline void enterAccount(QWidget &window, const QString &server,
                         const QString &business = QStringLiteral("Lucky Shrub"))
{
    chooseToEnterAnAccount(window);
    const QList<std::pair<QString, QString>> entries{
        {QStringLiteral("Business name"), business},
        {QStringLiteral("Business phone number"), QStringLiteral("+1 650 555 3434")},
        {QStringLiteral("Phone number ID"), QStringLiteral("106540352242922")},
        {QStringLiteral("Access token"), QStringLiteral("TOKEN")},
        {QStringLiteral("Server"), server},
    };
    for (const auto &[name, text] : entries)
        lineEdit(*openDialog(window), name)->setText(text);
    button(*openDialog(window), QStringLiteral("Use this account"))->click();
    QTRY_VERIFY(openDialog(window) == nullptr);
}

/// The words of the notices across the top; empty while there are none.
inline QString bannerText(const MainWindow &window)
{
    QStringList words;
    for (auto *banner : window.findChildren<Banner *>()) {
        if (banner->isVisible())
            words << namesOfRole(*banner, QAccessible::StaticText);
    }
    words.removeAll(QString()); // the icons
    return words.join(u' ');
}

/// What the screen reader hears of the phone: its parts from top to bottom.
inline QStringList phoneParts(QWidget &root)
{
    QStringList names;
    QAccessibleInterface *phone
        = shownItem(root, QAccessible::Grouping, QStringLiteral("Phone preview"));
    for (int i = 0; phone != nullptr && i < phone->childCount(); ++i)
        names << phone->child(i)->text(QAccessible::Name);
    return names;
}

/// The label that says what became of the last send.
inline QAccessibleInterface *sendResult(QWidget &root)
{
    for (QAccessibleInterface *item : shownItems(root)) {
        if (item->role() == QAccessible::StaticText
            && item->text(QAccessible::Description) == QLatin1StringView("Send result"))
            return item;
    }
    qFatal("no send result");
}

} // namespace bellpush
