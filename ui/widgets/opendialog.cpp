// SPDX-License-Identifier: MIT
#include "ui/widgets/opendialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct OpenDialog {
    Q_DECLARE_TR_FUNCTIONS(OpenDialog)
};

QString folderKey(const OpenRequest &request)
{
    return u"opening/"_s + request.endings.constFirst();
}

QString firstFolder(const OpenRequest &request)
{
    const QString last = QSettings().value(folderKey(request)).toString();
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(request.place);
}

QStringList filtersOf(const OpenRequest &request)
{
    QStringList filters{u"%1 (*.%2)"_s.arg(request.name, request.endings.join(" *."_L1))};
    if (request.isOthersToo)
        filters.append(OpenDialog::tr("All files (*)"));
    return filters;
}

} // namespace

OpenRequest listRequest()
{
    return {.title = OpenDialog::tr("Choose a list"),
            .name = OpenDialog::tr("Lists"),
            .endings = {u"csv"_s, u"tsv"_s, u"txt"_s}};
}

void askWhichFile(const OpenRequest &request, QWidget *parent,
                  const std::function<void(const QString &path)> &open)
{
    auto *dialog = new QFileDialog(parent, request.title, firstFolder(request));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filtersOf(request));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [key = folderKey(request), open](const QString &path) {
                         QSettings().setValue(key, QFileInfo(path).absolutePath());
                         open(path);
                     });
    dialog->open();
}

} // namespace bellpush
