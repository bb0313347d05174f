// SPDX-License-Identifier: MIT
#include "ui/widgets/savedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SaveDialog {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

constexpr QLatin1StringView folderKey = "saving/folder"_L1;

QString firstFolder(const SaveRequest &request)
{
    const QString last = QSettings().value(folderKey).toString();
    for (const QString &folder : {last, request.folder}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList filtersOf(const QList<SaveKind> &kinds)
{
    QStringList filters;
    for (const SaveKind &kind : kinds)
        filters.append(u"%1 (*.%2)"_s.arg(kind.name, kind.ending));
    return filters;
}

/// Qt takes what stands after a name's last dot for an ending, and changes it when another kind is
/// chosen: "c.shop.v2" became "c.shop.png". What is no ending of ours stays as typed.
void keepDotsOfNames(QFileDialog *dialog, const QList<SaveKind> &kinds)
{
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s); // none where it is the system's
    if (line == nullptr)
        return;
    auto typed = std::make_shared<QString>();
    QObject::connect(line, &QLineEdit::textEdited, dialog,
                     [typed](const QString &text) { *typed = text; });
    QObject::connect(dialog, &QFileDialog::filterSelected, line, [line, typed, kinds] {
        const QString suffix = QFileInfo(*typed).suffix().toLower();
        const bool isEnding = std::ranges::any_of(
            kinds, [&suffix](const SaveKind &kind) { return kind.ending == suffix; });
        if (!typed->isEmpty() && !isEnding)
            line->setText(*typed);
    });
}

void confirmed(const SaveChoice &choice, QWidget *parent,
               const std::function<void(const SaveChoice &)> &save,
               const std::function<void()> &giveUp)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, SaveDialog::tr("Replace the file?"),
        SaveDialog::tr("%1 is there already. Replace it?").arg(QFileInfo(choice.path).fileName()),
        QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *replace
        = question->addButton(SaveDialog::tr("&Replace"), QMessageBox::AcceptRole);
    QObject::connect(replace, &QPushButton::clicked, parent, [choice, save] { save(choice); });
    QObject::connect(question, &QDialog::rejected, parent, giveUp);
    question->open();
}

} // namespace

void askWhereToSave(const SaveRequest &request, QWidget *parent,
                    const std::function<void(const SaveChoice &)> &save)
{
    auto *dialog = new QFileDialog(parent, request.title, firstFolder(request));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters = filtersOf(request.kinds);
    const QString offered = offeredName(request.baseName, request.kinds);
    dialog->setNameFilters(filters);
    dialog->selectFile(offered);
    keepDotsOfNames(dialog, request.kinds);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [dialog, parent, save, filters, offered, kinds = request.kinds,
                      giveUp = request.giveUp](const QString &path) {
                         const auto chosen = std::max(
                             qsizetype{0}, filters.indexOf(dialog->selectedNameFilter()));
                         const SaveChoice choice
                             = saveChoice(path, offered, kinds, static_cast<int>(chosen));
                         QSettings().setValue(folderKey, QFileInfo(choice.path).absolutePath());
                         if (choice.path != path && QFileInfo::exists(choice.path))
                             confirmed(choice, parent, save, giveUp);
                         else
                             save(choice);
                     });
    QObject::connect(dialog, &QDialog::rejected, parent, request.giveUp);
    dialog->open();
}

} // namespace bellpush
