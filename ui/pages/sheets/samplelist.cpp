// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/samplelist.h"

#include "app/lists/csvwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SampleList {
    Q_DECLARE_TR_FUNCTIONS(SampleList)
};

} // namespace

QByteArray sampleList()
{
    return csvMark.toByteArray()
        + toCsv({SampleList::tr("number"), SampleList::tr("payload"), SampleList::tr("label")})
        + toCsv({u"+16505550123"_s, u"window-main"_s, SampleList::tr("Main Street, window")})
        + toCsv({u"+16505550123"_s, u"counter-main"_s, SampleList::tr("Main Street, counter")})
        + toCsv({u"+16505550145"_s, {}, SampleList::tr("Station, platform 2")})
        + toCsv({u"+16505550167"_s, {}, SampleList::tr("Airport\nGate B")});
}

} // namespace bellpush
