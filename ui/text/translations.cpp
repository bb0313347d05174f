// SPDX-License-Identifier: MIT
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Turns layouts around for a language that is written from right to left. Qt's own translations
/// do so too, but need not be installed.
class RightToLeft : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                      int /*number*/) const override
    {
        // Qt asks its translators for the direction in these very words.
        return QLatin1StringView(source) == "QT_LAYOUT_DIRECTION"_L1 ? u"RTL"_s : QString();
    }
};

} // namespace

void installTranslations(QCoreApplication &application, const TranslationFolders &folders)
{
    // The C locale writes seconds into short times and nothing between thousands: for machines.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    auto *ours = new QTranslator(&application);
    const bool isLoaded = ours->load(QLocale(), u"bellpush"_s, u"_"_s, folders.ours)
        || ours->load(u"bellpush_en"_s, folders.ours);
    const QLocale language = isLoaded ? QLocale(ours->language()) : QLocale(QLocale::English);
    // Where there are no words of ours, Qt's are English as well.
    auto *qts = new QTranslator(&application);
    if (qts->load(language, u"qtbase"_s, u"_"_s, folders.qts))
        QCoreApplication::installTranslator(qts);
    if (language.textDirection() == Qt::RightToLeft)
        QCoreApplication::installTranslator(new RightToLeft(&application));
    if (isLoaded)
        QCoreApplication::installTranslator(ours);
}

void installTranslations(QCoreApplication &application)
{
    installTranslations(
        application,
        {.ours = u":/translations"_s, .qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
}

} // namespace bellpush
