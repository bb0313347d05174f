// SPDX-License-Identifier: MIT
#include "ui/cli/print/listoptions.h"

#include "app/lists/rowproblem.h"
#include "app/values/numberreading.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ListOptionsText {
    Q_DECLARE_TR_FUNCTIONS(ListOptionsText)
};

constexpr Option numberColumn{
    .name = "--number-column"_L1,
    .value = "C"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "has the numbers: a column's name, or its place from 1")};
constexpr Option payloadColumn{.name = "--payload-column"_L1,
                               .value = "C"_L1,
                               .help
                               = QT_TRANSLATE_NOOP("Option", "has the tracking codes (payloads)")};
constexpr Option labelColumn{.name = "--label-column"_L1,
                             .value = "C"_L1,
                             .help = QT_TRANSLATE_NOOP("Option", "has what each code is called")};
constexpr Option encoding{
    .name = "--encoding"_L1,
    .value = "NAME"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "of the list, such as Windows-1250, Shift-JIS or GBK, "
                              "where it is not found")};
constexpr Option leaveOutWrong{
    .name = "--leave-out-wrong"_L1,
    .help
    = QT_TRANSLATE_NOOP("Option", "prints the other rows when some are wrong, and says which")};
constexpr Option placements{.name = "--placements"_L1,
                            .value = "FILE.csv"_L1,
                            .help
                            = QT_TRANSLATE_NOOP("Option", "writes which code is where, as CSV")};
constexpr Option keep{.name = "--keep"_L1,
                      .help
                      = QT_TRANSLATE_NOOP("Option",
                                          "adds what is printed to the program's own list, whose "
                                          "codes are then avoided")};

/// What is called, and from where.
std::optional<Failure> readCalled(const Arguments &arguments, const Option &numberOption,
                                  ListReading &reading, Console &console)
{
    reading.country = readCountry(arguments);
    if (!arguments.has(numberOption))
        return std::nullopt;
    reading.number = arguments.value(numberOption);
    const auto called = readNumber(reading.number, reading.country);
    if (!called)
        return ruleBroken(fieldOf(numberOption),
                          rowProblemText(numberRefusal(called.error(), reading.number)))
            .value();
    sayOdd(*called, fieldOf(numberOption), console);
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList names;
    for (const CsvEncoding each : csvEncodings())
        names.append(encodingName(each));
    return names;
}

bool isSameFile(const QString &one, const QString &other)
{
    if (one == "-"_L1 || other == "-"_L1)
        return one == other;
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath()
        || (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

/// What is wrong with the file for the list of codes, in words; empty if nothing is.
QString codesProblem(const Arguments &arguments, const QString &list, const QString &pdf)
{
    if (!arguments.has(placements))
        return {};
    const QString codes = arguments.value(placements);
    if (codes.isEmpty() || isSameFile(codes, pdf) || isSameFile(codes, list))
        return ListOptionsText::tr("The list of codes needs a file of its own.");
    if (!isStream(codes) && QFileInfo(codes).suffix().toLower() != "csv"_L1)
        return ListOptionsText::tr("The list of codes is CSV: name a .csv with --placements.");
    return {};
}

} // namespace

QList<Option> listOptions()
{
    return {numberColumn, payloadColumn, labelColumn, encoding, leaveOutWrong, placements, keep};
}

Result<ListRequest, Failure> readListOptions(const Arguments &arguments, const ListFiles &files,
                                             const Option &numberOption, Console &console)
{
    ListRequest request{
        .path = files.list,
        .reading
        = {.named = {arguments.optionalValue(numberColumn), arguments.optionalValue(payloadColumn),
                     arguments.optionalValue(labelColumn)}},
        .numberOption = numberOption.name,
        .wrongRows = arguments.has(leaveOutWrong) ? WrongRows::LeaveOut : WrongRows::Stop,
        .placements = arguments.optionalValue(placements),
        .keep = arguments.has(keep)};
    if (const QString problem = codesProblem(arguments, files.list, files.pdf); !problem.isEmpty())
        return failure(ExitCode::WrongUsage, problem);
    if (arguments.has(encoding)) {
        request.reading.encoding = csvEncodingOf(arguments.value(encoding));
        if (!request.reading.encoding)
            return failure(
                ExitCode::WrongUsage,
                ListOptionsText::tr("%1 does not know “%2”. It knows %3.")
                    .arg(encoding.name, arguments.value(encoding), encodingNames().join(", "_L1)));
    }
    if (const auto failed = readCalled(arguments, numberOption, request.reading, console))
        return tl::unexpected(*failed);
    return request;
}

} // namespace bellpush
